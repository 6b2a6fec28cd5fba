//! Pages that each name the next.

use std::{
    collections::HashSet,
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
};

use super::{Next, Taken};

/// How many pages in a row may be empty. A server that filters what it has read sends some.
const EMPTY: u32 = 100;

/// How far the reading of pages that each name the next has come.
#[derive(Debug)]
pub(in super::super) struct Cursors {
    /// Which page is asked for, counted from 1 where the reading began.
    page: u64,
    /// What asks for it; nothing asks for the first.
    text: Option<String>,
    /// Fingerprints of the cursors so far.
    texts: HashSet<u64>,
    /// Fingerprints of the pages so far.
    prints: HashSet<u64>,
    /// How many pages in a row were empty.
    empty: u32,
}

impl Cursors {
    pub(super) fn new(first: Option<String>) -> Self {
        let texts = first.as_deref().map(print).into_iter().collect();
        Self { page: 1, text: first, texts, prints: HashSet::new(), empty: 0 }
    }

    pub(super) fn page(&self) -> u64 {
        self.page
    }

    pub(super) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    pub(super) fn after(&mut self, taken: &Taken<'_>) -> Next {
        self.empty = if taken.items == 0 { self.empty + 1 } else { 0 };
        if taken.items > 0 && !self.prints.insert(taken.print) {
            return Next::Nonsense(
                "it repeats an earlier page, though it was asked for with another cursor".to_owned(),
            );
        }
        let Some(next) = taken.next.filter(|next| !next.is_empty()) else {
            return Next::End;
        };
        if !self.texts.insert(print(next)) {
            return Next::Nonsense("it names an earlier page as the one after it".to_owned());
        }
        if self.empty == EMPTY {
            return Next::Nonsense(format!(
                "it is empty, as are the {} before it, though each names one after it",
                EMPTY - 1
            ));
        }
        self.text = Some(next.to_owned());
        self.page = self.page.saturating_add(1);
        Next::Page
    }
}

/// A fingerprint of a cursor.
fn print(text: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(text)
}

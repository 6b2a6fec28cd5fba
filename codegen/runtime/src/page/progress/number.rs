//! Pages that have numbers.

use std::collections::HashSet;

use super::{Next, Taken};

/// How far the reading of numbered pages has come.
#[derive(Debug)]
pub(in super::super) struct Numbers {
    /// The page to ask for, counted from 1.
    page: u64,
    /// Items on the pages so far, those skipped included; none before the first page.
    seen: Option<u64>,
    /// Items on the largest page so far.
    largest: usize,
    /// Fingerprints of the pages so far.
    prints: HashSet<u64>,
    /// The numbers that the pages so far said they had.
    told: HashSet<u64>,
    /// Fingerprint and number of the page before.
    last: Option<(u64, Option<u64>)>,
}

impl Numbers {
    pub(super) fn new(page: u64) -> Self {
        Self { page, seen: None, largest: 0, prints: HashSet::new(), told: HashSet::new(), last: None }
    }

    pub(super) fn page(&self) -> u64 {
        self.page
    }

    pub(super) fn after(&mut self, taken: &Taken<'_>) -> Next {
        if taken.items == 0 {
            // The only page there is may be empty.
            return if self.seen.is_none() { Next::End } else { Next::EndBefore };
        }
        let known_items = !self.prints.insert(taken.print);
        let known_number = taken.page.is_some_and(|page| !self.told.insert(page));
        if known_items || known_number {
            return self.repeated(taken);
        }
        self.last = Some((taken.print, taken.page));
        // Of the pages that the caller skipped it is known only that each is no smaller than the first one read.
        let skipped = (self.page - 1).saturating_mul(taken.items as u64);
        let seen = self.seen.unwrap_or(skipped).saturating_add(taken.items as u64);
        self.seen = Some(seen);
        let short = taken.items < self.largest;
        self.largest = self.largest.max(taken.items);
        let all = taken.total.map_or(short, |total| seen >= total);
        match self.page.checked_add(1) {
            Some(page) if !all => {
                self.page = page;
                Next::Page
            }
            _ => Next::End,
        }
    }

    /// A page that was there before. With no total, the page just before means that the list is at its end: some servers
    /// answer with the last page whenever one asks beyond it, and some know no pages at all.
    fn repeated(&self, taken: &Taken<'_>) -> Next {
        let again =
            self.last.is_some_and(|(print, page)| print == taken.print || (page.is_some() && page == taken.page));
        match (taken.total, self.seen.unwrap_or(0)) {
            (Some(total), seen) => {
                Next::Nonsense(format!("it repeats an earlier page, though only {seen} of {total} items were seen"))
            }
            (None, _) if again => Next::EndBefore,
            (None, seen) => Next::Nonsense(format!("it repeats an earlier page, after {seen} items")),
        }
    }
}

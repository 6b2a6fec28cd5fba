//! Decides after each page whether there is another. Pure.

mod cursor;
mod number;
#[cfg(test)]
mod tests;

use cursor::Cursors;
use number::Numbers;

/// How far the reading of a list has come.
#[derive(Debug)]
pub(super) enum Progress {
    /// Pages have numbers.
    Numbers(Numbers),
    /// Each page names the next.
    Cursors(Cursors),
    /// There is one page.
    Single,
}

/// What a page tells.
pub(super) struct Taken<'a> {
    /// How many items it has.
    pub(super) items: usize,
    /// A fingerprint of its items.
    pub(super) print: u64,
    /// How many items there are in all, if it says so.
    pub(super) total: Option<u64>,
    /// Which page it is, if it says so.
    pub(super) page: Option<u64>,
    /// The cursor of the next page, if it names one.
    pub(super) next: Option<&'a str>,
}

/// What follows a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another page.
    Page,
    /// Nothing: this was the last.
    End,
    /// Nothing, and this was no new page: it is empty, or the server has sent all it has and repeats the last.
    EndBefore,
    /// The server is not making sense.
    Nonsense(String),
}

impl Progress {
    /// Before the first of numbered pages, which the caller may have chosen.
    pub(super) fn numbered(first: u64) -> Self {
        Self::Numbers(Numbers::new(first))
    }

    /// Before the first of the pages that each name the next. The caller may have chosen it.
    pub(super) fn cursor(first: Option<String>) -> Self {
        Self::Cursors(Cursors::new(first))
    }

    /// Before the only page.
    pub(super) fn single() -> Self {
        Self::Single
    }

    /// Whether there is one page only, as far as is known.
    pub(super) fn is_single(&self) -> bool {
        matches!(self, Self::Single)
    }

    /// The page to ask for, or that was asked for and is nonsense; counted from 1.
    pub(super) fn page(&self) -> u64 {
        match self {
            Self::Numbers(numbers) => numbers.page(),
            Self::Cursors(cursors) => cursors.page(),
            Self::Single => 1,
        }
    }

    /// The cursor to ask with, if one was named.
    pub(super) fn cursor_text(&self) -> Option<&str> {
        match self {
            Self::Cursors(cursors) => cursors.text(),
            Self::Numbers(_) | Self::Single => None,
        }
    }

    /// Takes note of a page, and says what follows it.
    pub(super) fn after(&mut self, taken: &Taken<'_>) -> Next {
        match self {
            Self::Numbers(numbers) => numbers.after(taken),
            Self::Cursors(cursors) => cursors.after(taken),
            Self::Single => Next::End,
        }
    }
}

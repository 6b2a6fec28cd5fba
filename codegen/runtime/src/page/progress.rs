//! Decides after each page whether there is another. Pure.

use std::collections::HashSet;

/// How far the reading of a list has come.
#[derive(Debug)]
pub(super) struct Progress {
    /// The page that was asked for, counted from 1.
    page: u64,
    /// Whether a page was seen.
    started: bool,
    /// Items on the pages so far, those skipped included.
    seen: u64,
    /// Items on the largest page so far.
    largest: usize,
    /// Fingerprints of the pages so far.
    prints: HashSet<u64>,
}

/// What follows a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another page.
    Page,
    /// Nothing: this was the last.
    End,
    /// Nothing, and this was not a new page either: the server does not know pages, and has sent all it has.
    EndBefore,
    /// The server is not making sense.
    Nonsense(String),
}

impl Progress {
    /// Before the first page, which the caller may have chosen.
    pub(super) fn new(page: u64) -> Self {
        Self { page, started: false, seen: 0, largest: 0, prints: HashSet::new() }
    }

    /// The page to ask for.
    pub(super) fn page(&self) -> u64 {
        self.page
    }

    /// Takes note of a page: how many items it has, how many there are in all, and a fingerprint of its items.
    pub(super) fn after(&mut self, items: usize, total: Option<u64>, print: u64) -> Next {
        if items == 0 {
            return Next::End;
        }
        if !self.prints.insert(print) {
            return match total {
                None => Next::EndBefore,
                Some(total) => Next::Nonsense(format!(
                    "page {} repeats an earlier page, though only {} of {total} items were seen",
                    self.page, self.seen
                )),
            };
        }
        if !self.started {
            self.started = true;
            self.seen = self.page.saturating_sub(1).saturating_mul(items as u64);
        }
        let short = items < self.largest;
        self.largest = self.largest.max(items);
        self.seen = self.seen.saturating_add(items as u64);
        self.page = self.page.saturating_add(1);
        match total {
            Some(total) if self.seen >= total => Next::End,
            Some(_) => Next::Page,
            None if short => Next::End,
            None => Next::Page,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Next, Progress};

    /// Feeds pages of (items, total, print); says after how many the reading ended, and how.
    fn run(start: u64, pages: impl IntoIterator<Item = (usize, Option<u64>, u64)>) -> (usize, Next) {
        let mut progress = Progress::new(start);
        for (index, (items, total, print)) in pages.into_iter().enumerate() {
            match progress.after(items, total, print) {
                Next::Page => {}
                end => return (index + 1, end),
            }
        }
        (0, Next::Page)
    }

    #[test]
    fn ends_when_all_items_were_seen() {
        assert_eq!(run(1, [(20, Some(45), 1), (20, Some(45), 2), (5, Some(45), 3)]), (3, Next::End));
        assert_eq!(run(1, [(20, Some(20), 1)]), (1, Next::End));
        assert_eq!(run(1, [(0, Some(0), 1)]), (1, Next::End));
    }

    #[test]
    fn a_short_page_does_not_end_a_list_whose_total_says_more() {
        assert_eq!(run(1, [(20, Some(45), 1), (10, Some(45), 2), (15, Some(45), 3)]), (3, Next::End));
    }

    #[test]
    fn without_a_total_a_short_or_empty_page_ends() {
        assert_eq!(run(1, [(20, None, 1), (20, None, 2), (3, None, 3)]), (3, Next::End));
        assert_eq!(run(1, [(20, None, 1), (20, None, 2), (0, None, 3)]), (3, Next::End));
        assert_eq!(run(1, [(3, None, 1), (0, None, 2)]), (2, Next::End));
    }

    #[test]
    fn starts_in_the_middle() {
        assert_eq!(run(2, [(20, Some(45), 1), (5, Some(45), 2)]), (2, Next::End));
        assert_eq!(run(9, [(0, Some(45), 1)]), (1, Next::End));
        assert_eq!(run(u64::MAX, [(5, Some(45), 1)]), (1, Next::End));
    }

    #[test]
    fn an_empty_page_ends_whatever_the_total() {
        assert_eq!(run(1, [(20, Some(1000), 1), (0, Some(1000), 2)]), (2, Next::End));
    }

    #[test]
    fn a_total_that_shrinks_ends() {
        assert_eq!(run(1, [(20, Some(100), 1), (20, Some(30), 2)]), (2, Next::End));
    }

    #[test]
    fn a_repeated_page_never_loops() {
        let same = std::iter::repeat((20, Some(100), 7));
        assert!(matches!(run(1, same), (2, Next::Nonsense(_))));
        let cycle = [1, 2, 3].into_iter().cycle().map(|print| (20, Some(1000), print));
        assert!(matches!(run(1, cycle), (4, Next::Nonsense(_))));
        let unpaged = std::iter::repeat((20, None, 7));
        assert_eq!(run(1, unpaged), (2, Next::EndBefore));
    }
}

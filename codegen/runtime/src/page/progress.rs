//! Decides after each page whether there is another. Pure.

use std::collections::HashSet;

/// How many empty pages in a row may have a cursor to another.
const EMPTY: u32 = 10;

/// How far the reading of a list has come.
#[derive(Debug)]
pub(super) struct Progress {
    /// The page to ask for.
    ask: Ask,
    /// How many pages were seen.
    pages: u64,
    /// Items on the pages so far, those skipped included.
    seen: u64,
    /// Items on the largest page so far.
    largest: usize,
    /// How many pages before this had no items.
    empty: u32,
    /// Fingerprints of the pages so far.
    prints: HashSet<u64>,
    /// The cursors so far.
    cursors: HashSet<String>,
}

/// What asks for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// Its number, counted from 1.
    Number(u64),
    /// A cursor; none for the first page.
    Cursor(Option<String>),
}

/// What is known of a page.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    /// How many items it has.
    pub(super) items: usize,
    /// How many items there are on all pages.
    pub(super) total: Option<u64>,
    /// How many items a page may hold.
    pub(super) size: Option<u64>,
    /// A fingerprint of its items.
    pub(super) print: u64,
    /// What asks for the page after it.
    pub(super) next: Option<String>,
}

/// What follows a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another page.
    Page,
    /// Nothing: this was the last.
    End,
    /// Nothing, and this was no page: it is empty, or the server does not know pages and has sent all again.
    EndBefore,
    /// The server is not making sense.
    Nonsense(String),
}

impl Progress {
    /// Before the first page, which the caller may have chosen.
    pub(super) fn new(ask: Ask) -> Self {
        let cursors = match &ask {
            Ask::Cursor(Some(cursor)) => HashSet::from([cursor.clone()]),
            Ask::Cursor(None) | Ask::Number(_) => HashSet::new(),
        };
        Self { ask, pages: 0, seen: 0, largest: 0, empty: 0, prints: HashSet::new(), cursors }
    }

    /// What asks for the page.
    pub(super) fn ask(&self) -> &Ask {
        &self.ask
    }

    /// Takes note of a page.
    pub(super) fn after(&mut self, facts: Facts) -> Next {
        self.pages += 1;
        match self.ask {
            Ask::Number(page) => self.after_number(page, &facts),
            Ask::Cursor(_) => self.after_cursor(facts),
        }
    }

    fn after_number(&mut self, page: u64, facts: &Facts) -> Next {
        if facts.items == 0 {
            return if self.pages == 1 { Next::End } else { Next::EndBefore };
        }
        if !self.prints.insert(facts.print) {
            return match facts.total {
                None => Next::EndBefore,
                Some(total) => Next::Nonsense(format!(
                    "page {page} repeats an earlier page, though only {} of {total} items were seen",
                    self.seen
                )),
            };
        }
        if self.pages == 1 {
            let size = facts.size.unwrap_or(facts.items as u64);
            self.seen = page.saturating_sub(1).saturating_mul(size);
        }
        let short = facts.items < self.largest;
        self.largest = self.largest.max(facts.items);
        self.seen = self.seen.saturating_add(facts.items as u64);
        let Some(next) = page.checked_add(1) else {
            return Next::End;
        };
        self.ask = Ask::Number(next);
        match facts.total {
            Some(total) if self.seen >= total => Next::End,
            Some(_) => Next::Page,
            None if short => Next::End,
            None => Next::Page,
        }
    }

    fn after_cursor(&mut self, facts: Facts) -> Next {
        let repeats = facts.items > 0 && !self.prints.insert(facts.print);
        self.empty = if facts.items == 0 { self.empty + 1 } else { 0 };
        let Some(cursor) = facts.next.filter(|cursor| !cursor.is_empty()) else {
            return Next::End;
        };
        let page = self.pages;
        if repeats {
            return Next::Nonsense(format!("page {page} repeats an earlier page, though it names one after it"));
        }
        if !self.cursors.insert(cursor.clone()) {
            return Next::Nonsense(format!("page {page} names an earlier page as the one after it"));
        }
        if self.empty >= EMPTY {
            return Next::Nonsense(format!("{EMPTY} pages in a row have no items, though each names one after it"));
        }
        self.ask = Ask::Cursor(Some(cursor));
        Next::Page
    }
}

#[cfg(test)]
mod tests {
    use super::{Ask, Facts, Next, Progress};

    /// Feeds pages of (items, total, print); says after how many the reading ended, and how.
    fn run(start: u64, pages: impl IntoIterator<Item = (usize, Option<u64>, u64)>) -> (usize, Next) {
        let mut progress = Progress::new(Ask::Number(start));
        for (index, (items, total, print)) in pages.into_iter().enumerate() {
            match progress.after(Facts { items, total, size: None, print, next: None }) {
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
        assert_eq!(run(1, [(20, None, 1), (20, None, 2), (0, None, 3)]), (3, Next::EndBefore));
        assert_eq!(run(1, [(3, None, 1), (0, None, 2)]), (2, Next::EndBefore));
    }

    #[test]
    fn starts_in_the_middle() {
        assert_eq!(run(2, [(20, Some(45), 1), (5, Some(45), 2)]), (2, Next::End));
        assert_eq!(run(9, [(0, Some(45), 1)]), (1, Next::End));
        assert_eq!(run(u64::MAX, [(5, Some(45), 1)]), (1, Next::End));
    }

    #[test]
    fn an_empty_page_ends_whatever_the_total() {
        assert_eq!(run(1, [(20, Some(1000), 1), (0, Some(1000), 2)]), (2, Next::EndBefore));
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

    /// Feeds pages of (items, cursor), all different; says after how many the reading ended, and how.
    fn follow(pages: impl IntoIterator<Item = (usize, Option<String>)>) -> (usize, Next) {
        let mut progress = Progress::new(Ask::Cursor(None));
        for (index, (items, next)) in pages.into_iter().enumerate() {
            match progress.after(Facts { items, total: None, size: None, print: index as u64, next }) {
                Next::Page => {}
                end => return (index + 1, end),
            }
        }
        (0, Next::Page)
    }

    #[test]
    fn a_cursor_leads_on_until_there_is_none() {
        let to = |cursor: &str| Some(cursor.to_owned());
        assert_eq!(follow([(2, to("a")), (0, to("b")), (1, None)]), (3, Next::End));
        assert_eq!(follow([(2, to("a")), (2, to(""))]), (2, Next::End));
        assert_eq!(follow([(0, None)]), (1, Next::End));
    }

    #[test]
    fn cursors_never_loop() {
        let cycle = (0..).map(|page| (5, Some(["a", "b", "c"][page % 3].to_owned())));
        assert!(matches!(follow(cycle), (4, Next::Nonsense(_))));
        let empty = (0..).map(|page| (0, Some(page.to_string())));
        assert!(matches!(follow(empty), (10, Next::Nonsense(_))));
        let mut same = Progress::new(Ask::Cursor(Some("here".to_owned())));
        let here = Facts { items: 1, total: None, size: None, print: 1, next: Some("here".to_owned()) };
        assert!(matches!(same.after(here), Next::Nonsense(_)));
        let mut repeated = Progress::new(Ask::Cursor(None));
        let page = |next: u32| Facts { items: 1, total: None, size: None, print: 1, next: Some(next.to_string()) };
        assert_eq!(repeated.after(page(1)), Next::Page);
        assert!(matches!(repeated.after(page(2)), Next::Nonsense(_)));
    }
}

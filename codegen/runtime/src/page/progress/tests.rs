use super::{Next, Progress, Taken};

/// A page of (items, total, print).
type Told = (usize, Option<u64>, u64);

/// Feeds pages; says after how many the reading ended, and how.
fn run(start: u64, pages: impl IntoIterator<Item = Told>) -> (usize, Next) {
    feed(
        Progress::numbered(start),
        pages.into_iter().map(|(items, total, print)| Taken { items, print, total, page: None, next: None }),
    )
}

fn feed<'a>(mut progress: Progress, pages: impl IntoIterator<Item = Taken<'a>>) -> (usize, Next) {
    for (index, taken) in pages.into_iter().enumerate() {
        match progress.after(&taken) {
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
    assert_eq!(run(u64::MAX, [(5, None, 1)]), (1, Next::End));
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
    let cycle = |total| [1, 2, 3].into_iter().cycle().map(move |print| (20, total, print));
    assert!(matches!(run(1, cycle(Some(1000))), (4, Next::Nonsense(_))));
    assert!(matches!(run(1, cycle(None)), (4, Next::Nonsense(_))));
    // A server that knows no pages, and one that answers with the last page for ever.
    assert_eq!(run(1, std::iter::repeat((20, None, 7))), (2, Next::EndBefore));
    assert_eq!(run(1, [(20, None, 1), (20, None, 2), (20, None, 2)]), (3, Next::EndBefore));
}

#[test]
fn a_page_is_known_by_its_number_too() {
    // Items that hold the time of day differ each time.
    let told = |total, page| {
        let pages = (0..).map(move |print| Taken { items: 20, print, total, page: Some(page), next: None });
        feed(Progress::numbered(1), pages)
    };
    assert!(matches!(told(Some(100), 1), (2, Next::Nonsense(_))));
    assert_eq!(told(None, 1), (2, Next::EndBefore));
}

/// Feeds pages of (items, print, cursor).
fn follow<'a>(pages: impl IntoIterator<Item = (usize, u64, Option<&'a str>)>) -> (usize, Next) {
    feed(
        Progress::cursor(None),
        pages.into_iter().map(|(items, print, next)| Taken { items, print, total: None, page: None, next }),
    )
}

#[test]
fn cursors_end_where_none_is_named() {
    assert_eq!(follow([(20, 1, Some("a")), (20, 2, Some("b")), (1, 3, None)]), (3, Next::End));
    assert_eq!(follow([(20, 1, Some(""))]), (1, Next::End));
    // A server that filters what it has read.
    assert_eq!(follow([(0, 0, Some("a")), (0, 0, Some("b")), (5, 3, None)]), (3, Next::End));
}

#[test]
fn cursors_never_loop() {
    let same = (0..).map(|print| (20, print, Some("a")));
    assert!(matches!(follow(same), (2, Next::Nonsense(_))));
    let cycle = ["a", "b", "c"].into_iter().cycle().zip(0..).map(|(next, print)| (20, print, Some(next)));
    assert!(matches!(follow(cycle), (4, Next::Nonsense(_))));
    let mut kept = Progress::cursor(Some("here".to_owned()));
    let here = Taken { items: 1, print: 1, total: None, page: None, next: Some("here") };
    assert!(matches!(kept.after(&here), Next::Nonsense(_)));
    let fresh: Vec<_> = (0..1000).map(|next| next.to_string()).collect();
    // Fresh cursors, but always the same items, or none at all.
    let stuck = |items| follow(fresh.iter().map(move |next| (items, 7, Some(next.as_str()))));
    assert!(matches!(stuck(20), (2, Next::Nonsense(_))));
    assert!(matches!(stuck(0), (100, Next::Nonsense(_))));
}

//! Lists that come in pages, and servers that get them wrong.

mod fixture;

use std::{
    pin::Pin,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use copyist_runtime::{Answering, Call, Error, Json, Limits, Mock, Page, Reply, TestClock, Transport};
use fixture::*;
use futures_core::Stream;

/// A server with so many items, which answers by what the query asks for.
#[derive(Clone)]
struct Shop {
    items: u64,
    at_most: u64,
    says_total: bool,
    asked: Arc<Mutex<Vec<(u64, u64)>>>,
}

impl Shop {
    fn new(items: u64) -> Self {
        Self { items, at_most: 100, says_total: true, asked: Arc::default() }
    }

    fn list(&self) -> Call<Page<Json>> {
        builder().transport(self.clone()).clock(TestClock::new()).build().expect("a client").list()
    }

    fn calls(&self) -> usize {
        self.asked.lock().expect("whole").len()
    }
}

impl Transport for Shop {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> Answering<'_> {
        let query = request.uri().query().unwrap_or_default();
        let number =
            |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok());
        let (page, size): (u64, u64) = (number("page").unwrap_or(1), number("limit").unwrap_or(20).min(self.at_most));
        self.asked.lock().expect("whole").push((page, size));
        let start = (page - 1) * size;
        let items: Vec<_> = (start..self.items.min(start + size)).map(|item| format!(r#"{{"n":{item}}}"#)).collect();
        let total = if self.says_total { format!(r#","total":{}"#, self.items) } else { String::new() };
        let body = format!(r#"{{"data":[{}]{total},"page":{page},"limit":{size}}}"#, items.join(","));
        Box::pin(async move { Ok(http::Response::new(body.into())) })
    }
}

#[tokio::test]
async fn all_items_once() -> Result<(), Error> {
    for (items, size, at_most, calls, calls_without_total) in [
        (0, 20, 100, 1, 1),
        (1, 20, 100, 1, 2),
        (20, 20, 100, 1, 2),
        (21, 20, 100, 2, 2),
        (45, 20, 100, 3, 3),
        (100, 10, 100, 10, 11),
        // The server gives fewer than were asked for.
        (250, 500, 100, 3, 3),
    ] {
        for says_total in [true, false] {
            let shop = Shop { at_most, says_total, ..Shop::new(items) };
            let all = shop.list().query("limit", &size).collect_all(1000).await?;
            let expected: Vec<_> = (0..items).map(|item| Json::from(format!(r#"{{"n":{item}}}"#))).collect();
            assert_eq!(all, expected);
            assert_eq!(
                shop.calls(),
                if says_total { calls } else { calls_without_total },
                "{items} {size} {says_total}"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn starts_where_the_caller_says() -> Result<(), Error> {
    let shop = Shop::new(45);
    let all = shop.list().query("page", &2_i64).collect_all(1000).await?;
    assert_eq!((all.len(), &all[0]), (25, &Json::from(r#"{"n":20}"#)));
    assert_eq!(*shop.asked.lock().expect("whole"), [(2, 20), (3, 20)]);
    Ok(())
}

#[tokio::test]
async fn a_start_in_the_middle_loses_nothing_when_the_server_repeats_a_size_that_it_does_not_keep_to()
-> Result<(), Error> {
    let page = |first: u64, items: u64| {
        let items: Vec<_> = (first..first + items).map(|item| item.to_string()).collect();
        Reply::json(200, format!(r#"{{"data":[{}],"total":250,"limit":500}}"#, items.join(",")))
    };
    let mock = Mock::new().reply(page(100, 100)).reply(page(200, 50)).otherwise(page(0, 0));
    let all = with(&mock).list().query("page", &2_i64).query("limit", &500_i64).collect_all(1000).await?;
    assert_eq!(all.len(), 150);
    Ok(())
}

#[tokio::test]
async fn one_page_is_one_call() -> Result<(), Error> {
    let shop = Shop::new(45);
    let page = shop.list().await?;
    assert_eq!((page.items.len(), page.total, page.page, page.size), (20, Some(45), Some(1), Some(20)));
    assert_eq!(shop.calls(), 1);
    assert_eq!((&page).into_iter().count(), 20);
    Ok(())
}

#[tokio::test]
async fn pages_are_asked_for_when_they_are_taken() -> Result<(), Error> {
    let shop = Shop::new(45);
    let mut pages = shop.list().pages();
    assert_eq!(shop.calls(), 0);
    assert_eq!(pages.try_next().await?.map(|page| page.items.len()), Some(20));
    assert_eq!(shop.calls(), 1);
    let mut items = shop.list().items();
    for _ in 0..20 {
        items.try_next().await?;
    }
    assert_eq!(shop.calls(), 2);
    items.try_next().await?;
    assert_eq!(shop.calls(), 3);
    drop(items);
    assert_eq!(pages.try_next().await?.map(|page| page.items.len()), Some(20));
    assert_eq!(pages.try_next().await?.map(|page| page.items.len()), Some(5));
    assert_eq!(pages.try_next().await?, None);
    assert_eq!(pages.try_next().await?, None);
    assert_eq!(shop.calls(), 5);
    Ok(())
}

#[tokio::test]
async fn they_are_streams() {
    let shop = Shop::new(45);
    let mut items = shop.list().items();
    let mut count = 0;
    while let Some(item) = std::future::poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
        item.expect("an item");
        count += 1;
    }
    assert_eq!(count, 45);
    let mut pages = shop.list().pages();
    assert!(std::future::poll_fn(|context| Pin::new(&mut pages).poll_next(context)).await.is_some());
}

#[tokio::test]
async fn a_part_is_not_taken_for_the_whole() {
    let shop = Shop::new(45);
    assert_eq!(shop.list().collect_all(45).await.expect("all").len(), 45);
    let error = shop.list().collect_all(44).await.expect_err("too many");
    assert_eq!(error.to_string(), "`list`: the list has more than 44 items");
}

#[tokio::test]
async fn servers_that_make_no_sense_never_loop() {
    let full = |page: u64, total: &str| {
        let items: Vec<_> = (0..3).map(|item| (page * 3 + item).to_string()).collect();
        Reply::json(200, format!(r#"{{"data":[{}]{total},"page":{page}}}"#, items.join(",")))
    };
    // The same page for ever, though there should be more.
    let mock = Mock::new().otherwise(full(1, r#","total":100"#));
    let error = with(&mock).list().collect_all(1000).await.expect_err("no end");
    assert_eq!(error.to_string(), "`list`: page 2: it repeats an earlier page, though only 3 of 100 items were seen");
    assert_eq!(mock.requests().len(), 2);
    // A cycle of pages.
    let mock = (0..40).fold(Mock::new(), |mock, call| mock.reply(full(call % 3, r#","total":100"#)));
    let error = with(&mock).list().collect_all(1000).await.expect_err("no end");
    assert!(error.to_string().contains("page 4: it repeats an earlier page"), "{error}");
    // The same page for ever, without a total: the server does not know pages.
    let mock = Mock::new().otherwise(full(1, ""));
    assert_eq!(with(&mock).list().collect_all(1000).await.expect("all").len(), 3);
    // An empty page in the middle.
    let mock = Mock::new().reply(full(1, r#","total":100"#)).otherwise(Reply::json(200, r#"{"data":[],"total":100}"#));
    assert_eq!(with(&mock).list().collect_all(1000).await.expect("all").len(), 3);
    // A total that shrinks.
    let mock = Mock::new().reply(full(1, r#","total":100"#)).reply(full(2, r#","total":5"#));
    assert_eq!(with(&mock).list().collect_all(1000).await.expect("all").len(), 6);
    // Pages in a circle, without a total.
    let mock = (0..40).fold(Mock::new(), |mock, call| mock.reply(full(call % 3, "")));
    let error = with(&mock).list().collect_all(1000).await.expect_err("no end");
    assert_eq!(error.to_string(), "`list`: page 4: it repeats an earlier page, after 9 items");
    // A server that knows no pages and has items that differ each time; it says which page it is.
    let uptime = |time: u64| Reply::json(200, format!(r#"{{"data":[{{"id":1,"uptime":{time}}}],"page":1}}"#));
    let mock = (0..40).fold(Mock::new(), |mock, time| mock.reply(uptime(time)));
    assert_eq!(with(&mock).list().collect_all(1000).await.expect("all").len(), 1);
    // The last page for ever, for whoever asks beyond it.
    let mock = Mock::new().reply(full(1, "")).otherwise(full(2, ""));
    assert_eq!(with(&mock).list().collect_all(1000).await.expect("all").len(), 6);
    // A bare list where an envelope should be.
    let mock = Mock::new().otherwise(Reply::json(200, "[1,2]"));
    assert_eq!(with(&mock).list().collect_all(1000).await.expect("all").len(), 2);
}

#[tokio::test]
async fn an_error_ends_the_stream() -> Result<(), Error> {
    let mock = Mock::new().reply(Reply::json(200, r#"{"data":[1],"total":9}"#)).otherwise(Reply::status(403));
    let mut items = with(&mock).list().items();
    assert!(items.try_next().await?.is_some());
    let error = items.try_next().await.expect_err("an error");
    assert!(
        error.is_forbidden() && error.to_string().starts_with("`list`: page 2: the server answered 403"),
        "{error}"
    );
    assert_eq!(items.try_next().await?, None);
    assert_eq!(mock.requests().len(), 2);
    let mut items = with(&mock).0.call::<Page<Json>>(&LIST, &[]).query("bad", &f64::NAN).items();
    assert!(items.try_next().await.expect_err("an error").is_invalid_input());
    assert_eq!(items.try_next().await?, None);
    Ok(())
}

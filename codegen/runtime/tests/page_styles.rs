//! Pages counted by headers, pages with cursors, and servers of every kind, honest or not.

mod fixture;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use copyist_runtime::{
    Answering, Call, DriftKind, Error, Json, Limits, Mock, Operation, Page, Paging, Reply, TestClock, Transport,
};
use fixture::*;

static COUNTED: Paging =
    Paging::counted("page").total_header("X-Total").page_header("X-Page").size_header("X-Limit").items("servers");
static LIST_COUNTED: Operation = Operation::get("list_counted", "/servers").paged(&COUNTED);
static BARE: Paging = Paging::counted("page").total_header("X-Total");
static LIST_BARE: Operation = Operation::get("list_bare", "/servers").paged(&BARE);
static CURSOR: Paging = Paging::cursor("after", "servers", "next").total("count");
static LIST_CURSOR: Operation = Operation::get("list_cursor", "/servers").paged(&CURSOR);
static HEADER_CURSOR: Paging = Paging::counted("page").next_header("X-Next");
static LIST_HEADER: Operation = Operation::get("list_header", "/servers").paged(&HEADER_CURSOR);

fn call<T: copyist_runtime::Answer>(mock: &Mock, operation: &'static Operation) -> Call<T> {
    with(mock).0.call(operation, &[])
}

fn queries(mock: &Mock) -> Vec<String> {
    mock.requests().iter().map(|request| request.query().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn headers_count() -> Result<(), Error> {
    let page = |number: &str, body: &str| {
        Reply::json(200, body).header("x-total", "3").header("x-page", number).header("x-limit", "2")
    };
    let pages = || Mock::new().reply(page("1", r#"{"servers":["a","b"]}"#)).reply(page("2", r#"{"servers":["c"]}"#));
    let mock = pages();
    let answer = call::<Page<String>>(&mock, &LIST_COUNTED).send().await?;
    let first = answer.body();
    assert_eq!((first.total, first.page, first.size), (Some(3), Some(1), Some(2)));
    assert!(answer.drift().is_empty(), "{:?}", answer.drift());
    let mock = pages();
    assert_eq!(call::<Page<String>>(&mock, &LIST_COUNTED).collect_all(9).await?, ["a", "b", "c"]);
    assert_eq!(queries(&mock), ["page=1", "page=2"]);
    // A server that does not know the parameter, and says so, is not read as if it did.
    let mock = Mock::new().reply(page("1", r#"{"servers":["a 1s"]}"#)).otherwise(page("1", r#"{"servers":["a 2s"]}"#));
    assert!(call::<Page<String>>(&mock, &LIST_COUNTED).collect_all(9).await.expect_err("page 1 again").is_paging());
    Ok(())
}

#[tokio::test]
async fn a_bare_list_is_a_page_if_the_spec_says_so() -> Result<(), Error> {
    let mock = Mock::new().reply(Reply::json(200, r#"["a"]"#).header("x-total", "1"));
    let answer = call::<Page<String>>(&mock, &LIST_BARE).send().await?;
    assert_eq!((answer.body().items.as_slice(), answer.body().total), (&["a".to_owned()][..], Some(1)));
    assert!(answer.drift().is_empty(), "{:?}", answer.drift());
    // Old versions of some servers send no counts; a header that is none is drift.
    let mock = Mock::new().reply(Reply::json(200, r#"["a","b"]"#)).reply(Reply::json(200, r#"["c"]"#));
    assert_eq!(call::<Page<String>>(&mock, &LIST_BARE).collect_all(9).await?, ["a", "b", "c"]);
    let mock = Mock::new().reply(Reply::json(200, "[]").header("x-total", "many"));
    let answer = call::<Page<String>>(&mock, &LIST_BARE).send().await?;
    assert_eq!(answer.body().total, None);
    assert_eq!(
        answer.drift()[0].to_string(),
        "`list_bare` answered at `/X-Total`: expected a number in this header, found something else"
    );
    Ok(())
}

#[tokio::test]
async fn cursors_lead_on() -> Result<(), Error> {
    let mock = Mock::new()
        .reply(Reply::json(200, r#"{"servers":["a"],"next":"x&y=/é","count":3}"#))
        .reply(Reply::json(200, r#"{"servers":[],"next":"2"}"#))
        .reply(Reply::json(200, r#"{"servers":["b","c"],"next":null}"#));
    assert_eq!(call::<Page<String>>(&mock, &LIST_CURSOR).collect_all(9).await?, ["a", "b", "c"]);
    assert_eq!(queries(&mock), ["", "after=x%26y%3D%2F%C3%A9", "after=2"]);
    // The caller may have kept a cursor.
    let mock = Mock::new().reply(Reply::json(200, r#"{"servers":["b"]}"#));
    let items = call::<Page<String>>(&mock, &LIST_CURSOR).query("after", &"é").collect_all(9).await?;
    assert_eq!((items, queries(&mock)), (vec!["b".to_owned()], vec!["after=%C3%A9".to_owned()]));
    let same = Mock::new().otherwise(Reply::json(200, r#"{"servers":["b"],"next":"é"}"#));
    let error = call::<Page<String>>(&same, &LIST_CURSOR).query("after", &"é").collect_all(9).await;
    let said = "`list_cursor`: page 1: it names an earlier page as the one after it";
    let error = error.expect_err("a loop");
    assert!(error.is_paging() && error.to_string() == said, "{error}");
    Ok(())
}

#[tokio::test]
async fn a_cursor_may_be_a_number() -> Result<(), Error> {
    let mock = Mock::new()
        .reply(Reply::json(200, r#"{"servers":["a"],"next":17}"#))
        .reply(Reply::json(200, r#"{"servers":["b"],"next":18446744073709551615}"#))
        .reply(Reply::json(200, r#"{"servers":["c"],"next":null}"#));
    assert_eq!(call::<Page<String>>(&mock, &LIST_CURSOR).collect_all(9).await?, ["a", "b", "c"]);
    assert_eq!(queries(&mock), ["", "after=17", "after=18446744073709551615"]);
    Ok(())
}

#[tokio::test]
async fn a_cursor_of_digits_in_a_header_is_text() -> Result<(), Error> {
    let mock = Mock::new().reply(Reply::json(200, r#"["a"]"#).header("x-next", "17"));
    let answer = call::<Page<String>>(&mock, &LIST_HEADER).send().await?;
    assert_eq!(answer.body().next.as_deref(), Some("17"));
    assert!(answer.drift().iter().all(|drift| drift.kind != DriftKind::Mistyped));
    Ok(())
}

#[tokio::test]
async fn a_start_that_is_no_page_is_an_error() {
    for start in [-1_i64, 0] {
        let mock = Mock::new();
        let mut items = with(&mock).list().query("page", &start).items();
        let error = items.try_next().await.expect_err("no page");
        assert!(error.is_invalid_input() && error.to_string().contains("pages are counted from 1"), "{error}");
        assert!(matches!(items.try_next().await, Ok(None)), "nothing follows an error");
        assert!(mock.requests().is_empty());
    }
}

#[test]
fn a_page_goes_into_other_formats_and_back() -> Result<(), serde_json::Error> {
    let mut page = Page::<String>::default();
    page.items = vec!["a".to_owned()];
    page.total = Some(7);
    page.next = Some("n".to_owned());
    let text = serde_json::to_string(&page)?;
    assert_eq!(text, r#"{"items":["a"],"total":7,"next":"n"}"#);
    assert_eq!(serde_json::from_str::<Page<String>>(&text)?, page);
    Ok(())
}

/// A server that answers the pages of a list in turn, whatever it is asked.
#[derive(Clone)]
struct Script {
    pages: Arc<Vec<String>>,
    asked: Arc<Mutex<usize>>,
}

impl Transport for Script {
    fn send(&self, _: http::Request<Bytes>, _: Limits) -> Answering<'_> {
        let mut asked = self.asked.lock().expect("whole");
        // After the last page it begins again, for ever.
        let page = self.pages.get(*asked % self.pages.len()).cloned().unwrap_or_default();
        *asked += 1;
        Box::pin(async move { Ok(http::Response::new(page.into())) })
    }
}

/// Takes all items of a script; gives how they ended, how many there were, and how many calls it took.
fn read(pages: Vec<String>, operation: &'static Operation) -> (Result<(), Error>, Vec<Json>, usize) {
    let script = Script { pages: Arc::new(pages), asked: Arc::default() };
    let client = builder().transport(script.clone()).clock(TestClock::new()).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let mut items = client.0.call::<Page<Json>>(operation, &[]).items();
    let mut all = Vec::new();
    let end = loop {
        match runtime.block_on(items.try_next()) {
            Ok(Some(item)) => all.push(item),
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
        assert!(all.len() < 10_000, "it does not end");
    };
    let asked = *script.asked.lock().expect("whole");
    (end, all, asked)
}

proptest::proptest! {
    /// Whatever a server says, the reading ends: each page is seen at most once, and once more to notice.
    #[test]
    fn no_server_keeps_a_client_busy_for_ever(
        pages in proptest::collection::vec((0_usize..4, 0_u32..5, proptest::option::of(0_u32..30), proptest::option::of(0_u32..6)), 1..12),
        cursor in proptest::bool::ANY,
    ) {
        let body = |(items, first, total, next): &(usize, u32, Option<u32>, Option<u32>)| {
            let items: Vec<String> = (0..*items).map(|item| (*first as usize + item).to_string()).collect();
            let total = total.map_or_else(String::new, |total| format!(r#","total":{total},"count":{total}"#));
            let next = next.map_or_else(String::new, |next| format!(r#","next":"{next}""#));
            format!(r#"{{"data":[{0}],"servers":[{0}]{total}{next}}}"#, items.join(","))
        };
        let operation = if cursor { &LIST_CURSOR } else { &LIST };
        let (_, _, calls) = read(pages.iter().map(body).collect(), operation);
        proptest::prop_assert!(calls <= pages.len() + 12, "{} calls for {} pages", calls, pages.len());
    }

    /// From a server that makes sense, all items come, once and in order.
    #[test]
    fn honest_servers_are_read_to_the_end(total in 0_usize..60, size in 1_usize..20, cursor in proptest::bool::ANY) {
        let numbers: Vec<usize> = (0..total).collect();
        let chunks: Vec<&[usize]> = numbers.chunks(size).collect();
        let mut pages: Vec<String> = Vec::new();
        for (index, chunk) in chunks.iter().enumerate() {
            let next = if index + 1 < chunks.len() { format!("\"c{index}\"") } else { "null".to_owned() };
            pages.push(format!(r#"{{"data":{chunk:?},"servers":{chunk:?},"total":{total},"next":{next}}}"#));
        }
        if pages.is_empty() {
            pages.push(r#"{"data":[],"servers":[],"total":0}"#.to_owned());
        }
        let count = pages.len();
        let (end, items, calls) = read(pages, if cursor { &LIST_CURSOR } else { &LIST });
        proptest::prop_assert!(end.is_ok());
        let expected: Vec<Json> = numbers.iter().map(|number| Json::from(number.to_string())).collect();
        proptest::prop_assert_eq!(items, expected);
        proptest::prop_assert_eq!(calls, count);
    }
}

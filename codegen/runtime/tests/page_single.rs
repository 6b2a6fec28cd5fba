//! Lists of one page, lists in an envelope that the operation names, and counts that are deep in it.

#[macro_use]
mod fixture;

use copyist_runtime::{
    Answer, Decode, DriftKind, Encode, Error, Field, Mock, Model, Operation, Page, Paging, Reply, Response, Schema,
};
use fixture::*;

test_model!(User { id: u64 = Field::new("id").promised() });

static SINGLE: Paging = Paging::single()
    .items("data")
    .counts_in(&["meta", "pagination"])
    .total("total")
    .page("current_page")
    .size("per_page");
static LIST: Operation = Operation::get("list", "/things").paged(&SINGLE);
static SNAPSHOTS: Operation = Operation::get("snapshots", "/snapshots").paged(&SINGLE).answer_in("snapshots");
static HEADERS: Paging = Paging::counted("page").total_header("X-Total");
static USERS: Operation = Operation::get("users", "/users").paged(&HEADERS).items_in("user");
static PROJECTS: Operation =
    Operation::get("projects", "/projects").paged(&HEADERS).answer_in("projects").items_in("project");

async fn page<T: Answer>(operation: &'static Operation, body: &str) -> Result<Response<T>, Error> {
    with(&Mock::new().reply(Reply::json(200, body))).0.call(operation, &[]).send().await
}

#[tokio::test]
async fn counts_may_be_deep_in_the_envelope() -> Result<(), Error> {
    let meta = r#""meta":{"query":null,"pagination":{"current_page":1,"next_page":null,"per_page":25,"total":2}}"#;
    for (body, operation) in [
        (format!(r#"{{"data":["a","b"],{meta}}}"#), &LIST),
        (format!(r#"{{{meta},"data":["a","b"]}}"#), &LIST),
        (format!(r#"{{"snapshots":["a","b"],{meta}}}"#), &SNAPSHOTS),
    ] {
        let answer = page::<Page<String>>(operation, &body).await?;
        assert!(answer.drift().is_empty(), "{body}: {:?}", answer.drift());
        let page = answer.into_body();
        assert_eq!((page.items.len(), page.total, page.page, page.size), (2, Some(2), Some(1), Some(25)), "{body}");
    }
    let cases = [
        (r#"{"data":[]}"#, None, ""),
        (r#"{"data":[],"meta":null}"#, None, ""),
        (r#"{"data":[],"meta":{"pagination":null}}"#, None, ""),
        (r#"{"data":[],"meta":{"total":7}}"#, None, ""),
        (r#"{"data":[],"meta":{"pagination":{"total":7}}}"#, Some(7), ""),
        (r#"{"data":[],"meta":{"pagination":{"total":"7"}}}"#, Some(7), "/meta/pagination/total"),
        (r#"{"data":[],"meta":{"pagination":{"total":"x"}}}"#, None, "/meta/pagination/total"),
        (r#"{"data":[],"meta":{"pagination":[]}}"#, None, "/meta/pagination"),
        (r#"{"data":[],"meta":7}"#, None, "/meta"),
        (r#"{"data":[],"more":7}"#, None, "/more"),
        ("[]", None, ""),
    ];
    for (body, total, odd) in cases {
        let answer = page::<Page<String>>(&LIST, body).await?;
        let paths: Vec<_> = answer.drift().iter().map(|drift| drift.path.as_str()).collect();
        let odd = if odd.is_empty() && body != "[]" { vec![] } else { vec![odd] };
        assert_eq!((answer.body().total, paths), (total, odd), "{body}");
    }
    let error = page::<Page<String>>(&LIST, r#"{"meta":{}}"#).await.map(Response::into_body).expect_err("no items");
    assert!(error.to_string().contains("`/data`, found nothing"), "{error}");
    Ok(())
}

#[tokio::test]
async fn the_operation_may_name_the_field_with_the_items() -> Result<(), Error> {
    let answer = page::<Page<User>>(&PROJECTS, r#"{"projects":[{"project":{"id":1}}]}"#).await?;
    assert_eq!((answer.body().items.len(), answer.drift()), (1, &[][..]));
    // The list alone is one, too.
    let answer = page::<Page<User>>(&PROJECTS, r#"[{"project":{"id":1}}]"#).await?;
    assert_eq!((answer.body().items.len(), answer.drift()[0].kind), (1, DriftKind::Mistyped));
    let error = page::<Page<User>>(&PROJECTS, r#"{"data":[]}"#).await.map(Response::into_body).expect_err("no items");
    assert!(error.to_string().contains("`/projects`, found nothing"), "{error}");
    let answer = page::<Page<User>>(&USERS, r#"[{"user":{"id":1}},{"id":2}]"#).await?;
    let paths: Vec<_> = answer.drift().iter().map(|drift| drift.path.as_str()).collect();
    assert_eq!((answer.body().items.len(), paths), (2, vec!["/1/user"]));
    Ok(())
}

#[tokio::test]
async fn an_object_is_no_page_that_is_a_list() {
    for body in [r#"{"error":"maintenance"}"#, r#"{"users":[{"user":{"id":1}}]}"#, "{}", "null", "7"] {
        let error = page::<Page<User>>(&USERS, body).await.map(Response::into_body).expect_err(body).to_string();
        assert!(error.contains("expected a list, found "), "{body}: {error}");
    }
}

#[tokio::test]
async fn all_pages_are_read_with_what_is_around_their_items() -> Result<(), Error> {
    let reply = |body: &str| Reply::json(200, body).header("x-total", "3");
    let mock =
        Mock::new().reply(reply(r#"[{"user":{"id":1}},{"user":{"id":2}}]"#)).reply(reply(r#"[{"user":{"id":3}}]"#));
    let users = with(&mock).0.call::<Page<User>>(&USERS, &[]).collect_all(9).await?;
    assert_eq!(users.iter().map(|user| user.id).collect::<Vec<_>>(), [1, 2, 3]);
    Ok(())
}

#[tokio::test]
async fn where_nothing_asks_for_another_page_there_is_one() -> Result<(), Error> {
    let body = r#"{"data":["a","b"],"meta":{"pagination":{"total":45}}}"#;
    let mock = Mock::new().otherwise(Reply::json(200, body));
    let client = with(&mock);
    let mut items = client.0.call::<Page<String>>(&LIST, &[]).items();
    assert!(items.try_next().await?.is_some() && items.try_next().await?.is_some());
    // A part of a list is not taken for the whole.
    let said = "`list`: the list has 45 items, and nothing says how to ask for more than these 2";
    let error = items.try_next().await.expect_err("a part");
    assert!(error.is_paging() && error.to_string() == said, "{error}");
    assert!(items.try_next().await?.is_none());
    assert_eq!(mock.requests().len(), 1);
    assert_eq!(mock.requests()[0].query(), None);
    let mut pages = client.0.call::<Page<String>>(&LIST, &[]).pages();
    assert!(pages.try_next().await?.is_some() && pages.try_next().await?.is_none());
    let error = client.0.call::<Page<String>>(&LIST, &[]).collect_all(99).await.expect_err("a part");
    assert!(error.is_paging() && error.to_string() == said, "{error}");
    assert_eq!(mock.requests().len(), 3);
    let whole = Mock::new().reply(Reply::json(200, r#"{"data":["a"]}"#)).reply(Reply::status(404));
    assert_eq!(with(&whole).0.call::<Page<String>>(&LIST, &[]).collect_all(1).await?, ["a"]);
    let error = with(&Mock::new().reply(Reply::status(404))).0.call::<Page<String>>(&LIST, &[]).collect_all(1).await;
    assert!(!error.expect_err("404").to_string().contains("page"));
    Ok(())
}

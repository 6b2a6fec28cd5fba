//! Objects around values that callers do not see, versions in `Accept`, servers of installations.
#[macro_use]
mod fixture;

use copyist_runtime::{
    AcceptsBasic, AcceptsVersion, Answer, Api, Client, ClientBuilder, Decode, DriftKind, Encode, Error, Field, Json,
    Mock, Model, Operation, Page, Paging, Reply, Response, Schema, Scheme, Service, TestClock,
};
use fixture::{Part, with};

static ADD: Operation = Operation::post("add", "/parts").object_body().root("part").answer_in("part");
static GET: Operation = Operation::get("get", "/part").answer_in("part");
static LIST: Operation = Operation::get("list", "/parts").items_in("part");
static ALL: Operation = Operation::get("all", "/parts").answer_in("parts").items_in("part");
static NESTED: Paging =
    Paging::single().counts_in(&["meta", "pagination"]).total("total").page("current_page").size("per_page");
static PAGE: Operation = Operation::get("page", "/parts").paged(&NESTED).answer_in("parts");
static HEADERS: Paging = Paging::counted("page").total_header("X-Total");
static WRAPPED: Operation = Operation::get("wrapped", "/parts").paged(&HEADERS).items_in("part");

test_model!(Shelf {
    parts: Vec<Part> = Field::new("parts").items_in("part"),
    owner: Option<Part> = Field::new("owner").inside("part"),
    connected: Option<bool> = Field::new("connected").null_boolean(),
});

async fn read<T: Answer>(operation: &'static Operation, body: &str) -> Result<Response<T>, Error> {
    with(&Mock::new().reply(Reply::json(200, body))).0.call::<T>(operation, &[]).send().await
}

fn told<T>(answer: &Response<T>) -> Vec<(&str, DriftKind)> {
    answer.drift().iter().map(|drift| (drift.path.as_str(), drift.kind)).collect()
}

#[tokio::test]
async fn a_body_travels_in_its_root() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::json(200, r#"{"part":{"id":"p"}}"#));
    let client = with(&mock);
    let part: Part = client.0.call(&ADD, &[]).field("size", &7_i64).field("name", &"a").field("size", &8_i64).await?;
    assert_eq!(part.id.as_str(), "p");
    client.0.call::<Part>(&ADD, &[]).await?;
    client.0.call::<Part>(&ADD, &[]).body(&part).await?;
    let bodies: Vec<String> =
        mock.requests().iter().map(|one| String::from_utf8_lossy(&one.body).into_owned()).collect();
    let wanted = [r#"{"part":{"size":8,"name":"a"}}"#, r#"{"part":{}}"#, r#"{"part":{"id":"p"}}"#];
    assert_eq!(bodies, wanted);
    Ok(())
}

#[tokio::test]
async fn an_answer_is_taken_out_of_its_root() -> Result<(), Error> {
    let answer = read::<Part>(&GET, r#"{"part":{"id":"p","size":1}}"#).await?;
    assert_eq!((answer.body().size, told(&answer)), (Some(1), vec![]));
    // A neighbour is told, wherever it stands.
    for body in [r#"{"part":{"id":"p"},"owner":1}"#, r#"{ "owner":1, "part": {"id":"p"}}"#] {
        let answer = read::<Part>(&GET, body).await?;
        assert_eq!(told(&answer), [("/owner", DriftKind::UnknownField)], "{body}");
    }
    // Docs contradict each other: without the root the value is read all the same.
    let answer = read::<Part>(&GET, r#"{"id":"p","size":2}"#).await?;
    assert_eq!((answer.body().size, told(&answer)), (Some(2), vec![("", DriftKind::Missing)]));
    for body in [r#"{"part":{"size":2}}"#, "{}", "[]", "7", r#"{"part":[]}"#, r#"{"part":{"id":"#] {
        let error = read::<Part>(&GET, body).await.expect_err(body);
        assert!(error.is_decode(), "{body}: {error}");
    }
    let error = read::<Part>(&GET, r#"{"part":{"size":2}}"#).await.expect_err("no id");
    assert!(error.to_string().contains("/part/id"), "{error}");
    Ok(())
}

#[tokio::test]
async fn elements_are_taken_out_of_theirs() -> Result<(), Error> {
    let ids = |parts: &[Part]| parts.iter().map(|part| part.id.to_string()).collect::<Vec<_>>();
    let answer = read::<Vec<Part>>(&LIST, r#"[{"part":{"id":"a"}},{"part":{"id":"b"}}]"#).await?;
    assert_eq!((ids(answer.body()), told(&answer)), (vec!["a".to_owned(), "b".to_owned()], vec![]));
    let answer = read::<Vec<Part>>(&LIST, r#"[{"part":{"id":"a"}},{"id":"b"}]"#).await?;
    assert_eq!((ids(answer.body()).len(), told(&answer)), (2, vec![("/1", DriftKind::Missing)]));
    let answer = read::<Vec<Part>>(&ALL, r#"{"parts":[{"part":{"id":"a"}}]}"#).await?;
    assert_eq!((ids(answer.body()), told(&answer)), (vec!["a".to_owned()], vec![]));
    let answer = read::<Page<Part>>(&WRAPPED, r#"[{"part":{"id":"a"}}]"#).await?;
    assert_eq!((ids(&answer.body().items), told(&answer)), (vec!["a".to_owned()], vec![]));
    Ok(())
}

#[tokio::test]
async fn a_page_has_its_items_where_the_operation_says() -> Result<(), Error> {
    let body =
        r#"{"parts":[{"id":"a"}],"meta":{"query":null,"pagination":{"current_page":2,"per_page":25,"total":26}}}"#;
    let answer = read::<Page<Part>>(&PAGE, body).await?;
    let page = answer.body();
    assert_eq!((page.items.len(), page.total, page.page, page.size), (1, Some(26), Some(2), Some(25)));
    assert_eq!(told(&answer), []);
    for body in [r#"{"parts":[]}"#, r#"{"parts":[],"meta":null}"#, r#"{"meta":{"pagination":7},"parts":[]}"#] {
        let answer = read::<Page<Part>>(&PAGE, body).await?;
        assert_eq!((answer.body().items.len(), answer.body().total), (0, None), "{body}");
    }
    // A bare list is a page, too; an object without the list is none.
    let answer = read::<Page<Part>>(&PAGE, r#"[{"id":"a"}]"#).await?;
    assert_eq!((answer.body().items.len(), told(&answer)), (1, vec![("", DriftKind::Mistyped)]));
    let error = read::<Page<Part>>(&PAGE, r#"{"others":[]}"#).await.expect_err("no list");
    assert!(error.to_string().contains("/parts"), "{error}");
    // Nothing says how to ask for another page.
    let mock = Mock::new().reply(Reply::json(200, r#"{"parts":[{"id":"a"}],"meta":{"pagination":{"total":9}}}"#));
    let all = with(&mock).0.call::<Page<Part>>(&PAGE, &[]).collect_all(10).await?;
    assert_eq!((all.len(), mock.requests().len()), (1, 1));
    Ok(())
}

#[tokio::test]
async fn fields_have_objects_around_their_values() -> Result<(), Error> {
    let body = r#"{"parts":[{"part":{"id":"a"}}],"owner":{"part":{"id":"o"}},"connected":{"Bool":true,"Valid":true}}"#;
    let mut shelf: Shelf = serde_json::from_str(body).expect("a shelf");
    assert_eq!((shelf.parts.len(), shelf.connected), (1, Some(true)));
    assert_eq!(shelf.owner.as_ref().map(|owner| owner.id.as_str()), Some("o"));
    assert_eq!(serde_json::to_string(&shelf).expect("JSON"), body);
    shelf.connected = Some(false);
    shelf.owner = None;
    let text = serde_json::to_string(&shelf).expect("JSON");
    assert_eq!(text, r#"{"parts":[{"part":{"id":"a"}}],"connected":{"Bool":false,"Valid":true}}"#);
    for (connected, wanted) in [
        (r#"{"Bool":false,"Valid":false}"#, None),
        (r#"{"Valid":true,"Bool":false}"#, Some(false)),
        ("null", None),
        ("true", Some(true)),
    ] {
        let body = format!(r#"{{"parts":[],"owner":null,"connected":{connected}}}"#);
        let answer = read::<Shelf>(&LIST, &body).await?;
        assert_eq!((answer.body().connected, told(&answer)), (wanted, vec![]), "{connected}");
    }
    let answer = read::<Shelf>(&LIST, r#"{"parts":[{"id":"a"}],"owner":{"id":"o"},"connected":{"Bool":1}}"#).await?;
    assert_eq!((answer.body().parts.len(), answer.body().owner.is_some(), answer.body().connected), (1, true, None));
    let kinds = [("/parts/0", DriftKind::Missing), ("/owner", DriftKind::Missing), ("/connected", DriftKind::Mistyped)];
    assert_eq!(told(&answer), kinds);
    Ok(())
}

static INSTALLED: Api = Api::new("installed", "1.0.0", "https://{host}")
    .accepts(&[Scheme::basic()])
    .error_messages(&["errors", "error"])
    .server_env("COPYIST_TEST_URL_THAT_NOBODY_SETS")
    .media_type("application/json; api_version={version}", "60")
    .deprecation_header("API-Deprecated");

struct Installed(Client);

impl Service for Installed {
    fn api() -> &'static Api {
        &INSTALLED
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

impl AcceptsBasic for Installed {}
impl AcceptsVersion for Installed {}

fn installed(mock: &Mock) -> ClientBuilder<Installed> {
    let builder = ClientBuilder::<Installed>::new().basic("ann", "a-password").base_url("https://panel.example.com");
    builder.transport(mock.clone()).clock(TestClock::new())
}

#[test]
fn a_server_of_an_installation_must_be_named() {
    let error = ClientBuilder::<Installed>::new().basic("ann", "a-password").build().err().expect("no server");
    says(
        &error.to_string(),
        "no server: each installation of this API has an address of its own; give it to `base_url`, or set `COPYIST_TEST_URL_THAT_NOBODY_SETS` and use `from_env`",
    );
}

fn says(found: &str, wanted: &str) {
    assert!(found.contains(wanted), "{found}");
}

#[tokio::test]
async fn the_version_is_asked_for_and_what_is_said_of_it_is_heard() -> Result<(), Error> {
    let mock = Mock::new()
        .reply(Reply::json(200, "{}").header("api-deprecated", "true"))
        .reply(Reply::json(200, "{}"))
        .reply(Reply::json(422, r#"{"errors":["Unsupported version 7"]}"#));
    let client = installed(&mock).build()?;
    assert!(client.0.call::<Json>(&LIST, &[]).send().await?.is_deprecated());
    let newer = installed(&mock).api_version("71").build()?;
    assert!(!newer.0.call::<Json>(&LIST, &[]).send().await?.is_deprecated());
    let error = newer.0.call::<Json>(&LIST, &[]).await.expect_err("an unknown version");
    assert_eq!(error.message(), Some("Unsupported version 7"));
    let accepted: Vec<_> = mock.requests().iter().map(|one| one.headers["accept"].clone()).collect();
    assert_eq!(accepted[0], "application/json; api_version=60");
    assert_eq!(accepted[1], "application/json; api_version=71");
    assert!(installed(&mock).api_version("7\n1").build().is_err());
    Ok(())
}

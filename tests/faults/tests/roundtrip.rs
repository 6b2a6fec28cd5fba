//! Ids and query values, sent over a real socket and read by parsers that nobody here wrote.

use std::{net::Ipv4Addr, sync::LazyLock};

use cloudstick_v2::Client;
use copyist_faults::{Request, Script, Server, case::client};
use copyist_runtime::{Call, Json, Operation, Service};
use percent_encoding::percent_decode_str;
use proptest::{collection::vec, prelude::*, sample::select};
use tokio::runtime::Runtime;

/// A server that answers all, and clients of it.
struct Fixture {
    runtime: Runtime,
    server: Server,
    client: Client,
    /// The client below the generated one, for operations with queries of any name.
    inner: copyist_runtime::Client,
}

/// A service whose client is the runtime's own.
struct Plain(copyist_runtime::Client);

impl Service for Plain {
    fn api() -> &'static copyist_runtime::Api {
        Client::api()
    }

    fn from_client(client: copyist_runtime::Client) -> Self {
        Self(client)
    }
}

impl copyist_runtime::AcceptsKey for Plain {}

static SEARCH: Operation = Operation::get("search", "/search/{place}");

fn client_of(url: &str) -> copyist_runtime::Client {
    let builder = copyist_runtime::ClientBuilder::<Plain>::new().api_key("a-key").base_url(url);
    builder.build().expect("a client").0
}

impl Fixture {
    fn new() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let server = runtime.block_on(Server::start(|_| Script::json("{}"))).expect("a port");
        let client = client(&server.url()).build().expect("a client");
        let inner = client_of(&server.url());
        Self { runtime, server, client, inner }
    }

    /// What the server got last.
    fn last(&self) -> Request {
        self.server.last().expect("a request")
    }

    fn total(&self) -> usize {
        self.server.tally().total
    }
}

/// The segments of a path, decoded, as a server's router sees them.
fn segments(request: &Request) -> Vec<String> {
    let decoded = |part| percent_decode_str(part).decode_utf8().expect("UTF-8").into_owned();
    request.path().split('/').skip(1).map(decoded).collect()
}

/// The pairs of a query, decoded as a form.
fn pairs(request: &Request) -> Vec<(String, String)> {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// Texts that have led parsers astray.
const TRICKY: [&str; 34] = [
    "/",
    "//",
    "a/b",
    "../x",
    "./x",
    "x/..",
    "%",
    "%2",
    "%2F",
    "%252F",
    "%2e%2e",
    "%00",
    "\0",
    "?",
    "#",
    "a?b=c",
    "a&b",
    "a=b",
    ";",
    "a;b",
    "+",
    " ",
    "a b",
    "\\",
    "..\\x",
    "\r\nx: y",
    "\u{7f}",
    "é",
    "\u{301}",
    "🦀",
    "\u{10ffff}",
    "\u{feff}",
    "...",
    "http://x/y",
];

/// Any text but those that are refused, tricky ones more often than chance has it.
fn text() -> impl Strategy<Value = String> {
    let part =
        prop_oneof![any::<char>().prop_map(String::from), select(&TRICKY[..]).prop_map(str::to_owned), "[ -~]{0,8}"];
    let text = vec(part, 1..6).prop_map(|parts| parts.concat());
    text.prop_filter("refused", |text| !is_refused(text))
}

fn is_refused(text: &str) -> bool {
    matches!(text, "" | "." | "..")
}

/// Each property has a server of its own, so that the last request is its own.
static IDS: LazyLock<Fixture> = LazyLock::new(Fixture::new);
static QUERIES: LazyLock<Fixture> = LazyLock::new(Fixture::new);
static FIELDS: LazyLock<Fixture> = LazyLock::new(Fixture::new);

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ids_arrive(user in text(), server in text()) {
        let fixture = &*IDS;
        let call = fixture.client.user(user.as_str()).server(server.as_str()).get();
        fixture.runtime.block_on(call.into_future()).expect("an answer");
        let request = fixture.last();
        prop_assert_eq!(segments(&request), ["api", "v2", "servers", &server, "users", &user]);
        prop_assert!(request.target.is_ascii());
    }

    #[test]
    fn query_values_arrive(name in text(), value in text(), more in vec(text(), 0..4)) {
        prop_assume!(name != "more");
        let fixture = &*QUERIES;
        let call: Call<Json> = fixture.inner.call(&SEARCH, &[&"here"]).query("first", &7_i64).query(&name, &value.as_str());
        let call = call.query("more", &more);
        fixture.runtime.block_on(call.into_future()).expect("an answer");
        let mut expected = vec![("first".to_owned(), "7".to_owned())];
        if name == "first" {
            expected.clear();
        }
        expected.push((name, value));
        expected.extend(more.into_iter().map(|value| ("more".to_owned(), value)));
        prop_assert_eq!(pairs(&fixture.last()), expected);
        prop_assert_eq!(segments(&fixture.last()), ["search", "here"]);
    }

    /// The body is JSON, and so is what the server reads.
    #[test]
    fn fields_arrive(name in ".*") {
        let fixture = &*FIELDS;
        let call = fixture.client.user("u").add_server(&name, Ipv4Addr::LOCALHOST);
        fixture.runtime.block_on(call.into_future()).expect("an answer");
        let body: serde_json::Value = serde_json::from_slice(&fixture.last().body).expect("JSON");
        prop_assert_eq!(&body["name"], &serde_json::Value::String(name));
    }
}

#[test]
fn every_character_arrives_in_a_path() {
    let fixture = Fixture::new();
    // The characters of Unicode, a few thousand at a time: a path may have 64 KiB less one byte.
    let all: Vec<char> = ('\0'..=char::MAX).collect();
    for some in all.chunks(5000) {
        let text: String = some.iter().collect();
        let call = fixture.client.user("u").server(text.as_str()).get();
        fixture.runtime.block_on(call.into_future()).expect("an answer");
        assert_eq!(segments(&fixture.last())[3], text);
        let call: Call<Json> = fixture.inner.call(&SEARCH, &[&"here"]).query("q", &text.as_str());
        fixture.runtime.block_on(call.into_future()).expect("an answer");
        assert_eq!(pairs(&fixture.last()), [("q".to_owned(), text)]);
    }
}

#[test]
fn what_would_lead_elsewhere_is_refused_before_it_is_sent() {
    let fixture = Fixture::new();
    for id in ["", ".", ".."] {
        let user = fixture.client.user(id);
        let server = fixture.client.user("u").server(id);
        let calls =
            [user.server("s").delete().into_future(), server.delete().into_future(), server.get().into_future()];
        for call in calls {
            let error = fixture.runtime.block_on(call).expect_err(id);
            assert!(error.is_invalid_input() && !error.may_have_acted(), "{id:?}: {error:?}");
            assert_eq!(error.attempts(), 0, "{id:?}");
        }
    }
    // A path that no URI can hold.
    let long = "x".repeat(70_000);
    let call = fixture.client.user("u").server(long.as_str()).delete();
    let error = fixture.runtime.block_on(call.into_future()).expect_err("too long");
    assert!(error.is_invalid_input(), "{error:?}");
    assert_eq!((fixture.total(), fixture.server.tally().connections), (0, 0));
}

/// Headers that would break the framing of the request are refused, and so is a line break in any.
#[test]
fn no_header_smuggles_another_request() {
    let fixture = Fixture::new();
    let attempts = [
        ("x-note", "a\r\nx-admin: yes"),
        ("x-note", "a\nb"),
        ("x-note", "a\0b"),
        ("x-note\r\nx-admin", "yes"),
        ("x note", "a"),
        ("", "a"),
        ("transfer-encoding", "chunked"),
        ("content-length", "0"),
        ("host", "elsewhere.example"),
        ("connection", "close"),
        ("upgrade", "h2c"),
        ("te", "trailers"),
    ];
    for (name, value) in attempts {
        let call = fixture.client.user("u").server("s").rename("x").header(name, value);
        let error = fixture.runtime.block_on(call.into_future()).expect_err(name);
        assert!(error.is_invalid_input() && !error.may_have_acted(), "{name}: {error:?}");
    }
    assert_eq!(fixture.total(), 0);
}

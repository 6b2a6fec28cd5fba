//! `tests/wire.rs`: every operation against a real HTTP server on loopback, what it sends byte for byte.

mod prefer;
mod read;
mod wait;

use self::prefer::Twins;
use super::credential;
use super::example::{self, Example, Expression, Names};
use super::layout::{self, Chain};
use crate::exchange::{self, Exchange, Format, Inputs};
use crate::ir::{Api, Arguments, Operation};

/// `tests/wire.rs`: every operation against a real HTTP server on loopback, what it sends byte for byte.
pub(super) fn wire_test(api: &Api, names: &Names<'_>) -> String {
    let mut example = Example::with_paths(names);
    let twins = Twins::of(api);
    let mut tests = String::new();
    for operation in api.operations() {
        tests.push('\n');
        tests.push_str(&test((api, &twins), operation, &mut example, true, Format::Json));
        if example::optional(operation).next().is_some() {
            tests.push('\n');
            tests.push_str(&test((api, &twins), operation, &mut example, false, Format::Json));
        }
    }
    let waits = wait::tests(api, &twins, &mut example);
    let head = head(api, &example, Format::Json, (tests.contains(READS), !waits.is_empty()));
    [head, tests, waits].concat()
}

/// `tests/wire_xml.rs`: the same in XML, if the API speaks it.
pub(super) fn wire_test_in_xml(api: &Api, names: &Names<'_>) -> Option<String> {
    api.formats.as_ref()?;
    let mut example = Example::with_paths(names);
    let twins = Twins::of(api);
    let mut tests = String::new();
    for operation in api.operations() {
        tests.push('\n');
        tests.push_str(&test((api, &twins), operation, &mut example, true, Format::Xml));
    }
    Some([head(api, &example, Format::Xml, (tests.contains(READS), false)), tests].concat())
}

/// What only tests have that compare what they read.
const READS: &str = "assert_read(";

/// What stands before the tests.
fn head(api: &Api, example: &Example<'_>, format: Format, (reads, waits): (bool, bool)) -> String {
    let deprecated = api.operations().any(|one| one.deprecated.is_some());
    let expect =
        if deprecated { "#![expect(deprecated, reason = \"deprecated operations work, too\")]\n\n" } else { "" };
    let (matchers, waiting) = if waits { ("{any, method, path}", wait::FRAME) } else { ("any", "") };
    let runtime = match format {
        Format::Json => "{Drift, DriftKind}",
        Format::Xml => "{Drift, DriftKind, Format}",
    };
    let runtime = format!("use {}::copyist_runtime::{runtime};\n", api.crate_ident);
    let client = layout::import(api.crate_ident.as_str(), &["Client"]);
    let map = if example.has_map { "use std::collections::BTreeMap;\n" } else { "" };
    let (value, reading) = if reads { ("use serde_json::Value;\n", read::FRAME) } else { ("", "") };
    let frame = frame(api, format).replace("matchers::any", &format!("matchers::{matchers}"));
    [OPENING, expect, map, STD, "\n", &client, &runtime, value, &frame, reading, waiting].concat()
}

const OPENING: &str = "//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

";

const STD: &str = "use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;
";

/// The server that answers and what it must have been sent.
fn frame(api: &Api, format: Format) -> String {
    let mut methods: Vec<String> = api.auth.iter().find_map(credential::given).map(str::to_owned).into_iter().collect();
    methods.extend((format == Format::Xml).then(|| "format(Format::Xml)".to_owned()));
    methods.push("base_url(&url)".to_owned());
    let builder = Chain { root: "Client::builder".to_owned(), arguments: Some(Vec::new()), methods };
    let headers = exchange::standing_headers(api, format);
    let header = |name: &str| {
        let found = headers.iter().find(|(known, _)| known == name);
        found.map_or_else(|| "None".to_owned(), |(_, value)| format!("Some({})", layout::quoted(value)))
    };
    FRAME
        .replace("    BUILDER\n", &builder.assigned(4, "let builder"))
        .replace("MEDIA", exchange::media(format))
        .replace("Some(\"Bearer a-key\")", &header("authorization"))
        .replace("Some(\"application/json\"));", &format!("{});", header("accept")))
}

const FRAME: &str = "use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

type TestResult = Result<(), Box<dyn Error>>;

/// A server that gives every request the same answer.
async fn answering(status: u16, body: &str) -> MockServer {
    let server = started().await;
    // A proxy must not keep a connection to a server that goes with its test.
    let mut answer = ResponseTemplate::new(status).insert_header(\"connection\", \"close\");
    if !body.is_empty() {
        answer = answer.set_body_raw(body, \"MEDIA\");
    }
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

/// A server of the test's own. With `COPYIST_UPSTREAM` it listens there, where a proxy looks for it.
async fn started() -> MockServer {
    if let Ok(upstream) = env::var(\"COPYIST_UPSTREAM\") {
        // The server of the test before takes a moment to let go of the address.
        for _ in 0..1_000 {
            if let Ok(listener) = TcpListener::bind(&upstream) {
                return MockServer::builder().listener(listener).start().await;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
    MockServer::start().await
}

/// Where calls go: to the server, or to the proxy or mock of the document that is `COPYIST_THROUGH`. That is told which of the
/// document's answers to prefer.
fn client(server: &MockServer, prefer: &'static str) -> Result<Client, Box<dyn Error>> {
    let url = env::var(\"COPYIST_THROUGH\").unwrap_or_else(|_| server.uri());
    BUILDER
    let builder = builder.on_drift(told).before_attempt(move |attempt| {
        if let (true, Ok(value)) = (is_mocked(), prefer.parse()) {
            attempt.headers_mut().insert(\"prefer\", value);
        }
    });
    Ok(builder.build()?)
}

/// Whether a mock answers in place of the server.
fn is_mocked() -> bool {
    env::var_os(\"COPYIST_THROUGH\").is_some() && env::var_os(\"COPYIST_UPSTREAM\").is_none()
}

/// What the spec shows as an answer must fit it; an example may lack what an answer usually has.
fn told(drift: &Drift) {
    assert_eq!(drift.kind, DriftKind::Missing, \"{drift}\");
}

/// Asserts that the server got this one request.
async fn assert_sent(
    server: &MockServer,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) {
    let requests = server.received_requests().await.unwrap_or_default();
    assert_eq!(requests.len(), usize::from(!is_mocked()), \"one request for one call\");
    if env::var_os(\"COPYIST_THROUGH\").is_some() {
        // What lies between has judged the request, and writes anew what it sends on.
        return;
    }
    let request = &requests[0];
    let query = request.url.query().map(|query| format!(\"?{query}\")).unwrap_or_default();
    let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
    assert_eq!(request.method.as_str(), method);
    assert_eq!(format!(\"{}{query}\", request.url.path()), target);
    assert_eq!(String::from_utf8_lossy(&request.body), body);
    assert_eq!(header(\"authorization\"), Some(\"Bearer a-key\"));
    assert_eq!(header(\"accept\"), Some(\"application/json\"));
    let json = if body.starts_with(\"<?xml\") { \"application/xml\" } else { \"application/json\" };
    assert_eq!(header(\"content-type\"), (!body.is_empty()).then_some(json));
    for (name, value) in headers {
        assert_eq!(header(name), Some(*value), \"header {name}\");
    }
}
";

/// One test: the call with everything that can be set, or with only what must be.
fn test(
    (api, twins): (&Api, &Twins<'_>),
    operation: &Operation,
    example: &mut Example<'_>,
    full: bool,
    format: Format,
) -> String {
    let short = if full { "" } else { "_with_required_inputs_only" };
    let name = format!("sends_{}{short}", operation.constant.as_str().to_lowercase());
    let inputs = if full { Inputs::All } else { Inputs::Required };
    let Exchange { request, answer } = exchange::exchange(api, operation, inputs, format);
    let mut text = String::with_capacity(2_000 + answer.body.len());
    text.extend(["#[tokio::test]\nasync fn ", &name, "() -> TestResult {\n"]);
    let keys = read::keys(operation);
    let json = operation.answers.first().filter(|_| keys.is_some()).map(|answer| answer.example.to_string());
    if let Some(json) = &json {
        let text_of = Chain { root: layout::quoted(json), arguments: None, methods: Vec::new() };
        text.push_str(&text_of.assigned(4, "let body"));
    }
    let sends = if format == Format::Json && json.is_some() { "body".to_owned() } else { layout::quoted(&answer.body) };
    let start = Chain {
        root: "answering".to_owned(),
        arguments: Some(vec![answer.status.to_string(), sends]),
        methods: vec!["await".to_owned()],
    };
    text.push_str(&start.assigned(4, "let server"));
    text.push_str(&setup(twins, operation, example));
    if full {
        for (_, field) in example::optional(operation) {
            let arguments = Some(vec![example.of_field(field).line()]);
            let set = Chain { root: format!("call.{}", field.ident), arguments, methods: Vec::new() };
            text.push_str(&set.assigned(4, "let call"));
        }
    }
    text.push_str(&awaited(operation, keys));
    let headers: Vec<String> = request.headers.iter().map(|(name, value)| format!("({name:?}, {value:?})")).collect();
    let expected = Chain {
        root: "assert_sent".to_owned(),
        arguments: Some(vec![
            "&server".to_owned(),
            format!("{:?}", request.method.as_str()),
            layout::quoted(&request.target()),
            format!("&[{}]", headers.join(", ")),
            layout::quoted(&request.body),
        ]),
        methods: vec!["await".to_owned()],
    };
    text.push_str(&expected.block(4, ";"));
    text.push_str("    Ok(())\n}\n");
    text
}

/// Sends the call, and compares what it read if the docs say what comes.
fn awaited(operation: &Operation, keys: Option<(&str, &str)>) -> String {
    let Some((root, item)) = keys else { return "    call.await?;\n".to_owned() };
    let items = if read::is_page(operation) { ".items" } else { "" };
    let (root, item) = (layout::quoted(root), layout::quoted(item));
    format!(
        "    let read = serde_json::to_value(call.await?{items})?;\n    assert_read(read, body, {root}, {item})?;\n"
    )
}

/// A client of the server, and the call with what it needs.
fn setup(twins: &Twins<'_>, operation: &Operation, example: &mut Example<'_>) -> String {
    let mut text = format!("    let client = client(&server, {})?;\n", layout::quoted(&twins.prefer(operation)));
    let owner = Example::owner(&operation.owner);
    if owner != "client" {
        text.push_str(&format!("    let owner = {owner};\n"));
    }
    let root = if owner == "client" { "client" } else { "owner" };
    let arguments = match &operation.arguments {
        Arguments::Positional => example.arguments(operation).iter().map(Expression::line).collect(),
        Arguments::Struct(ident) => {
            let members: Vec<String> = example.members(operation).iter().map(Expression::line).collect();
            text.push_str(&layout::assigned_literal(4, "let input", &example.named(ident.as_str()), &members));
            vec!["input".to_owned()]
        }
    };
    let arguments = Some(arguments);
    let call = Chain { root: format!("{root}.{}", operation.ident), arguments, methods: Vec::new() };
    text.push_str(&call.assigned(4, "let call"));
    text
}

//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use bench_api::Client;
use bench_api::copyist_runtime::{Drift, DriftKind};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

type TestResult = Result<(), Box<dyn Error>>;

/// A server that gives every request the same answer.
async fn answering(status: u16, body: &str) -> MockServer {
    let server = started().await;
    // A proxy must not keep a connection to a server that goes with its test.
    let mut answer = ResponseTemplate::new(status).insert_header("connection", "close");
    if !body.is_empty() {
        answer = answer.set_body_raw(body, "application/json");
    }
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

/// A server of the test's own. With `COPYIST_UPSTREAM` it listens there, where a proxy looks for it.
async fn started() -> MockServer {
    if let Ok(upstream) = env::var("COPYIST_UPSTREAM") {
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
    let url = env::var("COPYIST_THROUGH").unwrap_or_else(|_| server.uri());
    let builder = Client::builder().api_key("a-key").base_url(&url);
    let builder = builder.on_drift(told).before_attempt(move |attempt| {
        if let (true, Ok(value)) = (is_mocked(), prefer.parse()) {
            attempt.headers_mut().insert("prefer", value);
        }
    });
    Ok(builder.build()?)
}

/// Whether a mock answers in place of the server.
fn is_mocked() -> bool {
    env::var_os("COPYIST_THROUGH").is_some() && env::var_os("COPYIST_UPSTREAM").is_none()
}

/// What the spec shows as an answer must fit it; an example may lack what an answer usually has.
fn told(drift: &Drift) {
    assert_eq!(drift.kind, DriftKind::Missing, "{drift}");
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
    assert_eq!(requests.len(), usize::from(!is_mocked()), "one request for one call");
    if env::var_os("COPYIST_THROUGH").is_some() {
        // What lies between has judged the request, and writes anew what it sends on.
        return;
    }
    let request = &requests[0];
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
    assert_eq!(request.method.as_str(), method);
    assert_eq!(format!("{}{query}", request.url.path()), target);
    assert_eq!(String::from_utf8_lossy(&request.body), body);
    assert_eq!(header("authorization"), Some("Bearer a-key"));
    assert_eq!(header("accept"), Some("application/json"));
    let json = if body.starts_with("<?xml") { "application/xml" } else { "application/json" };
    assert_eq!(header("content-type"), (!body.is_empty()).then_some(json));
    for (name, value) in headers {
        assert_eq!(header(name), Some(*value), "header {name}");
    }
}

/// Asserts that what was read is what the server sent, less what is empty and the objects around it.
fn assert_read(read: Value, body: &str, root: &str, item: &str) -> TestResult {
    let mut sent: Value = serde_json::from_str(body)?;
    if !root.is_empty() {
        sent = sent[root].take();
    }
    if let (Value::Array(items), false) = (&mut sent, item.is_empty()) {
        items.iter_mut().for_each(|one| *one = one[item].take());
    }
    assert_eq!(bare(read), bare(sent));
    Ok(())
}

/// A value without what is empty in it.
fn bare(value: Value) -> Value {
    let full = |value: &Value| {
        *value != Value::Null
            && *value != serde_json::json!([])
            && *value != serde_json::json!({})
            && *value != serde_json::json!("")
    };
    let value = match value {
        Value::Array(items) => items.into_iter().map(bare).filter(full).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, one)| (key, bare(one)))
            .filter(|(_, one)| full(one))
            .collect(),
        value => value,
    };
    if full(&value) { value } else { Value::Null }
}

#[tokio::test]
async fn sends_get_server() -> TestResult {
    let body = "{\"id\":\"server_1\",\"name\":\"example_name\",\"state\":\"starting\",\"region\":\"north\",\"cores\":1,\"load\":1.5,\"locked\":true,\"note\":\"example_note\",\"tags\":[\"example_tags\"],\"labels\":{\"key\":\"example_labels\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.team("team_1").server("server_1");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/v1/teams/team_1/servers/server_1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_servers() -> TestResult {
    let body = "{\"data\":[{\"id\":\"server_1\",\"name\":\"example_name\",\"state\":\"starting\",\"region\":\"north\",\"cores\":1,\"load\":1.5,\"locked\":true,\"note\":\"example_note\",\"tags\":[\"example_tags\"],\"labels\":{\"key\":\"example_labels\"}}],\"total\":1,\"page\":1,\"limit\":1}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.team("team_1");
    let call = owner.list_servers();
    let call = call.page(1);
    let call = call.limit(20);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/v1/teams/team_1/servers?page=1&limit=20", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_servers_with_required_inputs_only() -> TestResult {
    let body = "{\"data\":[{\"id\":\"server_1\",\"name\":\"example_name\",\"state\":\"starting\",\"region\":\"north\",\"cores\":1,\"load\":1.5,\"locked\":true,\"note\":\"example_note\",\"tags\":[\"example_tags\"],\"labels\":{\"key\":\"example_labels\"}}],\"total\":1,\"page\":1,\"limit\":1}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.team("team_1");
    let call = owner.list_servers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/v1/teams/team_1/servers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_all_servers() -> TestResult {
    let body = "{\"servers\":[{\"id\":\"server_1\",\"name\":\"example_name\",\"state\":\"starting\",\"region\":\"north\",\"cores\":1,\"load\":1.5,\"locked\":true,\"note\":\"example_note\",\"tags\":[],\"labels\":{}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.team("team_1");
    let call = owner.all_servers();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/v1/teams/team_1/servers/all", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_server() -> TestResult {
    let body = "{\"id\":\"server_1\",\"state\":\"starting\"}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.team("team_1");
    let call = owner.create_server("example_name", bench_api::Region::North, 1, true);
    let call = call.note("example_note");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/teams/team_1/servers",
        &[],
        "{\"name\":\"example_name\",\"region\":\"north\",\"cores\":1,\"locked\":true,\"note\":\"example_note\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_server_with_required_inputs_only() -> TestResult {
    let body = "{\"id\":\"server_1\",\"state\":\"starting\"}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.team("team_1");
    let call = owner.create_server("example_name", bench_api::Region::North, 1, true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/teams/team_1/servers",
        &[],
        "{\"name\":\"example_name\",\"region\":\"north\",\"cores\":1,\"locked\":true}",
    )
    .await;
    Ok(())
}

//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use hubgrid::Client;
use hubgrid::copyist_runtime::{Drift, DriftKind};
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
    assert_eq!(header("authorization"), Some("Token a-key"));
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
async fn sends_get_profile() -> TestResult {
    let body = "{\"key\":{\"uuid\":\"3f80a877-3a80-4200-9e31-271b512cc726\",\"first_name\":\"example_first_name\",\"last_name\":\"example_last_name\",\"email\":\"ann@example.com\",\"company\":\"example_company\",\"phone\":\"example_phone\",\"address\":\"example_address\",\"created_at\":\"2026-01-31T12:00:00Z\",\"limits\":{\"key\":{}},\"features\":[{}],\"gravatar_url\":\"https://example.com\",\"is_member\":true,\"is_verified\":true,\"is_email_confirmed\":true}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_profile();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/v1/account/profile", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_backups() -> TestResult {
    let body = "{\"backups\":[{\"id\":5,\"created_at\":\"2026-01-31T12:00:00Z\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"disk_size\":20,\"size_gigabytes\":1.2,\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}}}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_backups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "backups", "")?;
    assert_sent(&server, "GET", "/v1/backups", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_convert_backup_to_snapshot() -> TestResult {
    let body = "{\"backup\":{\"id\":5,\"created_at\":\"2026-01-31T12:00:00Z\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"disk_size\":20,\"size_gigabytes\":1.2,\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.backup(5u64);
    let call = owner.convert_to_snapshot();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "POST", "/v1/backups/5", &[], "{\"action\":\"convert\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_volume() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateVolumeInput {
        name: "volume01",
        stacklet_id: 24u64.into(),
        size_gigabytes: 10,
    };
    let call = client.create_volume(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/volumes",
        &[],
        "{\"name\":\"volume01\",\"stacklet_id\":24,\"size_gigabytes\":10}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_volume() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.attach();
    let call = call.stacklet_id(24u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"attach\",\"stacklet_id\":24}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_volume_with_required_inputs_only() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.attach();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"attach\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_detach_volume() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.detach(24u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"detach\",\"stacklet_id\":24}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_volume() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.resize();
    let call = call.size_gigabytes(20);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"resize\",\"size_gigabytes\":20}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_volume_with_required_inputs_only() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.resize();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"resize\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rename_volume() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.rename();
    let call = call.name("volume02");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"rename\",\"name\":\"volume02\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rename_volume_with_required_inputs_only() -> TestResult {
    let body = "{\"volume\":{\"id\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"uuid\":\"6c848d7f-0389-4fdf-95bf-7d4d58d9cc04\",\"name\":\"volume01\",\"size\":10737418240,\"size_gigabytes\":10.0,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    let call = owner.rename();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/volumes/6c848d7f-0389-4fdf-95bf-7d4d58d9cc04",
        &[],
        "{\"action\":\"rename\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_domain_record() -> TestResult {
    let body = "{\"record\":{\"id\":{},\"type\":\"A\",\"data\":\"203.0.113.7\",\"name\":\"www\",\"port\":1,\"weight\":1,\"priority\":1}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.domain("example.com");
    let call = owner.create_record(hubgrid::RecordType::A);
    let call = call.data("203.0.113.7");
    let call = call.name("www");
    let call = call.port(5060);
    let call = call.weight(10);
    let call = call.priority(10);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "record", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/domains/example.com/records",
        &[],
        "{\"type\":\"A\",\"data\":\"203.0.113.7\",\"name\":\"www\",\"port\":5060,\"weight\":10,\"priority\":10}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_domain_record_with_required_inputs_only() -> TestResult {
    let body = "{\"record\":{\"id\":{},\"type\":\"A\",\"data\":\"203.0.113.7\",\"name\":\"www\",\"port\":1,\"weight\":1,\"priority\":1}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.domain("example.com");
    let call = owner.create_record(hubgrid::RecordType::A);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "record", "")?;
    assert_sent(&server, "POST", "/v1/domains/example.com/records", &[], "{\"type\":\"A\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_domain() -> TestResult {
    let body = "{\"domain\":{\"name\":\"example.com\",\"zone_file\":\"example_zone_file\",\"records\":[{\"id\":{},\"type\":\"A\",\"data\":\"203.0.113.7\",\"name\":\"www\",\"port\":1,\"weight\":1,\"priority\":1}],\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_domain("example.com");
    let call = call.project_id("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/domains",
        &[],
        "{\"name\":\"example.com\",\"project_id\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_domain_with_required_inputs_only() -> TestResult {
    let body = "{\"domain\":{\"name\":\"example.com\",\"zone_file\":\"example_zone_file\",\"records\":[{\"id\":{},\"type\":\"A\",\"data\":\"203.0.113.7\",\"name\":\"www\",\"port\":1,\"weight\":1,\"priority\":1}],\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_domain("example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(&server, "POST", "/v1/domains", &[], "{\"name\":\"example.com\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_firewall() -> TestResult {
    let body = "{\"firewall\":{\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"name\":\"web\",\"resources\":[24],\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateFirewallInput {
        name: "web",
        inbound_rules: &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
        outbound_rules: &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
    };
    let call = client.create_firewall(input);
    let call = call.stacklet_ids(&[24u64.into()]);
    let call = call.project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "firewall", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/firewalls",
        &[],
        "{\"name\":\"web\",\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"stacklet_ids\":[24],\"project_uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_firewall_with_required_inputs_only() -> TestResult {
    let body = "{\"firewall\":{\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"name\":\"web\",\"resources\":[24],\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateFirewallInput {
        name: "web",
        inbound_rules: &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
        outbound_rules: &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
    };
    let call = client.create_firewall(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "firewall", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/firewalls",
        &[],
        "{\"name\":\"web\",\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_firewall_rules() -> TestResult {
    let body = "{\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}]}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    let call = owner.add_rules();
    let call = call.inbound_rules(
        &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
    );
    let call = call.outbound_rules(
        &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/firewalls/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001/rules",
        &[],
        "{\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_firewall_rules_with_required_inputs_only() -> TestResult {
    let body = "{\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}]}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    let call = owner.add_rules();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/firewalls/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001/rules",
        &[],
        "{}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_firewall_rules() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    let call = owner.remove_rules();
    let call = call.inbound_rules(
        &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
    );
    let call = call.outbound_rules(
        &[hubgrid::FirewallRule { address: Some("192.0.2.0/24".into()), port: Some(443), protocol: Some(hubgrid::FirewallProtocol::Tcp) }],
    );
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/v1/firewalls/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001/rules",
        &[],
        "{\"inbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}],\"outbound_rules\":[{\"address\":\"192.0.2.0/24\",\"port\":443,\"protocol\":\"TCP\"}]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_firewall_rules_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    let call = owner.remove_rules();
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/v1/firewalls/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001/rules",
        &[],
        "{}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_floating_ip() -> TestResult {
    let body = "{\"floating_ip\":{\"address\":\"203.0.113.7\",\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_floating_ip(24u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "floating_ip", "")?;
    assert_sent(&server, "POST", "/v1/floating_ips", &[], "{\"stacklet_id\":24}").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_distributions() -> TestResult {
    let body = "{\"distributions\":[{\"name\":\"Ubuntu\",\"images\":[{\"id\":1,\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\",\"name\":\"example_name\",\"default\":true,\"size_ids\":[],\"available\":true,\"extra_price\":\"9.95\"}]}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_distributions();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "distributions", "")?;
    assert_sent(&server, "GET", "/v1/distributions", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_applications() -> TestResult {
    let body = "{\"applications\":[{\"id\":1,\"slug\":\"wordpress-4-8\",\"name\":\"WordPress\",\"size_ids\":[1],\"available\":true,\"extra_price\":\"9.95\"}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_applications();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "applications", "")?;
    assert_sent(&server, "GET", "/v1/applications", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_containers() -> TestResult {
    let body = "{\"containers\":[{\"name\":\"CoreOS\",\"images\":[{\"id\":1,\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\",\"name\":\"example_name\",\"default\":true,\"size_ids\":[],\"available\":true,\"extra_price\":\"9.95\"}]}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_containers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "containers", "")?;
    assert_sent(&server, "GET", "/v1/containers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_load_balancer() -> TestResult {
    let body = "{\"load_balancer\":{\"ip\":\"203.0.113.7\",\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002\",\"name\":\"web\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"algorithm\":\"round_robin\",\"created_at\":\"2026-01-31T12:00:00Z\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateLoadBalancerInput {
        name: "web",
        rules: &[hubgrid::LoadBalancerRule { protocol: Some(hubgrid::BalancedProtocol::Http), source_port: Some(443), target_port: Some(8080), certificate_id: hubgrid::Maybe::Value(1), tls_passthrough: Some(false) }],
        region: "fra".into(),
        health: &hubgrid::HealthCheck { path: Some("/".into()), port: Some(80), protocol: Some("http".into()), interval: Some(10), rise: Some(3), fall: Some(3) },
        algorithm: hubgrid::Algorithm::RoundRobin,
    };
    let call = client.create_load_balancer(input);
    let call = call.project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let call = call.stacklet_ids(&[24u64.into()]);
    let call = call.sticky_sessions(
        &hubgrid::StickySessions { name: Some("lb".into()), ttl: Some("3600".into()) },
    );
    let call = call.redirect_http_to_https(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/load_balancers",
        &[],
        "{\"name\":\"web\",\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"region\":\"fra\",\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"algorithm\":\"round_robin\",\"project_uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_load_balancer_with_required_inputs_only() -> TestResult {
    let body = "{\"load_balancer\":{\"ip\":\"203.0.113.7\",\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002\",\"name\":\"web\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"algorithm\":\"round_robin\",\"created_at\":\"2026-01-31T12:00:00Z\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateLoadBalancerInput {
        name: "web",
        rules: &[hubgrid::LoadBalancerRule { protocol: Some(hubgrid::BalancedProtocol::Http), source_port: Some(443), target_port: Some(8080), certificate_id: hubgrid::Maybe::Value(1), tls_passthrough: Some(false) }],
        region: "fra".into(),
        health: &hubgrid::HealthCheck { path: Some("/".into()), port: Some(80), protocol: Some("http".into()), interval: Some(10), rise: Some(3), fall: Some(3) },
        algorithm: hubgrid::Algorithm::RoundRobin,
    };
    let call = client.create_load_balancer(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/load_balancers",
        &[],
        "{\"name\":\"web\",\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"region\":\"fra\",\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"algorithm\":\"round_robin\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_load_balancers() -> TestResult {
    let body = "{\"load_balancers\":[{\"ip\":\"203.0.113.7\",\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002\",\"name\":\"web\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"algorithm\":\"round_robin\",\"created_at\":\"2026-01-31T12:00:00Z\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_load_balancers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "load_balancers", "")?;
    assert_sent(&server, "GET", "/v1/load_balancers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_load_balancer() -> TestResult {
    let body = "{\"load_balancer\":{\"ip\":\"203.0.113.7\",\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002\",\"name\":\"web\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"algorithm\":\"round_robin\",\"created_at\":\"2026-01-31T12:00:00Z\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(&server, "GET", "/v1/load_balancers/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_load_balancer() -> TestResult {
    let body = "{\"load_balancer\":{\"ip\":\"203.0.113.7\",\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002\",\"name\":\"web\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"algorithm\":\"round_robin\",\"created_at\":\"2026-01-31T12:00:00Z\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    let call = owner.update(
        "web",
        &hubgrid::HealthCheck { path: Some("/".into()), port: Some(80), protocol: Some("http".into()), interval: Some(10), rise: Some(3), fall: Some(3) },
        hubgrid::Algorithm::RoundRobin,
    );
    let call = call.sticky_sessions(
        &hubgrid::StickySessions { name: Some("lb".into()), ttl: Some("3600".into()) },
    );
    let call = call.redirect_http_to_https(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/load_balancers/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002",
        &[],
        "{\"name\":\"web\",\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"algorithm\":\"round_robin\",\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_load_balancer_with_required_inputs_only() -> TestResult {
    let body = "{\"load_balancer\":{\"ip\":\"203.0.113.7\",\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002\",\"name\":\"web\",\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}],\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"algorithm\":\"round_robin\",\"created_at\":\"2026-01-31T12:00:00Z\",\"stacklet_ids\":[24],\"sticky_sessions\":{\"name\":\"lb\",\"ttl\":\"3600\"},\"redirect_http_to_https\":true}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    let call = owner.update(
        "web",
        &hubgrid::HealthCheck { path: Some("/".into()), port: Some(80), protocol: Some("http".into()), interval: Some(10), rise: Some(3), fall: Some(3) },
        hubgrid::Algorithm::RoundRobin,
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/load_balancers/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002",
        &[],
        "{\"name\":\"web\",\"health\":{\"path\":\"/\",\"port\":80,\"protocol\":\"http\",\"interval\":10,\"rise\":3,\"fall\":3},\"algorithm\":\"round_robin\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_load_balancer_rules() -> TestResult {
    let body = "{\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}]}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    let call = owner.add_rules(
        &[hubgrid::LoadBalancerRule { protocol: Some(hubgrid::BalancedProtocol::Http), source_port: Some(443), target_port: Some(8080), certificate_id: hubgrid::Maybe::Value(1), tls_passthrough: Some(false) }],
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "rules", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/load_balancers/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002/rules",
        &[],
        "{\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_load_balancer_rules() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.load_balancer("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002");
    let call = owner.remove_rules(
        &[hubgrid::LoadBalancerRule { protocol: Some(hubgrid::BalancedProtocol::Http), source_port: Some(443), target_port: Some(8080), certificate_id: hubgrid::Maybe::Value(1), tls_passthrough: Some(false) }],
    );
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/v1/load_balancers/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac002/rules",
        &[],
        "{\"rules\":[{\"protocol\":\"http\",\"source_port\":443,\"target_port\":8080,\"certificate_id\":1,\"tls_passthrough\":false}]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_project() -> TestResult {
    let body = "{\"uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"budget\":\"9.95\",\"color\":\"#0061FF\",\"created_at\":\"2026-01-31T12:00:00Z\",\"description\":\"example_description\",\"environment\":\"Development\",\"is_default\":true,\"name\":\"Shop\",\"owner_uuid\":\"3f80a877-3a80-4200-9e31-271b512cc726\",\"stacklets_count\":1,\"team\":{},\"updated_at\":\"2026-01-31T12:00:00Z\"}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateProjectInput { name: "Shop", color: "#0061FF" };
    let call = client.create_project(input);
    let call = call.budget("9.95".parse()?);
    let call = call.team_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac003");
    let call = call.is_default(true);
    let call = call.description("All of the shop");
    let call = call.environment("Development");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/projects",
        &[],
        "{\"name\":\"Shop\",\"color\":\"#0061FF\",\"budget\":\"9.95\",\"team_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac003\",\"is_default\":true,\"description\":\"All of the shop\",\"environment\":\"Development\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_project_with_required_inputs_only() -> TestResult {
    let body = "{\"uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"budget\":\"9.95\",\"color\":\"#0061FF\",\"created_at\":\"2026-01-31T12:00:00Z\",\"description\":\"example_description\",\"environment\":\"Development\",\"is_default\":true,\"name\":\"Shop\",\"owner_uuid\":\"3f80a877-3a80-4200-9e31-271b512cc726\",\"stacklets_count\":1,\"team\":{},\"updated_at\":\"2026-01-31T12:00:00Z\"}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateProjectInput { name: "Shop", color: "#0061FF" };
    let call = client.create_project(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "POST", "/v1/projects", &[], "{\"name\":\"Shop\",\"color\":\"#0061FF\"}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_project() -> TestResult {
    let body = "{\"uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"budget\":\"9.95\",\"color\":\"#0061FF\",\"created_at\":\"2026-01-31T12:00:00Z\",\"description\":\"example_description\",\"environment\":\"Development\",\"is_default\":true,\"name\":\"Shop\",\"owner_uuid\":\"3f80a877-3a80-4200-9e31-271b512cc726\",\"stacklets_count\":1,\"team\":{},\"updated_at\":\"2026-01-31T12:00:00Z\"}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let input = hubgrid::UpdateProjectInput { name: "Shop", color: "#0061FF" };
    let call = owner.update(input);
    let call = call.budget("9.95".parse()?);
    let call = call.team_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac003");
    let call = call.is_default(true);
    let call = call.description("All of the shop");
    let call = call.environment("Development");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/projects/7dc8b292-7b4a-4e99-a0ba-73b62055ab81",
        &[],
        "{\"name\":\"Shop\",\"color\":\"#0061FF\",\"budget\":\"9.95\",\"team_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac003\",\"is_default\":true,\"description\":\"All of the shop\",\"environment\":\"Development\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_project_with_required_inputs_only() -> TestResult {
    let body = "{\"uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"budget\":\"9.95\",\"color\":\"#0061FF\",\"created_at\":\"2026-01-31T12:00:00Z\",\"description\":\"example_description\",\"environment\":\"Development\",\"is_default\":true,\"name\":\"Shop\",\"owner_uuid\":\"3f80a877-3a80-4200-9e31-271b512cc726\",\"stacklets_count\":1,\"team\":{},\"updated_at\":\"2026-01-31T12:00:00Z\"}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let input = hubgrid::UpdateProjectInput { name: "Shop", color: "#0061FF" };
    let call = owner.update(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/projects/7dc8b292-7b4a-4e99-a0ba-73b62055ab81",
        &[],
        "{\"name\":\"Shop\",\"color\":\"#0061FF\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_regions() -> TestResult {
    let body = "{\"regions\":[{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_regions();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "regions", "")?;
    assert_sent(&server, "GET", "/v1/regions", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_sizes() -> TestResult {
    let body = "{\"sizes\":[{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_sizes();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "sizes", "")?;
    assert_sent(&server, "GET", "/v1/sizes", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_snapshots() -> TestResult {
    let body = "{\"snapshots\":[{\"id\":11,\"name\":\"before-upgrade\",\"size\":1270026240,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"disk_size\":26843545600,\"region_ids\":[{}],\"regions\":[\"fra\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"size_gigabytes\":1.2}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_snapshots();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "snapshots", "")?;
    assert_sent(&server, "GET", "/v1/snapshots", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_transfer_snapshot() -> TestResult {
    let body = "{\"snapshot\":{\"id\":11,\"name\":\"before-upgrade\",\"size\":1270026240,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"disk_size\":26843545600,\"region_ids\":[{}],\"regions\":[\"fra\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"size_gigabytes\":1.2}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.snapshot(11u64);
    let call = owner.transfer("fra");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "snapshot", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/snapshots/11",
        &[],
        "{\"action\":\"transfer\",\"region\":\"fra\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rename_snapshot() -> TestResult {
    let body = "{\"snapshot\":{\"id\":11,\"name\":\"before-upgrade\",\"size\":1270026240,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"disk_size\":26843545600,\"region_ids\":[{}],\"regions\":[\"fra\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"size_gigabytes\":1.2}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.snapshot(11u64);
    let call = owner.rename("after-upgrade");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "snapshot", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/snapshots/11",
        &[],
        "{\"action\":\"rename\",\"name\":\"after-upgrade\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":3,\"name\":\"laptop\",\"fingerprint\":\"3b:16:bf:e4:8b:00:8b:b8:59:8c:a9:d3:f0:19:45:fa\",\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\",\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateSshKeyInput {
        name: "laptop",
        public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com",
    };
    let call = client.create_ssh_key(input);
    let call = call.project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/ssh_keys",
        &[],
        "{\"name\":\"laptop\",\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\",\"project_uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ssh_key_with_required_inputs_only() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":3,\"name\":\"laptop\",\"fingerprint\":\"3b:16:bf:e4:8b:00:8b:b8:59:8c:a9:d3:f0:19:45:fa\",\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\",\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateSshKeyInput {
        name: "laptop",
        public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com",
    };
    let call = client.create_ssh_key(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/ssh_keys",
        &[],
        "{\"name\":\"laptop\",\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssh_keys() -> TestResult {
    let body = "{\"ssh_keys\":[{\"id\":3,\"name\":\"laptop\",\"fingerprint\":\"3b:16:bf:e4:8b:00:8b:b8:59:8c:a9:d3:f0:19:45:fa\",\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\",\"created_at\":\"2026-01-31T12:00:00Z\"}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_ssh_keys();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "ssh_keys", "")?;
    assert_sent(&server, "GET", "/v1/ssh_keys", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ssh_key() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.ssh_key(3u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/v1/ssh_keys/3", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_stacklet() -> TestResult {
    let body = "{\"stacklet\":{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201, example=create_stacklet")?;
    let input = hubgrid::CreateStackletInput {
        name: "web-1",
        size: "b-1vcpu-1gb".into(),
        image: "example_image".into(),
        region: "fra".into(),
    };
    let call = client.create_stacklet(input);
    let call = call.tags(&["example_tags"]);
    let call = call.volume("example_volume".into());
    let call = call.backups(true);
    let call = call.ssh_keys(&[3u64.into()]);
    let call = call.vpc_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac004");
    let call = call.project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let call = call.userdata_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005");
    let call = call.firewall_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    let call = call.private_networking(true);
    let call = call.password(&hubgrid::Secret::from("example_password"));
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklet", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets",
        &[],
        "{\"name\":\"web-1\",\"size\":\"b-1vcpu-1gb\",\"image\":\"example_image\",\"region\":\"fra\",\"tags\":[\"example_tags\"],\"volume\":\"example_volume\",\"backups\":true,\"ssh_keys\":[3],\"vpc_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac004\",\"project_uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"userdata_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005\",\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"private_networking\":true,\"password\":\"example_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_stacklet_with_required_inputs_only() -> TestResult {
    let body = "{\"stacklet\":{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201, example=create_stacklet")?;
    let input = hubgrid::CreateStackletInput {
        name: "web-1",
        size: "b-1vcpu-1gb".into(),
        image: "example_image".into(),
        region: "fra".into(),
    };
    let call = client.create_stacklet(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklet", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets",
        &[],
        "{\"name\":\"web-1\",\"size\":\"b-1vcpu-1gb\",\"image\":\"example_image\",\"region\":\"fra\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_stacklets() -> TestResult {
    let body = "{\"stacklets\":[{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}]}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201, example=create_stacklets")?;
    let input = hubgrid::CreateStackletsInput {
        names: &["web-1", "web-2"],
        size: "b-1vcpu-1gb".into(),
        image: "example_image".into(),
        region: "fra".into(),
    };
    let call = client.create_stacklets(input);
    let call = call.tags(&["example_tags"]);
    let call = call.volume("example_volume".into());
    let call = call.backups(true);
    let call = call.ssh_keys(&[3u64.into()]);
    let call = call.vpc_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac004");
    let call = call.project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let call = call.userdata_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005");
    let call = call.firewall_uuid("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001");
    let call = call.private_networking(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklets", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets",
        &[],
        "{\"names\":[\"web-1\",\"web-2\"],\"size\":\"b-1vcpu-1gb\",\"image\":\"example_image\",\"region\":\"fra\",\"tags\":[\"example_tags\"],\"volume\":\"example_volume\",\"backups\":true,\"ssh_keys\":[3],\"vpc_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac004\",\"project_uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"userdata_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005\",\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"private_networking\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_stacklets_with_required_inputs_only() -> TestResult {
    let body = "{\"stacklets\":[{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}]}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201, example=create_stacklets")?;
    let input = hubgrid::CreateStackletsInput {
        names: &["web-1", "web-2"],
        size: "b-1vcpu-1gb".into(),
        image: "example_image".into(),
        region: "fra".into(),
    };
    let call = client.create_stacklets(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklets", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets",
        &[],
        "{\"names\":[\"web-1\",\"web-2\"],\"size\":\"b-1vcpu-1gb\",\"image\":\"example_image\",\"region\":\"fra\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_stacklets_by_tag() -> TestResult {
    let body = "{\"stacklets\":[{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_stacklets_by_tag("server");
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "stacklets", "")?;
    assert_sent(&server, "GET", "/v1/stacklets?tag_name=server", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_stacklets() -> TestResult {
    let body = "{\"stacklets\":[{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_stacklets();
    let call = call.region("fra");
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "stacklets", "")?;
    assert_sent(&server, "GET", "/v1/stacklets?region=fra", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_stacklets_with_required_inputs_only() -> TestResult {
    let body = "{\"stacklets\":[{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_stacklets();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "stacklets", "")?;
    assert_sent(&server, "GET", "/v1/stacklets", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_stacklet() -> TestResult {
    let body = "{\"stacklet\":{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklet", "")?;
    assert_sent(&server, "GET", "/v1/stacklets/24", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_snapshot_stacklet() -> TestResult {
    let body = "{\"stacklet\":{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200, example=snapshot_stacklet")?;
    let owner = client.stacklet(24u64);
    let call = owner.snapshot("before-upgrade");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklet", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets/24",
        &[],
        "{\"action\":\"snapshot\",\"name\":\"before-upgrade\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_restore_stacklet() -> TestResult {
    let body = "{\"stacklet\":{\"application\":{},\"backup_ids\":[5],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{\"available\":true,\"default\":true,\"extra_price\":\"9.95\",\"min_disk\":{},\"min_vcpu\":{},\"min_memory\":{},\"slug\":\"ubuntu-20-04-1-x64\",\"version\":\"20.04.1 x64\"}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[11],\"status\":\"active\",\"tags\":[\"example_tags\"],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200, example=restore_stacklet")?;
    let owner = client.stacklet(24u64);
    let call = owner.restore(11);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stacklet", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets/24",
        &[],
        "{\"action\":\"restore\",\"image_id\":11}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_stacklet_snapshots() -> TestResult {
    let body = "{\"snapshots\":[{\"id\":11,\"name\":\"before-upgrade\",\"size\":1270026240,\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{\"progress\":\"Snapshot is being created.\",\"completed\":\"Snapshot was created.\"}},\"stacklet\":{\"application\":{},\"backup_ids\":[],\"backups_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"disk\":26843545600,\"distribution\":{\"name\":\"Ubuntu\",\"image\":{}},\"firewall_uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001\",\"id\":24,\"locked\":true,\"memory\":1073741824,\"name\":\"web-1\",\"networks\":{\"v4\":[],\"v6\":[]},\"recovery_mode\":true,\"region\":{\"available\":true,\"features\":[\"floating_ips\"],\"name\":\"Frankfurt\",\"slug\":\"fra\"},\"size\":{\"available\":true,\"bandwidth\":1099511627776,\"disk\":26843545600,\"memory\":1073741824,\"price_hourly\":0.0069,\"price_monthly\":5.0,\"slug\":\"b-1vcpu-1gb\",\"vcpu\":1},\"snapshot_ids\":[],\"status\":\"active\",\"tags\":[],\"task\":{\"id\":7,\"name\":\"snapshot\",\"description\":{}}},\"disk_size\":26843545600,\"region_ids\":[{}],\"regions\":[\"fra\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"size_gigabytes\":1.2}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.list_snapshots();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "snapshots", "")?;
    assert_sent(&server, "GET", "/v1/stacklets/24/snapshots", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_stacklet() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.stacklet(24u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/v1/stacklets/24", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_power_on_stacklet() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.power_on();
    call.await?;
    assert_sent(&server, "POST", "/v1/stacklets/24", &[], "{\"action\":\"power_on\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_power_off_stacklet() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.power_off();
    call.await?;
    assert_sent(&server, "POST", "/v1/stacklets/24", &[], "{\"action\":\"power_off\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_power_cycle_stacklet() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.power_cycle();
    call.await?;
    assert_sent(&server, "POST", "/v1/stacklets/24", &[], "{\"action\":\"power_cycle\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_stacklet() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.resize("b-1vcpu-1gb", true);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets/24",
        &[],
        "{\"action\":\"resize\",\"size\":\"b-1vcpu-1gb\",\"disk\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rename_stacklet() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.rename("web-2");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets/24",
        &[],
        "{\"action\":\"rename\",\"name\":\"web-2\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rebuild_stacklet() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.rebuild("ubuntu-20-04-1-x64");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets/24",
        &[],
        "{\"action\":\"rebuild\",\"image\":\"ubuntu-20-04-1-x64\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_reset_stacklet_password() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.stacklet(24u64);
    let call = owner.reset_password(&hubgrid::Secret::from("example_password"));
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/v1/stacklets/24",
        &[],
        "{\"action\":\"reset_password\",\"password\":\"example_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_tag() -> TestResult {
    let body = "{\"tag\":{\"name\":\"server\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_tag("server");
    let call = call.project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81");
    let call = call.stacklet_ids(&[24u64.into()]);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "tag", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/tags",
        &[],
        "{\"name\":\"server\",\"project_uuid\":\"7dc8b292-7b4a-4e99-a0ba-73b62055ab81\",\"stacklet_ids\":[24]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_tag_with_required_inputs_only() -> TestResult {
    let body = "{\"tag\":{\"name\":\"server\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_tag("server");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "tag", "")?;
    assert_sent(&server, "POST", "/v1/tags", &[], "{\"name\":\"server\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_tag_resources() -> TestResult {
    let body = "{\"resources\":[{\"id\":\"example_id\",\"type\":\"stacklet\",\"tags\":[\"example_tags\"],\"ipv4_address\":\"203.0.113.7\",\"name\":\"web-1\",\"status\":\"active\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.tag("server");
    let call = owner.add_resource("example_id".into(), "stacklet");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "resources", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/tags/server/resources",
        &[],
        "{\"id\":\"example_id\",\"type\":\"stacklet\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_tags() -> TestResult {
    let body = "{\"tags\":[{\"name\":\"server\"}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_tags();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "tags", "")?;
    assert_sent(&server, "GET", "/v1/tags", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_tag() -> TestResult {
    let body = "{\"tag\":{\"name\":\"server\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.tag("server");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "tag", "")?;
    assert_sent(&server, "GET", "/v1/tags/server", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_tag() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.tag("server");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/v1/tags/server", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_userdata_script() -> TestResult {
    let body = "{\"userdata\":{\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005\",\"name\":\"docker\",\"userdata\":\"#!/bin/sh\",\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = hubgrid::CreateUserdataScriptInput { name: "docker", userdata: "#!/bin/sh" };
    let call = client.create_userdata_script(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "userdata", "")?;
    assert_sent(
        &server,
        "POST",
        "/v1/userdata",
        &[],
        "{\"name\":\"docker\",\"userdata\":\"#!/bin/sh\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_userdata_scripts() -> TestResult {
    let body = "{\"userdata\":[{\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005\",\"name\":\"docker\",\"userdata\":\"#!/bin/sh\",\"created_at\":\"2026-01-31T12:00:00Z\"}],\"meta\":{\"pagination\":{\"current_page\":1,\"next_page\":{},\"pages\":1,\"per_page\":25,\"previous_page\":{},\"total\":2},\"query\":{},\"sort\":{},\"total\":1}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_userdata_scripts();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "userdata", "")?;
    assert_sent(&server, "GET", "/v1/userdata", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_userdata_script() -> TestResult {
    let body = "{\"userdata\":{\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005\",\"name\":\"docker\",\"userdata\":\"#!/bin/sh\",\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.userdata_script("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "userdata", "")?;
    assert_sent(&server, "GET", "/v1/userdata/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_userdata_script() -> TestResult {
    let body = "{\"userdata\":{\"uuid\":\"1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005\",\"name\":\"docker\",\"userdata\":\"#!/bin/sh\",\"created_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.userdata_script("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005");
    let input = hubgrid::UpdateUserdataScriptInput { name: "docker", userdata: "#!/bin/sh" };
    let call = owner.update(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "userdata", "")?;
    assert_sent(
        &server,
        "PUT",
        "/v1/userdata/1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005",
        &[],
        "{\"name\":\"docker\",\"userdata\":\"#!/bin/sh\"}",
    )
    .await;
    Ok(())
}

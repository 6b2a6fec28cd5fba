//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use onapp::Client;
use onapp::copyist_runtime::{Drift, DriftKind};
use serde_json::Value;
use wiremock::matchers::{any, method, path};
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
    let builder = Client::builder().basic("ann", "a-password").base_url(&url);
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
    assert_eq!(header("authorization"), Some("Basic YW5uOmEtcGFzc3dvcmQ="));
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

/// Has a server answer the poll of this number with a state.
async fn tell(server: &MockServer, poll: u8, target: &str, status: u16, body: &str) {
    let answer = ResponseTemplate::new(status).set_body_raw(body, "application/json");
    let told = Mock::given(method("GET")).and(path(target)).respond_with(answer);
    told.up_to_n_times(1).with_priority(poll).mount(server).await;
}

/// Asserts that the server got these requests.
async fn assert_asked(server: &MockServer, targets: &[&str]) {
    let requests = server.received_requests().await.unwrap_or_default();
    let asked: Vec<_> =
        requests.iter().map(|one| format!("{} {}", one.method, one.url.path())).collect();
    assert_eq!(asked, targets);
}

#[tokio::test]
async fn sends_list_virtual_server_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/virtual_machines/731/backups.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_backups_with_required_inputs_only() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_backups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/virtual_machines/731/backups.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_normal_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_normal_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/backups/images.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_normal_backups_with_required_inputs_only() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_normal_backups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/virtual_machines/731/backups/images.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_incremental_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_incremental_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/backups/files.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_incremental_backups_with_required_inputs_only() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_incremental_backups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/virtual_machines/731/backups/files.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_attached_disk_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).attached_disk(880u64);
    let call = owner.list_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/disks/880/backups.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_attached_disk_backups_with_required_inputs_only() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).attached_disk(880u64);
    let call = owner.list_backups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/virtual_machines/731/disks/880/backups.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/settings/disks/880/backups.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_backups_with_required_inputs_only() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_backups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/settings/disks/880/backups.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.backup(1204u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "GET", "/backups/1204.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_disk_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.create_backup();
    let call = call.note("before the upgrade");
    let call = call.repeated_disk_id(880u64);
    let call = call.force_windows_backup(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/disks/880/backups.json",
        &[],
        "{\"backup\":{\"note\":\"before the upgrade\",\"disk_id\":880,\"force_windows_backup\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_disk_backup_with_required_inputs_only() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.create_backup();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/backups.json", &[], "{\"backup\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.create_backup();
    let call = call.note("before the upgrade");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/backups.json",
        &[],
        "{\"backup\":{\"note\":\"before the upgrade\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_backup_with_required_inputs_only() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.create_backup();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/backups.json", &[], "{\"backup\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_restore_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.backup(1204u64);
    let call = owner.restore();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "POST", "/backups/1204/restore.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_convert_backup() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.backup(1204u64);
    let call = owner.convert_to_template("web with shop");
    let call = call.min_disk_size(10);
    let call = call.min_memory_size(512);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/backups/1204/convert.json",
        &[],
        "{\"backup\":{\"label\":\"web with shop\",\"min_disk_size\":10,\"min_memory_size\":512}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_convert_backup_with_required_inputs_only() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.backup(1204u64);
    let call = owner.convert_to_template("web with shop");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/backups/1204/convert.json",
        &[],
        "{\"backup\":{\"label\":\"web with shop\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_backup_note() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.backup(1204u64);
    let call = owner.update_note("before the upgrade");
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/backups/1204/note.json",
        &[],
        "{\"note\":\"before the upgrade\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_backup() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.backup(1204u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/backups/1204.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_buckets() -> TestResult {
    let body = "[{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_buckets();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "bucket")?;
    assert_sent(&server, "GET", "/billing/buckets.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_buckets_with_required_inputs_only() -> TestResult {
    let body = "[{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_buckets();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "bucket")?;
    assert_sent(&server, "GET", "/billing/buckets.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_bucket() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bucket", "")?;
    assert_sent(&server, "GET", "/billing/buckets/7.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_bucket() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input =
        onapp::AddBucketInput { label: "Standard", currency_code: "USD", monthly_price: 10.0 };
    let call = client.add_bucket(input);
    let call = call.allows_kms(true);
    let call = call.allows_mak(true);
    let call = call.allows_own(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bucket", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets.json",
        &[],
        "{\"bucket\":{\"label\":\"Standard\",\"currency_code\":\"USD\",\"monthly_price\":10.0,\"allows_kms\":true,\"allows_mak\":true,\"allows_own\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_bucket_with_required_inputs_only() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input =
        onapp::AddBucketInput { label: "Standard", currency_code: "USD", monthly_price: 10.0 };
    let call = client.add_bucket(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bucket", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets.json",
        &[],
        "{\"bucket\":{\"label\":\"Standard\",\"currency_code\":\"USD\",\"monthly_price\":10.0}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_bucket() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.currency_code("example_currency_code");
    let call = call.monthly_price(1.5);
    let call = call.allows_kms(true);
    let call = call.allows_mak(true);
    let call = call.allows_own(true);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/billing/buckets/7.json",
        &[],
        "{\"bucket\":{\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":1.5,\"allows_kms\":true,\"allows_mak\":true,\"allows_own\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_bucket_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/billing/buckets/7.json", &[], "{\"bucket\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_bucket() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/billing/buckets/7.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_clone_bucket() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.duplicate();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bucket", "")?;
    assert_sent(&server, "POST", "/billing/buckets/7/clone.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_access_controls() -> TestResult {
    let body = "[{\"access_control\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"limits\":{\"key\":\"example_limits\"},\"preferences\":{\"key\":{}}}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.list_access_controls();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "access_control")?;
    assert_sent(
        &server,
        "GET",
        "/billing/buckets/7/access_controls.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_access_controls_with_required_inputs_only() -> TestResult {
    let body = "[{\"access_control\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"limits\":{\"key\":\"example_limits\"},\"preferences\":{\"key\":{}}}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.list_access_controls();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "access_control")?;
    assert_sent(&server, "GET", "/billing/buckets/7/access_controls.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_access_control() -> TestResult {
    let body = "{\"access_control\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"limits\":{\"key\":\"example_limits\"},\"preferences\":{\"key\":{}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.add_access_control("compute_zone_resource", onapp::ServerType::Virtual, 2);
    let call = call.limits(&BTreeMap::from([("key".into(), "example_limits".into())]));
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "access_control", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets/7/access_controls.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2,\"limits\":{\"key\":\"example_limits\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_access_control_with_required_inputs_only() -> TestResult {
    let body = "{\"access_control\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"limits\":{\"key\":\"example_limits\"},\"preferences\":{\"key\":{}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.add_access_control("compute_zone_resource", onapp::ServerType::Virtual, 2);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "access_control", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets/7/access_controls.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_access_control() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.update_access_control("compute_zone_resource", onapp::ServerType::Virtual, 2);
    let call = call.limits(&BTreeMap::from([("key".into(), "example_limits".into())]));
    let call = call.apply_to_all_resources_in_the_bucket(true);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/billing/buckets/7/access_controls.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2,\"limits\":{\"key\":\"example_limits\"},\"apply_to_all_resources_in_the_bucket\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_access_control_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.update_access_control("compute_zone_resource", onapp::ServerType::Virtual, 2);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/billing/buckets/7/access_controls.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_access_control() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.delete_access_control("compute_zone_resource", onapp::ServerType::Virtual, 2);
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/billing/buckets/7/access_controls.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_rate_cards() -> TestResult {
    let body = "[{\"rate_card\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}}}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.list_rate_cards();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "rate_card")?;
    assert_sent(&server, "GET", "/billing/buckets/7/rate_cards.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_rate_cards_with_required_inputs_only() -> TestResult {
    let body = "[{\"rate_card\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}}}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.list_rate_cards();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "rate_card")?;
    assert_sent(&server, "GET", "/billing/buckets/7/rate_cards.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_rate_card() -> TestResult {
    let body = "{\"rate_card\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.add_rate_card("compute_zone_resource", onapp::ServerType::Virtual, 2);
    let call = call.timing_strategy(onapp::TimingStrategy::Hourly);
    let call = call.prices(&BTreeMap::from([("key".into(), onapp::Json::from("{}"))]));
    let call = call.apply_to_all_resources_in_the_bucket(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "rate_card", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets/7/rate_cards.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2,\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}},\"apply_to_all_resources_in_the_bucket\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_rate_card_with_required_inputs_only() -> TestResult {
    let body = "{\"rate_card\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.add_rate_card("compute_zone_resource", onapp::ServerType::Virtual, 2);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "rate_card", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets/7/rate_cards.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_rate_card() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.delete_rate_card("compute_zone_resource", onapp::ServerType::Virtual, 2);
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/billing/buckets/7/rate_cards.json",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_plans() -> TestResult {
    let body = "[{\"billing_plan\":{}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_billing_plans();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "billing_plan")?;
    assert_sent(&server, "GET", "/billing_plans.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_plans_with_required_inputs_only() -> TestResult {
    let body = "[{\"billing_plan\":{}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_billing_plans();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "billing_plan")?;
    assert_sent(&server, "GET", "/billing_plans.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_plan() -> TestResult {
    let body = "{\"billing_plan\":{}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.billing_plan(11u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "billing_plan", "")?;
    assert_sent(&server, "GET", "/billing_plans/11.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_instance_packages() -> TestResult {
    let body = "[{\"instance_package\":{\"id\":13,\"label\":\"example_label\",\"cpus\":1,\"memory\":1,\"disk_size\":1,\"bandwidth\":1,\"buckets_ids\":[7],\"billing_plan_ids\":[11],\"openstack_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_instance_packages();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "instance_package")?;
    assert_sent(&server, "GET", "/instance_packages.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_instance_packages_with_required_inputs_only() -> TestResult {
    let body = "[{\"instance_package\":{\"id\":13,\"label\":\"example_label\",\"cpus\":1,\"memory\":1,\"disk_size\":1,\"bandwidth\":1,\"buckets_ids\":[7],\"billing_plan_ids\":[11],\"openstack_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_instance_packages();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "instance_package")?;
    assert_sent(&server, "GET", "/instance_packages.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_instance_package() -> TestResult {
    let body = "{\"instance_package\":{\"id\":13,\"label\":\"example_label\",\"cpus\":1,\"memory\":1,\"disk_size\":1,\"bandwidth\":1,\"buckets_ids\":[7],\"billing_plan_ids\":[11],\"openstack_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.instance_package(13u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "instance_package", "")?;
    assert_sent(&server, "GET", "/instance_packages/13.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_resources() -> TestResult {
    let body = "[{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_compute_resources();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor")?;
    assert_sent(&server, "GET", "/settings/hypervisors.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_resources_with_required_inputs_only() -> TestResult {
    let body = "[{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_compute_resources();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor")?;
    assert_sent(&server, "GET", "/settings/hypervisors.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_compute_resource() -> TestResult {
    let body = "{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "hypervisor", "")?;
    assert_sent(&server, "GET", "/settings/hypervisors/5.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_resources() -> TestResult {
    let body = "[{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.list_compute_resources();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor")?;
    assert_sent(
        &server,
        "GET",
        "/settings/hypervisor_zones/2/hypervisors.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_resources_with_required_inputs_only() -> TestResult {
    let body = "[{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.list_compute_resources();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones/2/hypervisors.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_power_off_virtual_servers() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.power_off_virtual_servers(&["example_virtual_machines"]);
    let call = call.shutdown_type(onapp::PowerOffType::Graceful);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/hypervisors/5/virtual_machines/stop.json",
        &[],
        "{\"virtual_machines\":[\"example_virtual_machines\"],\"shutdown_type\":\"graceful\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_power_off_virtual_servers_with_required_inputs_only() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.power_off_virtual_servers(&["example_virtual_machines"]);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/hypervisors/5/virtual_machines/stop.json",
        &[],
        "{\"virtual_machines\":[\"example_virtual_machines\"]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zones() -> TestResult {
    let body = "[{\"hypervisor_group\":{\"id\":2,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"recovery_type\":\"example_recovery_type\",\"failover_timeout\":1,\"release_resource_type\":\"example_release_resource_type\",\"cpu_units\":1,\"cpu_flags_enabled\":true,\"cpu_flags\":[{}],\"cpu_model_configuration\":\"example_cpu_model_configuration\",\"max_host_free_memory\":1,\"max_host_cpu\":1,\"max_vms_start_at_once\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"prefer_local_reads\":true,\"run_sysprep\":true,\"network_failure\":true,\"federation_id\":{},\"hypervisor_id\":{},\"draas_id\":{},\"provider_vdc_id\":{},\"datacenter_id\":{},\"storage_channel\":{},\"supplier_version\":{},\"supplier_provider\":{},\"provider_name\":{},\"scheduled_for_deletion\":{},\"tier\":{},\"custom_config\":{},\"additional_fields\":{},\"supports_virtual_server_motion\":{},\"default_gateway\":\"example_default_gateway\",\"vlan\":\"example_vlan\",\"override_hot_migration_configuration\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_compute_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor_group")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zones_with_required_inputs_only() -> TestResult {
    let body = "[{\"hypervisor_group\":{\"id\":2,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"recovery_type\":\"example_recovery_type\",\"failover_timeout\":1,\"release_resource_type\":\"example_release_resource_type\",\"cpu_units\":1,\"cpu_flags_enabled\":true,\"cpu_flags\":[{}],\"cpu_model_configuration\":\"example_cpu_model_configuration\",\"max_host_free_memory\":1,\"max_host_cpu\":1,\"max_vms_start_at_once\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"prefer_local_reads\":true,\"run_sysprep\":true,\"network_failure\":true,\"federation_id\":{},\"hypervisor_id\":{},\"draas_id\":{},\"provider_vdc_id\":{},\"datacenter_id\":{},\"storage_channel\":{},\"supplier_version\":{},\"supplier_provider\":{},\"provider_name\":{},\"scheduled_for_deletion\":{},\"tier\":{},\"custom_config\":{},\"additional_fields\":{},\"supports_virtual_server_motion\":{},\"default_gateway\":\"example_default_gateway\",\"vlan\":\"example_vlan\",\"override_hot_migration_configuration\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_compute_zones();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor_group")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_compute_zone() -> TestResult {
    let body = "{\"hypervisor_group\":{\"id\":2,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"recovery_type\":\"example_recovery_type\",\"failover_timeout\":1,\"release_resource_type\":\"example_release_resource_type\",\"cpu_units\":1,\"cpu_flags_enabled\":true,\"cpu_flags\":[{}],\"cpu_model_configuration\":\"example_cpu_model_configuration\",\"max_host_free_memory\":1,\"max_host_cpu\":1,\"max_vms_start_at_once\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"prefer_local_reads\":true,\"run_sysprep\":true,\"network_failure\":true,\"federation_id\":{},\"hypervisor_id\":{},\"draas_id\":{},\"provider_vdc_id\":{},\"datacenter_id\":{},\"storage_channel\":{},\"supplier_version\":{},\"supplier_provider\":{},\"provider_name\":{},\"scheduled_for_deletion\":{},\"tier\":{},\"custom_config\":{},\"additional_fields\":{},\"supports_virtual_server_motion\":{},\"default_gateway\":\"example_default_gateway\",\"vlan\":\"example_vlan\",\"override_hot_migration_configuration\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "hypervisor_group", "")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones/2.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_joins() -> TestResult {
    let body = "[{\"network_join\":{\"id\":1,\"network_id\":3,\"interface\":\"example_interface\",\"hypervisor_id\":5,\"target_join_id\":1,\"target_join_type\":\"example_target_join_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.list_network_joins();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_join")?;
    assert_sent(
        &server,
        "GET",
        "/settings/hypervisors/5/network_joins.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_joins_with_required_inputs_only() -> TestResult {
    let body = "[{\"network_join\":{\"id\":1,\"network_id\":3,\"interface\":\"example_interface\",\"hypervisor_id\":5,\"target_join_id\":1,\"target_join_type\":\"example_target_join_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.list_network_joins();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_join")?;
    assert_sent(&server, "GET", "/settings/hypervisors/5/network_joins.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_joins() -> TestResult {
    let body = "[{\"data_store_join\":{\"id\":1,\"data_store_id\":4,\"hypervisor_id\":5,\"target_join_id\":1,\"target_join_type\":\"example_target_join_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.list_data_store_joins();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store_join")?;
    assert_sent(
        &server,
        "GET",
        "/settings/hypervisors/5/data_store_joins.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_joins_with_required_inputs_only() -> TestResult {
    let body = "[{\"data_store_join\":{\"id\":1,\"data_store_id\":4,\"hypervisor_id\":5,\"target_join_id\":1,\"target_join_type\":\"example_target_join_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.list_data_store_joins();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store_join")?;
    assert_sent(&server, "GET", "/settings/hypervisors/5/data_store_joins.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_stores() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_data_stores();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(&server, "GET", "/settings/data_stores.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_stores_with_required_inputs_only() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_data_stores();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(&server, "GET", "/settings/data_stores.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_data_store() -> TestResult {
    let body = "{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.data_store(4u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "data_store", "")?;
    assert_sent(&server, "GET", "/settings/data_stores/4.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_data_stores() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.list_data_stores();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(
        &server,
        "GET",
        "/settings/hypervisor_zones/2/data_stores.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_data_stores_with_required_inputs_only() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.list_data_stores();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones/2/data_stores.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_zones() -> TestResult {
    let body = "[{\"data_store_group\":{\"id\":8,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"default_max_iops\":1,\"default_burst_iops\":1,\"min_disk_size\":1,\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"draas_id\":1,\"datacenter_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_data_store_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store_group")?;
    assert_sent(&server, "GET", "/settings/data_store_zones.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_zones_with_required_inputs_only() -> TestResult {
    let body = "[{\"data_store_group\":{\"id\":8,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"default_max_iops\":1,\"default_burst_iops\":1,\"min_disk_size\":1,\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"draas_id\":1,\"datacenter_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_data_store_zones();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store_group")?;
    assert_sent(&server, "GET", "/settings/data_store_zones.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_data_store_zone() -> TestResult {
    let body = "{\"data_store_group\":{\"id\":8,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"default_max_iops\":1,\"default_burst_iops\":1,\"min_disk_size\":1,\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"draas_id\":1,\"datacenter_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.data_store_zone(8u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "data_store_group", "")?;
    assert_sent(&server, "GET", "/settings/data_store_zones/8.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_zone_data_stores() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.data_store_zone(8u64);
    let call = owner.list_data_stores();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(
        &server,
        "GET",
        "/settings/data_store_zones/8/data_stores.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_zone_data_stores_with_required_inputs_only() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.data_store_zone(8u64);
    let call = owner.list_data_stores();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(&server, "GET", "/settings/data_store_zones/8/data_stores.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disks() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_disks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(&server, "GET", "/settings/disks.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disks_with_required_inputs_only() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_disks();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(&server, "GET", "/settings/disks.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_disks() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_disks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(&server, "GET", "/virtual_machines/731/disks.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_disks_with_required_inputs_only() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_disks();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(&server, "GET", "/virtual_machines/731/disks.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "GET", "/settings/disks/880.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.add_disk(30, 4u64);
    let call = call.label("data");
    let call = call.primary(true);
    let call = call.is_swap(true);
    let call = call.require_format_disk(true);
    let call = call.mount_point("/srv/data");
    let call = call.add_to_linux_fstab(true);
    let call = call.add_to_freebsd_fstab(true);
    let call = call.hot_attach(true);
    let call = call.mounted(true);
    let call = call.file_system("ext3");
    let call = call.min_iops(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/disks.json",
        &[],
        "{\"disk\":{\"disk_size\":30,\"data_store_id\":4,\"label\":\"data\",\"primary\":true,\"is_swap\":true,\"require_format_disk\":true,\"mount_point\":\"/srv/data\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":true,\"hot_attach\":true,\"mounted\":true,\"file_system\":\"ext3\",\"min_iops\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_disk_with_required_inputs_only() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.add_disk(30, 4u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/disks.json",
        &[],
        "{\"disk\":{\"disk_size\":30,\"data_store_id\":4}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_disk() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.update();
    let call = call.disk_size(1);
    let call = call.label("example_label");
    let call = call.mount_point("example_mount_point");
    let call = call.file_system("example_file_system");
    let call = call.min_iops(1);
    let call = call.add_to_linux_fstab(true);
    let call = call.add_to_freebsd_fstab(true);
    let call = call.mounted(true);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/disks/880.json",
        &[],
        "{\"disk\":{\"disk_size\":1,\"label\":\"example_label\",\"mount_point\":\"example_mount_point\",\"file_system\":\"example_file_system\",\"min_iops\":1,\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":true,\"mounted\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_disk_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/settings/disks/880.json", &[], "{\"disk\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_disk() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.delete();
    let call = call.force("example_force");
    let call = call.shutdown_type("example_shutdown_type");
    let call = call.required_startup("example_required_startup");
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/settings/disks/880.json?force=example_force&shutdown_type=example_shutdown_type&required_startup=example_required_startup",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_disk_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/disks/880.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_build_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.build();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/build.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_unlock_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.unlock();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/unlock.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_migrate_attached_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64).attached_disk(880u64);
    let call = owner.migrate(4u64);
    let call = call.r#type("example_type");
    let call = call.virtual_machine_identifier("example_virtual_machine_identifier");
    let call = call.repeated_disk_id(880u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/disks/880/migrate.json",
        &[],
        "{\"disk\":{\"data_store_id\":4,\"type\":\"example_type\",\"virtual_machine_identifier\":\"example_virtual_machine_identifier\",\"disk_id\":880}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_migrate_attached_disk_with_required_inputs_only() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64).attached_disk(880u64);
    let call = owner.migrate(4u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/disks/880/migrate.json",
        &[],
        "{\"disk\":{\"data_store_id\":4}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_hourly_statistics() -> TestResult {
    let body = "[{\"disk_hourly_stat\":{\"id\":1,\"disk_id\":880,\"virtual_machine_id\":731,\"user_id\":42,\"stat_time\":\"2026-01-31T12:00:00Z\",\"data_read\":1,\"data_written\":1,\"reads_completed\":1,\"writes_completed\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_hourly_statistics();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "disk_hourly_stat")?;
    assert_sent(&server, "GET", "/settings/disks/880/usage.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_set_disk_io_limits() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.set_io_limits();
    let call = call.io_limits_override(true);
    let call = call.read_iops(500);
    let call = call.write_iops(250);
    let call = call.read_throughput(100);
    let call = call.write_throughput(50);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/disks/880/io_limits.json",
        &[],
        "{\"io_limits\":{\"io_limits_override\":true,\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_set_disk_io_limits_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.set_io_limits();
    call.await?;
    assert_sent(&server, "PUT", "/settings/disks/880/io_limits.json", &[], "{\"io_limits\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_enable_disk_autobackups() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.enable_autobackups();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/autobackup_enable.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_disable_disk_autobackups() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.disable_autobackups();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/autobackup_disable.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_backup_schedules() -> TestResult {
    let body = "[{\"schedule\":{\"id\":77,\"target_id\":1,\"target_type\":\"Disk\",\"action\":\"autobackup\",\"period\":\"days\",\"duration\":1,\"rotation_period\":1,\"start_at\":\"2026-01-31T12:00:00Z\",\"status\":\"disabled\",\"failure_count\":1,\"schedule_logs\":[{\"schedule_log\":{\"id\":1,\"schedule_id\":77,\"status\":\"example_status\",\"log_output\":\"example_log_output\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}],\"params\":\"example_params\",\"user_id\":42,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_backup_schedules();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "schedule")?;
    assert_sent(&server, "GET", "/settings/disks/880/schedules.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_backup_schedules_with_required_inputs_only() -> TestResult {
    let body = "[{\"schedule\":{\"id\":77,\"target_id\":1,\"target_type\":\"Disk\",\"action\":\"autobackup\",\"period\":\"days\",\"duration\":1,\"rotation_period\":1,\"start_at\":\"2026-01-31T12:00:00Z\",\"status\":\"disabled\",\"failure_count\":1,\"schedule_logs\":[{\"schedule_log\":{\"id\":1,\"schedule_id\":77,\"status\":\"example_status\",\"log_output\":\"example_log_output\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}],\"params\":\"example_params\",\"user_id\":42,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_backup_schedules();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "schedule")?;
    assert_sent(&server, "GET", "/settings/disks/880/schedules.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_disk_backup_schedule() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.add_backup_schedule();
    let call = call.duration(2);
    let call = call.period(onapp::SchedulePeriod::Days);
    let call = call.rotation_period(5);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(
        &server,
        "POST",
        "/settings/disks/880/schedules.json",
        &[],
        "{\"schedule\":{\"action\":\"autobackup\",\"duration\":2,\"period\":\"days\",\"rotation_period\":5}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_disk_backup_schedule_with_required_inputs_only() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.add_backup_schedule();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(
        &server,
        "POST",
        "/settings/disks/880/schedules.json",
        &[],
        "{\"schedule\":{\"action\":\"autobackup\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_dns_zones() -> TestResult {
    let body = "[{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_dns_zones();
    let call = call.search("example.com");
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "dns_zone")?;
    assert_sent(&server, "GET", "/dns_zones.json?q=example.com&page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_dns_zones_with_required_inputs_only() -> TestResult {
    let body = "[{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_dns_zones();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "dns_zone")?;
    assert_sent(&server, "GET", "/dns_zones.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_own_dns_zones() -> TestResult {
    let body = "[{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_own_dns_zones();
    let call = call.search("example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "dns_zone")?;
    assert_sent(&server, "GET", "/dns_zones/user.json?q=example.com", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_own_dns_zones_with_required_inputs_only() -> TestResult {
    let body = "[{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_own_dns_zones();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "dns_zone")?;
    assert_sent(&server, "GET", "/dns_zones/user.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_dns_zone() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.dns_zone(31u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(&server, "GET", "/dns_zones/31.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_zone() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_dns_zone("example.com");
    let call = call.auto_populate(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(
        &server,
        "POST",
        "/dns_zones.json",
        &[],
        "{\"dns_zone\":{\"name\":\"example.com\",\"auto_populate\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_zone_with_required_inputs_only() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_dns_zone("example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(
        &server,
        "POST",
        "/dns_zones.json",
        &[],
        "{\"dns_zone\":{\"name\":\"example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_dns_zone() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.dns_zone(31u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/dns_zones/31.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_dns_records() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.dns_zone(31u64);
    let call = owner.list_dns_records();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(&server, "GET", "/dns_zones/31/records.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_dns_record() -> TestResult {
    let body = "{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.dns_zone(31u64).dns_record(977u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_record", "")?;
    assert_sent(&server, "GET", "/dns_zones/31/records/977.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_record() -> TestResult {
    let body = "{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.dns_zone(31u64);
    let call = owner.create_dns_record(onapp::DnsRecordType::A, "www", 3600);
    let call = call.ip("203.0.113.17");
    let call = call.hostname("mail.example.com");
    let call = call.txt("example_txt");
    let call = call.priority(10);
    let call = call.weight(1);
    let call = call.port(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_record", "")?;
    assert_sent(
        &server,
        "POST",
        "/dns_zones/31/records.json",
        &[],
        "{\"dns_record\":{\"type\":\"A\",\"name\":\"www\",\"ttl\":3600,\"ip\":\"203.0.113.17\",\"hostname\":\"mail.example.com\",\"txt\":\"example_txt\",\"priority\":10,\"weight\":1,\"port\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_record_with_required_inputs_only() -> TestResult {
    let body = "{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.dns_zone(31u64);
    let call = owner.create_dns_record(onapp::DnsRecordType::A, "www", 3600);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_record", "")?;
    assert_sent(
        &server,
        "POST",
        "/dns_zones/31/records.json",
        &[],
        "{\"dns_record\":{\"type\":\"A\",\"name\":\"www\",\"ttl\":3600}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_dns_record() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.dns_zone(31u64).dns_record(977u64);
    let call = owner.update();
    let call = call.r#type(onapp::DnsRecordType::A);
    let call = call.name("example_name");
    let call = call.ttl(1);
    let call = call.ip("example_ip");
    let call = call.hostname("example_hostname");
    let call = call.txt("example_txt");
    let call = call.priority(1);
    let call = call.weight(1);
    let call = call.port(1);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/dns_zones/31/records/977.json",
        &[],
        "{\"dns_record\":{\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_dns_record_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.dns_zone(31u64).dns_record(977u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/dns_zones/31/records/977.json", &[], "{\"dns_record\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_dns_record() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.dns_zone(31u64).dns_record(977u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/dns_zones/31/records/977.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_dns_setup() -> TestResult {
    let body = "{\"dns_setup\":{\"domain\":\"example_domain\",\"ns1\":\"example_ns1\",\"ns2\":\"example_ns2\",\"ns3\":\"example_ns3\",\"ns4\":\"example_ns4\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_dns_setup();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_setup", "")?;
    assert_sent(&server, "GET", "/settings/dns_setup.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_firewall_rules() -> TestResult {
    let body = "[{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_firewall_rules();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "firewall_rule")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/firewall_rules.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_firewall_rules_with_required_inputs_only() -> TestResult {
    let body = "[{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_firewall_rules();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "firewall_rule")?;
    assert_sent(&server, "GET", "/virtual_machines/731/firewall_rules.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_firewall_rule() -> TestResult {
    let body = "{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "firewall_rule", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/firewall_rules/208.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_firewall_rule() -> TestResult {
    let body = "{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let input = onapp::AddFirewallRuleInput {
        address: "192.0.2.0/24",
        command: onapp::FirewallCommand::Accept,
        protocol: onapp::FirewallProtocol::Tcp,
        network_interface_id: 1450u64.into(),
    };
    let call = owner.add_firewall_rule(input);
    let call = call.port("22,80");
    let call = call.comment("example_comment");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "firewall_rule", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/firewall_rules.json",
        &[],
        "{\"firewall_rule\":{\"address\":\"192.0.2.0/24\",\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"network_interface_id\":1450,\"port\":\"22,80\",\"comment\":\"example_comment\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_firewall_rule_with_required_inputs_only() -> TestResult {
    let body = "{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let input = onapp::AddFirewallRuleInput {
        address: "192.0.2.0/24",
        command: onapp::FirewallCommand::Accept,
        protocol: onapp::FirewallProtocol::Tcp,
        network_interface_id: 1450u64.into(),
    };
    let call = owner.add_firewall_rule(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "firewall_rule", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/firewall_rules.json",
        &[],
        "{\"firewall_rule\":{\"address\":\"192.0.2.0/24\",\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"network_interface_id\":1450}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_firewall_rule() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.update();
    let call = call.address("example_address");
    let call = call.command(onapp::FirewallCommand::Accept);
    let call = call.protocol(onapp::FirewallProtocol::Tcp);
    let call = call.network_interface_id(1450u64);
    let call = call.port("example_port");
    let call = call.comment("example_comment");
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/firewall_rules/208.json",
        &[],
        "{\"firewall_rule\":{\"address\":\"example_address\",\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"network_interface_id\":1450,\"port\":\"example_port\",\"comment\":\"example_comment\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_firewall_rule_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.update();
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/firewall_rules/208.json",
        &[],
        "{\"firewall_rule\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_firewall_rule() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/virtual_machines/731/firewall_rules/208.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_move_firewall_rule() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.r#move("up");
    call.await?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/firewall_rules/208/move.json?position=up",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_apply_firewall_rules() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.apply_firewall_rules();
    call.await?;
    assert_sent(&server, "POST", "/virtual_machines/731/update_firewall_rules.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_set_default_firewall_rules() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.set_default_firewall_rules(&BTreeMap::from(
        [("key".into(), onapp::FirewallDefault { default_firewall_rule: onapp::FirewallCommand::Accept })],
    ));
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/firewall_rules/update_defaults.json",
        &[],
        "{\"network_interfaces\":{\"key\":{\"default_firewall_rule\":\"ACCEPT\"}}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_addresses() -> TestResult {
    let body = "[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.list_ip_addresses();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_address")?;
    assert_sent(
        &server,
        "GET",
        "/settings/networks/3/ip_addresses.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_addresses_with_required_inputs_only() -> TestResult {
    let body = "[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.list_ip_addresses();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_address")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_addresses.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ip_address() -> TestResult {
    let body = "{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64).ip_address(9001u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address", "")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_addresses/9001.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_address() -> TestResult {
    let body = "{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let input = onapp::CreateIpAddressInput {
        address: "203.0.113.17",
        netmask: "255.255.255.0",
        broadcast: "203.0.113.255",
        network_address: "203.0.113.0",
        gateway: "203.0.113.1",
    };
    let call = owner.create_ip_address(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_addresses.json",
        &[],
        "{\"ip_address\":{\"address\":\"203.0.113.17\",\"netmask\":\"255.255.255.0\",\"broadcast\":\"203.0.113.255\",\"network_address\":\"203.0.113.0\",\"gateway\":\"203.0.113.1\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ip_address() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64).ip_address(9001u64);
    let call = owner.update();
    let call = call.address("example_address");
    let call = call.netmask("example_netmask");
    let call = call.broadcast("example_broadcast");
    let call = call.network_address("example_network_address");
    let call = call.gateway("example_gateway");
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/networks/3/ip_addresses/9001.json",
        &[],
        "{\"ip_address\":{\"address\":\"example_address\",\"netmask\":\"example_netmask\",\"broadcast\":\"example_broadcast\",\"network_address\":\"example_network_address\",\"gateway\":\"example_gateway\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ip_address_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64).ip_address(9001u64);
    let call = owner.update();
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/networks/3/ip_addresses/9001.json",
        &[],
        "{\"ip_address\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ip_address() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64).ip_address(9001u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/networks/3/ip_addresses/9001.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_addresses() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let call = owner.assign_ip_addresses(&["example_ip_addresses".into()], 42u64);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_addresses/assign.json",
        &[],
        "{\"ip_addresses\":[\"example_ip_addresses\"],\"user_id\":42}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_unassign_ip_addresses() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let call = owner.unassign_ip_addresses(&["example_ip_addresses".into()], 42u64);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_addresses/unassign.json",
        &[],
        "{\"ip_addresses\":[\"example_ip_addresses\"],\"user_id\":42}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_assignments() -> TestResult {
    let body = "[{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_ip_assignments();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_address_join")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/ip_addresses.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_assignments_with_required_inputs_only() -> TestResult {
    let body = "[{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_ip_assignments();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_address_join")?;
    assert_sent(&server, "GET", "/virtual_machines/731/ip_addresses.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ip_assignment() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).ip_assignment(3105u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address_join", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/ip_addresses/3105.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_address() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.assign_ip_address(1450u64);
    let call = call.address("203.0.113.17");
    let call = call.ip_net_id(15u64);
    let call = call.ip_range_id(22u64);
    let call = call.ip_version(4);
    let call = call.used_ip(1);
    let call = call.own_ip(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address_join", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/ip_addresses.json",
        &[],
        "{\"ip_address\":{\"network_interface_id\":1450,\"address\":\"203.0.113.17\",\"ip_net_id\":15,\"ip_range_id\":22,\"ip_version\":4,\"used_ip\":1,\"own_ip\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_address_with_required_inputs_only() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.assign_ip_address(1450u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address_join", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/ip_addresses.json",
        &[],
        "{\"ip_address\":{\"network_interface_id\":1450}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_address_by_id() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let input = onapp::AssignIpAddressByIdInput {
        network_interface_id: 1450u64.into(),
        ip_address_id: 9001u64.into(),
    };
    let call = owner.assign_ip_address_by_id(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address_join", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/ip_addresses.json",
        &[],
        "{\"ip_address_join\":{\"network_interface_id\":1450,\"ip_address_id\":9001}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_ip_assignment() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).ip_assignment(3105u64);
    let call = owner.remove();
    let call = call.rebuild_network(1);
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/virtual_machines/731/ip_addresses/3105.json?rebuild_network=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_ip_assignment_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).ip_assignment(3105u64);
    let call = owner.remove();
    call.await?;
    assert_sent(&server, "DELETE", "/virtual_machines/731/ip_addresses/3105.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_nets() -> TestResult {
    let body = "[{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.list_ip_nets();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_net")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_nets.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_nets_with_required_inputs_only() -> TestResult {
    let body = "[{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.list_ip_nets();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_net")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_nets.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ip_net() -> TestResult {
    let body = "{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64).ip_net(15u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_net", "")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_nets/15.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_net() -> TestResult {
    let body = "{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let call = owner.create_ip_net("203.0.113.0", 24);
    let call = call.default_gateway("203.0.113.1");
    let call = call.label("example_label");
    let call = call.add_default_ip_range(1);
    let call = call.gateway_outside_ip_net(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_net", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_nets.json",
        &[],
        "{\"ip_net\":{\"network_address\":\"203.0.113.0\",\"network_mask\":24,\"default_gateway\":\"203.0.113.1\",\"label\":\"example_label\",\"add_default_ip_range\":1,\"gateway_outside_ip_net\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_net_with_required_inputs_only() -> TestResult {
    let body = "{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let call = owner.create_ip_net("203.0.113.0", 24);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_net", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_nets.json",
        &[],
        "{\"ip_net\":{\"network_address\":\"203.0.113.0\",\"network_mask\":24}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ip_net() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64).ip_net(15u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/networks/3/ip_nets/15.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_ranges() -> TestResult {
    let body = "[{\"ip_range\":{\"id\":22,\"start_address\":\"example_start_address\",\"end_address\":\"example_end_address\",\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"ip_net\":{\"id\":15},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64).ip_net(15u64);
    let call = owner.list_ip_ranges();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_range")?;
    assert_sent(
        &server,
        "GET",
        "/settings/networks/3/ip_nets/15/ip_ranges.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_ranges_with_required_inputs_only() -> TestResult {
    let body = "[{\"ip_range\":{\"id\":22,\"start_address\":\"example_start_address\",\"end_address\":\"example_end_address\",\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"ip_net\":{\"id\":15},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64).ip_net(15u64);
    let call = owner.list_ip_ranges();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_range")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_nets/15/ip_ranges.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_range() -> TestResult {
    let body = "{\"ip_range\":{\"id\":22,\"start_address\":\"example_start_address\",\"end_address\":\"example_end_address\",\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"ip_net\":{\"id\":15},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64).ip_net(15u64);
    let input =
        onapp::CreateIpRangeInput { start_address: "203.0.113.10", end_address: "203.0.113.99" };
    let call = owner.create_ip_range(input);
    let call = call.default_gateway("203.0.113.1");
    let call = call.gateway_outside_ip_net(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_range", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_nets/15/ip_ranges.json",
        &[],
        "{\"ip_range\":{\"start_address\":\"203.0.113.10\",\"end_address\":\"203.0.113.99\",\"default_gateway\":\"203.0.113.1\",\"gateway_outside_ip_net\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_range_with_required_inputs_only() -> TestResult {
    let body = "{\"ip_range\":{\"id\":22,\"start_address\":\"example_start_address\",\"end_address\":\"example_end_address\",\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"ip_net\":{\"id\":15},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64).ip_net(15u64);
    let input =
        onapp::CreateIpRangeInput { start_address: "203.0.113.10", end_address: "203.0.113.99" };
    let call = owner.create_ip_range(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_range", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_nets/15/ip_ranges.json",
        &[],
        "{\"ip_range\":{\"start_address\":\"203.0.113.10\",\"end_address\":\"203.0.113.99\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ip_range() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64).ip_net(15u64).ip_range(22u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/networks/3/ip_nets/15/ip_ranges/22.json", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_interfaces() -> TestResult {
    let body = "[{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_network_interfaces();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_interface")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/network_interfaces.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_interfaces_with_required_inputs_only() -> TestResult {
    let body = "[{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_network_interfaces();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_interface")?;
    assert_sent(&server, "GET", "/virtual_machines/731/network_interfaces.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_network_interface() -> TestResult {
    let body = "{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_interface", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/network_interfaces/1450.json", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_network_interface() -> TestResult {
    let body = "{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let input =
        onapp::AddNetworkInterfaceInput { label: "eth1", network_join_id: 27, rate_limit: 100 };
    let call = owner.add_network_interface(input);
    let call = call.primary(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_interface", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/network_interfaces.json",
        &[],
        "{\"network_interface\":{\"label\":\"eth1\",\"network_join_id\":27,\"rate_limit\":100,\"primary\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_network_interface_with_required_inputs_only() -> TestResult {
    let body = "{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let input =
        onapp::AddNetworkInterfaceInput { label: "eth1", network_join_id: 27, rate_limit: 100 };
    let call = owner.add_network_interface(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_interface", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/network_interfaces.json",
        &[],
        "{\"network_interface\":{\"label\":\"eth1\",\"network_join_id\":27,\"rate_limit\":100}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_network_interface() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.rate_limit(1);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/network_interfaces/1450.json",
        &[],
        "{\"network_interface\":{\"label\":\"example_label\",\"rate_limit\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_network_interface_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.update();
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/network_interfaces/1450.json",
        &[],
        "{\"network_interface\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_network_interface() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/virtual_machines/731/network_interfaces/1450.json", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_networks() -> TestResult {
    let body = "[{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_networks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network")?;
    assert_sent(&server, "GET", "/settings/networks.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_networks_with_required_inputs_only() -> TestResult {
    let body = "[{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_networks();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network")?;
    assert_sent(&server, "GET", "/settings/networks.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_network() -> TestResult {
    let body = "{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network", "")?;
    assert_sent(&server, "GET", "/settings/networks/3.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_network() -> TestResult {
    let body = "{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_network("public");
    let call = call.network_group_id(6u64);
    let call = call.vlan(120);
    let call = call.identifier("example_identifier");
    let call = call.r#type("Networking::Network");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks.json",
        &[],
        "{\"network\":{\"label\":\"public\",\"network_group_id\":6,\"vlan\":120,\"identifier\":\"example_identifier\",\"type\":\"Networking::Network\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_network_with_required_inputs_only() -> TestResult {
    let body = "{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_network("public");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks.json",
        &[],
        "{\"network\":{\"label\":\"public\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_network() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.network_group_id(6u64);
    let call = call.vlan(1);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/networks/3.json",
        &[],
        "{\"network\":{\"label\":\"example_label\",\"network_group_id\":6,\"vlan\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_network_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/settings/networks/3.json", &[], "{\"network\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_network() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/networks/3.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_networks() -> TestResult {
    let body = "[{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.list_networks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network")?;
    assert_sent(
        &server,
        "GET",
        "/settings/hypervisor_zones/2/networks.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_networks_with_required_inputs_only() -> TestResult {
    let body = "[{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.list_networks();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones/2/networks.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_zones() -> TestResult {
    let body = "[{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_network_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_group")?;
    assert_sent(&server, "GET", "/settings/network_zones.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_zones_with_required_inputs_only() -> TestResult {
    let body = "[{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_network_zones();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_group")?;
    assert_sent(&server, "GET", "/settings/network_zones.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_network_zone() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.network_zone(6u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(&server, "GET", "/settings/network_zones/6.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_network_zone() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_network_zone("zone-a");
    let call = call.server_type(onapp::ServerType::Virtual);
    let call = call.location_group_id(1);
    let call = call.preconfigured_only(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/network_zones.json",
        &[],
        "{\"network_group\":{\"label\":\"zone-a\",\"server_type\":\"virtual\",\"location_group_id\":1,\"preconfigured_only\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_network_zone_with_required_inputs_only() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_network_zone("zone-a");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/network_zones.json",
        &[],
        "{\"network_group\":{\"label\":\"zone-a\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_network_zone() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network_zone(6u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.location_group_id(1);
    let call = call.preconfigured_only(true);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/network_zones/6.json",
        &[],
        "{\"network_group\":{\"label\":\"example_label\",\"location_group_id\":1,\"preconfigured_only\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_network_zone_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network_zone(6u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/settings/network_zones/6.json", &[], "{\"network_group\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_network_zone() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network_zone(6u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/network_zones/6.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_network() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network_zone(6u64);
    let call = owner.attach_network(3u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(&server, "POST", "/network_zones/6/networks/3/attach.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_detach_network() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.network_zone(6u64);
    let call = owner.detach_network(3u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(&server, "POST", "/network_zones/6/networks/3/detach.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_roles() -> TestResult {
    let body = "[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_roles();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "role")?;
    assert_sent(&server, "GET", "/roles.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_roles_with_required_inputs_only() -> TestResult {
    let body = "[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_roles();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "role")?;
    assert_sent(&server, "GET", "/roles.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_role() -> TestResult {
    let body = "{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.role(14u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "role", "")?;
    assert_sent(&server, "GET", "/roles/14.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_role() -> TestResult {
    let body = "{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.add_role("Support desk");
    let call = call.permission_ids(&[12u64.into()]);
    let call = call.template(onapp::RoleTemplate::AdminTemplate);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "role", "")?;
    assert_sent(
        &server,
        "POST",
        "/roles.json",
        &[],
        "{\"role\":{\"label\":\"Support desk\",\"permission_ids\":[12],\"template\":\"admin_template\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_role_with_required_inputs_only() -> TestResult {
    let body = "{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.add_role("Support desk");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "role", "")?;
    assert_sent(&server, "POST", "/roles.json", &[], "{\"role\":{\"label\":\"Support desk\"}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_role() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.role(14u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.permission_ids(&[12u64.into()]);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/roles/14.json",
        &[],
        "{\"role\":{\"label\":\"example_label\",\"permission_ids\":[12]}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_role_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.role(14u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/roles/14.json", &[], "{\"role\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_role() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.role(14u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/roles/14.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_permissions() -> TestResult {
    let body = "[{\"permission\":{\"id\":12,\"label\":\"example_label\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_permissions();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "permission")?;
    assert_sent(&server, "GET", "/permissions.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_replace_user_roles() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64);
    let call = owner.replace_roles(&[14u64.into()]);
    call.await?;
    assert_sent(&server, "PUT", "/users/42.json", &[], "{\"user\":{\"role_ids\":[14]}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_alerts() -> TestResult {
    let body = "{\"alerts\":{\"zombie_data_stores\":[{}],\"zombie_transactions\":[{}],\"zombie_disks\":[{}],\"zombie_domains\":[{}],\"zombie_networks_list\":[{}]}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_alerts();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "alerts", "")?;
    assert_sent(&server, "GET", "/alerts.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_version() -> TestResult {
    let body = "{\"version\":\"6.5.0\"}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_version();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/version.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_configuration() -> TestResult {
    let body = "{\"settings\":{\"key\":{}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_configuration();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "settings", "")?;
    assert_sent(&server, "GET", "/settings/configuration.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_configuration() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let call =
        client.update_configuration(&BTreeMap::from([("key".into(), onapp::Json::from("{}"))]));
    let call = call.restart(1);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings.json?restart=1",
        &[],
        "{\"configuration\":{\"key\":{}}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_configuration_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let call =
        client.update_configuration(&BTreeMap::from([("key".into(), onapp::Json::from("{}"))]));
    call.await?;
    assert_sent(&server, "PUT", "/settings.json", &[], "{\"configuration\":{\"key\":{}}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssh_keys() -> TestResult {
    let body = "[{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_ssh_keys();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ssh_key")?;
    assert_sent(&server, "GET", "/settings/ssh_keys.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssh_keys_with_required_inputs_only() -> TestResult {
    let body = "[{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_ssh_keys();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ssh_key")?;
    assert_sent(&server, "GET", "/settings/ssh_keys.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_ssh_keys() -> TestResult {
    let body = "[{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_ssh_keys();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ssh_key")?;
    assert_sent(&server, "GET", "/users/42/ssh_keys.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_ssh_keys_with_required_inputs_only() -> TestResult {
    let body = "[{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_ssh_keys();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ssh_key")?;
    assert_sent(&server, "GET", "/users/42/ssh_keys.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.ssh_key(19u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(&server, "GET", "/settings/ssh_keys/19.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.add_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com");
    let call = call.name("laptop");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(
        &server,
        "POST",
        "/users/42/ssh_keys.json",
        &[],
        "{\"ssh_key\":{\"key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\",\"name\":\"laptop\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_ssh_key_with_required_inputs_only() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.add_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(
        &server,
        "POST",
        "/users/42/ssh_keys.json",
        &[],
        "{\"ssh_key\":{\"key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ssh_key() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.ssh_key(19u64);
    let call = owner.update();
    let call = call.key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com");
    let call = call.user_id(42u64);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/ssh_keys/19.json",
        &[],
        "{\"ssh_key\":{\"key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\",\"user_id\":42}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ssh_key_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.ssh_key(19u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/settings/ssh_keys/19.json", &[], "{\"ssh_key\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ssh_key() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.ssh_key(19u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/ssh_keys/19.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_cpu_usage() -> TestResult {
    let body = "[{\"cpu_hourly_stat\":{\"id\":1,\"cpu_time\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"virtual_machine_id\":731,\"user_id\":42,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_cpu_usage();
    let call = call.start_date("2024-02-01 00:00:00");
    let call = call.end_date("2024-02-02 00:00:00");
    let call = call.use_local_time(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "cpu_hourly_stat")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/cpu_usage.json?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_cpu_usage_with_required_inputs_only() -> TestResult {
    let body = "[{\"cpu_hourly_stat\":{\"id\":1,\"cpu_time\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"virtual_machine_id\":731,\"user_id\":42,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_cpu_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "cpu_hourly_stat")?;
    assert_sent(&server, "GET", "/virtual_machines/731/cpu_usage.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_hours() -> TestResult {
    let body = "[{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"currency_code\":\"example_currency_code\",\"user_id\":42,\"virtual_machine_id\":731,\"billing_stats\":{\"disks\":[],\"network_interfaces\":[],\"virtual_machines\":[]},\"total_cost\":1.5,\"vm_resources_cost\":1.5,\"usage_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_billing_hours();
    let call = call.start_date("2024-02-01 00:00:00");
    let call = call.end_date("2024-02-02 00:00:00");
    let call = call.use_local_time(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "vm_hourly_stat")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/vm_stats.json?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_hours_with_required_inputs_only() -> TestResult {
    let body = "[{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"currency_code\":\"example_currency_code\",\"user_id\":42,\"virtual_machine_id\":731,\"billing_stats\":{\"disks\":[],\"network_interfaces\":[],\"virtual_machines\":[]},\"total_cost\":1.5,\"vm_resources_cost\":1.5,\"usage_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_billing_hours();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "vm_hourly_stat")?;
    assert_sent(&server, "GET", "/virtual_machines/731/vm_stats.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_hour() -> TestResult {
    let body = "{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"currency_code\":\"example_currency_code\",\"user_id\":42,\"virtual_machine_id\":731,\"billing_stats\":{\"disks\":[],\"network_interfaces\":[],\"virtual_machines\":[]},\"total_cost\":1.5,\"vm_resources_cost\":1.5,\"usage_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get_billing_hour(40123u64);
    let call = call.start_date("2024-02-01 00:00:00");
    let call = call.end_date("2024-02-02 00:00:00");
    let call = call.use_local_time(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "vm_hourly_stat", "")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/vm_stats/40123.json?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_hour_with_required_inputs_only() -> TestResult {
    let body = "{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"currency_code\":\"example_currency_code\",\"user_id\":42,\"virtual_machine_id\":731,\"billing_stats\":{\"disks\":[],\"network_interfaces\":[],\"virtual_machines\":[]},\"total_cost\":1.5,\"vm_resources_cost\":1.5,\"usage_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get_billing_hour(40123u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "vm_hourly_stat", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/vm_stats/40123.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_server_usage() -> TestResult {
    let body = "[{\"vm_stat\":{\"virtual_machine_id\":731,\"user_id\":42,\"cpu_usage\":\"9.95\",\"data_sent\":\"9.95\",\"data_received\":\"9.95\",\"data_read\":\"9.95\",\"data_written\":\"9.95\",\"reads_completed\":\"9.95\",\"writes_completed\":\"9.95\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_server_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "vm_stat")?;
    assert_sent(&server, "GET", "/usage_statistics.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_usage() -> TestResult {
    let body = "[{\"net_hourly_stat\":{\"id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"data_received\":{},\"data_sent\":{},\"user_id\":42,\"network_interface_id\":1450,\"virtual_machine_id\":731,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.list_network_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "net_hourly_stat")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/network_interfaces/1450/usage.json",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_browse_template_store() -> TestResult {
    let body = "[{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.browse_template_store();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "image_template_group")?;
    assert_sent(&server, "GET", "/template_store.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_template_groups() -> TestResult {
    let body = "[{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_template_groups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template_group")?;
    assert_sent(&server, "GET", "/settings/image_template_groups.json?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_template_groups_with_required_inputs_only() -> TestResult {
    let body = "[{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_template_groups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template_group")?;
    assert_sent(&server, "GET", "/settings/image_template_groups.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_template_group() -> TestResult {
    let body = "{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.template_group(9u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template_group", "")?;
    assert_sent(&server, "GET", "/settings/image_template_groups/9.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_template_group() -> TestResult {
    let body = "{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_template_group("Windows Server");
    let call = call.mak(true);
    let call = call.kms(true);
    let call = call.own(true);
    let call = call.kms_host("example_kms_host");
    let call = call.kms_port("example_kms_port");
    let call = call.kms_server_label("example_kms_server_label");
    let call = call.user_id(42u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template_group", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/image_template_groups.json",
        &[],
        "{\"image_template_group\":{\"label\":\"Windows Server\",\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"user_id\":42}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_template_group_with_required_inputs_only() -> TestResult {
    let body = "{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_template_group("Windows Server");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template_group", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/image_template_groups.json",
        &[],
        "{\"image_template_group\":{\"label\":\"Windows Server\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_template_group() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template_group(9u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.mak(true);
    let call = call.kms(true);
    let call = call.own(true);
    let call = call.kms_host("example_kms_host");
    let call = call.kms_port("example_kms_port");
    let call = call.kms_server_label("example_kms_server_label");
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/image_template_groups/9.json",
        &[],
        "{\"image_template_group\":{\"label\":\"example_label\",\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_template_group_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template_group(9u64);
    let call = owner.update();
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/settings/image_template_groups/9.json",
        &[],
        "{\"image_template_group\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_template_group() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template_group(9u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/image_template_groups/9.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_template() -> TestResult {
    let body = "{\"relation_group_template\":{}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.template_group(9u64);
    let call = owner.attach_template(18u64);
    let call = call.price("9.95".parse()?);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "relation_group_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/image_template_groups/9/relation_group_templates.json",
        &[],
        "{\"relation_group_template\":{\"template_id\":18,\"price\":\"9.95\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_template_with_required_inputs_only() -> TestResult {
    let body = "{\"relation_group_template\":{}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.template_group(9u64);
    let call = owner.attach_template(18u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "relation_group_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/image_template_groups/9/relation_group_templates.json",
        &[],
        "{\"relation_group_template\":{\"template_id\":18}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_detach_attached_template() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template_group(9u64).attached_template(64u64);
    let call = owner.detach();
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/settings/image_template_groups/9/relation_group_templates/64.json",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_system_templates() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_system_templates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_system_templates_with_required_inputs_only() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_system_templates();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_templates() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_user_templates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates/user.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_templates_with_required_inputs_only() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_user_templates();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates/user.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_own_templates() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_own_templates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates/own.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_own_templates_with_required_inputs_only() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_own_templates();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates/own.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_available_templates() -> TestResult {
    let body = "[{\"remote_template\":{\"label\":\"example_label\",\"file_name\":\"example_file_name\",\"version\":\"1.4\",\"checksum\":\"example_checksum\",\"min_disk_size\":1,\"manager_id\":\"example_manager_id\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_available_templates();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "remote_template")?;
    assert_sent(&server, "GET", "/templates/available.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_template() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.template(18u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(&server, "GET", "/templates/18.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_install_template() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.install_template("debian12x64");
    let call = call.backup_server_id(1.into());
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/templates.json",
        &[],
        "{\"image_template\":{\"manager_id\":\"debian12x64\",\"backup_server_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_install_template_with_required_inputs_only() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.install_template("debian12x64");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/templates.json",
        &[],
        "{\"image_template\":{\"manager_id\":\"debian12x64\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_template() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template(18u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.file_name("example_file_name");
    let call = call.version("1.5");
    let call = call.min_disk_size(1);
    let call = call.min_memory_size(1);
    let call = call.allowed_hot_migrate(true);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/templates/18.json",
        &[],
        "{\"image_template\":{\"label\":\"example_label\",\"file_name\":\"example_file_name\",\"version\":\"1.5\",\"min_disk_size\":1,\"min_memory_size\":1,\"allowed_hot_migrate\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_template_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template(18u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/templates/18.json", &[], "{\"image_template\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_make_template_public() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.template(18u64);
    let call = owner.make_public();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(&server, "POST", "/templates/18/make_public.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_template() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template(18u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/templates/18.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_transactions() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_transactions();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/transactions.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_transactions_with_required_inputs_only() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_transactions();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/transactions.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_transactions_with_output() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_transactions_with_output();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/transactions.json?detailed=&page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_transactions_with_output_with_required_inputs_only() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_transactions_with_output();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/transactions.json?detailed=", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_transaction() -> TestResult {
    let body = "{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.transaction(55120u64);
    let call = owner.get();
    let call = call.log("");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "transaction", "")?;
    assert_sent(&server, "GET", "/transactions/55120.json?log=", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_transaction_with_required_inputs_only() -> TestResult {
    let body = "{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.transaction(55120u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "transaction", "")?;
    assert_sent(&server, "GET", "/transactions/55120.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_transactions() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_transactions();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/transactions.json?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_transactions_with_required_inputs_only() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_transactions();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/virtual_machines/731/transactions.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_log_items() -> TestResult {
    let body = "[{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_log_items();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "log_item")?;
    assert_sent(&server, "GET", "/logs.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_log_items_with_required_inputs_only() -> TestResult {
    let body = "[{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_log_items();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "log_item")?;
    assert_sent(&server, "GET", "/logs.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_log_item() -> TestResult {
    let body = "{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.log_item(60977u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "log_item", "")?;
    assert_sent(&server, "GET", "/logs/60977.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_log_items() -> TestResult {
    let body = "[{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_log_items();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "log_item")?;
    assert_sent(&server, "GET", "/virtual_machines/731/logs.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_log_items_with_required_inputs_only() -> TestResult {
    let body = "[{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_log_items();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "log_item")?;
    assert_sent(&server, "GET", "/virtual_machines/731/logs.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_limits() -> TestResult {
    let body = "{\"limits\":{\"cpus\":1,\"cpu_shares\":1,\"cpu_units\":1,\"memory\":1,\"rate\":1,\"primary_disk_size\":1,\"swap_disk_size\":1,\"hypervisor_groups\":[],\"hypervisors\":[],\"data_store_groups\":[],\"network_groups\":[]},\"best_data_store_group_primary_id\":8,\"best_data_store_group_swap_id\":8,\"best_network_group_id\":6}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.get_limits();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/users/42/limits.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_billing_hours() -> TestResult {
    let body = "[{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"user_id\":42,\"virtual_machine_id\":731,\"currency_code\":\"example_currency_code\",\"total_cost\":1.5,\"usage_cost\":1.5,\"vm_resources_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_billing_hours();
    let call = call.start_date("2024-02-01 00:00:00");
    let call = call.end_date("2024-02-02 00:00:00");
    let call = call.use_local_time(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "vm_hourly_stat")?;
    assert_sent(
        &server,
        "GET",
        "/users/42/vm_stats.json?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_billing_hours_with_required_inputs_only() -> TestResult {
    let body = "[{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"user_id\":42,\"virtual_machine_id\":731,\"currency_code\":\"example_currency_code\",\"total_cost\":1.5,\"usage_cost\":1.5,\"vm_resources_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_billing_hours();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "vm_hourly_stat")?;
    assert_sent(&server, "GET", "/users/42/vm_stats.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_billing_hour() -> TestResult {
    let body = "{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"user_id\":42,\"virtual_machine_id\":731,\"currency_code\":\"example_currency_code\",\"total_cost\":1.5,\"usage_cost\":1.5,\"vm_resources_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.get_billing_hour(40123u64);
    let call = call.start_date("2024-02-01 00:00:00");
    let call = call.end_date("2024-02-02 00:00:00");
    let call = call.use_local_time(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "vm_hourly_stat", "")?;
    assert_sent(
        &server,
        "GET",
        "/users/42/vm_stats/40123.json?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_billing_hour_with_required_inputs_only() -> TestResult {
    let body = "{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"user_id\":42,\"virtual_machine_id\":731,\"currency_code\":\"example_currency_code\",\"total_cost\":1.5,\"usage_cost\":1.5,\"vm_resources_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.get_billing_hour(40123u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "vm_hourly_stat", "")?;
    assert_sent(&server, "GET", "/users/42/vm_stats/40123.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_monthly_bills() -> TestResult {
    let body = "[{\"month\":1,\"cost\":1.5}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_monthly_bills();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/users/42/monthly_bills.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_groups() -> TestResult {
    let body = "[{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_user_groups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user_group")?;
    assert_sent(&server, "GET", "/user_groups.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_groups_with_required_inputs_only() -> TestResult {
    let body = "[{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_user_groups();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user_group")?;
    assert_sent(&server, "GET", "/user_groups.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_group() -> TestResult {
    let body = "{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user_group(3u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_group", "")?;
    assert_sent(&server, "GET", "/user_groups/3.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_user_group() -> TestResult {
    let body = "{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_user_group("Customers");
    let call = call.role_ids(&[14u64.into()]);
    let call = call.billing_plan_ids(&[11u64.into()]);
    let call = call.bucket_id(7u64);
    let call = call.assign_vcloud_roles(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_group", "")?;
    assert_sent(
        &server,
        "POST",
        "/user_groups.json",
        &[],
        "{\"user_group\":{\"label\":\"Customers\",\"role_ids\":[14],\"billing_plan_ids\":[11],\"bucket_id\":7,\"assign_vcloud_roles\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_user_group_with_required_inputs_only() -> TestResult {
    let body = "{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_user_group("Customers");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_group", "")?;
    assert_sent(
        &server,
        "POST",
        "/user_groups.json",
        &[],
        "{\"user_group\":{\"label\":\"Customers\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_user_group() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user_group(3u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.role_ids(&[14u64.into()]);
    let call = call.billing_plan_ids(&[11u64.into()]);
    let call = call.bucket_id(7u64);
    let call = call.assign_vcloud_roles(true);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/user_groups/3.json",
        &[],
        "{\"user_group\":{\"label\":\"example_label\",\"role_ids\":[14],\"billing_plan_ids\":[11],\"bucket_id\":7,\"assign_vcloud_roles\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_user_group_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user_group(3u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/user_groups/3.json", &[], "{\"user_group\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_user_group() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user_group(3u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/user_groups/3.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_group_users() -> TestResult {
    let body = "[{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user_group(3u64);
    let call = owner.list_users();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user")?;
    assert_sent(&server, "GET", "/user_groups/3/users.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_group_users_with_required_inputs_only() -> TestResult {
    let body = "[{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user_group(3u64);
    let call = owner.list_users();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user")?;
    assert_sent(&server, "GET", "/user_groups/3/users.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_users() -> TestResult {
    let body = "[{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_users();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user")?;
    assert_sent(&server, "GET", "/users.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_users_with_required_inputs_only() -> TestResult {
    let body = "[{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_users();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user")?;
    assert_sent(&server, "GET", "/users.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "GET", "/users/42.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_profile() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_profile();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "GET", "/profile.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.add_user(
        &onapp::NewUser { login: "ann_k".into(), email: "ann@example.com".into(), password: "example_password".into(), first_name: Some("Ann".into()), last_name: Some("Kowal".into()), user_group_id: Some(3u64.into()), bucket_id: Some(7u64.into()), billing_plan_id: Some(11u64.into()), role_ids: Some(vec![14u64.into()]), additional_fields: Some(vec![onapp::AdditionalField { name: "example_name".into(), value: "example_value".into() }]), time_zone: Some("example_time_zone".into()), locale: Some("en".into()), status: Some(onapp::UserStatus::Active), suspend_at: Some("2026-01-31T12:00:00Z".parse()?), suspend_after_hours: Some(1) },
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(
        &server,
        "POST",
        "/users.json",
        &[],
        "{\"user\":{\"login\":\"ann_k\",\"email\":\"ann@example.com\",\"password\":\"example_password\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"user_group_id\":3,\"bucket_id\":7,\"billing_plan_id\":11,\"role_ids\":[14],\"additional_fields\":[{\"additional_field\":{\"name\":\"example_name\",\"value\":\"example_value\"}}],\"time_zone\":\"example_time_zone\",\"locale\":\"en\",\"status\":\"active\",\"suspend_at\":\"2026-01-31T12:00:00Z\",\"suspend_after_hours\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_user() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64);
    let call = owner.update(
        &onapp::UserChanges { login: Some("example_login".into()), email: Some("ann@example.com".into()), password: Some("example_password".into()), first_name: Some("example_first_name".into()), last_name: Some("example_last_name".into()), user_group_id: Some(3u64.into()), bucket_id: Some(7u64.into()), billing_plan_id: Some(11u64.into()), role_ids: Some(vec![14u64.into()]), additional_fields: Some(vec![onapp::AdditionalField { name: "example_name".into(), value: "example_value".into() }]), time_zone: Some("example_time_zone".into()), locale: Some("example_locale".into()), status: Some(onapp::UserStatus::Active), suspend_at: Some("2026-01-31T12:00:00Z".parse()?), suspend_after_hours: Some(1), registered_yubikey: Some(true) },
    );
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/users/42.json",
        &[],
        "{\"user\":{\"login\":\"example_login\",\"email\":\"ann@example.com\",\"password\":\"example_password\",\"first_name\":\"example_first_name\",\"last_name\":\"example_last_name\",\"user_group_id\":3,\"bucket_id\":7,\"billing_plan_id\":11,\"role_ids\":[14],\"additional_fields\":[{\"additional_field\":{\"name\":\"example_name\",\"value\":\"example_value\"}}],\"time_zone\":\"example_time_zone\",\"locale\":\"example_locale\",\"status\":\"active\",\"suspend_at\":\"2026-01-31T12:00:00Z\",\"suspend_after_hours\":1,\"registered_yubikey\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_user() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64);
    let call = owner.delete();
    let call = call.force("1");
    let call = call.take_ownership(true);
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/users/42.json",
        &[],
        "{\"force\":\"1\",\"take_ownership\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_user_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/users/42.json", &[], "{}").await;
    Ok(())
}

#[tokio::test]
async fn sends_suspend_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.suspend();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "POST", "/users/42/suspend.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_activate_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.activate();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "POST", "/users/42/activate.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_generate_api_key() -> TestResult {
    let body = "{\"api_key\":\"example_api_key\"}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.generate_api_key();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "POST", "/users/42/user_api_keys/generate.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_make_new_api_key() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.make_new_api_key();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "POST", "/users/42/make_new_api_key.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_virtual_servers() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_virtual_servers();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/users/42/virtual_machines.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_virtual_servers_with_required_inputs_only() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_virtual_servers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/users/42/virtual_machines.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_white_list_entries() -> TestResult {
    let body = "[{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_white_list_entries();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user_white_list")?;
    assert_sent(&server, "GET", "/users/42/user_white_lists.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_white_list_entries_with_required_inputs_only() -> TestResult {
    let body = "[{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_white_list_entries();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user_white_list")?;
    assert_sent(&server, "GET", "/users/42/user_white_lists.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_white_list_entry() -> TestResult {
    let body = "{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64).white_list_entry(61u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_white_list", "")?;
    assert_sent(&server, "GET", "/users/42/user_white_lists/61.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_white_list_entry() -> TestResult {
    let body = "{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.add_white_list_entry("203.0.113.17");
    let call = call.description("office");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_white_list", "")?;
    assert_sent(
        &server,
        "POST",
        "/users/42/user_white_lists.json",
        &[],
        "{\"user_white_list\":{\"ip\":\"203.0.113.17\",\"description\":\"office\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_white_list_entry_with_required_inputs_only() -> TestResult {
    let body = "{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.add_white_list_entry("203.0.113.17");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_white_list", "")?;
    assert_sent(
        &server,
        "POST",
        "/users/42/user_white_lists.json",
        &[],
        "{\"user_white_list\":{\"ip\":\"203.0.113.17\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_white_list_entry() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64).white_list_entry(61u64);
    let call = owner.update();
    let call = call.ip("example_ip");
    let call = call.description("example_description");
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/users/42/user_white_lists/61.json",
        &[],
        "{\"user_white_list\":{\"ip\":\"example_ip\",\"description\":\"example_description\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_white_list_entry_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64).white_list_entry(61u64);
    let call = owner.update();
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/users/42/user_white_lists/61.json",
        &[],
        "{\"user_white_list\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_white_list_entry() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64).white_list_entry(61u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/users/42/user_white_lists/61.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_build_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.build(18u64);
    let call = call.required_startup(1);
    let call = call.initial_root_password_encryption_key(&onapp::Secret::from(
        "example_initial_root_password_encryption_key",
    ));
    let call = call.licensing_type(onapp::LicensingType::Mak);
    let call = call.licensing_key(&onapp::Secret::from("example_licensing_key"));
    let call = call.licensing_server_id(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/build.json",
        &[],
        "{\"virtual_machine\":{\"template_id\":18,\"required_startup\":1,\"initial_root_password_encryption_key\":\"example_initial_root_password_encryption_key\",\"licensing_type\":\"mak\",\"licensing_key\":\"example_licensing_key\",\"licensing_server_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_build_virtual_server_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.build(18u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/build.json",
        &[],
        "{\"virtual_machine\":{\"template_id\":18}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.resize();
    let call = call.memory(1);
    let call = call.cpus(1);
    let call = call.cpu_shares(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/resize.json",
        &[],
        "{\"virtual_machine\":{\"memory\":1,\"cpus\":1,\"cpu_shares\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_virtual_server_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.resize();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/resize.json",
        &[],
        "{\"virtual_machine\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_startup_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.startup();
    let call = call.mode(onapp::BootMode::Recovery);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/startup.json",
        &[],
        "{\"mode\":\"recovery\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_startup_virtual_server_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.startup();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/startup.json", &[], "{}").await;
    Ok(())
}

#[tokio::test]
async fn sends_shutdown_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.shutdown();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/shutdown.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_stop_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.stop();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/stop.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_reboot_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reboot();
    let call = call.mode(onapp::BootMode::Recovery);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/reboot.json",
        &[],
        "{\"mode\":\"recovery\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_reboot_virtual_server_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reboot();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/reboot.json", &[], "{}").await;
    Ok(())
}

#[tokio::test]
async fn sends_suspend_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.suspend();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/suspend.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_unlock_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.unlock();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/unlock.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_migrate_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.migrate(5u64);
    let call = call.cold_migrate_on_rollback(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/migrate.json",
        &[],
        "{\"virtual_machine\":{\"destination\":5,\"cold_migrate_on_rollback\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_migrate_virtual_server_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.migrate(5u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/migrate.json",
        &[],
        "{\"virtual_machine\":{\"destination\":5}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_start_virtual_server_migration() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.start_migration();
    let call = call.migration_type("example_migration_type");
    let call = call.destination(5u64);
    let call = call.cold_migrate_on_rollback(1);
    let call = call.backup_before_migration(1);
    let call = call.delete_old_backups(1);
    let call = call.backup_after_migration(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/migration.json",
        &[],
        "{\"virtual_machine\":{\"migration_type\":\"example_migration_type\",\"destination\":5,\"cold_migrate_on_rollback\":1,\"backup_before_migration\":1,\"delete_old_backups\":1,\"backup_after_migration\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_start_virtual_server_migration_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.start_migration();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/migration.json",
        &[],
        "{\"virtual_machine\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_change_virtual_server_owner() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.change_owner(42u64);
    let call = call.custom_recipes_action("example_custom_recipes_action");
    let call = call.backups_action("example_backups_action");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/change_owner.json",
        &[],
        "{\"user_id\":42,\"custom_recipes_action\":\"example_custom_recipes_action\",\"backups_action\":\"example_backups_action\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_change_virtual_server_owner_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.change_owner(42u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/change_owner.json",
        &[],
        "{\"user_id\":42}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_reset_virtual_server_password() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reset_password();
    let call = call.initial_root_password(&onapp::Secret::from("example_initial_root_password"));
    let call = call.initial_root_password_encryption_key(&onapp::Secret::from(
        "example_initial_root_password_encryption_key",
    ));
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/reset_password.json",
        &[],
        "{\"virtual_machine\":{\"initial_root_password\":\"example_initial_root_password\",\"initial_root_password_encryption_key\":\"example_initial_root_password_encryption_key\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_reset_virtual_server_password_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reset_password();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/reset_password.json",
        &[],
        "{\"virtual_machine\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rebuild_virtual_server_network() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.rebuild_network();
    let call = call.force(1);
    let call = call.shutdown_type(onapp::ShutdownType::Hard);
    let call = call.required_startup(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/rebuild_network.json?force=1&shutdown_type=hard&required_startup=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rebuild_virtual_server_network_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.rebuild_network();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/rebuild_network.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_virtual_server_host_name() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.update_host_name();
    let call = call.hostname("example_hostname");
    let call = call.domain("example_domain");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/virtual_machines/731/fqdn.json",
        &[],
        "{\"virtual_machine\":{\"hostname\":\"example_hostname\",\"domain\":\"example_domain\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_virtual_server_host_name_with_required_inputs_only() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.update_host_name();
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/virtual_machines/731/fqdn.json",
        &[],
        "{\"virtual_machine\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_segregate_virtual_server() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.segregate(731u64);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/segregation.json",
        &[],
        "{\"virtual_machine\":{\"strict_virtual_machine_id\":731}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_set_virtual_server_ssh_keys() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.set_ssh_keys();
    let call = call.ssh_key(&onapp::Json::from("{}"));
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/set_ssh_keys.json",
        &[],
        "{\"virtual_machine\":{\"ssh_key\":{}}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_set_virtual_server_ssh_keys_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.set_ssh_keys();
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731/set_ssh_keys.json",
        &[],
        "{\"virtual_machine\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_clone_virtual_server() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.clone_server();
    let call = call.initial_root_password(&onapp::Secret::from("example_initial_root_password"));
    let call = call.initial_root_password_confirmation(&onapp::Secret::from(
        "example_initial_root_password_confirmation",
    ));
    let call = call.encrypt_password(true);
    let call = call.initial_root_password_encryption_key(&onapp::Secret::from(
        "example_initial_root_password_encryption_key",
    ));
    let call = call.initial_root_password_encryption_key_confirmation(&onapp::Secret::from(
        "example_initial_root_password_encryption_key_confirmation",
    ));
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/clone.json",
        &[],
        "{\"virtual_machine\":{\"initial_root_password\":\"example_initial_root_password\",\"initial_root_password_confirmation\":\"example_initial_root_password_confirmation\",\"encrypt_password\":true,\"initial_root_password_encryption_key\":\"example_initial_root_password_encryption_key\",\"initial_root_password_encryption_key_confirmation\":\"example_initial_root_password_encryption_key_confirmation\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_clone_virtual_server_with_required_inputs_only() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.clone_server();
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/clone.json",
        &[],
        "{\"virtual_machine\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_open_virtual_server_console() -> TestResult {
    let body = "{\"remote_access_session\":{\"id\":1,\"port\":1,\"remote_key\":\"example_remote_key\",\"called_in_at\":\"2026-01-31T12:00:00Z\",\"virtual_machine_id\":731,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.open_console();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "remote_access_session", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/console.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_servers() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_virtual_servers();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines.json?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_servers_with_required_inputs_only() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_virtual_servers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_search_virtual_servers() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.search_virtual_servers("billing");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines.json?q=billing", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_virtual_server_with_decrypted_password() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get_with_decrypted_password();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/with_decrypted_password.json", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_statuses() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_virtual_server_statuses();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines/status.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_virtual_server_status() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get_virtual_server_status();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/status.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = onapp::CreateVirtualServerInput {
        template_id: 18u64.into(),
        label: "billing-db",
        hostname: "billing-db",
        memory: 4096,
        cpus: 2,
        cpu_shares: 50,
        primary_disk_size: 40,
    };
    let call = client.create_virtual_server(input);
    let call = call.domain("example_domain");
    let call = call.cpu_sockets(1);
    let call = call.cores_per_socket(1);
    let call = call.primary_disk_min_iops(1);
    let call = call.swap_disk_min_iops(1);
    let call = call.swap_disk_size(1);
    let call = call.data_store_group_primary_id(8u64);
    let call = call.data_store_group_swap_id(8u64);
    let call = call.hypervisor_group_id(2u64);
    let call = call.hypervisor_id(5u64);
    let call = call.primary_network_group_id(6u64);
    let call = call.network_id(3u64);
    let call = call.primary_network_id(3u64);
    let call = call.selected_ip_address("example_selected_ip_address");
    let call = call.selected_ip_address_id(9001u64);
    let call = call.rate_limit(1);
    let call = call.initial_root_password(&onapp::Secret::from("example_initial_root_password"));
    let call = call.initial_root_password_encryption_key(&onapp::Secret::from(
        "example_initial_root_password_encryption_key",
    ));
    let call = call.required_virtual_machine_build(true);
    let call = call.required_virtual_machine_startup(true);
    let call = call.required_automatic_backup(true);
    let call = call.required_ip_address_assignment(true);
    let call = call.instance_package_id(13u64);
    let call = call.location_group_id(1);
    let call = call.location_id(1);
    let call = call.licensing_type(onapp::LicensingType::Mak);
    let call = call.licensing_key(&onapp::Secret::from("example_licensing_key"));
    let call = call.licensing_server_id(1);
    let call = call.type_of_format("example_type_of_format");
    let call = call.time_zone("example_time_zone");
    let call = call.note("example_note");
    let call = call.admin_note("example_admin_note");
    let call = call.enable_autoscale(true);
    let call = call.acceleration_allowed(true);
    let call = call.virsh_console(true);
    let call = call.custom_recipe_variables(
        &[onapp::RecipeVariable { name: "example_name".into(), value: "example_value".into(), enabled: true }],
    );
    let call = call.recipe_joins_attributes(&[onapp::Json::from("{}")]);
    let call = call.recipe_ids(&[1]);
    let call = call.service_addon_ids(&[1]);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines.json",
        &[],
        "{\"virtual_machine\":{\"template_id\":18,\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"primary_disk_size\":40,\"domain\":\"example_domain\",\"cpu_sockets\":1,\"cores_per_socket\":1,\"primary_disk_min_iops\":1,\"swap_disk_min_iops\":1,\"swap_disk_size\":1,\"data_store_group_primary_id\":8,\"data_store_group_swap_id\":8,\"hypervisor_group_id\":2,\"hypervisor_id\":5,\"primary_network_group_id\":6,\"network_id\":3,\"primary_network_id\":3,\"selected_ip_address\":\"example_selected_ip_address\",\"selected_ip_address_id\":9001,\"rate_limit\":1,\"initial_root_password\":\"example_initial_root_password\",\"initial_root_password_encryption_key\":\"example_initial_root_password_encryption_key\",\"required_virtual_machine_build\":true,\"required_virtual_machine_startup\":true,\"required_automatic_backup\":true,\"required_ip_address_assignment\":true,\"instance_package_id\":13,\"location_group_id\":1,\"location_id\":1,\"licensing_type\":\"mak\",\"licensing_key\":\"example_licensing_key\",\"licensing_server_id\":1,\"type_of_format\":\"example_type_of_format\",\"time_zone\":\"example_time_zone\",\"note\":\"example_note\",\"admin_note\":\"example_admin_note\",\"enable_autoscale\":true,\"acceleration_allowed\":true,\"virsh_console\":true,\"custom_recipe_variables\":[{\"name\":\"example_name\",\"value\":\"example_value\",\"enabled\":true}],\"recipe_joins_attributes\":[{}],\"recipe_ids\":[1],\"service_addon_ids\":[1]}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = onapp::CreateVirtualServerInput {
        template_id: 18u64.into(),
        label: "billing-db",
        hostname: "billing-db",
        memory: 4096,
        cpus: 2,
        cpu_shares: 50,
        primary_disk_size: 40,
    };
    let call = client.create_virtual_server(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines.json",
        &[],
        "{\"virtual_machine\":{\"template_id\":18,\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"primary_disk_size\":40}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_from_package() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = onapp::CreateVirtualServerFromPackageInput {
        template_id: 18u64.into(),
        label: "billing-db",
        hostname: "billing-db",
        instance_package_id: 13u64.into(),
    };
    let call = client.create_virtual_server_from_package(input);
    let call = call.initial_root_password(&onapp::Secret::from("example_initial_root_password"));
    let call = call.location_group_id(1);
    let call = call.licensing_type(onapp::LicensingType::Mak);
    let call = call.licensing_key(&onapp::Secret::from("example_licensing_key"));
    let call = call.licensing_server_id(1);
    let call = call.required_virtual_machine_build(true);
    let call = call.required_virtual_machine_startup(true);
    let call = call.required_automatic_backup(true);
    let call = call.required_ip_address_assignment(true);
    let call = call.time_zone("example_time_zone");
    let call = call.enable_autoscale(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines.json",
        &[],
        "{\"virtual_machine\":{\"template_id\":18,\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"instance_package_id\":13,\"initial_root_password\":\"example_initial_root_password\",\"location_group_id\":1,\"licensing_type\":\"mak\",\"licensing_key\":\"example_licensing_key\",\"licensing_server_id\":1,\"required_virtual_machine_build\":true,\"required_virtual_machine_startup\":true,\"required_automatic_backup\":true,\"required_ip_address_assignment\":true,\"time_zone\":\"example_time_zone\",\"enable_autoscale\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_from_package_with_required_inputs_only() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = onapp::CreateVirtualServerFromPackageInput {
        template_id: 18u64.into(),
        label: "billing-db",
        hostname: "billing-db",
        instance_package_id: 13u64.into(),
    };
    let call = client.create_virtual_server_from_package(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines.json",
        &[],
        "{\"virtual_machine\":{\"template_id\":18,\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"instance_package_id\":13}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_virtual_server() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.memory(1);
    let call = call.cpus(1);
    let call = call.cpu_shares(1);
    let call = call.cpu_priority(1);
    let call = call.cpu_sockets(1);
    let call = call.note("example_note");
    let call = call.admin_note("example_admin_note");
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/virtual_machines/731.json",
        &[],
        "{\"virtual_machine\":{\"label\":\"example_label\",\"memory\":1,\"cpus\":1,\"cpu_shares\":1,\"cpu_priority\":1,\"cpu_sockets\":1,\"note\":\"example_note\",\"admin_note\":\"example_admin_note\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_virtual_server_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PUT", "/virtual_machines/731.json", &[], "{\"virtual_machine\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_virtual_server() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.delete();
    let call = call.convert_last_backup(1);
    let call = call.destroy_all_backups(1);
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/virtual_machines/731.json?convert_last_backup=1&destroy_all_backups=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_virtual_server_with_required_inputs_only() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/virtual_machines/731.json", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn waits_for_get_backup() -> TestResult {
    let server = answering(
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":\"under way\",\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":false,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.backup(1204u64);
    let call = owner.get();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(&server, &["GET /backups/1204.json", "GET /backups/1204.json"]).await;
    Ok(())
}

#[tokio::test]
async fn waits_for_create_disk_backup() -> TestResult {
    let server = answering(
        201,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":\"under way\",\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.create_backup();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /settings/disks/880/backups.json",
            "GET /backups/1204.json",
            "GET /backups/1204.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_create_virtual_server_backup() -> TestResult {
    let server = answering(
        201,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":\"under way\",\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.create_backup();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/backups.json",
            "GET /backups/1204.json",
            "GET /backups/1204.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_restore_backup() -> TestResult {
    let server = answering(
        201,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":\"under way\",\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":false,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.backup(1204u64);
    let call = owner.restore();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &["POST /backups/1204/restore.json", "GET /backups/1204.json", "GET /backups/1204.json"],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_convert_backup() -> TestResult {
    let server = answering(
        201,
        "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":\"under way\",\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/backups/1204.json",
        200,
        "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":false,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.backup(1204u64);
    let call = owner.convert_to_template("web with shop");
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &["POST /backups/1204/convert.json", "GET /backups/1204.json", "GET /backups/1204.json"],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_get_disk() -> TestResult {
    let server = answering(
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":\"under way\",\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.get();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(&server, &["GET /settings/disks/880.json", "GET /settings/disks/880.json"]).await;
    Ok(())
}

#[tokio::test]
async fn waits_for_add_disk() -> TestResult {
    let server = answering(
        201,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":\"under way\",\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.add_disk(30, 4u64);
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/disks.json",
            "GET /settings/disks/880.json",
            "GET /settings/disks/880.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_update_disk() -> TestResult {
    let server = answering(204, "").await;
    tell(
        &server,
        1,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":\"under way\",\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=204")?;
    let owner = client.disk(880u64);
    let call = owner.update();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "PUT /settings/disks/880.json",
            "GET /settings/disks/880.json",
            "GET /settings/disks/880.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_build_disk() -> TestResult {
    let server = answering(
        201,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":\"under way\",\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.build();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /settings/disks/880/build.json",
            "GET /settings/disks/880.json",
            "GET /settings/disks/880.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_migrate_attached_disk() -> TestResult {
    let server = answering(
        201,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":\"under way\",\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/settings/disks/880.json",
        200,
        "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64).attached_disk(880u64);
    let call = owner.migrate(4u64);
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/disks/880/migrate.json",
            "GET /settings/disks/880.json",
            "GET /settings/disks/880.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_get_transaction() -> TestResult {
    let server = answering(
        200,
        "{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/transactions/55120.json",
        200,
        "{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"under way\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/transactions/55120.json",
        200,
        "{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.transaction(55120u64);
    let call = owner.get();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(&server, &["GET /transactions/55120.json", "GET /transactions/55120.json"]).await;
    Ok(())
}

#[tokio::test]
async fn waits_for_build_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.build(18u64);
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/build.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_resize_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.resize();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/resize.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_startup_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.startup();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/startup.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_shutdown_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.shutdown();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/shutdown.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_stop_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.stop();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/stop.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_reboot_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reboot();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/reboot.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_suspend_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.suspend();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/suspend.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_migrate_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.migrate(5u64);
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/migrate.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_start_virtual_server_migration() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.start_migration();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/migration.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_reset_virtual_server_password() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reset_password();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/reset_password.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_rebuild_virtual_server_network() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.rebuild_network();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines/731/rebuild_network.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_create_virtual_server() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let input = onapp::CreateVirtualServerInput {
        template_id: 18u64.into(),
        label: "billing-db",
        hostname: "billing-db",
        memory: 4096,
        cpus: 2,
        cpu_shares: 50,
        primary_disk_size: 40,
    };
    let call = client.create_virtual_server(input);
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_create_virtual_server_from_package() -> TestResult {
    let server = answering(
        201,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let input = onapp::CreateVirtualServerFromPackageInput {
        template_id: 18u64.into(),
        label: "billing-db",
        hostname: "billing-db",
        instance_package_id: 13u64.into(),
    };
    let call = client.create_virtual_server_from_package(input);
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /virtual_machines.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_update_virtual_server() -> TestResult {
    let server = answering(204, "").await;
    tell(
        &server,
        1,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":\"under way\",\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    tell(
        &server,
        2,
        "/virtual_machines/731.json",
        200,
        "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}",
    )
    .await;
    let client = client(&server, "code=204")?;
    let owner = client.virtual_server(731u64);
    let call = owner.update();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "PUT /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
            "GET /virtual_machines/731.json",
        ],
    )
    .await;
    Ok(())
}

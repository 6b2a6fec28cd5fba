//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use computestacks::Client;
use computestacks::copyist_runtime::{Drift, DriftKind};
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
    assert_eq!(header("accept"), Some("application/json; api_version=60"));
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
async fn sends_get_version() -> TestResult {
    let body = "{\"version\":\"example_version\",\"api_latest_version\":\"example_api_latest_version\",\"api_available_versions\":[1]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_version();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/version", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_collaborations() -> TestResult {
    let body = "{\"projects\":[{\"id\":\"12-project\",\"owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"project\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"}}],\"domains\":[{\"id\":\"12-project\",\"owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"project\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"}}],\"images\":[{\"id\":\"12-project\",\"owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"project\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"}}],\"registries\":[{}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_collaborations();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/collaborations", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_collaboration() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.collaboration("12-project");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/collaborations/12-project", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_set_collaboration_active() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.collaboration("12-project");
    let call = owner.set_active(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/collaborations/12-project",
        &[],
        "{\"collaboration\":{\"active\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_collaboration() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.collaboration("12-project");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/collaborations/12-project", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_image_collaborators() -> TestResult {
    let body = "{\"collaborators\":[{\"id\":1,\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.list_collaborators();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "collaborators", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/collaborators", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_image_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64).image_collaborator(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_image_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_collaborator("ann@example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/collaborators",
        &[],
        "{\"collaborator\":{\"user_email\":\"ann@example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_image_collaborator() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).image_collaborator(1u64);
    let call = owner.remove();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_images() -> TestResult {
    let body = "{\"container_images\":[{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_container_images();
    let call = call.filter(computestacks::ImageFilter::Owned);
    let call = call.by_name("example_byname");
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_images", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/container_images?filter=owned&byname=example_byname&page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_images_with_required_inputs_only() -> TestResult {
    let body = "{\"container_images\":[{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_container_images();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_images", "")?;
    assert_sent(&server, "GET", "/api/container_images", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_image() -> TestResult {
    let body = "{\"container_image\":{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image", "")?;
    assert_sent(&server, "GET", "/api/container_images/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_container_image() -> TestResult {
    let body = "{\"container_image\":{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.description("example_description");
    let call = call.active(true);
    let call = call.role("example_role");
    let call = call.role_class(computestacks::RoleClass::Web);
    let call = call.can_scale(true);
    let call = call.min_cpu("9.95".parse()?);
    let call = call.min_memory(1);
    let call = call.container_image_provider_id(1u64);
    let call = call.registry_auth(true);
    let call = call.registry_custom("example_registry_custom");
    let call = call.registry_image_path("example_registry_image_path");
    let call = call.registry_image_tag("example_registry_image_tag");
    let call = call.registry_username("example_registry_username");
    let call = call.registry_password(&computestacks::Secret::from("example_registry_password"));
    let call = call.is_free(true);
    let call = call.override_autoremove(true);
    let call = call.command("example_command");
    let call = call.tag_list("example_tag_list");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1",
        &[],
        "{\"container_image\":{\"label\":\"example_label\",\"description\":\"example_description\",\"active\":true,\"role\":\"example_role\",\"role_class\":\"web\",\"can_scale\":true,\"min_cpu\":\"9.95\",\"min_memory\":1,\"container_image_provider_id\":1,\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"registry_password\":\"example_registry_password\",\"is_free\":true,\"override_autoremove\":true,\"command\":\"example_command\",\"tag_list\":\"example_tag_list\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_container_image_with_required_inputs_only() -> TestResult {
    let body = "{\"container_image\":{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image", "")?;
    assert_sent(&server, "PATCH", "/api/container_images/1", &[], "{\"container_image\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_container_image() -> TestResult {
    let body = "{\"container_image\":{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = computestacks::CreateContainerImageInput {
        label: "example_label",
        role: "example_role",
        role_class: computestacks::RoleClass::Web,
        registry_image_path: "example_registry_image_path",
    };
    let call = client.create_container_image(input);
    let call = call.description("example_description");
    let call = call.active(true);
    let call = call.can_scale(true);
    let call = call.min_cpu("9.95".parse()?);
    let call = call.min_memory(1);
    let call = call.container_image_provider_id(1u64);
    let call = call.registry_auth(true);
    let call = call.registry_custom("example_registry_custom");
    let call = call.registry_image_tag("example_registry_image_tag");
    let call = call.registry_username("example_registry_username");
    let call = call.registry_password(&computestacks::Secret::from("example_registry_password"));
    let call = call.is_free(true);
    let call = call.override_autoremove(true);
    let call = call.command("example_command");
    let call = call.tag_list("example_tag_list");
    let call = call.env_params(
        &[computestacks::NewEnvParam { name: "example_name".into(), label: Some("example_label".into()), param_type: Some(computestacks::EnvParamType::Static), env_value: Some("example_env_value".into()), static_value: Some("example_static_value".into()) }],
    );
    let call = call.ingress_params(
        &[computestacks::NewIngressParam { port: 1, protocol: computestacks::Protocol::Http, backend_ssl: Some(true), external_access: Some(true), proxy_protocol: Some(computestacks::ProxyProtocol::None) }],
    );
    let call = call.setting_params(
        &[computestacks::NewSettingParam { name: "example_name".into(), label: Some("example_label".into()), param_type: Some(computestacks::SettingType::Password), value: Some("example_value".into()) }],
    );
    let call = call.volume_params(
        &[computestacks::NewVolumeParam { label: "example_label".into(), mount_path: "example_mount_path".into(), enable_sftp: Some(true), borg_enabled: Some(true), borg_freq: Some("example_borg_freq".into()), borg_strategy: Some(computestacks::BackupStrategy::File), borg_keep_hourly: Some(1), borg_keep_daily: Some(1), borg_keep_weekly: Some(1), borg_keep_monthly: Some(1), borg_keep_annually: Some(1), borg_pre_backup: Some(vec!["example_borg_pre_backup".into()]), borg_post_backup: Some(vec!["example_borg_post_backup".into()]), borg_pre_restore: Some(vec!["example_borg_pre_restore".into()]), borg_post_restore: Some(vec!["example_borg_post_restore".into()]), borg_rollback: Some(vec!["example_borg_rollback".into()]) }],
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images",
        &[],
        "{\"container_image\":{\"label\":\"example_label\",\"role\":\"example_role\",\"role_class\":\"web\",\"registry_image_path\":\"example_registry_image_path\",\"description\":\"example_description\",\"active\":true,\"can_scale\":true,\"min_cpu\":\"9.95\",\"min_memory\":1,\"container_image_provider_id\":1,\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"registry_password\":\"example_registry_password\",\"is_free\":true,\"override_autoremove\":true,\"command\":\"example_command\",\"tag_list\":\"example_tag_list\",\"env_params_attributes\":[{\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\"}],\"ingress_params_attributes\":[{\"port\":1,\"proto\":\"http\",\"backend_ssl\":true,\"external_access\":true,\"tcp_proxy_opt\":\"none\"}],\"setting_params_attributes\":[{\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\"}],\"volumes_attributes\":[{\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"]}]}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_container_image_with_required_inputs_only() -> TestResult {
    let body = "{\"container_image\":{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = computestacks::CreateContainerImageInput {
        label: "example_label",
        role: "example_role",
        role_class: computestacks::RoleClass::Web,
        registry_image_path: "example_registry_image_path",
    };
    let call = client.create_container_image(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images",
        &[],
        "{\"container_image\":{\"label\":\"example_label\",\"role\":\"example_role\",\"role_class\":\"web\",\"registry_image_path\":\"example_registry_image_path\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_container_image() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_registries() -> TestResult {
    let body = "{\"container_registries\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"new\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_container_registries();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_registries", "")?;
    assert_sent(&server, "GET", "/api/container_registry?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_registries_with_required_inputs_only() -> TestResult {
    let body = "{\"container_registries\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"new\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_container_registries();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_registries", "")?;
    assert_sent(&server, "GET", "/api/container_registry", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_registry() -> TestResult {
    let body = "{\"container_registry\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"new\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_registry(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_registry", "")?;
    assert_sent(&server, "GET", "/api/container_registry/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_container_registry() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_registry(1u64);
    let call = owner.update();
    let call = call.label("example_label");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_registry/1",
        &[],
        "{\"container_registry\":{\"label\":\"example_label\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_container_registry_with_required_inputs_only() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_registry(1u64);
    let call = owner.update();
    call.await?;
    assert_sent(&server, "PATCH", "/api/container_registry/1", &[], "{\"container_registry\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_container_registry() -> TestResult {
    let body = "{\"container_registry\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"new\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_container_registry();
    let call = call.label("example_label");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_registry", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_registry",
        &[],
        "{\"container_registry\":{\"label\":\"example_label\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_container_registry_with_required_inputs_only() -> TestResult {
    let body = "{\"container_registry\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"new\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_container_registry();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_registry", "")?;
    assert_sent(&server, "POST", "/api/container_registry", &[], "{\"container_registry\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_container_registry() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_registry(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_registry/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_registry_collaborators() -> TestResult {
    let body = "{\"collaborators\":[{\"id\":1,\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_registry(1u64);
    let call = owner.list_collaborators();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "collaborators", "")?;
    assert_sent(&server, "GET", "/api/container_registry/1/collaborators", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_registry_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_registry(1u64).registry_collaborator(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/container_registry/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_registry_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_registry(1u64);
    let call = owner.create_collaborator("ann@example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_registry/1/collaborators",
        &[],
        "{\"collaborator\":{\"user_email\":\"ann@example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_registry_collaborator() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_registry(1u64).registry_collaborator(1u64);
    let call = owner.remove();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_registry/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_services() -> TestResult {
    let body = "{\"container_services\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{\"key\":{}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[1],\"product_id\":1,\"bastions\":[1],\"domains\":[1],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_container_services();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_services", "")?;
    assert_sent(&server, "GET", "/api/container_services?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_services_with_required_inputs_only() -> TestResult {
    let body = "{\"container_services\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{\"key\":{}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[1],\"product_id\":1,\"bastions\":[1],\"domains\":[1],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_container_services();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_services", "")?;
    assert_sent(&server, "GET", "/api/container_services", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_service() -> TestResult {
    let body = "{\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{\"key\":{}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[1],\"product_id\":1,\"bastions\":[1],\"domains\":[1],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_service", "")?;
    assert_sent(&server, "GET", "/api/container_services/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_container_service() -> TestResult {
    let body = "{\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{\"key\":{}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[1],\"product_id\":1,\"bastions\":[1],\"domains\":[1],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.command("example_command");
    let call = call.tag_list("example_tag_list");
    let call = call.master_domain_id(1u64);
    let call = call.override_autoremove(true);
    let call = call.name("example_name");
    let call = call.scale(1);
    let call = call.package_id(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_service", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_services/1",
        &[],
        "{\"container_service\":{\"label\":\"example_label\",\"command\":\"example_command\",\"tag_list\":\"example_tag_list\",\"master_domain_id\":1,\"override_autoremove\":true,\"name\":\"example_name\",\"scale\":1,\"package_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_container_service_with_required_inputs_only() -> TestResult {
    let body = "{\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{\"key\":{}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[1],\"product_id\":1,\"bastions\":[1],\"domains\":[1],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_service", "")?;
    assert_sent(&server, "PATCH", "/api/container_services/1", &[], "{\"container_service\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_container_service() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_services/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_container_service() -> TestResult {
    let body = "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"example_status\",\"redirect_url\":\"example_redirect_url\"},\"container_service\":{\"id\":1}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64);
    let call = owner.resize(2u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_services/1/resize",
        &[],
        "{\"container_service\":{\"product_id\":2}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_scale_container_service() -> TestResult {
    let body = "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"example_status\",\"redirect_url\":\"example_redirect_url\"},\"container_service\":{\"id\":1}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64);
    let call = owner.scale(2);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_services/1/scale",
        &[],
        "{\"container_service\":{\"qty\":2}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_power_container_service() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64);
    let call = owner.power(computestacks::PowerAction::Start);
    call.await?;
    assert_sent(&server, "PUT", "/api/container_services/1/power/start", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_logs() -> TestResult {
    let body = "[[1.5]]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_logs();
    let call = call.limit(1);
    let call = call.period_start(1);
    let call = call.period_end(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/container_services/1/logs?limit=1&period_start=1&period_end=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_logs_with_required_inputs_only() -> TestResult {
    let body = "[[1.5]]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_logs();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/logs", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_service_settings() -> TestResult {
    let body = "{\"metadata\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"decrypted_value\":\"example_decrypted_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_settings();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "metadata", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/metadata", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_service_setting() -> TestResult {
    let body = "{\"metadatum\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"decrypted_value\":\"example_decrypted_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64).service_setting(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "metadatum", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/metadata/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_ingress_rules() -> TestResult {
    let body = "{\"ingress_rules\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_ingress_rules();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rules", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/ingress_rules", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_events() -> TestResult {
    let body = "{\"events\":[{\"id\":1,\"locale\":\"example_locale\",\"status\":\"pending\",\"notice\":true,\"state_reason\":\"example_state_reason\",\"event_code\":\"example_event_code\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"audit\":{\"id\":1,\"ip_addr\":\"example_ip_addr\",\"event\":\"example_event\",\"raw_data\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"user\":{\"id\":1,\"name\":\"example_name\"}},\"event_details\":[{\"id\":1,\"data\":\"example_data\",\"event_code\":\"example_event_code\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_events();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "events", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/events", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_service_event() -> TestResult {
    let body = "{\"event_log\":{\"id\":1,\"locale\":\"example_locale\",\"status\":\"pending\",\"notice\":true,\"state_reason\":\"example_state_reason\",\"event_code\":\"example_event_code\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"audit\":{\"id\":1,\"ip_addr\":\"example_ip_addr\",\"event\":\"example_event\",\"raw_data\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"user\":{\"id\":1,\"name\":\"example_name\"}},\"event_details\":[{\"id\":1,\"data\":\"example_data\",\"event_code\":\"example_event_code\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.get_event(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "event_log", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/events/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_containers() -> TestResult {
    let body = "{\"containers\":[{\"id\":1,\"name\":\"example_name\",\"req_state\":\"running\",\"stats\":{\"cpu\":\"9.95\",\"mem\":\"9.95\"},\"current_state\":\"migrating\",\"local_ip\":\"example_local_ip\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project_id\":1,\"container_service_id\":1,\"ingress_rules\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}],\"logs\":[[1.5]],\"links\":{\"container_service\":\"example_container_service\",\"logs\":\"example_logs\",\"project\":\"example_project\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_containers();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "containers", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/containers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_bastions() -> TestResult {
    let body = "{\"bastions\":[{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"node_id\":1,\"ip_addr\":\"example_ip_addr\",\"port\":1,\"pw_auth\":true,\"username\":\"example_username\",\"password\":\"example_password\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_bastions();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bastions", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/bastions", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_service_bastion() -> TestResult {
    let body = "{\"bastion\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"node_id\":1,\"ip_addr\":\"example_ip_addr\",\"port\":1,\"pw_auth\":true,\"username\":\"example_username\",\"password\":\"example_password\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.get_bastion(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bastion", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/bastions/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_service_load_balancers() -> TestResult {
    let body = "{\"load_balancers\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_load_balancers();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancers", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/load_balancers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_service_load_balancer() -> TestResult {
    let body = "{\"load_balancer\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.get_load_balancer(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/load_balancers/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container() -> TestResult {
    let body = "{\"container\":{\"id\":1,\"name\":\"example_name\",\"req_state\":\"running\",\"stats\":{\"cpu\":\"9.95\",\"mem\":\"9.95\"},\"current_state\":\"migrating\",\"local_ip\":\"example_local_ip\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project_id\":1,\"container_service_id\":1,\"ingress_rules\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}],\"logs\":[[1.5]],\"links\":{\"container_service\":\"example_container_service\",\"logs\":\"example_logs\",\"project\":\"example_project\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.get();
    let call = call.include(computestacks::ContainerExtra::Logs);
    let call = call.limit(1);
    let call = call.period_start(1);
    let call = call.period_end(1);
    let call = call.date_string("example_date_string");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/containers/1?include=logs&limit=1&period_start=1&period_end=1&date_string=example_date_string",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_with_required_inputs_only() -> TestResult {
    let body = "{\"container\":{\"id\":1,\"name\":\"example_name\",\"req_state\":\"running\",\"stats\":{\"cpu\":\"9.95\",\"mem\":\"9.95\"},\"current_state\":\"migrating\",\"local_ip\":\"example_local_ip\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project_id\":1,\"container_service_id\":1,\"ingress_rules\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}],\"logs\":[[1.5]],\"links\":{\"container_service\":\"example_container_service\",\"logs\":\"example_logs\",\"project\":\"example_project\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container", "")?;
    assert_sent(&server, "GET", "/api/containers/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_power_container() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container(1u64);
    let call = owner.power(computestacks::PowerAction::Start);
    call.await?;
    assert_sent(&server, "PUT", "/api/containers/1/power/start", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_logs() -> TestResult {
    let body = "[[1.5]]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.list_logs();
    let call = call.limit(1);
    let call = call.period_start(1);
    let call = call.period_end(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/containers/1/logs?limit=1&period_start=1&period_end=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_logs_with_required_inputs_only() -> TestResult {
    let body = "[[1.5]]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.list_logs();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/containers/1/logs", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_container_processes() -> TestResult {
    let body = "[{\"UID\":\"example_uid\",\"PID\":1,\"PPID\":1,\"C\":1,\"STIME\":\"example_stime\",\"TTY\":\"example_tty\",\"TIME\":\"example_time\",\"CMD\":\"example_cmd\"}]";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.list_processes();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/containers/1/container_processes", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_cpu_usage() -> TestResult {
    let body = "{\"stats\":[[1.5]]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.get_cpu_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stats", "")?;
    assert_sent(&server, "GET", "/api/containers/1/metrics/cpu", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_container_memory_usage() -> TestResult {
    let body = "{\"stats\":[[1.5]]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container(1u64);
    let call = owner.get_memory_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "stats", "")?;
    assert_sent(&server, "GET", "/api/containers/1/metrics/memory", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_domains() -> TestResult {
    let body = "{\"domains\":[{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_domains();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "domains", "")?;
    assert_sent(&server, "GET", "/api/domains?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_domains_with_required_inputs_only() -> TestResult {
    let body = "{\"domains\":[{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_domains();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "domains", "")?;
    assert_sent(&server, "GET", "/api/domains", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_domain() -> TestResult {
    let body = "{\"domain\":{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.domain(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(&server, "GET", "/api/domains/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_domain() -> TestResult {
    let body = "{\"domain\":{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let input =
        computestacks::CreateDomainInput { domain: "example_domain", ingress_rule_id: 1u64.into() };
    let call = client.create_domain(input);
    let call = call.lets_encrypt_enabled(true);
    let call = call.header_hsts(true);
    let call = call.container_service_id(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/domains",
        &[],
        "{\"domain\":{\"domain\":\"example_domain\",\"ingress_rule_id\":1,\"le_enabled\":true,\"header_hsts\":true,\"container_service_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_domain_with_required_inputs_only() -> TestResult {
    let body = "{\"domain\":{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let input =
        computestacks::CreateDomainInput { domain: "example_domain", ingress_rule_id: 1u64.into() };
    let call = client.create_domain(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/domains",
        &[],
        "{\"domain\":{\"domain\":\"example_domain\",\"ingress_rule_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_domain() -> TestResult {
    let body = "{\"domain\":{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.domain(1u64);
    let call = owner.update();
    let call = call.domain("example_domain");
    let call = call.ingress_rule_id(1u64);
    let call = call.lets_encrypt_enabled(true);
    let call = call.header_hsts(true);
    let call = call.container_service_id(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/domains/1",
        &[],
        "{\"domain\":{\"domain\":\"example_domain\",\"ingress_rule_id\":1,\"le_enabled\":true,\"header_hsts\":true,\"container_service_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_domain_with_required_inputs_only() -> TestResult {
    let body = "{\"domain\":{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.domain(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "domain", "")?;
    assert_sent(&server, "PATCH", "/api/domains/1", &[], "{\"domain\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_domain() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.domain(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/domains/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_verify_domain_dns() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.domain(1u64);
    let call = owner.verify_dns();
    let call = call.id(1u64);
    call.await?;
    assert_sent(&server, "POST", "/api/domains/1/verify_dns?id=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_verify_domain_dns_with_required_inputs_only() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.domain(1u64);
    let call = owner.verify_dns();
    call.await?;
    assert_sent(&server, "POST", "/api/domains/1/verify_dns", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_event_log() -> TestResult {
    let body = "{\"event_log\":{\"id\":1,\"locale\":\"example_locale\",\"status\":\"pending\",\"notice\":true,\"state_reason\":\"example_state_reason\",\"event_code\":\"example_event_code\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"audit\":{\"id\":1,\"ip_addr\":\"example_ip_addr\",\"event\":\"example_event\",\"raw_data\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"user\":{\"id\":1,\"name\":\"example_name\"}},\"event_details\":[{\"id\":1,\"data\":\"example_data\",\"event_code\":\"example_event_code\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.event_log(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "event_log", "")?;
    assert_sent(&server, "GET", "/api/event_logs/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_env_params() -> TestResult {
    let body = "{\"env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.list_env_params();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "env_params", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/env_params", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_env_param() -> TestResult {
    let body = "{\"env_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64).env_param(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "env_param", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/env_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_env_param() -> TestResult {
    let body = "{\"env_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).env_param(1u64);
    let call = owner.update();
    let call = call.name("example_name");
    let call = call.label("example_label");
    let call = call.param_type(computestacks::EnvParamType::Static);
    let call = call.env_value("example_env_value");
    let call = call.static_value("example_static_value");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "env_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/env_params/1",
        &[],
        "{\"env_param\":{\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_env_param_with_required_inputs_only() -> TestResult {
    let body = "{\"env_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).env_param(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "env_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/env_params/1",
        &[],
        "{\"env_param\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_env_param() -> TestResult {
    let body = "{\"env_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_env_param("example_name");
    let call = call.label("example_label");
    let call = call.param_type(computestacks::EnvParamType::Static);
    let call = call.env_value("example_env_value");
    let call = call.static_value("example_static_value");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "env_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/env_params",
        &[],
        "{\"env_param\":{\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_env_param_with_required_inputs_only() -> TestResult {
    let body = "{\"env_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_env_param("example_name");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "env_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/env_params",
        &[],
        "{\"env_param\":{\"name\":\"example_name\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_env_param() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).env_param(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1/env_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ingress_params() -> TestResult {
    let body = "{\"ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"key\":\"example_links\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.list_ingress_params();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_params", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/ingress_params", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ingress_param() -> TestResult {
    let body = "{\"ingress_param\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"key\":\"example_links\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64).ingress_param(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_param", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/ingress_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ingress_param() -> TestResult {
    let body = "{\"ingress_param\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"key\":\"example_links\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).ingress_param(1u64);
    let call = owner.update();
    let call = call.port(1);
    let call = call.protocol(computestacks::Protocol::Http);
    let call = call.external_access(true);
    let call = call.proxy_protocol(computestacks::ProxyProtocol::None);
    let call = call.backend_ssl(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/ingress_params/1",
        &[],
        "{\"ingress_param\":{\"port\":1,\"proto\":\"http\",\"external_access\":true,\"tcp_proxy_opt\":\"none\",\"backend_ssl\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ingress_param_with_required_inputs_only() -> TestResult {
    let body = "{\"ingress_param\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"key\":\"example_links\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).ingress_param(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/ingress_params/1",
        &[],
        "{\"ingress_param\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ingress_param() -> TestResult {
    let body = "{\"ingress_param\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"key\":\"example_links\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_ingress_param(1, computestacks::Protocol::Http);
    let call = call.external_access(true);
    let call = call.proxy_protocol(computestacks::ProxyProtocol::None);
    let call = call.backend_ssl(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/ingress_params",
        &[],
        "{\"ingress_param\":{\"port\":1,\"proto\":\"http\",\"external_access\":true,\"tcp_proxy_opt\":\"none\",\"backend_ssl\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ingress_param_with_required_inputs_only() -> TestResult {
    let body = "{\"ingress_param\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"key\":\"example_links\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_ingress_param(1, computestacks::Protocol::Http);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/ingress_params",
        &[],
        "{\"ingress_param\":{\"port\":1,\"proto\":\"http\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ingress_param() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).ingress_param(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1/ingress_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_image_providers() -> TestResult {
    let body = "{\"container_image_providers\":[{\"id\":1,\"name\":\"example_name\",\"hostname\":\"example_hostname\",\"is_default\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_image_providers();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image_providers", "")?;
    assert_sent(&server, "GET", "/api/container_image_providers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_image_provider() -> TestResult {
    let body = "{\"container_image_provider\":[{\"id\":1,\"name\":\"example_name\",\"hostname\":\"example_hostname\",\"is_default\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.image_provider(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "container_image_provider", "")?;
    assert_sent(&server, "GET", "/api/container_image_providers/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_image_relationships() -> TestResult {
    let body = "{\"image_relationships\":[{\"id\":1,\"container_image_id\":1,\"requires_container_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.list_relationships();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_relationships", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/image_relationships", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_image_relationship() -> TestResult {
    let body = "{\"image_relationship\":{\"id\":1,\"container_image_id\":1,\"requires_container_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64).image_relationship(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_relationship", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/image_relationships/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_image_relationship() -> TestResult {
    let body = "{\"image_relationship\":{\"id\":1,\"container_image_id\":1,\"requires_container_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).image_relationship(1u64);
    let call = owner.update();
    let call = call.required_image_id(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_relationship", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/image_relationships/1",
        &[],
        "{\"image_relationship\":{\"requires_container_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_image_relationship_with_required_inputs_only() -> TestResult {
    let body = "{\"image_relationship\":{\"id\":1,\"container_image_id\":1,\"requires_container_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).image_relationship(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_relationship", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/image_relationships/1",
        &[],
        "{\"image_relationship\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_image_relationship() -> TestResult {
    let body = "{\"image_relationship\":{\"id\":1,\"container_image_id\":1,\"requires_container_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_relationship(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_relationship", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/image_relationships",
        &[],
        "{\"image_relationship\":{\"requires_container_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_image_relationship() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).image_relationship(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1/image_relationships/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_setting_params() -> TestResult {
    let body = "{\"setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.list_setting_params();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "setting_params", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/setting_params", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_setting_param() -> TestResult {
    let body = "{\"setting_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64).setting_param(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "setting_param", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/setting_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_setting_param() -> TestResult {
    let body = "{\"setting_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).setting_param(1u64);
    let call = owner.update();
    let call = call.name("example_name");
    let call = call.label("example_label");
    let call = call.param_type(computestacks::SettingType::Password);
    let call = call.value("example_value");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "setting_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/setting_params/1",
        &[],
        "{\"setting_param\":{\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_setting_param_with_required_inputs_only() -> TestResult {
    let body = "{\"setting_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).setting_param(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "setting_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/setting_params/1",
        &[],
        "{\"setting_param\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_setting_param() -> TestResult {
    let body = "{\"setting_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_setting_param("example_name");
    let call = call.label("example_label");
    let call = call.param_type(computestacks::SettingType::Static);
    let call = call.value("example_value");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "setting_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/setting_params",
        &[],
        "{\"setting_param\":{\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"value\":\"example_value\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_setting_param_with_required_inputs_only() -> TestResult {
    let body = "{\"setting_param\":{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let call = owner.create_setting_param("example_name");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "setting_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/setting_params",
        &[],
        "{\"setting_param\":{\"name\":\"example_name\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_setting_param() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).setting_param(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1/setting_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_volume_params() -> TestResult {
    let body = "{\"volume_params\":[{\"id\":1,\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64);
    let call = owner.list_volume_params();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume_params", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/volume_params", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_volume_param() -> TestResult {
    let body = "{\"volume_param\":{\"id\":1,\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_image(1u64).volume_param(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume_param", "")?;
    assert_sent(&server, "GET", "/api/container_images/1/volume_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_volume_param() -> TestResult {
    let body = "{\"volume_param\":{\"id\":1,\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).volume_param(1u64);
    let call = owner.update();
    let call = call.label("example_label");
    let call = call.mount_path("example_mount_path");
    let call = call.enable_sftp(true);
    let call = call.borg_enabled(true);
    let call = call.borg_freq("example_borg_freq");
    let call = call.borg_strategy(computestacks::BackupStrategy::File);
    let call = call.borg_keep_hourly(1);
    let call = call.borg_keep_daily(1);
    let call = call.borg_keep_weekly(1);
    let call = call.borg_keep_monthly(1);
    let call = call.borg_keep_annually(1);
    let call = call.borg_pre_backup(&["example_borg_pre_backup"]);
    let call = call.borg_post_backup(&["example_borg_post_backup"]);
    let call = call.borg_pre_restore(&["example_borg_pre_restore"]);
    let call = call.borg_post_restore(&["example_borg_post_restore"]);
    let call = call.borg_rollback(&["example_borg_rollback"]);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/volume_params/1",
        &[],
        "{\"volume_param\":{\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"]}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_volume_param_with_required_inputs_only() -> TestResult {
    let body = "{\"volume_param\":{\"id\":1,\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).volume_param(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume_param", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/container_images/1/volume_params/1",
        &[],
        "{\"volume_param\":{}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_volume_param() -> TestResult {
    let body = "{\"volume_param\":{\"id\":1,\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let input = computestacks::CreateVolumeParamInput {
        label: "example_label",
        mount_path: "example_mount_path",
    };
    let call = owner.create_volume_param(input);
    let call = call.enable_sftp(true);
    let call = call.borg_enabled(true);
    let call = call.borg_freq("example_borg_freq");
    let call = call.borg_strategy(computestacks::BackupStrategy::File);
    let call = call.borg_keep_hourly(1);
    let call = call.borg_keep_daily(1);
    let call = call.borg_keep_weekly(1);
    let call = call.borg_keep_monthly(1);
    let call = call.borg_keep_annually(1);
    let call = call.borg_pre_backup(&["example_borg_pre_backup"]);
    let call = call.borg_post_backup(&["example_borg_post_backup"]);
    let call = call.borg_pre_restore(&["example_borg_pre_restore"]);
    let call = call.borg_post_restore(&["example_borg_post_restore"]);
    let call = call.borg_rollback(&["example_borg_rollback"]);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/volume_params",
        &[],
        "{\"volume_param\":{\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"]}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_volume_param_with_required_inputs_only() -> TestResult {
    let body = "{\"volume_param\":{\"id\":1,\"label\":\"example_label\",\"mount_path\":\"example_mount_path\",\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.container_image(1u64);
    let input = computestacks::CreateVolumeParamInput {
        label: "example_label",
        mount_path: "example_mount_path",
    };
    let call = owner.create_volume_param(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume_param", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/container_images/1/volume_params",
        &[],
        "{\"volume_param\":{\"label\":\"example_label\",\"mount_path\":\"example_mount_path\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_volume_param() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_image(1u64).volume_param(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_images/1/volume_params/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ingress_rule() -> TestResult {
    let body = "{\"ingress_rule\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rule", "")?;
    assert_sent(&server, "GET", "/api/networks/ingress_rules/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ingress_rule() -> TestResult {
    let body = "{\"ingress_rule\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.update();
    let call = call.protocol(computestacks::Protocol::Http);
    let call = call.external_access(true);
    let call = call.proxy_protocol(computestacks::ProxyProtocol::None);
    let call = call.backend_ssl(true);
    let call = call.port(1);
    let call = call.cloudflare_only(true);
    let call = call.tcp_load_balancer(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rule", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/networks/ingress_rules/1",
        &[],
        "{\"ingress_rule\":{\"proto\":\"http\",\"external_access\":true,\"tcp_proxy_opt\":\"none\",\"backend_ssl\":true,\"port\":1,\"restrict_cf\":true,\"tcp_lb\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_ingress_rule_with_required_inputs_only() -> TestResult {
    let body = "{\"ingress_rule\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.update();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rule", "")?;
    assert_sent(&server, "PATCH", "/api/networks/ingress_rules/1", &[], "{\"ingress_rule\":{}}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_toggle_nat() -> TestResult {
    let body = "{\"ingress_rule\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.toggle_nat();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rule", "")?;
    assert_sent(&server, "POST", "/api/networks/ingress_rules/1/toggle_nat", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ingress_rule() -> TestResult {
    let body = "{\"ingress_rule\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_ingress_rule(1u64, computestacks::Protocol::Http, 1);
    let call = call.external_access(true);
    let call = call.proxy_protocol(computestacks::ProxyProtocol::None);
    let call = call.backend_ssl(true);
    let call = call.cloudflare_only(true);
    let call = call.tcp_load_balancer(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rule", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/networks/ingress_rules",
        &[],
        "{\"ingress_rule\":{\"container_service_id\":1,\"proto\":\"http\",\"port\":1,\"external_access\":true,\"tcp_proxy_opt\":\"none\",\"backend_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ingress_rule_with_required_inputs_only() -> TestResult {
    let body = "{\"ingress_rule\":{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_ingress_rule(1u64, computestacks::Protocol::Http, 1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ingress_rule", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/networks/ingress_rules",
        &[],
        "{\"ingress_rule\":{\"container_service_id\":1,\"proto\":\"http\",\"port\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ingress_rule() -> TestResult {
    let server = answering(200, "").await;
    let client = client(&server, "code=200")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/networks/ingress_rules/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ingress_rule_domains() -> TestResult {
    let body = "{\"domains\":[{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.list_domains();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "domains", "")?;
    assert_sent(&server, "GET", "/api/networks/ingress_rules/1/domains?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ingress_rule_domains_with_required_inputs_only() -> TestResult {
    let body = "{\"domains\":[{\"id\":1,\"domain\":\"example_domain\",\"system_domain\":true,\"le_enabled\":true,\"ingress_rule_id\":1,\"force_https\":true,\"header_hsts\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_service\":1,\"lets_encrypt\":\"active\",\"links\":{\"container_service\":\"example_container_service\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.ingress_rule(1u64);
    let call = owner.list_domains();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "domains", "")?;
    assert_sent(&server, "GET", "/api/networks/ingress_rules/1/domains", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_load_balancers() -> TestResult {
    let body = "{\"load_balancers\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_load_balancers();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "load_balancers", "")?;
    assert_sent(&server, "GET", "/api/load_balancers?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_load_balancers_with_required_inputs_only() -> TestResult {
    let body = "{\"load_balancers\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_load_balancers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "load_balancers", "")?;
    assert_sent(&server, "GET", "/api/load_balancers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_load_balancer() -> TestResult {
    let body = "{\"load_balancer\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.load_balancer(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "load_balancer", "")?;
    assert_sent(&server, "GET", "/api/load_balancers/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_locations() -> TestResult {
    let body = "{\"locations\":[{\"id\":1,\"name\":\"example_name\",\"regions\":[{\"id\":1,\"name\":\"example_name\"}]}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_locations();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "locations", "")?;
    assert_sent(&server, "GET", "/api/locations?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_locations_with_required_inputs_only() -> TestResult {
    let body = "{\"locations\":[{\"id\":1,\"name\":\"example_name\",\"regions\":[{\"id\":1,\"name\":\"example_name\"}]}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_locations();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "locations", "")?;
    assert_sent(&server, "GET", "/api/locations", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_location() -> TestResult {
    let body = "{\"location\":{\"id\":1,\"name\":\"example_name\",\"regions\":[{\"id\":1,\"name\":\"example_name\"}]}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.location(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "location", "")?;
    assert_sent(&server, "GET", "/api/locations/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_orders() -> TestResult {
    let body = "{\"orders\":[{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"open\",\"order_data\":{},\"project\":{\"id\":1,\"name\":\"example_name\"},\"location\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_orders();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "orders", "")?;
    assert_sent(&server, "GET", "/api/orders?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_orders_with_required_inputs_only() -> TestResult {
    let body = "{\"orders\":[{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"open\",\"order_data\":{},\"project\":{\"id\":1,\"name\":\"example_name\"},\"location\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_orders();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "orders", "")?;
    assert_sent(&server, "GET", "/api/orders", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_order() -> TestResult {
    let body = "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"open\",\"order_data\":{},\"project\":{\"id\":1,\"name\":\"example_name\"},\"location\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.order("5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "order", "")?;
    assert_sent(&server, "GET", "/api/orders/5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_order() -> TestResult {
    let body = "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"redirect_url\":\"example_redirect_url\",\"load_balancer_ip\":\"example_load_balancer_ip\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_order(
        "example_project_name",
        &[computestacks::OrderedContainer { image_id: 1u64.into(), name: Some("example_name".into()), domains: Some(vec!["example_domains".into()]), resources: Some(computestacks::OrderedResources { product_id: Some(1u64.into()), package_id: Some(1u64.into()) }), params: Some(vec![computestacks::OrderedSetting { key: "example_key".into(), value: "example_value".into() }]) }],
    );
    let call = call.skip_ssh(true);
    let call = call.location_id(1u64);
    let call = call.project_id(1u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "order", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/orders",
        &[],
        "{\"order\":{\"project_name\":\"example_project_name\",\"containers\":[{\"image_id\":1,\"name\":\"example_name\",\"domains\":[\"example_domains\"],\"resources\":{\"product_id\":1,\"package_id\":1},\"params\":[{\"key\":\"example_key\",\"value\":\"example_value\"}]}],\"skip_ssh\":true,\"location_id\":1,\"project_id\":1}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_order_with_required_inputs_only() -> TestResult {
    let body = "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"redirect_url\":\"example_redirect_url\",\"load_balancer_ip\":\"example_load_balancer_ip\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_order(
        "example_project_name",
        &[computestacks::OrderedContainer { image_id: 1u64.into(), name: Some("example_name".into()), domains: Some(vec!["example_domains".into()]), resources: Some(computestacks::OrderedResources { product_id: Some(1u64.into()), package_id: Some(1u64.into()) }), params: Some(vec![computestacks::OrderedSetting { key: "example_key".into(), value: "example_value".into() }]) }],
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "order", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/orders",
        &[],
        "{\"order\":{\"project_name\":\"example_project_name\",\"containers\":[{\"image_id\":1,\"name\":\"example_name\",\"domains\":[\"example_domains\"],\"resources\":{\"product_id\":1,\"package_id\":1},\"params\":[{\"key\":\"example_key\",\"value\":\"example_value\"}]}]}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_products() -> TestResult {
    let body = "{\"products\":[{\"id\":1,\"name\":\"example_name\",\"price\":\"9.95\",\"term\":\"hour\",\"cpu\":\"9.95\",\"memory\":1,\"bandwidth\":1,\"storage\":1,\"backup\":1,\"local_disk\":1,\"ipaddr\":1,\"swap\":1,\"memory_swap\":1,\"memory_swappiness\":1,\"region\":1}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_products();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "products", "")?;
    assert_sent(&server, "GET", "/api/products", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_collaborators() -> TestResult {
    let body = "{\"collaborators\":[{\"id\":1,\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_collaborators();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "collaborators", "")?;
    assert_sent(&server, "GET", "/api/projects/1/collaborators", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_project_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64).project_collaborator(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/projects/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_project_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.project(1u64);
    let call = owner.create_collaborator("ann@example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/projects/1/collaborators",
        &[],
        "{\"collaborator\":{\"user_email\":\"ann@example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_project_collaborator() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.project(1u64).project_collaborator(1u64);
    let call = owner.remove();
    call.await?;
    assert_sent(&server, "DELETE", "/api/projects/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_projects() -> TestResult {
    let body = "{\"projects\":[{\"id\":1,\"name\":\"example_name\",\"skip_ssh\":true,\"current_state\":\"working\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image_ids\":[1],\"links\":{\"services\":\"example_services\",\"container_images\":\"example_container_images\",\"bastions\":\"example_bastions\"},\"metadata\":{\"icons\":[],\"image_names\":[]}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_projects();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "projects", "")?;
    assert_sent(&server, "GET", "/api/projects?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_projects_with_required_inputs_only() -> TestResult {
    let body = "{\"projects\":[{\"id\":1,\"name\":\"example_name\",\"skip_ssh\":true,\"current_state\":\"working\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image_ids\":[1],\"links\":{\"services\":\"example_services\",\"container_images\":\"example_container_images\",\"bastions\":\"example_bastions\"},\"metadata\":{\"icons\":[],\"image_names\":[]}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_projects();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "projects", "")?;
    assert_sent(&server, "GET", "/api/projects", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_project() -> TestResult {
    let body = "{\"project\":{\"id\":1,\"name\":\"example_name\",\"skip_ssh\":true,\"current_state\":\"working\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image_ids\":[1],\"links\":{\"services\":\"example_services\",\"container_images\":\"example_container_images\",\"bastions\":\"example_bastions\"},\"metadata\":{\"icons\":[],\"image_names\":[]}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "project", "")?;
    assert_sent(&server, "GET", "/api/projects/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_project() -> TestResult {
    let body = "{\"project\":{\"id\":1,\"name\":\"example_name\",\"skip_ssh\":true,\"current_state\":\"working\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image_ids\":[1],\"links\":{\"services\":\"example_services\",\"container_images\":\"example_container_images\",\"bastions\":\"example_bastions\"},\"metadata\":{\"icons\":[],\"image_names\":[]}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.update("example_name");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "project", "")?;
    assert_sent(
        &server,
        "PATCH",
        "/api/projects/1",
        &[],
        "{\"project\":{\"name\":\"example_name\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_project() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.project(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/projects/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_bastions() -> TestResult {
    let body = "{\"bastions\":[{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"node_id\":1,\"ip_addr\":\"example_ip_addr\",\"port\":1,\"pw_auth\":true,\"username\":\"example_username\",\"password\":\"example_password\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_bastions();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "bastions", "")?;
    assert_sent(&server, "GET", "/api/projects/1/bastions?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_bastions_with_required_inputs_only() -> TestResult {
    let body = "{\"bastions\":[{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"node_id\":1,\"ip_addr\":\"example_ip_addr\",\"port\":1,\"pw_auth\":true,\"username\":\"example_username\",\"password\":\"example_password\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_bastions();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "bastions", "")?;
    assert_sent(&server, "GET", "/api/projects/1/bastions", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_bastion() -> TestResult {
    let body = "{\"bastion\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"node_id\":1,\"ip_addr\":\"example_ip_addr\",\"port\":1,\"pw_auth\":true,\"username\":\"example_username\",\"password\":\"example_password\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64).bastion(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bastion", "")?;
    assert_sent(&server, "GET", "/api/projects/1/bastions/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_reset_bastion_password() -> TestResult {
    let body = "{\"bastion\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"node_id\":1,\"ip_addr\":\"example_ip_addr\",\"port\":1,\"pw_auth\":true,\"username\":\"example_username\",\"password\":\"example_password\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(202, body).await;
    let client = client(&server, "code=202")?;
    let owner = client.project(1u64).bastion(1u64);
    let call = owner.reset_password();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bastion", "")?;
    assert_sent(&server, "POST", "/api/projects/1/bastions/1/reset_password", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_containers() -> TestResult {
    let body = "{\"containers\":[{\"id\":1,\"name\":\"example_name\",\"req_state\":\"running\",\"stats\":{\"cpu\":\"9.95\",\"mem\":\"9.95\"},\"current_state\":\"migrating\",\"local_ip\":\"example_local_ip\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project_id\":1,\"container_service_id\":1,\"ingress_rules\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}],\"logs\":[[1.5]],\"links\":{\"container_service\":\"example_container_service\",\"logs\":\"example_logs\",\"project\":\"example_project\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_containers();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "containers", "")?;
    assert_sent(&server, "GET", "/api/projects/1/containers?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_containers_with_required_inputs_only() -> TestResult {
    let body = "{\"containers\":[{\"id\":1,\"name\":\"example_name\",\"req_state\":\"running\",\"stats\":{\"cpu\":\"9.95\",\"mem\":\"9.95\"},\"current_state\":\"migrating\",\"local_ip\":\"example_local_ip\",\"public_ip\":\"example_public_ip\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project_id\":1,\"container_service_id\":1,\"ingress_rules\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"redirect_ssl\":true,\"restrict_cf\":true,\"tcp_lb\":true,\"container_service_id\":1,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{\"domains\":\"example_domains\",\"load_balancer_rule\":\"example_load_balancer_rule\",\"internal_load_balancer\":\"example_internal_load_balancer\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"public_ip\":\"example_public_ip\"}],\"logs\":[[1.5]],\"links\":{\"container_service\":\"example_container_service\",\"logs\":\"example_logs\",\"project\":\"example_project\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_containers();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "containers", "")?;
    assert_sent(&server, "GET", "/api/projects/1/containers", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_events() -> TestResult {
    let body = "{\"events\":[{\"id\":1,\"locale\":\"example_locale\",\"status\":\"pending\",\"notice\":true,\"state_reason\":\"example_state_reason\",\"event_code\":\"example_event_code\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"audit\":{\"id\":1,\"ip_addr\":\"example_ip_addr\",\"event\":\"example_event\",\"raw_data\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"user\":{\"id\":1,\"name\":\"example_name\"}},\"event_details\":[{\"id\":1,\"data\":\"example_data\",\"event_code\":\"example_event_code\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_events();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "events", "")?;
    assert_sent(&server, "GET", "/api/projects/1/events?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_events_with_required_inputs_only() -> TestResult {
    let body = "{\"events\":[{\"id\":1,\"locale\":\"example_locale\",\"status\":\"pending\",\"notice\":true,\"state_reason\":\"example_state_reason\",\"event_code\":\"example_event_code\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"audit\":{\"id\":1,\"ip_addr\":\"example_ip_addr\",\"event\":\"example_event\",\"raw_data\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"user\":{\"id\":1,\"name\":\"example_name\"}},\"event_details\":[{\"id\":1,\"data\":\"example_data\",\"event_code\":\"example_event_code\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_events();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "events", "")?;
    assert_sent(&server, "GET", "/api/projects/1/events", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_images() -> TestResult {
    let body = "{\"container_images\":[{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_images();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_images", "")?;
    assert_sent(&server, "GET", "/api/projects/1/images?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_images_with_required_inputs_only() -> TestResult {
    let body = "{\"container_images\":[{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[\"example_available_vars\"],\"required_containers\":[1],\"required_by\":[1],\"container_image_env_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"static\",\"env_value\":\"example_env_value\",\"static_value\":\"example_static_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_setting_params\":[{\"id\":1,\"container_image_id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"param_type\":\"password\",\"value\":\"example_value\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_ingress_params\":[{\"id\":1,\"port\":1,\"port_nat\":1,\"proto\":\"http\",\"external_access\":true,\"backend_ssl\":true,\"tcp_proxy_opt\":\"none\",\"tcp_lb\":true,\"load_balancer_rule_id\":1,\"internal_load_balancer_id\":1,\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_images();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "container_images", "")?;
    assert_sent(&server, "GET", "/api/projects/1/images", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_services() -> TestResult {
    let body = "{\"container_services\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[],\"product_id\":1,\"bastions\":[],\"domains\":[],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}],\"container_images\":[{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[],\"required_containers\":[],\"required_by\":[],\"container_image_env_params\":[],\"container_image_setting_params\":[],\"container_image_ingress_params\":[],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_services();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/projects/1/services?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_project_services_with_required_inputs_only() -> TestResult {
    let body = "{\"container_services\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"default_domain\":\"example_default_domain\",\"public_ip\":[],\"command\":\"example_command\",\"is_load_balancer\":true,\"has_domain_management\":true,\"container_image_id\":1,\"current_state\":\"working\",\"auto_scale\":true,\"auto_scale_horizontal\":true,\"auto_scale_max\":\"9.95\",\"labels\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"package\":{\"label\":\"example_label\",\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"backup\":1,\"memory_swap\":1,\"memory_swappiness\":1},\"has_sftp\":true,\"ingress_rules\":[],\"product_id\":1,\"bastions\":[],\"domains\":[],\"deployed_containers\":1,\"help\":{\"general\":\"example_general\",\"ssh\":\"example_ssh\",\"remote\":\"example_remote\",\"domain\":\"example_domain\"},\"links\":{\"project\":\"example_project\",\"bastions\":\"example_bastions\",\"containers\":\"example_containers\",\"events\":\"example_events\",\"ingress_rules\":\"example_ingress_rules\",\"metadata\":\"example_metadata\",\"logs\":\"example_logs\",\"products\":\"example_products\"}}],\"container_images\":[{\"id\":1,\"active\":true,\"is_load_balancer\":true,\"can_scale\":true,\"command\":\"example_command\",\"container_image_provider_id\":1,\"description\":\"example_description\",\"domains_block_id\":1,\"general_block_id\":1,\"remote_block_id\":1,\"ssh_block_id\":1,\"icon_url\":\"example_icon_url\",\"image_url\":\"example_image_url\",\"is_free\":true,\"label\":\"example_label\",\"min_cpu\":\"9.95\",\"labels\":[],\"min_memory\":1,\"name\":\"example_name\",\"registry_auth\":true,\"registry_custom\":\"example_registry_custom\",\"registry_image_path\":\"example_registry_image_path\",\"registry_image_tag\":\"example_registry_image_tag\",\"registry_username\":\"example_registry_username\",\"role\":\"example_role\",\"role_class\":\"web\",\"user_id\":1,\"validated_tag\":true,\"validated_tag_updated\":\"2026-01-31T12:00:00Z\",\"system_image\":true,\"available_vars\":[],\"required_containers\":[],\"required_by\":[],\"container_image_env_params\":[],\"container_image_setting_params\":[],\"container_image_ingress_params\":[],\"container_image_volume_params\":[],\"links\":{},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.project(1u64);
    let call = owner.list_services();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/projects/1/services", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssh_keys() -> TestResult {
    let body = "{\"ssh_keys\":[{\"id\":1,\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_ssh_keys();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_keys", "")?;
    assert_sent(&server, "GET", "/api/users/ssh_keys", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":1,\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.ssh_key(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(&server, "GET", "/api/users/ssh_keys/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":1,\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let call = client.create_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/users/ssh_keys",
        &[],
        "{\"user_ssh_key\":{\"pubkey\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ssh_key() -> TestResult {
    let server = answering(202, "{\"anything\":true}").await;
    let client = client(&server, "code=202")?;
    let owner = client.ssh_key(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/users/ssh_keys/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssl_certificates() -> TestResult {
    let body = "{\"certificates\":[{\"id\":1,\"cert_serial\":\"example_cert_serial\",\"issuer\":\"example_issuer\",\"subject\":\"example_subject\",\"not_before\":\"2026-01-31T12:00:00Z\",\"not_after\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_ssl_certificates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "certificates", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/ssl?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssl_certificates_with_required_inputs_only() -> TestResult {
    let body = "{\"certificates\":[{\"id\":1,\"cert_serial\":\"example_cert_serial\",\"issuer\":\"example_issuer\",\"subject\":\"example_subject\",\"not_before\":\"2026-01-31T12:00:00Z\",\"not_after\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64);
    let call = owner.list_ssl_certificates();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "certificates", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/ssl", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ssl_certificate() -> TestResult {
    let body = "{\"certificate\":{\"id\":1,\"cert_serial\":\"example_cert_serial\",\"issuer\":\"example_issuer\",\"subject\":\"example_subject\",\"not_before\":\"2026-01-31T12:00:00Z\",\"not_after\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.container_service(1u64).ssl_certificate(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "certificate", "")?;
    assert_sent(&server, "GET", "/api/container_services/1/ssl/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ssl_certificate() -> TestResult {
    let server = answering(201, "").await;
    let client = client(&server, "code=201")?;
    let owner = client.container_service(1u64);
    let call = owner.create_ssl_certificate(
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        &computestacks::Secret::from("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
    );
    let call = call.chain("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/container_services/1/ssl",
        &[],
        "{\"certificate\":{\"crt\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\",\"pkey\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\",\"ca\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ssl_certificate_with_required_inputs_only() -> TestResult {
    let server = answering(201, "").await;
    let client = client(&server, "code=201")?;
    let owner = client.container_service(1u64);
    let call = owner.create_ssl_certificate(
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        &computestacks::Secret::from("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
    );
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/container_services/1/ssl",
        &[],
        "{\"certificate\":{\"crt\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\",\"pkey\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ssl_certificate() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.container_service(1u64).ssl_certificate(1u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/container_services/1/ssl/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_subscriptions() -> TestResult {
    let body = "{\"subscriptions\":[{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[{\"id\":1,\"external_id\":\"example_external_id\",\"start_on\":\"2026-01-31T12:00:00Z\",\"active\":true,\"phase_type\":\"trial\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{}},\"billing_resource\":{\"id\":1,\"billing_plan_id\":1,\"external_id\":\"example_external_id\"}}],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{\"id\":1,\"label\":\"example_label\",\"description\":\"example_description\",\"image_url\":\"example_image_url\"},\"deployment\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"region\":{\"id\":1,\"name\":\"example_name\"},\"node\":{}},\"user\":{}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_subscriptions();
    let call = call.filter(computestacks::SubscriptionFilter::Active);
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "subscriptions", "")?;
    assert_sent(&server, "GET", "/api/subscriptions?filter=active&page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_subscriptions_with_required_inputs_only() -> TestResult {
    let body = "{\"subscriptions\":[{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[{\"id\":1,\"external_id\":\"example_external_id\",\"start_on\":\"2026-01-31T12:00:00Z\",\"active\":true,\"phase_type\":\"trial\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{}},\"billing_resource\":{\"id\":1,\"billing_plan_id\":1,\"external_id\":\"example_external_id\"}}],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{\"id\":1,\"label\":\"example_label\",\"description\":\"example_description\",\"image_url\":\"example_image_url\"},\"deployment\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"region\":{\"id\":1,\"name\":\"example_name\"},\"node\":{}},\"user\":{}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_subscriptions();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "subscriptions", "")?;
    assert_sent(&server, "GET", "/api/subscriptions", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_subscription() -> TestResult {
    let body = "{\"subscription\":{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[{\"id\":1,\"external_id\":\"example_external_id\",\"start_on\":\"2026-01-31T12:00:00Z\",\"active\":true,\"phase_type\":\"trial\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{}},\"billing_resource\":{\"id\":1,\"billing_plan_id\":1,\"external_id\":\"example_external_id\"}}],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{\"id\":1,\"label\":\"example_label\",\"description\":\"example_description\",\"image_url\":\"example_image_url\"},\"deployment\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"region\":{\"id\":1,\"name\":\"example_name\"},\"node\":{}},\"user\":{}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7");
    let call = owner.get();
    let call = call.find_by_external_id(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "subscription", "")?;
    assert_sent(&server, "GET", "/api/subscriptions/7?find_by_external_id=true", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_subscription_with_required_inputs_only() -> TestResult {
    let body = "{\"subscription\":{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[{\"id\":1,\"external_id\":\"example_external_id\",\"start_on\":\"2026-01-31T12:00:00Z\",\"active\":true,\"phase_type\":\"trial\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{}},\"billing_resource\":{\"id\":1,\"billing_plan_id\":1,\"external_id\":\"example_external_id\"}}],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{\"id\":1,\"label\":\"example_label\",\"description\":\"example_description\",\"image_url\":\"example_image_url\"},\"deployment\":{\"id\":1,\"name\":\"example_name\",\"status\":\"example_status\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"container_service\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"region\":{\"id\":1,\"name\":\"example_name\"},\"node\":{}},\"user\":{}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7");
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "subscription", "")?;
    assert_sent(&server, "GET", "/api/subscriptions/7", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_events() -> TestResult {
    let body = "{\"billing_events\":[{\"id\":1,\"from_status\":true,\"to_status\":true,\"from_phase\":\"trial\",\"to_phase\":\"trial\",\"from_resource_qty\":\"9.95\",\"to_resource_qty\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription\":{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{},\"deployment\":{},\"service\":{},\"container_service\":{},\"region\":{},\"node\":{}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}},\"source_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"destination_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7");
    let call = owner.list_billing_events();
    let call = call.find_by_external_id(true);
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "billing_events", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/subscriptions/7/billing_events?find_by_external_id=true&page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_events_with_required_inputs_only() -> TestResult {
    let body = "{\"billing_events\":[{\"id\":1,\"from_status\":true,\"to_status\":true,\"from_phase\":\"trial\",\"to_phase\":\"trial\",\"from_resource_qty\":\"9.95\",\"to_resource_qty\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription\":{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{},\"deployment\":{},\"service\":{},\"container_service\":{},\"region\":{},\"node\":{}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}},\"source_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"destination_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7");
    let call = owner.list_billing_events();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "billing_events", "")?;
    assert_sent(&server, "GET", "/api/subscriptions/7/billing_events", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_event() -> TestResult {
    let body = "{\"billing_event\":{\"id\":1,\"from_status\":true,\"to_status\":true,\"from_phase\":\"trial\",\"to_phase\":\"trial\",\"from_resource_qty\":\"9.95\",\"to_resource_qty\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription\":{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{},\"deployment\":{},\"service\":{},\"container_service\":{},\"region\":{},\"node\":{}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}},\"source_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"destination_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7").billing_event(1u64);
    let call = owner.get();
    let call = call.find_by_external_id(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "billing_event", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/subscriptions/7/billing_events/1?find_by_external_id=true",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_event_with_required_inputs_only() -> TestResult {
    let body = "{\"billing_event\":{\"id\":1,\"from_status\":true,\"to_status\":true,\"from_phase\":\"trial\",\"to_phase\":\"trial\",\"from_resource_qty\":\"9.95\",\"to_resource_qty\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription\":{\"id\":1,\"label\":\"example_label\",\"external_id\":\"example_external_id\",\"active\":true,\"run_rate\":\"9.95\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"subscription_products\":[],\"container\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"load_balancer_id\":1,\"status\":\"example_status\",\"cpu\":\"9.95\",\"memory\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"container_image\":{},\"deployment\":{},\"service\":{},\"container_service\":{},\"region\":{},\"node\":{}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}},\"source_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"destination_product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7").billing_event(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "billing_event", "")?;
    assert_sent(&server, "GET", "/api/subscriptions/7/billing_events/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_usages() -> TestResult {
    let body = "{\"billing_usages\":[{\"id\":1,\"period_start\":\"2026-01-31T12:00:00Z\",\"period_end\":\"2026-01-31T12:00:00Z\",\"external_id\":\"example_external_id\",\"rate\":\"9.95\",\"qty\":\"9.95\",\"total\":\"9.95\",\"processed\":true,\"processed_on\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7");
    let call = owner.list_billing_usages();
    let call = call.find_by_external_id(true);
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "billing_usages", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/subscriptions/7/billing_usages?find_by_external_id=true&page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_usages_with_required_inputs_only() -> TestResult {
    let body = "{\"billing_usages\":[{\"id\":1,\"period_start\":\"2026-01-31T12:00:00Z\",\"period_end\":\"2026-01-31T12:00:00Z\",\"external_id\":\"example_external_id\",\"rate\":\"9.95\",\"qty\":\"9.95\",\"total\":\"9.95\",\"processed\":true,\"processed_on\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7");
    let call = owner.list_billing_usages();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "billing_usages", "")?;
    assert_sent(&server, "GET", "/api/subscriptions/7/billing_usages", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_usage() -> TestResult {
    let body = "{\"billing_usage\":{\"id\":1,\"period_start\":\"2026-01-31T12:00:00Z\",\"period_end\":\"2026-01-31T12:00:00Z\",\"external_id\":\"example_external_id\",\"rate\":\"9.95\",\"qty\":\"9.95\",\"total\":\"9.95\",\"processed\":true,\"processed_on\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7").billing_usage(1u64);
    let call = owner.get();
    let call = call.find_by_external_id(true);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "billing_usage", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/subscriptions/7/billing_usages/1?find_by_external_id=true",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_usage_with_required_inputs_only() -> TestResult {
    let body = "{\"billing_usage\":{\"id\":1,\"period_start\":\"2026-01-31T12:00:00Z\",\"period_end\":\"2026-01-31T12:00:00Z\",\"external_id\":\"example_external_id\",\"rate\":\"9.95\",\"qty\":\"9.95\",\"total\":\"9.95\",\"processed\":true,\"processed_on\":\"2026-01-31T12:00:00Z\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"product\":{\"id\":1,\"label\":\"example_label\",\"kind\":\"package\",\"resource_kind\":\"example_resource_kind\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\",\"package\":{\"id\":1,\"cpu\":\"9.95\",\"memory\":1,\"storage\":1,\"bandwidth\":1,\"local_disk\":1,\"memory_swap\":1,\"memory_swappiness\":1}},\"user\":{\"id\":1,\"full_name\":\"example_full_name\",\"email\":\"ann@example.com\",\"external_id\":\"example_external_id\"}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.subscription("7").billing_usage(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "billing_usage", "")?;
    assert_sent(&server, "GET", "/api/subscriptions/7/billing_usages/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user() -> TestResult {
    let body = "{\"user\":{\"id\":1,\"fname\":\"John\",\"lname\":\"Doe\",\"email\":\"john@example.com\",\"phone\":null,\"address1\":null,\"address2\":null,\"city\":null,\"company_name\":null,\"country\":\"US\",\"timezone\":\"America/Los_Angeles\",\"currency\":{\"code\":\"USD\",\"symbol\":\"$\"},\"zip\":null,\"vat\":null,\"state\":null,\"locale\":\"en\",\"created_at\":\"2019-04-04T07:36:50.637Z\",\"updated_at\":\"2019-09-19T19:16:07.155Z\",\"billing_plan\":{\"id\":1,\"name\":\"default\"},\"services\":{\"projects\":0,\"containers\":0,\"container_services\":0,\"container_images\":1,\"container_registries\":0,\"dns_zones\":0},\"quota\":{\"containers\":{\"current\":0,\"quota\":250,\"is_over\":false,\"available\":250},\"cr\":{\"current\":0,\"quota\":20,\"is_over\":false,\"available\":20},\"dns_zones\":{\"current\":0,\"quota\":250,\"is_over\":false,\"available\":250}},\"unprocessed_usage\":\"0.0\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.get_user();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "GET", "/api/users", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_user() -> TestResult {
    let server = answering(200, "").await;
    let client = client(&server, "code=200")?;
    let call = client.update_user();
    let call = call.first_name("example_fname");
    let call = call.last_name("example_lname");
    let call = call.email("ann@example.com");
    let call = call.locale("example_locale");
    let call = call.city("example_city");
    let call = call.state("example_state");
    let call = call.zip("example_zip");
    let call = call.sftp_passwords(true);
    let call = call.country("example_country");
    let call = call.address1("example_address1");
    let call = call.address2("example_address2");
    let call = call.company_name("example_company_name");
    let call = call.phone("example_phone");
    let call = call.currency("example_currency");
    let call =
        call.merge_labels(&BTreeMap::from([("key".into(), computestacks::Json::from("{}"))]));
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/users",
        &[],
        "{\"user\":{\"fname\":\"example_fname\",\"lname\":\"example_lname\",\"email\":\"ann@example.com\",\"locale\":\"example_locale\",\"city\":\"example_city\",\"state\":\"example_state\",\"zip\":\"example_zip\",\"c_sftp_pass\":true,\"country\":\"example_country\",\"address1\":\"example_address1\",\"address2\":\"example_address2\",\"company_name\":\"example_company_name\",\"phone\":\"example_phone\",\"currency\":\"example_currency\",\"merge_labels\":{\"key\":{}}}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_user_with_required_inputs_only() -> TestResult {
    let server = answering(200, "").await;
    let client = client(&server, "code=200")?;
    let call = client.update_user();
    call.await?;
    assert_sent(&server, "PATCH", "/api/users", &[], "{\"user\":{}}").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_user() -> TestResult {
    let body = "{\"user\":{\"fname\":\"string\",\"lname\":\"string\",\"email\":\"john@example.com\",\"locale\":\"string\",\"api\":{\"username\":\"string\",\"password\":\"string\"},\"labels\":{\"key\":\"value\",\"other_key\":{\"key\":\"value\"}}}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let input = computestacks::CreateUserInput {
        user: &computestacks::NewUser { first_name: "example_fname".into(), last_name: "example_lname".into(), email: Some("ann@example.com".into()), locale: Some("example_locale".into()), city: Some("example_city".into()), state: Some("example_state".into()), zip: Some("example_zip".into()), sftp_passwords: Some(true), country: Some("example_country".into()), address1: Some("example_address1".into()), address2: Some("example_address2".into()), company_name: Some("example_company_name".into()), phone: Some("example_phone".into()), currency: Some("example_currency".into()), merge_labels: Some(BTreeMap::from([("key".into(), computestacks::Json::from("{}"))])) },
        provider_server: "example_provider_server",
        provider_username: "example_provider_username",
    };
    let call = client.create_user(input);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/users",
        &[],
        "{\"user\":{\"fname\":\"example_fname\",\"lname\":\"example_lname\",\"email\":\"ann@example.com\",\"locale\":\"example_locale\",\"city\":\"example_city\",\"state\":\"example_state\",\"zip\":\"example_zip\",\"c_sftp_pass\":true,\"country\":\"example_country\",\"address1\":\"example_address1\",\"address2\":\"example_address2\",\"company_name\":\"example_company_name\",\"phone\":\"example_phone\",\"currency\":\"example_currency\",\"merge_labels\":{\"key\":{}}},\"provider_server\":\"example_provider_server\",\"provider_username\":\"example_provider_username\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_volumes() -> TestResult {
    let body = "{\"volumes\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"container_path\":\"example_container_path\",\"user_id\":1,\"region_id\":1,\"container_service_id\":1,\"to_trash\":true,\"trash_after\":\"2026-01-31T12:00:00Z\",\"size\":\"9.95\",\"usage\":\"9.95\",\"usage_checked\":\"2026-01-31T12:00:00Z\",\"trashed_by_id\":1,\"detached_at\":\"2026-01-31T12:00:00Z\",\"subscription_id\":1,\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_volumes();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "volumes", "")?;
    assert_sent(&server, "GET", "/api/volumes?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_volumes_with_required_inputs_only() -> TestResult {
    let body = "{\"volumes\":[{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"container_path\":\"example_container_path\",\"user_id\":1,\"region_id\":1,\"container_service_id\":1,\"to_trash\":true,\"trash_after\":\"2026-01-31T12:00:00Z\",\"size\":\"9.95\",\"usage\":\"9.95\",\"usage_checked\":\"2026-01-31T12:00:00Z\",\"trashed_by_id\":1,\"detached_at\":\"2026-01-31T12:00:00Z\",\"subscription_id\":1,\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_volumes();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "volumes", "")?;
    assert_sent(&server, "GET", "/api/volumes", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_volume() -> TestResult {
    let body = "{\"volume\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"container_path\":\"example_container_path\",\"user_id\":1,\"region_id\":1,\"container_service_id\":1,\"to_trash\":true,\"trash_after\":\"2026-01-31T12:00:00Z\",\"size\":\"9.95\",\"usage\":\"9.95\",\"usage_checked\":\"2026-01-31T12:00:00Z\",\"trashed_by_id\":1,\"detached_at\":\"2026-01-31T12:00:00Z\",\"subscription_id\":1,\"enable_sftp\":true,\"borg_enabled\":true,\"borg_freq\":\"example_borg_freq\",\"borg_strategy\":\"file\",\"borg_keep_hourly\":1,\"borg_keep_daily\":1,\"borg_keep_weekly\":1,\"borg_keep_monthly\":1,\"borg_keep_annually\":1,\"borg_pre_backup\":[\"example_borg_pre_backup\"],\"borg_post_backup\":[\"example_borg_post_backup\"],\"borg_pre_restore\":[\"example_borg_pre_restore\"],\"borg_post_restore\":[\"example_borg_post_restore\"],\"borg_rollback\":[\"example_borg_rollback\"],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "volume", "")?;
    assert_sent(&server, "GET", "/api/volumes/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_backups() -> TestResult {
    let body =
        "{\"name\":\"example_name\",\"usage\":1,\"size\":1,\"archives\":[\"example_archives\"]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.volume(1u64);
    let call = owner.list_backups();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/volumes/1/backups", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_backup() -> TestResult {
    let server = answering(201, "").await;
    let client = client(&server, "code=201")?;
    let owner = client.volume(1u64);
    let call = owner.create_backup("example_name");
    call.await?;
    assert_sent(&server, "POST", "/api/volumes/1/backups", &[], "{\"name\":\"example_name\"}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_restore_backup() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.volume(1u64);
    let call = owner.restore_backup("example_name");
    call.await?;
    assert_sent(&server, "POST", "/api/volumes/1/restore", &[], "{\"name\":\"example_name\"}")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_zone_collaborators() -> TestResult {
    let body = "{\"collaborators\":[{\"id\":1,\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.zone(1u64);
    let call = owner.list_collaborators();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "collaborators", "")?;
    assert_sent(&server, "GET", "/api/zones/1/collaborators", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_zone_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.zone(1u64).zone_collaborator(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/api/zones/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_zone_collaborator() -> TestResult {
    let body = "{\"collaboration\":{\"id\":\"12-project\",\"project\":{\"id\":1,\"name\":\"example_name\"},\"image\":{\"id\":1,\"name\":\"example_name\"},\"zone\":{\"id\":1,\"name\":\"example_name\"},\"registry\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"},\"collaborator\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"},\"resource_owner\":{\"id\":1,\"email\":\"example_email\",\"full_name\":\"example_full_name\"}}";
    let server = answering(201, body).await;
    let client = client(&server, "code=201")?;
    let owner = client.zone(1u64);
    let call = owner.create_collaborator("ann@example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(
        &server,
        "POST",
        "/api/zones/1/collaborators",
        &[],
        "{\"collaborator\":{\"user_email\":\"ann@example.com\"}}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_zone_collaborator() -> TestResult {
    let server = answering(202, "").await;
    let client = client(&server, "code=202")?;
    let owner = client.zone(1u64).zone_collaborator(1u64);
    let call = owner.remove();
    call.await?;
    assert_sent(&server, "DELETE", "/api/zones/1/collaborators/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_zones() -> TestResult {
    let body = "{\"zones\":[{\"id\":2,\"name\":\"mytestdomain.net\",\"created_at\":\"2019-08-26T17:22:39.333Z\",\"updated_at\":\"2019-08-26T17:22:39.333Z\",\"records\":{\"A\":[],\"AAAA\":[],\"CAA\":[],\"CNAME\":[],\"DS\":[],\"HINFO\":[],\"MX\":[],\"NAPTR\":[],\"NS\":[{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns1.auto-dns.com\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns2.auto-dns.com\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns3.autodns.nl\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns4.autodns.nl\"}],\"PTR\":[],\"SRV\":[],\"SOA\":[{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"SOA\",\"refresh\":43200,\"retry\":7200,\"expire\":1209600,\"email\":\"dns@usr.cloud\",\"default\":86400}],\"SSHFP\":[],\"TLSA\":[],\"TXT\":[]}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "zones", "")?;
    assert_sent(&server, "GET", "/api/zones?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_zones_with_required_inputs_only() -> TestResult {
    let body = "{\"zones\":[{\"id\":2,\"name\":\"mytestdomain.net\",\"created_at\":\"2019-08-26T17:22:39.333Z\",\"updated_at\":\"2019-08-26T17:22:39.333Z\",\"records\":{\"A\":[],\"AAAA\":[],\"CAA\":[],\"CNAME\":[],\"DS\":[],\"HINFO\":[],\"MX\":[],\"NAPTR\":[],\"NS\":[{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns1.auto-dns.com\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns2.auto-dns.com\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns3.autodns.nl\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns4.autodns.nl\"}],\"PTR\":[],\"SRV\":[],\"SOA\":[{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"SOA\",\"refresh\":43200,\"retry\":7200,\"expire\":1209600,\"email\":\"dns@usr.cloud\",\"default\":86400}],\"SSHFP\":[],\"TLSA\":[],\"TXT\":[]}}]}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let call = client.list_zones();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "zones", "")?;
    assert_sent(&server, "GET", "/api/zones", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_zone() -> TestResult {
    let body = "{\"zone\":{\"id\":2,\"name\":\"mytestdomain.net\",\"created_at\":\"2019-08-26T17:22:39.333Z\",\"updated_at\":\"2019-08-26T17:22:39.333Z\",\"records\":{\"A\":[],\"AAAA\":[],\"CAA\":[],\"CNAME\":[],\"DS\":[],\"HINFO\":[],\"MX\":[],\"NAPTR\":[],\"NS\":[{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns1.auto-dns.com\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns2.auto-dns.com\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns3.autodns.nl\"},{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"NS\",\"name\":\"mytestdomain.net\",\"hostname\":\"ns4.autodns.nl\"}],\"PTR\":[],\"SRV\":[],\"SOA\":[{\"ttl\":86400,\"zone_id\":\"mytestdomain.net\",\"type\":\"SOA\",\"refresh\":43200,\"retry\":7200,\"expire\":1209600,\"email\":\"dns@usr.cloud\",\"default\":86400}],\"SSHFP\":[],\"TLSA\":[],\"TXT\":[]}}}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.zone(1u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "zone", "")?;
    assert_sent(&server, "GET", "/api/zones/1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn waits_for_create_container_registry() -> TestResult {
    let server = answering(
        201,
        "{\"container_registry\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"new\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/api/container_registry/1",
        200,
        "{\"container_registry\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"under way\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/api/container_registry/1",
        200,
        "{\"container_registry\":{\"id\":1,\"name\":\"example_name\",\"label\":\"example_label\",\"status\":\"deployed\",\"endpoint\":\"example_endpoint\",\"username\":\"example_username\",\"password\":\"example_password\",\"images\":[{\"image\":\"example_image\",\"tags\":[]}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let call = client.create_container_registry();
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /api/container_registry",
            "GET /api/container_registry/1",
            "GET /api/container_registry/1",
        ],
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn waits_for_create_order() -> TestResult {
    let server = answering(
        201,
        "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"redirect_url\":\"example_redirect_url\",\"load_balancer_ip\":\"example_load_balancer_ip\"}}",
    )
    .await;
    tell(
        &server,
        1,
        "/api/orders/5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64",
        200,
        "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"under way\",\"order_data\":{},\"project\":{\"id\":1,\"name\":\"example_name\"},\"location\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    tell(
        &server,
        2,
        "/api/orders/5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64",
        200,
        "{\"order\":{\"id\":\"5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64\",\"status\":\"completed\",\"order_data\":{},\"project\":{\"id\":1,\"name\":\"example_name\"},\"location\":{\"id\":1,\"name\":\"example_name\"},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}",
    )
    .await;
    let client = client(&server, "code=201")?;
    let call = client.create_order(
        "example_project_name",
        &[computestacks::OrderedContainer { image_id: 1u64.into(), name: Some("example_name".into()), domains: Some(vec!["example_domains".into()]), resources: Some(computestacks::OrderedResources { product_id: Some(1u64.into()), package_id: Some(1u64.into()) }), params: Some(vec![computestacks::OrderedSetting { key: "example_key".into(), value: "example_value".into() }]) }],
    );
    call.wait().every(Duration::from_millis(1)).await?;
    assert_asked(
        &server,
        &[
            "POST /api/orders",
            "GET /api/orders/5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64",
            "GET /api/orders/5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64",
        ],
    )
    .await;
    Ok(())
}

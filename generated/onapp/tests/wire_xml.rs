//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use onapp::Client;
use onapp::copyist_runtime::{Drift, DriftKind, Format};
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
        answer = answer.set_body_raw(body, "application/xml");
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
    let builder = Client::builder().basic("ann", "a-password").format(Format::Xml).base_url(&url);
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
    assert_eq!(header("accept"), Some("application/xml"));
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
async fn sends_list_virtual_server_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backups type=\"array\"><backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup></backups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/virtual_machines/731/backups.xml?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_normal_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backups type=\"array\"><backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup></backups>",
    )
    .await;
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
        "/virtual_machines/731/backups/images.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_incremental_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backups type=\"array\"><backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup></backups>",
    )
    .await;
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
        "/virtual_machines/731/backups/files.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_attached_disk_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backups type=\"array\"><backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup></backups>",
    )
    .await;
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
        "/virtual_machines/731/disks/880/backups.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_backups() -> TestResult {
    let body = "[{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backups type=\"array\"><backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup></backups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_backups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "backup")?;
    assert_sent(&server, "GET", "/settings/disks/880/backups.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.backup(1204u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "GET", "/backups/1204.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_disk_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup>",
    )
    .await;
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
        "/settings/disks/880/backups.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><note>before the upgrade</note><disk_id type=\"integer\">880</disk_id><force_windows_backup type=\"integer\">1</force_windows_backup></backup>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.create_backup();
    let call = call.note("before the upgrade");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/backups.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><note>before the upgrade</note></backup>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_restore_backup() -> TestResult {
    let body = "{\"backup\":{\"id\":1204,\"identifier\":\"example_identifier\",\"backup_type\":\"normal\",\"initiated\":\"manual\",\"target_type\":\"Disk\",\"target_id\":1,\"disk_id\":880,\"template_id\":18,\"user_id\":42,\"backup_server_id\":1,\"backup_size\":1,\"built\":true,\"built_at\":\"2026-01-31T12:00:00Z\",\"locked\":true,\"marked_for_delete\":true,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"min_disk_size\":1,\"min_memory_size\":1,\"operating_system\":\"example_operating_system\",\"operating_system_distro\":\"example_operating_system_distro\",\"data_store_type\":\"lvm\",\"image_type\":\"example_image_type\",\"note\":\"example_note\",\"iqn\":\"example_iqn\",\"volume_id\":1,\"compatible\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><id type=\"integer\">1204</id><identifier>example_identifier</identifier><backup_type>normal</backup_type><initiated>manual</initiated><target_type>Disk</target_type><target_id type=\"integer\">1</target_id><disk_id type=\"integer\">880</disk_id><template_id type=\"integer\">18</template_id><user_id type=\"integer\">42</user_id><backup_server_id type=\"integer\">1</backup_server_id><backup_size type=\"integer\">1</backup_size><built type=\"boolean\">true</built><built_at>2026-01-31T12:00:00Z</built_at><locked type=\"boolean\">true</locked><marked_for_delete type=\"boolean\">true</marked_for_delete><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><operating_system>example_operating_system</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><data_store_type>lvm</data_store_type><image_type>example_image_type</image_type><note>example_note</note><iqn>example_iqn</iqn><volume_id type=\"integer\">1</volume_id><compatible type=\"boolean\">true</compatible><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></backup>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.backup(1204u64);
    let call = owner.restore();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "backup", "")?;
    assert_sent(&server, "POST", "/backups/1204/restore.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_convert_backup() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template>",
    )
    .await;
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
        "/backups/1204/convert.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup><label>web with shop</label><min_disk_size type=\"integer\">10</min_disk_size><min_memory_size type=\"integer\">512</min_memory_size></backup>",
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
        "/backups/1204/note.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<note>before the upgrade</note>",
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
    assert_sent(&server, "DELETE", "/backups/1204.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_buckets() -> TestResult {
    let body = "[{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<buckets type=\"array\"><bucket><id type=\"integer\">7</id><label>example_label</label><currency_code>example_currency_code</currency_code><monthly_price>9.95</monthly_price><show_price type=\"boolean\">true</show_price><allows_mak type=\"boolean\">true</allows_mak><allows_kms type=\"boolean\">true</allows_kms><allows_own type=\"boolean\">true</allows_own><associated_with_users type=\"integer\">1</associated_with_users><type>example_type</type><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></bucket></buckets>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_buckets();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "bucket")?;
    assert_sent(&server, "GET", "/billing/buckets.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_bucket() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bucket><id type=\"integer\">7</id><label>example_label</label><currency_code>example_currency_code</currency_code><monthly_price>9.95</monthly_price><show_price type=\"boolean\">true</show_price><allows_mak type=\"boolean\">true</allows_mak><allows_kms type=\"boolean\">true</allows_kms><allows_own type=\"boolean\">true</allows_own><associated_with_users type=\"integer\">1</associated_with_users><type>example_type</type><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></bucket>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bucket", "")?;
    assert_sent(&server, "GET", "/billing/buckets/7.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_bucket() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bucket><id type=\"integer\">7</id><label>example_label</label><currency_code>example_currency_code</currency_code><monthly_price>9.95</monthly_price><show_price type=\"boolean\">true</show_price><allows_mak type=\"boolean\">true</allows_mak><allows_kms type=\"boolean\">true</allows_kms><allows_own type=\"boolean\">true</allows_own><associated_with_users type=\"integer\">1</associated_with_users><type>example_type</type><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></bucket>",
    )
    .await;
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
        "/billing/buckets.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bucket><label>Standard</label><currency_code>USD</currency_code><monthly_price type=\"float\">10.0</monthly_price><allows_kms type=\"boolean\">true</allows_kms><allows_mak type=\"boolean\">true</allows_mak><allows_own type=\"boolean\">true</allows_own></bucket>",
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
        "/billing/buckets/7.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bucket><label>example_label</label><currency_code>example_currency_code</currency_code><monthly_price type=\"float\">1.5</monthly_price><allows_kms type=\"boolean\">true</allows_kms><allows_mak type=\"boolean\">true</allows_mak><allows_own type=\"boolean\">true</allows_own></bucket>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_bucket() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.bucket(7u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/billing/buckets/7.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_clone_bucket() -> TestResult {
    let body = "{\"bucket\":{\"id\":7,\"label\":\"example_label\",\"currency_code\":\"example_currency_code\",\"monthly_price\":\"9.95\",\"show_price\":true,\"allows_mak\":true,\"allows_kms\":true,\"allows_own\":true,\"associated_with_users\":1,\"type\":\"example_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bucket><id type=\"integer\">7</id><label>example_label</label><currency_code>example_currency_code</currency_code><monthly_price>9.95</monthly_price><show_price type=\"boolean\">true</show_price><allows_mak type=\"boolean\">true</allows_mak><allows_kms type=\"boolean\">true</allows_kms><allows_own type=\"boolean\">true</allows_own><associated_with_users type=\"integer\">1</associated_with_users><type>example_type</type><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></bucket>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.duplicate();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "bucket", "")?;
    assert_sent(&server, "POST", "/billing/buckets/7/clone.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_access_controls() -> TestResult {
    let body = "[{\"access_control\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"limits\":{\"key\":\"example_limits\"},\"preferences\":{\"key\":{}}}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<access_controls type=\"array\"><access_control><bucket_id type=\"integer\">7</bucket_id><type>example_type</type><server_type>virtual</server_type><target_id type=\"integer\">1</target_id><target_name>example_target_name</target_name><timing_strategy>hourly</timing_strategy><limits><key>example_limits</key></limits><preferences><key></key></preferences></access_control></access_controls>",
    )
    .await;
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
        "/billing/buckets/7/access_controls.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_access_control() -> TestResult {
    let body = "{\"access_control\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"limits\":{\"key\":\"example_limits\"},\"preferences\":{\"key\":{}}}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<access_control><bucket_id type=\"integer\">7</bucket_id><type>example_type</type><server_type>virtual</server_type><target_id type=\"integer\">1</target_id><target_name>example_target_name</target_name><timing_strategy>hourly</timing_strategy><limits><key>example_limits</key></limits><preferences><key></key></preferences></access_control>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.bucket(7u64);
    let call = owner.add_access_control("compute_zone_resource", onapp::ServerType::Virtual, 2);
    let call = call.limits(&BTreeMap::from([("key".into(), "example_limits".into())]));
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "access_control", "")?;
    assert_sent(
        &server,
        "POST",
        "/billing/buckets/7/access_controls.xml",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2,\"limits\":{\"key\":\"example_limits\"}}",
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
        "/billing/buckets/7/access_controls.xml",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2,\"limits\":{\"key\":\"example_limits\"},\"apply_to_all_resources_in_the_bucket\":true}",
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
        "/billing/buckets/7/access_controls.xml",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_rate_cards() -> TestResult {
    let body = "[{\"rate_card\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}}}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rate_cards type=\"array\"><rate_card><bucket_id type=\"integer\">7</bucket_id><type>example_type</type><server_type>virtual</server_type><target_id type=\"integer\">1</target_id><target_name>example_target_name</target_name><timing_strategy>hourly</timing_strategy><prices><key></key></prices></rate_card></rate_cards>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.bucket(7u64);
    let call = owner.list_rate_cards();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "rate_card")?;
    assert_sent(&server, "GET", "/billing/buckets/7/rate_cards.xml?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_rate_card() -> TestResult {
    let body = "{\"rate_card\":{\"bucket_id\":7,\"type\":\"example_type\",\"server_type\":\"virtual\",\"target_id\":1,\"target_name\":\"example_target_name\",\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}}}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rate_card><bucket_id type=\"integer\">7</bucket_id><type>example_type</type><server_type>virtual</server_type><target_id type=\"integer\">1</target_id><target_name>example_target_name</target_name><timing_strategy>hourly</timing_strategy><prices><key></key></prices></rate_card>",
    )
    .await;
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
        "/billing/buckets/7/rate_cards.xml",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2,\"timing_strategy\":\"hourly\",\"prices\":{\"key\":{}},\"apply_to_all_resources_in_the_bucket\":true}",
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
        "/billing/buckets/7/rate_cards.xml",
        &[],
        "{\"type\":\"compute_zone_resource\",\"server_type\":\"virtual\",\"target_id\":2}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_plans() -> TestResult {
    let body = "[{\"billing_plan\":{}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<billing_plans type=\"array\"><billing_plan></billing_plan></billing_plans>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_billing_plans();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "billing_plan")?;
    assert_sent(&server, "GET", "/billing_plans.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_plan() -> TestResult {
    let body = "{\"billing_plan\":{}}";
    let server =
        answering(200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<billing_plan></billing_plan>")
            .await;
    let client = client(&server, "code=200")?;
    let owner = client.billing_plan(11u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "billing_plan", "")?;
    assert_sent(&server, "GET", "/billing_plans/11.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_instance_packages() -> TestResult {
    let body = "[{\"instance_package\":{\"id\":13,\"label\":\"example_label\",\"cpus\":1,\"memory\":1,\"disk_size\":1,\"bandwidth\":1,\"buckets_ids\":[7],\"billing_plan_ids\":[11],\"openstack_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance_packages type=\"array\"><instance_package><id type=\"integer\">13</id><label>example_label</label><cpus type=\"integer\">1</cpus><memory type=\"integer\">1</memory><disk_size type=\"integer\">1</disk_size><bandwidth type=\"integer\">1</bandwidth><buckets_ids type=\"array\"><buckets_ids type=\"integer\">7</buckets_ids></buckets_ids><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><openstack_id type=\"integer\">1</openstack_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></instance_package></instance_packages>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_instance_packages();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "instance_package")?;
    assert_sent(&server, "GET", "/instance_packages.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_instance_package() -> TestResult {
    let body = "{\"instance_package\":{\"id\":13,\"label\":\"example_label\",\"cpus\":1,\"memory\":1,\"disk_size\":1,\"bandwidth\":1,\"buckets_ids\":[7],\"billing_plan_ids\":[11],\"openstack_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<instance_package><id type=\"integer\">13</id><label>example_label</label><cpus type=\"integer\">1</cpus><memory type=\"integer\">1</memory><disk_size type=\"integer\">1</disk_size><bandwidth type=\"integer\">1</bandwidth><buckets_ids type=\"array\"><buckets_ids type=\"integer\">7</buckets_ids></buckets_ids><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><openstack_id type=\"integer\">1</openstack_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></instance_package>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.instance_package(13u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "instance_package", "")?;
    assert_sent(&server, "GET", "/instance_packages/13.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_resources() -> TestResult {
    let body = "[{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hypervisors type=\"array\"><hypervisor><id type=\"integer\">5</id><label>example_label</label><ip_address>example_ip_address</ip_address><hypervisor_type>example_hypervisor_type</hypervisor_type><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><server_type>virtual</server_type><online type=\"boolean\">true</online><enabled type=\"boolean\">true</enabled><locked type=\"boolean\">true</locked><spare type=\"boolean\">true</spare><blocked type=\"boolean\">true</blocked><built type=\"boolean\">true</built><rebooting type=\"boolean\">true</rebooting><maintenance_mode type=\"boolean\">true</maintenance_mode><failure_count type=\"integer\">1</failure_count><called_in_at>2026-01-31T12:00:00Z</called_in_at><disable_failover type=\"boolean\">true</disable_failover><cpu_cores type=\"integer\">1</cpu_cores><total_cpus type=\"integer\">1</total_cpus><cpus type=\"integer\">1</cpus><threads_per_core type=\"integer\">1</threads_per_core><cpu_idle type=\"integer\">1</cpu_idle><cpu_units type=\"integer\">1</cpu_units><used_cpu_resources type=\"integer\">1</used_cpu_resources><cpu_mhz>example_cpu_mhz</cpu_mhz><cpu_model>example_cpu_model</cpu_model><cpu_flags type=\"array\"><cpu_flags>example_cpu_flags</cpu_flags></cpu_flags><total_memory type=\"integer\">1</total_memory><free_memory type=\"integer\">1</free_memory><free_mem type=\"integer\">1</free_mem><total_mem type=\"integer\">1</total_mem><mem_info type=\"integer\">1</mem_info><memory_overhead type=\"integer\">1</memory_overhead><memory_allocated_by_running_vms type=\"integer\">1</memory_allocated_by_running_vms><total_memory_allocated_by_vms type=\"integer\">1</total_memory_allocated_by_vms><total_zombie_mem type=\"integer\">1</total_zombie_mem><list_of_zombie_domains>example_list_of_zombie_domains</list_of_zombie_domains><list_of_logical_volumes>example_list_of_logical_volumes</list_of_logical_volumes><list_of_volume_groups>example_list_of_volume_groups</list_of_volume_groups><free_disk_space><key type=\"float\">1.5</key></free_disk_space><health></health><xen_info></xen_info><host></host><host_id></host_id><mac></mac><machine></machine><release></release><uptime></uptime><distro></distro><ovs></ovs><mtu type=\"integer\">1</mtu><connection_options><api_url>example_api_url</api_url><login>example_login</login><password>example_password</password><operation_mode>example_operation_mode</operation_mode></connection_options><backup type=\"boolean\">true</backup><backup_ip_address>example_backup_ip_address</backup_ip_address><custom_config></custom_config><power_cycle_command></power_cycle_command><failover_recipe_id></failover_recipe_id><segregation_os_type></segregation_os_type><os_version></os_version><os_version_minor></os_version_minor><format_disks type=\"boolean\">true</format_disks><passthrough_disks type=\"boolean\">true</passthrough_disks><integrated_storage_disabled type=\"boolean\">true</integrated_storage_disabled><static_integrated_storage type=\"boolean\">true</static_integrated_storage><crash_debug type=\"boolean\">true</crash_debug><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></hypervisor></hypervisors>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_compute_resources();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor")?;
    assert_sent(&server, "GET", "/settings/hypervisors.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_compute_resource() -> TestResult {
    let body = "{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hypervisor><id type=\"integer\">5</id><label>example_label</label><ip_address>example_ip_address</ip_address><hypervisor_type>example_hypervisor_type</hypervisor_type><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><server_type>virtual</server_type><online type=\"boolean\">true</online><enabled type=\"boolean\">true</enabled><locked type=\"boolean\">true</locked><spare type=\"boolean\">true</spare><blocked type=\"boolean\">true</blocked><built type=\"boolean\">true</built><rebooting type=\"boolean\">true</rebooting><maintenance_mode type=\"boolean\">true</maintenance_mode><failure_count type=\"integer\">1</failure_count><called_in_at>2026-01-31T12:00:00Z</called_in_at><disable_failover type=\"boolean\">true</disable_failover><cpu_cores type=\"integer\">1</cpu_cores><total_cpus type=\"integer\">1</total_cpus><cpus type=\"integer\">1</cpus><threads_per_core type=\"integer\">1</threads_per_core><cpu_idle type=\"integer\">1</cpu_idle><cpu_units type=\"integer\">1</cpu_units><used_cpu_resources type=\"integer\">1</used_cpu_resources><cpu_mhz>example_cpu_mhz</cpu_mhz><cpu_model>example_cpu_model</cpu_model><cpu_flags type=\"array\"><cpu_flags>example_cpu_flags</cpu_flags></cpu_flags><total_memory type=\"integer\">1</total_memory><free_memory type=\"integer\">1</free_memory><free_mem type=\"integer\">1</free_mem><total_mem type=\"integer\">1</total_mem><mem_info type=\"integer\">1</mem_info><memory_overhead type=\"integer\">1</memory_overhead><memory_allocated_by_running_vms type=\"integer\">1</memory_allocated_by_running_vms><total_memory_allocated_by_vms type=\"integer\">1</total_memory_allocated_by_vms><total_zombie_mem type=\"integer\">1</total_zombie_mem><list_of_zombie_domains>example_list_of_zombie_domains</list_of_zombie_domains><list_of_logical_volumes>example_list_of_logical_volumes</list_of_logical_volumes><list_of_volume_groups>example_list_of_volume_groups</list_of_volume_groups><free_disk_space><key type=\"float\">1.5</key></free_disk_space><health></health><xen_info></xen_info><host></host><host_id></host_id><mac></mac><machine></machine><release></release><uptime></uptime><distro></distro><ovs></ovs><mtu type=\"integer\">1</mtu><connection_options><api_url>example_api_url</api_url><login>example_login</login><password>example_password</password><operation_mode>example_operation_mode</operation_mode></connection_options><backup type=\"boolean\">true</backup><backup_ip_address>example_backup_ip_address</backup_ip_address><custom_config></custom_config><power_cycle_command></power_cycle_command><failover_recipe_id></failover_recipe_id><segregation_os_type></segregation_os_type><os_version></os_version><os_version_minor></os_version_minor><format_disks type=\"boolean\">true</format_disks><passthrough_disks type=\"boolean\">true</passthrough_disks><integrated_storage_disabled type=\"boolean\">true</integrated_storage_disabled><static_integrated_storage type=\"boolean\">true</static_integrated_storage><crash_debug type=\"boolean\">true</crash_debug><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></hypervisor>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "hypervisor", "")?;
    assert_sent(&server, "GET", "/settings/hypervisors/5.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_resources() -> TestResult {
    let body = "[{\"hypervisor\":{\"id\":5,\"label\":\"example_label\",\"ip_address\":\"example_ip_address\",\"hypervisor_type\":\"example_hypervisor_type\",\"hypervisor_group_id\":2,\"server_type\":\"virtual\",\"online\":true,\"enabled\":true,\"locked\":true,\"spare\":true,\"blocked\":true,\"built\":true,\"rebooting\":true,\"maintenance_mode\":true,\"failure_count\":1,\"called_in_at\":\"2026-01-31T12:00:00Z\",\"disable_failover\":true,\"cpu_cores\":1,\"total_cpus\":1,\"cpus\":1,\"threads_per_core\":1,\"cpu_idle\":1,\"cpu_units\":1,\"used_cpu_resources\":1,\"cpu_mhz\":\"example_cpu_mhz\",\"cpu_model\":\"example_cpu_model\",\"cpu_flags\":[\"example_cpu_flags\"],\"total_memory\":1,\"free_memory\":1,\"free_mem\":1,\"total_mem\":1,\"mem_info\":1,\"memory_overhead\":1,\"memory_allocated_by_running_vms\":1,\"total_memory_allocated_by_vms\":1,\"total_zombie_mem\":1,\"list_of_zombie_domains\":\"example_list_of_zombie_domains\",\"list_of_logical_volumes\":\"example_list_of_logical_volumes\",\"list_of_volume_groups\":\"example_list_of_volume_groups\",\"free_disk_space\":{\"key\":1.5},\"health\":{},\"xen_info\":{},\"host\":{},\"host_id\":{},\"mac\":{},\"machine\":{},\"release\":{},\"uptime\":{},\"distro\":{},\"ovs\":{},\"mtu\":1,\"connection_options\":{\"api_url\":\"example_api_url\",\"login\":\"example_login\",\"password\":\"example_password\",\"operation_mode\":\"example_operation_mode\"},\"backup\":true,\"backup_ip_address\":\"example_backup_ip_address\",\"custom_config\":{},\"power_cycle_command\":{},\"failover_recipe_id\":{},\"segregation_os_type\":{},\"os_version\":{},\"os_version_minor\":{},\"format_disks\":true,\"passthrough_disks\":true,\"integrated_storage_disabled\":true,\"static_integrated_storage\":true,\"crash_debug\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hypervisors type=\"array\"><hypervisor><id type=\"integer\">5</id><label>example_label</label><ip_address>example_ip_address</ip_address><hypervisor_type>example_hypervisor_type</hypervisor_type><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><server_type>virtual</server_type><online type=\"boolean\">true</online><enabled type=\"boolean\">true</enabled><locked type=\"boolean\">true</locked><spare type=\"boolean\">true</spare><blocked type=\"boolean\">true</blocked><built type=\"boolean\">true</built><rebooting type=\"boolean\">true</rebooting><maintenance_mode type=\"boolean\">true</maintenance_mode><failure_count type=\"integer\">1</failure_count><called_in_at>2026-01-31T12:00:00Z</called_in_at><disable_failover type=\"boolean\">true</disable_failover><cpu_cores type=\"integer\">1</cpu_cores><total_cpus type=\"integer\">1</total_cpus><cpus type=\"integer\">1</cpus><threads_per_core type=\"integer\">1</threads_per_core><cpu_idle type=\"integer\">1</cpu_idle><cpu_units type=\"integer\">1</cpu_units><used_cpu_resources type=\"integer\">1</used_cpu_resources><cpu_mhz>example_cpu_mhz</cpu_mhz><cpu_model>example_cpu_model</cpu_model><cpu_flags type=\"array\"><cpu_flags>example_cpu_flags</cpu_flags></cpu_flags><total_memory type=\"integer\">1</total_memory><free_memory type=\"integer\">1</free_memory><free_mem type=\"integer\">1</free_mem><total_mem type=\"integer\">1</total_mem><mem_info type=\"integer\">1</mem_info><memory_overhead type=\"integer\">1</memory_overhead><memory_allocated_by_running_vms type=\"integer\">1</memory_allocated_by_running_vms><total_memory_allocated_by_vms type=\"integer\">1</total_memory_allocated_by_vms><total_zombie_mem type=\"integer\">1</total_zombie_mem><list_of_zombie_domains>example_list_of_zombie_domains</list_of_zombie_domains><list_of_logical_volumes>example_list_of_logical_volumes</list_of_logical_volumes><list_of_volume_groups>example_list_of_volume_groups</list_of_volume_groups><free_disk_space><key type=\"float\">1.5</key></free_disk_space><health></health><xen_info></xen_info><host></host><host_id></host_id><mac></mac><machine></machine><release></release><uptime></uptime><distro></distro><ovs></ovs><mtu type=\"integer\">1</mtu><connection_options><api_url>example_api_url</api_url><login>example_login</login><password>example_password</password><operation_mode>example_operation_mode</operation_mode></connection_options><backup type=\"boolean\">true</backup><backup_ip_address>example_backup_ip_address</backup_ip_address><custom_config></custom_config><power_cycle_command></power_cycle_command><failover_recipe_id></failover_recipe_id><segregation_os_type></segregation_os_type><os_version></os_version><os_version_minor></os_version_minor><format_disks type=\"boolean\">true</format_disks><passthrough_disks type=\"boolean\">true</passthrough_disks><integrated_storage_disabled type=\"boolean\">true</integrated_storage_disabled><static_integrated_storage type=\"boolean\">true</static_integrated_storage><crash_debug type=\"boolean\">true</crash_debug><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></hypervisor></hypervisors>",
    )
    .await;
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
        "/settings/hypervisor_zones/2/hypervisors.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_power_off_virtual_servers() -> TestResult {
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_resource(5u64);
    let call = owner.power_off_virtual_servers(&["example_virtual_machines"]);
    let call = call.shutdown_type(onapp::PowerOffType::Graceful);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/hypervisors/5/virtual_machines/stop.xml",
        &[],
        "{\"virtual_machines\":[\"example_virtual_machines\"],\"shutdown_type\":\"graceful\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zones() -> TestResult {
    let body = "[{\"hypervisor_group\":{\"id\":2,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"recovery_type\":\"example_recovery_type\",\"failover_timeout\":1,\"release_resource_type\":\"example_release_resource_type\",\"cpu_units\":1,\"cpu_flags_enabled\":true,\"cpu_flags\":[{}],\"cpu_model_configuration\":\"example_cpu_model_configuration\",\"max_host_free_memory\":1,\"max_host_cpu\":1,\"max_vms_start_at_once\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"prefer_local_reads\":true,\"run_sysprep\":true,\"network_failure\":true,\"federation_id\":{},\"hypervisor_id\":{},\"draas_id\":{},\"provider_vdc_id\":{},\"datacenter_id\":{},\"storage_channel\":{},\"supplier_version\":{},\"supplier_provider\":{},\"provider_name\":{},\"scheduled_for_deletion\":{},\"tier\":{},\"custom_config\":{},\"additional_fields\":{},\"supports_virtual_server_motion\":{},\"default_gateway\":\"example_default_gateway\",\"vlan\":\"example_vlan\",\"override_hot_migration_configuration\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hypervisor_groups type=\"array\"><hypervisor_group><id type=\"integer\">2</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><recovery_type>example_recovery_type</recovery_type><failover_timeout type=\"integer\">1</failover_timeout><release_resource_type>example_release_resource_type</release_resource_type><cpu_units type=\"integer\">1</cpu_units><cpu_flags_enabled type=\"boolean\">true</cpu_flags_enabled><cpu_flags type=\"array\"><cpu_flags></cpu_flags></cpu_flags><cpu_model_configuration>example_cpu_model_configuration</cpu_model_configuration><max_host_free_memory type=\"integer\">1</max_host_free_memory><max_host_cpu type=\"integer\">1</max_host_cpu><max_vms_start_at_once type=\"integer\">1</max_vms_start_at_once><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><prefer_local_reads type=\"boolean\">true</prefer_local_reads><run_sysprep type=\"boolean\">true</run_sysprep><network_failure type=\"boolean\">true</network_failure><federation_id></federation_id><hypervisor_id></hypervisor_id><draas_id></draas_id><provider_vdc_id></provider_vdc_id><datacenter_id></datacenter_id><storage_channel></storage_channel><supplier_version></supplier_version><supplier_provider></supplier_provider><provider_name></provider_name><scheduled_for_deletion></scheduled_for_deletion><tier></tier><custom_config></custom_config><additional_fields></additional_fields><supports_virtual_server_motion></supports_virtual_server_motion><default_gateway>example_default_gateway</default_gateway><vlan>example_vlan</vlan><override_hot_migration_configuration type=\"boolean\">true</override_hot_migration_configuration><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></hypervisor_group></hypervisor_groups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_compute_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "hypervisor_group")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_compute_zone() -> TestResult {
    let body = "{\"hypervisor_group\":{\"id\":2,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"recovery_type\":\"example_recovery_type\",\"failover_timeout\":1,\"release_resource_type\":\"example_release_resource_type\",\"cpu_units\":1,\"cpu_flags_enabled\":true,\"cpu_flags\":[{}],\"cpu_model_configuration\":\"example_cpu_model_configuration\",\"max_host_free_memory\":1,\"max_host_cpu\":1,\"max_vms_start_at_once\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"prefer_local_reads\":true,\"run_sysprep\":true,\"network_failure\":true,\"federation_id\":{},\"hypervisor_id\":{},\"draas_id\":{},\"provider_vdc_id\":{},\"datacenter_id\":{},\"storage_channel\":{},\"supplier_version\":{},\"supplier_provider\":{},\"provider_name\":{},\"scheduled_for_deletion\":{},\"tier\":{},\"custom_config\":{},\"additional_fields\":{},\"supports_virtual_server_motion\":{},\"default_gateway\":\"example_default_gateway\",\"vlan\":\"example_vlan\",\"override_hot_migration_configuration\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hypervisor_group><id type=\"integer\">2</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><recovery_type>example_recovery_type</recovery_type><failover_timeout type=\"integer\">1</failover_timeout><release_resource_type>example_release_resource_type</release_resource_type><cpu_units type=\"integer\">1</cpu_units><cpu_flags_enabled type=\"boolean\">true</cpu_flags_enabled><cpu_flags type=\"array\"><cpu_flags></cpu_flags></cpu_flags><cpu_model_configuration>example_cpu_model_configuration</cpu_model_configuration><max_host_free_memory type=\"integer\">1</max_host_free_memory><max_host_cpu type=\"integer\">1</max_host_cpu><max_vms_start_at_once type=\"integer\">1</max_vms_start_at_once><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><prefer_local_reads type=\"boolean\">true</prefer_local_reads><run_sysprep type=\"boolean\">true</run_sysprep><network_failure type=\"boolean\">true</network_failure><federation_id></federation_id><hypervisor_id></hypervisor_id><draas_id></draas_id><provider_vdc_id></provider_vdc_id><datacenter_id></datacenter_id><storage_channel></storage_channel><supplier_version></supplier_version><supplier_provider></supplier_provider><provider_name></provider_name><scheduled_for_deletion></scheduled_for_deletion><tier></tier><custom_config></custom_config><additional_fields></additional_fields><supports_virtual_server_motion></supports_virtual_server_motion><default_gateway>example_default_gateway</default_gateway><vlan>example_vlan</vlan><override_hot_migration_configuration type=\"boolean\">true</override_hot_migration_configuration><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></hypervisor_group>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.compute_zone(2u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "hypervisor_group", "")?;
    assert_sent(&server, "GET", "/settings/hypervisor_zones/2.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_joins() -> TestResult {
    let body = "[{\"network_join\":{\"id\":1,\"network_id\":3,\"interface\":\"example_interface\",\"hypervisor_id\":5,\"target_join_id\":1,\"target_join_type\":\"example_target_join_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_joins type=\"array\"><network_join><id type=\"integer\">1</id><network_id type=\"integer\">3</network_id><interface>example_interface</interface><hypervisor_id type=\"integer\">5</hypervisor_id><target_join_id type=\"integer\">1</target_join_id><target_join_type>example_target_join_type</target_join_type><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_join></network_joins>",
    )
    .await;
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
        "/settings/hypervisors/5/network_joins.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_joins() -> TestResult {
    let body = "[{\"data_store_join\":{\"id\":1,\"data_store_id\":4,\"hypervisor_id\":5,\"target_join_id\":1,\"target_join_type\":\"example_target_join_type\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_store_joins type=\"array\"><data_store_join><id type=\"integer\">1</id><data_store_id type=\"integer\">4</data_store_id><hypervisor_id type=\"integer\">5</hypervisor_id><target_join_id type=\"integer\">1</target_join_id><target_join_type>example_target_join_type</target_join_type><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store_join></data_store_joins>",
    )
    .await;
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
        "/settings/hypervisors/5/data_store_joins.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_stores() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_stores type=\"array\"><data_store><id type=\"integer\">4</id><label>example_label</label><identifier>example_identifier</identifier><data_store_group_id type=\"integer\">8</data_store_group_id><data_store_size type=\"integer\">1</data_store_size><capacity type=\"integer\">1</capacity><usage type=\"integer\">1</usage><zombie_disks_size type=\"integer\">1</zombie_disks_size><enabled type=\"boolean\">true</enabled><data_store_type>example_data_store_type</data_store_type><ip>example_ip</ip><iscsi_ip>example_iscsi_ip</iscsi_ip><local_hypervisor_id type=\"integer\">5</local_hypervisor_id><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><vdc_id type=\"integer\">1</vdc_id><integrated_storage_cache_enabled type=\"boolean\">true</integrated_storage_cache_enabled><auto_healing type=\"boolean\">true</auto_healing><epoch type=\"boolean\">true</epoch><trim type=\"boolean\">true</trim><default type=\"boolean\">true</default><io_limits><read_iops type=\"integer\">1</read_iops><write_iops type=\"integer\">1</write_iops><read_throughput type=\"integer\">1</read_throughput><write_throughput type=\"integer\">1</write_throughput></io_limits><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store></data_stores>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_data_stores();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store")?;
    assert_sent(&server, "GET", "/settings/data_stores.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_data_store() -> TestResult {
    let body = "{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_store><id type=\"integer\">4</id><label>example_label</label><identifier>example_identifier</identifier><data_store_group_id type=\"integer\">8</data_store_group_id><data_store_size type=\"integer\">1</data_store_size><capacity type=\"integer\">1</capacity><usage type=\"integer\">1</usage><zombie_disks_size type=\"integer\">1</zombie_disks_size><enabled type=\"boolean\">true</enabled><data_store_type>example_data_store_type</data_store_type><ip>example_ip</ip><iscsi_ip>example_iscsi_ip</iscsi_ip><local_hypervisor_id type=\"integer\">5</local_hypervisor_id><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><vdc_id type=\"integer\">1</vdc_id><integrated_storage_cache_enabled type=\"boolean\">true</integrated_storage_cache_enabled><auto_healing type=\"boolean\">true</auto_healing><epoch type=\"boolean\">true</epoch><trim type=\"boolean\">true</trim><default type=\"boolean\">true</default><io_limits><read_iops type=\"integer\">1</read_iops><write_iops type=\"integer\">1</write_iops><read_throughput type=\"integer\">1</read_throughput><write_throughput type=\"integer\">1</write_throughput></io_limits><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.data_store(4u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "data_store", "")?;
    assert_sent(&server, "GET", "/settings/data_stores/4.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_data_stores() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_stores type=\"array\"><data_store><id type=\"integer\">4</id><label>example_label</label><identifier>example_identifier</identifier><data_store_group_id type=\"integer\">8</data_store_group_id><data_store_size type=\"integer\">1</data_store_size><capacity type=\"integer\">1</capacity><usage type=\"integer\">1</usage><zombie_disks_size type=\"integer\">1</zombie_disks_size><enabled type=\"boolean\">true</enabled><data_store_type>example_data_store_type</data_store_type><ip>example_ip</ip><iscsi_ip>example_iscsi_ip</iscsi_ip><local_hypervisor_id type=\"integer\">5</local_hypervisor_id><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><vdc_id type=\"integer\">1</vdc_id><integrated_storage_cache_enabled type=\"boolean\">true</integrated_storage_cache_enabled><auto_healing type=\"boolean\">true</auto_healing><epoch type=\"boolean\">true</epoch><trim type=\"boolean\">true</trim><default type=\"boolean\">true</default><io_limits><read_iops type=\"integer\">1</read_iops><write_iops type=\"integer\">1</write_iops><read_throughput type=\"integer\">1</read_throughput><write_throughput type=\"integer\">1</write_throughput></io_limits><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store></data_stores>",
    )
    .await;
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
        "/settings/hypervisor_zones/2/data_stores.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_zones() -> TestResult {
    let body = "[{\"data_store_group\":{\"id\":8,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"default_max_iops\":1,\"default_burst_iops\":1,\"min_disk_size\":1,\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"draas_id\":1,\"datacenter_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_store_groups type=\"array\"><data_store_group><id type=\"integer\">8</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><default_max_iops type=\"integer\">1</default_max_iops><default_burst_iops type=\"integer\">1</default_burst_iops><min_disk_size type=\"integer\">1</min_disk_size><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><draas_id type=\"integer\">1</draas_id><datacenter_id type=\"integer\">1</datacenter_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store_group></data_store_groups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_data_store_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "data_store_group")?;
    assert_sent(&server, "GET", "/settings/data_store_zones.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_data_store_zone() -> TestResult {
    let body = "{\"data_store_group\":{\"id\":8,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"default_max_iops\":1,\"default_burst_iops\":1,\"min_disk_size\":1,\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"draas_id\":1,\"datacenter_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_store_group><id type=\"integer\">8</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><default_max_iops type=\"integer\">1</default_max_iops><default_burst_iops type=\"integer\">1</default_burst_iops><min_disk_size type=\"integer\">1</min_disk_size><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><draas_id type=\"integer\">1</draas_id><datacenter_id type=\"integer\">1</datacenter_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store_group>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.data_store_zone(8u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "data_store_group", "")?;
    assert_sent(&server, "GET", "/settings/data_store_zones/8.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_data_store_zone_data_stores() -> TestResult {
    let body = "[{\"data_store\":{\"id\":4,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"data_store_group_id\":8,\"data_store_size\":1,\"capacity\":1,\"usage\":1,\"zombie_disks_size\":1,\"enabled\":true,\"data_store_type\":\"example_data_store_type\",\"ip\":\"example_ip\",\"iscsi_ip\":\"example_iscsi_ip\",\"local_hypervisor_id\":5,\"hypervisor_group_id\":2,\"vdc_id\":1,\"integrated_storage_cache_enabled\":true,\"auto_healing\":true,\"epoch\":true,\"trim\":true,\"default\":true,\"io_limits\":{\"read_iops\":1,\"write_iops\":1,\"read_throughput\":1,\"write_throughput\":1},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data_stores type=\"array\"><data_store><id type=\"integer\">4</id><label>example_label</label><identifier>example_identifier</identifier><data_store_group_id type=\"integer\">8</data_store_group_id><data_store_size type=\"integer\">1</data_store_size><capacity type=\"integer\">1</capacity><usage type=\"integer\">1</usage><zombie_disks_size type=\"integer\">1</zombie_disks_size><enabled type=\"boolean\">true</enabled><data_store_type>example_data_store_type</data_store_type><ip>example_ip</ip><iscsi_ip>example_iscsi_ip</iscsi_ip><local_hypervisor_id type=\"integer\">5</local_hypervisor_id><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><vdc_id type=\"integer\">1</vdc_id><integrated_storage_cache_enabled type=\"boolean\">true</integrated_storage_cache_enabled><auto_healing type=\"boolean\">true</auto_healing><epoch type=\"boolean\">true</epoch><trim type=\"boolean\">true</trim><default type=\"boolean\">true</default><io_limits><read_iops type=\"integer\">1</read_iops><write_iops type=\"integer\">1</write_iops><read_throughput type=\"integer\">1</read_throughput><write_throughput type=\"integer\">1</write_throughput></io_limits><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></data_store></data_stores>",
    )
    .await;
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
        "/settings/data_store_zones/8/data_stores.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disks() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disks type=\"array\"><disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk></disks>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_disks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(&server, "GET", "/settings/disks.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_disks() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disks type=\"array\"><disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk></disks>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_disks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "disk")?;
    assert_sent(&server, "GET", "/virtual_machines/731/disks.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "GET", "/settings/disks/880.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
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
        "/virtual_machines/731/disks.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><disk_size type=\"integer\">30</disk_size><data_store_id type=\"integer\">4</data_store_id><label>data</label><primary type=\"boolean\">true</primary><is_swap type=\"boolean\">true</is_swap><require_format_disk type=\"boolean\">true</require_format_disk><mount_point>/srv/data</mount_point><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">true</add_to_freebsd_fstab><hot_attach type=\"boolean\">true</hot_attach><mounted type=\"boolean\">true</mounted><file_system>ext3</file_system><min_iops type=\"integer\">1</min_iops></disk>",
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
        "/settings/disks/880.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><disk_size type=\"integer\">1</disk_size><label>example_label</label><mount_point>example_mount_point</mount_point><file_system>example_file_system</file_system><min_iops type=\"integer\">1</min_iops><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">true</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted></disk>",
    )
    .await;
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
        "/settings/disks/880.xml?force=example_force&shutdown_type=example_shutdown_type&required_startup=example_required_startup",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_build_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.build();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/build.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_unlock_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.unlock();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/unlock.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_migrate_attached_disk() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
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
        "/virtual_machines/731/disks/880/migrate.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><data_store_id type=\"integer\">4</data_store_id><type>example_type</type><virtual_machine_identifier>example_virtual_machine_identifier</virtual_machine_identifier><disk_id type=\"integer\">880</disk_id></disk>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_hourly_statistics() -> TestResult {
    let body = "[{\"disk_hourly_stat\":{\"id\":1,\"disk_id\":880,\"virtual_machine_id\":731,\"user_id\":42,\"stat_time\":\"2026-01-31T12:00:00Z\",\"data_read\":1,\"data_written\":1,\"reads_completed\":1,\"writes_completed\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk_hourly_stats type=\"array\"><disk_hourly_stat><id type=\"integer\">1</id><disk_id type=\"integer\">880</disk_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><user_id type=\"integer\">42</user_id><stat_time>2026-01-31T12:00:00Z</stat_time><data_read type=\"integer\">1</data_read><data_written type=\"integer\">1</data_written><reads_completed type=\"integer\">1</reads_completed><writes_completed type=\"integer\">1</writes_completed><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></disk_hourly_stat></disk_hourly_stats>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_hourly_statistics();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "disk_hourly_stat")?;
    assert_sent(&server, "GET", "/settings/disks/880/usage.xml", &[], "").await;
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
        "/settings/disks/880/io_limits.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<io_limits><io_limits_override type=\"boolean\">true</io_limits_override><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_enable_disk_autobackups() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.enable_autobackups();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/autobackup_enable.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_disable_disk_autobackups() -> TestResult {
    let body = "{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.disk(880u64);
    let call = owner.disable_autobackups();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "disk", "")?;
    assert_sent(&server, "POST", "/settings/disks/880/autobackup_disable.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_disk_backup_schedules() -> TestResult {
    let body = "[{\"schedule\":{\"id\":77,\"target_id\":1,\"target_type\":\"Disk\",\"action\":\"autobackup\",\"period\":\"days\",\"duration\":1,\"rotation_period\":1,\"start_at\":\"2026-01-31T12:00:00Z\",\"status\":\"disabled\",\"failure_count\":1,\"schedule_logs\":[{\"schedule_log\":{\"id\":1,\"schedule_id\":77,\"status\":\"example_status\",\"log_output\":\"example_log_output\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}],\"params\":\"example_params\",\"user_id\":42,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedules type=\"array\"><schedule><id type=\"integer\">77</id><target_id type=\"integer\">1</target_id><target_type>Disk</target_type><action>autobackup</action><period>days</period><duration type=\"integer\">1</duration><rotation_period type=\"integer\">1</rotation_period><start_at>2026-01-31T12:00:00Z</start_at><status>disabled</status><failure_count type=\"integer\">1</failure_count><schedule_logs type=\"array\"><schedule_log><id type=\"integer\">1</id><schedule_id type=\"integer\">77</schedule_id><status>example_status</status><log_output>example_log_output</log_output><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></schedule_log></schedule_logs><params>example_params</params><user_id type=\"integer\">42</user_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></schedule></schedules>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.disk(880u64);
    let call = owner.list_backup_schedules();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "schedule")?;
    assert_sent(&server, "GET", "/settings/disks/880/schedules.xml?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_disk_backup_schedule() -> TestResult {
    let body = "[{\"disk\":{\"id\":880,\"identifier\":\"u1z8h5p3s6g9ka\",\"label\":\"data\",\"disk_size\":30,\"primary\":false,\"is_swap\":false,\"disk_vm_number\":2,\"virtual_machine_id\":731,\"data_store_id\":4,\"mount_point\":\"/srv/data\",\"file_system\":\"ext3\",\"add_to_linux_fstab\":true,\"add_to_freebsd_fstab\":false,\"mounted\":true,\"built\":true,\"locked\":false,\"has_autobackups\":false,\"min_iops\":null,\"max_iops\":null,\"burst_iops\":null,\"iqn\":null,\"volume_id\":null,\"io_limits_override\":false,\"io_limits\":{\"read_iops\":500,\"write_iops\":250,\"read_throughput\":100,\"write_throughput\":50},\"created_at\":\"2024-02-02T10:10:00Z\",\"updated_at\":\"2024-02-02T10:14:00Z\"}}]";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disks type=\"array\"><disk><id type=\"integer\">880</id><identifier>u1z8h5p3s6g9ka</identifier><label>data</label><disk_size type=\"integer\">30</disk_size><primary type=\"boolean\">false</primary><is_swap type=\"boolean\">false</is_swap><disk_vm_number type=\"integer\">2</disk_vm_number><virtual_machine_id type=\"integer\">731</virtual_machine_id><data_store_id type=\"integer\">4</data_store_id><mount_point>/srv/data</mount_point><file_system>ext3</file_system><add_to_linux_fstab type=\"boolean\">true</add_to_linux_fstab><add_to_freebsd_fstab type=\"boolean\">false</add_to_freebsd_fstab><mounted type=\"boolean\">true</mounted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><has_autobackups type=\"boolean\">false</has_autobackups><min_iops nil=\"true\"/><max_iops nil=\"true\"/><burst_iops nil=\"true\"/><iqn nil=\"true\"/><volume_id nil=\"true\"/><io_limits_override type=\"boolean\">false</io_limits_override><io_limits><read_iops type=\"integer\">500</read_iops><write_iops type=\"integer\">250</write_iops><read_throughput type=\"integer\">100</read_throughput><write_throughput type=\"integer\">50</write_throughput></io_limits><created_at>2024-02-02T10:10:00Z</created_at><updated_at>2024-02-02T10:14:00Z</updated_at></disk></disks>",
    )
    .await;
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
        "/settings/disks/880/schedules.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule><action>autobackup</action><duration type=\"integer\">2</duration><period>days</period><rotation_period type=\"integer\">5</rotation_period></schedule>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_dns_zones() -> TestResult {
    let body = "[{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_zones type=\"array\"><dns_zone><id type=\"integer\">31</id><name>example_name</name><user_id type=\"integer\">42</user_id><auto_populate type=\"boolean\">true</auto_populate><cdn_reference type=\"integer\">1</cdn_reference><records><key type=\"array\"><dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record></key></records><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></dns_zone></dns_zones>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_dns_zones();
    let call = call.search("example.com");
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "dns_zone")?;
    assert_sent(&server, "GET", "/dns_zones.xml?q=example.com&page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_own_dns_zones() -> TestResult {
    let body = "[{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_zones type=\"array\"><dns_zone><id type=\"integer\">31</id><name>example_name</name><user_id type=\"integer\">42</user_id><auto_populate type=\"boolean\">true</auto_populate><cdn_reference type=\"integer\">1</cdn_reference><records><key type=\"array\"><dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record></key></records><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></dns_zone></dns_zones>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_own_dns_zones();
    let call = call.search("example.com");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "dns_zone")?;
    assert_sent(&server, "GET", "/dns_zones/user.xml?q=example.com", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_dns_zone() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_zone><id type=\"integer\">31</id><name>example_name</name><user_id type=\"integer\">42</user_id><auto_populate type=\"boolean\">true</auto_populate><cdn_reference type=\"integer\">1</cdn_reference><records><key type=\"array\"><dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record></key></records><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></dns_zone>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.dns_zone(31u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(&server, "GET", "/dns_zones/31.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_zone() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_zone><id type=\"integer\">31</id><name>example_name</name><user_id type=\"integer\">42</user_id><auto_populate type=\"boolean\">true</auto_populate><cdn_reference type=\"integer\">1</cdn_reference><records><key type=\"array\"><dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record></key></records><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></dns_zone>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let call = client.create_dns_zone("example.com");
    let call = call.auto_populate(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(
        &server,
        "POST",
        "/dns_zones.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_zone><name>example.com</name><auto_populate type=\"integer\">1</auto_populate></dns_zone>",
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
    assert_sent(&server, "DELETE", "/dns_zones/31.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_dns_records() -> TestResult {
    let body = "{\"dns_zone\":{\"id\":31,\"name\":\"example_name\",\"user_id\":42,\"auto_populate\":true,\"cdn_reference\":1,\"records\":{\"key\":[{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}]},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_zone><id type=\"integer\">31</id><name>example_name</name><user_id type=\"integer\">42</user_id><auto_populate type=\"boolean\">true</auto_populate><cdn_reference type=\"integer\">1</cdn_reference><records><key type=\"array\"><dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record></key></records><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></dns_zone>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.dns_zone(31u64);
    let call = owner.list_dns_records();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_zone", "")?;
    assert_sent(&server, "GET", "/dns_zones/31/records.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_dns_record() -> TestResult {
    let body = "{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.dns_zone(31u64).dns_record(977u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_record", "")?;
    assert_sent(&server, "GET", "/dns_zones/31/records/977.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_record() -> TestResult {
    let body = "{\"dns_record\":{\"id\":977,\"dns_zone_id\":31,\"type\":\"A\",\"name\":\"example_name\",\"ttl\":1,\"ip\":\"example_ip\",\"hostname\":\"example_hostname\",\"txt\":\"example_txt\",\"priority\":1,\"weight\":1,\"port\":1,\"primaryNs\":{},\"hostmaster\":{},\"serial\":{},\"refresh\":{},\"retry\":{},\"expire\":{},\"minimum\":{}}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_record><id type=\"integer\">977</id><dns_zone_id type=\"integer\">31</dns_zone_id><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port><primaryNs></primaryNs><hostmaster></hostmaster><serial></serial><refresh></refresh><retry></retry><expire></expire><minimum></minimum></dns_record>",
    )
    .await;
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
        "/dns_zones/31/records.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_record><type>A</type><name>www</name><ttl type=\"integer\">3600</ttl><ip>203.0.113.17</ip><hostname>mail.example.com</hostname><txt>example_txt</txt><priority type=\"integer\">10</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port></dns_record>",
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
        "/dns_zones/31/records/977.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_record><type>A</type><name>example_name</name><ttl type=\"integer\">1</ttl><ip>example_ip</ip><hostname>example_hostname</hostname><txt>example_txt</txt><priority type=\"integer\">1</priority><weight type=\"integer\">1</weight><port type=\"integer\">1</port></dns_record>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_dns_record() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.dns_zone(31u64).dns_record(977u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/dns_zones/31/records/977.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_dns_setup() -> TestResult {
    let body = "{\"dns_setup\":{\"domain\":\"example_domain\",\"ns1\":\"example_ns1\",\"ns2\":\"example_ns2\",\"ns3\":\"example_ns3\",\"ns4\":\"example_ns4\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dns_setup><domain>example_domain</domain><ns1>example_ns1</ns1><ns2>example_ns2</ns2><ns3>example_ns3</ns3><ns4>example_ns4</ns4></dns_setup>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.get_dns_setup();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "dns_setup", "")?;
    assert_sent(&server, "GET", "/settings/dns_setup.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_firewall_rules() -> TestResult {
    let body = "[{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<firewall_rules type=\"array\"><firewall_rule><id type=\"integer\">208</id><position type=\"integer\">1</position><command>ACCEPT</command><protocol>TCP</protocol><address>example_address</address><port>example_port</port><network_interface_id type=\"integer\">1450</network_interface_id><comment>example_comment</comment><description>example_description</description><destination_ip>example_destination_ip</destination_ip><source_port>example_source_port</source_port><protocol_type>example_protocol_type</protocol_type><identifier>example_identifier</identifier><enabled type=\"boolean\">true</enabled><enable_logging type=\"boolean\">true</enable_logging><firewall_service_id type=\"integer\">1</firewall_service_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></firewall_rule></firewall_rules>",
    )
    .await;
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
        "/virtual_machines/731/firewall_rules.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_firewall_rule() -> TestResult {
    let body = "{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<firewall_rule><id type=\"integer\">208</id><position type=\"integer\">1</position><command>ACCEPT</command><protocol>TCP</protocol><address>example_address</address><port>example_port</port><network_interface_id type=\"integer\">1450</network_interface_id><comment>example_comment</comment><description>example_description</description><destination_ip>example_destination_ip</destination_ip><source_port>example_source_port</source_port><protocol_type>example_protocol_type</protocol_type><identifier>example_identifier</identifier><enabled type=\"boolean\">true</enabled><enable_logging type=\"boolean\">true</enable_logging><firewall_service_id type=\"integer\">1</firewall_service_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></firewall_rule>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "firewall_rule", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/firewall_rules/208.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_firewall_rule() -> TestResult {
    let body = "{\"firewall_rule\":{\"id\":208,\"position\":1,\"command\":\"ACCEPT\",\"protocol\":\"TCP\",\"address\":\"example_address\",\"port\":\"example_port\",\"network_interface_id\":1450,\"comment\":\"example_comment\",\"description\":\"example_description\",\"destination_ip\":\"example_destination_ip\",\"source_port\":\"example_source_port\",\"protocol_type\":\"example_protocol_type\",\"identifier\":\"example_identifier\",\"enabled\":true,\"enable_logging\":true,\"firewall_service_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<firewall_rule><id type=\"integer\">208</id><position type=\"integer\">1</position><command>ACCEPT</command><protocol>TCP</protocol><address>example_address</address><port>example_port</port><network_interface_id type=\"integer\">1450</network_interface_id><comment>example_comment</comment><description>example_description</description><destination_ip>example_destination_ip</destination_ip><source_port>example_source_port</source_port><protocol_type>example_protocol_type</protocol_type><identifier>example_identifier</identifier><enabled type=\"boolean\">true</enabled><enable_logging type=\"boolean\">true</enable_logging><firewall_service_id type=\"integer\">1</firewall_service_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></firewall_rule>",
    )
    .await;
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
        "/virtual_machines/731/firewall_rules.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<firewall_rule><address>192.0.2.0/24</address><command>ACCEPT</command><protocol>TCP</protocol><network_interface_id type=\"integer\">1450</network_interface_id><port>22,80</port><comment>example_comment</comment></firewall_rule>",
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
        "/virtual_machines/731/firewall_rules/208.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<firewall_rule><address>example_address</address><command>ACCEPT</command><protocol>TCP</protocol><network_interface_id type=\"integer\">1450</network_interface_id><port>example_port</port><comment>example_comment</comment></firewall_rule>",
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
    assert_sent(&server, "DELETE", "/virtual_machines/731/firewall_rules/208.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_move_firewall_rule() -> TestResult {
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).firewall_rule(208u64);
    let call = owner.r#move("up");
    call.await?;
    assert_sent(
        &server,
        "GET",
        "/virtual_machines/731/firewall_rules/208/move.xml?position=up",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_apply_firewall_rules() -> TestResult {
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.apply_firewall_rules();
    call.await?;
    assert_sent(&server, "POST", "/virtual_machines/731/update_firewall_rules.xml", &[], "").await;
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
        "/virtual_machines/731/firewall_rules/update_defaults.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_interfaces><key><default_firewall_rule>ACCEPT</default_firewall_rule></key></network_interfaces>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_addresses() -> TestResult {
    let body = "[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_addresss type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresss>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.list_ip_addresses();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_address")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_addresses.xml?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ip_address() -> TestResult {
    let body = "{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64).ip_address(9001u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address", "")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_addresses/9001.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_address() -> TestResult {
    let body = "{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address>",
    )
    .await;
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
        "/settings/networks/3/ip_addresses.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address><address>203.0.113.17</address><netmask>255.255.255.0</netmask><broadcast>203.0.113.255</broadcast><network_address>203.0.113.0</network_address><gateway>203.0.113.1</gateway></ip_address>",
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
        "/settings/networks/3/ip_addresses/9001.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address><address>example_address</address><netmask>example_netmask</netmask><broadcast>example_broadcast</broadcast><network_address>example_network_address</network_address><gateway>example_gateway</gateway></ip_address>",
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
    assert_sent(&server, "DELETE", "/settings/networks/3/ip_addresses/9001.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_addresses() -> TestResult {
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let call = owner.assign_ip_addresses(&["example_ip_addresses".into()], 42u64);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_addresses/assign.xml",
        &[],
        "{\"ip_addresses\":[\"example_ip_addresses\"],\"user_id\":42}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_unassign_ip_addresses() -> TestResult {
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.network(3u64);
    let call = owner.unassign_ip_addresses(&["example_ip_addresses".into()], 42u64);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/settings/networks/3/ip_addresses/unassign.xml",
        &[],
        "{\"ip_addresses\":[\"example_ip_addresses\"],\"user_id\":42}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_assignments() -> TestResult {
    let body = "[{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address_joins type=\"array\"><ip_address_join><id type=\"integer\">3105</id><network_interface_id type=\"integer\">1450</network_interface_id><ip_address_id type=\"integer\">9001</ip_address_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><ip_address><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_address><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_address_join></ip_address_joins>",
    )
    .await;
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
        "/virtual_machines/731/ip_addresses.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ip_assignment() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address_join><id type=\"integer\">3105</id><network_interface_id type=\"integer\">1450</network_interface_id><ip_address_id type=\"integer\">9001</ip_address_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><ip_address><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_address><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_address_join>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).ip_assignment(3105u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_address_join", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/ip_addresses/3105.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_address() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address_join><id type=\"integer\">3105</id><network_interface_id type=\"integer\">1450</network_interface_id><ip_address_id type=\"integer\">9001</ip_address_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><ip_address><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_address><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_address_join>",
    )
    .await;
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
        "/virtual_machines/731/ip_addresses.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address><network_interface_id type=\"integer\">1450</network_interface_id><address>203.0.113.17</address><ip_net_id type=\"integer\">15</ip_net_id><ip_range_id type=\"integer\">22</ip_range_id><ip_version type=\"integer\">4</ip_version><used_ip type=\"integer\">1</used_ip><own_ip type=\"integer\">1</own_ip></ip_address>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_ip_address_by_id() -> TestResult {
    let body = "{\"ip_address_join\":{\"id\":3105,\"network_interface_id\":1450,\"ip_address_id\":9001,\"virtual_machine_id\":731,\"ip_address\":{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address_join><id type=\"integer\">3105</id><network_interface_id type=\"integer\">1450</network_interface_id><ip_address_id type=\"integer\">9001</ip_address_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><ip_address><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_address><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_address_join>",
    )
    .await;
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
        "/virtual_machines/731/ip_addresses.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_address_join><network_interface_id type=\"integer\">1450</network_interface_id><ip_address_id type=\"integer\">9001</ip_address_id></ip_address_join>",
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
        "/virtual_machines/731/ip_addresses/3105.xml?rebuild_network=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_nets() -> TestResult {
    let body = "[{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_nets type=\"array\"><ip_net><id type=\"integer\">15</id><label>example_label</label><network_address>example_network_address</network_address><network_mask type=\"integer\">1</network_mask><default_gateway>example_default_gateway</default_gateway><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net><ipv4 type=\"boolean\">true</ipv4><enabled type=\"boolean\">true</enabled><kind>example_kind</kind><network><id type=\"integer\">3</id></network><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_net></ip_nets>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.list_ip_nets();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ip_net")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_nets.xml?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ip_net() -> TestResult {
    let body = "{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_net><id type=\"integer\">15</id><label>example_label</label><network_address>example_network_address</network_address><network_mask type=\"integer\">1</network_mask><default_gateway>example_default_gateway</default_gateway><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net><ipv4 type=\"boolean\">true</ipv4><enabled type=\"boolean\">true</enabled><kind>example_kind</kind><network><id type=\"integer\">3</id></network><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_net>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64).ip_net(15u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ip_net", "")?;
    assert_sent(&server, "GET", "/settings/networks/3/ip_nets/15.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_net() -> TestResult {
    let body = "{\"ip_net\":{\"id\":15,\"label\":\"example_label\",\"network_address\":\"example_network_address\",\"network_mask\":1,\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"network\":{\"id\":3},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_net><id type=\"integer\">15</id><label>example_label</label><network_address>example_network_address</network_address><network_mask type=\"integer\">1</network_mask><default_gateway>example_default_gateway</default_gateway><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net><ipv4 type=\"boolean\">true</ipv4><enabled type=\"boolean\">true</enabled><kind>example_kind</kind><network><id type=\"integer\">3</id></network><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_net>",
    )
    .await;
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
        "/settings/networks/3/ip_nets.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_net><network_address>203.0.113.0</network_address><network_mask type=\"integer\">24</network_mask><default_gateway>203.0.113.1</default_gateway><label>example_label</label><add_default_ip_range type=\"integer\">1</add_default_ip_range><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net></ip_net>",
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
    assert_sent(&server, "DELETE", "/settings/networks/3/ip_nets/15.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ip_ranges() -> TestResult {
    let body = "[{\"ip_range\":{\"id\":22,\"start_address\":\"example_start_address\",\"end_address\":\"example_end_address\",\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"ip_net\":{\"id\":15},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_ranges type=\"array\"><ip_range><id type=\"integer\">22</id><start_address>example_start_address</start_address><end_address>example_end_address</end_address><default_gateway>example_default_gateway</default_gateway><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net><ipv4 type=\"boolean\">true</ipv4><enabled type=\"boolean\">true</enabled><kind>example_kind</kind><ip_net><id type=\"integer\">15</id></ip_net><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_range></ip_ranges>",
    )
    .await;
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
        "/settings/networks/3/ip_nets/15/ip_ranges.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ip_range() -> TestResult {
    let body = "{\"ip_range\":{\"id\":22,\"start_address\":\"example_start_address\",\"end_address\":\"example_end_address\",\"default_gateway\":\"example_default_gateway\",\"gateway_outside_ip_net\":true,\"ipv4\":true,\"enabled\":true,\"kind\":\"example_kind\",\"ip_net\":{\"id\":15},\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_range><id type=\"integer\">22</id><start_address>example_start_address</start_address><end_address>example_end_address</end_address><default_gateway>example_default_gateway</default_gateway><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net><ipv4 type=\"boolean\">true</ipv4><enabled type=\"boolean\">true</enabled><kind>example_kind</kind><ip_net><id type=\"integer\">15</id></ip_net><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ip_range>",
    )
    .await;
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
        "/settings/networks/3/ip_nets/15/ip_ranges.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ip_range><start_address>203.0.113.10</start_address><end_address>203.0.113.99</end_address><default_gateway>203.0.113.1</default_gateway><gateway_outside_ip_net type=\"boolean\">true</gateway_outside_ip_net></ip_range>",
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
    assert_sent(&server, "DELETE", "/settings/networks/3/ip_nets/15/ip_ranges/22.xml", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_interfaces() -> TestResult {
    let body = "[{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_interfaces type=\"array\"><network_interface><id type=\"integer\">1450</id><identifier>example_identifier</identifier><label>example_label</label><virtual_machine_id type=\"integer\">731</virtual_machine_id><network_join_id type=\"integer\">1</network_join_id><primary type=\"boolean\">true</primary><mac_address>example_mac_address</mac_address><rate_limit type=\"integer\">1</rate_limit><default_firewall_rule>ACCEPT</default_firewall_rule><connected type=\"boolean\">true</connected><usage></usage><usage_last_reset_at></usage_last_reset_at><usage_month_rolled_at></usage_month_rolled_at><adapter_type>example_adapter_type</adapter_type><edge_gateway_id type=\"integer\">1</edge_gateway_id><openstack_id type=\"integer\">1</openstack_id><use_as_gateway type=\"boolean\">true</use_as_gateway><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_interface></network_interfaces>",
    )
    .await;
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
        "/virtual_machines/731/network_interfaces.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_network_interface() -> TestResult {
    let body = "{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_interface><id type=\"integer\">1450</id><identifier>example_identifier</identifier><label>example_label</label><virtual_machine_id type=\"integer\">731</virtual_machine_id><network_join_id type=\"integer\">1</network_join_id><primary type=\"boolean\">true</primary><mac_address>example_mac_address</mac_address><rate_limit type=\"integer\">1</rate_limit><default_firewall_rule>ACCEPT</default_firewall_rule><connected type=\"boolean\">true</connected><usage></usage><usage_last_reset_at></usage_last_reset_at><usage_month_rolled_at></usage_month_rolled_at><adapter_type>example_adapter_type</adapter_type><edge_gateway_id type=\"integer\">1</edge_gateway_id><openstack_id type=\"integer\">1</openstack_id><use_as_gateway type=\"boolean\">true</use_as_gateway><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_interface>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_interface", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/network_interfaces/1450.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_network_interface() -> TestResult {
    let body = "{\"network_interface\":{\"id\":1450,\"identifier\":\"example_identifier\",\"label\":\"example_label\",\"virtual_machine_id\":731,\"network_join_id\":1,\"primary\":true,\"mac_address\":\"example_mac_address\",\"rate_limit\":1,\"default_firewall_rule\":\"ACCEPT\",\"connected\":true,\"usage\":{},\"usage_last_reset_at\":{},\"usage_month_rolled_at\":{},\"adapter_type\":\"example_adapter_type\",\"edge_gateway_id\":1,\"openstack_id\":1,\"use_as_gateway\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_interface><id type=\"integer\">1450</id><identifier>example_identifier</identifier><label>example_label</label><virtual_machine_id type=\"integer\">731</virtual_machine_id><network_join_id type=\"integer\">1</network_join_id><primary type=\"boolean\">true</primary><mac_address>example_mac_address</mac_address><rate_limit type=\"integer\">1</rate_limit><default_firewall_rule>ACCEPT</default_firewall_rule><connected type=\"boolean\">true</connected><usage></usage><usage_last_reset_at></usage_last_reset_at><usage_month_rolled_at></usage_month_rolled_at><adapter_type>example_adapter_type</adapter_type><edge_gateway_id type=\"integer\">1</edge_gateway_id><openstack_id type=\"integer\">1</openstack_id><use_as_gateway type=\"boolean\">true</use_as_gateway><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_interface>",
    )
    .await;
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
        "/virtual_machines/731/network_interfaces.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_interface><label>eth1</label><network_join_id type=\"integer\">27</network_join_id><rate_limit type=\"integer\">100</rate_limit><primary type=\"boolean\">true</primary></network_interface>",
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
        "/virtual_machines/731/network_interfaces/1450.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_interface><label>example_label</label><rate_limit type=\"integer\">1</rate_limit></network_interface>",
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
    assert_sent(&server, "DELETE", "/virtual_machines/731/network_interfaces/1450.xml", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_networks() -> TestResult {
    let body = "[{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<networks type=\"array\"><network><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><vlan type=\"integer\">1</vlan><network_group_id type=\"integer\">6</network_group_id><type>example_type</type><user_id type=\"integer\">42</user_id><ip_address_pool_id type=\"integer\">1</ip_address_pool_id><default_outside_ip_address_id type=\"integer\">9001</default_outside_ip_address_id><default_nat_rule_number type=\"integer\">1</default_nat_rule_number><prefix_size type=\"integer\">1</prefix_size><is_nated type=\"boolean\">true</is_nated><enabled type=\"boolean\">true</enabled><shared type=\"boolean\">true</shared><gateway>example_gateway</gateway><netmask>example_netmask</netmask><primary_dns>example_primary_dns</primary_dns><secondary_dns>example_secondary_dns</secondary_dns><dns_suffix>example_dns_suffix</dns_suffix><fence_mode>example_fence_mode</fence_mode><vapp_id type=\"integer\">1</vapp_id><vdc_id type=\"integer\">1</vdc_id><parent_network_id type=\"integer\">1</parent_network_id><openstack_id type=\"integer\">1</openstack_id><vcenter_identifier type=\"integer\">1</vcenter_identifier><dv_switch_id type=\"integer\">1</dv_switch_id><vdc_group_id type=\"integer\">1</vdc_group_id><universal_router_id type=\"integer\">1</universal_router_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network></networks>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_networks();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network")?;
    assert_sent(&server, "GET", "/settings/networks.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_network() -> TestResult {
    let body = "{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><vlan type=\"integer\">1</vlan><network_group_id type=\"integer\">6</network_group_id><type>example_type</type><user_id type=\"integer\">42</user_id><ip_address_pool_id type=\"integer\">1</ip_address_pool_id><default_outside_ip_address_id type=\"integer\">9001</default_outside_ip_address_id><default_nat_rule_number type=\"integer\">1</default_nat_rule_number><prefix_size type=\"integer\">1</prefix_size><is_nated type=\"boolean\">true</is_nated><enabled type=\"boolean\">true</enabled><shared type=\"boolean\">true</shared><gateway>example_gateway</gateway><netmask>example_netmask</netmask><primary_dns>example_primary_dns</primary_dns><secondary_dns>example_secondary_dns</secondary_dns><dns_suffix>example_dns_suffix</dns_suffix><fence_mode>example_fence_mode</fence_mode><vapp_id type=\"integer\">1</vapp_id><vdc_id type=\"integer\">1</vdc_id><parent_network_id type=\"integer\">1</parent_network_id><openstack_id type=\"integer\">1</openstack_id><vcenter_identifier type=\"integer\">1</vcenter_identifier><dv_switch_id type=\"integer\">1</dv_switch_id><vdc_group_id type=\"integer\">1</vdc_group_id><universal_router_id type=\"integer\">1</universal_router_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.network(3u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network", "")?;
    assert_sent(&server, "GET", "/settings/networks/3.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_network() -> TestResult {
    let body = "{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><vlan type=\"integer\">1</vlan><network_group_id type=\"integer\">6</network_group_id><type>example_type</type><user_id type=\"integer\">42</user_id><ip_address_pool_id type=\"integer\">1</ip_address_pool_id><default_outside_ip_address_id type=\"integer\">9001</default_outside_ip_address_id><default_nat_rule_number type=\"integer\">1</default_nat_rule_number><prefix_size type=\"integer\">1</prefix_size><is_nated type=\"boolean\">true</is_nated><enabled type=\"boolean\">true</enabled><shared type=\"boolean\">true</shared><gateway>example_gateway</gateway><netmask>example_netmask</netmask><primary_dns>example_primary_dns</primary_dns><secondary_dns>example_secondary_dns</secondary_dns><dns_suffix>example_dns_suffix</dns_suffix><fence_mode>example_fence_mode</fence_mode><vapp_id type=\"integer\">1</vapp_id><vdc_id type=\"integer\">1</vdc_id><parent_network_id type=\"integer\">1</parent_network_id><openstack_id type=\"integer\">1</openstack_id><vcenter_identifier type=\"integer\">1</vcenter_identifier><dv_switch_id type=\"integer\">1</dv_switch_id><vdc_group_id type=\"integer\">1</vdc_group_id><universal_router_id type=\"integer\">1</universal_router_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network>",
    )
    .await;
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
        "/settings/networks.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network><label>public</label><network_group_id type=\"integer\">6</network_group_id><vlan type=\"integer\">120</vlan><identifier>example_identifier</identifier><type>Networking::Network</type></network>",
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
        "/settings/networks/3.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network><label>example_label</label><network_group_id type=\"integer\">6</network_group_id><vlan type=\"integer\">1</vlan></network>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_network() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.network(3u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/networks/3.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_compute_zone_networks() -> TestResult {
    let body = "[{\"network\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"vlan\":1,\"network_group_id\":6,\"type\":\"example_type\",\"user_id\":42,\"ip_address_pool_id\":1,\"default_outside_ip_address_id\":9001,\"default_nat_rule_number\":1,\"prefix_size\":1,\"is_nated\":true,\"enabled\":true,\"shared\":true,\"gateway\":\"example_gateway\",\"netmask\":\"example_netmask\",\"primary_dns\":\"example_primary_dns\",\"secondary_dns\":\"example_secondary_dns\",\"dns_suffix\":\"example_dns_suffix\",\"fence_mode\":\"example_fence_mode\",\"vapp_id\":1,\"vdc_id\":1,\"parent_network_id\":1,\"openstack_id\":1,\"vcenter_identifier\":1,\"dv_switch_id\":1,\"vdc_group_id\":1,\"universal_router_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<networks type=\"array\"><network><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><vlan type=\"integer\">1</vlan><network_group_id type=\"integer\">6</network_group_id><type>example_type</type><user_id type=\"integer\">42</user_id><ip_address_pool_id type=\"integer\">1</ip_address_pool_id><default_outside_ip_address_id type=\"integer\">9001</default_outside_ip_address_id><default_nat_rule_number type=\"integer\">1</default_nat_rule_number><prefix_size type=\"integer\">1</prefix_size><is_nated type=\"boolean\">true</is_nated><enabled type=\"boolean\">true</enabled><shared type=\"boolean\">true</shared><gateway>example_gateway</gateway><netmask>example_netmask</netmask><primary_dns>example_primary_dns</primary_dns><secondary_dns>example_secondary_dns</secondary_dns><dns_suffix>example_dns_suffix</dns_suffix><fence_mode>example_fence_mode</fence_mode><vapp_id type=\"integer\">1</vapp_id><vdc_id type=\"integer\">1</vdc_id><parent_network_id type=\"integer\">1</parent_network_id><openstack_id type=\"integer\">1</openstack_id><vcenter_identifier type=\"integer\">1</vcenter_identifier><dv_switch_id type=\"integer\">1</dv_switch_id><vdc_group_id type=\"integer\">1</vdc_group_id><universal_router_id type=\"integer\">1</universal_router_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network></networks>",
    )
    .await;
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
        "/settings/hypervisor_zones/2/networks.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_zones() -> TestResult {
    let body = "[{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_groups type=\"array\"><network_group><id type=\"integer\">6</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_group></network_groups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_network_zones();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "network_group")?;
    assert_sent(&server, "GET", "/settings/network_zones.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_network_zone() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_group><id type=\"integer\">6</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_group>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.network_zone(6u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(&server, "GET", "/settings/network_zones/6.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_network_zone() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_group><id type=\"integer\">6</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_group>",
    )
    .await;
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
        "/settings/network_zones.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_group><label>zone-a</label><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><preconfigured_only type=\"boolean\">true</preconfigured_only></network_group>",
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
        "/settings/network_zones/6.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_group><label>example_label</label><location_group_id type=\"integer\">1</location_group_id><preconfigured_only type=\"boolean\">true</preconfigured_only></network_group>",
    )
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
    assert_sent(&server, "DELETE", "/settings/network_zones/6.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_network() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_group><id type=\"integer\">6</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_group>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.network_zone(6u64);
    let call = owner.attach_network(3u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(&server, "POST", "/network_zones/6/networks/3/attach.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_detach_network() -> TestResult {
    let body = "{\"network_group\":{\"id\":6,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"server_type\":\"virtual\",\"location_group_id\":1,\"hypervisor_id\":5,\"federation_id\":1,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"additional_fields\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network_group><id type=\"integer\">6</id><label>example_label</label><identifier>example_identifier</identifier><server_type>virtual</server_type><location_group_id type=\"integer\">1</location_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><federation_id type=\"integer\">1</federation_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><additional_fields type=\"array\"><additional_fields></additional_fields></additional_fields><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></network_group>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.network_zone(6u64);
    let call = owner.detach_network(3u64);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "network_group", "")?;
    assert_sent(&server, "POST", "/network_zones/6/networks/3/detach.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_roles() -> TestResult {
    let body = "[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<roles type=\"array\"><role><id type=\"integer\">14</id><label>Support desk</label><identifier>q7n2w0c8r4d1ye</identifier><created_at>2024-02-12T15:20:00Z</created_at><updated_at>2024-02-12T15:20:00Z</updated_at><users_count type=\"integer\">3</users_count><system type=\"boolean\">false</system><permissions type=\"array\"><permission><id type=\"integer\">12</id><label>Read own virtual servers</label><identifier>virtual_machines.read.own</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission><permission><id type=\"integer\">35</id><label>Read transactions</label><identifier>transactions.read</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission></permissions></role></roles>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_roles();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "role")?;
    assert_sent(&server, "GET", "/roles.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_role() -> TestResult {
    let body = "{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<role><id type=\"integer\">14</id><label>Support desk</label><identifier>q7n2w0c8r4d1ye</identifier><created_at>2024-02-12T15:20:00Z</created_at><updated_at>2024-02-12T15:20:00Z</updated_at><users_count type=\"integer\">3</users_count><system type=\"boolean\">false</system><permissions type=\"array\"><permission><id type=\"integer\">12</id><label>Read own virtual servers</label><identifier>virtual_machines.read.own</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission><permission><id type=\"integer\">35</id><label>Read transactions</label><identifier>transactions.read</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission></permissions></role>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.role(14u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "role", "")?;
    assert_sent(&server, "GET", "/roles/14.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_role() -> TestResult {
    let body = "{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<role><id type=\"integer\">14</id><label>Support desk</label><identifier>q7n2w0c8r4d1ye</identifier><created_at>2024-02-12T15:20:00Z</created_at><updated_at>2024-02-12T15:20:00Z</updated_at><users_count type=\"integer\">3</users_count><system type=\"boolean\">false</system><permissions type=\"array\"><permission><id type=\"integer\">12</id><label>Read own virtual servers</label><identifier>virtual_machines.read.own</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission><permission><id type=\"integer\">35</id><label>Read transactions</label><identifier>transactions.read</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission></permissions></role>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let call = client.add_role("Support desk");
    let call = call.permission_ids(&[12u64.into()]);
    let call = call.template(onapp::RoleTemplate::AdminTemplate);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "role", "")?;
    assert_sent(
        &server,
        "POST",
        "/roles.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<role><label>Support desk</label><permission_ids type=\"array\"><permission_ids type=\"integer\">12</permission_ids></permission_ids><template>admin_template</template></role>",
    )
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
        "/roles/14.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<role><label>example_label</label><permission_ids type=\"array\"><permission_ids type=\"integer\">12</permission_ids></permission_ids></role>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_role() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.role(14u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/roles/14.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_permissions() -> TestResult {
    let body = "[{\"permission\":{\"id\":12,\"label\":\"example_label\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<permissions type=\"array\"><permission><id type=\"integer\">12</id><label>example_label</label><identifier>virtual_machines.read.own</identifier><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></permission></permissions>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_permissions();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "permission")?;
    assert_sent(&server, "GET", "/permissions.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_replace_user_roles() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user(42u64);
    let call = owner.replace_roles(&[14u64.into()]);
    call.await?;
    assert_sent(
        &server,
        "PUT",
        "/users/42.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids></user>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_alerts() -> TestResult {
    let body = "{\"alerts\":{\"zombie_data_stores\":[{}],\"zombie_transactions\":[{}],\"zombie_disks\":[{}],\"zombie_domains\":[{}],\"zombie_networks_list\":[{}]}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alerts><zombie_data_stores type=\"array\"><zombie_data_stores></zombie_data_stores></zombie_data_stores><zombie_transactions type=\"array\"><zombie_transactions></zombie_transactions></zombie_transactions><zombie_disks type=\"array\"><zombie_disks></zombie_disks></zombie_disks><zombie_domains type=\"array\"><zombie_domains></zombie_domains></zombie_domains><zombie_networks_list type=\"array\"><zombie_networks_list></zombie_networks_list></zombie_networks_list></alerts>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_alerts();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "alerts", "")?;
    assert_sent(&server, "GET", "/alerts.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_version() -> TestResult {
    let body = "{\"version\":\"6.5.0\"}";
    let server =
        answering(200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<version>6.5.0</version>")
            .await;
    let client = client(&server, "code=200")?;
    let call = client.get_version();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/version.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_configuration() -> TestResult {
    let body = "{\"settings\":{\"key\":{}}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<settings><key></key></settings>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.get_configuration();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "settings", "")?;
    assert_sent(&server, "GET", "/settings/configuration.xml", &[], "").await;
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
        "/settings.xml?restart=1",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration><key></key></configuration>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssh_keys() -> TestResult {
    let body = "[{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ssh_keys type=\"array\"><ssh_key><id type=\"integer\">19</id><user_id type=\"integer\">42</user_id><key>example_key</key><name>example_name</name><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ssh_key></ssh_keys>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_ssh_keys();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ssh_key")?;
    assert_sent(&server, "GET", "/settings/ssh_keys.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_ssh_keys() -> TestResult {
    let body = "[{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ssh_keys type=\"array\"><ssh_key><id type=\"integer\">19</id><user_id type=\"integer\">42</user_id><key>example_key</key><name>example_name</name><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ssh_key></ssh_keys>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_ssh_keys();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "ssh_key")?;
    assert_sent(&server, "GET", "/users/42/ssh_keys.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ssh_key><id type=\"integer\">19</id><user_id type=\"integer\">42</user_id><key>example_key</key><name>example_name</name><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ssh_key>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.ssh_key(19u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(&server, "GET", "/settings/ssh_keys/19.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_ssh_key() -> TestResult {
    let body = "{\"ssh_key\":{\"id\":19,\"user_id\":42,\"key\":\"example_key\",\"name\":\"example_name\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ssh_key><id type=\"integer\">19</id><user_id type=\"integer\">42</user_id><key>example_key</key><name>example_name</name><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></ssh_key>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.add_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com");
    let call = call.name("laptop");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "ssh_key", "")?;
    assert_sent(
        &server,
        "POST",
        "/users/42/ssh_keys.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ssh_key><key>ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com</key><name>laptop</name></ssh_key>",
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
        "/settings/ssh_keys/19.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ssh_key><key>ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com</key><user_id type=\"integer\">42</user_id></ssh_key>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ssh_key() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.ssh_key(19u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/settings/ssh_keys/19.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_cpu_usage() -> TestResult {
    let body = "[{\"cpu_hourly_stat\":{\"id\":1,\"cpu_time\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"virtual_machine_id\":731,\"user_id\":42,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cpu_hourly_stats type=\"array\"><cpu_hourly_stat><id type=\"integer\">1</id><cpu_time type=\"integer\">1</cpu_time><stat_time>2026-01-31T12:00:00Z</stat_time><virtual_machine_id type=\"integer\">731</virtual_machine_id><user_id type=\"integer\">42</user_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></cpu_hourly_stat></cpu_hourly_stats>",
    )
    .await;
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
        "/virtual_machines/731/cpu_usage.xml?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_billing_hours() -> TestResult {
    let body = "[{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"currency_code\":\"example_currency_code\",\"user_id\":42,\"virtual_machine_id\":731,\"billing_stats\":{\"disks\":[],\"network_interfaces\":[],\"virtual_machines\":[]},\"total_cost\":1.5,\"vm_resources_cost\":1.5,\"usage_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vm_hourly_stats type=\"array\"><vm_hourly_stat><id type=\"integer\">40123</id><vm_billing_stat_id type=\"integer\">1</vm_billing_stat_id><stat_time>2026-01-31T12:00:00Z</stat_time><currency_code>example_currency_code</currency_code><user_id type=\"integer\">42</user_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><billing_stats><disks type=\"array\"></disks><network_interfaces type=\"array\"></network_interfaces><virtual_machines type=\"array\"></virtual_machines></billing_stats><total_cost type=\"float\">1.5</total_cost><vm_resources_cost type=\"float\">1.5</vm_resources_cost><usage_cost type=\"float\">1.5</usage_cost><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></vm_hourly_stat></vm_hourly_stats>",
    )
    .await;
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
        "/virtual_machines/731/vm_stats.xml?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_billing_hour() -> TestResult {
    let body = "{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"currency_code\":\"example_currency_code\",\"user_id\":42,\"virtual_machine_id\":731,\"billing_stats\":{\"disks\":[],\"network_interfaces\":[],\"virtual_machines\":[]},\"total_cost\":1.5,\"vm_resources_cost\":1.5,\"usage_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vm_hourly_stat><id type=\"integer\">40123</id><vm_billing_stat_id type=\"integer\">1</vm_billing_stat_id><stat_time>2026-01-31T12:00:00Z</stat_time><currency_code>example_currency_code</currency_code><user_id type=\"integer\">42</user_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><billing_stats><disks type=\"array\"></disks><network_interfaces type=\"array\"></network_interfaces><virtual_machines type=\"array\"></virtual_machines></billing_stats><total_cost type=\"float\">1.5</total_cost><vm_resources_cost type=\"float\">1.5</vm_resources_cost><usage_cost type=\"float\">1.5</usage_cost><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></vm_hourly_stat>",
    )
    .await;
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
        "/virtual_machines/731/vm_stats/40123.xml?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_server_usage() -> TestResult {
    let body = "[{\"vm_stat\":{\"virtual_machine_id\":731,\"user_id\":42,\"cpu_usage\":\"9.95\",\"data_sent\":\"9.95\",\"data_received\":\"9.95\",\"data_read\":\"9.95\",\"data_written\":\"9.95\",\"reads_completed\":\"9.95\",\"writes_completed\":\"9.95\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vm_stats type=\"array\"><vm_stat><virtual_machine_id type=\"integer\">731</virtual_machine_id><user_id type=\"integer\">42</user_id><cpu_usage>9.95</cpu_usage><data_sent>9.95</data_sent><data_received>9.95</data_received><data_read>9.95</data_read><data_written>9.95</data_written><reads_completed>9.95</reads_completed><writes_completed>9.95</writes_completed></vm_stat></vm_stats>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_server_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "vm_stat")?;
    assert_sent(&server, "GET", "/usage_statistics.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_network_usage() -> TestResult {
    let body = "[{\"net_hourly_stat\":{\"id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"data_received\":{},\"data_sent\":{},\"user_id\":42,\"network_interface_id\":1450,\"virtual_machine_id\":731,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<net_hourly_stats type=\"array\"><net_hourly_stat><id type=\"integer\">1</id><stat_time>2026-01-31T12:00:00Z</stat_time><data_received></data_received><data_sent></data_sent><user_id type=\"integer\">42</user_id><network_interface_id type=\"integer\">1450</network_interface_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></net_hourly_stat></net_hourly_stats>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64).network_interface(1450u64);
    let call = owner.list_network_usage();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "net_hourly_stat")?;
    assert_sent(&server, "GET", "/virtual_machines/731/network_interfaces/1450/usage.xml", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_browse_template_store() -> TestResult {
    let body = "[{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template_groups type=\"array\"><image_template_group><id type=\"integer\">9</id><label>example_label</label><parent_id type=\"integer\">9</parent_id><lft type=\"integer\">1</lft><rgt type=\"integer\">1</rgt><depth type=\"integer\">1</depth><mak type=\"boolean\">true</mak><kms type=\"boolean\">true</kms><own type=\"boolean\">true</own><kms_host>example_kms_host</kms_host><kms_port>example_kms_port</kms_port><kms_server_label>example_kms_server_label</kms_server_label><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><user_id type=\"integer\">42</user_id><system_group type=\"boolean\">true</system_group><children type=\"array\"><children></children></children><relations type=\"array\"><relations></relations></relations><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template_group></image_template_groups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.browse_template_store();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "image_template_group")?;
    assert_sent(&server, "GET", "/template_store.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_template_groups() -> TestResult {
    let body = "[{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template_groups type=\"array\"><image_template_group><id type=\"integer\">9</id><label>example_label</label><parent_id type=\"integer\">9</parent_id><lft type=\"integer\">1</lft><rgt type=\"integer\">1</rgt><depth type=\"integer\">1</depth><mak type=\"boolean\">true</mak><kms type=\"boolean\">true</kms><own type=\"boolean\">true</own><kms_host>example_kms_host</kms_host><kms_port>example_kms_port</kms_port><kms_server_label>example_kms_server_label</kms_server_label><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><user_id type=\"integer\">42</user_id><system_group type=\"boolean\">true</system_group><children type=\"array\"><children></children></children><relations type=\"array\"><relations></relations></relations><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template_group></image_template_groups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_template_groups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template_group")?;
    assert_sent(&server, "GET", "/settings/image_template_groups.xml?page=1&per_page=1", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_template_group() -> TestResult {
    let body = "{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template_group><id type=\"integer\">9</id><label>example_label</label><parent_id type=\"integer\">9</parent_id><lft type=\"integer\">1</lft><rgt type=\"integer\">1</rgt><depth type=\"integer\">1</depth><mak type=\"boolean\">true</mak><kms type=\"boolean\">true</kms><own type=\"boolean\">true</own><kms_host>example_kms_host</kms_host><kms_port>example_kms_port</kms_port><kms_server_label>example_kms_server_label</kms_server_label><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><user_id type=\"integer\">42</user_id><system_group type=\"boolean\">true</system_group><children type=\"array\"><children></children></children><relations type=\"array\"><relations></relations></relations><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template_group>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.template_group(9u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template_group", "")?;
    assert_sent(&server, "GET", "/settings/image_template_groups/9.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_template_group() -> TestResult {
    let body = "{\"image_template_group\":{\"id\":9,\"label\":\"example_label\",\"parent_id\":9,\"lft\":1,\"rgt\":1,\"depth\":1,\"mak\":true,\"kms\":true,\"own\":true,\"kms_host\":\"example_kms_host\",\"kms_port\":\"example_kms_port\",\"kms_server_label\":\"example_kms_server_label\",\"hypervisor_group_id\":2,\"user_id\":42,\"system_group\":true,\"children\":[{}],\"relations\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template_group><id type=\"integer\">9</id><label>example_label</label><parent_id type=\"integer\">9</parent_id><lft type=\"integer\">1</lft><rgt type=\"integer\">1</rgt><depth type=\"integer\">1</depth><mak type=\"boolean\">true</mak><kms type=\"boolean\">true</kms><own type=\"boolean\">true</own><kms_host>example_kms_host</kms_host><kms_port>example_kms_port</kms_port><kms_server_label>example_kms_server_label</kms_server_label><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><user_id type=\"integer\">42</user_id><system_group type=\"boolean\">true</system_group><children type=\"array\"><children></children></children><relations type=\"array\"><relations></relations></relations><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template_group>",
    )
    .await;
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
        "/settings/image_template_groups.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template_group><label>Windows Server</label><mak type=\"boolean\">true</mak><kms type=\"boolean\">true</kms><own type=\"boolean\">true</own><kms_host>example_kms_host</kms_host><kms_port>example_kms_port</kms_port><kms_server_label>example_kms_server_label</kms_server_label><user_id type=\"integer\">42</user_id></image_template_group>",
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
        "/settings/image_template_groups/9.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template_group><label>example_label</label><mak type=\"boolean\">true</mak><kms type=\"boolean\">true</kms><own type=\"boolean\">true</own><kms_host>example_kms_host</kms_host><kms_port>example_kms_port</kms_port><kms_server_label>example_kms_server_label</kms_server_label></image_template_group>",
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
    assert_sent(&server, "DELETE", "/settings/image_template_groups/9.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_attach_template() -> TestResult {
    let body = "{\"relation_group_template\":{}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<relation_group_template></relation_group_template>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.template_group(9u64);
    let call = owner.attach_template(18u64);
    let call = call.price("9.95".parse()?);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "relation_group_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/settings/image_template_groups/9/relation_group_templates.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<relation_group_template><template_id type=\"integer\">18</template_id><price>9.95</price></relation_group_template>",
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
        "/settings/image_template_groups/9/relation_group_templates/64.xml",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_system_templates() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_templates type=\"array\"><image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template></image_templates>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_system_templates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_templates() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_templates type=\"array\"><image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template></image_templates>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_user_templates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates/user.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_own_templates() -> TestResult {
    let body = "[{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_templates type=\"array\"><image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template></image_templates>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_own_templates();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "image_template")?;
    assert_sent(&server, "GET", "/templates/own.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_available_templates() -> TestResult {
    let body = "[{\"remote_template\":{\"label\":\"example_label\",\"file_name\":\"example_file_name\",\"version\":\"1.4\",\"checksum\":\"example_checksum\",\"min_disk_size\":1,\"manager_id\":\"example_manager_id\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<remote_templates type=\"array\"><remote_template><label>example_label</label><file_name>example_file_name</file_name><version>1.4</version><checksum>example_checksum</checksum><min_disk_size type=\"integer\">1</min_disk_size><manager_id>example_manager_id</manager_id></remote_template></remote_templates>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_available_templates();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "remote_template")?;
    assert_sent(&server, "GET", "/templates/available.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_template() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.template(18u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(&server, "GET", "/templates/18.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_install_template() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let call = client.install_template("debian12x64");
    let call = call.backup_server_id(1.into());
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(
        &server,
        "POST",
        "/templates.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template><manager_id>debian12x64</manager_id><backup_server_id type=\"integer\">1</backup_server_id></image_template>",
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
        "/templates/18.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template><label>example_label</label><file_name>example_file_name</file_name><version>1.5</version><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate></image_template>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_make_template_public() -> TestResult {
    let body = "{\"image_template\":{\"id\":18,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"file_name\":\"example_file_name\",\"checksum\":\"example_checksum\",\"version\":\"1.4\",\"state\":\"active\",\"type\":\"ImageTemplate\",\"operating_system\":\"linux\",\"operating_system_distro\":\"example_operating_system_distro\",\"operating_system_arch\":\"x64\",\"operating_system_edition\":\"example_operating_system_edition\",\"operating_system_tail\":\"example_operating_system_tail\",\"virtualization\":[],\"min_disk_size\":1,\"min_memory_size\":1,\"template_size\":1,\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"allow_resize_without_reboot\":true,\"resize_without_reboot_policy\":{\"key\":{}},\"disk_target_device\":\"example_disk_target_device\",\"ext4\":true,\"cdn\":true,\"baremetal_server\":true,\"smart_server\":true,\"application_server\":true,\"draas\":true,\"initial_username\":\"example_initial_username\",\"initial_password\":\"example_initial_password\",\"manager_id\":\"example_manager_id\",\"remote_id\":\"example_remote_id\",\"parent_template_id\":18,\"backup_server_id\":1,\"user_id\":42,\"properties\":{\"key\":{}},\"locked\":true,\"openstack_id\":1,\"datacenter_id\":1,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image_template><id type=\"integer\">18</id><label>example_label</label><identifier>example_identifier</identifier><file_name>example_file_name</file_name><checksum>example_checksum</checksum><version>1.4</version><state>active</state><type>ImageTemplate</type><operating_system>linux</operating_system><operating_system_distro>example_operating_system_distro</operating_system_distro><operating_system_arch>x64</operating_system_arch><operating_system_edition>example_operating_system_edition</operating_system_edition><operating_system_tail>example_operating_system_tail</operating_system_tail><virtualization type=\"array\"></virtualization><min_disk_size type=\"integer\">1</min_disk_size><min_memory_size type=\"integer\">1</min_memory_size><template_size type=\"integer\">1</template_size><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><allow_resize_without_reboot type=\"boolean\">true</allow_resize_without_reboot><resize_without_reboot_policy><key></key></resize_without_reboot_policy><disk_target_device>example_disk_target_device</disk_target_device><ext4 type=\"boolean\">true</ext4><cdn type=\"boolean\">true</cdn><baremetal_server type=\"boolean\">true</baremetal_server><smart_server type=\"boolean\">true</smart_server><application_server type=\"boolean\">true</application_server><draas type=\"boolean\">true</draas><initial_username>example_initial_username</initial_username><initial_password>example_initial_password</initial_password><manager_id>example_manager_id</manager_id><remote_id>example_remote_id</remote_id><parent_template_id type=\"integer\">18</parent_template_id><backup_server_id type=\"integer\">1</backup_server_id><user_id type=\"integer\">42</user_id><properties><key></key></properties><locked type=\"boolean\">true</locked><openstack_id type=\"integer\">1</openstack_id><datacenter_id type=\"integer\">1</datacenter_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></image_template>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.template(18u64);
    let call = owner.make_public();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "image_template", "")?;
    assert_sent(&server, "POST", "/templates/18/make_public.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_template() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.template(18u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/templates/18.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_transactions() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<transactions type=\"array\"><transaction><id type=\"integer\">55120</id><identifier>k3v9qz1m7t0bxa</identifier><action>stop_virtual_machine</action><status>complete</status><priority type=\"integer\">10</priority><pid type=\"integer\">4711</pid><actor nil=\"true\"/><user_id type=\"integer\">42</user_id><parent_type>VirtualMachine</parent_type><parent_id type=\"integer\">731</parent_id><associated_object_type>VirtualMachine</associated_object_type><associated_object_id type=\"integer\">731</associated_object_id><dependent_transaction_id nil=\"true\"/><allowed_cancel type=\"boolean\">true</allowed_cancel><params><shutdown_type>soft</shutdown_type><initiator_id type=\"integer\">42</initiator_id></params><start_after>2024-03-05T12:29:30Z</start_after><started_at>2024-03-05T12:29:32Z</started_at><created_at>2024-03-05T12:29:30Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at></transaction></transactions>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_transactions();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/transactions.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_transactions_with_output() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<transactions type=\"array\"><transaction><id type=\"integer\">55120</id><identifier>k3v9qz1m7t0bxa</identifier><action>stop_virtual_machine</action><status>complete</status><priority type=\"integer\">10</priority><pid type=\"integer\">4711</pid><actor nil=\"true\"/><user_id type=\"integer\">42</user_id><parent_type>VirtualMachine</parent_type><parent_id type=\"integer\">731</parent_id><associated_object_type>VirtualMachine</associated_object_type><associated_object_id type=\"integer\">731</associated_object_id><dependent_transaction_id nil=\"true\"/><allowed_cancel type=\"boolean\">true</allowed_cancel><params><shutdown_type>soft</shutdown_type><initiator_id type=\"integer\">42</initiator_id></params><start_after>2024-03-05T12:29:30Z</start_after><started_at>2024-03-05T12:29:32Z</started_at><created_at>2024-03-05T12:29:30Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at></transaction></transactions>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_transactions_with_output();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "transaction")?;
    assert_sent(&server, "GET", "/transactions.xml?detailed=&page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_transaction() -> TestResult {
    let body = "{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<transaction><id type=\"integer\">55120</id><identifier>k3v9qz1m7t0bxa</identifier><action>stop_virtual_machine</action><status>complete</status><priority type=\"integer\">10</priority><pid type=\"integer\">4711</pid><actor nil=\"true\"/><user_id type=\"integer\">42</user_id><parent_type>VirtualMachine</parent_type><parent_id type=\"integer\">731</parent_id><associated_object_type>VirtualMachine</associated_object_type><associated_object_id type=\"integer\">731</associated_object_id><dependent_transaction_id nil=\"true\"/><allowed_cancel type=\"boolean\">true</allowed_cancel><params><shutdown_type>soft</shutdown_type><initiator_id type=\"integer\">42</initiator_id></params><start_after>2024-03-05T12:29:30Z</start_after><started_at>2024-03-05T12:29:32Z</started_at><created_at>2024-03-05T12:29:30Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at></transaction>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.transaction(55120u64);
    let call = owner.get();
    let call = call.log("");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "transaction", "")?;
    assert_sent(&server, "GET", "/transactions/55120.xml?log=", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_transactions() -> TestResult {
    let body = "[{\"transaction\":{\"id\":55120,\"identifier\":\"k3v9qz1m7t0bxa\",\"action\":\"stop_virtual_machine\",\"status\":\"complete\",\"priority\":10,\"pid\":4711,\"actor\":null,\"user_id\":42,\"parent_type\":\"VirtualMachine\",\"parent_id\":731,\"associated_object_type\":\"VirtualMachine\",\"associated_object_id\":731,\"dependent_transaction_id\":null,\"allowed_cancel\":true,\"params\":{\"shutdown_type\":\"soft\",\"initiator_id\":42},\"start_after\":\"2024-03-05T12:29:30Z\",\"started_at\":\"2024-03-05T12:29:32Z\",\"created_at\":\"2024-03-05T12:29:30Z\",\"updated_at\":\"2024-03-05T12:30:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<transactions type=\"array\"><transaction><id type=\"integer\">55120</id><identifier>k3v9qz1m7t0bxa</identifier><action>stop_virtual_machine</action><status>complete</status><priority type=\"integer\">10</priority><pid type=\"integer\">4711</pid><actor nil=\"true\"/><user_id type=\"integer\">42</user_id><parent_type>VirtualMachine</parent_type><parent_id type=\"integer\">731</parent_id><associated_object_type>VirtualMachine</associated_object_type><associated_object_id type=\"integer\">731</associated_object_id><dependent_transaction_id nil=\"true\"/><allowed_cancel type=\"boolean\">true</allowed_cancel><params><shutdown_type>soft</shutdown_type><initiator_id type=\"integer\">42</initiator_id></params><start_after>2024-03-05T12:29:30Z</start_after><started_at>2024-03-05T12:29:32Z</started_at><created_at>2024-03-05T12:29:30Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at></transaction></transactions>",
    )
    .await;
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
        "/virtual_machines/731/transactions.xml?page=1&per_page=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_log_items() -> TestResult {
    let body = "[{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log_items type=\"array\"><log_item><id type=\"integer\">60977</id><action>example_action</action><status>Complete</status><target_type>Transaction</target_type><target_id type=\"integer\">1</target_id><resource_diff_id type=\"integer\">1</resource_diff_id><resource_diff_ids type=\"array\"><resource_diff_ids></resource_diff_ids></resource_diff_ids><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></log_item></log_items>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_log_items();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "log_item")?;
    assert_sent(&server, "GET", "/logs.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_log_item() -> TestResult {
    let body = "{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log_item><id type=\"integer\">60977</id><action>example_action</action><status>Complete</status><target_type>Transaction</target_type><target_id type=\"integer\">1</target_id><resource_diff_id type=\"integer\">1</resource_diff_id><resource_diff_ids type=\"array\"><resource_diff_ids></resource_diff_ids></resource_diff_ids><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></log_item>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.log_item(60977u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "log_item", "")?;
    assert_sent(&server, "GET", "/logs/60977.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_log_items() -> TestResult {
    let body = "[{\"log_item\":{\"id\":60977,\"action\":\"example_action\",\"status\":\"Complete\",\"target_type\":\"Transaction\",\"target_id\":1,\"resource_diff_id\":1,\"resource_diff_ids\":[{}],\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log_items type=\"array\"><log_item><id type=\"integer\">60977</id><action>example_action</action><status>Complete</status><target_type>Transaction</target_type><target_id type=\"integer\">1</target_id><resource_diff_id type=\"integer\">1</resource_diff_id><resource_diff_ids type=\"array\"><resource_diff_ids></resource_diff_ids></resource_diff_ids><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></log_item></log_items>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.list_log_items();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "log_item")?;
    assert_sent(&server, "GET", "/virtual_machines/731/logs.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_limits() -> TestResult {
    let body = "{\"limits\":{\"cpus\":1,\"cpu_shares\":1,\"cpu_units\":1,\"memory\":1,\"rate\":1,\"primary_disk_size\":1,\"swap_disk_size\":1,\"hypervisor_groups\":[],\"hypervisors\":[],\"data_store_groups\":[],\"network_groups\":[]},\"best_data_store_group_primary_id\":8,\"best_data_store_group_swap_id\":8,\"best_network_group_id\":6}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hash><limits><cpus type=\"integer\">1</cpus><cpu_shares type=\"integer\">1</cpu_shares><cpu_units type=\"integer\">1</cpu_units><memory type=\"integer\">1</memory><rate type=\"integer\">1</rate><primary_disk_size type=\"integer\">1</primary_disk_size><swap_disk_size type=\"integer\">1</swap_disk_size><hypervisor_groups type=\"array\"></hypervisor_groups><hypervisors type=\"array\"></hypervisors><data_store_groups type=\"array\"></data_store_groups><network_groups type=\"array\"></network_groups></limits><best_data_store_group_primary_id type=\"integer\">8</best_data_store_group_primary_id><best_data_store_group_swap_id type=\"integer\">8</best_data_store_group_swap_id><best_network_group_id type=\"integer\">6</best_network_group_id></hash>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.get_limits();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/users/42/limits.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_billing_hours() -> TestResult {
    let body = "[{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"user_id\":42,\"virtual_machine_id\":731,\"currency_code\":\"example_currency_code\",\"total_cost\":1.5,\"usage_cost\":1.5,\"vm_resources_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vm_hourly_stats type=\"array\"><vm_hourly_stat><id type=\"integer\">40123</id><vm_billing_stat_id type=\"integer\">1</vm_billing_stat_id><stat_time>2026-01-31T12:00:00Z</stat_time><user_id type=\"integer\">42</user_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><currency_code>example_currency_code</currency_code><total_cost type=\"float\">1.5</total_cost><usage_cost type=\"float\">1.5</usage_cost><vm_resources_cost type=\"float\">1.5</vm_resources_cost><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></vm_hourly_stat></vm_hourly_stats>",
    )
    .await;
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
        "/users/42/vm_stats.xml?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_billing_hour() -> TestResult {
    let body = "{\"vm_hourly_stat\":{\"id\":40123,\"vm_billing_stat_id\":1,\"stat_time\":\"2026-01-31T12:00:00Z\",\"user_id\":42,\"virtual_machine_id\":731,\"currency_code\":\"example_currency_code\",\"total_cost\":1.5,\"usage_cost\":1.5,\"vm_resources_cost\":1.5,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vm_hourly_stat><id type=\"integer\">40123</id><vm_billing_stat_id type=\"integer\">1</vm_billing_stat_id><stat_time>2026-01-31T12:00:00Z</stat_time><user_id type=\"integer\">42</user_id><virtual_machine_id type=\"integer\">731</virtual_machine_id><currency_code>example_currency_code</currency_code><total_cost type=\"float\">1.5</total_cost><usage_cost type=\"float\">1.5</usage_cost><vm_resources_cost type=\"float\">1.5</vm_resources_cost><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></vm_hourly_stat>",
    )
    .await;
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
        "/users/42/vm_stats/40123.xml?period%5Bstartdate%5D=2024-02-01%2000%3A00%3A00&period%5Benddate%5D=2024-02-02%2000%3A00%3A00&period%5Buse_local_time%5D=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_monthly_bills() -> TestResult {
    let body = "[{\"month\":1,\"cost\":1.5}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<list type=\"array\"><list><month type=\"integer\">1</month><cost type=\"float\">1.5</cost></list></list>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_monthly_bills();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "GET", "/users/42/monthly_bills.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_groups() -> TestResult {
    let body = "[{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_groups type=\"array\"><user_group><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><roles type=\"array\"><role><id type=\"integer\">14</id><label>Support desk</label><identifier>q7n2w0c8r4d1ye</identifier><created_at>2024-02-12T15:20:00Z</created_at><updated_at>2024-02-12T15:20:00Z</updated_at><users_count type=\"integer\">3</users_count><system type=\"boolean\">false</system><permissions type=\"array\"><permission><id type=\"integer\">12</id><label>Read own virtual servers</label><identifier>virtual_machines.read.own</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission><permission><id type=\"integer\">35</id><label>Read transactions</label><identifier>transactions.read</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission></permissions></role></roles><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><bucket_id type=\"integer\">7</bucket_id><user_buckets type=\"array\"><user_buckets></user_buckets></user_buckets><billing_plans type=\"array\"><billing_plans></billing_plans></billing_plans><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><additional_fields></additional_fields><hypervisor_id type=\"integer\">5</hypervisor_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></user_group></user_groups>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_user_groups();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user_group")?;
    assert_sent(&server, "GET", "/user_groups.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user_group() -> TestResult {
    let body = "{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_group><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><roles type=\"array\"><role><id type=\"integer\">14</id><label>Support desk</label><identifier>q7n2w0c8r4d1ye</identifier><created_at>2024-02-12T15:20:00Z</created_at><updated_at>2024-02-12T15:20:00Z</updated_at><users_count type=\"integer\">3</users_count><system type=\"boolean\">false</system><permissions type=\"array\"><permission><id type=\"integer\">12</id><label>Read own virtual servers</label><identifier>virtual_machines.read.own</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission><permission><id type=\"integer\">35</id><label>Read transactions</label><identifier>transactions.read</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission></permissions></role></roles><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><bucket_id type=\"integer\">7</bucket_id><user_buckets type=\"array\"><user_buckets></user_buckets></user_buckets><billing_plans type=\"array\"><billing_plans></billing_plans></billing_plans><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><additional_fields></additional_fields><hypervisor_id type=\"integer\">5</hypervisor_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></user_group>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user_group(3u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_group", "")?;
    assert_sent(&server, "GET", "/user_groups/3.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_user_group() -> TestResult {
    let body = "{\"user_group\":{\"id\":3,\"label\":\"example_label\",\"identifier\":\"example_identifier\",\"roles\":[{\"role\":{\"id\":14,\"label\":\"Support desk\",\"identifier\":\"q7n2w0c8r4d1ye\",\"created_at\":\"2024-02-12T15:20:00Z\",\"updated_at\":\"2024-02-12T15:20:00Z\",\"users_count\":3,\"system\":false,\"permissions\":[{\"permission\":{\"id\":12,\"label\":\"Read own virtual servers\",\"identifier\":\"virtual_machines.read.own\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}},{\"permission\":{\"id\":35,\"label\":\"Read transactions\",\"identifier\":\"transactions.read\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\"}}]}}],\"role_ids\":[14],\"bucket_id\":7,\"user_buckets\":[{}],\"billing_plans\":[{}],\"billing_plan_ids\":[11],\"additional_fields\":{},\"hypervisor_id\":5,\"datacenter_id\":1,\"draas_id\":1,\"provider_vdc_id\":1,\"preconfigured_only\":true,\"closed\":true,\"traded\":true,\"federation_enabled\":true,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_group><id type=\"integer\">3</id><label>example_label</label><identifier>example_identifier</identifier><roles type=\"array\"><role><id type=\"integer\">14</id><label>Support desk</label><identifier>q7n2w0c8r4d1ye</identifier><created_at>2024-02-12T15:20:00Z</created_at><updated_at>2024-02-12T15:20:00Z</updated_at><users_count type=\"integer\">3</users_count><system type=\"boolean\">false</system><permissions type=\"array\"><permission><id type=\"integer\">12</id><label>Read own virtual servers</label><identifier>virtual_machines.read.own</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission><permission><id type=\"integer\">35</id><label>Read transactions</label><identifier>transactions.read</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at></permission></permissions></role></roles><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><bucket_id type=\"integer\">7</bucket_id><user_buckets type=\"array\"><user_buckets></user_buckets></user_buckets><billing_plans type=\"array\"><billing_plans></billing_plans></billing_plans><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><additional_fields></additional_fields><hypervisor_id type=\"integer\">5</hypervisor_id><datacenter_id type=\"integer\">1</datacenter_id><draas_id type=\"integer\">1</draas_id><provider_vdc_id type=\"integer\">1</provider_vdc_id><preconfigured_only type=\"boolean\">true</preconfigured_only><closed type=\"boolean\">true</closed><traded type=\"boolean\">true</traded><federation_enabled type=\"boolean\">true</federation_enabled><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></user_group>",
    )
    .await;
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
        "/user_groups.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_group><label>Customers</label><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><bucket_id type=\"integer\">7</bucket_id><assign_vcloud_roles type=\"boolean\">true</assign_vcloud_roles></user_group>",
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
        "/user_groups/3.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_group><label>example_label</label><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><billing_plan_ids type=\"array\"><billing_plan_ids type=\"integer\">11</billing_plan_ids></billing_plan_ids><bucket_id type=\"integer\">7</bucket_id><assign_vcloud_roles type=\"boolean\">true</assign_vcloud_roles></user_group>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_user_group() -> TestResult {
    let server = answering(204, "").await;
    let client = client(&server, "code=204")?;
    let owner = client.user_group(3u64);
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/user_groups/3.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_group_users() -> TestResult {
    let body = "[{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<users type=\"array\"><user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user></users>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user_group(3u64);
    let call = owner.list_users();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user")?;
    assert_sent(&server, "GET", "/user_groups/3/users.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_users() -> TestResult {
    let body = "[{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<users type=\"array\"><user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user></users>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_users();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user")?;
    assert_sent(&server, "GET", "/users.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "GET", "/users/42.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_profile() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.get_profile();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "GET", "/profile.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let call = client.add_user(
        &onapp::NewUser { login: "ann_k".into(), email: "ann@example.com".into(), password: "example_password".into(), first_name: Some("Ann".into()), last_name: Some("Kowal".into()), user_group_id: Some(3u64.into()), bucket_id: Some(7u64.into()), billing_plan_id: Some(11u64.into()), role_ids: Some(vec![14u64.into()]), additional_fields: Some(vec![onapp::AdditionalField { name: "example_name".into(), value: "example_value".into() }]), time_zone: Some("example_time_zone".into()), locale: Some("en".into()), status: Some(onapp::UserStatus::Active), suspend_at: Some("2026-01-31T12:00:00Z".parse()?), suspend_after_hours: Some(1) },
    );
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(
        &server,
        "POST",
        "/users.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><login>ann_k</login><email>ann@example.com</email><password>example_password</password><first_name>Ann</first_name><last_name>Kowal</last_name><user_group_id type=\"integer\">3</user_group_id><bucket_id type=\"integer\">7</bucket_id><billing_plan_id type=\"integer\">11</billing_plan_id><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><additional_fields type=\"array\"><additional_field><name>example_name</name><value>example_value</value></additional_field></additional_fields><time_zone>example_time_zone</time_zone><locale>en</locale><status>active</status><suspend_at>2026-01-31T12:00:00Z</suspend_at><suspend_after_hours type=\"integer\">1</suspend_after_hours></user>",
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
        "/users/42.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><login>example_login</login><email>ann@example.com</email><password>example_password</password><first_name>example_first_name</first_name><last_name>example_last_name</last_name><user_group_id type=\"integer\">3</user_group_id><bucket_id type=\"integer\">7</bucket_id><billing_plan_id type=\"integer\">11</billing_plan_id><role_ids type=\"array\"><role_ids type=\"integer\">14</role_ids></role_ids><additional_fields type=\"array\"><additional_field><name>example_name</name><value>example_value</value></additional_field></additional_fields><time_zone>example_time_zone</time_zone><locale>example_locale</locale><status>active</status><suspend_at>2026-01-31T12:00:00Z</suspend_at><suspend_after_hours type=\"integer\">1</suspend_after_hours><registered_yubikey type=\"boolean\">true</registered_yubikey></user>",
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
        "/users/42.xml",
        &[],
        "{\"force\":\"1\",\"take_ownership\":true}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_suspend_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.suspend();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "POST", "/users/42/suspend.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_activate_user() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.activate();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "POST", "/users/42/activate.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_generate_api_key() -> TestResult {
    let body = "{\"api_key\":\"example_api_key\"}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<api_key>example_api_key</api_key>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.generate_api_key();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "")?;
    assert_sent(&server, "POST", "/users/42/user_api_keys/generate.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_make_new_api_key() -> TestResult {
    let body = "{\"user\":{\"id\":42,\"login\":\"ann.k\",\"email\":\"ann@example.net\",\"first_name\":\"Ann\",\"last_name\":\"Kowal\",\"status\":\"active\",\"locale\":\"en\",\"time_zone\":\"\",\"bucket_id\":7,\"user_group_id\":3,\"group_id\":null,\"image_template_group_id\":null,\"firewall_id\":2,\"avatar\":null,\"use_gravatar\":false,\"system_theme\":\"dark\",\"supplied\":false,\"registered_yubikey\":false,\"cdn_status\":\"ACTIVE\",\"cdn_account_status\":\"ACTIVE\",\"infoboxes\":{\"hidden_infoboxes\":[\"0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f\"],\"display_infoboxes\":true},\"monthly_price\":0.0,\"payment_amount\":150.0,\"outstanding_amount\":12.5,\"total_amount\":162.5,\"discount_due_to_free\":0.0,\"total_amount_with_discount\":162.5,\"roles\":[{\"role\":{\"id\":2,\"label\":\"User\",\"identifier\":\"user\",\"created_at\":\"2023-11-01T08:00:00Z\",\"updated_at\":\"2023-11-01T08:00:00Z\",\"permissions\":[]}}],\"activated_at\":\"2024-01-10T10:00:00Z\",\"created_at\":\"2024-01-10T10:00:00Z\",\"updated_at\":\"2024-03-01T07:45:00Z\",\"password_changed_at\":\"2024-01-10T10:00:00Z\",\"suspend_at\":null,\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user><id type=\"integer\">42</id><login>ann.k</login><email>ann@example.net</email><first_name>Ann</first_name><last_name>Kowal</last_name><status>active</status><locale>en</locale><time_zone></time_zone><bucket_id type=\"integer\">7</bucket_id><user_group_id type=\"integer\">3</user_group_id><group_id nil=\"true\"/><image_template_group_id nil=\"true\"/><firewall_id type=\"integer\">2</firewall_id><avatar nil=\"true\"/><use_gravatar type=\"boolean\">false</use_gravatar><system_theme>dark</system_theme><supplied type=\"boolean\">false</supplied><registered_yubikey type=\"boolean\">false</registered_yubikey><cdn_status>ACTIVE</cdn_status><cdn_account_status>ACTIVE</cdn_account_status><infoboxes><hidden_infoboxes type=\"array\"><hidden_infoboxes>0f3c5d7e9a1b2c4d6e8f0a1b3c5d7e9f</hidden_infoboxes></hidden_infoboxes><display_infoboxes type=\"boolean\">true</display_infoboxes></infoboxes><monthly_price type=\"float\">0.0</monthly_price><payment_amount type=\"float\">150.0</payment_amount><outstanding_amount type=\"float\">12.5</outstanding_amount><total_amount type=\"float\">162.5</total_amount><discount_due_to_free type=\"float\">0.0</discount_due_to_free><total_amount_with_discount type=\"float\">162.5</total_amount_with_discount><roles type=\"array\"><role><id type=\"integer\">2</id><label>User</label><identifier>user</identifier><created_at>2023-11-01T08:00:00Z</created_at><updated_at>2023-11-01T08:00:00Z</updated_at><permissions type=\"array\"></permissions></role></roles><activated_at>2024-01-10T10:00:00Z</activated_at><created_at>2024-01-10T10:00:00Z</created_at><updated_at>2024-03-01T07:45:00Z</updated_at><password_changed_at>2024-01-10T10:00:00Z</password_changed_at><suspend_at nil=\"true\"/><deleted_at nil=\"true\"/></user>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.make_new_api_key();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user", "")?;
    assert_sent(&server, "POST", "/users/42/make_new_api_key.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_user_virtual_servers() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machines type=\"array\"><virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine></virtual_machines>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_virtual_servers();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/users/42/virtual_machines.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_white_list_entries() -> TestResult {
    let body = "[{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_white_lists type=\"array\"><user_white_list><id type=\"integer\">61</id><user_id type=\"integer\">42</user_id><ip>example_ip</ip><description>example_description</description><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></user_white_list></user_white_lists>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64);
    let call = owner.list_white_list_entries();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "user_white_list")?;
    assert_sent(&server, "GET", "/users/42/user_white_lists.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_white_list_entry() -> TestResult {
    let body = "{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_white_list><id type=\"integer\">61</id><user_id type=\"integer\">42</user_id><ip>example_ip</ip><description>example_description</description><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></user_white_list>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.user(42u64).white_list_entry(61u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_white_list", "")?;
    assert_sent(&server, "GET", "/users/42/user_white_lists/61.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_white_list_entry() -> TestResult {
    let body = "{\"user_white_list\":{\"id\":61,\"user_id\":42,\"ip\":\"example_ip\",\"description\":\"example_description\",\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_white_list><id type=\"integer\">61</id><user_id type=\"integer\">42</user_id><ip>example_ip</ip><description>example_description</description><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></user_white_list>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.user(42u64);
    let call = owner.add_white_list_entry("203.0.113.17");
    let call = call.description("office");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "user_white_list", "")?;
    assert_sent(
        &server,
        "POST",
        "/users/42/user_white_lists.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_white_list><ip>203.0.113.17</ip><description>office</description></user_white_list>",
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
        "/users/42/user_white_lists/61.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<user_white_list><ip>example_ip</ip><description>example_description</description></user_white_list>",
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
    assert_sent(&server, "DELETE", "/users/42/user_white_lists/61.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_build_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
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
        "/virtual_machines/731/build.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><template_id type=\"integer\">18</template_id><required_startup type=\"integer\">1</required_startup><initial_root_password_encryption_key>example_initial_root_password_encryption_key</initial_root_password_encryption_key><licensing_type>mak</licensing_type><licensing_key>example_licensing_key</licensing_key><licensing_server_id type=\"integer\">1</licensing_server_id></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_resize_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
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
        "/virtual_machines/731/resize.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><memory type=\"integer\">1</memory><cpus type=\"integer\">1</cpus><cpu_shares type=\"integer\">1</cpu_shares></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_startup_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.startup();
    let call = call.mode(onapp::BootMode::Recovery);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/startup.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mode>recovery</mode>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_shutdown_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.shutdown();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/shutdown.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_stop_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.stop();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/stop.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_reboot_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.reboot();
    let call = call.mode(onapp::BootMode::Recovery);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/reboot.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mode>recovery</mode>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_suspend_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.suspend();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/suspend.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_unlock_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.unlock();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "POST", "/virtual_machines/731/unlock.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_migrate_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=201")?;
    let owner = client.virtual_server(731u64);
    let call = owner.migrate(5u64);
    let call = call.cold_migrate_on_rollback(1);
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(
        &server,
        "POST",
        "/virtual_machines/731/migrate.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><destination type=\"integer\">5</destination><cold_migrate_on_rollback type=\"integer\">1</cold_migrate_on_rollback></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_start_virtual_server_migration() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
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
        "/virtual_machines/731/migration.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><migration_type>example_migration_type</migration_type><destination type=\"integer\">5</destination><cold_migrate_on_rollback type=\"integer\">1</cold_migrate_on_rollback><backup_before_migration type=\"integer\">1</backup_before_migration><delete_old_backups type=\"integer\">1</delete_old_backups><backup_after_migration type=\"integer\">1</backup_after_migration></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_change_virtual_server_owner() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
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
        "/virtual_machines/731/change_owner.xml",
        &[],
        "{\"user_id\":42,\"custom_recipes_action\":\"example_custom_recipes_action\",\"backups_action\":\"example_backups_action\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_reset_virtual_server_password() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
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
        "/virtual_machines/731/reset_password.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><initial_root_password>example_initial_root_password</initial_root_password><initial_root_password_encryption_key>example_initial_root_password_encryption_key</initial_root_password_encryption_key></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_rebuild_virtual_server_network() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
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
        "/virtual_machines/731/rebuild_network.xml?force=1&shutdown_type=hard&required_startup=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_virtual_server_host_name() -> TestResult {
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.update_host_name();
    let call = call.hostname("example_hostname");
    let call = call.domain("example_domain");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/virtual_machines/731/fqdn.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><hostname>example_hostname</hostname><domain>example_domain</domain></virtual_machine>",
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
        "/virtual_machines/731/segregation.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><strict_virtual_machine_id type=\"integer\">731</strict_virtual_machine_id></virtual_machine>",
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
        "/virtual_machines/731/set_ssh_keys.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><ssh_key></ssh_key></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_clone_virtual_server() -> TestResult {
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<anything type=\"boolean\">true</anything>",
    )
    .await;
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
        "/virtual_machines/731/clone.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><initial_root_password>example_initial_root_password</initial_root_password><initial_root_password_confirmation>example_initial_root_password_confirmation</initial_root_password_confirmation><encrypt_password type=\"boolean\">true</encrypt_password><initial_root_password_encryption_key>example_initial_root_password_encryption_key</initial_root_password_encryption_key><initial_root_password_encryption_key_confirmation>example_initial_root_password_encryption_key_confirmation</initial_root_password_encryption_key_confirmation></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_open_virtual_server_console() -> TestResult {
    let body = "{\"remote_access_session\":{\"id\":1,\"port\":1,\"remote_key\":\"example_remote_key\",\"called_in_at\":\"2026-01-31T12:00:00Z\",\"virtual_machine_id\":731,\"created_at\":\"2026-01-31T12:00:00Z\",\"updated_at\":\"2026-01-31T12:00:00Z\"}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<remote_access_session><id type=\"integer\">1</id><port type=\"integer\">1</port><remote_key>example_remote_key</remote_key><called_in_at>2026-01-31T12:00:00Z</called_in_at><virtual_machine_id type=\"integer\">731</virtual_machine_id><created_at>2026-01-31T12:00:00Z</created_at><updated_at>2026-01-31T12:00:00Z</updated_at></remote_access_session>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.open_console();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "remote_access_session", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/console.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_servers() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machines type=\"array\"><virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine></virtual_machines>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_virtual_servers();
    let call = call.page(1);
    let call = call.per_page(1);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines.xml?page=1&per_page=1", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_search_virtual_servers() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machines type=\"array\"><virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine></virtual_machines>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.search_virtual_servers("billing");
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines.xml?q=billing", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_virtual_server_with_decrypted_password() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get_with_decrypted_password();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/with_decrypted_password.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_virtual_server_statuses() -> TestResult {
    let body = "[{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}]";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machines type=\"array\"><virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine></virtual_machines>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let call = client.list_virtual_server_statuses();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "", "virtual_machine")?;
    assert_sent(&server, "GET", "/virtual_machines/status.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_virtual_server_status() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        200,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
    )
    .await;
    let client = client(&server, "code=200")?;
    let owner = client.virtual_server(731u64);
    let call = owner.get_virtual_server_status();
    let read = serde_json::to_value(call.await?)?;
    assert_read(read, body, "virtual_machine", "")?;
    assert_sent(&server, "GET", "/virtual_machines/731/status.xml", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
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
        "/virtual_machines.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><template_id type=\"integer\">18</template_id><label>billing-db</label><hostname>billing-db</hostname><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><primary_disk_size type=\"integer\">40</primary_disk_size><domain>example_domain</domain><cpu_sockets type=\"integer\">1</cpu_sockets><cores_per_socket type=\"integer\">1</cores_per_socket><primary_disk_min_iops type=\"integer\">1</primary_disk_min_iops><swap_disk_min_iops type=\"integer\">1</swap_disk_min_iops><swap_disk_size type=\"integer\">1</swap_disk_size><data_store_group_primary_id type=\"integer\">8</data_store_group_primary_id><data_store_group_swap_id type=\"integer\">8</data_store_group_swap_id><hypervisor_group_id type=\"integer\">2</hypervisor_group_id><hypervisor_id type=\"integer\">5</hypervisor_id><primary_network_group_id type=\"integer\">6</primary_network_group_id><network_id type=\"integer\">3</network_id><primary_network_id type=\"integer\">3</primary_network_id><selected_ip_address>example_selected_ip_address</selected_ip_address><selected_ip_address_id type=\"integer\">9001</selected_ip_address_id><rate_limit type=\"integer\">1</rate_limit><initial_root_password>example_initial_root_password</initial_root_password><initial_root_password_encryption_key>example_initial_root_password_encryption_key</initial_root_password_encryption_key><required_virtual_machine_build type=\"boolean\">true</required_virtual_machine_build><required_virtual_machine_startup type=\"boolean\">true</required_virtual_machine_startup><required_automatic_backup type=\"boolean\">true</required_automatic_backup><required_ip_address_assignment type=\"boolean\">true</required_ip_address_assignment><instance_package_id type=\"integer\">13</instance_package_id><location_group_id type=\"integer\">1</location_group_id><location_id type=\"integer\">1</location_id><licensing_type>mak</licensing_type><licensing_key>example_licensing_key</licensing_key><licensing_server_id type=\"integer\">1</licensing_server_id><type_of_format>example_type_of_format</type_of_format><time_zone>example_time_zone</time_zone><note>example_note</note><admin_note>example_admin_note</admin_note><enable_autoscale type=\"boolean\">true</enable_autoscale><acceleration_allowed type=\"boolean\">true</acceleration_allowed><virsh_console type=\"boolean\">true</virsh_console><custom_recipe_variables type=\"array\"><custom_recipe_variables><name>example_name</name><value>example_value</value><enabled type=\"boolean\">true</enabled></custom_recipe_variables></custom_recipe_variables><recipe_joins_attributes type=\"array\"><recipe_joins_attributes></recipe_joins_attributes></recipe_joins_attributes><recipe_ids type=\"array\"><recipe_ids type=\"integer\">1</recipe_ids></recipe_ids><service_addon_ids type=\"array\"><service_addon_ids type=\"integer\">1</service_addon_ids></service_addon_ids></virtual_machine>",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_virtual_server_from_package() -> TestResult {
    let body = "{\"virtual_machine\":{\"id\":731,\"identifier\":\"k3v9qz1m7t0bxa\",\"label\":\"billing-db\",\"hostname\":\"billing-db\",\"domain\":\"example.net\",\"user_id\":42,\"hypervisor_id\":5,\"hypervisor_type\":\"kvm\",\"template_id\":18,\"template_label\":\"Debian 12 x64\",\"memory\":4096,\"cpus\":2,\"cpu_shares\":50,\"cpu_sockets\":null,\"total_disk_size\":45,\"min_disk_size\":10,\"monthly_bandwidth_used\":20480,\"booted\":true,\"built\":true,\"locked\":false,\"suspended\":false,\"recovery_mode\":false,\"state\":\"delivered\",\"operating_system\":\"linux\",\"operating_system_distro\":\"debian\",\"allowed_swap\":true,\"allowed_hot_migrate\":true,\"enable_autoscale\":null,\"firewall_notrack\":false,\"initial_root_password\":\"made-up-secret\",\"initial_root_password_encrypted\":false,\"local_remote_access_port\":5931,\"remote_access_password\":\"made-up-vnc\",\"strict_virtual_machine_id\":null,\"admin_note\":null,\"note\":\"primary database\",\"xen_id\":null,\"price_per_hour\":0.25,\"price_per_hour_powered_off\":0.05,\"ip_addresses\":[{\"ip_address\":{\"id\":9001,\"address\":\"203.0.113.17\",\"network_address\":\"203.0.113.0\",\"broadcast\":\"203.0.113.255\",\"gateway\":\"203.0.113.1\",\"network_id\":3,\"pxe\":false,\"user_id\":null,\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-02-01T09:00:00Z\"}}],\"created_at\":\"2024-02-01T09:00:00Z\",\"updated_at\":\"2024-03-05T12:30:00Z\",\"deleted_at\":null}}";
    let server = answering(
        201,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><id type=\"integer\">731</id><identifier>k3v9qz1m7t0bxa</identifier><label>billing-db</label><hostname>billing-db</hostname><domain>example.net</domain><user_id type=\"integer\">42</user_id><hypervisor_id type=\"integer\">5</hypervisor_id><hypervisor_type>kvm</hypervisor_type><template_id type=\"integer\">18</template_id><template_label>Debian 12 x64</template_label><memory type=\"integer\">4096</memory><cpus type=\"integer\">2</cpus><cpu_shares type=\"integer\">50</cpu_shares><cpu_sockets nil=\"true\"/><total_disk_size type=\"integer\">45</total_disk_size><min_disk_size type=\"integer\">10</min_disk_size><monthly_bandwidth_used type=\"integer\">20480</monthly_bandwidth_used><booted type=\"boolean\">true</booted><built type=\"boolean\">true</built><locked type=\"boolean\">false</locked><suspended type=\"boolean\">false</suspended><recovery_mode type=\"boolean\">false</recovery_mode><state>delivered</state><operating_system>linux</operating_system><operating_system_distro>debian</operating_system_distro><allowed_swap type=\"boolean\">true</allowed_swap><allowed_hot_migrate type=\"boolean\">true</allowed_hot_migrate><enable_autoscale nil=\"true\"/><firewall_notrack type=\"boolean\">false</firewall_notrack><initial_root_password>made-up-secret</initial_root_password><initial_root_password_encrypted type=\"boolean\">false</initial_root_password_encrypted><local_remote_access_port type=\"integer\">5931</local_remote_access_port><remote_access_password>made-up-vnc</remote_access_password><strict_virtual_machine_id nil=\"true\"/><admin_note nil=\"true\"/><note>primary database</note><xen_id nil=\"true\"/><price_per_hour type=\"float\">0.25</price_per_hour><price_per_hour_powered_off type=\"float\">0.05</price_per_hour_powered_off><ip_addresses type=\"array\"><ip_address><id type=\"integer\">9001</id><address>203.0.113.17</address><network_address>203.0.113.0</network_address><broadcast>203.0.113.255</broadcast><gateway>203.0.113.1</gateway><network_id type=\"integer\">3</network_id><pxe type=\"boolean\">false</pxe><user_id nil=\"true\"/><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-02-01T09:00:00Z</updated_at></ip_address></ip_addresses><created_at>2024-02-01T09:00:00Z</created_at><updated_at>2024-03-05T12:30:00Z</updated_at><deleted_at nil=\"true\"/></virtual_machine>",
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
        "/virtual_machines.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><template_id type=\"integer\">18</template_id><label>billing-db</label><hostname>billing-db</hostname><instance_package_id type=\"integer\">13</instance_package_id><initial_root_password>example_initial_root_password</initial_root_password><location_group_id type=\"integer\">1</location_group_id><licensing_type>mak</licensing_type><licensing_key>example_licensing_key</licensing_key><licensing_server_id type=\"integer\">1</licensing_server_id><required_virtual_machine_build type=\"boolean\">true</required_virtual_machine_build><required_virtual_machine_startup type=\"boolean\">true</required_virtual_machine_startup><required_automatic_backup type=\"boolean\">true</required_automatic_backup><required_ip_address_assignment type=\"boolean\">true</required_ip_address_assignment><time_zone>example_time_zone</time_zone><enable_autoscale type=\"boolean\">true</enable_autoscale></virtual_machine>",
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
        "/virtual_machines/731.xml",
        &[],
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<virtual_machine><label>example_label</label><memory type=\"integer\">1</memory><cpus type=\"integer\">1</cpus><cpu_shares type=\"integer\">1</cpu_shares><cpu_priority type=\"integer\">1</cpu_priority><cpu_sockets type=\"integer\">1</cpu_sockets><note>example_note</note><admin_note>example_admin_note</admin_note></virtual_machine>",
    )
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
        "/virtual_machines/731.xml?convert_last_backup=1&destroy_all_backups=1",
        &[],
        "",
    )
    .await;
    Ok(())
}

//! Every operation against a real HTTP server on loopback: method, path, query, headers and body as the spec says.

use std::env;
use std::error::Error;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use cloudstick_v2::Client;
use cloudstick_v2::copyist_runtime::{Drift, DriftKind};
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
async fn sends_list_backup_plans() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.list_backup_plans();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/backupplans/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_enable_backups() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.enable_backups("plan_1");
    let call = call.frequency(cloudstick_v2::Frequency::Daily);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/backups/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"plan_id\":\"plan_1\",\"frequency\":\"daily\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_enable_backups_with_required_inputs_only() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.enable_backups("plan_1");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/backups/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"plan_id\":\"plan_1\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_trigger_backup() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.trigger_backup();
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/backups/manual/websites/w_7/servers/s_12/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_restore_backup() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.restore_backup("b_20");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/backups/restore/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"backup_id\":\"b_20\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_plans() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let call = client.list_plans();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/plans", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_invoices() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.list_invoices();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/invoices/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_upgrade_plan() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.upgrade_plan("plan_pro");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/subscription/users/u_81",
        &[],
        "{\"plan_id\":\"plan_pro\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_cron_job() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12");
    let input = cloudstick_v2::CreateCronJobInput {
        schedule: "0 * * * *",
        command: "/usr/bin/certbot renew",
    };
    let call = owner.create_cron_job(input);
    let call = call.user("deploy");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/crons/servers/s_12/users/u_81",
        &[],
        "{\"schedule\":\"0 * * * *\",\"command\":\"/usr/bin/certbot renew\",\"user\":\"deploy\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_cron_job_with_required_inputs_only() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12");
    let input = cloudstick_v2::CreateCronJobInput {
        schedule: "0 * * * *",
        command: "/usr/bin/certbot renew",
    };
    let call = owner.create_cron_job(input);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/crons/servers/s_12/users/u_81",
        &[],
        "{\"schedule\":\"0 * * * *\",\"command\":\"/usr/bin/certbot renew\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_cron_jobs() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.list_cron_jobs();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/crons/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_cron_job() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").cron_job("c_6");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/crons/c_6/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_database() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.create_database("shop");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/databases/servers/s_12/users/u_81",
        &[],
        "{\"name\":\"shop\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_databases() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.list_databases();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/databases/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_database() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").database("db_3");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/databases/db_3/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_database_user() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.create_database_user("shop", &cloudstick_v2::Secret::from("example_password"));
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/databaseusers/servers/s_12/users/u_81",
        &[],
        "{\"username\":\"shop\",\"password\":\"example_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_database_users() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.list_database_users();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/databaseusers/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_database_user() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").database_user("dbu_5");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/databaseusers/dbu_5/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_assign_user() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").database("db_3");
    let call = owner.assign_user("dbu_5");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/databases/db_3/assign/servers/s_12/users/u_81",
        &[],
        "{\"dbuid\":\"dbu_5\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_zone() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81");
    let call = owner.add_zone("example.com");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/cloudflarezones/users/u_81",
        &[],
        "{\"domain\":\"example.com\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_record() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").zone("023e105f4ecef8ad9ca31a8372d0c353");
    let input = cloudstick_v2::CreateDnsRecordInput {
        r#type: cloudstick_v2::RecordType::A,
        name: "www",
        content: "203.0.113.7",
    };
    let call = owner.create_dns_record(input);
    let call = call.ttl(1);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/dnsrecords/cloudflarezones/023e105f4ecef8ad9ca31a8372d0c353/users/u_81",
        &[],
        "{\"type\":\"A\",\"name\":\"www\",\"content\":\"203.0.113.7\",\"ttl\":1}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_dns_record_with_required_inputs_only() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").zone("023e105f4ecef8ad9ca31a8372d0c353");
    let input = cloudstick_v2::CreateDnsRecordInput {
        r#type: cloudstick_v2::RecordType::A,
        name: "www",
        content: "203.0.113.7",
    };
    let call = owner.create_dns_record(input);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/dnsrecords/cloudflarezones/023e105f4ecef8ad9ca31a8372d0c353/users/u_81",
        &[],
        "{\"type\":\"A\",\"name\":\"www\",\"content\":\"203.0.113.7\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_dns_records() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").zone("023e105f4ecef8ad9ca31a8372d0c353");
    let call = owner.list_dns_records();
    call.await?;
    assert_sent(
        &server,
        "GET",
        "/api/v2/dnsrecords/cloudflarezones/023e105f4ecef8ad9ca31a8372d0c353/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_purge_cache() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").zone("023e105f4ecef8ad9ca31a8372d0c353");
    let call = owner.purge_cache();
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/cloudflarecache/cloudflarezones/023e105f4ecef8ad9ca31a8372d0c353/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_email_account() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.create_email_account(
        "ann@example.com",
        &cloudstick_v2::Secret::from("example_password"),
    );
    let call = call.quota_mb(1);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/emails/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"email\":\"ann@example.com\",\"password\":\"example_password\",\"quota_mb\":1}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_email_account_with_required_inputs_only() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.create_email_account(
        "ann@example.com",
        &cloudstick_v2::Secret::from("example_password"),
    );
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/emails/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"email\":\"ann@example.com\",\"password\":\"example_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_email_accounts() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.list_email_accounts();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/emails/websites/w_7/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_email_account() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7").email_account("e_8");
    let call = owner.delete();
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/api/v2/emails/e_8/websites/w_7/servers/s_12/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_email_forwarder() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let input = cloudstick_v2::AddEmailForwarderInput {
        source: "info@example.com",
        destination: "ann@example.com",
    };
    let call = owner.add_email_forwarder(input);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/emailforwarders/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"source\":\"info@example.com\",\"destination\":\"ann@example.com\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_ftp_account() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.create_ftp_account("files", &cloudstick_v2::Secret::from("example_password"));
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/ftp/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"username\":\"files\",\"password\":\"example_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ftp_accounts() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.list_ftp_accounts();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/ftp/websites/w_7/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ftp_account() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7").ftp_account("f_2");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/ftp/f_2/websites/w_7/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_server() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81");
    let call = owner.add_server("web-1", "203.0.113.7".parse()?);
    let call = call.provider("digitalocean");
    let call = call.os("ubuntu-22");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/servers/users/u_81",
        &[],
        "{\"name\":\"web-1\",\"ip\":\"203.0.113.7\",\"provider\":\"digitalocean\",\"os\":\"ubuntu-22\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_server_with_required_inputs_only() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81");
    let call = owner.add_server("web-1", "203.0.113.7".parse()?);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/servers/users/u_81",
        &[],
        "{\"name\":\"web-1\",\"ip\":\"203.0.113.7\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_servers() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.list_servers();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/servers/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_get_server() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.get();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_server() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_rename_server() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.rename("web-2");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/name/servers/s_12/users/u_81",
        &[],
        "{\"name\":\"web-2\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_timezone() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.update_timezone("America/New_York");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/timezone/servers/s_12/users/u_81",
        &[],
        "{\"timezone\":\"America/New_York\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_reboot_server() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.reboot();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/reboot/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_change_php_cli_version() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.change_php_cli_version("8.3");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/phpcli/servers/s_12/users/u_81",
        &[],
        "{\"php_version\":\"8.3\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_server_activity() -> TestResult {
    let body = "{\"data\":[{}],\"total\":1,\"page\":1,\"limit\":20}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.activity();
    let call = call.page(1);
    let call = call.limit(20);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(
        &server,
        "GET",
        "/api/v2/activity/servers/s_12/users/u_81?page=1&limit=20",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_server_activity_with_required_inputs_only() -> TestResult {
    let body = "{\"data\":[{}],\"total\":1,\"page\":1,\"limit\":20}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.activity();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/api/v2/activity/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_transfer_server() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.transfer("u_81");
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/transfer/servers/s_12/users/u_81",
        &[],
        "{\"target_uid\":\"u_81\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_ssh_keys() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.list_ssh_keys();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/sshkeys/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_ssh_key() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12");
    let input = cloudstick_v2::AddSshKeyInput { label: "laptop", public_key: "ssh-ed25519 AAAA…" };
    let call = owner.add_ssh_key(input);
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/sshkeys/servers/s_12/users/u_81",
        &[],
        "{\"label\":\"laptop\",\"public_key\":\"ssh-ed25519 AAAA…\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_ssh_key() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").ssh_key("k_4");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/sshkeys/k_4/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_create_system_user() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.create_system_user("deploy", &cloudstick_v2::Secret::from("example_password"));
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/systemusers/servers/s_12/users/u_81",
        &[],
        "{\"username\":\"deploy\",\"password\":\"example_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_list_system_users() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.list_system_users();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/systemusers/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_system_user() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").system_user("su_9");
    let call = owner.delete();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/systemusers/su_9/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_install_letsencrypt_certificate() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.install_letsencrypt_certificate();
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/ssl/letsencrypt/websites/w_7/servers/s_12/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_upload_custom_certificate() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.upload_custom_certificate(
        "-----BEGIN CERTIFICATE-----\n…",
        &cloudstick_v2::Secret::from("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
    );
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/ssl/custom/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"certificate\":\"-----BEGIN CERTIFICATE-----\\n…\",\"private_key\":\"-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_certificate() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.remove_certificate();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/ssl/websites/w_7/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_renew_free_certificate() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.renew_free_certificate();
    call.await?;
    assert_sent(&server, "POST", "/api/v2/ssl/renew/websites/w_7/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_team() -> TestResult {
    let server = answering(201, "{\"anything\":true}").await;
    let client = client(&server, "code=201")?;
    let owner = client.user("u_81");
    let call = owner.create_team("Support");
    call.await?;
    assert_sent(&server, "POST", "/api/v2/teams/users/u_81", &[], "{\"name\":\"Support\"}").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_teams() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.list_teams();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/teams/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_add_team_member() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").team("t_11");
    let call = owner.add_member("u_81");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/teams/t_11/adduser/users/u_81",
        &[],
        "{\"member_uid\":\"u_81\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_team_server() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").team("t_11");
    let call = owner.add_server("s_12");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/teams/t_11/addserver/users/u_81",
        &[],
        "{\"sid\":\"s_12\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_profile() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.get_profile();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_update_profile() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.update_profile();
    let call = call.first_name("example_first_name");
    let call = call.last_name("example_last_name");
    let call = call.phone("+14155550100");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/users/u_81",
        &[],
        "{\"first_name\":\"example_first_name\",\"last_name\":\"example_last_name\",\"phone\":\"+14155550100\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_update_profile_with_required_inputs_only() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.update_profile();
    call.await?;
    assert_sent(&server, "PATCH", "/api/v2/users/u_81", &[], "{}").await;
    Ok(())
}

#[tokio::test]
async fn sends_change_password() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let input = cloudstick_v2::ChangePasswordInput {
        old_password: &cloudstick_v2::Secret::from("example_old_password"),
        new_password: &cloudstick_v2::Secret::from("example_new_password"),
    };
    let call = owner.change_password(input);
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/users/u_81/password",
        &[],
        "{\"old_password\":\"example_old_password\",\"new_password\":\"example_new_password\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_account() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.delete_account();
    call.await?;
    assert_sent(&server, "DELETE", "/api/v2/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_regenerate_api_key() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.regenerate_api_key();
    call.await?;
    assert_sent(&server, "POST", "/api/v2/users/u_81/regenerate/apikey", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_login_history() -> TestResult {
    let body = "{\"data\":[{}],\"total\":1,\"page\":1,\"limit\":20}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.login_history();
    let call = call.page(1);
    let call = call.limit(20);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/api/v2/users/u_81/login-history?page=1&limit=20", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_login_history_with_required_inputs_only() -> TestResult {
    let body = "{\"data\":[{}],\"total\":1,\"page\":1,\"limit\":20}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.login_history();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/api/v2/users/u_81/login-history", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_user_activity() -> TestResult {
    let body = "{\"data\":[{}],\"total\":1,\"page\":1,\"limit\":20}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.activity();
    let call = call.page(1);
    let call = call.limit(20);
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/api/v2/users/u_81/activity?page=1&limit=20", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_user_activity_with_required_inputs_only() -> TestResult {
    let body = "{\"data\":[{}],\"total\":1,\"page\":1,\"limit\":20}";
    let server = answering(200, body).await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.activity();
    let read = serde_json::to_value(call.await?.items)?;
    assert_read(read, body, "data", "")?;
    assert_sent(&server, "GET", "/api/v2/users/u_81/activity", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_pending_confirmations() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81");
    let call = owner.list_pending_confirmations();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/users/u_81/pending", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_list_websites() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12");
    let call = owner.list_websites();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/websites/servers/s_12/users/u_81", &[], "").await;
    Ok(())
}

#[tokio::test]
async fn sends_website_activity() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.activity();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/activity/websites/w_7/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_change_php_version() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.change_php_version("8.3");
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/phpversion/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"php_version\":\"8.3\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_change_stack() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.change_stack(cloudstick_v2::Stack::Nginx);
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/stack/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"stack\":\"nginx\"}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_add_domains() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.add_domains(&["www.example.com"]);
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/adddomain/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"domains\":[\"www.example.com\"]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_remove_domains() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.remove_domains(&["www.example.com"]);
    call.await?;
    assert_sent(
        &server,
        "PATCH",
        "/api/v2/removedomain/websites/w_7/servers/s_12/users/u_81",
        &[],
        "{\"domains\":[\"www.example.com\"]}",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_create_wordpress() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.create_wordpress();
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/wordpress/create/websites/w_7/servers/s_12/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_get_wordpress() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.get_wordpress();
    call.await?;
    assert_sent(&server, "GET", "/api/v2/wordpress/websites/w_7/servers/s_12/users/u_81", &[], "")
        .await;
    Ok(())
}

#[tokio::test]
async fn sends_delete_wordpress() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.delete_wordpress();
    call.await?;
    assert_sent(
        &server,
        "DELETE",
        "/api/v2/wordpress/delete/websites/w_7/servers/s_12/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

#[tokio::test]
async fn sends_generate_magic_link() -> TestResult {
    let server = answering(200, "{\"anything\":true}").await;
    let client = client(&server, "code=200")?;
    let owner = client.user("u_81").server("s_12").website("w_7");
    let call = owner.generate_magic_link();
    call.await?;
    assert_sent(
        &server,
        "POST",
        "/api/v2/wordpress/magiclink/websites/w_7/servers/s_12/users/u_81",
        &[],
        "",
    )
    .await;
    Ok(())
}

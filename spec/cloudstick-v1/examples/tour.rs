//! A tour of the client that needs no account: `cargo run -p cloudstick-v1 --example cloudstick-v1-tour`.
//!
//! It starts a server on this machine that answers like the API, then connects a server in the two
//! calls that takes. Against the real API only the first lines of `main` differ:
//! `Client::from_env()?` reads key and secret from the environment.

use std::error::Error;

use cloudstick_v1::{Client, CreateServerInput, InstallServerInput, User};
use wiremock::matchers::{method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let panel = panel().await;
    // Plain HTTP is refused for any host but this machine.
    let builder = Client::builder().api_key_and_secret("tour-key", "tour-secret");
    let client = builder.base_url(&panel.uri()).build()?;

    // A handle carries the ids that paths need. Making one sends nothing.
    let user = client.user(81_i64);
    create(&user).await?;
    install(&user).await?;
    refused(&client).await
}

/// Two texts and an address are required: the struct names them, so that nothing is swapped.
async fn create(user: &User) -> Result<(), Box<dyn Error>> {
    println!("1. Create a server");
    let ip4 = "203.0.113.7".parse()?;
    let input = CreateServerInput { name: "web-1", ip4, provider: "digitalocean" };
    let server = user.create_server(input).await?;
    // The API sends `{"Bool": false, "Valid": true}`; here it is an optional boolean.
    println!("   {:?}, connected: {:?}", server.name, server.connected);
    Ok(())
}

/// The second call has the same method and path and differs in `action` alone.
async fn install(user: &User) -> Result<(), Box<dyn Error>> {
    println!("2. Install it");
    let ip4 = "203.0.113.7".parse()?;
    let input = InstallServerInput { name: "web-1", ip4, provider: "digitalocean" };
    let response = user.install_server(input).send().await?;
    println!("   {}: {}", response.status(), response.body());
    Ok(())
}

/// Key and secret travel in the query; no error, log line or `Debug` shows them.
async fn refused(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("3. Install a server of somebody else");
    let ip4 = "203.0.113.8".parse()?;
    let input = InstallServerInput { name: "web-2", ip4, provider: "digitalocean" };
    match client.user(82_i64).install_server(input).await {
        Err(error) if error.is_not_found() => println!("   {error}"),
        other => println!("   {:?}", other?),
    }
    Ok(())
}

/// The server on this machine. From here on it is about the stand-in, not about the client.
async fn panel() -> MockServer {
    let panel = MockServer::start().await;
    let created = r#"{"id": 7, "name": "web-1", "user_id": 81, "ip4": "203.0.113.7",
        "connected": {"Bool": false, "Valid": true}}"#;
    answer(&panel, "create", 201, created).await;
    answer(&panel, "install", 202, r#"{"message": "installing"}"#).await;
    let missing =
        ResponseTemplate::new(404).set_body_raw(r#"{"error": "no such user"}"#, "application/json");
    Mock::given(path("/api/v1/servers/users/82")).respond_with(missing).mount(&panel).await;
    panel
}

async fn answer(panel: &MockServer, action: &str, status: u16, body: &str) {
    let body = ResponseTemplate::new(status).set_body_raw(body, "application/json");
    Mock::given(method("POST"))
        .and(path("/api/v1/servers/users/81"))
        .and(query_param("action", action))
        .and(query_param("api_key", "tour-key"))
        .and(query_param("api_secret", "tour-secret"))
        .respond_with(body)
        .mount(panel)
        .await;
}

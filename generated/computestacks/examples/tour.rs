//! A tour of the client that needs no account: `cargo run -p computestacks --example computestacks-tour`, and with
//! `--features oauth2` with tokens, too.
//!
//! It starts a server on this machine that answers like a controller, then does what a program of
//! yours would do. Against a real one only the first lines of `main` differ: `Client::from_env()?`
//! reads the address of the installation and the credential from the environment.

use std::error::Error;

use computestacks::{Client, OrderedContainer, OrderedResources};
use wiremock::matchers::{body_partial_json, header, method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let controller = controller().await;
    // Each installation has its own address. Plain HTTP is refused for any host but this machine.
    let builder = Client::builder().base_url(&controller.uri());
    let client = builder.basic("tour-key", "tour-secret").build()?;
    version(&client).await?;
    projects(&client).await?;
    order(&client).await?;
    refused(&client).await?;
    tokens(&controller).await
}

/// The version that is asked for travels in `Accept`; the server says if it is on its way out.
async fn version(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("1. Ask which versions there are");
    let response = client.get_version().send().await?;
    let old = if response.is_deprecated() { "on its way out" } else { "current" };
    println!("   release {:?}, version 60 is {old}", response.body().version);
    Ok(())
}

/// The counts of a list are in headers; `items` walks over all pages.
async fn projects(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("2. Walk through the projects, two a page");
    let mut projects = client.list_projects().per_page(2).items();
    while let Some(project) = projects.try_next().await? {
        println!("   {:?}", project.name);
    }
    Ok(())
}

/// Bodies travel in a root key (`order`), and answers do: nothing to write. Prices are decimals.
async fn order(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("3. Order a container");
    let resources = OrderedResources { product_id: Some(3_i64.into()), ..Default::default() };
    let container = OrderedContainer {
        image_id: 9_i64.into(),
        resources: Some(resources),
        ..Default::default()
    };
    let placed = client.create_order("shop", &[container]).location_id(1_i64).await?;
    println!("   order {}", placed.id);
    Ok(())
}

/// An error has the vendor's words, whichever of its shapes they come in.
async fn refused(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("4. Ask for a project of somebody else");
    match client.project(404_i64).get().await {
        Err(error) if error.is_not_found() => println!("   {error}"),
        other => println!("   {:?}", other?.name),
    }
    Ok(())
}

/// A token is asked for with the first call, kept and renewed. What it does not allow is not sent.
#[cfg(feature = "oauth2")]
async fn tokens(controller: &MockServer) -> Result<(), Box<dyn Error>> {
    println!("5. The same with a token that is for reading images only");
    let grant = computestacks::OAuth2::client_credentials("an-app", "its-secret");
    let grant = grant.scopes(["images_read"]);
    let client = Client::builder().base_url(&controller.uri()).oauth2(grant).build()?;
    match client.create_order("shop", &[]).await {
        Err(error) => println!("   {error}"),
        Ok(placed) => println!("   order {}", placed.id),
    }
    Ok(())
}

#[cfg(not(feature = "oauth2"))]
#[expect(clippy::unused_async, reason = "the other one waits")]
async fn tokens(_: &MockServer) -> Result<(), Box<dyn Error>> {
    println!("5. Tokens of OAuth2 come with the feature `oauth2`");
    Ok(())
}

/// The server on this machine. From here on it is about the stand-in, not about the client.
async fn controller() -> MockServer {
    let controller = MockServer::start().await;
    let on = |verb: &str, at: &str| {
        // "tour-key:tour-secret", and the version in `Accept`.
        let basic = header("authorization", "Basic dG91ci1rZXk6dG91ci1zZWNyZXQ=");
        let version = header("accept", "application/json; api_version=60");
        Mock::given(method(verb)).and(path(at)).and(basic).and(version)
    };
    let version =
        r#"{"version": "7.1.8", "api_latest_version": "71", "api_available_versions": [60, 71]}"#;
    let old = json(200, version).insert_header("API-Deprecated", "true");
    on("GET", "/api/version").respond_with(old).mount(&controller).await;
    on("GET", "/api/projects").respond_with(projects_page).mount(&controller).await;
    let body = serde_json::json!({ "order": { "project_name": "shop" } });
    let id = "6f1c1d2e-8d5e-4c0b-9f0e-1a2b3c4d5e6f";
    let placed = json(201, &format!(r#"{{"order": {{"id": "{id}", "redirect_url": null}}}}"#));
    let call = on("POST", "/api/orders").and(body_partial_json(body));
    call.respond_with(placed).mount(&controller).await;
    let missing = json(404, r#"{"errors": ["Not found"]}"#);
    on("GET", "/api/projects/404").respond_with(missing).mount(&controller).await;
    let token =
        json(200, r#"{"access_token": "t", "token_type": "Bearer", "scope": "images_read"}"#);
    let call = Mock::given(method("POST")).and(path("/api/oauth/token"));
    call.respond_with(token).mount(&controller).await;
    controller
}

/// Three projects on two pages.
fn projects_page(request: &Request) -> ResponseTemplate {
    let second = request.url.query_pairs().any(|(key, value)| key == "page" && value == "2");
    let body = if second {
        r#"{"projects": [{"id": 3, "name": "mail"}]}"#
    } else {
        r#"{"projects": [{"id": 1, "name": "shop"}, {"id": 2, "name": "blog"}]}"#
    };
    json(200, body).insert_header("Total", "3").insert_header("Per-Page", "2")
}

fn json(status: u16, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, "application/json")
}

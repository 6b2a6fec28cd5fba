//! A tour of the client that needs no account: `cargo run -p cloudstick-v2 --example cloudstick-v2-tour`.
//!
//! It starts a server on this machine that answers like the API, then does what a program of yours
//! would do. Against the real API only the first lines of `main` differ: `Client::from_env()?`
//! reads the key from the environment variable `CLOUDSTICK_API_KEY`.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::Instant;

use cloudstick_v2::{Client, User};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let panel = panel().await;
    // Plain HTTP is refused for any host but this machine.
    let client = Client::builder().api_key("cs_live_tour").base_url(&panel.uri()).build()?;

    // A handle carries the ids that paths need. Making one sends nothing.
    let user = client.user("u_81");
    list(&user).await?;
    add(&user).await?;
    page(&user).await?;
    miss(&user).await?;
    recover(&user).await?;
    let requests = panel.received_requests().await.unwrap_or_default();
    println!("\nThe server saw {} requests.", requests.len());
    Ok(())
}

/// A call is a value; awaiting it sends it. What this list looks like is not documented, so the
/// answer is a `Json`: all that came, to be decoded into a type of yours that serde can read.
async fn list(user: &User) -> Result<(), Box<dyn Error>> {
    println!("1. List servers");
    let answer = user.list_servers().await?;
    let servers: BTreeMap<String, Vec<BTreeMap<String, String>>> = answer.decode()?;
    for server in &servers["servers"] {
        println!("   {} is called {}", server["id"], server["name"]);
    }
    Ok(())
}

/// What the API requires is an argument, checked by the compiler; what may be left out is a setter.
/// `send` gives the answer with its status and headers.
async fn add(user: &User) -> Result<(), Box<dyn Error>> {
    println!("\n2. Add a server");
    let response =
        user.add_server("web-2", "203.0.113.7".parse()?).provider("digitalocean").send().await?;
    println!("   {}: {}", response.status(), response.body());
    Ok(())
}

/// `items` walks over all pages and asks for the next one only when it is needed.
async fn page(user: &User) -> Result<(), Box<dyn Error>> {
    println!("\n3. Walk through the login history, two events a page");
    let mut events = user.login_history().limit(2).items();
    while let Some(event) = events.try_next().await? {
        println!("   {event}");
    }
    Ok(())
}

/// An error says what went wrong in words for people and in questions for programs.
async fn miss(user: &User) -> Result<(), Box<dyn Error>> {
    println!("\n4. Ask for a server that is not there");
    match user.server("s_404").get().await {
        Ok(answer) => println!("   found after all: {answer}"),
        Err(error) if error.is_not_found() => {
            let message = error.message().unwrap_or("nothing");
            println!("   not found; the vendor says: {message}");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// A call that came too soon is sent again after the time the server asks for: nothing to write.
async fn recover(user: &User) -> Result<(), Box<dyn Error>> {
    println!("\n5. Rename a server while the API is busy");
    let start = Instant::now();
    let answer = user.server("s_12").rename("web-3").await?;
    let seconds = start.elapsed().as_secs_f32();
    println!("   {answer}, after {seconds:.1} seconds and one more try");
    Ok(())
}

/// The server on this machine. From here on it is about the stand-in, not about the client.
async fn panel() -> MockServer {
    let panel = MockServer::start().await;
    let servers = "/api/v2/servers/users/u_81";
    let found = r#"{"servers":[{"id":"s_12","name":"web-1"},{"id":"s_13","name":"mail"}]}"#;
    answer(&panel, "GET", servers, json(200, found)).await;
    let added = json(201, r#"{"message":"installing"}"#);
    answer(&panel, "POST", servers, added).await;
    answer(&panel, "GET", "/api/v2/users/u_81/login-history", history).await;
    let missing = json(404, r#"{"message":"no such server"}"#);
    answer(&panel, "GET", "/api/v2/servers/s_404/users/u_81", missing).await;

    // The first one to rename something is told to come back in a second.
    let name = "/api/v2/name/servers/s_12/users/u_81";
    let busy = json(429, r#"{"message":"Too Many Requests"}"#).insert_header("retry-after", "1");
    let first = Mock::given(path(name)).respond_with(busy);
    first.up_to_n_times(1).mount(&panel).await;
    answer(&panel, "PATCH", name, json(200, r#"{"message":"renamed"}"#)).await;
    panel
}

/// Answers one method and path, if the API key came along.
async fn answer(panel: &MockServer, verb: &str, at: &str, with: impl Respond + 'static) {
    let key = header("authorization", "Bearer cs_live_tour");
    let call = Mock::given(method(verb)).and(path(at)).and(key);
    call.respond_with(with).mount(panel).await;
}

/// Five events on three pages, in the envelope that the docs describe.
fn history(request: &Request) -> ResponseTemplate {
    let pages = [
        r#"{"at":"2026-01-31","ip":"192.0.2.1"},{"at":"2026-01-30","ip":"192.0.2.1"}"#,
        r#"{"at":"2026-01-29","ip":"192.0.2.9"},{"at":"2026-01-28","ip":"192.0.2.1"}"#,
        r#"{"at":"2026-01-27","ip":"192.0.2.1"}"#,
    ];
    let mut query = request.url.query_pairs();
    let page = query.find(|(key, _)| key == "page");
    let page: usize = page.and_then(|(_, page)| page.parse().ok()).unwrap_or(1);
    println!("   (the server is asked for page {page})");
    let data = pages.get(page - 1).unwrap_or(&"");
    let envelope = format!(r#"{{"data":[{data}],"total":5,"page":{page},"limit":2}}"#);
    json(200, &envelope)
}

fn json(status: u16, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, "application/json")
}

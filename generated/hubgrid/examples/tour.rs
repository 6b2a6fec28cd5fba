//! A tour of the client that needs no account: `cargo run -p hubgrid --example hubgrid-tour`.
//!
//! It starts a server on this machine that answers like the API, then does what a program of yours
//! would do. Against the real API only the first lines of `main` differ: `Client::from_env()?`
//! reads the token from the environment.

use std::error::Error;

use hubgrid::{Client, CreateStackletInput, ImageRef};
use wiremock::matchers::{body_partial_json, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let cloud = cloud().await;
    // Plain HTTP is refused for any host but this machine.
    let client = Client::builder().api_key("tour-token").base_url(&cloud.uri()).build()?;
    list(&client).await?;
    create(&client).await?;
    act(&client).await?;
    miss(&client).await
}

/// The list comes in an object with `stacklets` and `meta`; callers see the items and the counts.
async fn list(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("1. List Stacklets");
    let page = client.list_stacklets().await?;
    println!("   {:?} in all", page.total);
    for stacklet in page {
        println!("   {:?} is {:?}", stacklet.name, stacklet.status);
    }
    Ok(())
}

/// An image is a slug or the number of a snapshot.
async fn create(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("2. Create a Stacklet");
    let input = CreateStackletInput {
        name: "web-3",
        size: "b-1vcpu-1gb".into(),
        image: ImageRef::String("ubuntu-20-04-1-x64".to_owned()),
        region: "fra".into(),
    };
    let stacklet = client.create_stacklet(input).tags(&["web"]).backups(true).await?;
    println!("   {:?} has the id {:?}", stacklet.name, stacklet.id);
    Ok(())
}

/// What the API calls actions, told apart by a field of the body, are methods.
async fn act(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("3. Snapshot a Stacklet, then turn it off");
    let stacklet = client.stacklet(7_i64);
    let answer = stacklet.snapshot("before the update").await?;
    println!("   now running: {:?}", answer.task.and_then(|task| task.name));
    let answer = stacklet.power_off().await?;
    println!("   turned off: {answer}");
    Ok(())
}

/// An error says what went wrong in words for people and in questions for programs.
async fn miss(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("4. Ask for a Stacklet that is not there");
    match client.stacklet(404_i64).get().await {
        Err(error) if error.is_not_found() => println!("   {error}"),
        other => println!("   {:?}", other?.name),
    }
    Ok(())
}

/// The server on this machine. From here on it is about the stand-in, not about the client.
async fn cloud() -> MockServer {
    let cloud = MockServer::start().await;
    let list = r#"{"stacklets": [{"id": 7, "name": "web-1", "status": "active"}],
        "meta": {"pagination": {"current_page": 1, "pages": 1, "per_page": 25, "total": 1}}}"#;
    let on = |verb: &str, at: &str| {
        Mock::given(method(verb)).and(path(at)).and(header("authorization", "Token tour-token"))
    };
    on("GET", "/v1/stacklets").respond_with(json(200, list)).mount(&cloud).await;
    let created = json(201, r#"{"stacklet": {"id": 9, "name": "web-3", "status": "new"}}"#);
    on("POST", "/v1/stacklets").respond_with(created).mount(&cloud).await;
    let snapshot = serde_json::json!({ "action": "snapshot" });
    let under_way = json(200, r#"{"stacklet": {"id": 7, "task": {"id": 7, "name": "snapshot"}}}"#);
    let call = on("POST", "/v1/stacklets/7").and(body_partial_json(snapshot));
    call.respond_with(under_way).mount(&cloud).await;
    let off = serde_json::json!({ "action": "power_off" });
    let call = on("POST", "/v1/stacklets/7").and(body_partial_json(off));
    call.respond_with(json(200, r#"{"status": "off"}"#)).mount(&cloud).await;
    let missing = json(404, r#"{"detail": "Not found."}"#);
    on("GET", "/v1/stacklets/404").respond_with(missing).mount(&cloud).await;
    cloud
}

fn json(status: u16, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, "application/json")
}

//! A tour of the client that needs no account: `cargo run -p onapp --example onapp-tour`, and with
//! `--features xml` in XML, too.
//!
//! It starts a server on this machine that answers like a control panel, then does what a program of
//! yours would do. Against a real one only the first lines of `main` differ: `Client::from_env()?`
//! reads the address of the panel and the credential from the environment.

use std::error::Error;
use std::time::Duration;

use onapp::Client;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let panel = panel().await;
    // Each installation has its own address. Plain HTTP is refused for any host but this machine.
    let builder = Client::builder().base_url(&panel.uri());
    let client = builder.basic("ann@example.net", "tour-key").build()?;
    list(&client).await?;
    start(&client).await?;
    refused(&client).await?;
    in_xml(&panel).await
}

/// Each server comes in an object of its own (`{"virtual_machine": {…}}`); callers see the servers.
async fn list(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("1. Walk through the virtual servers, two a page");
    let mut servers = client.list_virtual_servers().per_page(2).items();
    while let Some(server) = servers.try_next().await? {
        println!("   {:?} with {:?} MB", server.label, server.memory);
    }
    Ok(())
}

/// What takes time is scheduled: the call answers at once, `wait` asks until the server is idle.
async fn start(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("2. Start a server and wait until that is done");
    let call = client.virtual_server(731_i64).startup();
    let server = call.wait().every(Duration::from_millis(10)).await?;
    println!("   booted: {:?}, locked: {:?}", server.booted, server.locked);
    Ok(())
}

/// An error has the vendor's words, whichever of its shapes they come in.
async fn refused(client: &Client) -> Result<(), Box<dyn Error>> {
    println!("3. Ask for a server that is not there");
    match client.virtual_server(404_i64).get().await {
        Err(error) if error.is_not_found() => println!("   {error}"),
        other => println!("   {:?}", other?.label),
    }
    Ok(())
}

/// The same calls and types in the other format, chosen for a client.
#[cfg(feature = "xml")]
async fn in_xml(panel: &MockServer) -> Result<(), Box<dyn Error>> {
    println!("4. Read a server in XML");
    let builder = Client::builder().base_url(&panel.uri()).basic("ann@example.net", "tour-key");
    let client = builder.format(onapp::Format::Xml).build()?;
    let server = client.virtual_server(731_i64).get().await?;
    println!(
        "   {:?} with {:?} MB and {} addresses",
        server.label,
        server.memory,
        server.ip_addresses.len()
    );
    Ok(())
}

#[cfg(not(feature = "xml"))]
#[expect(clippy::unused_async, reason = "the other one waits")]
async fn in_xml(_: &MockServer) -> Result<(), Box<dyn Error>> {
    println!("4. XML comes with the feature `xml`");
    Ok(())
}

/// The server on this machine. From here on it is about the stand-in, not about the client.
async fn panel() -> MockServer {
    let panel = MockServer::start().await;
    let on = |verb: &str, at: &str| {
        // "ann@example.net:tour-key"
        let basic = header("authorization", "Basic YW5uQGV4YW1wbGUubmV0OnRvdXIta2V5");
        Mock::given(method(verb)).and(path(at)).and(basic)
    };
    on("GET", "/virtual_machines.json").respond_with(page).mount(&panel).await;
    let at_work = json(201, &server(true));
    on("POST", "/virtual_machines/731/startup.json").respond_with(at_work).mount(&panel).await;
    // Twice the server is at work, then it is idle.
    let busy = on("GET", "/virtual_machines/731.json").respond_with(json(200, &server(true)));
    busy.up_to_n_times(2).mount(&panel).await;
    let idle = on("GET", "/virtual_machines/731.json").respond_with(json(200, &server(false)));
    idle.mount(&panel).await;
    let missing = json(404, r#"{"errors": ["Resource not found"]}"#);
    on("GET", "/virtual_machines/404.json").respond_with(missing).mount(&panel).await;
    let xml = r#"<?xml version="1.0" encoding="UTF-8"?>
<virtual_machine><id type="integer">731</id><label>billing-db</label><memory type="integer">4096</memory>
<ip_addresses type="array"><ip_address><id type="integer">9001</id><address>203.0.113.17</address></ip_address>
</ip_addresses></virtual_machine>"#;
    let xml = ResponseTemplate::new(200).set_body_raw(xml, "application/xml");
    on("GET", "/virtual_machines/731.xml").respond_with(xml).mount(&panel).await;
    panel
}

fn server(locked: bool) -> String {
    format!(
        r#"{{"virtual_machine": {{"id": 731, "label": "billing-db", "booted": true, "locked": {locked}}}}}"#
    )
}

/// Three servers on two pages.
fn page(request: &Request) -> ResponseTemplate {
    let one = |id: u32, label: &str| {
        format!(r#"{{"virtual_machine": {{"id": {id}, "label": "{label}", "memory": 4096}}}}"#)
    };
    let second = request.url.query_pairs().any(|(key, value)| key == "page" && value == "2");
    let servers =
        if second { one(733, "mail") } else { one(731, "billing-db") + "," + &one(732, "web") };
    let answer = json(200, &format!("[{servers}]"));
    let page = if second { "2" } else { "1" };
    answer.insert_header("X-Total", "3").insert_header("X-Limit", "2").insert_header("X-Page", page)
}

fn json(status: u16, body: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body, "application/json")
}

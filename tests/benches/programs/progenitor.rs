//! Three calls by a client that progenitor generated.

use std::env;
use std::error::Error;

use api::types::{CreateServer0Request, Server0Tier};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let base = env::args().nth(1).ok_or("expected the server's address")?;
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer a-key"));
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = api::Client::new_with_client(&base, http);
    let create = CreateServer0Request {
        name: "web".to_owned(),
        size: 1,
        tier: Some(Server0Tier::Small),
        tags: vec!["blue".to_owned()],
        active: Some(true),
    };
    let made = client.create_server0("a_1", &create).await?;
    let found = client.get_server0("a_1", &made.id).await?;
    let all = client.list_server0s("a_1", Some(10), Some("web")).await?;
    println!("{} {} {}", made.id, found.name, all.len());
    Ok(())
}

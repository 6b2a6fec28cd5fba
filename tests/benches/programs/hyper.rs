//! The three calls as a person writes them who has hyper and serde and is in no mood for more.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;

use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::{Method, Request, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Pending,
    Running,
    Stopped,
    Failed,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Tier {
    Small,
    Medium,
    Large,
    Huge,
}

/// What all three answers are made of; what it refers to has the same fields.
#[derive(Debug, Deserialize)]
struct Server {
    id: String,
    name: String,
    state: State,
    size: i64,
    created_at: String,
    tier: Option<Tier>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    labels: BTreeMap<String, String>,
    active: Option<bool>,
    more: Option<Box<Server>>,
}

#[derive(Serialize)]
struct Create<'a> {
    name: &'a str,
    size: i64,
    tier: Option<Tier>,
    tags: &'a [&'a str],
    active: Option<bool>,
}

#[derive(Deserialize)]
struct Failed {
    message: String,
}

struct Api {
    client: Client<HttpConnector, Full<Bytes>>,
    base: String,
}

impl Api {
    async fn call<T: DeserializeOwned>(&self, method: Method, path: &str, body: Vec<u8>) -> Result<T, Box<dyn Error>> {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header(header::AUTHORIZATION, "Bearer a-key")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::new(Bytes::from(body)))?;
        let response = self.client.request(request).await?;
        let status = response.status();
        let bytes = response.into_body().collect().await?.to_bytes();
        if !status.is_success() {
            let failed: Failed = serde_json::from_slice(&bytes)?;
            return Err(format!("{status}: {}", failed.message).into());
        }
        Ok(serde_json::from_slice(&bytes)?)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let base = env::args().nth(1).ok_or("expected the server's address")?;
    let api = Api { client: Client::builder(TokioExecutor::new()).build_http(), base };
    let servers = "/api/v1/accounts/a_1/server0s";
    let create = Create { name: "web", size: 1, tier: Some(Tier::Small), tags: &["blue"], active: Some(true) };
    let made: Server = api.call(Method::POST, servers, serde_json::to_vec(&create)?).await?;
    let found: Server = api.call(Method::GET, &format!("{servers}/{}", made.id), Vec::new()).await?;
    let all: Vec<Server> = api.call(Method::GET, &format!("{servers}?search=web&limit=10"), Vec::new()).await?;
    println!("{} {} {}", made.id, found.name, all.len());
    Ok(())
}

//! The least that a client can do: hyper's pooled client, and serde's derive.

use bytes::Bytes;
use copyist_load::{Failure, KEY, SERVER, TEAM};
use http_body_util::{BodyExt as _, Full};
use hyper::{
    Method, Request,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use serde::de::DeserializeOwned;

use crate::model::{Create, Created, Page, Region, Server};

/// Hyper's pooled client, and serde's derive.
pub struct Hyper {
    client: Client<HttpConnector, Full<Bytes>>,
    base: String,
    authorization: HeaderValue,
}

impl Hyper {
    async fn call<T: DeserializeOwned>(&self, method: Method, path: &str, body: Option<Vec<u8>>) -> Result<T, Failure> {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header(AUTHORIZATION, &self.authorization);
        if body.is_some() {
            request = request.header(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let request = request.body(Full::from(body.unwrap_or_default()))?;
        let answer = self.client.request(request).await?;
        if !answer.status().is_success() {
            return Err(answer.status().as_str().into());
        }
        Ok(serde_json::from_slice(&answer.into_body().collect().await?.to_bytes())?)
    }
}

impl copyist_load::Client for Hyper {
    fn new(base: &str) -> Result<Self, Failure> {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            base: base.to_owned(),
            authorization: HeaderValue::try_from(format!("Bearer {KEY}"))?,
        })
    }

    async fn get(&self) -> Result<i64, Failure> {
        let server: Server = self.call(Method::GET, &format!("/v1/teams/{TEAM}/servers/{SERVER}"), None).await?;
        Ok(server.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let create = Create {
            name: "web-1.example.com",
            region: Region::South,
            cores: 8,
            locked: false,
            note: Some("serves the shop"),
        };
        let body = serde_json::to_vec(&create)?;
        let created: Created = self.call(Method::POST, &format!("/v1/teams/{TEAM}/servers"), Some(body)).await?;
        Ok(created.id)
    }

    async fn page(&self) -> Result<usize, Failure> {
        let path = format!("/v1/teams/{TEAM}/servers?page=1&limit=100");
        let page: Page = self.call(Method::GET, &path, None).await?;
        Ok(page.data.len())
    }
}

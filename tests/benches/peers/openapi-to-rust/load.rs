//! openapi-to-rust's client, used as its documentation says.

use client::{CreateServerRequest, CreateServerRequestRegion, HttpClient};
use copyist_load::{Failure, KEY, SERVER, TEAM};

/// The client.
pub struct Made(HttpClient);

impl copyist_load::Client for Made {
    fn new(base: &str) -> Result<Self, Failure> {
        Ok(Self(HttpClient::new().with_base_url(base).with_api_key(KEY)))
    }

    async fn get(&self) -> Result<i64, Failure> {
        Ok(self.0.get_server(TEAM, SERVER).await?.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let body = CreateServerRequest {
            name: "web-1.example.com".to_owned(),
            region: CreateServerRequestRegion::South,
            cores: 8,
            locked: false,
            note: Some("serves the shop".to_owned()),
        };
        Ok(self.0.create_server(TEAM, body).await?.id)
    }

    async fn page(&self) -> Result<usize, Failure> {
        let page = self.0.list_servers(TEAM, Some(1), Some(100)).await?;
        Ok(page.data.map_or(0, |servers| servers.len()))
    }
}

//! What most people write: reqwest, and serde's derive.

use copyist_load::{Failure, KEY, SERVER, TEAM};
use reqwest::{
    Client,
    header::{AUTHORIZATION, HeaderMap, HeaderValue},
};

use crate::model::{Create, Created, Page, Region, Server};

/// Reqwest, and serde's derive.
pub struct Reqwest {
    client: Client,
    base: String,
}

impl copyist_load::Client for Reqwest {
    fn new(base: &str) -> Result<Self, Failure> {
        let mut authorization = HeaderValue::try_from(format!("Bearer {KEY}"))?;
        authorization.set_sensitive(true);
        let headers = HeaderMap::from_iter([(AUTHORIZATION, authorization)]);
        Ok(Self { client: Client::builder().default_headers(headers).build()?, base: base.to_owned() })
    }

    async fn get(&self) -> Result<i64, Failure> {
        let url = format!("{}/v1/teams/{TEAM}/servers/{SERVER}", self.base);
        let server: Server = self.client.get(url).send().await?.error_for_status()?.json().await?;
        Ok(server.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let url = format!("{}/v1/teams/{TEAM}/servers", self.base);
        let create = Create {
            name: "web-1.example.com",
            region: Region::South,
            cores: 8,
            locked: false,
            note: Some("serves the shop"),
        };
        let created: Created = self.client.post(url).json(&create).send().await?.error_for_status()?.json().await?;
        Ok(created.id)
    }

    async fn page(&self) -> Result<usize, Failure> {
        let url = format!("{}/v1/teams/{TEAM}/servers", self.base);
        let request = self.client.get(url).query(&[("page", 1), ("limit", 100)]);
        let page: Page = request.send().await?.error_for_status()?.json().await?;
        Ok(page.data.len())
    }
}

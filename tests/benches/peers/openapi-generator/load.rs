//! OpenAPI Generator's client, used as its front page says.

use client::{
    apis::{configuration::Configuration, servers_api},
    models::{CreateServerRequest, create_server_request::Region},
};
use copyist_load::{Failure, KEY, SERVER, TEAM};

/// The client.
pub struct Made(Configuration);

impl copyist_load::Client for Made {
    fn new(base: &str) -> Result<Self, Failure> {
        let mut configuration = Configuration::new();
        configuration.base_path = base.to_owned();
        configuration.bearer_access_token = Some(KEY.to_owned());
        Ok(Self(configuration))
    }

    async fn get(&self) -> Result<i64, Failure> {
        Ok(servers_api::get_server(&self.0, TEAM, SERVER).await?.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let mut body = CreateServerRequest::new("web-1.example.com".to_owned(), Region::South, 8, false);
        body.note = Some("serves the shop".to_owned());
        Ok(servers_api::create_server(&self.0, TEAM, body).await?.id)
    }

    async fn page(&self) -> Result<usize, Failure> {
        let page = servers_api::list_servers(&self.0, TEAM, Some(1), Some(100)).await?;
        Ok(page.data.map_or(0, |servers| servers.len()))
    }
}

//! openapi-nexus's client, used as its front page says.

use client::{
    apis::ServersApi,
    models::CreateServerRequest,
    runtime::{auth::BearerAuth, client::Client},
};
use copyist_load::{Failure, KEY, SERVER, TEAM};

/// The client.
pub struct Made(Client);

impl copyist_load::Client for Made {
    fn new(base: &str) -> Result<Self, Failure> {
        Ok(Self(Client::new(base).with_auth(BearerAuth::new(KEY))))
    }

    async fn get(&self) -> Result<i64, Failure> {
        let answer = ServersApi::new(&self.0).get_server(&TEAM.to_owned(), &SERVER.to_owned()).await?;
        Ok(answer.data.ok_or("no body")?.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let body = CreateServerRequest {
            name: "web-1.example.com".to_owned(),
            region: "south".to_owned(),
            cores: 8,
            locked: false,
            note: Some("serves the shop".to_owned()),
        };
        let answer = ServersApi::new(&self.0).create_server(&TEAM.to_owned(), &body).await?;
        Ok(answer.created.ok_or("no body")?.id)
    }

    async fn page(&self) -> Result<usize, Failure> {
        let answer = ServersApi::new(&self.0).list_servers(&TEAM.to_owned(), Some(1), Some(100)).await?;
        Ok(answer.data.and_then(|page| page.data).map_or(0, |servers| servers.len()))
    }
}

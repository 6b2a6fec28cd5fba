//! Progenitor's client, used as its instructions say.

use client::{Client, types};
use copyist_load::{Failure, KEY, SERVER, TEAM};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

/// The client.
pub struct Made(Client);

impl copyist_load::Client for Made {
    fn new(base: &str) -> Result<Self, Failure> {
        let headers = HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::try_from(format!("Bearer {KEY}"))?)]);
        let http = reqwest::Client::builder().default_headers(headers).build()?;
        Ok(Self(Client::new_with_client(base, http)))
    }

    async fn get(&self) -> Result<i64, Failure> {
        let (team, server) = (types::TeamId::from(TEAM.to_owned()), types::ServerId::from(SERVER.to_owned()));
        Ok(self.0.get_server(&team, &server).await?.into_inner().cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let body = types::CreateServerRequest {
            name: "web-1.example.com".to_owned(),
            region: types::CreateServerRequestRegion::South,
            cores: 8,
            locked: false,
            note: Some("serves the shop".to_owned()),
        };
        let created = self.0.create_server(&types::TeamId::from(TEAM.to_owned()), &body).await?.into_inner();
        Ok(created.id.to_string())
    }

    async fn page(&self) -> Result<usize, Failure> {
        let team = types::TeamId::from(TEAM.to_owned());
        Ok(self.0.list_servers(&team, Some(100), Some(1)).await?.into_inner().data.len())
    }
}

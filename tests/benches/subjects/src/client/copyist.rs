//! The emitted client, used as its front page shows.

use bench_api::{Client, Region};
use copyist_load::{Failure, KEY, SERVER, TEAM};

/// The emitted client.
pub struct Copyist(Client);

impl copyist_load::Client for Copyist {
    fn new(base: &str) -> Result<Self, Failure> {
        Ok(Self(Client::builder().api_key(KEY).base_url(base).build()?))
    }

    async fn get(&self) -> Result<i64, Failure> {
        Ok(self.0.team(TEAM).server(SERVER).get().await?.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let team = self.0.team(TEAM);
        let created = team.create_server("web-1.example.com", Region::South, 8, false).note("serves the shop").await?;
        Ok(created.id.to_string())
    }

    async fn page(&self) -> Result<usize, Failure> {
        Ok(self.0.team(TEAM).list_servers().page(1).limit(100).await?.items.len())
    }
}

//! oas3-gen's client, used as its documentation says.

use client::{
    ApiResponse, CreateServerRequest, CreateServerRequestParams, CreateServerRequestParamsPath, GetServerRequest,
    GetServerRequestPath, ListServersRequest, ListServersRequestPath, ListServersRequestQuery, Region,
    TheBenchApiClient,
};
use copyist_load::{Failure, KEY, SERVER, TEAM};

/// The client.
pub struct Made(TheBenchApiClient);

fn body<T, E>(answer: ApiResponse<T, E>) -> Result<T, Failure> {
    match answer {
        ApiResponse::Ok(body) | ApiResponse::Created(body) => Ok(body),
        _ => Err("another answer than expected".into()),
    }
}

impl copyist_load::Client for Made {
    fn new(base: &str) -> Result<Self, Failure> {
        Ok(Self(TheBenchApiClient::with_base_url(base)?.with_bearer_auth(KEY)))
    }

    async fn get(&self) -> Result<i64, Failure> {
        let path = GetServerRequestPath { team_id: TEAM.to_owned(), server_id: SERVER.to_owned() };
        Ok(body(self.0.get_server(GetServerRequest { path }).await?)?.cores)
    }

    async fn post(&self) -> Result<String, Failure> {
        let path = CreateServerRequestParamsPath { team_id: TEAM.to_owned() };
        let create = CreateServerRequest {
            name: "web-1.example.com".to_owned(),
            region: Region::South,
            cores: 8,
            locked: false,
            note: Some("serves the shop".to_owned()),
        };
        Ok(body(self.0.create_server(CreateServerRequestParams { path, body: create }).await?)?.id)
    }

    async fn page(&self) -> Result<usize, Failure> {
        let path = ListServersRequestPath { team_id: TEAM.to_owned() };
        let query = ListServersRequestQuery { page: Some(1), limit: Some(100) };
        let page = body(self.0.list_servers(ListServersRequest { path, query }).await?)?;
        Ok(page.data.map_or(0, |servers| servers.len()))
    }
}

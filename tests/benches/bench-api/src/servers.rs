//! One operation of each kind that is measured.

use std::collections::BTreeMap;

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema};

use crate::ServerId;

static GET_SERVER: Operation =
    Operation::get("get_server", "/v1/teams/{team_id}/servers/{server_id}");
static LIST_SERVERS: Operation = Operation::get("list_servers", "/v1/teams/{team_id}/servers")
    .paged(&crate::client::NUMBERED_PAGING);
static ALL_SERVERS: Operation = Operation::get("all_servers", "/v1/teams/{team_id}/servers/all");
static CREATE_SERVER: Operation = Operation::post("create_server", "/v1/teams/{team_id}/servers");

/// Servers
impl crate::Server {
    /// Reads a server.
    ///
    /// `GET /v1/teams/{team_id}/servers/{server_id}` answers 200. Docs: Servers / Get.
    ///
    /// ```no_run
    /// # async fn example(client: bench_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.team("team_1").server("server_1").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ServerInfo> {
        self.client.call(&GET_SERVER, &[&self.team_id, &self.server_id])
    }
}

/// Servers
impl crate::Team {
    /// Lists servers.
    ///
    /// `GET /v1/teams/{team_id}/servers` answers 200. Docs: Servers / List.
    ///
    /// ```no_run
    /// # async fn example(client: bench_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.team("team_1").list_servers().limit(20).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_servers(&self) -> ListServers {
        ListServers(self.client.call(&LIST_SERVERS, &[&self.team_id]))
    }

    /// Lists all servers at once.
    ///
    /// `GET /v1/teams/{team_id}/servers/all` answers 200. Docs: Servers / List all.
    ///
    /// ```no_run
    /// # async fn example(client: bench_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.team("team_1").all_servers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn all_servers(&self) -> Call<ServerList> {
        self.client.call(&ALL_SERVERS, &[&self.team_id])
    }

    /// Asks for a server.
    ///
    /// `POST /v1/teams/{team_id}/servers` answers 201. Docs: Servers / Create.
    ///
    /// * `name`: Name for people.
    /// * `region`: Where it is to be.
    /// * `cores`: Processors.
    /// * `locked`: Whether it may be changed.
    ///
    /// ```no_run
    /// # async fn example(client: bench_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bench_api::Region;
    /// let team = client.team("team_1");
    /// let answer =
    ///     team.create_server("example_name", Region::North, 1, true).note("example_note").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_server(
        &self,
        name: &str,
        region: Region,
        cores: i64,
        locked: bool,
    ) -> CreateServer {
        CreateServer(
            self.client
                .call(&CREATE_SERVER, &[&self.team_id])
                .field("name", &name)
                .field("region", &region)
                .field("cores", &cores)
                .field("locked", &locked),
        )
    }
}

/// A call of [`Team::list_servers`](crate::Team::list_servers): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListServers(pub Call<Page<ServerInfo>>);

copyist_runtime::paged_call!(ListServers, ServerInfo);

impl ListServers {
    /// Number of the page, counted from 1. Default `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. Default `20`, at most `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

/// A call of [`Team::create_server`](crate::Team::create_server): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateServer(pub Call<Created>);

copyist_runtime::call!(CreateServer, Created);

impl CreateServer {
    /// What a person wants to say.
    pub fn note(self, note: &str) -> Self {
        Self(self.0.field("note", &note))
    }
}

copyist_runtime::open_enum! {
    /// What a server does.
    pub enum State {
        /// `starting`.
        Starting = "starting",
        /// `running`.
        Running = "running",
        /// `stopped`.
        Stopped = "stopped",
    }
}

copyist_runtime::open_enum! {
    /// Where a server is.
    pub enum Region {
        /// `north`.
        North = "north",
        /// `south`.
        South = "south",
        /// `east`.
        East = "east",
        /// `west`.
        West = "west",
    }
}

/// A server.
///
/// Docs: Servers / The object.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerInfo {
    /// Identifier.
    pub id: ServerId,
    /// Name for people.
    pub name: String,
    /// What it does.
    pub state: State,
    /// Where it is.
    pub region: Region,
    /// Processors.
    pub cores: i64,
    /// Work in the last minute.
    pub load: Option<f64>,
    /// Whether it may be changed.
    pub locked: Option<bool>,
    /// What a person wrote on it.
    pub note: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Values by name.
    pub labels: BTreeMap<String, String>,
}

impl Model for ServerInfo {
    const SCHEMA: Schema = Schema::new(
        "ServerInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").promised(),
            Field::plain("state").promised(),
            Field::plain("region").promised(),
            Field::plain("cores").promised(),
            Field::plain("load").optional(),
            Field::plain("locked").optional(),
            Field::plain("note").optional(),
            Field::plain("tags").optional(),
            Field::plain("labels").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.state,
            &self.region,
            &self.cores,
            &self.load,
            &self.locked,
            &self.note,
            &self.tags,
            &self.labels,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.state,
            &mut self.region,
            &mut self.cores,
            &mut self.load,
            &mut self.locked,
            &mut self.note,
            &mut self.tags,
            &mut self.labels,
        ])
    }
}

copyist_runtime::model!(ServerInfo);

/// Servers in an answer that has no pages.
///
/// Docs: Servers / The list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerList {
    /// All of them.
    pub servers: Vec<ServerInfo>,
}

impl Model for ServerList {
    const SCHEMA: Schema = Schema::new("ServerList", &[Field::plain("servers").promised()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.servers])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.servers])
    }
}

copyist_runtime::model!(ServerList);

/// A server that was asked for.
///
/// Docs: Servers / Create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Created {
    /// Identifier.
    pub id: ServerId,
    /// What it does.
    pub state: State,
}

impl Model for Created {
    const SCHEMA: Schema =
        Schema::new("Created", &[Field::plain("id").promised(), Field::plain("state").promised()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.state])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.state])
    }
}

copyist_runtime::model!(Created);

//! A client as copyist emits it.
#![expect(unreachable_pub, reason = "generated code is a crate of its own, where this is reachable")]

use std::net::Ipv4Addr;

use copyist_runtime::{
    AcceptsKey, Api, Call, Decode, Encode, Error, Field, Id, IdKind, Json, Maybe, Model, Operation, Page, Paging,
    Schema, Scheme, Secret, Service, texts,
};

static NUMBERED: Paging = Paging::numbered("page", "limit", "data", "total");

static API: Api = Api::new("panel", env!("CARGO_PKG_VERSION"), "https://version2-api.cloudstick.io")
    .accepts(&[Scheme::bearer().env(&["COPYIST_GOLDEN_KEY"])])
    .error_messages(&["message"]);

/// A client of the panel.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }
    /// Builds a client with the key in the environment.
    #[expect(dead_code, reason = "it must compile")]
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }
    /// A user of the panel, by id.
    pub fn user(&self, uid: impl Into<UserId>) -> User {
        User { client: self.0.clone(), uid: uid.into() }
    }
}

impl Service for Client {
    fn api() -> &'static Api {
        &API
    }
    fn from_client(client: copyist_runtime::Client) -> Self {
        Self(client)
    }
}

impl AsRef<copyist_runtime::Client> for Client {
    fn as_ref(&self) -> &copyist_runtime::Client {
        &self.0
    }
}

impl AcceptsKey for Client {}

/// Identifier of a user.
pub type UserId = Id<kind::User>;
/// Identifier of a server.
pub type ServerId = Id<kind::Server>;
/// Identifier of a website.
pub type WebsiteId = Id<kind::Website>;

/// What tells one identifier from another.
pub mod kind {
    /// Makes `UserId` a type of its own.
    pub enum User {}
    /// Makes `ServerId` a type of its own.
    pub enum Server {}
    /// Makes `WebsiteId` a type of its own.
    pub enum Website {}
}
impl IdKind for kind::User {
    const NAME: &'static str = "UserId";
    const INTEGER: bool = false;
}
impl IdKind for kind::Server {
    const NAME: &'static str = "ServerId";
    const INTEGER: bool = false;
}
impl IdKind for kind::Website {
    const NAME: &'static str = "WebsiteId";
    const INTEGER: bool = true;
}

/// One user.
#[derive(Clone, Debug)]
pub struct User {
    client: copyist_runtime::Client,
    uid: UserId,
}

/// One server of a user.
#[derive(Clone, Debug)]
pub struct Server {
    client: copyist_runtime::Client,
    uid: UserId,
    sid: ServerId,
}

/// One website on a server.
#[derive(Clone, Debug)]
pub struct Website {
    client: copyist_runtime::Client,
    uid: UserId,
    sid: ServerId,
    wid: WebsiteId,
}

static ADD_SERVER: Operation = Operation::post("add_server", "/api/v2/servers/users/{uid}");
static REBOOT_SERVER: Operation =
    Operation::get("reboot_server", "/api/v2/reboot/servers/{sid}/users/{uid}").not_idempotent();
static LOGIN_HISTORY: Operation = Operation::get("login_history", "/api/v2/users/{uid}/login-history").paged(&NUMBERED);
static CHANGE_PASSWORD: Operation = Operation::patch("change_password", "/api/v2/users/{uid}/password");
static GET_SERVER: Operation = Operation::get("get_server", "/api/v2/servers/{sid}/users/{uid}");
static ENABLE_BACKUPS: Operation =
    Operation::post("enable_backups", "/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}");
static ADD_DOMAINS: Operation = Operation::patch("add_domains", "/api/v2/adddomain/websites/{wid}");

impl User {
    /// A server of this user, by id.
    pub fn server(&self, sid: impl Into<ServerId>) -> Server {
        Server { client: self.client.clone(), uid: self.uid.clone(), sid: sid.into() }
    }
    /// Connects a server.
    pub fn add_server(&self, name: &str, ip: Ipv4Addr) -> AddServer {
        AddServer(self.client.call(&ADD_SERVER, &[&self.uid]).field("name", &name).field("ip", &ip))
    }
    /// Login events of the user.
    pub fn login_history(&self) -> LoginHistory {
        LoginHistory(self.client.call(&LOGIN_HISTORY, &[&self.uid]))
    }
    /// Changes the password.
    pub fn change_password(&self, input: ChangePasswordInput<'_>) -> Call<Json> {
        self.client
            .call(&CHANGE_PASSWORD, &[&self.uid])
            .field("old_password", &input.old_password)
            .field("new_password", &input.new_password)
    }
}

impl Server {
    /// The identifier it was made with.
    pub fn id(&self) -> &ServerId {
        &self.sid
    }
    /// A website on this server, by id.
    pub fn website(&self, wid: impl Into<WebsiteId>) -> Website {
        Website { client: self.client.clone(), uid: self.uid.clone(), sid: self.sid.clone(), wid: wid.into() }
    }
    /// Reboots the server.
    pub fn reboot(&self) -> Call<Json> {
        self.client.call(&REBOOT_SERVER, &[&self.sid, &self.uid])
    }
    /// Reads the server.
    pub fn get(&self) -> Call<Server_> {
        self.client.call(&GET_SERVER, &[&self.sid, &self.uid])
    }
}

impl Website {
    /// Enables backups.
    pub fn enable_backups(&self, plan: &str) -> EnableBackups {
        EnableBackups(self.client.call(&ENABLE_BACKUPS, &[&self.wid, &self.sid, &self.uid]).field("plan", &plan))
    }
    /// Adds domains.
    #[expect(dead_code, reason = "it must compile")]
    pub fn add_domains(&self, domains: &[impl AsRef<str>], plan: Option<i64>) -> Call<()> {
        self.client.call(&ADD_DOMAINS, &[&self.wid]).field("domains", &texts(domains)).field("plan", &plan)
    }
}

/// A call of [`User::add_server`].
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddServer(pub Call<Json>);
copyist_runtime::call!(AddServer, Json);
impl AddServer {
    /// Provider slug.
    pub fn provider(self, provider: &str) -> Self {
        Self(self.0.field("provider", &provider))
    }
}

/// A call of [`User::login_history`].
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct LoginHistory(pub Call<Page<Json>>);
copyist_runtime::paged_call!(LoginHistory, Json);
impl LoginHistory {
    /// Items a page.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

/// A call of [`Website::enable_backups`].
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct EnableBackups(pub Call<Json>);
copyist_runtime::call!(EnableBackups, Json);
impl EnableBackups {
    /// How often.
    pub fn frequency(self, frequency: Frequency) -> Self {
        Self(self.0.field("frequency", &frequency))
    }
}

/// What [`User::change_password`] needs.
#[derive(Clone, Copy, Debug)]
pub struct ChangePasswordInput<'a> {
    /// The password so far.
    pub old_password: &'a Secret,
    /// The password from now on.
    pub new_password: &'a Secret,
}

copyist_runtime::open_enum! {
    /// How often a backup is made.
    pub enum Frequency {
        /// `daily`
        Daily = "daily",
        /// `weekly`
        Weekly = "weekly",
    }
}

copyist_runtime::union! {
    /// An image, by slug or number.
    pub enum Image {
        String(String),
        Integer(i64),
    }
}

/// A server.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Server_ {
    /// Identifier.
    pub id: ServerId,
    /// Name.
    pub name: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Note.
    pub note: Maybe<String>,
    /// Image.
    pub image: Option<Image>,
    /// Backup.
    pub backup: Option<Backup>,
}
impl Model for Server_ {
    const SCHEMA: Schema = Schema::new(
        "Server",
        &[
            Field::new("id").promised(),
            Field::new("name"),
            Field::new("tags"),
            Field::new("note").nullable(),
            Field::new("image"),
            Field::new("backup"),
        ],
    );
    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.tags, &self.note, &self.image, &self.backup])
    }
    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name, &mut self.tags, &mut self.note, &mut self.image, &mut self.backup])
    }
}
copyist_runtime::model!(Server_);

/// A backup.
#[derive(Clone, Default)]
pub struct Backup {
    /// How often.
    pub frequency: Option<Frequency>,
    /// Its password.
    pub password: Option<Secret>,
}
impl Model for Backup {
    const SCHEMA: Schema =
        Schema::new("Backup", &[Field::new("frequency").optional(), Field::new("password").optional().secret()]);
    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.frequency, &self.password])
    }
    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.frequency, &mut self.password])
    }
}
copyist_runtime::model!(Backup);

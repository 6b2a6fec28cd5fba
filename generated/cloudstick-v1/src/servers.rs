//! Connecting servers in two calls, first create, then install.

use std::net::Ipv4Addr;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Schema, Secret, Timestamp,
};

use crate::{ServerId, UserId};

static CREATE_SERVER: Operation =
    Operation::post("create_server", "/api/v1/servers/users/{user_id}");
static INSTALL_SERVER: Operation =
    Operation::post("install_server", "/api/v1/servers/users/{user_id}");

/// Servers
impl crate::User {
    /// Adds a server to the user's panel; install it next.
    ///
    /// `POST /api/v1/servers/users/{user_id}` with `action` = `create` in the query answers 201.
    /// Docs: Create server / Create new server.
    ///
    /// Create and install share a method and path, and differ in `action` alone.
    ///
    /// Status inferred with medium confidence: the introduction's word for what was created; the
    /// page names none.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v1::{CreateServerInput, Secret};
    /// let user = client.user(81u64);
    /// let input = CreateServerInput {
    ///     name: "web-1",
    ///     ip4: "203.0.113.7".parse()?,
    ///     provider: "digitalocean",
    /// };
    /// let answer =
    ///     user.create_server(input).root_password(&Secret::from("example_root_password")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_server(&self, input: CreateServerInput<'_>) -> CreateServer {
        CreateServer(
            self.client
                .call(&CREATE_SERVER, &[&self.user_id])
                .query("action", &"create")
                .field("name", &input.name)
                .field("ip4", &input.ip4)
                .field("provider", &input.provider),
        )
    }

    /// Installs a server that has been created, which completes connecting it.
    ///
    /// `POST /api/v1/servers/users/{user_id}` with `action` = `install` in the query answers 202.
    /// Docs: Create server / Install new server.
    ///
    /// Takes what create takes. What it answers, how long it takes and how to follow it could not
    /// be read.
    ///
    /// Status inferred with low confidence: the introduction's word for what was accepted; the page
    /// names none.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v1::{InstallServerInput, Secret};
    /// let user = client.user(81u64);
    /// let input = InstallServerInput {
    ///     name: "web-1",
    ///     ip4: "203.0.113.7".parse()?,
    ///     provider: "digitalocean",
    /// };
    /// let answer =
    ///     user.install_server(input).root_password(&Secret::from("example_root_password")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn install_server(&self, input: InstallServerInput<'_>) -> InstallServer {
        InstallServer(
            self.client
                .call(&INSTALL_SERVER, &[&self.user_id])
                .query("action", &"install")
                .field("name", &input.name)
                .field("ip4", &input.ip4)
                .field("provider", &input.provider),
        )
    }
}

/// What [`User::create_server`](crate::User::create_server) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Debug)]
pub struct CreateServerInput<'a> {
    /// Name shown in the panel.
    pub name: &'a str,
    /// Address that it has on the internet.
    pub ip4: Ipv4Addr,
    /// Where it is hosted; the allowed values are not documented.
    pub provider: &'a str,
}

/// A call of [`User::create_server`](crate::User::create_server): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateServer(pub Call<Server>);

copyist_runtime::call!(CreateServer, Server);

impl CreateServer {
    /// Password of root; the answer repeats it.
    pub fn root_password(self, root_password: &Secret) -> Self {
        Self(self.0.field("root_password", &root_password))
    }
}

/// What [`User::install_server`](crate::User::install_server) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Debug)]
pub struct InstallServerInput<'a> {
    /// Name shown in the panel.
    pub name: &'a str,
    /// Address that it has on the internet.
    pub ip4: Ipv4Addr,
    /// Where it is hosted; the allowed values are not documented.
    pub provider: &'a str,
}

/// A call of [`User::install_server`](crate::User::install_server): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct InstallServer(pub Call<Json>);

copyist_runtime::call!(InstallServer, Json);

impl InstallServer {
    /// Password of root.
    pub fn root_password(self, root_password: &Secret) -> Self {
        Self(self.0.field("root_password", &root_password))
    }
}

/// A server, as creating it answers.
///
/// Docs: Create server / Create new server.
///
/// Observed with medium confidence: the page's one example.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Server {
    /// Identifier. In the example it begins with a zero, against the rules of JSON.
    pub id: Option<ServerId>,
    /// The text of a UUID in base64, by the example.
    pub uuid: Option<String>,
    /// When it was created, in UTC to the nanosecond.
    pub created_at: Option<Timestamp>,
    /// Name shown in the panel.
    pub name: Option<String>,
    /// Who owns it. In the example it begins with zeros, against the rules of JSON.
    pub user_id: Option<UserId>,
    /// Where it is hosted.
    pub provider: Option<String>,
    /// Address that it has on the internet.
    pub ip4: Option<Ipv4Addr>,
    /// PHP version of its command line, without the dot.
    pub php_cli_version: Option<i64>,
    /// Password of root as it was sent, in clear text.
    pub root_password: Option<Secret>,
    /// Whether MySQL can be reached from elsewhere.
    pub remote_mysql_access: Option<bool>,
    /// Whether it is connected to the panel.
    pub connected: Option<bool>,
    /// Whether quotas are on.
    pub quota_enabled: Option<bool>,
    /// Whether a restart has been asked for.
    pub reboot_requested: Option<bool>,
    /// Whether it has been restarted.
    pub rebooted: Option<bool>,
    /// Its host name; empty in the example.
    pub host_name: Option<String>,
    /// Whether it is available.
    pub is_available: Option<bool>,
    /// Whether it can be accessed.
    pub is_accessible: Option<bool>,
    /// Whether it is shared.
    pub is_shared: Option<bool>,
}

impl Model for Server {
    const SCHEMA: Schema = Schema::new(
        "Server",
        &[
            Field::plain("id"),
            Field::plain("uuid"),
            Field::plain("created_at"),
            Field::plain("name"),
            Field::plain("user_id"),
            Field::plain("provider"),
            Field::plain("ip4"),
            Field::plain("php_cli_version"),
            Field::plain("root_password").secret(),
            Field::plain("remote_mysql_access").null_boolean(),
            Field::plain("connected").null_boolean(),
            Field::plain("quota_enabled").null_boolean(),
            Field::plain("reboot_requested"),
            Field::plain("rebooted"),
            Field::plain("host_name"),
            Field::plain("is_available"),
            Field::plain("is_accessible"),
            Field::plain("is_shared"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.uuid,
            &self.created_at,
            &self.name,
            &self.user_id,
            &self.provider,
            &self.ip4,
            &self.php_cli_version,
            &self.root_password,
            &self.remote_mysql_access,
            &self.connected,
            &self.quota_enabled,
            &self.reboot_requested,
            &self.rebooted,
            &self.host_name,
            &self.is_available,
            &self.is_accessible,
            &self.is_shared,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.uuid,
            &mut self.created_at,
            &mut self.name,
            &mut self.user_id,
            &mut self.provider,
            &mut self.ip4,
            &mut self.php_cli_version,
            &mut self.root_password,
            &mut self.remote_mysql_access,
            &mut self.connected,
            &mut self.quota_enabled,
            &mut self.reboot_requested,
            &mut self.rebooted,
            &mut self.host_name,
            &mut self.is_available,
            &mut self.is_accessible,
            &mut self.is_shared,
        ])
    }
}

copyist_runtime::model!(Server);

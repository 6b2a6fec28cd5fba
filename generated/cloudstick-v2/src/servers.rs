//! Connecting servers, setting them up and watching them.

use std::net::Ipv4Addr;

use copyist_runtime::{Call, Json, Operation, Page};

use crate::UserId;

static ADD_SERVER: Operation = Operation::post("add_server", "/api/v2/servers/users/{uid}");
static LIST_SERVERS: Operation = Operation::get("list_servers", "/api/v2/servers/users/{uid}");
static GET_SERVER: Operation = Operation::get("get_server", "/api/v2/servers/{sid}/users/{uid}");
static DELETE_SERVER: Operation =
    Operation::delete("delete_server", "/api/v2/servers/{sid}/users/{uid}");
static RENAME_SERVER: Operation =
    Operation::patch("rename_server", "/api/v2/name/servers/{sid}/users/{uid}");
static UPDATE_TIMEZONE: Operation =
    Operation::patch("update_timezone", "/api/v2/timezone/servers/{sid}/users/{uid}");
static REBOOT_SERVER: Operation =
    Operation::get("reboot_server", "/api/v2/reboot/servers/{sid}/users/{uid}").not_idempotent();
static CHANGE_PHP_CLI_VERSION: Operation =
    Operation::patch("change_php_cli_version", "/api/v2/phpcli/servers/{sid}/users/{uid}");
static SERVER_ACTIVITY: Operation =
    Operation::get("server_activity", "/api/v2/activity/servers/{sid}/users/{uid}")
        .paged(&crate::client::NUMBERED_PAGING);
static TRANSFER_SERVER: Operation =
    Operation::post("transfer_server", "/api/v2/transfer/servers/{sid}/users/{uid}");

/// Servers
impl crate::User {
    /// Connects a server; its agent installs itself.
    ///
    /// `POST /api/v2/servers/users/{uid}` answers 201. Docs: Servers / Add a server.
    ///
    /// Known clients open a WebSocket on this path instead and read the progress from it.
    ///
    /// Method inferred with high confidence: it answers 201 and version 1 has POST on this path.
    ///
    /// * `name`: Name shown in the panel.
    /// * `ip`: Address that it has on the internet.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.user("u_81");
    /// let answer = user.add_server("web-1", "203.0.113.7".parse()?)
    ///     .provider("digitalocean")
    ///     .os("ubuntu-22")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_server(&self, name: &str, ip: Ipv4Addr) -> AddServer {
        AddServer(self.client.call(&ADD_SERVER, &[&self.uid]).field("name", &name).field("ip", &ip))
    }

    /// Lists all servers of the user.
    ///
    /// `GET /api/v2/servers/users/{uid}` answers 200. Docs: Servers / List servers.
    ///
    /// Method observed with high confidence: the vendor's panel and clients read
    /// `serverslist/byuser/users/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").list_servers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_servers(&self) -> Call<Json> {
        self.client.call(&LIST_SERVERS, &[&self.uid])
    }
}

/// Servers
impl crate::Server {
    /// Reads what is known about a server.
    ///
    /// `GET /api/v2/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Get server details.
    ///
    /// Method observed with high confidence: the vendor's panel and clients read
    /// `details/servers/{sid}/users/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<Json> {
        self.client.call(&GET_SERVER, &[&self.sid, &self.uid])
    }

    /// Takes a server out of the panel; its agent is removed and what it managed is let go.
    ///
    /// `DELETE /api/v2/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Delete server.
    ///
    /// Method inferred with high confidence: reading has the same path and so leaves removal to the
    /// method.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_SERVER, &[&self.sid, &self.uid])
    }

    /// Gives a server another name in the panel.
    ///
    /// `PATCH /api/v2/name/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Rename server.
    ///
    /// Method inferred with low confidence: clients change single settings with PATCH; POST or PUT
    /// are possible.
    ///
    /// * `name`: New name.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").rename("web-2").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename(&self, name: &str) -> Call<Json> {
        self.client.call(&RENAME_SERVER, &[&self.sid, &self.uid]).field("name", &name)
    }

    /// Sets the time zone of a server.
    ///
    /// `PATCH /api/v2/timezone/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Update
    /// timezone.
    ///
    /// Method observed with high confidence: two versions of a client on this path; an early one
    /// sent POST under v1.
    ///
    /// * `timezone`: IANA name. Format `iana-time-zone`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").update_timezone("America/New_York").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_timezone(&self, timezone: &str) -> Call<Json> {
        self.client.call(&UPDATE_TIMEZONE, &[&self.sid, &self.uid]).field("timezone", &timezone)
    }

    /// Restarts a server in an orderly way.
    ///
    /// `GET /api/v2/reboot/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Reboot server.
    ///
    /// Method observed with low confidence: three versions of a client on this path; the latest
    /// sends POST by its author's own choice.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").reboot().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reboot(&self) -> Call<Json> {
        self.client.call(&REBOOT_SERVER, &[&self.sid, &self.uid])
    }

    /// Sets the PHP version that the command line of a server uses.
    ///
    /// `PATCH /api/v2/phpcli/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Change PHP CLI
    /// version.
    ///
    /// The recorded body holds the integer `php_cli_version` instead.
    ///
    /// Method observed with high confidence: a recorded request and a client on this path.
    ///
    /// * `php_version`: Version, for example `8.3`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").change_php_cli_version("8.3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_php_cli_version(&self, php_version: &str) -> Call<Json> {
        self.client
            .call(&CHANGE_PHP_CLI_VERSION, &[&self.sid, &self.uid])
            .field("php_version", &php_version)
    }

    /// Lists what happened on a server.
    ///
    /// `GET /api/v2/activity/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Server
    /// activity log.
    ///
    /// A client also sends the filters `search`, `status`, `activity_type` and `duration`.
    ///
    /// Method observed with high confidence: a client on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user("u_81").server("s_12").activity().limit(20).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn activity(&self) -> ServerActivity {
        ServerActivity(self.client.call(&SERVER_ACTIVITY, &[&self.sid, &self.uid]))
    }

    /// Offers a server to another user, who has to accept it.
    ///
    /// `POST /api/v2/transfer/servers/{sid}/users/{uid}` answers 200. Docs: Servers / Transfer
    /// server.
    ///
    /// Method observed with medium confidence: in the route list of a client, beside steps to
    /// confirm and refuse it; not called yet.
    ///
    /// * `target_uid`: Who is to own the server.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").transfer("u_81").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer(&self, target_uid: impl Into<UserId>) -> Call<Json> {
        let target_uid: UserId = target_uid.into();
        self.client.call(&TRANSFER_SERVER, &[&self.sid, &self.uid]).field("target_uid", &target_uid)
    }
}

/// A call of [`User::add_server`](crate::User::add_server): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddServer(pub Call<Json>);

copyist_runtime::call!(AddServer, Json);

impl AddServer {
    /// Slug of the cloud provider.
    pub fn provider(self, provider: &str) -> Self {
        Self(self.0.field("provider", &provider))
    }

    /// Slug of the operating system.
    pub fn os(self, os: &str) -> Self {
        Self(self.0.field("os", &os))
    }
}

/// A call of [`Server::activity`](crate::Server::activity): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ServerActivity(pub Call<Page<Json>>);

copyist_runtime::paged_call!(ServerActivity, Json);

impl ServerActivity {
    /// Number of the page, counted from 1. Default `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. Default `20`, at most `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

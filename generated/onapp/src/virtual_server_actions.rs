//! What can be done with a virtual server, from starting it to moving it elsewhere.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Schema, Secret, Timestamp,
};

use crate::{
    ComputeResourceId, LicensingType, TemplateId, UserId, VirtualServerId, VirtualServerInfo,
};

static BUILD_VIRTUAL_SERVER: Operation =
    Operation::post("build_virtual_server", "/virtual_machines/{virtual_machine_id}/build")
        .root("virtual_machine")
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static RESIZE_VIRTUAL_SERVER: Operation =
    Operation::post("resize_virtual_server", "/virtual_machines/{virtual_machine_id}/resize")
        .object_body()
        .root("virtual_machine")
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static STARTUP_VIRTUAL_SERVER: Operation =
    Operation::post("startup_virtual_server", "/virtual_machines/{virtual_machine_id}/startup")
        .object_body()
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static SHUTDOWN_VIRTUAL_SERVER: Operation =
    Operation::post("shutdown_virtual_server", "/virtual_machines/{virtual_machine_id}/shutdown")
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static STOP_VIRTUAL_SERVER: Operation =
    Operation::post("stop_virtual_server", "/virtual_machines/{virtual_machine_id}/stop")
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static REBOOT_VIRTUAL_SERVER: Operation =
    Operation::post("reboot_virtual_server", "/virtual_machines/{virtual_machine_id}/reboot")
        .object_body()
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static SUSPEND_VIRTUAL_SERVER: Operation =
    Operation::post("suspend_virtual_server", "/virtual_machines/{virtual_machine_id}/suspend")
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static UNLOCK_VIRTUAL_SERVER: Operation =
    Operation::post("unlock_virtual_server", "/virtual_machines/{virtual_machine_id}/unlock")
        .answer_in("virtual_machine");
static MIGRATE_VIRTUAL_SERVER: Operation =
    Operation::post("migrate_virtual_server", "/virtual_machines/{virtual_machine_id}/migrate")
        .root("virtual_machine")
        .answer_in("virtual_machine")
        .waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static START_VIRTUAL_SERVER_MIGRATION: Operation = Operation::post(
    "start_virtual_server_migration",
    "/virtual_machines/{virtual_machine_id}/migration",
)
.object_body()
.root("virtual_machine")
.answer_in("virtual_machine")
.waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static CHANGE_VIRTUAL_SERVER_OWNER: Operation = Operation::post(
    "change_virtual_server_owner",
    "/virtual_machines/{virtual_machine_id}/change_owner",
)
.answer_in("virtual_machine");
static RESET_VIRTUAL_SERVER_PASSWORD: Operation = Operation::post(
    "reset_virtual_server_password",
    "/virtual_machines/{virtual_machine_id}/reset_password",
)
.object_body()
.root("virtual_machine")
.answer_in("virtual_machine")
.waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static REBUILD_VIRTUAL_SERVER_NETWORK: Operation = Operation::post(
    "rebuild_virtual_server_network",
    "/virtual_machines/{virtual_machine_id}/rebuild_network",
)
.answer_in("virtual_machine")
.waits(&crate::client::VIRTUAL_SERVER_IDLE_WAIT);
static UPDATE_VIRTUAL_SERVER_HOST_NAME: Operation = Operation::patch(
    "update_virtual_server_host_name",
    "/virtual_machines/{virtual_machine_id}/fqdn",
)
.object_body()
.root("virtual_machine");
static SEGREGATE_VIRTUAL_SERVER: Operation = Operation::put(
    "segregate_virtual_server",
    "/virtual_machines/{virtual_machine_id}/segregation",
)
.root("virtual_machine");
static SET_VIRTUAL_SERVER_SSH_KEYS: Operation = Operation::put(
    "set_virtual_server_ssh_keys",
    "/virtual_machines/{virtual_machine_id}/set_ssh_keys",
)
.object_body()
.root("virtual_machine");
static CLONE_VIRTUAL_SERVER: Operation =
    Operation::post("clone_virtual_server", "/virtual_machines/{virtual_machine_id}/clone")
        .object_body()
        .root("virtual_machine");
static OPEN_VIRTUAL_SERVER_CONSOLE: Operation =
    Operation::get("open_virtual_server_console", "/virtual_machines/{virtual_machine_id}/console")
        .not_idempotent()
        .answer_in("remote_access_session");

/// Virtual Server Actions
impl crate::VirtualServer {
    /// Builds a virtual server, or builds it again.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/build` answers 201. Docs:
    /// virtual-servers/build-or-rebuild-vs.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// * `template_id`: Template to build from.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::Secret;
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server
    ///     .build(18u64)
    ///     .required_startup(1)
    ///     .initial_root_password_encryption_key(&Secret::from("example_initial_root_password_encryption_key"))
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(&self, template_id: impl Into<TemplateId>) -> BuildVirtualServer {
        let template_id: TemplateId = template_id.into();
        BuildVirtualServer(
            self.client
                .call(&BUILD_VIRTUAL_SERVER, &[&self.virtual_machine_id])
                .field("template_id", &template_id),
        )
    }

    /// Gives a virtual server other memory and CPUs (2.x).
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/resize` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.virtual_server(731u64).resize().memory(1).cpus(1).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resize(&self) -> ResizeVirtualServer {
        ResizeVirtualServer(self.client.call(&RESIZE_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Starts a virtual server.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/startup` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::BootMode;
    /// let done = client.virtual_server(731u64).startup().mode(BootMode::Recovery).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn startup(&self) -> StartupVirtualServer {
        StartupVirtualServer(self.client.call(&STARTUP_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Asks a virtual server to shut down.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/shutdown` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.virtual_server(731u64).shutdown().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shutdown(&self) -> ShutdownVirtualServer {
        ShutdownVirtualServer(
            self.client.call(&SHUTDOWN_VIRTUAL_SERVER, &[&self.virtual_machine_id]),
        )
    }

    /// Turns a virtual server off.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/stop` answers 201. Docs: Stop Virtual Server
    /// (Superb Cloud).
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.virtual_server(731u64).stop().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(&self) -> StopVirtualServer {
        StopVirtualServer(self.client.call(&STOP_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Restarts a virtual server.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/reboot` answers 201. Docs: Reboot VS in
    /// Recovery (5.2).
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::BootMode;
    /// let done = client.virtual_server(731u64).reboot().mode(BootMode::Recovery).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reboot(&self) -> RebootVirtualServer {
        RebootVirtualServer(self.client.call(&REBOOT_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Suspends a virtual server, or ends its suspension.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/suspend` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.virtual_server(731u64).suspend().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend(&self) -> SuspendVirtualServer {
        SuspendVirtualServer(self.client.call(&SUSPEND_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Unlocks a virtual server.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/unlock` answers 201.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).unlock().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlock(&self) -> Call<VirtualServerInfo> {
        self.client.call(&UNLOCK_VIRTUAL_SERVER, &[&self.virtual_machine_id])
    }

    /// Moves a virtual server to another compute resource.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/migrate` answers 201.
    ///
    /// An unknown destination was answered with 404. A client of 3.x to 5.x sends the fields with
    /// no key around them.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// * `destination`: Where to move it.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server.migrate(5u64).cold_migrate_on_rollback(1).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate(&self, destination: impl Into<ComputeResourceId>) -> MigrateVirtualServer {
        let destination: ComputeResourceId = destination.into();
        MigrateVirtualServer(
            self.client
                .call(&MIGRATE_VIRTUAL_SERVER, &[&self.virtual_machine_id])
                .field("destination", &destination),
        )
    }

    /// Moves a virtual server to another compute resource (from 6.1 on).
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/migration` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server
    ///     .start_migration()
    ///     .migration_type("example_migration_type")
    ///     .destination(5u64)
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_migration(&self) -> StartVirtualServerMigration {
        StartVirtualServerMigration(
            self.client.call(&START_VIRTUAL_SERVER_MIGRATION, &[&self.virtual_machine_id]),
        )
    }

    /// Gives a virtual server to another user.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/change_owner` answers 201.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// * `user_id`: The new owner.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .change_owner(42u64)
    ///     .custom_recipes_action("example_custom_recipes_action")
    ///     .backups_action("example_backups_action")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_owner(&self, user_id: impl Into<UserId>) -> ChangeVirtualServerOwner {
        let user_id: UserId = user_id.into();
        ChangeVirtualServerOwner(
            self.client
                .call(&CHANGE_VIRTUAL_SERVER_OWNER, &[&self.virtual_machine_id])
                .field("user_id", &user_id),
        )
    }

    /// Sets another password of root.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/reset_password` answers 201.
    ///
    /// In 2.x the password was `new_password`, with no key around it.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::Secret;
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server
    ///     .reset_password()
    ///     .initial_root_password(&Secret::from("example_initial_root_password"))
    ///     .initial_root_password_encryption_key(&Secret::from("example_initial_root_password_encryption_key"))
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_password(&self) -> ResetVirtualServerPassword {
        ResetVirtualServerPassword(
            self.client.call(&RESET_VIRTUAL_SERVER_PASSWORD, &[&self.virtual_machine_id]),
        )
    }

    /// Sets the network of a virtual server up again.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/rebuild_network` answers 201.
    ///
    /// One client sends the three in the query, another in the body; here they are in the query.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_virtual_server` until
    /// `/virtual_machine/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic and clients.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::ShutdownType;
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server
    ///     .rebuild_network()
    ///     .force(1)
    ///     .shutdown_type(ShutdownType::Hard)
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rebuild_network(&self) -> RebuildVirtualServerNetwork {
        RebuildVirtualServerNetwork(
            self.client.call(&REBUILD_VIRTUAL_SERVER_NETWORK, &[&self.virtual_machine_id]),
        )
    }

    /// Changes host name and domain of a virtual server.
    ///
    /// `PATCH /virtual_machines/{virtual_machine_id}/fqdn` answers 200.
    ///
    /// Path observed with low confidence: client source only. Status inferred with low confidence:
    /// nobody names it; that of other changes.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .update_host_name()
    ///     .hostname("example_hostname")
    ///     .domain("example_domain")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_host_name(&self) -> UpdateVirtualServerHostName {
        UpdateVirtualServerHostName(
            self.client.call(&UPDATE_VIRTUAL_SERVER_HOST_NAME, &[&self.virtual_machine_id]),
        )
    }

    /// Keeps a virtual server off the compute resource of another one.
    ///
    /// `PUT /virtual_machines/{virtual_machine_id}/segregation` answers 204 or 201.
    ///
    /// In 2.x this was a POST of `/virtual_machines/{id}/strict_vm`, which answered 201 with the
    /// server.
    ///
    /// Path observed with medium confidence: clients; recorded under another path.
    ///
    /// * `strict_virtual_machine_id`: The other virtual server.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.virtual_server(731u64).segregate(731u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn segregate(&self, strict_virtual_machine_id: impl Into<VirtualServerId>) -> Call<()> {
        let strict_virtual_machine_id: VirtualServerId = strict_virtual_machine_id.into();
        self.client
            .call(&SEGREGATE_VIRTUAL_SERVER, &[&self.virtual_machine_id])
            .field("strict_virtual_machine_id", &strict_virtual_machine_id)
    }

    /// Puts the owner's SSH keys on a virtual server.
    ///
    /// `PUT /virtual_machines/{virtual_machine_id}/set_ssh_keys` answers 204 or 201.
    ///
    /// In 2.x this was a POST without a body, which answered 201 with the server.
    ///
    /// Path observed with medium confidence: clients; recorded as a POST. Status inferred with low
    /// confidence: the rule for PUT; recorded was 201 for the POST.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::Json;
    /// client.virtual_server(731u64).set_ssh_keys().ssh_key(&Json::from("{}")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_ssh_keys(&self) -> SetVirtualServerSshKeys {
        SetVirtualServerSshKeys(
            self.client.call(&SET_VIRTUAL_SERVER_SSH_KEYS, &[&self.virtual_machine_id]),
        )
    }

    /// Makes a copy of a virtual server.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/clone` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::Secret;
    /// let virtual_server = client.virtual_server(731u64);
    /// let answer = virtual_server
    ///     .clone_server()
    ///     .initial_root_password(&Secret::from("example_initial_root_password"))
    ///     .initial_root_password_confirmation(&Secret::from("example_initial_root_password_confirmation"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn clone_server(&self) -> CloneVirtualServer {
        CloneVirtualServer(self.client.call(&CLONE_VIRTUAL_SERVER, &[&self.virtual_machine_id]))
    }

    /// Opens a session of a virtual server's console.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/console` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.virtual_server(731u64).open_console().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open_console(&self) -> Call<ConsoleSession> {
        self.client.call(&OPEN_VIRTUAL_SERVER_CONSOLE, &[&self.virtual_machine_id])
    }
}

/// A call of [`VirtualServer::build`](crate::VirtualServer::build): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct BuildVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(BuildVirtualServer, VirtualServerInfo, VirtualServerInfo);

impl BuildVirtualServer {
    /// 1: it is started once it is built. At least `0`, at most `1`.
    pub fn required_startup(self, required_startup: i64) -> Self {
        Self(self.0.field("required_startup", &required_startup))
    }

    /// Key that the password is encrypted with.
    pub fn initial_root_password_encryption_key(
        self,
        initial_root_password_encryption_key: &Secret,
    ) -> Self {
        Self(
            self.0.field(
                "initial_root_password_encryption_key",
                &initial_root_password_encryption_key,
            ),
        )
    }

    /// How Windows is licensed.
    pub fn licensing_type(self, licensing_type: LicensingType) -> Self {
        Self(self.0.field("licensing_type", &licensing_type))
    }

    /// Licence key for Windows, for `own`.
    pub fn licensing_key(self, licensing_key: &Secret) -> Self {
        Self(self.0.field("licensing_key", &licensing_key))
    }

    /// Group of templates that has the licence, for `kms`.
    pub fn licensing_server_id(self, licensing_server_id: i64) -> Self {
        Self(self.0.field("licensing_server_id", &licensing_server_id))
    }
}

/// A call of [`VirtualServer::resize`](crate::VirtualServer::resize): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ResizeVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(ResizeVirtualServer, VirtualServerInfo, VirtualServerInfo);

impl ResizeVirtualServer {
    /// Memory in MB.
    pub fn memory(self, memory: i64) -> Self {
        Self(self.0.field("memory", &memory))
    }

    /// Virtual CPUs.
    pub fn cpus(self, cpus: i64) -> Self {
        Self(self.0.field("cpus", &cpus))
    }

    /// Priority of its CPUs.
    pub fn cpu_shares(self, cpu_shares: i64) -> Self {
        Self(self.0.field("cpu_shares", &cpu_shares))
    }
}

/// A call of [`VirtualServer::startup`](crate::VirtualServer::startup): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct StartupVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(StartupVirtualServer, VirtualServerInfo, VirtualServerInfo);

impl StartupVirtualServer {
    /// How to start it.
    pub fn mode(self, mode: BootMode) -> Self {
        Self(self.0.field("mode", &mode))
    }
}

/// A call of [`VirtualServer::shutdown`](crate::VirtualServer::shutdown): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ShutdownVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(ShutdownVirtualServer, VirtualServerInfo, VirtualServerInfo);

/// A call of [`VirtualServer::stop`](crate::VirtualServer::stop): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct StopVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(StopVirtualServer, VirtualServerInfo, VirtualServerInfo);

/// A call of [`VirtualServer::reboot`](crate::VirtualServer::reboot): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct RebootVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(RebootVirtualServer, VirtualServerInfo, VirtualServerInfo);

impl RebootVirtualServer {
    /// How to start it.
    pub fn mode(self, mode: BootMode) -> Self {
        Self(self.0.field("mode", &mode))
    }
}

/// A call of [`VirtualServer::suspend`](crate::VirtualServer::suspend): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SuspendVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(SuspendVirtualServer, VirtualServerInfo, VirtualServerInfo);

/// A call of [`VirtualServer::migrate`](crate::VirtualServer::migrate): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct MigrateVirtualServer(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(MigrateVirtualServer, VirtualServerInfo, VirtualServerInfo);

impl MigrateVirtualServer {
    /// 1: it is moved while off if this fails. At least `0`, at most `1`.
    pub fn cold_migrate_on_rollback(self, cold_migrate_on_rollback: i64) -> Self {
        Self(self.0.field("cold_migrate_on_rollback", &cold_migrate_on_rollback))
    }
}

/// A call of [`VirtualServer::start_migration`](crate::VirtualServer::start_migration): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct StartVirtualServerMigration(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(StartVirtualServerMigration, VirtualServerInfo, VirtualServerInfo);

impl StartVirtualServerMigration {
    /// Kind of migration.
    pub fn migration_type(self, migration_type: &str) -> Self {
        Self(self.0.field("migration_type", &migration_type))
    }

    /// Where to move it.
    pub fn destination(self, destination: impl Into<ComputeResourceId>) -> Self {
        let destination: ComputeResourceId = destination.into();
        Self(self.0.field("destination", &destination))
    }

    /// 1: it is moved while off if this fails. At least `0`, at most `1`.
    pub fn cold_migrate_on_rollback(self, cold_migrate_on_rollback: i64) -> Self {
        Self(self.0.field("cold_migrate_on_rollback", &cold_migrate_on_rollback))
    }

    /// 1: it is backed up before (from 6.2 on). At least `0`, at most `1`.
    pub fn backup_before_migration(self, backup_before_migration: i64) -> Self {
        Self(self.0.field("backup_before_migration", &backup_before_migration))
    }

    /// 1: older backups are deleted (from 6.2 on). At least `0`, at most `1`.
    pub fn delete_old_backups(self, delete_old_backups: i64) -> Self {
        Self(self.0.field("delete_old_backups", &delete_old_backups))
    }

    /// 1: it is backed up after (from 6.2 on). At least `0`, at most `1`.
    pub fn backup_after_migration(self, backup_after_migration: i64) -> Self {
        Self(self.0.field("backup_after_migration", &backup_after_migration))
    }
}

/// A call of [`VirtualServer::change_owner`](crate::VirtualServer::change_owner): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ChangeVirtualServerOwner(pub Call<VirtualServerInfo>);

copyist_runtime::call!(ChangeVirtualServerOwner, VirtualServerInfo);

impl ChangeVirtualServerOwner {
    /// What becomes of custom recipes (from 6.0 on).
    pub fn custom_recipes_action(self, custom_recipes_action: &str) -> Self {
        Self(self.0.field("custom_recipes_action", &custom_recipes_action))
    }

    /// What becomes of backups (from 6.0 on).
    pub fn backups_action(self, backups_action: &str) -> Self {
        Self(self.0.field("backups_action", &backups_action))
    }
}

/// A call of [`VirtualServer::reset_password`](crate::VirtualServer::reset_password): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ResetVirtualServerPassword(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(ResetVirtualServerPassword, VirtualServerInfo, VirtualServerInfo);

impl ResetVirtualServerPassword {
    /// The new password.
    pub fn initial_root_password(self, initial_root_password: &Secret) -> Self {
        Self(self.0.field("initial_root_password", &initial_root_password))
    }

    /// Key that the password is encrypted with.
    pub fn initial_root_password_encryption_key(
        self,
        initial_root_password_encryption_key: &Secret,
    ) -> Self {
        Self(
            self.0.field(
                "initial_root_password_encryption_key",
                &initial_root_password_encryption_key,
            ),
        )
    }
}

/// A call of [`VirtualServer::rebuild_network`](crate::VirtualServer::rebuild_network): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct RebuildVirtualServerNetwork(pub Call<VirtualServerInfo>);

copyist_runtime::waiting_call!(RebuildVirtualServerNetwork, VirtualServerInfo, VirtualServerInfo);

impl RebuildVirtualServerNetwork {
    /// 1 forces it; what that overrides is not known. At least `0`, at most `1`.
    pub fn force(self, force: i64) -> Self {
        Self(self.0.query("force", &force))
    }

    /// How it is shut down.
    pub fn shutdown_type(self, shutdown_type: ShutdownType) -> Self {
        Self(self.0.query("shutdown_type", &shutdown_type))
    }

    /// 1: it is started afterwards. At least `0`, at most `1`.
    pub fn required_startup(self, required_startup: i64) -> Self {
        Self(self.0.query("required_startup", &required_startup))
    }
}

/// A call of [`VirtualServer::update_host_name`](crate::VirtualServer::update_host_name): set what
/// is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateVirtualServerHostName(pub Call<Json>);

copyist_runtime::call!(UpdateVirtualServerHostName, Json);

impl UpdateVirtualServerHostName {
    /// Host name.
    pub fn hostname(self, hostname: &str) -> Self {
        Self(self.0.field("hostname", &hostname))
    }

    /// Domain.
    pub fn domain(self, domain: &str) -> Self {
        Self(self.0.field("domain", &domain))
    }
}

/// A call of [`VirtualServer::set_ssh_keys`](crate::VirtualServer::set_ssh_keys): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SetVirtualServerSshKeys(pub Call<()>);

copyist_runtime::call!(SetVirtualServerSshKeys, ());

impl SetVirtualServerSshKeys {
    /// Keys to put there; their form is not known. Observed with low confidence: client source
    /// only.
    pub fn ssh_key(self, ssh_key: &Json) -> Self {
        Self(self.0.field("ssh_key", &ssh_key))
    }
}

/// A call of [`VirtualServer::clone_server`](crate::VirtualServer::clone_server): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CloneVirtualServer(pub Call<Json>);

copyist_runtime::call!(CloneVirtualServer, Json);

impl CloneVirtualServer {
    /// Password of root on the copy (from 6.6 on).
    pub fn initial_root_password(self, initial_root_password: &Secret) -> Self {
        Self(self.0.field("initial_root_password", &initial_root_password))
    }

    /// The same once more.
    pub fn initial_root_password_confirmation(
        self,
        initial_root_password_confirmation: &Secret,
    ) -> Self {
        Self(
            self.0.field("initial_root_password_confirmation", &initial_root_password_confirmation),
        )
    }

    /// Whether it is encrypted.
    pub fn encrypt_password(self, encrypt_password: bool) -> Self {
        Self(self.0.field("encrypt_password", &encrypt_password))
    }

    /// Key that it is encrypted with.
    pub fn initial_root_password_encryption_key(
        self,
        initial_root_password_encryption_key: &Secret,
    ) -> Self {
        Self(
            self.0.field(
                "initial_root_password_encryption_key",
                &initial_root_password_encryption_key,
            ),
        )
    }

    /// The same once more.
    pub fn initial_root_password_encryption_key_confirmation(
        self,
        initial_root_password_encryption_key_confirmation: &Secret,
    ) -> Self {
        Self(self.0.field(
            "initial_root_password_encryption_key_confirmation",
            &initial_root_password_encryption_key_confirmation,
        ))
    }
}

copyist_runtime::open_enum! {
    /// How a server is started. In recovery its temporary login is `root`, with the password
    /// `recovery`.
    pub enum BootMode {
        /// `recovery`.
        Recovery = "recovery",
    }
}

copyist_runtime::open_enum! {
    /// How a server is shut down.
    pub enum ShutdownType {
        /// `hard`.
        Hard = "hard",
        /// `graceful`.
        Graceful = "graceful",
        /// `soft`.
        Soft = "soft",
    }
}

/// A session of a virtual server's console.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSession {
    /// Identifier.
    pub id: i64,
    /// Port to connect to.
    pub port: Option<i64>,
    /// Key of the session.
    pub remote_key: Option<Secret>,
    /// When it was used.
    pub called_in_at: Option<Timestamp>,
    /// Virtual server.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ConsoleSession {
    const SCHEMA: Schema = Schema::new(
        "ConsoleSession",
        &[
            Field::plain("id").promised(),
            Field::plain("port"),
            Field::plain("remote_key").secret(),
            Field::plain("called_in_at"),
            Field::plain("virtual_machine_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.port,
            &self.remote_key,
            &self.called_in_at,
            &self.virtual_machine_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.port,
            &mut self.remote_key,
            &mut self.called_in_at,
            &mut self.virtual_machine_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ConsoleSession);

//! The client and how it is built.

use copyist_runtime::{
    AcceptsBasic, AcceptsFormat, Api, Error, Paging, PollState, Polling, Scheme, Service,
};

use crate::{
    Backup, BackupId, BillingPlan, BillingPlanId, Bucket, BucketId, ComputeResource,
    ComputeResourceId, ComputeZone, ComputeZoneId, DataStore, DataStoreId, DataStoreZone,
    DataStoreZoneId, Disk, DiskId, DnsZone, DnsZoneId, InstancePackage, InstancePackageId, LogItem,
    LogItemId, Network, NetworkId, NetworkZone, NetworkZoneId, Role, RoleId, SshKey, SshKeyId,
    Template, TemplateGroup, TemplateGroupId, TemplateId, Transaction, TransactionId, User,
    UserGroup, UserGroupId, UserId, VirtualServer, VirtualServerId,
};

const BASIC_SCHEME: Scheme = Scheme::basic().env(&["ONAPP_EMAIL", "ONAPP_API_KEY"]);
const BASIC2_SCHEME: Scheme = Scheme::basic().env(&["ONAPP_LOGIN", "ONAPP_PASSWORD"]);

/// Pages by `page` and `per_page`; an answer has the number of all items in the header `X-Total`.
pub(crate) static NUMBERED_PAGING: Paging =
    Paging::counted("page").total_header("X-Total").page_header("X-Page").size_header("X-Limit");

/// Waits until the answer of `get_backup` says at `/backup/locked` that the task has ended.
pub(crate) static BACKUP_IDLE_WAIT: Polling =
    Polling::new(&crate::backups::GET_BACKUP, "/backup/locked").done(&[PollState::Bool(false)]);

/// Waits until the answer of `get_backup` says at `/backup/built` that the task has ended.
pub(crate) static NEW_BACKUP_BUILT_WAIT: Polling =
    Polling::new(&crate::backups::GET_BACKUP, "/backup/built")
        .bind(&[("backup_id", "/backup/id")])
        .done(&[PollState::Bool(true)]);

/// Waits until the answer of `get_disk` says at `/disk/locked` that the task has ended.
pub(crate) static DISK_IDLE_WAIT: Polling =
    Polling::new(&crate::disks::GET_DISK, "/disk/locked").done(&[PollState::Bool(false)]);

/// Waits until the answer of `get_disk` says at `/disk/locked` that the task has ended.
pub(crate) static NEW_DISK_IDLE_WAIT: Polling =
    Polling::new(&crate::disks::GET_DISK, "/disk/locked")
        .bind(&[("disk_id", "/disk/id")])
        .done(&[PollState::Bool(false)]);

/// Waits until the answer of `get_transaction` says at `/transaction/status` that the task has
/// ended.
pub(crate) static TRANSACTION_WAIT: Polling =
    Polling::new(&crate::transactions::GET_TRANSACTION, "/transaction/status")
        .done(&[PollState::Text("complete")])
        .failed(&[PollState::Text("failed"), PollState::Text("cancelled")]);

/// Waits until the answer of `get_virtual_server` says at `/virtual_machine/locked` that the task
/// has ended.
pub(crate) static VIRTUAL_SERVER_IDLE_WAIT: Polling =
    Polling::new(&crate::virtual_servers::GET_VIRTUAL_SERVER, "/virtual_machine/locked")
        .done(&[PollState::Bool(false)]);

/// Waits until the answer of `get_virtual_server` says at `/virtual_machine/locked` that the task
/// has ended.
pub(crate) static NEW_VIRTUAL_SERVER_IDLE_WAIT: Polling =
    Polling::new(&crate::virtual_servers::GET_VIRTUAL_SERVER, "/virtual_machine/locked")
        .bind(&[("virtual_machine_id", "/virtual_machine/id")])
        .done(&[PollState::Bool(false)]);

static API: Api = Api::new("onapp", env!("CARGO_PKG_VERSION"), "https://{host}")
    .accepts(&[BASIC_SCHEME, BASIC2_SCHEME])
    .error_messages(&["errors", "error"])
    .server_env("ONAPP_URL")
    .formats(".json", ".xml");

/// A client of the OnApp / CloudFlow API.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client: say who sends its calls, then build it.
    ///
    /// Credential: E-mail address of the account and an API key, made on the user's page of the
    /// panel or by a call. The vendor prefers this to a password. Objects of users then come
    /// without `login`.
    ///
    /// Credential: Login and password of the account. From 6.5 on a setting of the panel
    /// (`disable_plain_password_for_api`) may forbid it.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = onapp::Client::builder()
    ///     .base_url("https://panel.example.com")
    ///     .basic("ann", "a-password")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), onapp::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client with the credential in the environment: `ONAPP_EMAIL` and `ONAPP_API_KEY`,
    /// or `ONAPP_LOGIN` and `ONAPP_PASSWORD`; the base URL is read from `ONAPP_URL`.
    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }

    /// A role: a set of permissions. Sends nothing.
    pub fn role(&self, role_id: impl Into<RoleId>) -> Role {
        Role { client: self.0.clone(), role_id: role_id.into() }
    }

    /// A user of the panel. Sends nothing.
    pub fn user(&self, user_id: impl Into<UserId>) -> User {
        User { client: self.0.clone(), user_id: user_id.into() }
    }

    /// A group of users. Sends nothing.
    pub fn user_group(&self, user_group_id: impl Into<UserGroupId>) -> UserGroup {
        UserGroup { client: self.0.clone(), user_group_id: user_group_id.into() }
    }

    /// A virtual server. Sends nothing.
    pub fn virtual_server(&self, virtual_machine_id: impl Into<VirtualServerId>) -> VirtualServer {
        VirtualServer { client: self.0.clone(), virtual_machine_id: virtual_machine_id.into() }
    }

    /// A disk. Sends nothing.
    pub fn disk(&self, disk_id: impl Into<DiskId>) -> Disk {
        Disk { client: self.0.clone(), disk_id: disk_id.into() }
    }

    /// A backup. Sends nothing.
    pub fn backup(&self, backup_id: impl Into<BackupId>) -> Backup {
        Backup { client: self.0.clone(), backup_id: backup_id.into() }
    }

    /// A template (image) that virtual servers are built from. Sends nothing.
    pub fn template(&self, template_id: impl Into<TemplateId>) -> Template {
        Template { client: self.0.clone(), template_id: template_id.into() }
    }

    /// A group of templates. Sends nothing.
    pub fn template_group(&self, template_group_id: impl Into<TemplateGroupId>) -> TemplateGroup {
        TemplateGroup { client: self.0.clone(), template_group_id: template_group_id.into() }
    }

    /// A network. Sends nothing.
    pub fn network(&self, network_id: impl Into<NetworkId>) -> Network {
        Network { client: self.0.clone(), network_id: network_id.into() }
    }

    /// A group of networks. Sends nothing.
    pub fn network_zone(&self, network_zone_id: impl Into<NetworkZoneId>) -> NetworkZone {
        NetworkZone { client: self.0.clone(), network_zone_id: network_zone_id.into() }
    }

    /// A DNS zone. Sends nothing.
    pub fn dns_zone(&self, dns_zone_id: impl Into<DnsZoneId>) -> DnsZone {
        DnsZone { client: self.0.clone(), dns_zone_id: dns_zone_id.into() }
    }

    /// A compute resource (hypervisor). Sends nothing.
    pub fn compute_resource(
        &self,
        compute_resource_id: impl Into<ComputeResourceId>,
    ) -> ComputeResource {
        ComputeResource { client: self.0.clone(), compute_resource_id: compute_resource_id.into() }
    }

    /// A compute zone (group of hypervisors). Sends nothing.
    pub fn compute_zone(&self, compute_zone_id: impl Into<ComputeZoneId>) -> ComputeZone {
        ComputeZone { client: self.0.clone(), compute_zone_id: compute_zone_id.into() }
    }

    /// A data store. Sends nothing.
    pub fn data_store(&self, data_store_id: impl Into<DataStoreId>) -> DataStore {
        DataStore { client: self.0.clone(), data_store_id: data_store_id.into() }
    }

    /// A group of data stores. Sends nothing.
    pub fn data_store_zone(&self, data_store_zone_id: impl Into<DataStoreZoneId>) -> DataStoreZone {
        DataStoreZone { client: self.0.clone(), data_store_zone_id: data_store_zone_id.into() }
    }

    /// A piece of scheduled work. Sends nothing.
    pub fn transaction(&self, transaction_id: impl Into<TransactionId>) -> Transaction {
        Transaction { client: self.0.clone(), transaction_id: transaction_id.into() }
    }

    /// An entry of the log. Sends nothing.
    pub fn log_item(&self, log_item_id: impl Into<LogItemId>) -> LogItem {
        LogItem { client: self.0.clone(), log_item_id: log_item_id.into() }
    }

    /// A bucket: prices and limits of users (from 6.0 on). Sends nothing.
    pub fn bucket(&self, bucket_id: impl Into<BucketId>) -> Bucket {
        Bucket { client: self.0.clone(), bucket_id: bucket_id.into() }
    }

    /// A billing plan (before 6.0). Sends nothing.
    pub fn billing_plan(&self, billing_plan_id: impl Into<BillingPlanId>) -> BillingPlan {
        BillingPlan { client: self.0.clone(), billing_plan_id: billing_plan_id.into() }
    }

    /// A size of virtual servers to choose. Sends nothing.
    pub fn instance_package(
        &self,
        instance_package_id: impl Into<InstancePackageId>,
    ) -> InstancePackage {
        InstancePackage { client: self.0.clone(), instance_package_id: instance_package_id.into() }
    }

    /// An SSH key of a user. Sends nothing.
    pub fn ssh_key(&self, ssh_key_id: impl Into<SshKeyId>) -> SshKey {
        SshKey { client: self.0.clone(), ssh_key_id: ssh_key_id.into() }
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

/// For an operation of your own: `client.as_ref().call(&OPERATION, &[&id])`.
impl AsRef<copyist_runtime::Client> for Client {
    fn as_ref(&self) -> &copyist_runtime::Client {
        &self.0
    }
}

impl AcceptsBasic for Client {}

impl AcceptsFormat for Client {}

//! The client and how it is built.

use copyist_runtime::{AcceptsKey, Api, Error, Paging, Scheme, Service};

use crate::{
    Backup, BackupId, Domain, DomainName, Firewall, FirewallId, LoadBalancer, LoadBalancerId,
    Project, ProjectId, Snapshot, SnapshotId, SshKey, SshKeyId, Stacklet, StackletId, Tag, TagName,
    UserdataId, UserdataScript, Volume, VolumeId,
};

/// Nothing is known of how to ask for a page; an answer has the number of all items in
/// `meta/pagination/total`.
pub(crate) static COUNTED_PAGING: Paging = Paging::single()
    .counts_in(&["meta", "pagination"])
    .total("total")
    .page("current_page")
    .size("per_page");

static API: Api = Api::new("hubgrid", env!("CARGO_PKG_VERSION"), "https://api.simplystack.com")
    .accepts(&[Scheme::word("Token").env(&["HUBGRID_TOKEN"])]);

/// A client of the HubGrid Cloud API.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client: say who sends its calls, then build it.
    ///
    /// Credential: A token of 40 hexadecimal digits, by the examples. How to get one is not
    /// documented.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = hubgrid::Client::builder()
    ///     .api_key("a-key")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), hubgrid::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client with the credential in the environment: `HUBGRID_TOKEN`.
    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }

    /// A virtual server. Sends nothing.
    pub fn stacklet(&self, id: impl Into<StackletId>) -> Stacklet {
        Stacklet { client: self.0.clone(), id: id.into() }
    }

    /// A disk beside a Stacklet's own. Sends nothing.
    pub fn volume(&self, id: impl Into<VolumeId>) -> Volume {
        Volume { client: self.0.clone(), id: id.into() }
    }

    /// Rules for what may reach Stacklets and what they may reach. Sends nothing.
    pub fn firewall(&self, uuid: impl Into<FirewallId>) -> Firewall {
        Firewall { client: self.0.clone(), uuid: uuid.into() }
    }

    /// The state of a Stacklet, kept as an image. Sends nothing.
    pub fn snapshot(&self, id: impl Into<SnapshotId>) -> Snapshot {
        Snapshot { client: self.0.clone(), id: id.into() }
    }

    /// An automatic backup of a Stacklet. Sends nothing.
    pub fn backup(&self, id: impl Into<BackupId>) -> Backup {
        Backup { client: self.0.clone(), id: id.into() }
    }

    /// Spreads connections over Stacklets. Sends nothing.
    pub fn load_balancer(&self, uuid: impl Into<LoadBalancerId>) -> LoadBalancer {
        LoadBalancer { client: self.0.clone(), uuid: uuid.into() }
    }

    /// A domain whose DNS is served here. Sends nothing.
    pub fn domain(&self, name: impl Into<DomainName>) -> Domain {
        Domain { client: self.0.clone(), name: name.into() }
    }

    /// A group of resources. Sends nothing.
    pub fn project(&self, uuid: impl Into<ProjectId>) -> Project {
        Project { client: self.0.clone(), uuid: uuid.into() }
    }

    /// A public SSH key. Sends nothing.
    pub fn ssh_key(&self, id: impl Into<SshKeyId>) -> SshKey {
        SshKey { client: self.0.clone(), id: id.into() }
    }

    /// A word that marks resources. Sends nothing.
    pub fn tag(&self, name: impl Into<TagName>) -> Tag {
        Tag { client: self.0.clone(), name: name.into() }
    }

    /// A script for the first boot of Stacklets. Sends nothing.
    pub fn userdata_script(&self, uuid: impl Into<UserdataId>) -> UserdataScript {
        UserdataScript { client: self.0.clone(), uuid: uuid.into() }
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

impl AcceptsKey for Client {}

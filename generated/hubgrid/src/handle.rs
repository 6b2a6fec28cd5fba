//! Handles: values that carry the ids of a path. Making one sends nothing.

use crate::{
    BackupId, DomainName, FirewallId, LoadBalancerId, ProjectId, SnapshotId, SshKeyId, StackletId,
    TagName, UserdataId, VolumeId,
};

/// A virtual server.
#[derive(Clone, Debug)]
pub struct Stacklet {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) id: StackletId,
}

impl Stacklet {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &StackletId {
        &self.id
    }
}

/// A disk beside a Stacklet's own.
#[derive(Clone, Debug)]
pub struct Volume {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) id: VolumeId,
}

impl Volume {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &VolumeId {
        &self.id
    }
}

/// Rules for what may reach Stacklets and what they may reach.
#[derive(Clone, Debug)]
pub struct Firewall {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uuid: FirewallId,
}

impl Firewall {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &FirewallId {
        &self.uuid
    }
}

/// The state of a Stacklet, kept as an image.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) id: SnapshotId,
}

impl Snapshot {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SnapshotId {
        &self.id
    }
}

/// An automatic backup of a Stacklet.
#[derive(Clone, Debug)]
pub struct Backup {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) id: BackupId,
}

impl Backup {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BackupId {
        &self.id
    }
}

/// Spreads connections over Stacklets.
#[derive(Clone, Debug)]
pub struct LoadBalancer {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uuid: LoadBalancerId,
}

impl LoadBalancer {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &LoadBalancerId {
        &self.uuid
    }
}

/// A domain whose DNS is served here.
#[derive(Clone, Debug)]
pub struct Domain {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) name: DomainName,
}

impl Domain {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DomainName {
        &self.name
    }
}

/// A group of resources.
#[derive(Clone, Debug)]
pub struct Project {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uuid: ProjectId,
}

impl Project {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ProjectId {
        &self.uuid
    }
}

/// A public SSH key.
#[derive(Clone, Debug)]
pub struct SshKey {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) id: SshKeyId,
}

impl SshKey {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SshKeyId {
        &self.id
    }
}

/// A word that marks resources.
#[derive(Clone, Debug)]
pub struct Tag {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) name: TagName,
}

impl Tag {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TagName {
        &self.name
    }
}

/// A script for the first boot of Stacklets.
#[derive(Clone, Debug)]
pub struct UserdataScript {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uuid: UserdataId,
}

impl UserdataScript {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &UserdataId {
        &self.uuid
    }
}

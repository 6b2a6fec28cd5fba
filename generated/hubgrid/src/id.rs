//! Identifiers, a type each, so that one cannot be passed for another.

use copyist_runtime::Id;

/// Identifier of an account; a UUID.
pub type AccountId = Id<kind::AccountId>;

/// Identifier of a Stacklet.
pub type StackletId = Id<kind::StackletId>;

/// Identifier of a volume; a UUID.
pub type VolumeId = Id<kind::VolumeId>;

/// Identifier of a firewall; a UUID.
pub type FirewallId = Id<kind::FirewallId>;

/// Identifier of a snapshot.
pub type SnapshotId = Id<kind::SnapshotId>;

/// Identifier of a backup.
pub type BackupId = Id<kind::BackupId>;

/// A load balancer's UUID.
pub type LoadBalancerId = Id<kind::LoadBalancerId>;

/// Name of a domain, which identifies it.
pub type DomainName = Id<kind::DomainName>;

/// Identifier of a project; a UUID.
pub type ProjectId = Id<kind::ProjectId>;

/// Identifier of a team; a UUID.
pub type TeamId = Id<kind::TeamId>;

/// Identifier of a VPC; a UUID.
pub type VpcId = Id<kind::VpcId>;

/// Identifier of an SSH key.
pub type SshKeyId = Id<kind::SshKeyId>;

/// Name of a tag, which identifies it.
pub type TagName = Id<kind::TagName>;

/// Identifier of a userdata script; a UUID.
pub type UserdataId = Id<kind::UserdataId>;

/// Identifier of a size.
pub type SizeSlug = Id<kind::SizeSlug>;

/// Identifier of a region.
pub type RegionSlug = Id<kind::RegionSlug>;

/// What tells one identifier from another: a type each, never made.
pub mod kind {
    use copyist_runtime::IdKind;

    /// Makes [`AccountId`](super::AccountId) a type of its own.
    pub enum AccountId {}

    impl IdKind for AccountId {
        const NAME: &'static str = "AccountId";
    }

    /// Makes [`StackletId`](super::StackletId) a type of its own.
    pub enum StackletId {}

    impl IdKind for StackletId {
        const NAME: &'static str = "StackletId";
        const INTEGER: bool = true;
    }

    /// Makes [`VolumeId`](super::VolumeId) a type of its own.
    pub enum VolumeId {}

    impl IdKind for VolumeId {
        const NAME: &'static str = "VolumeId";
    }

    /// Makes [`FirewallId`](super::FirewallId) a type of its own.
    pub enum FirewallId {}

    impl IdKind for FirewallId {
        const NAME: &'static str = "FirewallId";
    }

    /// Makes [`SnapshotId`](super::SnapshotId) a type of its own.
    pub enum SnapshotId {}

    impl IdKind for SnapshotId {
        const NAME: &'static str = "SnapshotId";
        const INTEGER: bool = true;
    }

    /// Makes [`BackupId`](super::BackupId) a type of its own.
    pub enum BackupId {}

    impl IdKind for BackupId {
        const NAME: &'static str = "BackupId";
        const INTEGER: bool = true;
    }

    /// Makes [`LoadBalancerId`](super::LoadBalancerId) a type of its own.
    pub enum LoadBalancerId {}

    impl IdKind for LoadBalancerId {
        const NAME: &'static str = "LoadBalancerId";
    }

    /// Makes [`DomainName`](super::DomainName) a type of its own.
    pub enum DomainName {}

    impl IdKind for DomainName {
        const NAME: &'static str = "DomainName";
    }

    /// Makes [`ProjectId`](super::ProjectId) a type of its own.
    pub enum ProjectId {}

    impl IdKind for ProjectId {
        const NAME: &'static str = "ProjectId";
    }

    /// Makes [`TeamId`](super::TeamId) a type of its own.
    pub enum TeamId {}

    impl IdKind for TeamId {
        const NAME: &'static str = "TeamId";
    }

    /// Makes [`VpcId`](super::VpcId) a type of its own.
    pub enum VpcId {}

    impl IdKind for VpcId {
        const NAME: &'static str = "VpcId";
    }

    /// Makes [`SshKeyId`](super::SshKeyId) a type of its own.
    pub enum SshKeyId {}

    impl IdKind for SshKeyId {
        const NAME: &'static str = "SshKeyId";
        const INTEGER: bool = true;
    }

    /// Makes [`TagName`](super::TagName) a type of its own.
    pub enum TagName {}

    impl IdKind for TagName {
        const NAME: &'static str = "TagName";
    }

    /// Makes [`UserdataId`](super::UserdataId) a type of its own.
    pub enum UserdataId {}

    impl IdKind for UserdataId {
        const NAME: &'static str = "UserdataId";
    }

    /// Makes [`SizeSlug`](super::SizeSlug) a type of its own.
    pub enum SizeSlug {}

    impl IdKind for SizeSlug {
        const NAME: &'static str = "SizeSlug";
    }

    /// Makes [`RegionSlug`](super::RegionSlug) a type of its own.
    pub enum RegionSlug {}

    impl IdKind for RegionSlug {
        const NAME: &'static str = "RegionSlug";
    }
}

//! Identifiers, a type each, so that one cannot be passed for another.

use copyist_runtime::Id;

/// Identifier of a user.
pub type UserId = Id<kind::UserId>;

/// Identifier of a user group.
pub type UserGroupId = Id<kind::UserGroupId>;

/// Identifier of a role.
pub type RoleId = Id<kind::RoleId>;

/// Identifier of a permission.
pub type PermissionId = Id<kind::PermissionId>;

/// Identifier of an address that a user may call from.
pub type WhiteListEntryId = Id<kind::WhiteListEntryId>;

/// Identifier of an hour's billing statistics.
pub type BillingStatisticId = Id<kind::BillingStatisticId>;

/// Identifier of a virtual server. In paths its `identifier`, a text of 14 characters, does as
/// well.
pub type VirtualServerId = Id<kind::VirtualServerId>;

/// Identifier of a disk.
pub type DiskId = Id<kind::DiskId>;

/// Identifier of a schedule of backups.
pub type BackupScheduleId = Id<kind::BackupScheduleId>;

/// Identifier of a backup.
pub type BackupId = Id<kind::BackupId>;

/// Identifier of a template.
pub type TemplateId = Id<kind::TemplateId>;

/// Identifier of a group of templates.
pub type TemplateGroupId = Id<kind::TemplateGroupId>;

/// Identifier of a template's place in a group.
pub type TemplateAttachmentId = Id<kind::TemplateAttachmentId>;

/// Identifier of a network.
pub type NetworkId = Id<kind::NetworkId>;

/// Identifier of a network zone.
pub type NetworkZoneId = Id<kind::NetworkZoneId>;

/// Identifier of a network interface.
pub type NetworkInterfaceId = Id<kind::NetworkInterfaceId>;

/// Identifier of an IP address (before 5.4).
pub type IpAddressId = Id<kind::IpAddressId>;

/// Identifier of an IP net (from 5.4 on).
pub type IpNetId = Id<kind::IpNetId>;

/// Identifier of a range of IP addresses (from 5.4 on).
pub type IpRangeId = Id<kind::IpRangeId>;

/// Identifier of an address's assignment to a virtual server.
pub type IpAssignmentId = Id<kind::IpAssignmentId>;

/// Identifier of a firewall rule.
pub type FirewallRuleId = Id<kind::FirewallRuleId>;

/// Identifier of a DNS zone.
pub type DnsZoneId = Id<kind::DnsZoneId>;

/// Identifier of a DNS record.
pub type DnsRecordId = Id<kind::DnsRecordId>;

/// Identifier of a compute resource (hypervisor).
pub type ComputeResourceId = Id<kind::ComputeResourceId>;

/// Identifier of a compute zone (group of hypervisors).
pub type ComputeZoneId = Id<kind::ComputeZoneId>;

/// Identifier of a data store.
pub type DataStoreId = Id<kind::DataStoreId>;

/// Identifier of a data store zone.
pub type DataStoreZoneId = Id<kind::DataStoreZoneId>;

/// Identifier of a transaction.
pub type TransactionId = Id<kind::TransactionId>;

/// Identifier of an entry of the log.
pub type LogItemId = Id<kind::LogItemId>;

/// Identifier of a bucket (from 6.0 on).
pub type BucketId = Id<kind::BucketId>;

/// Identifier of a billing plan (before 6.0).
pub type BillingPlanId = Id<kind::BillingPlanId>;

/// Identifier of an instance package.
pub type InstancePackageId = Id<kind::InstancePackageId>;

/// Identifier of an SSH key.
pub type SshKeyId = Id<kind::SshKeyId>;

/// What tells one identifier from another: a type each, never made.
pub mod kind {
    use copyist_runtime::IdKind;

    /// Makes [`UserId`](super::UserId) a type of its own.
    pub enum UserId {}

    impl IdKind for UserId {
        const NAME: &'static str = "UserId";
        const INTEGER: bool = true;
    }

    /// Makes [`UserGroupId`](super::UserGroupId) a type of its own.
    pub enum UserGroupId {}

    impl IdKind for UserGroupId {
        const NAME: &'static str = "UserGroupId";
        const INTEGER: bool = true;
    }

    /// Makes [`RoleId`](super::RoleId) a type of its own.
    pub enum RoleId {}

    impl IdKind for RoleId {
        const NAME: &'static str = "RoleId";
        const INTEGER: bool = true;
    }

    /// Makes [`PermissionId`](super::PermissionId) a type of its own.
    pub enum PermissionId {}

    impl IdKind for PermissionId {
        const NAME: &'static str = "PermissionId";
        const INTEGER: bool = true;
    }

    /// Makes [`WhiteListEntryId`](super::WhiteListEntryId) a type of its own.
    pub enum WhiteListEntryId {}

    impl IdKind for WhiteListEntryId {
        const NAME: &'static str = "WhiteListEntryId";
        const INTEGER: bool = true;
    }

    /// Makes [`BillingStatisticId`](super::BillingStatisticId) a type of its own.
    pub enum BillingStatisticId {}

    impl IdKind for BillingStatisticId {
        const NAME: &'static str = "BillingStatisticId";
        const INTEGER: bool = true;
    }

    /// Makes [`VirtualServerId`](super::VirtualServerId) a type of its own.
    pub enum VirtualServerId {}

    impl IdKind for VirtualServerId {
        const NAME: &'static str = "VirtualServerId";
        const INTEGER: bool = true;
    }

    /// Makes [`DiskId`](super::DiskId) a type of its own.
    pub enum DiskId {}

    impl IdKind for DiskId {
        const NAME: &'static str = "DiskId";
        const INTEGER: bool = true;
    }

    /// Makes [`BackupScheduleId`](super::BackupScheduleId) a type of its own.
    pub enum BackupScheduleId {}

    impl IdKind for BackupScheduleId {
        const NAME: &'static str = "BackupScheduleId";
        const INTEGER: bool = true;
    }

    /// Makes [`BackupId`](super::BackupId) a type of its own.
    pub enum BackupId {}

    impl IdKind for BackupId {
        const NAME: &'static str = "BackupId";
        const INTEGER: bool = true;
    }

    /// Makes [`TemplateId`](super::TemplateId) a type of its own.
    pub enum TemplateId {}

    impl IdKind for TemplateId {
        const NAME: &'static str = "TemplateId";
        const INTEGER: bool = true;
    }

    /// Makes [`TemplateGroupId`](super::TemplateGroupId) a type of its own.
    pub enum TemplateGroupId {}

    impl IdKind for TemplateGroupId {
        const NAME: &'static str = "TemplateGroupId";
        const INTEGER: bool = true;
    }

    /// Makes [`TemplateAttachmentId`](super::TemplateAttachmentId) a type of its own.
    pub enum TemplateAttachmentId {}

    impl IdKind for TemplateAttachmentId {
        const NAME: &'static str = "TemplateAttachmentId";
        const INTEGER: bool = true;
    }

    /// Makes [`NetworkId`](super::NetworkId) a type of its own.
    pub enum NetworkId {}

    impl IdKind for NetworkId {
        const NAME: &'static str = "NetworkId";
        const INTEGER: bool = true;
    }

    /// Makes [`NetworkZoneId`](super::NetworkZoneId) a type of its own.
    pub enum NetworkZoneId {}

    impl IdKind for NetworkZoneId {
        const NAME: &'static str = "NetworkZoneId";
        const INTEGER: bool = true;
    }

    /// Makes [`NetworkInterfaceId`](super::NetworkInterfaceId) a type of its own.
    pub enum NetworkInterfaceId {}

    impl IdKind for NetworkInterfaceId {
        const NAME: &'static str = "NetworkInterfaceId";
        const INTEGER: bool = true;
    }

    /// Makes [`IpAddressId`](super::IpAddressId) a type of its own.
    pub enum IpAddressId {}

    impl IdKind for IpAddressId {
        const NAME: &'static str = "IpAddressId";
        const INTEGER: bool = true;
    }

    /// Makes [`IpNetId`](super::IpNetId) a type of its own.
    pub enum IpNetId {}

    impl IdKind for IpNetId {
        const NAME: &'static str = "IpNetId";
        const INTEGER: bool = true;
    }

    /// Makes [`IpRangeId`](super::IpRangeId) a type of its own.
    pub enum IpRangeId {}

    impl IdKind for IpRangeId {
        const NAME: &'static str = "IpRangeId";
        const INTEGER: bool = true;
    }

    /// Makes [`IpAssignmentId`](super::IpAssignmentId) a type of its own.
    pub enum IpAssignmentId {}

    impl IdKind for IpAssignmentId {
        const NAME: &'static str = "IpAssignmentId";
        const INTEGER: bool = true;
    }

    /// Makes [`FirewallRuleId`](super::FirewallRuleId) a type of its own.
    pub enum FirewallRuleId {}

    impl IdKind for FirewallRuleId {
        const NAME: &'static str = "FirewallRuleId";
        const INTEGER: bool = true;
    }

    /// Makes [`DnsZoneId`](super::DnsZoneId) a type of its own.
    pub enum DnsZoneId {}

    impl IdKind for DnsZoneId {
        const NAME: &'static str = "DnsZoneId";
        const INTEGER: bool = true;
    }

    /// Makes [`DnsRecordId`](super::DnsRecordId) a type of its own.
    pub enum DnsRecordId {}

    impl IdKind for DnsRecordId {
        const NAME: &'static str = "DnsRecordId";
        const INTEGER: bool = true;
    }

    /// Makes [`ComputeResourceId`](super::ComputeResourceId) a type of its own.
    pub enum ComputeResourceId {}

    impl IdKind for ComputeResourceId {
        const NAME: &'static str = "ComputeResourceId";
        const INTEGER: bool = true;
    }

    /// Makes [`ComputeZoneId`](super::ComputeZoneId) a type of its own.
    pub enum ComputeZoneId {}

    impl IdKind for ComputeZoneId {
        const NAME: &'static str = "ComputeZoneId";
        const INTEGER: bool = true;
    }

    /// Makes [`DataStoreId`](super::DataStoreId) a type of its own.
    pub enum DataStoreId {}

    impl IdKind for DataStoreId {
        const NAME: &'static str = "DataStoreId";
        const INTEGER: bool = true;
    }

    /// Makes [`DataStoreZoneId`](super::DataStoreZoneId) a type of its own.
    pub enum DataStoreZoneId {}

    impl IdKind for DataStoreZoneId {
        const NAME: &'static str = "DataStoreZoneId";
        const INTEGER: bool = true;
    }

    /// Makes [`TransactionId`](super::TransactionId) a type of its own.
    pub enum TransactionId {}

    impl IdKind for TransactionId {
        const NAME: &'static str = "TransactionId";
        const INTEGER: bool = true;
    }

    /// Makes [`LogItemId`](super::LogItemId) a type of its own.
    pub enum LogItemId {}

    impl IdKind for LogItemId {
        const NAME: &'static str = "LogItemId";
        const INTEGER: bool = true;
    }

    /// Makes [`BucketId`](super::BucketId) a type of its own.
    pub enum BucketId {}

    impl IdKind for BucketId {
        const NAME: &'static str = "BucketId";
        const INTEGER: bool = true;
    }

    /// Makes [`BillingPlanId`](super::BillingPlanId) a type of its own.
    pub enum BillingPlanId {}

    impl IdKind for BillingPlanId {
        const NAME: &'static str = "BillingPlanId";
        const INTEGER: bool = true;
    }

    /// Makes [`InstancePackageId`](super::InstancePackageId) a type of its own.
    pub enum InstancePackageId {}

    impl IdKind for InstancePackageId {
        const NAME: &'static str = "InstancePackageId";
        const INTEGER: bool = true;
    }

    /// Makes [`SshKeyId`](super::SshKeyId) a type of its own.
    pub enum SshKeyId {}

    impl IdKind for SshKeyId {
        const NAME: &'static str = "SshKeyId";
        const INTEGER: bool = true;
    }
}

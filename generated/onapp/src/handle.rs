//! Handles: values that carry the ids of a path. Making one sends nothing.

use crate::{
    BackupId, BillingPlanId, BucketId, ComputeResourceId, ComputeZoneId, DataStoreId,
    DataStoreZoneId, DiskId, DnsRecordId, DnsZoneId, FirewallRuleId, InstancePackageId,
    IpAddressId, IpAssignmentId, IpNetId, IpRangeId, LogItemId, NetworkId, NetworkInterfaceId,
    NetworkZoneId, RoleId, SshKeyId, TemplateAttachmentId, TemplateGroupId, TemplateId,
    TransactionId, UserGroupId, UserId, VirtualServerId, WhiteListEntryId,
};

/// A role: a set of permissions.
#[derive(Clone, Debug)]
pub struct Role {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) role_id: RoleId,
}

impl Role {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &RoleId {
        &self.role_id
    }
}

/// A user of the panel.
#[derive(Clone, Debug)]
pub struct User {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) user_id: UserId,
}

impl User {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &UserId {
        &self.user_id
    }

    /// An address that a user may call from. Sends nothing.
    pub fn white_list_entry(&self, white_list_id: impl Into<WhiteListEntryId>) -> WhiteListEntry {
        WhiteListEntry {
            client: self.client.clone(),
            user_id: self.user_id.clone(),
            white_list_id: white_list_id.into(),
        }
    }
}

/// An address that a user may call from.
#[derive(Clone, Debug)]
pub struct WhiteListEntry {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) user_id: UserId,
    pub(crate) white_list_id: WhiteListEntryId,
}

impl WhiteListEntry {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &WhiteListEntryId {
        &self.white_list_id
    }
}

/// A group of users.
#[derive(Clone, Debug)]
pub struct UserGroup {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) user_group_id: UserGroupId,
}

impl UserGroup {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &UserGroupId {
        &self.user_group_id
    }
}

/// A virtual server.
#[derive(Clone, Debug)]
pub struct VirtualServer {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) virtual_machine_id: VirtualServerId,
}

impl VirtualServer {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &VirtualServerId {
        &self.virtual_machine_id
    }

    /// A network interface of a virtual server. Sends nothing.
    pub fn network_interface(
        &self,
        network_interface_id: impl Into<NetworkInterfaceId>,
    ) -> NetworkInterface {
        NetworkInterface {
            client: self.client.clone(),
            virtual_machine_id: self.virtual_machine_id.clone(),
            network_interface_id: network_interface_id.into(),
        }
    }

    /// A disk, reached from the virtual server that it belongs to. Sends nothing.
    pub fn attached_disk(&self, disk_id: impl Into<DiskId>) -> AttachedDisk {
        AttachedDisk {
            client: self.client.clone(),
            virtual_machine_id: self.virtual_machine_id.clone(),
            disk_id: disk_id.into(),
        }
    }

    /// The assignment of an IP address to a virtual server. Sends nothing.
    pub fn ip_assignment(&self, ip_assignment_id: impl Into<IpAssignmentId>) -> IpAssignment {
        IpAssignment {
            client: self.client.clone(),
            virtual_machine_id: self.virtual_machine_id.clone(),
            ip_assignment_id: ip_assignment_id.into(),
        }
    }

    /// A firewall rule of a virtual server. Sends nothing.
    pub fn firewall_rule(&self, firewall_rule_id: impl Into<FirewallRuleId>) -> FirewallRule {
        FirewallRule {
            client: self.client.clone(),
            virtual_machine_id: self.virtual_machine_id.clone(),
            firewall_rule_id: firewall_rule_id.into(),
        }
    }
}

/// A network interface of a virtual server.
#[derive(Clone, Debug)]
pub struct NetworkInterface {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) virtual_machine_id: VirtualServerId,
    pub(crate) network_interface_id: NetworkInterfaceId,
}

impl NetworkInterface {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &NetworkInterfaceId {
        &self.network_interface_id
    }
}

/// A disk.
#[derive(Clone, Debug)]
pub struct Disk {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) disk_id: DiskId,
}

impl Disk {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DiskId {
        &self.disk_id
    }
}

/// A disk, reached from the virtual server that it belongs to.
#[derive(Clone, Debug)]
pub struct AttachedDisk {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) virtual_machine_id: VirtualServerId,
    pub(crate) disk_id: DiskId,
}

impl AttachedDisk {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DiskId {
        &self.disk_id
    }
}

/// A backup.
#[derive(Clone, Debug)]
pub struct Backup {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) backup_id: BackupId,
}

impl Backup {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BackupId {
        &self.backup_id
    }
}

/// A template (image) that virtual servers are built from.
#[derive(Clone, Debug)]
pub struct Template {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) template_id: TemplateId,
}

impl Template {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TemplateId {
        &self.template_id
    }
}

/// A group of templates.
#[derive(Clone, Debug)]
pub struct TemplateGroup {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) template_group_id: TemplateGroupId,
}

impl TemplateGroup {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TemplateGroupId {
        &self.template_group_id
    }

    /// A template's place in a group. Sends nothing.
    pub fn attached_template(
        &self,
        template_attachment_id: impl Into<TemplateAttachmentId>,
    ) -> AttachedTemplate {
        AttachedTemplate {
            client: self.client.clone(),
            template_group_id: self.template_group_id.clone(),
            template_attachment_id: template_attachment_id.into(),
        }
    }
}

/// A template's place in a group.
#[derive(Clone, Debug)]
pub struct AttachedTemplate {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) template_group_id: TemplateGroupId,
    pub(crate) template_attachment_id: TemplateAttachmentId,
}

impl AttachedTemplate {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TemplateAttachmentId {
        &self.template_attachment_id
    }
}

/// A network.
#[derive(Clone, Debug)]
pub struct Network {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) network_id: NetworkId,
}

impl Network {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &NetworkId {
        &self.network_id
    }

    /// An IP address of a network. Sends nothing.
    pub fn ip_address(&self, ip_address_id: impl Into<IpAddressId>) -> IpAddress {
        IpAddress {
            client: self.client.clone(),
            network_id: self.network_id.clone(),
            ip_address_id: ip_address_id.into(),
        }
    }

    /// An IP net of a network. Sends nothing.
    pub fn ip_net(&self, ip_net_id: impl Into<IpNetId>) -> IpNet {
        IpNet {
            client: self.client.clone(),
            network_id: self.network_id.clone(),
            ip_net_id: ip_net_id.into(),
        }
    }
}

/// A group of networks.
#[derive(Clone, Debug)]
pub struct NetworkZone {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) network_zone_id: NetworkZoneId,
}

impl NetworkZone {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &NetworkZoneId {
        &self.network_zone_id
    }
}

/// An IP address of a network.
#[derive(Clone, Debug)]
pub struct IpAddress {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) network_id: NetworkId,
    pub(crate) ip_address_id: IpAddressId,
}

impl IpAddress {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &IpAddressId {
        &self.ip_address_id
    }
}

/// The assignment of an IP address to a virtual server.
#[derive(Clone, Debug)]
pub struct IpAssignment {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) virtual_machine_id: VirtualServerId,
    pub(crate) ip_assignment_id: IpAssignmentId,
}

impl IpAssignment {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &IpAssignmentId {
        &self.ip_assignment_id
    }
}

/// An IP net of a network.
#[derive(Clone, Debug)]
pub struct IpNet {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) network_id: NetworkId,
    pub(crate) ip_net_id: IpNetId,
}

impl IpNet {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &IpNetId {
        &self.ip_net_id
    }

    /// A range of addresses of an IP net. Sends nothing.
    pub fn ip_range(&self, ip_range_id: impl Into<IpRangeId>) -> IpRange {
        IpRange {
            client: self.client.clone(),
            network_id: self.network_id.clone(),
            ip_net_id: self.ip_net_id.clone(),
            ip_range_id: ip_range_id.into(),
        }
    }
}

/// A range of addresses of an IP net.
#[derive(Clone, Debug)]
pub struct IpRange {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) network_id: NetworkId,
    pub(crate) ip_net_id: IpNetId,
    pub(crate) ip_range_id: IpRangeId,
}

impl IpRange {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &IpRangeId {
        &self.ip_range_id
    }
}

/// A firewall rule of a virtual server.
#[derive(Clone, Debug)]
pub struct FirewallRule {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) virtual_machine_id: VirtualServerId,
    pub(crate) firewall_rule_id: FirewallRuleId,
}

impl FirewallRule {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &FirewallRuleId {
        &self.firewall_rule_id
    }
}

/// A DNS zone.
#[derive(Clone, Debug)]
pub struct DnsZone {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) dns_zone_id: DnsZoneId,
}

impl DnsZone {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DnsZoneId {
        &self.dns_zone_id
    }

    /// A record of a DNS zone. Sends nothing.
    pub fn dns_record(&self, dns_record_id: impl Into<DnsRecordId>) -> DnsRecord {
        DnsRecord {
            client: self.client.clone(),
            dns_zone_id: self.dns_zone_id.clone(),
            dns_record_id: dns_record_id.into(),
        }
    }
}

/// A record of a DNS zone.
#[derive(Clone, Debug)]
pub struct DnsRecord {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) dns_zone_id: DnsZoneId,
    pub(crate) dns_record_id: DnsRecordId,
}

impl DnsRecord {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DnsRecordId {
        &self.dns_record_id
    }
}

/// A compute resource (hypervisor).
#[derive(Clone, Debug)]
pub struct ComputeResource {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) compute_resource_id: ComputeResourceId,
}

impl ComputeResource {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ComputeResourceId {
        &self.compute_resource_id
    }
}

/// A compute zone (group of hypervisors).
#[derive(Clone, Debug)]
pub struct ComputeZone {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) compute_zone_id: ComputeZoneId,
}

impl ComputeZone {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ComputeZoneId {
        &self.compute_zone_id
    }
}

/// A data store.
#[derive(Clone, Debug)]
pub struct DataStore {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) data_store_id: DataStoreId,
}

impl DataStore {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DataStoreId {
        &self.data_store_id
    }
}

/// A group of data stores.
#[derive(Clone, Debug)]
pub struct DataStoreZone {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) data_store_zone_id: DataStoreZoneId,
}

impl DataStoreZone {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DataStoreZoneId {
        &self.data_store_zone_id
    }
}

/// A piece of scheduled work.
#[derive(Clone, Debug)]
pub struct Transaction {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) transaction_id: TransactionId,
}

impl Transaction {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TransactionId {
        &self.transaction_id
    }
}

/// An entry of the log.
#[derive(Clone, Debug)]
pub struct LogItem {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) log_item_id: LogItemId,
}

impl LogItem {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &LogItemId {
        &self.log_item_id
    }
}

/// A bucket: prices and limits of users (from 6.0 on).
#[derive(Clone, Debug)]
pub struct Bucket {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) bucket_id: BucketId,
}

impl Bucket {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BucketId {
        &self.bucket_id
    }
}

/// A billing plan (before 6.0).
#[derive(Clone, Debug)]
pub struct BillingPlan {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) billing_plan_id: BillingPlanId,
}

impl BillingPlan {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BillingPlanId {
        &self.billing_plan_id
    }
}

/// A size of virtual servers to choose.
#[derive(Clone, Debug)]
pub struct InstancePackage {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) instance_package_id: InstancePackageId,
}

impl InstancePackage {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &InstancePackageId {
        &self.instance_package_id
    }
}

/// An SSH key of a user.
#[derive(Clone, Debug)]
pub struct SshKey {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) ssh_key_id: SshKeyId,
}

impl SshKey {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SshKeyId {
        &self.ssh_key_id
    }
}

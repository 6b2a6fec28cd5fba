#![doc = include_str!("../README.md")]

pub mod backups;
pub mod billing;
mod client;
pub mod compute_resources;
pub mod data_stores;
pub mod disks;
pub mod dns;
pub mod firewall_rules;
mod handle;
pub mod id;
pub mod ip_addresses;
pub mod network_interfaces;
pub mod networks;
pub mod roles;
pub mod settings;
pub mod ssh_keys;
pub mod statistics;
pub mod template_store;
pub mod templates;
pub mod transactions;
pub mod types;
pub mod user_costs;
pub mod user_groups;
pub mod users;
pub mod virtual_server_actions;
pub mod virtual_servers;

pub use client::{Client, ClientBuilder};
pub use copyist_runtime;
pub use copyist_runtime::exports::*;

pub use backups::{BackupInfo, BackupOrigin, BackupSize, BackupType, DataStoreType};
pub use billing::{
    AccessControl, AddBucketInput, BucketInfo, InstancePackageInfo, RateCard, TimingStrategy,
};
pub use compute_resources::{
    ComputeResourceInfo, ComputeZoneInfo, ConnectionOptions, DataStoreJoin, NetworkJoin,
    PowerOffType,
};
pub use data_stores::{DataStoreInfo, DataStoreZoneInfo};
pub use disks::{
    BackupSchedule, BackupTarget, DiskHourlyStatistics, DiskInfo, ScheduleLog, SchedulePeriod,
};
pub use dns::{AutoPopulate, DnsRecordInfo, DnsRecordType, DnsSetup, DnsZoneInfo};
pub use firewall_rules::{
    AddFirewallRuleInput, FirewallCommand, FirewallDefault, FirewallProtocol, FirewallRuleInfo,
};
pub use handle::{
    AttachedDisk, AttachedTemplate, Backup, BillingPlan, Bucket, ComputeResource, ComputeZone,
    DataStore, DataStoreZone, Disk, DnsRecord, DnsZone, FirewallRule, InstancePackage, IpAddress,
    IpAssignment, IpNet, IpRange, LogItem, Network, NetworkInterface, NetworkZone, Role, SshKey,
    Template, TemplateGroup, Transaction, User, UserGroup, VirtualServer, WhiteListEntry,
};
pub use id::{
    BackupId, BackupScheduleId, BillingPlanId, BillingStatisticId, BucketId, ComputeResourceId,
    ComputeZoneId, DataStoreId, DataStoreZoneId, DiskId, DnsRecordId, DnsZoneId, FirewallRuleId,
    InstancePackageId, IpAddressId, IpAssignmentId, IpNetId, IpRangeId, LogItemId, NetworkId,
    NetworkInterfaceId, NetworkZoneId, PermissionId, RoleId, SshKeyId, TemplateAttachmentId,
    TemplateGroupId, TemplateId, TransactionId, UserGroupId, UserId, VirtualServerId,
    WhiteListEntryId,
};
pub use ip_addresses::{
    AssignIpAddressByIdInput, CreateIpAddressInput, CreateIpRangeInput, IpAddresses,
    IpAssignmentInfo, IpNetInfo, IpRangeInfo,
};
pub use network_interfaces::{AddNetworkInterfaceInput, NetworkInterfaceInfo};
pub use networks::{
    DvSwitchId, NetworkInfo, NetworkZoneInfo, OpenstackId, ParentNetworkId, UniversalRouterId,
    VappId, VcenterIdentifier, VdcGroupId, VdcId,
};
pub use roles::{Permission, RoleInfo, RoleTemplate};
pub use settings::{Alerts, VersionInfo};
pub use ssh_keys::SshKeyInfo;
pub use statistics::{
    BilledItem, BillingHour, BillingStats, CpuHour, NetworkHour, ResourceCost, ServerUsage,
};
pub use template_store::TemplateGroupInfo;
pub use templates::{
    BackupServerId, OperatingSystemArch, RemoteTemplate, TemplateInfo, Virtualization,
};
pub use transactions::{LogItemInfo, LogStatus, LogTarget, TransactionInfo, TransactionStatus};
pub use types::{ApiError, Errors, IoLimits, IpAddressInfo, ServerType};
pub use user_costs::{
    ComputeResourceChoice, ComputeZoneChoice, DataStoreChoice, DataStoreZoneChoice, MonthlyBill,
    NetworkZoneChoice, ResourceLimits, TotalCost, UsageCost, UserBillingHour, UserLimits,
};
pub use user_groups::UserGroupInfo;
pub use users::{
    AdditionalField, GeneratedApiKey, Infoboxes, NewUser, PaymentAmount, UserChanges, UserInfo,
    UserStatus, WhiteListEntryInfo,
};
pub use virtual_server_actions::{BootMode, ConsoleSession, ShutdownType};
pub use virtual_servers::{
    AutoscaleService, CreateVirtualServerFromPackageInput, CreateVirtualServerInput, LicensingType,
    MonthlyBandwidthUsed, RecipeVariable, VirtualServerInfo,
};

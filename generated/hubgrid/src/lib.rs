#![doc = include_str!("../README.md")]

pub mod account;
pub mod backups;
pub mod block_storage;
mod client;
pub mod domain_records;
pub mod domains;
pub mod firewalls;
pub mod floating_ips;
mod handle;
pub mod id;
pub mod images;
pub mod load_balancers;
pub mod projects;
pub mod regions;
pub mod sizes;
pub mod snapshots;
pub mod ssh_keys;
pub mod stacklets;
pub mod tags;
pub mod types;
pub mod userdata;

pub use client::{Client, ClientBuilder};
pub use copyist_runtime;
pub use copyist_runtime::exports::*;

pub use account::Profile;
pub use backups::BackupInfo;
pub use block_storage::{CreateVolumeInput, VolumeInfo};
pub use domain_records::{DomainRecord, RecordType};
pub use domains::DomainInfo;
pub use firewalls::{
    CreateFirewallInput, FirewallInfo, FirewallProtocol, FirewallRule, FirewallRules,
};
pub use floating_ips::FloatingIp;
pub use handle::{
    Backup, Domain, Firewall, LoadBalancer, Project, Snapshot, SshKey, Stacklet, Tag,
    UserdataScript, Volume,
};
pub use id::{
    AccountId, BackupId, DomainName, FirewallId, LoadBalancerId, ProjectId, RegionSlug, SizeSlug,
    SnapshotId, SshKeyId, StackletId, TagName, TeamId, UserdataId, VolumeId, VpcId,
};
pub use images::{Application, Container, Distribution, Image};
pub use load_balancers::{
    Algorithm, BalancedProtocol, CreateLoadBalancerInput, HealthCheck, LoadBalancerInfo,
    LoadBalancerRule, StickySessions,
};
pub use projects::{CreateProjectInput, ProjectInfo, UpdateProjectInput};
pub use sizes::Size;
pub use snapshots::SnapshotInfo;
pub use ssh_keys::{CreateSshKeyInput, SshKeyInfo};
pub use stacklets::{
    CreateStackletInput, CreateStackletsInput, ImageRef, NetworkV4, NetworkV6, Networks,
    StackletDistribution, StackletImage, StackletInfo, VolumeRef,
};
pub use tags::{ResourceId, TagInfo, TaggedResource};
pub use types::{Meta, Pagination, Region, Task, TaskDescription};
pub use userdata::{CreateUserdataScriptInput, UpdateUserdataScriptInput, UserdataScriptInfo};

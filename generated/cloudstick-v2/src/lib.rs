#![doc = include_str!("../README.md")]

pub mod backups;
pub mod billing;
mod client;
pub mod cron_jobs;
pub mod databases;
pub mod dns;
pub mod email_services;
pub mod ftp_accounts;
mod handle;
pub mod id;
pub mod servers;
pub mod ssh_and_system;
pub mod ssl_certificates;
pub mod teams;
pub mod types;
pub mod users;
pub mod websites;
pub mod wordpress;

pub use client::{Client, ClientBuilder};
pub use copyist_runtime;
pub use copyist_runtime::exports::*;

pub use backups::Frequency;
pub use cron_jobs::CreateCronJobInput;
pub use dns::{CreateDnsRecordInput, RecordType};
pub use email_services::AddEmailForwarderInput;
pub use handle::{
    CronJob, Database, DatabaseUser, EmailAccount, FtpAccount, Server, SshKey, SystemUser, Team,
    User, Website, Zone,
};
pub use id::{
    BackupId, BackupPlanId, CronJobId, DatabaseId, DatabaseUserId, EmailAccountId, FtpAccountId,
    PlanId, ServerId, SshKeyId, SystemUserId, TeamId, UserId, WebsiteId, ZoneId,
};
pub use ssh_and_system::AddSshKeyInput;
pub use types::ApiError;
pub use users::ChangePasswordInput;
pub use websites::Stack;

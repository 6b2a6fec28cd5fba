//! Identifiers, a type each, so that one cannot be passed for another.

use copyist_runtime::Id;

/// Identifier of a user; a number in known clients.
pub type UserId = Id<kind::UserId>;

/// Identifier of a server; a number in known clients.
pub type ServerId = Id<kind::ServerId>;

/// Identifier of a website; a number in known clients.
pub type WebsiteId = Id<kind::WebsiteId>;

/// Identifier of a database; a number in known clients.
pub type DatabaseId = Id<kind::DatabaseId>;

/// Identifier of a database user; a number in known clients.
pub type DatabaseUserId = Id<kind::DatabaseUserId>;

/// Identifier of an SSH key.
pub type SshKeyId = Id<kind::SshKeyId>;

/// Identifier of a system user; a number in known clients.
pub type SystemUserId = Id<kind::SystemUserId>;

/// Identifier of a cron job; a number in known clients.
pub type CronJobId = Id<kind::CronJobId>;

/// Identifier of an FTP account.
pub type FtpAccountId = Id<kind::FtpAccountId>;

/// Identifier of an email account.
pub type EmailAccountId = Id<kind::EmailAccountId>;

/// Cloudflare's identifier of a zone.
pub type ZoneId = Id<kind::ZoneId>;

/// Identifier of a team.
pub type TeamId = Id<kind::TeamId>;

/// Identifier of a subscription plan; a number in known clients.
pub type PlanId = Id<kind::PlanId>;

/// Identifier of a backup plan; a number in known clients.
pub type BackupPlanId = Id<kind::BackupPlanId>;

/// Identifier of a website's backup; a number in known clients.
pub type BackupId = Id<kind::BackupId>;

/// What tells one identifier from another: a type each, never made.
pub mod kind {
    use copyist_runtime::IdKind;

    /// Makes [`UserId`](super::UserId) a type of its own.
    pub enum UserId {}

    impl IdKind for UserId {
        const NAME: &'static str = "UserId";
    }

    /// Makes [`ServerId`](super::ServerId) a type of its own.
    pub enum ServerId {}

    impl IdKind for ServerId {
        const NAME: &'static str = "ServerId";
    }

    /// Makes [`WebsiteId`](super::WebsiteId) a type of its own.
    pub enum WebsiteId {}

    impl IdKind for WebsiteId {
        const NAME: &'static str = "WebsiteId";
    }

    /// Makes [`DatabaseId`](super::DatabaseId) a type of its own.
    pub enum DatabaseId {}

    impl IdKind for DatabaseId {
        const NAME: &'static str = "DatabaseId";
    }

    /// Makes [`DatabaseUserId`](super::DatabaseUserId) a type of its own.
    pub enum DatabaseUserId {}

    impl IdKind for DatabaseUserId {
        const NAME: &'static str = "DatabaseUserId";
    }

    /// Makes [`SshKeyId`](super::SshKeyId) a type of its own.
    pub enum SshKeyId {}

    impl IdKind for SshKeyId {
        const NAME: &'static str = "SshKeyId";
    }

    /// Makes [`SystemUserId`](super::SystemUserId) a type of its own.
    pub enum SystemUserId {}

    impl IdKind for SystemUserId {
        const NAME: &'static str = "SystemUserId";
    }

    /// Makes [`CronJobId`](super::CronJobId) a type of its own.
    pub enum CronJobId {}

    impl IdKind for CronJobId {
        const NAME: &'static str = "CronJobId";
    }

    /// Makes [`FtpAccountId`](super::FtpAccountId) a type of its own.
    pub enum FtpAccountId {}

    impl IdKind for FtpAccountId {
        const NAME: &'static str = "FtpAccountId";
    }

    /// Makes [`EmailAccountId`](super::EmailAccountId) a type of its own.
    pub enum EmailAccountId {}

    impl IdKind for EmailAccountId {
        const NAME: &'static str = "EmailAccountId";
    }

    /// Makes [`ZoneId`](super::ZoneId) a type of its own.
    pub enum ZoneId {}

    impl IdKind for ZoneId {
        const NAME: &'static str = "ZoneId";
    }

    /// Makes [`TeamId`](super::TeamId) a type of its own.
    pub enum TeamId {}

    impl IdKind for TeamId {
        const NAME: &'static str = "TeamId";
    }

    /// Makes [`PlanId`](super::PlanId) a type of its own.
    pub enum PlanId {}

    impl IdKind for PlanId {
        const NAME: &'static str = "PlanId";
    }

    /// Makes [`BackupPlanId`](super::BackupPlanId) a type of its own.
    pub enum BackupPlanId {}

    impl IdKind for BackupPlanId {
        const NAME: &'static str = "BackupPlanId";
    }

    /// Makes [`BackupId`](super::BackupId) a type of its own.
    pub enum BackupId {}

    impl IdKind for BackupId {
        const NAME: &'static str = "BackupId";
    }
}

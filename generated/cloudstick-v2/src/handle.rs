//! Handles: values that carry the ids of a path. Making one sends nothing.

use crate::{
    CronJobId, DatabaseId, DatabaseUserId, EmailAccountId, FtpAccountId, ServerId, SshKeyId,
    SystemUserId, TeamId, UserId, WebsiteId, ZoneId,
};

/// A user of the panel.
#[derive(Clone, Debug)]
pub struct User {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
}

impl User {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &UserId {
        &self.uid
    }

    /// A server of a user. Sends nothing.
    pub fn server(&self, sid: impl Into<ServerId>) -> Server {
        Server { client: self.client.clone(), uid: self.uid.clone(), sid: sid.into() }
    }

    /// A Cloudflare zone of a user. Sends nothing.
    pub fn zone(&self, zone_id: impl Into<ZoneId>) -> Zone {
        Zone { client: self.client.clone(), uid: self.uid.clone(), zone_id: zone_id.into() }
    }

    /// A team that a user owns. Sends nothing.
    pub fn team(&self, tid: impl Into<TeamId>) -> Team {
        Team { client: self.client.clone(), uid: self.uid.clone(), tid: tid.into() }
    }
}

/// A server of a user.
#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
}

impl Server {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ServerId {
        &self.sid
    }

    /// A website on a server. Sends nothing.
    pub fn website(&self, wid: impl Into<WebsiteId>) -> Website {
        Website {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            wid: wid.into(),
        }
    }

    /// A MySQL or MariaDB database on a server. Sends nothing.
    pub fn database(&self, did: impl Into<DatabaseId>) -> Database {
        Database {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            did: did.into(),
        }
    }

    /// A MySQL or MariaDB user on a server. Sends nothing.
    pub fn database_user(&self, dbuid: impl Into<DatabaseUserId>) -> DatabaseUser {
        DatabaseUser {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            dbuid: dbuid.into(),
        }
    }

    /// A public SSH key on a server. Sends nothing.
    pub fn ssh_key(&self, kid: impl Into<SshKeyId>) -> SshKey {
        SshKey {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            kid: kid.into(),
        }
    }

    /// A Linux user on a server. Sends nothing.
    pub fn system_user(&self, suid: impl Into<SystemUserId>) -> SystemUser {
        SystemUser {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            suid: suid.into(),
        }
    }

    /// A cron job of a server. Sends nothing.
    pub fn cron_job(&self, cid: impl Into<CronJobId>) -> CronJob {
        CronJob {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            cid: cid.into(),
        }
    }
}

/// A website on a server.
#[derive(Clone, Debug)]
pub struct Website {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) wid: WebsiteId,
}

impl Website {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &WebsiteId {
        &self.wid
    }

    /// An FTP account of a website. Sends nothing.
    pub fn ftp_account(&self, fid: impl Into<FtpAccountId>) -> FtpAccount {
        FtpAccount {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            wid: self.wid.clone(),
            fid: fid.into(),
        }
    }

    /// An email account of a website. Sends nothing.
    pub fn email_account(&self, eid: impl Into<EmailAccountId>) -> EmailAccount {
        EmailAccount {
            client: self.client.clone(),
            uid: self.uid.clone(),
            sid: self.sid.clone(),
            wid: self.wid.clone(),
            eid: eid.into(),
        }
    }
}

/// A MySQL or MariaDB database on a server.
#[derive(Clone, Debug)]
pub struct Database {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) did: DatabaseId,
}

impl Database {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DatabaseId {
        &self.did
    }
}

/// A MySQL or MariaDB user on a server.
#[derive(Clone, Debug)]
pub struct DatabaseUser {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) dbuid: DatabaseUserId,
}

impl DatabaseUser {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DatabaseUserId {
        &self.dbuid
    }
}

/// A public SSH key on a server.
#[derive(Clone, Debug)]
pub struct SshKey {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) kid: SshKeyId,
}

impl SshKey {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SshKeyId {
        &self.kid
    }
}

/// A Linux user on a server.
#[derive(Clone, Debug)]
pub struct SystemUser {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) suid: SystemUserId,
}

impl SystemUser {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SystemUserId {
        &self.suid
    }
}

/// A cron job of a server.
#[derive(Clone, Debug)]
pub struct CronJob {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) cid: CronJobId,
}

impl CronJob {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &CronJobId {
        &self.cid
    }
}

/// An FTP account of a website.
#[derive(Clone, Debug)]
pub struct FtpAccount {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) wid: WebsiteId,
    pub(crate) fid: FtpAccountId,
}

impl FtpAccount {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &FtpAccountId {
        &self.fid
    }
}

/// An email account of a website.
#[derive(Clone, Debug)]
pub struct EmailAccount {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) sid: ServerId,
    pub(crate) wid: WebsiteId,
    pub(crate) eid: EmailAccountId,
}

impl EmailAccount {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &EmailAccountId {
        &self.eid
    }
}

/// A Cloudflare zone of a user.
#[derive(Clone, Debug)]
pub struct Zone {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) zone_id: ZoneId,
}

impl Zone {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ZoneId {
        &self.zone_id
    }
}

/// A team that a user owns.
#[derive(Clone, Debug)]
pub struct Team {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) uid: UserId,
    pub(crate) tid: TeamId,
}

impl Team {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &TeamId {
        &self.tid
    }
}

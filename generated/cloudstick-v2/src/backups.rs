//! Backups of a website, on a schedule or on demand, and the way back.

use copyist_runtime::{Call, Json, Operation};

use crate::{BackupId, BackupPlanId};

static LIST_BACKUP_PLANS: Operation =
    Operation::get("list_backup_plans", "/api/v2/backupplans/users/{uid}");
static ENABLE_BACKUPS: Operation =
    Operation::post("enable_backups", "/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}");
static TRIGGER_BACKUP: Operation = Operation::post(
    "trigger_backup",
    "/api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}",
);
static RESTORE_BACKUP: Operation = Operation::post(
    "restore_backup",
    "/api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}",
);

/// Backups
impl crate::User {
    /// Lists the backup plans a user may choose from.
    ///
    /// `GET /api/v2/backupplans/users/{uid}` answers 200. Docs: Backups / List backup plans.
    ///
    /// Method observed with high confidence: recorded and in a client as
    /// `backup-plans/users/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").list_backup_plans().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_backup_plans(&self) -> Call<Json> {
        self.client.call(&LIST_BACKUP_PLANS, &[&self.uid])
    }
}

/// Backups
impl crate::Website {
    /// Starts backing up a website on a schedule.
    ///
    /// `POST /api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: Backups /
    /// Enable backups.
    ///
    /// On the recorded path, `backup/websites/…`, PATCH changes the schedule and DELETE ends it.
    ///
    /// Method observed with medium confidence: a recorded request on another path; a client enables
    /// with PATCH.
    ///
    /// * `plan_id`: Backup plan to follow.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Frequency;
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.enable_backups("plan_1").frequency(Frequency::Daily).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_backups(&self, plan_id: impl Into<BackupPlanId>) -> EnableBackups {
        let plan_id: BackupPlanId = plan_id.into();
        EnableBackups(
            self.client
                .call(&ENABLE_BACKUPS, &[&self.wid, &self.sid, &self.uid])
                .field("plan_id", &plan_id),
        )
    }

    /// Backs up a website now.
    ///
    /// `POST /api/v2/backups/manual/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Backups / Trigger manual backup.
    ///
    /// Method observed with medium confidence: recorded with `retention_period` in the body on
    /// `backup/manual/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").trigger_backup().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn trigger_backup(&self) -> Call<Json> {
        self.client.call(&TRIGGER_BACKUP, &[&self.wid, &self.sid, &self.uid])
    }

    /// Puts a website back to the state of a backup.
    ///
    /// `POST /api/v2/backups/restore/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Backups / Restore backup.
    ///
    /// Method inferred with low confidence: it needs a body; clients PATCH or GET
    /// `backup/restore/files/{file}/websites/…`.
    ///
    /// * `backup_id`: Backup to go back to.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.restore_backup("b_20").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_backup(&self, backup_id: impl Into<BackupId>) -> Call<Json> {
        let backup_id: BackupId = backup_id.into();
        self.client
            .call(&RESTORE_BACKUP, &[&self.wid, &self.sid, &self.uid])
            .field("backup_id", &backup_id)
    }
}

/// A call of [`Website::enable_backups`](crate::Website::enable_backups): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct EnableBackups(pub Call<Json>);

copyist_runtime::call!(EnableBackups, Json);

impl EnableBackups {
    /// How often a backup is made.
    pub fn frequency(self, frequency: Frequency) -> Self {
        Self(self.0.field("frequency", &frequency))
    }
}

copyist_runtime::open_enum! {
    /// How often a backup is made.
    pub enum Frequency {
        /// `daily`.
        Daily = "daily",
        /// `weekly`.
        Weekly = "weekly",
    }
}

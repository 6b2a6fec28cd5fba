//! Volumes of services, their backups and the way back.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp,
};

use crate::{BackupStrategy, ContainerServiceId, RegionId, UserId, VolumeId};

static LIST_VOLUMES: Operation = Operation::get("list_volumes", "/api/volumes")
    .answer_in("volumes")
    .scopes(&[&["project_read"]])
    .paged(&crate::client::HEADERS_PAGING);
static GET_VOLUME: Operation = Operation::get("get_volume", "/api/volumes/{volume_id}")
    .answer_in("volume")
    .scopes(&[&["project_read"]]);
static LIST_BACKUPS: Operation =
    Operation::get("list_backups", "/api/volumes/{volume_id}/backups").scopes(&[&["project_read"]]);
static CREATE_BACKUP: Operation =
    Operation::post("create_backup", "/api/volumes/{volume_id}/backups")
        .scopes(&[&["project_write"]]);
static RESTORE_BACKUP: Operation =
    Operation::post("restore_backup", "/api/volumes/{volume_id}/restore")
        .scopes(&[&["project_write"]]);

/// Volumes and Backups
impl crate::Client {
    /// Lists all volumes but those that will be removed.
    ///
    /// `GET /api/volumes` answers 200. Docs: volumes/index / List all volumes. OAuth2 scope:
    /// `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_volumes().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_volumes(&self) -> ListVolumes {
        ListVolumes(self.0.call(&LIST_VOLUMES, &[]))
    }
}

/// Volumes and Backups
impl crate::Volume {
    /// Reads one volume.
    ///
    /// `GET /api/volumes/{volume_id}` answers 200. Docs: volumes/index / View volume. OAuth2 scope:
    /// `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.volume(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<VolumeInfo> {
        self.client.call(&GET_VOLUME, &[&self.volume_id])
    }

    /// Reads what backups there are of a volume.
    ///
    /// `GET /api/volumes/{volume_id}/backups` answers 200. Docs: volumes/backup / List all backups.
    /// OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.volume(1u64).list_backups().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_backups(&self) -> Call<BackupRepository> {
        self.client.call(&LIST_BACKUPS, &[&self.volume_id])
    }

    /// Backs up a volume now.
    ///
    /// `POST /api/volumes/{volume_id}/backups` answers 201. Docs: volumes/backup / Create a backup.
    /// OAuth2 scope: `project_write`.
    ///
    /// The docs leave `/api` out of the path.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `name`: Name of the backup; at least three characters and no blanks.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.volume(1u64).create_backup("example_name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_backup(&self, name: &str) -> Call<()> {
        self.client.call(&CREATE_BACKUP, &[&self.volume_id]).field("name", &name)
    }

    /// Puts a volume back to the state of a backup.
    ///
    /// `POST /api/volumes/{volume_id}/restore` answers 202. Docs: volumes/backup / Restore a
    /// backup. OAuth2 scope: `project_write`.
    ///
    /// The docs leave `/api` out of the path.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `name`: Name of the backup.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.volume(1u64).restore_backup("example_name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_backup(&self, name: &str) -> Call<()> {
        self.client.call(&RESTORE_BACKUP, &[&self.volume_id]).field("name", &name)
    }
}

/// A call of [`Client::list_volumes`](crate::Client::list_volumes): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVolumes(pub Call<Page<VolumeInfo>>);

copyist_runtime::paged_call!(ListVolumes, VolumeInfo);

impl ListVolumes {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A volume. The limits of copies are the source's, which also allows no more than one backup an
/// hour, or two with the strategy `file`.
///
/// Docs: volumes/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeInfo {
    /// Identifier.
    pub id: VolumeId,
    /// Name that the platform made up.
    pub name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Where containers see it.
    pub container_path: Option<String>,
    /// Owner.
    ///
    /// Observed with medium confidence: controller source.
    pub user_id: Option<UserId>,
    /// Availability zone.
    pub region_id: Option<RegionId>,
    /// Service that uses it.
    pub container_service_id: Option<ContainerServiceId>,
    /// Whether it will be removed.
    pub to_trash: Option<bool>,
    /// When it will be removed at the earliest.
    pub trash_after: Option<Timestamp>,
    /// Size; in docs and template, but nothing in the controller fills it.
    pub size: Option<Decimal>,
    /// Space that is used.
    pub usage: Option<Decimal>,
    /// When that was measured.
    pub usage_checked: Option<Timestamp>,
    /// Audit record of the removal.
    pub trashed_by_id: Option<i64>,
    /// When it lost its service.
    pub detached_at: Option<Timestamp>,
    /// Subscription that pays for it.
    pub subscription_id: Option<i64>,
    /// Whether the bastion gives access to it.
    pub enable_sftp: Option<bool>,
    /// Whether it is backed up.
    pub borg_enabled: Option<bool>,
    /// When it is backed up, by a cron line or `@hourly`, `@daily`, `@midnight`, `@weekly`,
    /// `@monthly`.
    pub borg_freq: Option<String>,
    /// How it is backed up.
    pub borg_strategy: Option<BackupStrategy>,
    /// Hourly copies to keep, 24 at most.
    pub borg_keep_hourly: Option<i64>,
    /// Daily copies to keep, 7 at most.
    pub borg_keep_daily: Option<i64>,
    /// Weekly copies to keep, 4 at most.
    pub borg_keep_weekly: Option<i64>,
    /// Monthly copies to keep, 24 at most.
    pub borg_keep_monthly: Option<i64>,
    /// Yearly copies to keep.
    pub borg_keep_annually: Option<i64>,
    /// Commands to run before a backup.
    pub borg_pre_backup: Vec<String>,
    /// Commands to run after a backup.
    pub borg_post_backup: Vec<String>,
    /// Commands to run before a restore.
    pub borg_pre_restore: Vec<String>,
    /// Commands to run after a restore.
    pub borg_post_restore: Vec<String>,
    /// Commands to run when a restore fails.
    pub borg_rollback: Vec<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for VolumeInfo {
    const SCHEMA: Schema = Schema::new(
        "VolumeInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("container_path"),
            Field::plain("user_id").nullable(),
            Field::plain("region_id").nullable(),
            Field::plain("container_service_id").nullable(),
            Field::plain("to_trash"),
            Field::plain("trash_after").nullable(),
            Field::plain("size").nullable(),
            Field::plain("usage"),
            Field::plain("usage_checked").nullable(),
            Field::plain("trashed_by_id").nullable(),
            Field::plain("detached_at").nullable(),
            Field::plain("subscription_id").nullable(),
            Field::plain("enable_sftp"),
            Field::plain("borg_enabled").nullable(),
            Field::plain("borg_freq"),
            Field::plain("borg_strategy"),
            Field::plain("borg_keep_hourly"),
            Field::plain("borg_keep_daily"),
            Field::plain("borg_keep_weekly"),
            Field::plain("borg_keep_monthly"),
            Field::plain("borg_keep_annually"),
            Field::plain("borg_pre_backup"),
            Field::plain("borg_post_backup"),
            Field::plain("borg_pre_restore"),
            Field::plain("borg_post_restore"),
            Field::plain("borg_rollback"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.label,
            &self.container_path,
            &self.user_id,
            &self.region_id,
            &self.container_service_id,
            &self.to_trash,
            &self.trash_after,
            &self.size,
            &self.usage,
            &self.usage_checked,
            &self.trashed_by_id,
            &self.detached_at,
            &self.subscription_id,
            &self.enable_sftp,
            &self.borg_enabled,
            &self.borg_freq,
            &self.borg_strategy,
            &self.borg_keep_hourly,
            &self.borg_keep_daily,
            &self.borg_keep_weekly,
            &self.borg_keep_monthly,
            &self.borg_keep_annually,
            &self.borg_pre_backup,
            &self.borg_post_backup,
            &self.borg_pre_restore,
            &self.borg_post_restore,
            &self.borg_rollback,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.container_path,
            &mut self.user_id,
            &mut self.region_id,
            &mut self.container_service_id,
            &mut self.to_trash,
            &mut self.trash_after,
            &mut self.size,
            &mut self.usage,
            &mut self.usage_checked,
            &mut self.trashed_by_id,
            &mut self.detached_at,
            &mut self.subscription_id,
            &mut self.enable_sftp,
            &mut self.borg_enabled,
            &mut self.borg_freq,
            &mut self.borg_strategy,
            &mut self.borg_keep_hourly,
            &mut self.borg_keep_daily,
            &mut self.borg_keep_weekly,
            &mut self.borg_keep_monthly,
            &mut self.borg_keep_annually,
            &mut self.borg_pre_backup,
            &mut self.borg_post_backup,
            &mut self.borg_pre_restore,
            &mut self.borg_post_restore,
            &mut self.borg_rollback,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(VolumeInfo);

/// What is stored of a volume. Everything may be missing; nothing is there before the first backup.
///
/// Docs: volumes/backup.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupRepository {
    /// Name of the repository.
    pub name: Option<String>,
    /// Bytes on disk, with what is stored twice counted once.
    pub usage: Option<i64>,
    /// Bytes when unpacked.
    pub size: Option<i64>,
    /// Names of the backups.
    pub archives: Option<Vec<String>>,
}

impl Model for BackupRepository {
    const SCHEMA: Schema = Schema::new(
        "BackupRepository",
        &[
            Field::plain("name").nullable(),
            Field::plain("usage").nullable(),
            Field::plain("size").nullable(),
            Field::plain("archives").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.usage, &self.size, &self.archives])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.usage, &mut self.size, &mut self.archives])
    }
}

copyist_runtime::model!(BackupRepository);

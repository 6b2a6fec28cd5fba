//! Backups of disks (normal) and of whole virtual servers (incremental), and the way back.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::{BackupId, BackupTarget, DiskId, TemplateId, TemplateInfo, UserId};

static LIST_VIRTUAL_SERVER_BACKUPS: Operation =
    Operation::get("list_virtual_server_backups", "/virtual_machines/{virtual_machine_id}/backups")
        .items_in("backup")
        .paged(&crate::client::NUMBERED_PAGING);
static LIST_VIRTUAL_SERVER_NORMAL_BACKUPS: Operation = Operation::get(
    "list_virtual_server_normal_backups",
    "/virtual_machines/{virtual_machine_id}/backups/images",
)
.items_in("backup")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_VIRTUAL_SERVER_INCREMENTAL_BACKUPS: Operation = Operation::get(
    "list_virtual_server_incremental_backups",
    "/virtual_machines/{virtual_machine_id}/backups/files",
)
.items_in("backup")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_ATTACHED_DISK_BACKUPS: Operation = Operation::get(
    "list_attached_disk_backups",
    "/virtual_machines/{virtual_machine_id}/disks/{disk_id}/backups",
)
.items_in("backup")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_DISK_BACKUPS: Operation =
    Operation::get("list_disk_backups", "/settings/disks/{disk_id}/backups")
        .items_in("backup")
        .paged(&crate::client::NUMBERED_PAGING);
pub(crate) static GET_BACKUP: Operation = Operation::get("get_backup", "/backups/{backup_id}")
    .answer_in("backup")
    .waits(&crate::client::BACKUP_IDLE_WAIT);
static CREATE_DISK_BACKUP: Operation =
    Operation::post("create_disk_backup", "/settings/disks/{disk_id}/backups")
        .object_body()
        .root("backup")
        .answer_in("backup")
        .waits(&crate::client::NEW_BACKUP_BUILT_WAIT);
static CREATE_VIRTUAL_SERVER_BACKUP: Operation = Operation::post(
    "create_virtual_server_backup",
    "/virtual_machines/{virtual_machine_id}/backups",
)
.object_body()
.root("backup")
.answer_in("backup")
.waits(&crate::client::NEW_BACKUP_BUILT_WAIT);
static RESTORE_BACKUP: Operation =
    Operation::post("restore_backup", "/backups/{backup_id}/restore")
        .answer_in("backup")
        .waits(&crate::client::BACKUP_IDLE_WAIT);
static CONVERT_BACKUP: Operation =
    Operation::post("convert_backup", "/backups/{backup_id}/convert")
        .root("backup")
        .answer_in("image_template")
        .waits(&crate::client::BACKUP_IDLE_WAIT);
static UPDATE_BACKUP_NOTE: Operation =
    Operation::put("update_backup_note", "/backups/{backup_id}/note");
static DELETE_BACKUP: Operation = Operation::delete("delete_backup", "/backups/{backup_id}");

/// Backups
impl crate::VirtualServer {
    /// Lists the backups of a virtual server, of both kinds.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/backups` answers 200. Docs: Backups / Get list
    /// of all VS backups.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_backups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_backups(&self) -> ListVirtualServerBackups {
        ListVirtualServerBackups(
            self.client.call(&LIST_VIRTUAL_SERVER_BACKUPS, &[&self.virtual_machine_id]),
        )
    }

    /// Lists the normal backups of a virtual server, those of its disks.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/backups/images` answers 200. Docs: list of
    /// normal backups (Superb Cloud).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_normal_backups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_normal_backups(&self) -> ListVirtualServerNormalBackups {
        ListVirtualServerNormalBackups(
            self.client.call(&LIST_VIRTUAL_SERVER_NORMAL_BACKUPS, &[&self.virtual_machine_id]),
        )
    }

    /// Lists the incremental backups of a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/backups/files` answers 200. Docs: Get List of
    /// Incremental Backups (4.1).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let mut items = virtual_server.list_incremental_backups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_incremental_backups(&self) -> ListVirtualServerIncrementalBackups {
        ListVirtualServerIncrementalBackups(
            self.client.call(&LIST_VIRTUAL_SERVER_INCREMENTAL_BACKUPS, &[&self.virtual_machine_id]),
        )
    }

    /// Makes an incremental backup of a virtual server.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/backups` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_backup` until
    /// `/backup/built` says that it is done.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server.create_backup().note("before the upgrade").wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_backup(&self) -> CreateVirtualServerBackup {
        CreateVirtualServerBackup(
            self.client.call(&CREATE_VIRTUAL_SERVER_BACKUP, &[&self.virtual_machine_id]),
        )
    }
}

/// Backups
impl crate::AttachedDisk {
    /// Lists the backups of a virtual server's disk.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/disks/{disk_id}/backups` answers 200. Docs: Get
    /// List of Disk Backups (4.1).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let attached_disk = client.virtual_server(731u64).attached_disk(880u64);
    /// let mut items = attached_disk.list_backups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_backups(&self) -> ListAttachedDiskBackups {
        ListAttachedDiskBackups(
            self.client
                .call(&LIST_ATTACHED_DISK_BACKUPS, &[&self.virtual_machine_id, &self.disk_id]),
        )
    }
}

/// Backups
impl crate::Disk {
    /// Lists the backups of a disk.
    ///
    /// `GET /settings/disks/{disk_id}/backups` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.disk(880u64).list_backups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_backups(&self) -> ListDiskBackups {
        ListDiskBackups(self.client.call(&LIST_DISK_BACKUPS, &[&self.disk_id]))
    }

    /// Makes a backup of a disk.
    ///
    /// `POST /settings/disks/{disk_id}/backups` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_backup` until
    /// `/backup/built` says that it is done.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let disk = client.disk(880u64);
    /// let done =
    ///     disk.create_backup().note("before the upgrade").repeated_disk_id(880u64).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_backup(&self) -> CreateDiskBackup {
        CreateDiskBackup(self.client.call(&CREATE_DISK_BACKUP, &[&self.disk_id]))
    }
}

/// Backups
impl crate::Backup {
    /// Reads a backup.
    ///
    /// `GET /backups/{backup_id}` answers 200.
    ///
    /// `.wait()` asks again until `/backup/locked` says that it is done.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.backup(1204u64).get().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetBackup {
        GetBackup(self.client.call(&GET_BACKUP, &[&self.backup_id]))
    }

    /// Goes back to the state of a backup.
    ///
    /// `POST /backups/{backup_id}/restore` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_backup` until
    /// `/backup/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.backup(1204u64).restore().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(&self) -> RestoreBackup {
        RestoreBackup(self.client.call(&RESTORE_BACKUP, &[&self.backup_id]))
    }

    /// Makes a template of a backup.
    ///
    /// `POST /backups/{backup_id}/convert` answers 201.
    ///
    /// The PHP client does this, though its remarks say GET. The Go client sends PUT, without the
    /// root key.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_backup` until
    /// `/backup/locked` says that it is done. That does not mean that it went well.
    ///
    /// Method and body observed with low confidence: clients do not agree. Path observed with low
    /// confidence: client source only.
    ///
    /// * `label`: Name of the template.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let backup = client.backup(1204u64);
    /// let done = backup
    ///     .convert_to_template("web with shop")
    ///     .min_disk_size(10)
    ///     .min_memory_size(512)
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn convert_to_template(&self, label: &str) -> ConvertBackup {
        ConvertBackup(self.client.call(&CONVERT_BACKUP, &[&self.backup_id]).field("label", &label))
    }

    /// Changes the note of a backup.
    ///
    /// `PUT /backups/{backup_id}/note` answers 204.
    ///
    /// The body has no root key, as one client sends it; whether there should be one is not known.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `note`: New note.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.backup(1204u64).update_note("before the upgrade").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_note(&self, note: &str) -> Call<()> {
        self.client.call(&UPDATE_BACKUP_NOTE, &[&self.backup_id]).field("note", &note)
    }

    /// Deletes a backup.
    ///
    /// `DELETE /backups/{backup_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.backup(1204u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_BACKUP, &[&self.backup_id])
    }
}

/// A call of [`VirtualServer::list_backups`](crate::VirtualServer::list_backups): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServerBackups(pub Call<Page<BackupInfo>>);

copyist_runtime::paged_call!(ListVirtualServerBackups, BackupInfo);

impl ListVirtualServerBackups {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`VirtualServer::list_normal_backups`](crate::VirtualServer::list_normal_backups): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServerNormalBackups(pub Call<Page<BackupInfo>>);

copyist_runtime::paged_call!(ListVirtualServerNormalBackups, BackupInfo);

impl ListVirtualServerNormalBackups {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of
/// [`VirtualServer::list_incremental_backups`](crate::VirtualServer::list_incremental_backups): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServerIncrementalBackups(pub Call<Page<BackupInfo>>);

copyist_runtime::paged_call!(ListVirtualServerIncrementalBackups, BackupInfo);

impl ListVirtualServerIncrementalBackups {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`AttachedDisk::list_backups`](crate::AttachedDisk::list_backups): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListAttachedDiskBackups(pub Call<Page<BackupInfo>>);

copyist_runtime::paged_call!(ListAttachedDiskBackups, BackupInfo);

impl ListAttachedDiskBackups {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Disk::list_backups`](crate::Disk::list_backups): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDiskBackups(pub Call<Page<BackupInfo>>);

copyist_runtime::paged_call!(ListDiskBackups, BackupInfo);

impl ListDiskBackups {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Backup::get`](crate::Backup::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetBackup(pub Call<BackupInfo>);

copyist_runtime::waiting_call!(GetBackup, BackupInfo, BackupInfo);

/// A call of [`Disk::create_backup`](crate::Disk::create_backup): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateDiskBackup(pub Call<BackupInfo>);

copyist_runtime::waiting_call!(CreateDiskBackup, BackupInfo, BackupInfo);

impl CreateDiskBackup {
    /// Note.
    pub fn note(self, note: &str) -> Self {
        Self(self.0.field("note", &note))
    }

    /// The disk once more.
    pub fn repeated_disk_id(self, repeated_disk_id: impl Into<DiskId>) -> Self {
        let repeated_disk_id: DiskId = repeated_disk_id.into();
        Self(self.0.field("disk_id", &repeated_disk_id))
    }

    /// 1 to force it for Windows, 0 not to. At least `0`, at most `1`.
    pub fn force_windows_backup(self, force_windows_backup: i64) -> Self {
        Self(self.0.field("force_windows_backup", &force_windows_backup))
    }
}

/// A call of [`VirtualServer::create_backup`](crate::VirtualServer::create_backup): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateVirtualServerBackup(pub Call<BackupInfo>);

copyist_runtime::waiting_call!(CreateVirtualServerBackup, BackupInfo, BackupInfo);

impl CreateVirtualServerBackup {
    /// Note.
    pub fn note(self, note: &str) -> Self {
        Self(self.0.field("note", &note))
    }
}

/// A call of [`Backup::restore`](crate::Backup::restore): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct RestoreBackup(pub Call<BackupInfo>);

copyist_runtime::waiting_call!(RestoreBackup, BackupInfo, BackupInfo);

/// A call of [`Backup::convert_to_template`](crate::Backup::convert_to_template): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ConvertBackup(pub Call<TemplateInfo>);

copyist_runtime::waiting_call!(ConvertBackup, TemplateInfo, BackupInfo);

impl ConvertBackup {
    /// Smallest disk in GB that it is for.
    pub fn min_disk_size(self, min_disk_size: i64) -> Self {
        Self(self.0.field("min_disk_size", &min_disk_size))
    }

    /// Least memory in MB that it is for.
    pub fn min_memory_size(self, min_memory_size: i64) -> Self {
        Self(self.0.field("min_memory_size", &min_memory_size))
    }
}

copyist_runtime::open_enum! {
    /// Whether a backup is an image of a disk or of a server's files. 2.3 has more.
    pub enum BackupType {
        /// `normal`.
        Normal = "normal",
        /// `incremental`.
        Incremental = "incremental",
    }
}

copyist_runtime::open_enum! {
    /// What a backup was made by, a person or a schedule of that period.
    pub enum BackupOrigin {
        /// `manual`.
        Manual = "manual",
        /// `days`.
        Days = "days",
        /// `weeks`.
        Weeks = "weeks",
        /// `months`.
        Months = "months",
        /// `years`.
        Years = "years",
    }
}

copyist_runtime::union! {
    /// Size in KB; a number, but a text in recordings of 2.3.
    pub enum BackupSize {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

copyist_runtime::open_enum! {
    /// Kind of storage.
    pub enum DataStoreType {
        /// `lvm`.
        Lvm = "lvm",
        /// `vmware`.
        Vmware = "vmware",
        /// `solidfire`.
        Solidfire = "solidfire",
    }
}

/// A backup.
///
/// Docs: Backups / Get list of all VS backups.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupInfo {
    /// Identifier.
    pub id: BackupId,
    /// Name in the storage.
    pub identifier: Option<String>,
    /// `normal` is of a disk, `incremental` of a virtual server; recordings of 2.3 say things like
    /// `days-autobackup`.
    pub backup_type: Option<BackupType>,
    /// What it was made by.
    pub origin: Option<BackupOrigin>,
    /// Kind of what it is of, a disk if it is normal and a virtual server if it is incremental.
    pub target_type: Option<BackupTarget>,
    /// Identifier of what it is of.
    pub target_id: Option<i64>,
    /// Disk that it is of; null if it is incremental.
    pub disk_id: Option<DiskId>,
    /// Template that the source was built from.
    pub template_id: Option<TemplateId>,
    /// User who owns it.
    pub user_id: Option<UserId>,
    /// Backup server that it is on.
    pub backup_server_id: Option<i64>,
    /// Size in KB; a number, but a text in recordings of 2.3.
    pub backup_size: Option<BackupSize>,
    /// Whether it is finished.
    pub built: Option<bool>,
    /// When it was finished.
    pub built_at: Option<Timestamp>,
    /// Whether a transaction works on it.
    pub locked: Option<bool>,
    /// Whether it is the next to go when backups rotate.
    pub marked_for_delete: Option<bool>,
    /// Whether the source can swap.
    pub allowed_swap: Option<bool>,
    /// Whether the source can move while it runs.
    pub allowed_hot_migrate: Option<bool>,
    /// Whether the source can be resized while it runs.
    pub allow_resize_without_reboot: Option<bool>,
    /// Smallest disk in GB that it fits on.
    pub min_disk_size: Option<i64>,
    /// Least memory in MB that it needs.
    pub min_memory_size: Option<i64>,
    /// Operating system of the source.
    pub operating_system: Option<String>,
    /// Distribution of that operating system.
    pub operating_system_distro: Option<String>,
    /// Kind of storage.
    pub data_store_type: Option<DataStoreType>,
    /// Format, `tar` if there is one.
    pub image_type: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Name of its iSCSI target (SolidFire).
    pub iqn: Option<String>,
    /// Volume in SolidFire.
    pub volume_id: Option<i64>,
    /// Whether it is compatible (from 6.2 on).
    ///
    /// Observed with low confidence: client source only.
    pub compatible: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for BackupInfo {
    const SCHEMA: Schema = Schema::new(
        "BackupInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("identifier"),
            Field::plain("backup_type"),
            Field::plain("initiated"),
            Field::plain("target_type"),
            Field::plain("target_id"),
            Field::plain("disk_id").nullable(),
            Field::plain("template_id"),
            Field::plain("user_id"),
            Field::plain("backup_server_id").nullable(),
            Field::plain("backup_size"),
            Field::plain("built"),
            Field::plain("built_at"),
            Field::plain("locked"),
            Field::plain("marked_for_delete"),
            Field::plain("allowed_swap"),
            Field::plain("allowed_hot_migrate"),
            Field::plain("allow_resize_without_reboot"),
            Field::plain("min_disk_size"),
            Field::plain("min_memory_size"),
            Field::plain("operating_system"),
            Field::plain("operating_system_distro"),
            Field::plain("data_store_type"),
            Field::plain("image_type").nullable(),
            Field::plain("note").nullable(),
            Field::plain("iqn").nullable(),
            Field::plain("volume_id").nullable(),
            Field::plain("compatible"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.identifier,
            &self.backup_type,
            &self.origin,
            &self.target_type,
            &self.target_id,
            &self.disk_id,
            &self.template_id,
            &self.user_id,
            &self.backup_server_id,
            &self.backup_size,
            &self.built,
            &self.built_at,
            &self.locked,
            &self.marked_for_delete,
            &self.allowed_swap,
            &self.allowed_hot_migrate,
            &self.allow_resize_without_reboot,
            &self.min_disk_size,
            &self.min_memory_size,
            &self.operating_system,
            &self.operating_system_distro,
            &self.data_store_type,
            &self.image_type,
            &self.note,
            &self.iqn,
            &self.volume_id,
            &self.compatible,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.identifier,
            &mut self.backup_type,
            &mut self.origin,
            &mut self.target_type,
            &mut self.target_id,
            &mut self.disk_id,
            &mut self.template_id,
            &mut self.user_id,
            &mut self.backup_server_id,
            &mut self.backup_size,
            &mut self.built,
            &mut self.built_at,
            &mut self.locked,
            &mut self.marked_for_delete,
            &mut self.allowed_swap,
            &mut self.allowed_hot_migrate,
            &mut self.allow_resize_without_reboot,
            &mut self.min_disk_size,
            &mut self.min_memory_size,
            &mut self.operating_system,
            &mut self.operating_system_distro,
            &mut self.data_store_type,
            &mut self.image_type,
            &mut self.note,
            &mut self.iqn,
            &mut self.volume_id,
            &mut self.compatible,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(BackupInfo);

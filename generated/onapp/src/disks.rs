//! Disks of virtual servers, their limits and the schedules of their backups. Known from clients and recorded traffic.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{BackupScheduleId, DataStoreId, DiskId, IoLimits, UserId, VirtualServerId};

static LIST_DISKS: Operation = Operation::get("list_disks", "/settings/disks")
    .items_in("disk")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_VIRTUAL_SERVER_DISKS: Operation =
    Operation::get("list_virtual_server_disks", "/virtual_machines/{virtual_machine_id}/disks")
        .items_in("disk")
        .paged(&crate::client::NUMBERED_PAGING);
pub(crate) static GET_DISK: Operation = Operation::get("get_disk", "/settings/disks/{disk_id}")
    .answer_in("disk")
    .waits(&crate::client::DISK_IDLE_WAIT);
static ADD_DISK: Operation =
    Operation::post("add_disk", "/virtual_machines/{virtual_machine_id}/disks")
        .root("disk")
        .answer_in("disk")
        .waits(&crate::client::NEW_DISK_IDLE_WAIT);
static UPDATE_DISK: Operation = Operation::put("update_disk", "/settings/disks/{disk_id}")
    .object_body()
    .root("disk")
    .waits(&crate::client::DISK_IDLE_WAIT);
static DELETE_DISK: Operation = Operation::delete("delete_disk", "/settings/disks/{disk_id}");
static BUILD_DISK: Operation = Operation::post("build_disk", "/settings/disks/{disk_id}/build")
    .answer_in("disk")
    .waits(&crate::client::DISK_IDLE_WAIT);
static UNLOCK_DISK: Operation =
    Operation::post("unlock_disk", "/settings/disks/{disk_id}/unlock").answer_in("disk");
static MIGRATE_ATTACHED_DISK: Operation = Operation::post(
    "migrate_attached_disk",
    "/virtual_machines/{virtual_machine_id}/disks/{disk_id}/migrate",
)
.root("disk")
.answer_in("disk")
.waits(&crate::client::DISK_IDLE_WAIT);
static LIST_DISK_HOURLY_STATISTICS: Operation =
    Operation::get("list_disk_hourly_statistics", "/settings/disks/{disk_id}/usage")
        .items_in("disk_hourly_stat");
static SET_DISK_IO_LIMITS: Operation =
    Operation::put("set_disk_io_limits", "/settings/disks/{disk_id}/io_limits")
        .object_body()
        .root("io_limits");
static ENABLE_DISK_AUTOBACKUPS: Operation =
    Operation::post("enable_disk_autobackups", "/settings/disks/{disk_id}/autobackup_enable")
        .answer_in("disk");
static DISABLE_DISK_AUTOBACKUPS: Operation =
    Operation::post("disable_disk_autobackups", "/settings/disks/{disk_id}/autobackup_disable")
        .answer_in("disk");
static LIST_DISK_BACKUP_SCHEDULES: Operation =
    Operation::get("list_disk_backup_schedules", "/settings/disks/{disk_id}/schedules")
        .items_in("schedule")
        .paged(&crate::client::NUMBERED_PAGING);
static ADD_DISK_BACKUP_SCHEDULE: Operation =
    Operation::post("add_disk_backup_schedule", "/settings/disks/{disk_id}/schedules")
        .root("schedule")
        .items_in("disk");

/// Disks
impl crate::Client {
    /// Lists all disks.
    ///
    /// `GET /settings/disks` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_disks().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_disks(&self) -> ListDisks {
        ListDisks(self.0.call(&LIST_DISKS, &[]))
    }
}

/// Disks
impl crate::VirtualServer {
    /// Lists the disks of a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/disks` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_disks().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_disks(&self) -> ListVirtualServerDisks {
        ListVirtualServerDisks(
            self.client.call(&LIST_VIRTUAL_SERVER_DISKS, &[&self.virtual_machine_id]),
        )
    }

    /// Adds a disk to a virtual server. It is locked while it is built.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/disks` answers 201.
    ///
    /// One client wants `require_format_disk` always.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_disk` until
    /// `/disk/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path and status observed with medium confidence: recorded traffic. Body observed with medium
    /// confidence: recorded traffic and clients.
    ///
    /// * `disk_size`: Size in GB.
    /// * `data_store_id`: Data store that it is to be on.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let virtual_server = client.virtual_server(731u64);
    /// let done = virtual_server.add_disk(30, 4u64).label("data").primary(true).wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_disk(&self, disk_size: i64, data_store_id: impl Into<DataStoreId>) -> AddDisk {
        let data_store_id: DataStoreId = data_store_id.into();
        AddDisk(
            self.client
                .call(&ADD_DISK, &[&self.virtual_machine_id])
                .field("disk_size", &disk_size)
                .field("data_store_id", &data_store_id),
        )
    }
}

/// Disks
impl crate::Disk {
    /// Reads a disk.
    ///
    /// `GET /settings/disks/{disk_id}` answers 200.
    ///
    /// `.wait()` asks again until `/disk/locked` says that it is done.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.disk(880u64).get().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetDisk {
        GetDisk(self.client.call(&GET_DISK, &[&self.disk_id]))
    }

    /// Changes a disk, also its size.
    ///
    /// `PUT /settings/disks/{disk_id}` answers 204 or 200.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_disk` until
    /// `/disk/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic. Body observed with low confidence:
    /// in the main client source. Status observed with medium confidence: recorded traffic answers
    /// 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.disk(880u64).update().disk_size(1).label("example_label").wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateDisk {
        UpdateDisk(self.client.call(&UPDATE_DISK, &[&self.disk_id]))
    }

    /// Deletes a disk.
    ///
    /// `DELETE /settings/disks/{disk_id}` answers 204 or 200.
    ///
    /// What values the parameters take is not known; one client hands on what it is given.
    ///
    /// Path observed with medium confidence: recorded traffic. Parameters observed with low
    /// confidence: client source. Status observed with medium confidence: recorded traffic answers
    /// 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let disk = client.disk(880u64);
    /// disk.delete().force("example_force").shutdown_type("example_shutdown_type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> DeleteDisk {
        DeleteDisk(self.client.call(&DELETE_DISK, &[&self.disk_id]))
    }

    /// Builds a disk.
    ///
    /// `POST /settings/disks/{disk_id}/build` answers 201.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_disk` until
    /// `/disk/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.disk(880u64).build().wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(&self) -> BuildDisk {
        BuildDisk(self.client.call(&BUILD_DISK, &[&self.disk_id]))
    }

    /// Takes the lock off a disk.
    ///
    /// `POST /settings/disks/{disk_id}/unlock` answers 201.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.disk(880u64).unlock().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unlock(&self) -> Call<DiskInfo> {
        self.client.call(&UNLOCK_DISK, &[&self.disk_id])
    }

    /// Lists, by the hour, what was read from and written to a disk.
    ///
    /// `GET /settings/disks/{disk_id}/usage` answers 200.
    ///
    /// A period can probably be asked for as in a user's billing statistics, but nobody wrote down
    /// how.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.disk(880u64).list_hourly_statistics().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_hourly_statistics(&self) -> Call<Vec<DiskHourlyStatistics>> {
        self.client.call(&LIST_DISK_HOURLY_STATISTICS, &[&self.disk_id])
    }

    /// Limits the input and output of a disk (from 5.4 on).
    ///
    /// `PUT /settings/disks/{disk_id}/io_limits` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.disk(880u64).set_io_limits().io_limits_override(true).read_iops(500).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_io_limits(&self) -> SetDiskIoLimits {
        SetDiskIoLimits(self.client.call(&SET_DISK_IO_LIMITS, &[&self.disk_id]))
    }

    /// Turns the automatic backups of a disk on.
    ///
    /// `POST /settings/disks/{disk_id}/autobackup_enable` answers 201.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.disk(880u64).enable_autobackups().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_autobackups(&self) -> Call<DiskInfo> {
        self.client.call(&ENABLE_DISK_AUTOBACKUPS, &[&self.disk_id])
    }

    /// Turns the automatic backups of a disk off.
    ///
    /// `POST /settings/disks/{disk_id}/autobackup_disable` answers 201.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.disk(880u64).disable_autobackups().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_autobackups(&self) -> Call<DiskInfo> {
        self.client.call(&DISABLE_DISK_AUTOBACKUPS, &[&self.disk_id])
    }

    /// Lists the schedules of a disk's backups.
    ///
    /// `GET /settings/disks/{disk_id}/schedules` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.disk(880u64).list_backup_schedules().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_backup_schedules(&self) -> ListDiskBackupSchedules {
        ListDiskBackupSchedules(self.client.call(&LIST_DISK_BACKUP_SCHEDULES, &[&self.disk_id]))
    }

    /// Adds a schedule of backups to a disk. Which of its fields are required is not known.
    ///
    /// `POST /settings/disks/{disk_id}/schedules` with `action` = `autobackup` in the body answers
    /// 201.
    ///
    /// Recordings of 2.x have the root key `disk`, a newer client has the one here. The recorded
    /// answer is a list of one, the disk.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic. Body observed
    /// with low confidence: recorded traffic and a client do not agree.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::SchedulePeriod;
    /// let disk = client.disk(880u64);
    /// let answer = disk.add_backup_schedule().duration(2).period(SchedulePeriod::Days).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_backup_schedule(&self) -> AddDiskBackupSchedule {
        AddDiskBackupSchedule(
            self.client
                .call(&ADD_DISK_BACKUP_SCHEDULE, &[&self.disk_id])
                .field("action", &"autobackup"),
        )
    }
}

/// Disks
impl crate::AttachedDisk {
    /// Moves a disk to another data store.
    ///
    /// `POST /virtual_machines/{virtual_machine_id}/disks/{disk_id}/migrate` answers 201.
    ///
    /// The one recorded call was refused with 422. What it answers when it is taken is not known.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_disk` until
    /// `/disk/locked` says that it is done. That does not mean that it went well.
    ///
    /// Path observed with medium confidence: recorded traffic. Body observed with medium
    /// confidence: recorded traffic and clients. Response inferred with low confidence: other
    /// actions on a disk answer with the disk.
    ///
    /// * `data_store_id`: Data store that it is to be on.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let attached_disk = client.virtual_server(731u64).attached_disk(880u64);
    /// let done = attached_disk
    ///     .migrate(4u64)
    ///     .r#type("example_type")
    ///     .virtual_machine_identifier("example_virtual_machine_identifier")
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn migrate(&self, data_store_id: impl Into<DataStoreId>) -> MigrateAttachedDisk {
        let data_store_id: DataStoreId = data_store_id.into();
        MigrateAttachedDisk(
            self.client
                .call(&MIGRATE_ATTACHED_DISK, &[&self.virtual_machine_id, &self.disk_id])
                .field("data_store_id", &data_store_id),
        )
    }
}

/// A call of [`Client::list_disks`](crate::Client::list_disks): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDisks(pub Call<Page<DiskInfo>>);

copyist_runtime::paged_call!(ListDisks, DiskInfo);

impl ListDisks {
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

/// A call of [`VirtualServer::list_disks`](crate::VirtualServer::list_disks): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServerDisks(pub Call<Page<DiskInfo>>);

copyist_runtime::paged_call!(ListVirtualServerDisks, DiskInfo);

impl ListVirtualServerDisks {
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

/// A call of [`Disk::get`](crate::Disk::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetDisk(pub Call<DiskInfo>);

copyist_runtime::waiting_call!(GetDisk, DiskInfo, DiskInfo);

/// A call of [`VirtualServer::add_disk`](crate::VirtualServer::add_disk): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddDisk(pub Call<DiskInfo>);

copyist_runtime::waiting_call!(AddDisk, DiskInfo, DiskInfo);

impl AddDisk {
    /// Name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Whether the server starts from it.
    pub fn primary(self, primary: bool) -> Self {
        Self(self.0.field("primary", &primary))
    }

    /// Whether it is for swapping.
    pub fn is_swap(self, is_swap: bool) -> Self {
        Self(self.0.field("is_swap", &is_swap))
    }

    /// Whether it is to be formatted.
    pub fn require_format_disk(self, require_format_disk: bool) -> Self {
        Self(self.0.field("require_format_disk", &require_format_disk))
    }

    /// Where it is to be mounted.
    pub fn mount_point(self, mount_point: &str) -> Self {
        Self(self.0.field("mount_point", &mount_point))
    }

    /// Whether it is to be in the fstab of Linux.
    pub fn add_to_linux_fstab(self, add_to_linux_fstab: bool) -> Self {
        Self(self.0.field("add_to_linux_fstab", &add_to_linux_fstab))
    }

    /// Whether it is to be in the fstab of FreeBSD.
    pub fn add_to_freebsd_fstab(self, add_to_freebsd_fstab: bool) -> Self {
        Self(self.0.field("add_to_freebsd_fstab", &add_to_freebsd_fstab))
    }

    /// Whether it is added while the server runs.
    pub fn hot_attach(self, hot_attach: bool) -> Self {
        Self(self.0.field("hot_attach", &hot_attach))
    }

    /// Whether it is to be mounted.
    pub fn mounted(self, mounted: bool) -> Self {
        Self(self.0.field("mounted", &mounted))
    }

    /// File system.
    pub fn file_system(self, file_system: &str) -> Self {
        Self(self.0.field("file_system", &file_system))
    }

    /// Operations a second that it is to be sure of.
    pub fn min_iops(self, min_iops: i64) -> Self {
        Self(self.0.field("min_iops", &min_iops))
    }
}

/// A call of [`Disk::update`](crate::Disk::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateDisk(pub Call<()>);

copyist_runtime::waiting_call!(UpdateDisk, (), DiskInfo);

impl UpdateDisk {
    /// New size in GB.
    pub fn disk_size(self, disk_size: i64) -> Self {
        Self(self.0.field("disk_size", &disk_size))
    }

    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Where it is to be mounted.
    pub fn mount_point(self, mount_point: &str) -> Self {
        Self(self.0.field("mount_point", &mount_point))
    }

    /// File system.
    pub fn file_system(self, file_system: &str) -> Self {
        Self(self.0.field("file_system", &file_system))
    }

    /// Operations a second that it is to be sure of.
    pub fn min_iops(self, min_iops: i64) -> Self {
        Self(self.0.field("min_iops", &min_iops))
    }

    /// Whether it is to be in the fstab of Linux.
    pub fn add_to_linux_fstab(self, add_to_linux_fstab: bool) -> Self {
        Self(self.0.field("add_to_linux_fstab", &add_to_linux_fstab))
    }

    /// Whether it is to be in the fstab of FreeBSD.
    pub fn add_to_freebsd_fstab(self, add_to_freebsd_fstab: bool) -> Self {
        Self(self.0.field("add_to_freebsd_fstab", &add_to_freebsd_fstab))
    }

    /// Whether it is to be mounted.
    pub fn mounted(self, mounted: bool) -> Self {
        Self(self.0.field("mounted", &mounted))
    }
}

/// A call of [`Disk::delete`](crate::Disk::delete): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct DeleteDisk(pub Call<()>);

copyist_runtime::call!(DeleteDisk, ());

impl DeleteDisk {
    /// Whether the server may be turned off for it. Inferred with low confidence: the name.
    pub fn force(self, force: &str) -> Self {
        Self(self.0.query("force", &force))
    }

    /// How the server is turned off. Inferred with low confidence: the name.
    pub fn shutdown_type(self, shutdown_type: &str) -> Self {
        Self(self.0.query("shutdown_type", &shutdown_type))
    }

    /// Whether the server is started afterwards. Inferred with low confidence: the name.
    pub fn required_startup(self, required_startup: &str) -> Self {
        Self(self.0.query("required_startup", &required_startup))
    }
}

/// A call of [`Disk::build`](crate::Disk::build): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct BuildDisk(pub Call<DiskInfo>);

copyist_runtime::waiting_call!(BuildDisk, DiskInfo, DiskInfo);

/// A call of [`AttachedDisk::migrate`](crate::AttachedDisk::migrate): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct MigrateAttachedDisk(pub Call<DiskInfo>);

copyist_runtime::waiting_call!(MigrateAttachedDisk, DiskInfo, DiskInfo);

impl MigrateAttachedDisk {
    /// Sent by the newer PHP client. Observed with low confidence: client source only.
    pub fn r#type(self, r#type: &str) -> Self {
        Self(self.0.field("type", &r#type))
    }

    /// The `identifier` of the virtual server. Observed with low confidence: client source only.
    pub fn virtual_machine_identifier(self, virtual_machine_identifier: &str) -> Self {
        Self(self.0.field("virtual_machine_identifier", &virtual_machine_identifier))
    }

    /// The disk once more. Observed with low confidence: client source only.
    pub fn repeated_disk_id(self, repeated_disk_id: impl Into<DiskId>) -> Self {
        let repeated_disk_id: DiskId = repeated_disk_id.into();
        Self(self.0.field("disk_id", &repeated_disk_id))
    }
}

/// A call of [`Disk::set_io_limits`](crate::Disk::set_io_limits): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct SetDiskIoLimits(pub Call<()>);

copyist_runtime::call!(SetDiskIoLimits, ());

impl SetDiskIoLimits {
    /// Whether these limits hold in place of the data store's.
    pub fn io_limits_override(self, io_limits_override: bool) -> Self {
        Self(self.0.field("io_limits_override", &io_limits_override))
    }

    /// Reads a second.
    pub fn read_iops(self, read_iops: i64) -> Self {
        Self(self.0.field("read_iops", &read_iops))
    }

    /// Writes a second.
    pub fn write_iops(self, write_iops: i64) -> Self {
        Self(self.0.field("write_iops", &write_iops))
    }

    /// Throughput of reading.
    pub fn read_throughput(self, read_throughput: i64) -> Self {
        Self(self.0.field("read_throughput", &read_throughput))
    }

    /// Throughput of writing.
    pub fn write_throughput(self, write_throughput: i64) -> Self {
        Self(self.0.field("write_throughput", &write_throughput))
    }
}

/// A call of [`Disk::list_backup_schedules`](crate::Disk::list_backup_schedules): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDiskBackupSchedules(pub Call<Page<BackupSchedule>>);

copyist_runtime::paged_call!(ListDiskBackupSchedules, BackupSchedule);

impl ListDiskBackupSchedules {
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

/// A call of [`Disk::add_backup_schedule`](crate::Disk::add_backup_schedule): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddDiskBackupSchedule(pub Call<Vec<DiskInfo>>);

copyist_runtime::call!(AddDiskBackupSchedule, Vec<DiskInfo>);

impl AddDiskBackupSchedule {
    /// Units of time between two runs, of the length in `period`.
    pub fn duration(self, duration: i64) -> Self {
        Self(self.0.field("duration", &duration))
    }

    /// Unit of the time between two runs.
    pub fn period(self, period: SchedulePeriod) -> Self {
        Self(self.0.field("period", &period))
    }

    /// Backups that are kept (from 3.0 on).
    pub fn rotation_period(self, rotation_period: i64) -> Self {
        Self(self.0.field("rotation_period", &rotation_period))
    }
}

copyist_runtime::open_enum! {
    /// Kind of what a backup or a schedule is of.
    pub enum BackupTarget {
        /// `Disk`.
        Disk = "Disk",
        /// `VirtualMachine`.
        VirtualMachine = "VirtualMachine",
    }
}

copyist_runtime::open_enum! {
    /// Unit of the time between two runs of a schedule.
    pub enum SchedulePeriod {
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

/// A disk. Fields of 3.0 and later are known from clients alone.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskInfo {
    /// Identifier.
    pub id: DiskId,
    /// Name of its volume, 14 characters.
    pub identifier: Option<String>,
    /// Name.
    pub label: Option<String>,
    /// Size in GB.
    pub disk_size: Option<i64>,
    /// Whether the server starts from it.
    pub primary: Option<bool>,
    /// Whether it is for swapping.
    pub is_swap: Option<bool>,
    /// Its place among the server's disks.
    pub disk_vm_number: Option<i64>,
    /// Virtual server that it belongs to.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// Data store that it is on.
    pub data_store_id: Option<DataStoreId>,
    /// Where it is mounted.
    pub mount_point: Option<String>,
    /// File system, such as `ext3`.
    pub file_system: Option<String>,
    /// Whether it is to be in the fstab of Linux.
    pub add_to_linux_fstab: Option<bool>,
    /// Whether it is to be in the fstab of FreeBSD.
    pub add_to_freebsd_fstab: Option<bool>,
    /// Whether it is mounted (from 4.3 on).
    ///
    /// Observed with low confidence: client source only.
    pub mounted: Option<bool>,
    /// Whether it is formatted and ready.
    pub built: Option<bool>,
    /// Whether a transaction works on it.
    pub locked: Option<bool>,
    /// Whether automatic backups are on.
    pub has_autobackups: Option<bool>,
    /// Operations a second that it is sure of (from 3.0 on).
    pub min_iops: Option<i64>,
    /// Most operations a second (from 3.0 on).
    pub max_iops: Option<i64>,
    /// Most operations a second for a short time (from 3.0 on).
    pub burst_iops: Option<i64>,
    /// Most throughput (from 3.0 on); the unit is not known.
    pub max_bandwidth: Option<i64>,
    /// Most throughput for a short time (from 3.0 on); the unit is not known.
    pub burst_bandwidth: Option<i64>,
    /// Limits on its input and output (from 5.4 on).
    pub io_limits: Option<IoLimits>,
    /// Whether its own limits hold in place of the data store's.
    pub io_limits_override: Option<bool>,
    /// Name of its iSCSI target.
    pub iqn: Option<String>,
    /// Volume in SolidFire; one client reads it as a text.
    pub volume_id: Option<i64>,
    /// Whether integrated storage keeps a cache.
    pub integrated_storage_cache_enabled: Option<bool>,
    /// Whether settings of its own hold for that cache.
    pub integrated_storage_cache_override: Option<bool>,
    /// Settings of that cache.
    pub integrated_storage_cache_settings: BTreeMap<String, Json>,
    /// Virtual server that it is at for a time (from 5.4 on).
    pub temporary_virtual_machine_id: Option<VirtualServerId>,
    /// Its identifier in OpenStack (from 5.4 on).
    pub openstack_id: Option<i64>,
    /// About moving it while it is in use (from 6.0 on).
    pub hot_migrate_disk: Option<Json>,
    /// About disaster recovery (from 6.2 on).
    pub draas_metadata: Option<Json>,
    /// About virtio (from 6.6 on).
    pub virtio_enabled: Option<Json>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for DiskInfo {
    const SCHEMA: Schema = Schema::new(
        "DiskInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("identifier"),
            Field::plain("label"),
            Field::plain("disk_size"),
            Field::plain("primary"),
            Field::plain("is_swap"),
            Field::plain("disk_vm_number"),
            Field::plain("virtual_machine_id"),
            Field::plain("data_store_id"),
            Field::plain("mount_point").nullable(),
            Field::plain("file_system"),
            Field::plain("add_to_linux_fstab").nullable(),
            Field::plain("add_to_freebsd_fstab"),
            Field::plain("mounted"),
            Field::plain("built"),
            Field::plain("locked"),
            Field::plain("has_autobackups"),
            Field::plain("min_iops").nullable(),
            Field::plain("max_iops").nullable(),
            Field::plain("burst_iops").nullable(),
            Field::plain("max_bw"),
            Field::plain("burst_bw"),
            Field::plain("io_limits"),
            Field::plain("io_limits_override"),
            Field::plain("iqn").nullable(),
            Field::plain("volume_id").nullable(),
            Field::plain("integrated_storage_cache_enabled"),
            Field::plain("integrated_storage_cache_override"),
            Field::plain("integrated_storage_cache_settings"),
            Field::plain("temporary_virtual_machine_id"),
            Field::plain("openstack_id"),
            Field::plain("hot_migrate_disk"),
            Field::plain("draas_metadata"),
            Field::plain("virtio_enabled"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.identifier,
            &self.label,
            &self.disk_size,
            &self.primary,
            &self.is_swap,
            &self.disk_vm_number,
            &self.virtual_machine_id,
            &self.data_store_id,
            &self.mount_point,
            &self.file_system,
            &self.add_to_linux_fstab,
            &self.add_to_freebsd_fstab,
            &self.mounted,
            &self.built,
            &self.locked,
            &self.has_autobackups,
            &self.min_iops,
            &self.max_iops,
            &self.burst_iops,
            &self.max_bandwidth,
            &self.burst_bandwidth,
            &self.io_limits,
            &self.io_limits_override,
            &self.iqn,
            &self.volume_id,
            &self.integrated_storage_cache_enabled,
            &self.integrated_storage_cache_override,
            &self.integrated_storage_cache_settings,
            &self.temporary_virtual_machine_id,
            &self.openstack_id,
            &self.hot_migrate_disk,
            &self.draas_metadata,
            &self.virtio_enabled,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.identifier,
            &mut self.label,
            &mut self.disk_size,
            &mut self.primary,
            &mut self.is_swap,
            &mut self.disk_vm_number,
            &mut self.virtual_machine_id,
            &mut self.data_store_id,
            &mut self.mount_point,
            &mut self.file_system,
            &mut self.add_to_linux_fstab,
            &mut self.add_to_freebsd_fstab,
            &mut self.mounted,
            &mut self.built,
            &mut self.locked,
            &mut self.has_autobackups,
            &mut self.min_iops,
            &mut self.max_iops,
            &mut self.burst_iops,
            &mut self.max_bandwidth,
            &mut self.burst_bandwidth,
            &mut self.io_limits,
            &mut self.io_limits_override,
            &mut self.iqn,
            &mut self.volume_id,
            &mut self.integrated_storage_cache_enabled,
            &mut self.integrated_storage_cache_override,
            &mut self.integrated_storage_cache_settings,
            &mut self.temporary_virtual_machine_id,
            &mut self.openstack_id,
            &mut self.hot_migrate_disk,
            &mut self.draas_metadata,
            &mut self.virtio_enabled,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(DiskInfo);

/// What was read from and written to a disk in one hour.
///
/// Observed with medium confidence: recorded traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskHourlyStatistics {
    /// Identifier.
    pub id: i64,
    /// The disk.
    pub disk_id: Option<DiskId>,
    /// Virtual server that it belongs to.
    pub virtual_machine_id: Option<VirtualServerId>,
    /// User who owns it.
    pub user_id: Option<UserId>,
    /// The hour.
    pub hour: Option<Timestamp>,
    /// Amount read; the unit is not known, elsewhere it is KB.
    pub data_read: Option<i64>,
    /// Amount written; the unit is not known, elsewhere it is KB.
    pub data_written: Option<i64>,
    /// Number of reads.
    pub reads_completed: Option<i64>,
    /// Number of writes.
    pub writes_completed: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for DiskHourlyStatistics {
    const SCHEMA: Schema = Schema::new(
        "DiskHourlyStatistics",
        &[
            Field::plain("id").promised(),
            Field::plain("disk_id"),
            Field::plain("virtual_machine_id"),
            Field::plain("user_id"),
            Field::plain("stat_time"),
            Field::plain("data_read"),
            Field::plain("data_written"),
            Field::plain("reads_completed"),
            Field::plain("writes_completed"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.disk_id,
            &self.virtual_machine_id,
            &self.user_id,
            &self.hour,
            &self.data_read,
            &self.data_written,
            &self.reads_completed,
            &self.writes_completed,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.disk_id,
            &mut self.virtual_machine_id,
            &mut self.user_id,
            &mut self.hour,
            &mut self.data_read,
            &mut self.data_written,
            &mut self.reads_completed,
            &mut self.writes_completed,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(DiskHourlyStatistics);

/// A schedule of backups. It runs whenever `duration` times `period` have passed.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupSchedule {
    /// Identifier.
    pub id: BackupScheduleId,
    /// Identifier of what is backed up.
    pub target_id: Option<i64>,
    /// Kind of what is backed up.
    pub target_type: Option<BackupTarget>,
    /// What it does.
    pub action: Option<String>,
    /// Unit of the time between two runs.
    pub period: Option<SchedulePeriod>,
    /// Number of those units.
    pub duration: Option<i64>,
    /// Backups that are kept (from 3.0 on).
    pub rotation_period: Option<i64>,
    /// When it runs next.
    pub start_at: Option<Timestamp>,
    /// Its status; `disabled` was seen.
    pub status: Option<String>,
    /// Failures in a row.
    pub failure_count: Option<i64>,
    /// What came of its runs.
    pub schedule_logs: Vec<ScheduleLog>,
    /// Options, packed into a text.
    pub params: Option<String>,
    /// User who owns it.
    pub user_id: Option<UserId>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for BackupSchedule {
    const SCHEMA: Schema = Schema::new(
        "BackupSchedule",
        &[
            Field::plain("id").promised(),
            Field::plain("target_id"),
            Field::plain("target_type"),
            Field::plain("action"),
            Field::plain("period"),
            Field::plain("duration"),
            Field::plain("rotation_period"),
            Field::plain("start_at"),
            Field::plain("status"),
            Field::plain("failure_count"),
            Field::plain("schedule_logs").items_in("schedule_log"),
            Field::plain("params").nullable(),
            Field::plain("user_id"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.target_id,
            &self.target_type,
            &self.action,
            &self.period,
            &self.duration,
            &self.rotation_period,
            &self.start_at,
            &self.status,
            &self.failure_count,
            &self.schedule_logs,
            &self.params,
            &self.user_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.target_id,
            &mut self.target_type,
            &mut self.action,
            &mut self.period,
            &mut self.duration,
            &mut self.rotation_period,
            &mut self.start_at,
            &mut self.status,
            &mut self.failure_count,
            &mut self.schedule_logs,
            &mut self.params,
            &mut self.user_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(BackupSchedule);

/// What came of a run of a schedule.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduleLog {
    /// Identifier.
    pub id: i64,
    /// The schedule.
    pub schedule_id: Option<BackupScheduleId>,
    /// How the run went.
    pub status: Option<String>,
    /// Text of the run.
    pub log_output: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ScheduleLog {
    const SCHEMA: Schema = Schema::new(
        "ScheduleLog",
        &[
            Field::plain("id").promised(),
            Field::plain("schedule_id"),
            Field::plain("status"),
            Field::plain("log_output"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.schedule_id,
            &self.status,
            &self.log_output,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.schedule_id,
            &mut self.status,
            &mut self.log_output,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ScheduleLog);

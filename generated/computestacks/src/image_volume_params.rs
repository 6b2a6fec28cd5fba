//! Volumes that services made from an image get, and how those are backed up.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp, texts};

use crate::VolumeParamId;

static LIST_VOLUME_PARAMS: Operation = Operation::get(
    "list_volume_params",
    "/api/container_images/{container_image_id}/volume_params",
)
.answer_in("volume_params")
.scopes(&[&["public"], &["images_read"]]);
static GET_VOLUME_PARAM: Operation = Operation::get(
    "get_volume_param",
    "/api/container_images/{container_image_id}/volume_params/{volume_param_id}",
)
.answer_in("volume_param")
.scopes(&[&["public"], &["images_read"]]);
static UPDATE_VOLUME_PARAM: Operation = Operation::patch(
    "update_volume_param",
    "/api/container_images/{container_image_id}/volume_params/{volume_param_id}",
)
.object_body()
.root("volume_param")
.answer_in("volume_param")
.scopes(&[&["images_write"]]);
static CREATE_VOLUME_PARAM: Operation = Operation::post(
    "create_volume_param",
    "/api/container_images/{container_image_id}/volume_params",
)
.root("volume_param")
.answer_in("volume_param")
.scopes(&[&["images_write"]]);
static DELETE_VOLUME_PARAM: Operation = Operation::delete(
    "delete_volume_param",
    "/api/container_images/{container_image_id}/volume_params/{volume_param_id}",
)
.scopes(&[&["images_write"]]);

/// Image Volume Parameters
impl crate::ContainerImage {
    /// Lists the volume parameters of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/volume_params` answers 200. Docs:
    /// images/params/volumes / List all volume parameters. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).list_volume_params().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_volume_params(&self) -> Call<Vec<VolumeParamInfo>> {
        self.client.call(&LIST_VOLUME_PARAMS, &[&self.container_image_id])
    }

    /// Adds a volume parameter to an image.
    ///
    /// `POST /api/container_images/{container_image_id}/volume_params` answers 201. Docs:
    /// images/params/volumes / Create volume parameter. OAuth2 scope: `images_write`.
    ///
    /// The docs wrap the body in `volume_params`; the controller reads `volume_param`, which is
    /// sent here.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::CreateVolumeParamInput;
    /// let container_image = client.container_image(1u64);
    /// let input =
    ///     CreateVolumeParamInput { label: "example_label", mount_path: "example_mount_path" };
    /// let answer =
    ///     container_image.create_volume_param(input).enable_sftp(true).borg_enabled(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_volume_param(&self, input: CreateVolumeParamInput<'_>) -> CreateVolumeParam {
        CreateVolumeParam(
            self.client
                .call(&CREATE_VOLUME_PARAM, &[&self.container_image_id])
                .field("label", &input.label)
                .field("mount_path", &input.mount_path),
        )
    }
}

/// Image Volume Parameters
impl crate::VolumeParam {
    /// Reads one volume parameter of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/volume_params/{volume_param_id}` answers
    /// 200. Docs: images/params/volumes / View volume parameter. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// The docs show the answer under `volume_params`; the controller's `volume_param` is read
    /// here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).volume_param(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<VolumeParamInfo> {
        self.client.call(&GET_VOLUME_PARAM, &[&self.container_image_id, &self.volume_param_id])
    }

    /// Changes a volume parameter of an image.
    ///
    /// `PATCH /api/container_images/{container_image_id}/volume_params/{volume_param_id}` answers
    /// 202. Docs: images/params/volumes / Update volume parameter. OAuth2 scope: `images_write`.
    ///
    /// The docs wrap the body in `volume_params`; the controller reads `volume_param`, which is
    /// sent here.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let volume_param = client.container_image(1u64).volume_param(1u64);
    /// let answer =
    ///     volume_param.update().label("example_label").mount_path("example_mount_path").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateVolumeParam {
        UpdateVolumeParam(
            self.client
                .call(&UPDATE_VOLUME_PARAM, &[&self.container_image_id, &self.volume_param_id]),
        )
    }

    /// Takes a volume parameter off an image.
    ///
    /// `DELETE /api/container_images/{container_image_id}/volume_params/{volume_param_id}` answers
    /// 202. Docs: images/params/volumes / Delete volume parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).volume_param(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_VOLUME_PARAM, &[&self.container_image_id, &self.volume_param_id])
    }
}

/// A call of [`VolumeParam::update`](crate::VolumeParam::update): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateVolumeParam(pub Call<VolumeParamInfo>);

copyist_runtime::call!(UpdateVolumeParam, VolumeParamInfo);

impl UpdateVolumeParam {
    /// Name that people see.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Path in the container; an image has each path once.
    pub fn mount_path(self, mount_path: &str) -> Self {
        Self(self.0.field("mount_path", &mount_path))
    }

    /// Whether the bastion gives access to it.
    pub fn enable_sftp(self, enable_sftp: bool) -> Self {
        Self(self.0.field("enable_sftp", &enable_sftp))
    }

    /// Whether it is backed up.
    pub fn borg_enabled(self, borg_enabled: bool) -> Self {
        Self(self.0.field("borg_enabled", &borg_enabled))
    }

    /// When it is backed up, by a cron line or `@hourly`, `@daily`, `@midnight`, `@weekly`,
    /// `@monthly`.
    pub fn borg_freq(self, borg_freq: &str) -> Self {
        Self(self.0.field("borg_freq", &borg_freq))
    }

    /// How it is backed up; images know `file`, `mysql` and `postgres`.
    pub fn borg_strategy(self, borg_strategy: BackupStrategy) -> Self {
        Self(self.0.field("borg_strategy", &borg_strategy))
    }

    /// Hourly copies to keep; by the source 24 at most.
    pub fn borg_keep_hourly(self, borg_keep_hourly: i64) -> Self {
        Self(self.0.field("borg_keep_hourly", &borg_keep_hourly))
    }

    /// Daily copies to keep. In the docs; the controller does not take it here.
    pub fn borg_keep_daily(self, borg_keep_daily: i64) -> Self {
        Self(self.0.field("borg_keep_daily", &borg_keep_daily))
    }

    /// Weekly copies to keep; by the source 4 at most.
    pub fn borg_keep_weekly(self, borg_keep_weekly: i64) -> Self {
        Self(self.0.field("borg_keep_weekly", &borg_keep_weekly))
    }

    /// Monthly copies to keep; by the source 24 at most.
    pub fn borg_keep_monthly(self, borg_keep_monthly: i64) -> Self {
        Self(self.0.field("borg_keep_monthly", &borg_keep_monthly))
    }

    /// Yearly copies to keep. In the docs; the controller does not take it here.
    pub fn borg_keep_annually(self, borg_keep_annually: i64) -> Self {
        Self(self.0.field("borg_keep_annually", &borg_keep_annually))
    }

    /// Commands to run before a backup.
    pub fn borg_pre_backup(self, borg_pre_backup: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_pre_backup", &texts(borg_pre_backup)))
    }

    /// Commands to run after a backup. Taken, but missing from the answer.
    pub fn borg_post_backup(self, borg_post_backup: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_post_backup", &texts(borg_post_backup)))
    }

    /// Commands to run before a restore.
    pub fn borg_pre_restore(self, borg_pre_restore: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_pre_restore", &texts(borg_pre_restore)))
    }

    /// Commands to run after a restore.
    pub fn borg_post_restore(self, borg_post_restore: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_post_restore", &texts(borg_post_restore)))
    }

    /// Commands to run when a restore fails.
    pub fn borg_rollback(self, borg_rollback: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_rollback", &texts(borg_rollback)))
    }
}

/// What [`ContainerImage::create_volume_param`](crate::ContainerImage::create_volume_param) needs,
/// by name so that nothing is swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateVolumeParamInput<'a> {
    /// Name that people see.
    pub label: &'a str,
    /// Path in the container; an image has each path once.
    pub mount_path: &'a str,
}

/// A call of [`ContainerImage::create_volume_param`](crate::ContainerImage::create_volume_param):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateVolumeParam(pub Call<VolumeParamInfo>);

copyist_runtime::call!(CreateVolumeParam, VolumeParamInfo);

impl CreateVolumeParam {
    /// Whether the bastion gives access to it.
    pub fn enable_sftp(self, enable_sftp: bool) -> Self {
        Self(self.0.field("enable_sftp", &enable_sftp))
    }

    /// Whether it is backed up.
    pub fn borg_enabled(self, borg_enabled: bool) -> Self {
        Self(self.0.field("borg_enabled", &borg_enabled))
    }

    /// When it is backed up, by a cron line or `@hourly`, `@daily`, `@midnight`, `@weekly`,
    /// `@monthly`.
    pub fn borg_freq(self, borg_freq: &str) -> Self {
        Self(self.0.field("borg_freq", &borg_freq))
    }

    /// How it is backed up; images know `file`, `mysql` and `postgres`.
    pub fn borg_strategy(self, borg_strategy: BackupStrategy) -> Self {
        Self(self.0.field("borg_strategy", &borg_strategy))
    }

    /// Hourly copies to keep; by the source 24 at most.
    pub fn borg_keep_hourly(self, borg_keep_hourly: i64) -> Self {
        Self(self.0.field("borg_keep_hourly", &borg_keep_hourly))
    }

    /// Daily copies to keep. In the docs; the controller sets 5 whatever is sent.
    pub fn borg_keep_daily(self, borg_keep_daily: i64) -> Self {
        Self(self.0.field("borg_keep_daily", &borg_keep_daily))
    }

    /// Weekly copies to keep; by the source 4 at most.
    pub fn borg_keep_weekly(self, borg_keep_weekly: i64) -> Self {
        Self(self.0.field("borg_keep_weekly", &borg_keep_weekly))
    }

    /// Monthly copies to keep; by the source 24 at most.
    pub fn borg_keep_monthly(self, borg_keep_monthly: i64) -> Self {
        Self(self.0.field("borg_keep_monthly", &borg_keep_monthly))
    }

    /// Yearly copies to keep. In the docs; the controller does not take it here.
    pub fn borg_keep_annually(self, borg_keep_annually: i64) -> Self {
        Self(self.0.field("borg_keep_annually", &borg_keep_annually))
    }

    /// Commands to run before a backup.
    pub fn borg_pre_backup(self, borg_pre_backup: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_pre_backup", &texts(borg_pre_backup)))
    }

    /// Commands to run after a backup. Taken, but missing from the answer.
    pub fn borg_post_backup(self, borg_post_backup: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_post_backup", &texts(borg_post_backup)))
    }

    /// Commands to run before a restore.
    pub fn borg_pre_restore(self, borg_pre_restore: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_pre_restore", &texts(borg_pre_restore)))
    }

    /// Commands to run after a restore.
    pub fn borg_post_restore(self, borg_post_restore: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_post_restore", &texts(borg_post_restore)))
    }

    /// Commands to run when a restore fails.
    pub fn borg_rollback(self, borg_rollback: &[impl AsRef<str>]) -> Self {
        Self(self.0.field("borg_rollback", &texts(borg_rollback)))
    }
}

copyist_runtime::open_enum! {
    /// How a volume is backed up.
    pub enum BackupStrategy {
        /// `file`: In the docs.
        File = "file",
        /// `mysql`: In the docs.
        Mysql = "mysql",
        /// `postgres`: In the source only.
        Postgres = "postgres",
        /// `mariadb`: In the source only, for volumes and not for parameters of images.
        Mariadb = "mariadb",
        /// `custom`: In the source only, for volumes and not for parameters of images.
        Custom = "custom",
    }
}

/// A volume that services made from an image get. The limits of copies are the source's, which also
/// allows no more than one backup an hour, or two with the strategy `file`.
///
/// Docs: images/params/volumes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeParamInfo {
    /// Identifier.
    pub id: VolumeParamId,
    /// Name that people see.
    pub label: Option<String>,
    /// Path in the container; an image has each path once.
    pub mount_path: Option<String>,
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
    /// Commands to run after a backup. In the docs; the controller leaves them out.
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

impl Model for VolumeParamInfo {
    const SCHEMA: Schema = Schema::new(
        "VolumeParamInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label").nullable(),
            Field::plain("mount_path"),
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
            &self.label,
            &self.mount_path,
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
            &mut self.label,
            &mut self.mount_path,
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

copyist_runtime::model!(VolumeParamInfo);

/// A volume parameter that comes with a new image.
///
/// Docs: images/index / Create an image.
#[derive(Clone, Default)]
pub struct NewVolumeParam {
    /// Name that people see.
    pub label: String,
    /// Path in the container; an image has each path once.
    pub mount_path: String,
    /// Whether the bastion gives access to it.
    pub enable_sftp: Option<bool>,
    /// Whether it is backed up.
    pub borg_enabled: Option<bool>,
    /// When it is backed up, by a cron line or `@hourly`, `@daily`, `@midnight`, `@weekly`,
    /// `@monthly`.
    pub borg_freq: Option<String>,
    /// How it is backed up; `file`, `mysql` or `postgres`.
    pub borg_strategy: Option<BackupStrategy>,
    /// Hourly copies to keep; by the source 24 at most.
    pub borg_keep_hourly: Option<i64>,
    /// Daily copies to keep; by the source 7 at most.
    pub borg_keep_daily: Option<i64>,
    /// Weekly copies to keep; by the source 4 at most.
    pub borg_keep_weekly: Option<i64>,
    /// Monthly copies to keep; by the source 24 at most.
    pub borg_keep_monthly: Option<i64>,
    /// Yearly copies to keep.
    pub borg_keep_annually: Option<i64>,
    /// Commands to run before a backup.
    pub borg_pre_backup: Option<Vec<String>>,
    /// Commands to run after a backup.
    pub borg_post_backup: Option<Vec<String>>,
    /// Commands to run before a restore.
    pub borg_pre_restore: Option<Vec<String>>,
    /// Commands to run after a restore.
    pub borg_post_restore: Option<Vec<String>>,
    /// Commands to run when a restore fails.
    pub borg_rollback: Option<Vec<String>>,
}

impl Model for NewVolumeParam {
    const SCHEMA: Schema = Schema::new(
        "NewVolumeParam",
        &[
            Field::plain("label").required(),
            Field::plain("mount_path").required(),
            Field::plain("enable_sftp").optional(),
            Field::plain("borg_enabled").optional(),
            Field::plain("borg_freq").optional(),
            Field::plain("borg_strategy").optional(),
            Field::plain("borg_keep_hourly").optional(),
            Field::plain("borg_keep_daily").optional(),
            Field::plain("borg_keep_weekly").optional(),
            Field::plain("borg_keep_monthly").optional(),
            Field::plain("borg_keep_annually").optional(),
            Field::plain("borg_pre_backup").optional(),
            Field::plain("borg_post_backup").optional(),
            Field::plain("borg_pre_restore").optional(),
            Field::plain("borg_post_restore").optional(),
            Field::plain("borg_rollback").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.label,
            &self.mount_path,
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
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.label,
            &mut self.mount_path,
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
        ])
    }
}

copyist_runtime::model!(NewVolumeParam);

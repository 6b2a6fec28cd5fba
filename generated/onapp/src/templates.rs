//! Templates (images) that virtual servers are built from.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{TemplateId, UserId};

static LIST_SYSTEM_TEMPLATES: Operation = Operation::get("list_system_templates", "/templates")
    .items_in("image_template")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_USER_TEMPLATES: Operation = Operation::get("list_user_templates", "/templates/user")
    .items_in("image_template")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_OWN_TEMPLATES: Operation = Operation::get("list_own_templates", "/templates/own")
    .items_in("image_template")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_AVAILABLE_TEMPLATES: Operation =
    Operation::get("list_available_templates", "/templates/available").items_in("remote_template");
static GET_TEMPLATE: Operation =
    Operation::get("get_template", "/templates/{template_id}").answer_in("image_template");
static INSTALL_TEMPLATE: Operation = Operation::post("install_template", "/templates")
    .root("image_template")
    .answer_in("image_template");
static UPDATE_TEMPLATE: Operation = Operation::put("update_template", "/templates/{template_id}")
    .object_body()
    .root("image_template");
static MAKE_TEMPLATE_PUBLIC: Operation =
    Operation::post("make_template_public", "/templates/{template_id}/make_public")
        .answer_in("image_template");
static DELETE_TEMPLATE: Operation =
    Operation::delete("delete_template", "/templates/{template_id}");

/// Templates
impl crate::Client {
    /// Lists the templates of the system.
    ///
    /// `GET /templates` answers 200. Docs: list of system templates (Superb Cloud).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_system_templates().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_system_templates(&self) -> ListSystemTemplates {
        ListSystemTemplates(self.0.call(&LIST_SYSTEM_TEMPLATES, &[]))
    }

    /// Lists the templates that users have made; `parent_template_id` says of what.
    ///
    /// `GET /templates/user` answers 200. Docs: Virtuozzo OnApp Cloud / Get List of User Templates.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_user_templates().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_templates(&self) -> ListUserTemplates {
        ListUserTemplates(self.0.call(&LIST_USER_TEMPLATES, &[]))
    }

    /// Lists the caller's own templates.
    ///
    /// `GET /templates/own` answers 200. Docs: get-list-of-own-templates (ServerMania).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_own_templates().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_own_templates(&self) -> ListOwnTemplates {
        ListOwnTemplates(self.0.call(&LIST_OWN_TEMPLATES, &[]))
    }

    /// Lists the templates that can be installed.
    ///
    /// `GET /templates/available` answers 200.
    ///
    /// Path observed with low confidence: client source only. Response inferred with low
    /// confidence: objects are wrapped in a key named after them.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_available_templates().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_available_templates(&self) -> Call<Vec<RemoteTemplate>> {
        self.0.call(&LIST_AVAILABLE_TEMPLATES, &[])
    }

    /// Installs a template from the template server.
    ///
    /// `POST /templates` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `manager_id`: Its key at the template server.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.install_template("debian12x64").backup_server_id(1.into()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn install_template(&self, manager_id: &str) -> InstallTemplate {
        InstallTemplate(self.0.call(&INSTALL_TEMPLATE, &[]).field("manager_id", &manager_id))
    }
}

/// Templates
impl crate::Template {
    /// Reads a template.
    ///
    /// `GET /templates/{template_id}` answers 200. Docs: get-template-details (ServerMania).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.template(18u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<TemplateInfo> {
        self.client.call(&GET_TEMPLATE, &[&self.template_id])
    }

    /// Changes a template.
    ///
    /// `PUT /templates/{template_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let template = client.template(18u64);
    /// template.update().label("example_label").file_name("example_file_name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateTemplate {
        UpdateTemplate(self.client.call(&UPDATE_TEMPLATE, &[&self.template_id]))
    }

    /// Lets everybody use a template.
    ///
    /// `POST /templates/{template_id}/make_public` answers 201.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.template(18u64).make_public().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_public(&self) -> Call<TemplateInfo> {
        self.client.call(&MAKE_TEMPLATE_PUBLIC, &[&self.template_id])
    }

    /// Deletes a template.
    ///
    /// `DELETE /templates/{template_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.template(18u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_TEMPLATE, &[&self.template_id])
    }
}

/// A call of [`Client::list_system_templates`](crate::Client::list_system_templates): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSystemTemplates(pub Call<Page<TemplateInfo>>);

copyist_runtime::paged_call!(ListSystemTemplates, TemplateInfo);

impl ListSystemTemplates {
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

/// A call of [`Client::list_user_templates`](crate::Client::list_user_templates): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserTemplates(pub Call<Page<TemplateInfo>>);

copyist_runtime::paged_call!(ListUserTemplates, TemplateInfo);

impl ListUserTemplates {
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

/// A call of [`Client::list_own_templates`](crate::Client::list_own_templates): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListOwnTemplates(pub Call<Page<TemplateInfo>>);

copyist_runtime::paged_call!(ListOwnTemplates, TemplateInfo);

impl ListOwnTemplates {
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

/// A call of [`Client::install_template`](crate::Client::install_template): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct InstallTemplate(pub Call<TemplateInfo>);

copyist_runtime::call!(InstallTemplate, TemplateInfo);

impl InstallTemplate {
    /// Backup server that it is to be on; may be an empty text.
    pub fn backup_server_id(self, backup_server_id: BackupServerId) -> Self {
        Self(self.0.field("backup_server_id", &backup_server_id))
    }
}

/// A call of [`Template::update`](crate::Template::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateTemplate(pub Call<()>);

copyist_runtime::call!(UpdateTemplate, ());

impl UpdateTemplate {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Name of its archive.
    pub fn file_name(self, file_name: &str) -> Self {
        Self(self.0.field("file_name", &file_name))
    }

    /// Version.
    pub fn version(self, version: &str) -> Self {
        Self(self.0.field("version", &version))
    }

    /// Smallest disk in GB that it fits on.
    pub fn min_disk_size(self, min_disk_size: i64) -> Self {
        Self(self.0.field("min_disk_size", &min_disk_size))
    }

    /// Least memory in MB that it needs.
    pub fn min_memory_size(self, min_memory_size: i64) -> Self {
        Self(self.0.field("min_memory_size", &min_memory_size))
    }

    /// Whether servers can move while they run.
    pub fn allowed_hot_migrate(self, allowed_hot_migrate: bool) -> Self {
        Self(self.0.field("allowed_hot_migrate", &allowed_hot_migrate))
    }
}

copyist_runtime::open_enum! {
    /// Architecture of the operating system.
    pub enum OperatingSystemArch {
        /// `x64`.
        X64 = "x64",
        /// `x86`.
        X86 = "x86",
    }
}

copyist_runtime::union! {
    /// Kinds of virtualization that it is for, such as `xen`, `kvm` and `kvm_virtio`; in recordings
    /// of 2.x one text, with commas.
    pub enum Virtualization {
        /// `Vec<String>`.
        List(Vec<String>),
        /// `String`.
        String(String),
    }
}

/// A template, on the wire `image_template`.
///
/// Docs: get-template-details (ServerMania).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    /// Identifier.
    pub id: TemplateId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines (from 6.2 on).
    ///
    /// Observed with low confidence: client source only.
    pub identifier: Option<String>,
    /// Name of its archive.
    pub file_name: Option<String>,
    /// Checksum of its archive.
    pub checksum: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// `active`, `inactive` or something else.
    pub state: Option<String>,
    /// Its class, such as `ImageTemplate`.
    pub r#type: Option<String>,
    /// Operating system, such as `linux` or `windows`.
    pub operating_system: Option<String>,
    /// Distribution, or family, of the operating system.
    pub operating_system_distro: Option<String>,
    /// Architecture of the operating system.
    pub operating_system_arch: Option<OperatingSystemArch>,
    /// Edition of Windows.
    pub operating_system_edition: Option<String>,
    /// More about the version of Windows.
    pub operating_system_tail: Option<String>,
    /// Kinds of virtualization that it is for, such as `xen`, `kvm` and `kvm_virtio`; in recordings
    /// of 2.x one text, with commas.
    pub virtualization: Option<Virtualization>,
    /// Smallest disk in GB that it fits on.
    pub min_disk_size: Option<i64>,
    /// Least memory in MB that it needs.
    pub min_memory_size: Option<i64>,
    /// Size of its archive; the unit is not known.
    pub template_size: Option<i64>,
    /// Whether servers can swap.
    pub allowed_swap: Option<bool>,
    /// Whether servers can move while they run.
    pub allowed_hot_migrate: Option<bool>,
    /// Whether servers can be resized while they run.
    pub allow_resize_without_reboot: Option<bool>,
    /// What can be resized while servers run, by kind of compute resource.
    pub resize_without_reboot_policy: BTreeMap<String, Json>,
    /// Prefix of disk devices by kind of compute resource, as YAML.
    pub disk_target_device: Option<String>,
    /// Whether it can be used with ext4.
    pub ext4: Option<bool>,
    /// Whether it can be used for the CDN.
    pub cdn: Option<bool>,
    /// Whether it can be used for bare metal servers.
    pub baremetal_server: Option<bool>,
    /// Whether it can be used for smart servers.
    pub smart_server: Option<bool>,
    /// Whether it can be used for application servers.
    pub application_server: Option<bool>,
    /// Whether it can be used with disaster recovery.
    pub draas: Option<bool>,
    /// User that it comes with.
    pub initial_username: Option<String>,
    /// Password that it comes with.
    pub initial_password: Option<Secret>,
    /// Its key at the template server.
    pub manager_id: Option<String>,
    /// Its key at the marketplace.
    pub remote_id: Option<String>,
    /// Template that a user's own was made from; null for those of the system.
    pub parent_template_id: Option<TemplateId>,
    /// Backup server that it is on.
    pub backup_server_id: Option<i64>,
    /// User who owns it, if it is a user's own.
    pub user_id: Option<UserId>,
    /// Properties (from 5.2 on).
    ///
    /// Observed with low confidence: client source only.
    pub properties: Option<BTreeMap<String, Json>>,
    /// Whether a transaction works on it (from 5.3 on).
    ///
    /// Observed with low confidence: client source only.
    pub locked: Option<bool>,
    /// Its identifier in OpenStack.
    pub openstack_id: Option<i64>,
    /// Data centre that it is tied to.
    pub datacenter_id: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for TemplateInfo {
    const SCHEMA: Schema = Schema::new(
        "TemplateInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("file_name"),
            Field::plain("checksum"),
            Field::plain("version"),
            Field::plain("state"),
            Field::plain("type"),
            Field::plain("operating_system"),
            Field::plain("operating_system_distro"),
            Field::plain("operating_system_arch"),
            Field::plain("operating_system_edition").nullable(),
            Field::plain("operating_system_tail").nullable(),
            Field::plain("virtualization"),
            Field::plain("min_disk_size"),
            Field::plain("min_memory_size"),
            Field::plain("template_size"),
            Field::plain("allowed_swap"),
            Field::plain("allowed_hot_migrate"),
            Field::plain("allow_resize_without_reboot"),
            Field::plain("resize_without_reboot_policy"),
            Field::plain("disk_target_device"),
            Field::plain("ext4"),
            Field::plain("cdn"),
            Field::plain("baremetal_server"),
            Field::plain("smart_server"),
            Field::plain("application_server"),
            Field::plain("draas"),
            Field::plain("initial_username"),
            Field::plain("initial_password").secret(),
            Field::plain("manager_id").nullable(),
            Field::plain("remote_id").nullable(),
            Field::plain("parent_template_id").nullable(),
            Field::plain("backup_server_id").nullable(),
            Field::plain("user_id").nullable(),
            Field::plain("properties").nullable(),
            Field::plain("locked"),
            Field::plain("openstack_id"),
            Field::plain("datacenter_id"),
            Field::plain("created_at"),
            Field::plain("updated_at").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.identifier,
            &self.file_name,
            &self.checksum,
            &self.version,
            &self.state,
            &self.r#type,
            &self.operating_system,
            &self.operating_system_distro,
            &self.operating_system_arch,
            &self.operating_system_edition,
            &self.operating_system_tail,
            &self.virtualization,
            &self.min_disk_size,
            &self.min_memory_size,
            &self.template_size,
            &self.allowed_swap,
            &self.allowed_hot_migrate,
            &self.allow_resize_without_reboot,
            &self.resize_without_reboot_policy,
            &self.disk_target_device,
            &self.ext4,
            &self.cdn,
            &self.baremetal_server,
            &self.smart_server,
            &self.application_server,
            &self.draas,
            &self.initial_username,
            &self.initial_password,
            &self.manager_id,
            &self.remote_id,
            &self.parent_template_id,
            &self.backup_server_id,
            &self.user_id,
            &self.properties,
            &self.locked,
            &self.openstack_id,
            &self.datacenter_id,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.file_name,
            &mut self.checksum,
            &mut self.version,
            &mut self.state,
            &mut self.r#type,
            &mut self.operating_system,
            &mut self.operating_system_distro,
            &mut self.operating_system_arch,
            &mut self.operating_system_edition,
            &mut self.operating_system_tail,
            &mut self.virtualization,
            &mut self.min_disk_size,
            &mut self.min_memory_size,
            &mut self.template_size,
            &mut self.allowed_swap,
            &mut self.allowed_hot_migrate,
            &mut self.allow_resize_without_reboot,
            &mut self.resize_without_reboot_policy,
            &mut self.disk_target_device,
            &mut self.ext4,
            &mut self.cdn,
            &mut self.baremetal_server,
            &mut self.smart_server,
            &mut self.application_server,
            &mut self.draas,
            &mut self.initial_username,
            &mut self.initial_password,
            &mut self.manager_id,
            &mut self.remote_id,
            &mut self.parent_template_id,
            &mut self.backup_server_id,
            &mut self.user_id,
            &mut self.properties,
            &mut self.locked,
            &mut self.openstack_id,
            &mut self.datacenter_id,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(TemplateInfo);

/// A template that can be installed. There are more fields than the ones here.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteTemplate {
    /// Name.
    pub label: Option<String>,
    /// Name of its archive.
    pub file_name: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Checksum of its archive.
    pub checksum: Option<String>,
    /// Smallest disk in GB that it fits on.
    pub min_disk_size: Option<i64>,
    /// Its key at the template server, by which it is installed.
    pub manager_id: Option<String>,
}

impl Model for RemoteTemplate {
    const SCHEMA: Schema = Schema::new(
        "RemoteTemplate",
        &[
            Field::plain("label"),
            Field::plain("file_name"),
            Field::plain("version"),
            Field::plain("checksum"),
            Field::plain("min_disk_size"),
            Field::plain("manager_id"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.label,
            &self.file_name,
            &self.version,
            &self.checksum,
            &self.min_disk_size,
            &self.manager_id,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.label,
            &mut self.file_name,
            &mut self.version,
            &mut self.checksum,
            &mut self.min_disk_size,
            &mut self.manager_id,
        ])
    }
}

copyist_runtime::model!(RemoteTemplate);

copyist_runtime::union! {
    /// Backup server that it is to be on; may be an empty text.
    pub enum BackupServerId {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

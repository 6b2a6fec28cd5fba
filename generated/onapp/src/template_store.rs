//! Groups of templates, with licences where Windows needs them.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{ComputeZoneId, TemplateGroupId, TemplateId, UserId};

static BROWSE_TEMPLATE_STORE: Operation =
    Operation::get("browse_template_store", "/template_store").items_in("image_template_group");
static LIST_TEMPLATE_GROUPS: Operation =
    Operation::get("list_template_groups", "/settings/image_template_groups")
        .items_in("image_template_group")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_TEMPLATE_GROUP: Operation =
    Operation::get("get_template_group", "/settings/image_template_groups/{template_group_id}")
        .answer_in("image_template_group");
static CREATE_TEMPLATE_GROUP: Operation =
    Operation::post("create_template_group", "/settings/image_template_groups")
        .root("image_template_group")
        .answer_in("image_template_group");
static UPDATE_TEMPLATE_GROUP: Operation =
    Operation::put("update_template_group", "/settings/image_template_groups/{template_group_id}")
        .object_body()
        .root("image_template_group");
static DELETE_TEMPLATE_GROUP: Operation = Operation::delete(
    "delete_template_group",
    "/settings/image_template_groups/{template_group_id}",
);
static ATTACH_TEMPLATE: Operation = Operation::post(
    "attach_template",
    "/settings/image_template_groups/{template_group_id}/relation_group_templates",
)
.root("relation_group_template")
.answer_in("relation_group_template");
static DETACH_ATTACHED_TEMPLATE: Operation = Operation::delete(
    "detach_attached_template",
    "/settings/image_template_groups/{template_group_id}/relation_group_templates/{template_attachment_id}",
);

/// Template Store
impl crate::Client {
    /// Reads the tree of all template groups, with the groups and templates in each.
    ///
    /// `GET /template_store` answers 200.
    ///
    /// Path observed with low confidence: client source only. Response inferred with medium
    /// confidence: lists in general have this form; the client names the root key.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.browse_template_store().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn browse_template_store(&self) -> Call<Vec<TemplateGroupInfo>> {
        self.0.call(&BROWSE_TEMPLATE_STORE, &[])
    }

    /// Lists the template groups.
    ///
    /// `GET /settings/image_template_groups` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_template_groups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_template_groups(&self) -> ListTemplateGroups {
        ListTemplateGroups(self.0.call(&LIST_TEMPLATE_GROUPS, &[]))
    }

    /// Creates a template group.
    ///
    /// `POST /settings/image_template_groups` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `label`: Name.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_template_group("Windows Server").mak(true).kms(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template_group(&self, label: &str) -> CreateTemplateGroup {
        CreateTemplateGroup(self.0.call(&CREATE_TEMPLATE_GROUP, &[]).field("label", &label))
    }
}

/// Template Store
impl crate::TemplateGroup {
    /// Reads a template group.
    ///
    /// `GET /settings/image_template_groups/{template_group_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.template_group(9u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<TemplateGroupInfo> {
        self.client.call(&GET_TEMPLATE_GROUP, &[&self.template_group_id])
    }

    /// Changes a template group.
    ///
    /// `PUT /settings/image_template_groups/{template_group_id}` answers 204.
    ///
    /// The one client that calls this leaves out the root key and, unlike on creation, `kms`.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.template_group(9u64).update().label("example_label").mak(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateTemplateGroup {
        UpdateTemplateGroup(self.client.call(&UPDATE_TEMPLATE_GROUP, &[&self.template_group_id]))
    }

    /// Deletes a template group.
    ///
    /// `DELETE /settings/image_template_groups/{template_group_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.template_group(9u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_TEMPLATE_GROUP, &[&self.template_group_id])
    }

    /// Puts a template into a group.
    ///
    /// `POST /settings/image_template_groups/{template_group_id}/relation_group_templates` answers
    /// 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `template_id`: Template to put in.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let template_group = client.template_group(9u64);
    /// let answer = template_group.attach_template(18u64).price("9.95".parse()?).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach_template(&self, template_id: impl Into<TemplateId>) -> AttachTemplate {
        let template_id: TemplateId = template_id.into();
        AttachTemplate(
            self.client
                .call(&ATTACH_TEMPLATE, &[&self.template_group_id])
                .field("template_id", &template_id),
        )
    }
}

/// Template Store
impl crate::AttachedTemplate {
    /// Takes a template out of a group.
    ///
    /// `DELETE
    /// /settings/image_template_groups/{template_group_id}/relation_group_templates/{template_attachment_id}`
    /// answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.template_group(9u64).attached_template(64u64).detach().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn detach(&self) -> Call<()> {
        self.client.call(
            &DETACH_ATTACHED_TEMPLATE,
            &[&self.template_group_id, &self.template_attachment_id],
        )
    }
}

/// A call of [`Client::list_template_groups`](crate::Client::list_template_groups): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListTemplateGroups(pub Call<Page<TemplateGroupInfo>>);

copyist_runtime::paged_call!(ListTemplateGroups, TemplateGroupInfo);

impl ListTemplateGroups {
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

/// A call of [`Client::create_template_group`](crate::Client::create_template_group): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateTemplateGroup(pub Call<TemplateGroupInfo>);

copyist_runtime::call!(CreateTemplateGroup, TemplateGroupInfo);

impl CreateTemplateGroup {
    /// Whether multiple activation keys license it.
    pub fn mak(self, mak: bool) -> Self {
        Self(self.0.field("mak", &mak))
    }

    /// Whether a key management server licenses it.
    pub fn kms(self, kms: bool) -> Self {
        Self(self.0.field("kms", &kms))
    }

    /// Whether users bring licences of their own.
    pub fn own(self, own: bool) -> Self {
        Self(self.0.field("own", &own))
    }

    /// Host of the key management server.
    pub fn kms_host(self, kms_host: &str) -> Self {
        Self(self.0.field("kms_host", &kms_host))
    }

    /// Port of the key management server.
    pub fn kms_port(self, kms_port: &str) -> Self {
        Self(self.0.field("kms_port", &kms_port))
    }

    /// Name of the key management server.
    pub fn kms_server_label(self, kms_server_label: &str) -> Self {
        Self(self.0.field("kms_server_label", &kms_server_label))
    }

    /// User that it is for.
    pub fn user_id(self, user_id: impl Into<UserId>) -> Self {
        let user_id: UserId = user_id.into();
        Self(self.0.field("user_id", &user_id))
    }
}

/// A call of [`TemplateGroup::update`](crate::TemplateGroup::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateTemplateGroup(pub Call<()>);

copyist_runtime::call!(UpdateTemplateGroup, ());

impl UpdateTemplateGroup {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Whether multiple activation keys license it.
    pub fn mak(self, mak: bool) -> Self {
        Self(self.0.field("mak", &mak))
    }

    /// Whether a key management server licenses it.
    pub fn kms(self, kms: bool) -> Self {
        Self(self.0.field("kms", &kms))
    }

    /// Whether users bring licences of their own.
    pub fn own(self, own: bool) -> Self {
        Self(self.0.field("own", &own))
    }

    /// Host of the key management server.
    pub fn kms_host(self, kms_host: &str) -> Self {
        Self(self.0.field("kms_host", &kms_host))
    }

    /// Port of the key management server.
    pub fn kms_port(self, kms_port: &str) -> Self {
        Self(self.0.field("kms_port", &kms_port))
    }

    /// Name of the key management server.
    pub fn kms_server_label(self, kms_server_label: &str) -> Self {
        Self(self.0.field("kms_server_label", &kms_server_label))
    }
}

/// A call of [`TemplateGroup::attach_template`](crate::TemplateGroup::attach_template): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AttachTemplate(pub Call<Json>);

copyist_runtime::call!(AttachTemplate, Json);

impl AttachTemplate {
    /// Its price. Observed with low confidence: disabled in the one client that has it.
    pub fn price(self, price: Decimal) -> Self {
        Self(self.0.field("price", &price))
    }
}

/// A group of templates. The PHP client reads all its fields but the times as texts.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroupInfo {
    /// Identifier.
    pub id: TemplateGroupId,
    /// Name.
    pub label: Option<String>,
    /// Group that it is part of.
    pub parent_id: Option<TemplateGroupId>,
    /// Left end of its place in the tree (nested set).
    pub left: Option<i64>,
    /// Right end of its place in the tree (nested set).
    pub right: Option<i64>,
    /// Level in the tree.
    pub depth: Option<i64>,
    /// Whether multiple activation keys license it.
    pub mak: Option<bool>,
    /// Whether a key management server licenses it.
    pub kms: Option<bool>,
    /// Whether users bring licences of their own.
    pub own: Option<bool>,
    /// Host of the key management server.
    pub kms_host: Option<String>,
    /// Port of the key management server.
    pub kms_port: Option<String>,
    /// Name of the key management server.
    pub kms_server_label: Option<String>,
    /// Compute zone that it is limited to.
    pub hypervisor_group_id: Option<ComputeZoneId>,
    /// User that it is limited to.
    pub user_id: Option<UserId>,
    /// Whether it came with the panel.
    pub system_group: Option<bool>,
    /// Groups in it.
    pub children: Vec<Json>,
    /// Templates attached to it.
    pub relations: Vec<Json>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for TemplateGroupInfo {
    const SCHEMA: Schema = Schema::new(
        "TemplateGroupInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("parent_id"),
            Field::plain("lft"),
            Field::plain("rgt"),
            Field::plain("depth"),
            Field::plain("mak"),
            Field::plain("kms"),
            Field::plain("own"),
            Field::plain("kms_host"),
            Field::plain("kms_port"),
            Field::plain("kms_server_label"),
            Field::plain("hypervisor_group_id"),
            Field::plain("user_id"),
            Field::plain("system_group"),
            Field::plain("children"),
            Field::plain("relations"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.parent_id,
            &self.left,
            &self.right,
            &self.depth,
            &self.mak,
            &self.kms,
            &self.own,
            &self.kms_host,
            &self.kms_port,
            &self.kms_server_label,
            &self.hypervisor_group_id,
            &self.user_id,
            &self.system_group,
            &self.children,
            &self.relations,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.parent_id,
            &mut self.left,
            &mut self.right,
            &mut self.depth,
            &mut self.mak,
            &mut self.kms,
            &mut self.own,
            &mut self.kms_host,
            &mut self.kms_port,
            &mut self.kms_server_label,
            &mut self.hypervisor_group_id,
            &mut self.user_id,
            &mut self.system_group,
            &mut self.children,
            &mut self.relations,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(TemplateGroupInfo);

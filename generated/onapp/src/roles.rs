//! Roles, sets of permissions that users and user groups have.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::{PermissionId, RoleId};

static LIST_ROLES: Operation =
    Operation::get("list_roles", "/roles").items_in("role").paged(&crate::client::NUMBERED_PAGING);
static GET_ROLE: Operation = Operation::get("get_role", "/roles/{role_id}").answer_in("role");
static ADD_ROLE: Operation = Operation::post("add_role", "/roles").root("role").answer_in("role");
static UPDATE_ROLE: Operation =
    Operation::put("update_role", "/roles/{role_id}").object_body().root("role");
static DELETE_ROLE: Operation = Operation::delete("delete_role", "/roles/{role_id}");
static LIST_PERMISSIONS: Operation =
    Operation::get("list_permissions", "/permissions").items_in("permission");
static REPLACE_USER_ROLES: Operation =
    Operation::put("replace_user_roles", "/users/{user_id}").root("user");

/// Roles and Permissions
impl crate::Client {
    /// Lists the roles.
    ///
    /// `GET /roles` answers 200. Docs: Roles / Get list of roles.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_roles().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_roles(&self) -> ListRoles {
        ListRoles(self.0.call(&LIST_ROLES, &[]))
    }

    /// Creates a role.
    ///
    /// `POST /roles` answers 201. Docs: Roles / Add role.
    ///
    /// * `label`: Name.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::RoleTemplate;
    /// let answer = client
    ///     .add_role("Support desk")
    ///     .permission_ids(&[12u64.into()])
    ///     .template(RoleTemplate::AdminTemplate)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_role(&self, label: &str) -> AddRole {
        AddRole(self.0.call(&ADD_ROLE, &[]).field("label", &label))
    }

    /// Lists everything that a role may allow.
    ///
    /// `GET /permissions` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_permissions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_permissions(&self) -> Call<Vec<Permission>> {
        self.0.call(&LIST_PERMISSIONS, &[])
    }
}

/// Roles and Permissions
impl crate::Role {
    /// Reads a role with its permissions.
    ///
    /// `GET /roles/{role_id}` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.role(14u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<RoleInfo> {
        self.client.call(&GET_ROLE, &[&self.role_id])
    }

    /// Changes a role.
    ///
    /// `PUT /roles/{role_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.role(14u64).update().label("example_label").permission_ids(&[12u64.into()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateRole {
        UpdateRole(self.client.call(&UPDATE_ROLE, &[&self.role_id]))
    }

    /// Deletes a role.
    ///
    /// `DELETE /roles/{role_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.role(14u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_ROLE, &[&self.role_id])
    }
}

/// Roles and Permissions
impl crate::User {
    /// Gives a user these roles, in place of all that the user has.
    ///
    /// `PUT /users/{user_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// * `role_ids`: All roles that the user is to have.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.user(42u64).replace_roles(&[14u64.into()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_roles(&self, role_ids: &[RoleId]) -> Call<()> {
        self.client.call(&REPLACE_USER_ROLES, &[&self.user_id]).field("role_ids", &role_ids)
    }
}

/// A call of [`Client::list_roles`](crate::Client::list_roles): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListRoles(pub Call<Page<RoleInfo>>);

copyist_runtime::paged_call!(ListRoles, RoleInfo);

impl ListRoles {
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

/// A call of [`Client::add_role`](crate::Client::add_role): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddRole(pub Call<RoleInfo>);

copyist_runtime::call!(AddRole, RoleInfo);

impl AddRole {
    /// What it allows.
    pub fn permission_ids(self, permission_ids: &[PermissionId]) -> Self {
        Self(self.0.field("permission_ids", &permission_ids))
    }

    /// What to make it from (from 6.4 on). Observed with low confidence: client source only.
    pub fn template(self, template: RoleTemplate) -> Self {
        Self(self.0.field("template", &template))
    }
}

/// A call of [`Role::update`](crate::Role::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateRole(pub Call<()>);

copyist_runtime::call!(UpdateRole, ());

impl UpdateRole {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// What it is to allow.
    pub fn permission_ids(self, permission_ids: &[PermissionId]) -> Self {
        Self(self.0.field("permission_ids", &permission_ids))
    }
}

/// A role, a set of permissions.
///
/// Docs: Roles / Get list of roles.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleInfo {
    /// Identifier.
    pub id: RoleId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines; a word such as `admin` if it is built in, else 14 random characters.
    pub identifier: Option<String>,
    /// What it allows.
    pub permissions: Vec<Permission>,
    /// What it allows (from 3.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub permission_ids: Vec<PermissionId>,
    /// Users that have it (from 3.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub users_count: Option<i64>,
    /// Whether it is built in (from 5.4 on); one of two clients has it as a text.
    ///
    /// Observed with low confidence: client source only.
    pub system: Option<bool>,
    /// What it was made from (from 6.4 on).
    ///
    /// Observed with low confidence: client source only.
    pub template: Option<RoleTemplate>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for RoleInfo {
    const SCHEMA: Schema = Schema::new(
        "RoleInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("permissions").items_in("permission"),
            Field::plain("permission_ids"),
            Field::plain("users_count"),
            Field::plain("system"),
            Field::plain("template"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.identifier,
            &self.permissions,
            &self.permission_ids,
            &self.users_count,
            &self.system,
            &self.template,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.permissions,
            &mut self.permission_ids,
            &mut self.users_count,
            &mut self.system,
            &mut self.template,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(RoleInfo);

copyist_runtime::open_enum! {
    /// What a role is made from.
    pub enum RoleTemplate {
        /// `admin_template`.
        AdminTemplate = "admin_template",
        /// `user_template`.
        UserTemplate = "user_template",
    }
}

/// Something that a role may allow.
///
/// Observed with medium confidence: recorded traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permission {
    /// Identifier.
    pub id: PermissionId,
    /// What it allows, as a sentence.
    pub label: Option<String>,
    /// Name for machines, of resource, action and perhaps scope. The resource alone stands for all
    /// actions on it.
    pub identifier: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for Permission {
    const SCHEMA: Schema = Schema::new(
        "Permission",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.identifier, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(Permission);

//! Groups of users.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{BillingPlanId, BucketId, ComputeResourceId, RoleId, RoleInfo, UserGroupId, UserInfo};

static LIST_USER_GROUPS: Operation = Operation::get("list_user_groups", "/user_groups")
    .items_in("user_group")
    .paged(&crate::client::NUMBERED_PAGING);
static GET_USER_GROUP: Operation =
    Operation::get("get_user_group", "/user_groups/{user_group_id}").answer_in("user_group");
static CREATE_USER_GROUP: Operation =
    Operation::post("create_user_group", "/user_groups").root("user_group").answer_in("user_group");
static UPDATE_USER_GROUP: Operation =
    Operation::put("update_user_group", "/user_groups/{user_group_id}")
        .object_body()
        .root("user_group");
static DELETE_USER_GROUP: Operation =
    Operation::delete("delete_user_group", "/user_groups/{user_group_id}");
static LIST_USER_GROUP_USERS: Operation =
    Operation::get("list_user_group_users", "/user_groups/{user_group_id}/users")
        .items_in("user")
        .paged(&crate::client::NUMBERED_PAGING);

/// User Groups
impl crate::Client {
    /// Lists the user groups.
    ///
    /// `GET /user_groups` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_user_groups().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_groups(&self) -> ListUserGroups {
        ListUserGroups(self.0.call(&LIST_USER_GROUPS, &[]))
    }

    /// Creates a user group.
    ///
    /// `POST /user_groups` answers 201.
    ///
    /// Path and status observed with medium confidence: recorded traffic. Body observed with medium
    /// confidence: recorded traffic and clients.
    ///
    /// * `label`: Name.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_user_group("Customers")
    ///     .role_ids(&[14u64.into()])
    ///     .billing_plan_ids(&[11u64.into()])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_group(&self, label: &str) -> CreateUserGroup {
        CreateUserGroup(self.0.call(&CREATE_USER_GROUP, &[]).field("label", &label))
    }
}

/// User Groups
impl crate::UserGroup {
    /// Reads a user group.
    ///
    /// `GET /user_groups/{user_group_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user_group(3u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<UserGroupInfo> {
        self.client.call(&GET_USER_GROUP, &[&self.user_group_id])
    }

    /// Changes a user group.
    ///
    /// `PUT /user_groups/{user_group_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.user_group(3u64).update().label("example_label").role_ids(&[14u64.into()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateUserGroup {
        UpdateUserGroup(self.client.call(&UPDATE_USER_GROUP, &[&self.user_group_id]))
    }

    /// Deletes a user group.
    ///
    /// `DELETE /user_groups/{user_group_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.user_group(3u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_USER_GROUP, &[&self.user_group_id])
    }

    /// Lists the users of a group.
    ///
    /// `GET /user_groups/{user_group_id}/users` answers 200. Docs: Virtuozzo OnApp Cloud / Get List
    /// of Users Assigned to User Group.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user_group(3u64).list_users().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUserGroupUsers {
        ListUserGroupUsers(self.client.call(&LIST_USER_GROUP_USERS, &[&self.user_group_id]))
    }
}

/// A call of [`Client::list_user_groups`](crate::Client::list_user_groups): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserGroups(pub Call<Page<UserGroupInfo>>);

copyist_runtime::paged_call!(ListUserGroups, UserGroupInfo);

impl ListUserGroups {
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

/// A call of [`Client::create_user_group`](crate::Client::create_user_group): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateUserGroup(pub Call<UserGroupInfo>);

copyist_runtime::call!(CreateUserGroup, UserGroupInfo);

impl CreateUserGroup {
    /// Roles that its members may have.
    pub fn role_ids(self, role_ids: &[RoleId]) -> Self {
        Self(self.0.field("role_ids", &role_ids))
    }

    /// Billing plans that its members may have (before 6.0).
    pub fn billing_plan_ids(self, billing_plan_ids: &[BillingPlanId]) -> Self {
        Self(self.0.field("billing_plan_ids", &billing_plan_ids))
    }

    /// Bucket of the company (from 6.0 on).
    pub fn bucket_id(self, bucket_id: impl Into<BucketId>) -> Self {
        let bucket_id: BucketId = bucket_id.into();
        Self(self.0.field("bucket_id", &bucket_id))
    }

    /// Whether it gets roles for vCloud. Observed with low confidence: client source only.
    pub fn assign_vcloud_roles(self, assign_vcloud_roles: bool) -> Self {
        Self(self.0.field("assign_vcloud_roles", &assign_vcloud_roles))
    }
}

/// A call of [`UserGroup::update`](crate::UserGroup::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateUserGroup(pub Call<()>);

copyist_runtime::call!(UpdateUserGroup, ());

impl UpdateUserGroup {
    /// New name.
    pub fn label(self, label: &str) -> Self {
        Self(self.0.field("label", &label))
    }

    /// Roles that its members may have.
    pub fn role_ids(self, role_ids: &[RoleId]) -> Self {
        Self(self.0.field("role_ids", &role_ids))
    }

    /// Billing plans that its members may have (before 6.0).
    pub fn billing_plan_ids(self, billing_plan_ids: &[BillingPlanId]) -> Self {
        Self(self.0.field("billing_plan_ids", &billing_plan_ids))
    }

    /// Bucket of the company (from 6.0 on).
    pub fn bucket_id(self, bucket_id: impl Into<BucketId>) -> Self {
        let bucket_id: BucketId = bucket_id.into();
        Self(self.0.field("bucket_id", &bucket_id))
    }

    /// Whether it gets roles for vCloud. Observed with low confidence: client source only.
    pub fn assign_vcloud_roles(self, assign_vcloud_roles: bool) -> Self {
        Self(self.0.field("assign_vcloud_roles", &assign_vcloud_roles))
    }
}

/// A call of [`UserGroup::list_users`](crate::UserGroup::list_users): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserGroupUsers(pub Call<Page<UserInfo>>);

copyist_runtime::paged_call!(ListUserGroupUsers, UserInfo);

impl ListUserGroupUsers {
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

/// A group of users.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroupInfo {
    /// Identifier.
    pub id: UserGroupId,
    /// Name.
    pub label: Option<String>,
    /// Name for machines (from 3.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub identifier: Option<String>,
    /// Roles that its members may have.
    pub roles: Vec<RoleInfo>,
    /// Roles that its members may have (from 6.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub role_ids: Vec<RoleId>,
    /// Bucket of the company (from 6.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub bucket_id: Option<BucketId>,
    /// Buckets that its members may have (from 6.0 on), each under a key `user_bucket`.
    ///
    /// Observed with low confidence: client source only.
    pub user_buckets: Vec<Json>,
    /// Billing plans that its members may have (before 6.0).
    pub billing_plans: Vec<Json>,
    /// Billing plans that its members may have (before 6.0).
    pub billing_plan_ids: Vec<BillingPlanId>,
    /// Further fields. One client insists on an object, where users have a list.
    pub additional_fields: Option<Json>,
    /// Compute resource that it is tied to.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Data centre that it is tied to.
    pub datacenter_id: Option<i64>,
    /// Disaster recovery that it is tied to.
    pub draas_id: Option<i64>,
    /// Provider's virtual data centre that it is tied to.
    pub provider_vdc_id: Option<i64>,
    /// Flag.
    pub preconfigured_only: Option<bool>,
    /// Flag.
    pub closed: Option<bool>,
    /// Flag.
    pub traded: Option<bool>,
    /// Flag.
    pub federation_enabled: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for UserGroupInfo {
    const SCHEMA: Schema = Schema::new(
        "UserGroupInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label"),
            Field::plain("identifier"),
            Field::plain("roles").items_in("role"),
            Field::plain("role_ids"),
            Field::plain("bucket_id"),
            Field::plain("user_buckets"),
            Field::plain("billing_plans"),
            Field::plain("billing_plan_ids"),
            Field::plain("additional_fields"),
            Field::plain("hypervisor_id"),
            Field::plain("datacenter_id"),
            Field::plain("draas_id"),
            Field::plain("provider_vdc_id"),
            Field::plain("preconfigured_only"),
            Field::plain("closed"),
            Field::plain("traded"),
            Field::plain("federation_enabled"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.label,
            &self.identifier,
            &self.roles,
            &self.role_ids,
            &self.bucket_id,
            &self.user_buckets,
            &self.billing_plans,
            &self.billing_plan_ids,
            &self.additional_fields,
            &self.hypervisor_id,
            &self.datacenter_id,
            &self.draas_id,
            &self.provider_vdc_id,
            &self.preconfigured_only,
            &self.closed,
            &self.traded,
            &self.federation_enabled,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.label,
            &mut self.identifier,
            &mut self.roles,
            &mut self.role_ids,
            &mut self.bucket_id,
            &mut self.user_buckets,
            &mut self.billing_plans,
            &mut self.billing_plan_ids,
            &mut self.additional_fields,
            &mut self.hypervisor_id,
            &mut self.datacenter_id,
            &mut self.draas_id,
            &mut self.provider_vdc_id,
            &mut self.preconfigured_only,
            &mut self.closed,
            &mut self.traded,
            &mut self.federation_enabled,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(UserGroupInfo);

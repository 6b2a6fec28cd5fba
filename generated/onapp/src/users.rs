//! Users of the panel, their API keys, and the addresses that they may call from.

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::{
    BillingPlanId, BucketId, IpAddressInfo, RoleId, RoleInfo, TemplateGroupId, UserGroupId, UserId,
    VirtualServerInfo, WhiteListEntryId,
};

static LIST_USERS: Operation =
    Operation::get("list_users", "/users").items_in("user").paged(&crate::client::NUMBERED_PAGING);
static GET_USER: Operation = Operation::get("get_user", "/users/{user_id}").answer_in("user");
static GET_PROFILE: Operation = Operation::get("get_profile", "/profile").answer_in("user");
static ADD_USER: Operation = Operation::post("add_user", "/users").root("user").answer_in("user");
static UPDATE_USER: Operation = Operation::put("update_user", "/users/{user_id}").root("user");
static DELETE_USER: Operation = Operation::delete("delete_user", "/users/{user_id}").object_body();
static SUSPEND_USER: Operation =
    Operation::post("suspend_user", "/users/{user_id}/suspend").answer_in("user");
static ACTIVATE_USER: Operation =
    Operation::post("activate_user", "/users/{user_id}/activate").answer_in("user");
static GENERATE_API_KEY: Operation =
    Operation::post("generate_api_key", "/users/{user_id}/user_api_keys/generate");
static MAKE_NEW_API_KEY: Operation =
    Operation::post("make_new_api_key", "/users/{user_id}/make_new_api_key").answer_in("user");
static LIST_USER_VIRTUAL_SERVERS: Operation =
    Operation::get("list_user_virtual_servers", "/users/{user_id}/virtual_machines")
        .items_in("virtual_machine")
        .paged(&crate::client::NUMBERED_PAGING);
static LIST_WHITE_LIST_ENTRIES: Operation =
    Operation::get("list_white_list_entries", "/users/{user_id}/user_white_lists")
        .items_in("user_white_list")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_WHITE_LIST_ENTRY: Operation =
    Operation::get("get_white_list_entry", "/users/{user_id}/user_white_lists/{white_list_id}")
        .answer_in("user_white_list");
static ADD_WHITE_LIST_ENTRY: Operation =
    Operation::post("add_white_list_entry", "/users/{user_id}/user_white_lists")
        .root("user_white_list")
        .answer_in("user_white_list");
static UPDATE_WHITE_LIST_ENTRY: Operation =
    Operation::put("update_white_list_entry", "/users/{user_id}/user_white_lists/{white_list_id}")
        .object_body()
        .root("user_white_list");
static DELETE_WHITE_LIST_ENTRY: Operation = Operation::delete(
    "delete_white_list_entry",
    "/users/{user_id}/user_white_lists/{white_list_id}",
);

/// Users
impl crate::Client {
    /// Lists the users, with counters of what they use.
    ///
    /// `GET /users` answers 200. Docs: Users / Get list of users.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_users().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        ListUsers(self.0.call(&LIST_USERS, &[]))
    }

    /// Reads the user who calls.
    ///
    /// `GET /profile` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_profile().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self) -> Call<UserInfo> {
        self.0.call(&GET_PROFILE, &[])
    }

    /// Creates a user.
    ///
    /// `POST /users` answers 201. Docs: Users / Add user.
    ///
    /// * `body`: The body.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::{AdditionalField, NewUser, UserStatus};
    /// let answer = client
    ///     .add_user(&NewUser {
    ///         login: "ann_k".into(),
    ///         email: "ann@example.com".into(),
    ///         password: "example_password".into(),
    ///         first_name: Some("Ann".into()),
    ///         last_name: Some("Kowal".into()),
    ///         user_group_id: Some(3u64.into()),
    ///         bucket_id: Some(7u64.into()),
    ///         billing_plan_id: Some(11u64.into()),
    ///         role_ids: Some(vec![14u64.into()]),
    ///         additional_fields: Some(vec![AdditionalField {
    ///             name: "example_name".into(),
    ///             value: "example_value".into(),
    ///         }]),
    ///         time_zone: Some("example_time_zone".into()),
    ///         locale: Some("en".into()),
    ///         status: Some(UserStatus::Active),
    ///         suspend_at: Some("2026-01-31T12:00:00Z".parse()?),
    ///         suspend_after_hours: Some(1),
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_user(&self, body: &NewUser) -> Call<UserInfo> {
        self.0.call(&ADD_USER, &[]).body(&body)
    }
}

/// Users
impl crate::User {
    /// Reads a user.
    ///
    /// `GET /users/{user_id}` answers 200. Docs: Users / Get user details.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<UserInfo> {
        self.client.call(&GET_USER, &[&self.user_id])
    }

    /// Changes a user.
    ///
    /// `PUT /users/{user_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// * `body`: The body.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::{AdditionalField, UserChanges, UserStatus};
    /// let user = client.user(42u64);
    /// user.update(&UserChanges {
    ///     login: Some("example_login".into()),
    ///     email: Some("ann@example.com".into()),
    ///     password: Some("example_password".into()),
    ///     first_name: Some("example_first_name".into()),
    ///     last_name: Some("example_last_name".into()),
    ///     user_group_id: Some(3u64.into()),
    ///     bucket_id: Some(7u64.into()),
    ///     billing_plan_id: Some(11u64.into()),
    ///     role_ids: Some(vec![14u64.into()]),
    ///     additional_fields: Some(vec![AdditionalField {
    ///         name: "example_name".into(),
    ///         value: "example_value".into(),
    ///     }]),
    ///     time_zone: Some("example_time_zone".into()),
    ///     locale: Some("example_locale".into()),
    ///     status: Some(UserStatus::Active),
    ///     suspend_at: Some("2026-01-31T12:00:00Z".parse()?),
    ///     suspend_after_hours: Some(1),
    ///     registered_yubikey: Some(true),
    /// })
    /// .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, body: &UserChanges) -> Call<()> {
        self.client.call(&UPDATE_USER, &[&self.user_id]).body(&body)
    }

    /// Deletes a user.
    ///
    /// `DELETE /users/{user_id}` answers 204. Docs: Users / Delete user.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.user(42u64).delete().force("1").take_ownership(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> DeleteUser {
        DeleteUser(self.client.call(&DELETE_USER, &[&self.user_id]))
    }

    /// Suspends a user.
    ///
    /// `POST /users/{user_id}/suspend` answers 200 or 201.
    ///
    /// 2.x had this as a GET, which answered 200. Newer clients send a POST, whose status is not
    /// documented.
    ///
    /// Method observed with low confidence: client source only. Path observed with medium
    /// confidence: recorded traffic. Status and response observed with medium confidence: recorded
    /// traffic of the GET in 2.x.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).suspend().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend(&self) -> Call<UserInfo> {
        self.client.call(&SUSPEND_USER, &[&self.user_id])
    }

    /// Activates a user.
    ///
    /// `POST /users/{user_id}/activate` answers 200 or 201.
    ///
    /// 2.x had this as a GET of `…/activate_user`, which answered 200. Newer clients send a POST,
    /// whose status is not documented.
    ///
    /// Method and path observed with low confidence: client source only. Status and response
    /// observed with medium confidence: recorded traffic of the GET in 2.x.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).activate().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate(&self) -> Call<UserInfo> {
        self.client.call(&ACTIVATE_USER, &[&self.user_id])
    }

    /// Makes a further API key for a user (6.x and later). It is shown this once.
    ///
    /// `POST /users/{user_id}/user_api_keys/generate` answers 201 or 200. Docs: Users / Generate
    /// API key.
    ///
    /// A user may have 100 keys, if the panel is not set otherwise. Older panels have
    /// `make_new_api_key`.
    ///
    /// Status inferred with low confidence: the guide names no status. Response inferred with
    /// medium confidence: the guide names the key and not what is around it.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).generate_api_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_api_key(&self) -> Call<GeneratedApiKey> {
        self.client.call(&GENERATE_API_KEY, &[&self.user_id])
    }

    /// Replaces the API key of a user (older panels) and answers with the user, key included.
    ///
    /// `POST /users/{user_id}/make_new_api_key` answers 200.
    ///
    /// Newer panels have `generate_api_key`.
    ///
    /// Path, status and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).make_new_api_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_new_api_key(&self) -> Call<UserInfo> {
        self.client.call(&MAKE_NEW_API_KEY, &[&self.user_id])
    }

    /// Lists the virtual servers of a user.
    ///
    /// `GET /users/{user_id}/virtual_machines` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user(42u64).list_virtual_servers().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_virtual_servers(&self) -> ListUserVirtualServers {
        ListUserVirtualServers(self.client.call(&LIST_USER_VIRTUAL_SERVERS, &[&self.user_id]))
    }

    /// Lists the addresses that a user may call from.
    ///
    /// `GET /users/{user_id}/user_white_lists` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user(42u64).list_white_list_entries().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_white_list_entries(&self) -> ListWhiteListEntries {
        ListWhiteListEntries(self.client.call(&LIST_WHITE_LIST_ENTRIES, &[&self.user_id]))
    }

    /// Allows a user to call from an address.
    ///
    /// `POST /users/{user_id}/user_white_lists` answers 201 or 200.
    ///
    /// The guide's rule says 201; recorded traffic has 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// * `ip`: The address.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.user(42u64);
    /// let answer = user.add_white_list_entry("203.0.113.17").description("office").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_white_list_entry(&self, ip: &str) -> AddWhiteListEntry {
        AddWhiteListEntry(
            self.client.call(&ADD_WHITE_LIST_ENTRY, &[&self.user_id]).field("ip", &ip),
        )
    }
}

/// Users
impl crate::WhiteListEntry {
    /// Reads an address that a user may call from.
    ///
    /// `GET /users/{user_id}/user_white_lists/{white_list_id}` answers 200.
    ///
    /// Path and response observed with medium confidence: recorded traffic.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user(42u64).white_list_entry(61u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<WhiteListEntryInfo> {
        self.client.call(&GET_WHITE_LIST_ENTRY, &[&self.user_id, &self.white_list_id])
    }

    /// Changes an address that a user may call from.
    ///
    /// `PUT /users/{user_id}/user_white_lists/{white_list_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let white_list_entry = client.user(42u64).white_list_entry(61u64);
    /// white_list_entry.update().ip("example_ip").description("example_description").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateWhiteListEntry {
        UpdateWhiteListEntry(
            self.client.call(&UPDATE_WHITE_LIST_ENTRY, &[&self.user_id, &self.white_list_id]),
        )
    }

    /// Forbids a user to call from an address.
    ///
    /// `DELETE /users/{user_id}/user_white_lists/{white_list_id}` answers 204 or 200.
    ///
    /// Path observed with medium confidence: recorded traffic. Status observed with medium
    /// confidence: recorded traffic answers 200.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.user(42u64).white_list_entry(61u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_WHITE_LIST_ENTRY, &[&self.user_id, &self.white_list_id])
    }
}

/// A call of [`Client::list_users`](crate::Client::list_users): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUsers(pub Call<Page<UserInfo>>);

copyist_runtime::paged_call!(ListUsers, UserInfo);

impl ListUsers {
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

/// A call of [`User::delete`](crate::User::delete): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct DeleteUser(pub Call<()>);

copyist_runtime::call!(DeleteUser, ());

impl DeleteUser {
    /// `1` forces it; what that overrides is not known.
    pub fn force(self, force: &str) -> Self {
        Self(self.0.field("force", &force))
    }

    /// Whether the caller takes over what the user owns, by the name. Observed with low confidence:
    /// client source only.
    pub fn take_ownership(self, take_ownership: bool) -> Self {
        Self(self.0.field("take_ownership", &take_ownership))
    }
}

/// A call of [`User::list_virtual_servers`](crate::User::list_virtual_servers): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserVirtualServers(pub Call<Page<VirtualServerInfo>>);

copyist_runtime::paged_call!(ListUserVirtualServers, VirtualServerInfo);

impl ListUserVirtualServers {
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

/// A call of [`User::list_white_list_entries`](crate::User::list_white_list_entries): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListWhiteListEntries(pub Call<Page<WhiteListEntryInfo>>);

copyist_runtime::paged_call!(ListWhiteListEntries, WhiteListEntryInfo);

impl ListWhiteListEntries {
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

/// A call of [`User::add_white_list_entry`](crate::User::add_white_list_entry): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddWhiteListEntry(pub Call<WhiteListEntryInfo>);

copyist_runtime::call!(AddWhiteListEntry, WhiteListEntryInfo);

impl AddWhiteListEntry {
    /// What it is.
    pub fn description(self, description: &str) -> Self {
        Self(self.0.field("description", &description))
    }
}

/// A call of [`WhiteListEntry::update`](crate::WhiteListEntry::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateWhiteListEntry(pub Call<()>);

copyist_runtime::call!(UpdateWhiteListEntry, ());

impl UpdateWhiteListEntry {
    /// The address.
    pub fn ip(self, ip: &str) -> Self {
        Self(self.0.field("ip", &ip))
    }

    /// What it is.
    pub fn description(self, description: &str) -> Self {
        Self(self.0.field("description", &description))
    }
}

copyist_runtime::open_enum! {
    /// Whether a user can work with the panel.
    pub enum UserStatus {
        /// `active`.
        Active = "active",
        /// `suspended`.
        Suspended = "suspended",
        /// `deleted`.
        Deleted = "deleted",
    }
}

copyist_runtime::union! {
    /// What has been paid; a text in old versions.
    pub enum PaymentAmount {
        /// `f64`.
        Number(f64),
        /// `Decimal`.
        Decimal(Decimal),
    }
}

/// A user. A list of users has counters of what they use, which reading one user does not have.
///
/// 2.x to 5.x had some more fields, which begin with `aflexi_`; what they are called in full is not
/// known.
///
/// Docs: Users / Get user details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    /// Identifier.
    pub id: UserId,
    /// Name for machines (from 3.0 on).
    ///
    /// Observed with low confidence: client source only.
    pub identifier: Option<String>,
    /// Name to sign in with; left out if the caller comes with an API key.
    pub login: Option<String>,
    /// E-mail address, with which API keys are used.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Whether the user can work with the panel.
    pub status: Option<UserStatus>,
    /// Time zone; may be empty.
    pub time_zone: Option<String>,
    /// Language, such as `en`.
    pub locale: Option<String>,
    /// Group that the user is in.
    pub user_group_id: Option<UserGroupId>,
    /// Deprecated by the guide; what it names is not known.
    pub group_id: Option<i64>,
    /// Bucket, with prices and limits (from 6.0 on).
    pub bucket_id: Option<BucketId>,
    /// Billing plan (before 6.0).
    ///
    /// Observed with low confidence: old versions only.
    pub billing_plan_id: Option<BillingPlanId>,
    /// Group of templates that the user is confined to.
    pub image_template_group_id: Option<TemplateGroupId>,
    /// Firewall of the user.
    pub firewall_id: Option<i64>,
    /// Roles with their permissions.
    pub roles: Vec<RoleInfo>,
    /// What the panel shows of its hints.
    pub infoboxes: Option<Infoboxes>,
    /// Pairs of name and value. Whether each has a key around it, as in requests, is unknown.
    pub additional_fields: Vec<Json>,
    /// Picture.
    pub avatar: Option<String>,
    /// Whether the picture comes from Gravatar.
    pub use_gravatar: Option<bool>,
    /// Look of the panel, such as `dark`.
    pub system_theme: Option<String>,
    /// Whether the user signs in with a YubiKey.
    pub registered_yubikey: Option<bool>,
    /// Whether the user signs in with codes that hold once (from 6.4 on).
    ///
    /// Observed with low confidence: client source only.
    pub totp_enabled: Option<bool>,
    /// Whether the user was created for a supplier of the federation.
    pub supplied: Option<bool>,
    /// Status at the CDN.
    pub cdn_status: Option<String>,
    /// Status of the account at the CDN; always `ACTIVE` by the guide.
    pub cdn_account_status: Option<String>,
    /// Number of the account at the CDN.
    pub cdn_reference: Option<i64>,
    /// Fee of a month for the bucket.
    pub monthly_price: Option<f64>,
    /// What everything has cost.
    pub total_amount: Option<f64>,
    /// Value of what was free (from 6.0 on).
    pub discount_due_to_free: Option<f64>,
    /// What everything has cost, less what was free (from 6.0 on).
    pub total_amount_with_discount: Option<f64>,
    /// What has been paid; a text in old versions.
    pub payment_amount: Option<PaymentAmount>,
    /// What has still to be paid; below zero if too much was paid.
    pub outstanding_amount: Option<f64>,
    /// CPUs in use.
    pub used_cpus: Option<i64>,
    /// CPU shares in use.
    pub used_cpu_shares: Option<i64>,
    /// Memory in use.
    pub used_memory: Option<i64>,
    /// Disk space in use.
    pub used_disk_size: Option<i64>,
    /// Memory that is left; one client reads a fraction.
    pub memory_available: Option<f64>,
    /// Disk space that is left; one client reads a fraction.
    pub disk_space_available: Option<f64>,
    /// Addresses in use.
    pub used_ip_addresses: Vec<IpAddressInfo>,
    /// API key; only in the answer to `make_new_api_key`.
    ///
    /// Observed with medium confidence: recorded traffic and clients.
    pub api_key: Option<Secret>,
    /// Token of 2.x to 5.x.
    ///
    /// Observed with low confidence: old versions only.
    pub remember_token: Option<Secret>,
    /// End of that token.
    ///
    /// Observed with low confidence: old versions only.
    pub remember_token_expires_at: Option<Json>,
    /// Left over from 2.x to 5.x.
    ///
    /// Observed with low confidence: old versions only.
    pub update_billing_stat: Option<Json>,
    /// When the user was created.
    pub created_at: Option<Timestamp>,
    /// When the user was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the user was activated.
    pub activated_at: Option<Timestamp>,
    /// When the password was last changed.
    pub password_changed_at: Option<Timestamp>,
    /// When the user is to be suspended.
    pub suspend_at: Option<Timestamp>,
    /// When the user was deleted.
    pub deleted_at: Option<Timestamp>,
}

impl Model for UserInfo {
    const SCHEMA: Schema = Schema::new(
        "UserInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("identifier"),
            Field::plain("login"),
            Field::plain("email"),
            Field::plain("first_name"),
            Field::plain("last_name"),
            Field::plain("status"),
            Field::plain("time_zone").nullable(),
            Field::plain("locale"),
            Field::plain("user_group_id").nullable(),
            Field::plain("group_id").nullable(),
            Field::plain("bucket_id"),
            Field::plain("billing_plan_id").nullable(),
            Field::plain("image_template_group_id").nullable(),
            Field::plain("firewall_id"),
            Field::plain("roles").items_in("role"),
            Field::plain("infoboxes"),
            Field::plain("additional_fields"),
            Field::plain("avatar").nullable(),
            Field::plain("use_gravatar"),
            Field::plain("system_theme"),
            Field::plain("registered_yubikey"),
            Field::plain("totp_enabled"),
            Field::plain("supplied"),
            Field::plain("cdn_status"),
            Field::plain("cdn_account_status"),
            Field::plain("cdn_reference"),
            Field::plain("monthly_price"),
            Field::plain("total_amount"),
            Field::plain("discount_due_to_free"),
            Field::plain("total_amount_with_discount"),
            Field::plain("payment_amount"),
            Field::plain("outstanding_amount"),
            Field::plain("used_cpus"),
            Field::plain("used_cpu_shares"),
            Field::plain("used_memory"),
            Field::plain("used_disk_size"),
            Field::plain("memory_available"),
            Field::plain("disk_space_available"),
            Field::plain("used_ip_addresses").items_in("ip_address"),
            Field::plain("api_key").secret(),
            Field::plain("remember_token").nullable().secret(),
            Field::plain("remember_token_expires_at"),
            Field::plain("update_billing_stat"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("activated_at"),
            Field::plain("password_changed_at"),
            Field::plain("suspend_at").nullable(),
            Field::plain("deleted_at").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.identifier,
            &self.login,
            &self.email,
            &self.first_name,
            &self.last_name,
            &self.status,
            &self.time_zone,
            &self.locale,
            &self.user_group_id,
            &self.group_id,
            &self.bucket_id,
            &self.billing_plan_id,
            &self.image_template_group_id,
            &self.firewall_id,
            &self.roles,
            &self.infoboxes,
            &self.additional_fields,
            &self.avatar,
            &self.use_gravatar,
            &self.system_theme,
            &self.registered_yubikey,
            &self.totp_enabled,
            &self.supplied,
            &self.cdn_status,
            &self.cdn_account_status,
            &self.cdn_reference,
            &self.monthly_price,
            &self.total_amount,
            &self.discount_due_to_free,
            &self.total_amount_with_discount,
            &self.payment_amount,
            &self.outstanding_amount,
            &self.used_cpus,
            &self.used_cpu_shares,
            &self.used_memory,
            &self.used_disk_size,
            &self.memory_available,
            &self.disk_space_available,
            &self.used_ip_addresses,
            &self.api_key,
            &self.remember_token,
            &self.remember_token_expires_at,
            &self.update_billing_stat,
            &self.created_at,
            &self.updated_at,
            &self.activated_at,
            &self.password_changed_at,
            &self.suspend_at,
            &self.deleted_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.identifier,
            &mut self.login,
            &mut self.email,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.status,
            &mut self.time_zone,
            &mut self.locale,
            &mut self.user_group_id,
            &mut self.group_id,
            &mut self.bucket_id,
            &mut self.billing_plan_id,
            &mut self.image_template_group_id,
            &mut self.firewall_id,
            &mut self.roles,
            &mut self.infoboxes,
            &mut self.additional_fields,
            &mut self.avatar,
            &mut self.use_gravatar,
            &mut self.system_theme,
            &mut self.registered_yubikey,
            &mut self.totp_enabled,
            &mut self.supplied,
            &mut self.cdn_status,
            &mut self.cdn_account_status,
            &mut self.cdn_reference,
            &mut self.monthly_price,
            &mut self.total_amount,
            &mut self.discount_due_to_free,
            &mut self.total_amount_with_discount,
            &mut self.payment_amount,
            &mut self.outstanding_amount,
            &mut self.used_cpus,
            &mut self.used_cpu_shares,
            &mut self.used_memory,
            &mut self.used_disk_size,
            &mut self.memory_available,
            &mut self.disk_space_available,
            &mut self.used_ip_addresses,
            &mut self.api_key,
            &mut self.remember_token,
            &mut self.remember_token_expires_at,
            &mut self.update_billing_stat,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.activated_at,
            &mut self.password_changed_at,
            &mut self.suspend_at,
            &mut self.deleted_at,
        ])
    }
}

copyist_runtime::model!(UserInfo);

/// What the panel shows of its hints.
///
/// Docs: Users / Get user details.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Infoboxes {
    /// Whether hints are shown.
    pub display_infoboxes: Option<bool>,
    /// Hashes of the hints that are hidden.
    pub hidden_infoboxes: Vec<String>,
}

impl Model for Infoboxes {
    const SCHEMA: Schema = Schema::new(
        "Infoboxes",
        &[Field::plain("display_infoboxes"), Field::plain("hidden_infoboxes")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.display_infoboxes, &self.hidden_infoboxes])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.display_infoboxes, &mut self.hidden_infoboxes])
    }
}

copyist_runtime::model!(Infoboxes);

/// A field that the panel's operator has added to users.
///
/// Docs: Users / Add user.
#[derive(Clone, Default)]
pub struct AdditionalField {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

impl Model for AdditionalField {
    const SCHEMA: Schema = Schema::new(
        "AdditionalField",
        &[Field::plain("name").required(), Field::plain("value").required()],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name, &self.value])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name, &mut self.value])
    }
}

copyist_runtime::model!(AdditionalField);

/// A user to create.
///
/// Docs: Users / Add user.
#[derive(Clone, Default)]
pub struct NewUser {
    /// Name to sign in with, of 2 to 40 letters, digits, `-`, `_` and `@`; the first is neither `-`
    /// nor `@`.
    pub login: String,
    /// E-mail address.
    pub email: String,
    /// Password of at least 6 characters.
    pub password: Secret,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Group that the user is to be in.
    pub user_group_id: Option<UserGroupId>,
    /// Bucket (from 6.0 on); without it, the default one.
    pub bucket_id: Option<BucketId>,
    /// Billing plan (before 6.0).
    pub billing_plan_id: Option<BillingPlanId>,
    /// Roles.
    pub role_ids: Option<Vec<RoleId>>,
    /// Values of fields that the panel's operator has added.
    pub additional_fields: Option<Vec<AdditionalField>>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Language.
    pub locale: Option<String>,
    /// Whether the user can work with the panel.
    pub status: Option<UserStatus>,
    /// When the user is to be suspended.
    ///
    /// Observed with low confidence: client source only.
    pub suspend_at: Option<Timestamp>,
    /// Hours after which the user is to be suspended.
    ///
    /// Observed with low confidence: client source only.
    pub suspend_after_hours: Option<i64>,
}

impl Model for NewUser {
    const SCHEMA: Schema = Schema::new(
        "NewUser",
        &[
            Field::plain("login").required(),
            Field::plain("email").required(),
            Field::plain("password").required().secret(),
            Field::plain("first_name").optional(),
            Field::plain("last_name").optional(),
            Field::plain("user_group_id").optional(),
            Field::plain("bucket_id").optional(),
            Field::plain("billing_plan_id").optional(),
            Field::plain("role_ids").optional(),
            Field::plain("additional_fields").optional().items_in("additional_field"),
            Field::plain("time_zone").optional(),
            Field::plain("locale").optional(),
            Field::plain("status").optional(),
            Field::plain("suspend_at").optional(),
            Field::plain("suspend_after_hours").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.login,
            &self.email,
            &self.password,
            &self.first_name,
            &self.last_name,
            &self.user_group_id,
            &self.bucket_id,
            &self.billing_plan_id,
            &self.role_ids,
            &self.additional_fields,
            &self.time_zone,
            &self.locale,
            &self.status,
            &self.suspend_at,
            &self.suspend_after_hours,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.login,
            &mut self.email,
            &mut self.password,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.user_group_id,
            &mut self.bucket_id,
            &mut self.billing_plan_id,
            &mut self.role_ids,
            &mut self.additional_fields,
            &mut self.time_zone,
            &mut self.locale,
            &mut self.status,
            &mut self.suspend_at,
            &mut self.suspend_after_hours,
        ])
    }
}

copyist_runtime::model!(NewUser);

/// What is to be changed of a user.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
pub struct UserChanges {
    /// Name to sign in with.
    pub login: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Password of at least 6 characters.
    pub password: Option<Secret>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Group that the user is to be in.
    pub user_group_id: Option<UserGroupId>,
    /// Bucket (from 6.0 on).
    pub bucket_id: Option<BucketId>,
    /// Billing plan (before 6.0).
    pub billing_plan_id: Option<BillingPlanId>,
    /// All roles that the user is to have.
    pub role_ids: Option<Vec<RoleId>>,
    /// Values of fields that the panel's operator has added.
    pub additional_fields: Option<Vec<AdditionalField>>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Language.
    pub locale: Option<String>,
    /// Whether the user can work with the panel.
    pub status: Option<UserStatus>,
    /// When the user is to be suspended.
    pub suspend_at: Option<Timestamp>,
    /// Hours after which the user is to be suspended.
    ///
    /// Observed with low confidence: client source only.
    pub suspend_after_hours: Option<i64>,
    /// Whether the user signs in with a YubiKey.
    ///
    /// Observed with low confidence: client source only.
    pub registered_yubikey: Option<bool>,
}

impl Model for UserChanges {
    const SCHEMA: Schema = Schema::new(
        "UserChanges",
        &[
            Field::plain("login").optional(),
            Field::plain("email").optional(),
            Field::plain("password").optional().secret(),
            Field::plain("first_name").optional(),
            Field::plain("last_name").optional(),
            Field::plain("user_group_id").optional(),
            Field::plain("bucket_id").optional(),
            Field::plain("billing_plan_id").optional(),
            Field::plain("role_ids").optional(),
            Field::plain("additional_fields").optional().items_in("additional_field"),
            Field::plain("time_zone").optional(),
            Field::plain("locale").optional(),
            Field::plain("status").optional(),
            Field::plain("suspend_at").optional(),
            Field::plain("suspend_after_hours").optional(),
            Field::plain("registered_yubikey").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.login,
            &self.email,
            &self.password,
            &self.first_name,
            &self.last_name,
            &self.user_group_id,
            &self.bucket_id,
            &self.billing_plan_id,
            &self.role_ids,
            &self.additional_fields,
            &self.time_zone,
            &self.locale,
            &self.status,
            &self.suspend_at,
            &self.suspend_after_hours,
            &self.registered_yubikey,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.login,
            &mut self.email,
            &mut self.password,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.user_group_id,
            &mut self.bucket_id,
            &mut self.billing_plan_id,
            &mut self.role_ids,
            &mut self.additional_fields,
            &mut self.time_zone,
            &mut self.locale,
            &mut self.status,
            &mut self.suspend_at,
            &mut self.suspend_after_hours,
            &mut self.registered_yubikey,
        ])
    }
}

copyist_runtime::model!(UserChanges);

/// A new API key. The panel does not keep it; it is shown this once.
///
/// Docs: Users / Generate API key.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneratedApiKey {
    /// The key.
    pub api_key: Option<Secret>,
}

impl Model for GeneratedApiKey {
    const SCHEMA: Schema = Schema::new("GeneratedApiKey", &[Field::plain("api_key").secret()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.api_key])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.api_key])
    }
}

copyist_runtime::model!(GeneratedApiKey);

/// An address that a user may call from.
///
/// Observed with medium confidence: recorded traffic and clients.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteListEntryInfo {
    /// Identifier.
    pub id: WhiteListEntryId,
    /// The user.
    pub user_id: Option<UserId>,
    /// The address.
    pub ip: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for WhiteListEntryInfo {
    const SCHEMA: Schema = Schema::new(
        "WhiteListEntryInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("user_id"),
            Field::plain("ip"),
            Field::plain("description").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.user_id,
            &self.ip,
            &self.description,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.user_id,
            &mut self.ip,
            &mut self.description,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(WhiteListEntryInfo);

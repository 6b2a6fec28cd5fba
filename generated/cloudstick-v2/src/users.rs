//! The user's own profile, password and API key, and what happened on the account.

use copyist_runtime::{Call, Json, Operation, Page, Secret};

static GET_PROFILE: Operation = Operation::get("get_profile", "/api/v2/users/{uid}");
static UPDATE_PROFILE: Operation =
    Operation::patch("update_profile", "/api/v2/users/{uid}").object_body();
static CHANGE_PASSWORD: Operation =
    Operation::patch("change_password", "/api/v2/users/{uid}/password");
static DELETE_ACCOUNT: Operation = Operation::delete("delete_account", "/api/v2/users/{uid}");
static REGENERATE_API_KEY: Operation =
    Operation::post("regenerate_api_key", "/api/v2/users/{uid}/regenerate/apikey");
static LOGIN_HISTORY: Operation =
    Operation::get("login_history", "/api/v2/users/{uid}/login-history")
        .paged(&crate::client::NUMBERED_PAGING);
static USER_ACTIVITY: Operation = Operation::get("user_activity", "/api/v2/users/{uid}/activity")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_PENDING_CONFIRMATIONS: Operation =
    Operation::get("list_pending_confirmations", "/api/v2/users/{uid}/pending");

/// Users
impl crate::User {
    /// Reads a user's profile.
    ///
    /// `GET /api/v2/users/{uid}` answers 200. Docs: Users / Get profile.
    ///
    /// Method observed with high confidence: a recorded request and a client on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").get_profile().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self) -> Call<Json> {
        self.client.call(&GET_PROFILE, &[&self.uid])
    }

    /// Changes the profile; what is left out stays as it is.
    ///
    /// `PATCH /api/v2/users/{uid}` answers 200. Docs: Users / Update profile.
    ///
    /// The recorded request is multipart, JSON in a part `data` and an optional file
    /// `profile_picture`.
    ///
    /// Method observed with high confidence: a recorded request on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.user("u_81");
    /// let answer = user.update_profile()
    ///     .first_name("example_first_name")
    ///     .last_name("example_last_name")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_profile(&self) -> UpdateProfile {
        UpdateProfile(self.client.call(&UPDATE_PROFILE, &[&self.uid]))
    }

    /// Sets a new password, given the old one.
    ///
    /// `PATCH /api/v2/users/{uid}/password` answers 200. Docs: Users / Change password.
    ///
    /// The recorded body repeats the new password as `confirm_password`.
    ///
    /// Method observed with high confidence: a recorded request on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::{ChangePasswordInput, Secret};
    /// let user = client.user("u_81");
    /// let input = ChangePasswordInput {
    ///     old_password: &Secret::from("example_old_password"),
    ///     new_password: &Secret::from("example_new_password"),
    /// };
    /// let answer = user.change_password(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_password(&self, input: ChangePasswordInput<'_>) -> Call<Json> {
        self.client
            .call(&CHANGE_PASSWORD, &[&self.uid])
            .field("old_password", &input.old_password)
            .field("new_password", &input.new_password)
    }

    /// Deletes the user and everything that belongs to them, for good.
    ///
    /// `DELETE /api/v2/users/{uid}` answers 200. Docs: Users / Delete account.
    ///
    /// The recorded request also carries the query parameter `password`.
    ///
    /// Method observed with high confidence: a recorded request on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").delete_account().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_account(&self) -> Call<Json> {
        self.client.call(&DELETE_ACCOUNT, &[&self.uid])
    }

    /// Replaces the API key; the one in use stops working at once.
    ///
    /// `POST /api/v2/users/{uid}/regenerate/apikey` answers 200. Docs: Users / Regenerate API key.
    ///
    /// The answer is the only place where the new key is ever shown, in a field that is not
    /// documented.
    ///
    /// Method observed with high confidence: a recorded request without a body on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").regenerate_api_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn regenerate_api_key(&self) -> Call<Json> {
        self.client.call(&REGENERATE_API_KEY, &[&self.uid])
    }

    /// Lists when the user logged in.
    ///
    /// `GET /api/v2/users/{uid}/login-history` answers 200. Docs: Users / List login history.
    ///
    /// Method observed with high confidence: recorded and in a client as
    /// `users/{uid}/login-entries/`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user("u_81").login_history().limit(20).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn login_history(&self) -> LoginHistory {
        LoginHistory(self.client.call(&LOGIN_HISTORY, &[&self.uid]))
    }

    /// Lists what happened on the account.
    ///
    /// `GET /api/v2/users/{uid}/activity` answers 200. Docs: Users / List account activity.
    ///
    /// Method observed with high confidence: recorded and in a client as
    /// `users/{uid}/account-activity/`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user("u_81").activity().limit(20).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn activity(&self) -> UserActivity {
        UserActivity(self.client.call(&USER_ACTIVITY, &[&self.uid]))
    }

    /// Lists what waits for the user's consent, such as a server transfer or a team invitation.
    ///
    /// `GET /api/v2/users/{uid}/pending` answers 200. Docs: Users / List pending confirmations.
    ///
    /// Method inferred with high confidence: it only reads and takes no body; no client is known to
    /// call it.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").list_pending_confirmations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pending_confirmations(&self) -> Call<Json> {
        self.client.call(&LIST_PENDING_CONFIRMATIONS, &[&self.uid])
    }
}

/// A call of [`User::update_profile`](crate::User::update_profile): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateProfile(pub Call<Json>);

copyist_runtime::call!(UpdateProfile, Json);

impl UpdateProfile {
    /// New first name.
    pub fn first_name(self, first_name: &str) -> Self {
        Self(self.0.field("first_name", &first_name))
    }

    /// New last name.
    pub fn last_name(self, last_name: &str) -> Self {
        Self(self.0.field("last_name", &last_name))
    }

    /// New phone number. Format `e164`.
    pub fn phone(self, phone: &str) -> Self {
        Self(self.0.field("phone", &phone))
    }
}

/// What [`User::change_password`](crate::User::change_password) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct ChangePasswordInput<'a> {
    /// Password until now.
    pub old_password: &'a Secret,
    /// Password from now on.
    pub new_password: &'a Secret,
}

/// A call of [`User::login_history`](crate::User::login_history): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct LoginHistory(pub Call<Page<Json>>);

copyist_runtime::paged_call!(LoginHistory, Json);

impl LoginHistory {
    /// Number of the page, counted from 1. Default `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. Default `20`, at most `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

/// A call of [`User::activity`](crate::User::activity): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UserActivity(pub Call<Page<Json>>);

copyist_runtime::paged_call!(UserActivity, Json);

impl UserActivity {
    /// Number of the page, counted from 1. Default `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. Default `20`, at most `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

//! Public SSH keys of users.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::{SshKeyId, UserId};

static LIST_SSH_KEYS: Operation = Operation::get("list_ssh_keys", "/settings/ssh_keys")
    .items_in("ssh_key")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_USER_SSH_KEYS: Operation =
    Operation::get("list_user_ssh_keys", "/users/{user_id}/ssh_keys")
        .items_in("ssh_key")
        .paged(&crate::client::NUMBERED_PAGING);
static GET_SSH_KEY: Operation =
    Operation::get("get_ssh_key", "/settings/ssh_keys/{ssh_key_id}").answer_in("ssh_key");
static ADD_SSH_KEY: Operation = Operation::post("add_ssh_key", "/users/{user_id}/ssh_keys")
    .root("ssh_key")
    .answer_in("ssh_key");
static UPDATE_SSH_KEY: Operation =
    Operation::put("update_ssh_key", "/settings/ssh_keys/{ssh_key_id}")
        .object_body()
        .root("ssh_key");
static DELETE_SSH_KEY: Operation =
    Operation::delete("delete_ssh_key", "/settings/ssh_keys/{ssh_key_id}");

/// SSH Keys
impl crate::Client {
    /// Lists the SSH keys of all users.
    ///
    /// `GET /settings/ssh_keys` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_ssh_keys().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ssh_keys(&self) -> ListSshKeys {
        ListSshKeys(self.0.call(&LIST_SSH_KEYS, &[]))
    }
}

/// SSH Keys
impl crate::User {
    /// Lists the SSH keys of a user.
    ///
    /// `GET /users/{user_id}/ssh_keys` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.user(42u64).list_ssh_keys().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ssh_keys(&self) -> ListUserSshKeys {
        ListUserSshKeys(self.client.call(&LIST_USER_SSH_KEYS, &[&self.user_id]))
    }

    /// Adds an SSH key to a user.
    ///
    /// `POST /users/{user_id}/ssh_keys` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `key`: The public key. Format `openssh-public-key`.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let user = client.user(42u64);
    /// let answer = user.add_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com")
    ///     .name("laptop")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_ssh_key(&self, key: &str) -> AddSshKey {
        AddSshKey(self.client.call(&ADD_SSH_KEY, &[&self.user_id]).field("key", &key))
    }
}

/// SSH Keys
impl crate::SshKey {
    /// Reads an SSH key.
    ///
    /// `GET /settings/ssh_keys/{ssh_key_id}` answers 200.
    ///
    /// Another client reads `users/{user_id}/ssh_keys/{id}`.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssh_key(19u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<SshKeyInfo> {
        self.client.call(&GET_SSH_KEY, &[&self.ssh_key_id])
    }

    /// Changes an SSH key.
    ///
    /// `PUT /settings/ssh_keys/{ssh_key_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let ssh_key = client.ssh_key(19u64);
    /// ssh_key
    ///     .update()
    ///     .key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com")
    ///     .user_id(42u64)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateSshKey {
        UpdateSshKey(self.client.call(&UPDATE_SSH_KEY, &[&self.ssh_key_id]))
    }

    /// Deletes an SSH key.
    ///
    /// `DELETE /settings/ssh_keys/{ssh_key_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.ssh_key(19u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_SSH_KEY, &[&self.ssh_key_id])
    }
}

/// A call of [`Client::list_ssh_keys`](crate::Client::list_ssh_keys): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSshKeys(pub Call<Page<SshKeyInfo>>);

copyist_runtime::paged_call!(ListSshKeys, SshKeyInfo);

impl ListSshKeys {
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

/// A call of [`User::list_ssh_keys`](crate::User::list_ssh_keys): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserSshKeys(pub Call<Page<SshKeyInfo>>);

copyist_runtime::paged_call!(ListUserSshKeys, SshKeyInfo);

impl ListUserSshKeys {
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

/// A call of [`User::add_ssh_key`](crate::User::add_ssh_key): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AddSshKey(pub Call<SshKeyInfo>);

copyist_runtime::call!(AddSshKey, SshKeyInfo);

impl AddSshKey {
    /// Name (from 6.7 on).
    pub fn name(self, name: &str) -> Self {
        Self(self.0.field("name", &name))
    }
}

/// A call of [`SshKey::update`](crate::SshKey::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateSshKey(pub Call<()>);

copyist_runtime::call!(UpdateSshKey, ());

impl UpdateSshKey {
    /// The public key. Format `openssh-public-key`.
    pub fn key(self, key: &str) -> Self {
        Self(self.0.field("key", &key))
    }

    /// User who is to own it.
    pub fn user_id(self, user_id: impl Into<UserId>) -> Self {
        let user_id: UserId = user_id.into();
        Self(self.0.field("user_id", &user_id))
    }
}

/// A public SSH key.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SshKeyInfo {
    /// Identifier.
    pub id: SshKeyId,
    /// User who owns it.
    pub user_id: Option<UserId>,
    /// The public key.
    pub key: Option<String>,
    /// Name (from 6.7 on).
    pub name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for SshKeyInfo {
    const SCHEMA: Schema = Schema::new(
        "SshKeyInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("user_id"),
            Field::plain("key"),
            Field::plain("name"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.user_id, &self.key, &self.name, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.user_id,
            &mut self.key,
            &mut self.name,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(SshKeyInfo);

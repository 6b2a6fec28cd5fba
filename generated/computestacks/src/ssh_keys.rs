//! Public keys that let the caller into bastions.

use copyist_runtime::{Call, Decode, Encode, Field, Json, Model, Operation, Schema, Timestamp};

use crate::SshKeyId;

static LIST_SSH_KEYS: Operation = Operation::get("list_ssh_keys", "/api/users/ssh_keys")
    .answer_in("ssh_keys")
    .scopes(&[&["profile_read"]]);
static GET_SSH_KEY: Operation = Operation::get("get_ssh_key", "/api/users/ssh_keys/{ssh_key_id}")
    .answer_in("ssh_key")
    .scopes(&[&["profile_read"]]);
static CREATE_SSH_KEY: Operation = Operation::post("create_ssh_key", "/api/users/ssh_keys")
    .root("user_ssh_key")
    .answer_in("ssh_key")
    .scopes(&[&["profile_update"]]);
static DELETE_SSH_KEY: Operation =
    Operation::delete("delete_ssh_key", "/api/users/ssh_keys/{ssh_key_id}")
        .scopes(&[&["profile_update"]]);

/// SSH Keys
impl crate::Client {
    /// Lists the caller's SSH keys.
    ///
    /// `GET /api/users/ssh_keys` answers 200. Docs: user/ssh / List all SSH keys. OAuth2 scope:
    /// `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_ssh_keys().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ssh_keys(&self) -> Call<Vec<SshKeyInfo>> {
        self.0.call(&LIST_SSH_KEYS, &[])
    }

    /// Adds an SSH key.
    ///
    /// `POST /api/users/ssh_keys` answers 201. Docs: user/ssh / Create SSH key. OAuth2 scope:
    /// `profile_update`.
    ///
    /// The docs wrap the body in `ssh_key`; the controller and its test want `user_ssh_key`, which
    /// is sent here.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `public_key`: Public key. Format `openssh-public-key`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer =
    ///     client.create_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ssh_key(&self, public_key: &str) -> Call<SshKeyInfo> {
        self.0.call(&CREATE_SSH_KEY, &[]).field("pubkey", &public_key)
    }
}

/// SSH Keys
impl crate::SshKey {
    /// Reads one SSH key.
    ///
    /// `GET /api/users/ssh_keys/{ssh_key_id}` answers 200. Docs: user/ssh / View SSH key. OAuth2
    /// scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssh_key(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<SshKeyInfo> {
        self.client.call(&GET_SSH_KEY, &[&self.ssh_key_id])
    }

    /// Deletes an SSH key.
    ///
    /// `DELETE /api/users/ssh_keys/{ssh_key_id}` answers 202. Docs: user/ssh / Delete SSH key.
    /// OAuth2 scope: `profile_update`.
    ///
    /// From the controller's source, a failure is to be expected although the key is gone, as no
    /// answer is defined.
    ///
    /// Status observed with low confidence: intended by the controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.ssh_key(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_SSH_KEY, &[&self.ssh_key_id])
    }
}

/// A public SSH key; the key itself is never shown.
///
/// Docs: user/ssh.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SshKeyInfo {
    /// Identifier.
    pub id: SshKeyId,
    /// Comment at the end of the key.
    pub label: Option<String>,
    /// When it was added.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for SshKeyInfo {
    const SCHEMA: Schema = Schema::new(
        "SshKeyInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("label").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.label, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.label, &mut self.created_at, &mut self.updated_at])
    }
}

copyist_runtime::model!(SshKeyInfo);

//! Public keys for logging in to new Stacklets.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::{ProjectId, SshKeyId};

static CREATE_SSH_KEY: Operation =
    Operation::post("create_ssh_key", "/v1/ssh_keys").answer_in("ssh_key");
static LIST_SSH_KEYS: Operation = Operation::get("list_ssh_keys", "/v1/ssh_keys")
    .answer_in("ssh_keys")
    .paged(&crate::client::COUNTED_PAGING);
static DELETE_SSH_KEY: Operation = Operation::delete("delete_ssh_key", "/v1/ssh_keys/{id}");

/// SSH Keys
impl crate::Client {
    /// Adds an SSH key.
    ///
    /// `POST /v1/ssh_keys` answers 201. Docs: SSH Keys / Create an SSH Key.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::CreateSshKeyInput;
    /// let input = CreateSshKeyInput {
    ///     name: "laptop",
    ///     public_key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com",
    /// };
    /// let answer = client
    ///     .create_ssh_key(input)
    ///     .project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ssh_key(&self, input: CreateSshKeyInput<'_>) -> CreateSshKey {
        CreateSshKey(
            self.0
                .call(&CREATE_SSH_KEY, &[])
                .field("name", &input.name)
                .field("public_key", &input.public_key),
        )
    }

    /// Lists all SSH keys.
    ///
    /// `GET /v1/ssh_keys` answers 200.
    ///
    /// Until early 2023 the client called `keys`.
    ///
    /// Method and path observed with medium confidence: public Python client. Status inferred with
    /// medium confidence: no page names it. Response inferred with medium confidence: the general
    /// rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_ssh_keys().items();
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
impl crate::SshKey {
    /// Deletes an SSH key.
    ///
    /// `DELETE /v1/ssh_keys/{id}` answers 204.
    ///
    /// The client reads JSON from the answer, which the docs say is empty after deletions.
    ///
    /// Method and path observed with medium confidence: public Python client. Status inferred with
    /// medium confidence: the general rule for deletions.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.ssh_key(3u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_SSH_KEY, &[&self.id])
    }
}

/// What [`Client::create_ssh_key`](crate::Client::create_ssh_key) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateSshKeyInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// The key as text. Format `openssh-public-key`.
    pub public_key: &'a str,
}

/// A call of [`Client::create_ssh_key`](crate::Client::create_ssh_key): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateSshKey(pub Call<SshKeyInfo>);

copyist_runtime::call!(CreateSshKey, SshKeyInfo);

impl CreateSshKey {
    /// Project it goes to, or else the default one; the docs talk of a load balancer there.
    pub fn project_uuid(self, project_uuid: impl Into<ProjectId>) -> Self {
        let project_uuid: ProjectId = project_uuid.into();
        Self(self.0.field("project_uuid", &project_uuid))
    }
}

/// A call of [`Client::list_ssh_keys`](crate::Client::list_ssh_keys): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSshKeys(pub Call<Page<SshKeyInfo>>);

copyist_runtime::paged_call!(ListSshKeys, SshKeyInfo);

/// An SSH key.
///
/// Docs: SSH Keys / Create an SSH Key.
///
/// Observed with medium confidence: an example.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SshKeyInfo {
    /// Identifier.
    pub id: Option<SshKeyId>,
    /// Name for people.
    pub name: Option<String>,
    /// MD5 of the key, as 16 pairs of hexadecimal digits with colons between them.
    pub fingerprint: Option<String>,
    /// The key as text. Format `openssh-public-key`.
    pub public_key: Option<String>,
    /// When it was added.
    pub created_at: Option<Timestamp>,
}

impl Model for SshKeyInfo {
    const SCHEMA: Schema = Schema::new(
        "SshKeyInfo",
        &[
            Field::plain("id"),
            Field::plain("name"),
            Field::plain("fingerprint"),
            Field::plain("public_key"),
            Field::plain("created_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.fingerprint, &self.public_key, &self.created_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.fingerprint,
            &mut self.public_key,
            &mut self.created_at,
        ])
    }
}

copyist_runtime::model!(SshKeyInfo);

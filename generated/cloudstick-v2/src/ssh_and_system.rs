//! Public SSH keys and Linux users of a server.

use copyist_runtime::{Call, Json, Operation, Secret};

static LIST_SSH_KEYS: Operation =
    Operation::get("list_ssh_keys", "/api/v2/sshkeys/servers/{sid}/users/{uid}");
static ADD_SSH_KEY: Operation =
    Operation::post("add_ssh_key", "/api/v2/sshkeys/servers/{sid}/users/{uid}");
static DELETE_SSH_KEY: Operation =
    Operation::delete("delete_ssh_key", "/api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}");
static CREATE_SYSTEM_USER: Operation =
    Operation::post("create_system_user", "/api/v2/systemusers/servers/{sid}/users/{uid}");
static LIST_SYSTEM_USERS: Operation =
    Operation::get("list_system_users", "/api/v2/systemusers/servers/{sid}/users/{uid}");
static DELETE_SYSTEM_USER: Operation =
    Operation::delete("delete_system_user", "/api/v2/systemusers/{suid}/servers/{sid}/users/{uid}");

/// SSH & System
impl crate::Server {
    /// Lists all of a server's public SSH keys.
    ///
    /// `GET /api/v2/sshkeys/servers/{sid}/users/{uid}` answers 200. Docs: SSH & System / List SSH
    /// keys.
    ///
    /// Method observed with high confidence: recorded as `servers/{sid}/users/{uid}/sshkey`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").list_ssh_keys().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ssh_keys(&self) -> Call<Json> {
        self.client.call(&LIST_SSH_KEYS, &[&self.sid, &self.uid])
    }

    /// Puts a public SSH key on a server.
    ///
    /// `POST /api/v2/sshkeys/servers/{sid}/users/{uid}` answers 201. Docs: SSH & System / Add SSH
    /// key.
    ///
    /// The recorded body holds `label`, `system_user_name` and `key`.
    ///
    /// Method observed with high confidence: recorded as `servers/{sid}/users/{uid}/sshkey`; it
    /// answers 201.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::AddSshKeyInput;
    /// let server = client.user("u_81").server("s_12");
    /// let input = AddSshKeyInput { label: "laptop", public_key: "ssh-ed25519 AAAA…" };
    /// let answer = server.add_ssh_key(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_ssh_key(&self, input: AddSshKeyInput<'_>) -> Call<Json> {
        self.client
            .call(&ADD_SSH_KEY, &[&self.sid, &self.uid])
            .field("label", &input.label)
            .field("public_key", &input.public_key)
    }

    /// Creates a Linux user on a server.
    ///
    /// `POST /api/v2/systemusers/servers/{sid}/users/{uid}` answers 201. Docs: SSH & System /
    /// Create system user.
    ///
    /// Method observed with high confidence: a client on `systemuser/servers/…` with `name` for
    /// `username`; it answers 201.
    ///
    /// * `username`: Login name.
    /// * `password`: Login password.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Secret;
    /// let server = client.user("u_81").server("s_12");
    /// let answer = server.create_system_user("deploy", &Secret::from("example_password")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_system_user(&self, username: &str, password: &Secret) -> Call<Json> {
        self.client
            .call(&CREATE_SYSTEM_USER, &[&self.sid, &self.uid])
            .field("username", &username)
            .field("password", &password)
    }

    /// Lists all Linux users of a server.
    ///
    /// `GET /api/v2/systemusers/servers/{sid}/users/{uid}` answers 200. Docs: SSH & System / List
    /// system users.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `systemuser/servers/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").list_system_users().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_system_users(&self) -> Call<Json> {
        self.client.call(&LIST_SYSTEM_USERS, &[&self.sid, &self.uid])
    }
}

/// SSH & System
impl crate::SshKey {
    /// Takes a public SSH key off a server.
    ///
    /// `DELETE /api/v2/sshkeys/{kid}/servers/{sid}/users/{uid}` answers 200. Docs: SSH & System /
    /// Delete SSH key.
    ///
    /// Method observed with high confidence: recorded as `servers/{sid}/users/{uid}/sshkey/{id}`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").ssh_key("k_4").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_SSH_KEY, &[&self.kid, &self.sid, &self.uid])
    }
}

/// SSH & System
impl crate::SystemUser {
    /// Deletes a Linux user of a server.
    ///
    /// `DELETE /api/v2/systemusers/{suid}/servers/{sid}/users/{uid}` answers 200. Docs: SSH &
    /// System / Delete system user.
    ///
    /// Method observed with high confidence: a client on `systemuser/{id}/servers/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").system_user("su_9").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_SYSTEM_USER, &[&self.suid, &self.sid, &self.uid])
    }
}

/// What [`Server::add_ssh_key`](crate::Server::add_ssh_key) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct AddSshKeyInput<'a> {
    /// Name shown in the panel.
    pub label: &'a str,
    /// Public key. Format `openssh-public-key`.
    pub public_key: &'a str,
}

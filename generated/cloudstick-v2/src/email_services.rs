//! Mailboxes on the domain of a website, and forwarding.

use copyist_runtime::{Call, Json, Operation, Secret};

static CREATE_EMAIL_ACCOUNT: Operation = Operation::post(
    "create_email_account",
    "/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}",
);
static LIST_EMAIL_ACCOUNTS: Operation = Operation::get(
    "list_email_accounts",
    "/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}",
);
static DELETE_EMAIL_ACCOUNT: Operation = Operation::delete(
    "delete_email_account",
    "/api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}",
);
static ADD_EMAIL_FORWARDER: Operation = Operation::post(
    "add_email_forwarder",
    "/api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}",
);

/// Email Services
impl crate::Website {
    /// Creates a mailbox on the domain of a website.
    ///
    /// `POST /api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}` answers 201. Docs: Email
    /// Services / Create email account.
    ///
    /// Known clients send `name` (before the @), `password` and `quota_type`, `quota_value`,
    /// `quota_unit`.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on `email/websites/…`;
    /// it answers 201.
    ///
    /// * `email`: Whole address of the mailbox. Inferred with high confidence: our copy of the docs
    ///   lost the name, as the tool that made it drops cells that just say email.
    /// * `password`: Password of the mailbox.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Secret;
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website
    ///     .create_email_account("ann@example.com", &Secret::from("example_password"))
    ///     .quota_mb(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_email_account(&self, email: &str, password: &Secret) -> CreateEmailAccount {
        CreateEmailAccount(
            self.client
                .call(&CREATE_EMAIL_ACCOUNT, &[&self.wid, &self.sid, &self.uid])
                .field("email", &email)
                .field("password", &password),
        )
    }

    /// Lists all mailboxes of a website.
    ///
    /// `GET /api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: Email
    /// Services / List email accounts.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on `email/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").list_email_accounts().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_email_accounts(&self) -> Call<Json> {
        self.client.call(&LIST_EMAIL_ACCOUNTS, &[&self.wid, &self.sid, &self.uid])
    }

    /// Sends the mail for one address on to another.
    ///
    /// `POST /api/v2/emailforwarders/websites/{wid}/servers/{sid}/users/{uid}` answers 201. Docs:
    /// Email Services / Add email forwarder.
    ///
    /// Method observed with high confidence: clients send `name` and `forward_email` on
    /// `email/forward/websites/…`; it gives 201.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::AddEmailForwarderInput;
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let input =
    ///     AddEmailForwarderInput { source: "info@example.com", destination: "ann@example.com" };
    /// let answer = website.add_email_forwarder(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_email_forwarder(&self, input: AddEmailForwarderInput<'_>) -> Call<Json> {
        self.client
            .call(&ADD_EMAIL_FORWARDER, &[&self.wid, &self.sid, &self.uid])
            .field("source", &input.source)
            .field("destination", &input.destination)
    }
}

/// Email Services
impl crate::EmailAccount {
    /// Removes a mailbox and the mail in it, for good.
    ///
    /// `DELETE /api/v2/emails/{eid}/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Email Services / Delete email account.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `email/websites/…?name=`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let email_account = client.user("u_81").server("s_12").website("w_7").email_account("e_8");
    /// let answer = email_account.delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_EMAIL_ACCOUNT, &[&self.eid, &self.wid, &self.sid, &self.uid])
    }
}

/// A call of [`Website::create_email_account`](crate::Website::create_email_account): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateEmailAccount(pub Call<Json>);

copyist_runtime::call!(CreateEmailAccount, Json);

impl CreateEmailAccount {
    /// Size of the mailbox in MB.
    pub fn quota_mb(self, quota_mb: i64) -> Self {
        Self(self.0.field("quota_mb", &quota_mb))
    }
}

/// What [`Website::add_email_forwarder`](crate::Website::add_email_forwarder) needs, by name so
/// that nothing is swapped.
#[derive(Clone, Copy, Debug)]
pub struct AddEmailForwarderInput<'a> {
    /// Address that the mail is for.
    pub source: &'a str,
    /// Address that gets it.
    pub destination: &'a str,
}

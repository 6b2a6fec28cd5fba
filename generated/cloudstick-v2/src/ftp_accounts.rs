//! FTP logins that reach the files of one website.

use copyist_runtime::{Call, Json, Operation, Secret};

static CREATE_FTP_ACCOUNT: Operation =
    Operation::post("create_ftp_account", "/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}");
static LIST_FTP_ACCOUNTS: Operation =
    Operation::get("list_ftp_accounts", "/api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}");
static DELETE_FTP_ACCOUNT: Operation = Operation::delete(
    "delete_ftp_account",
    "/api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}",
);

/// FTP Accounts
impl crate::Website {
    /// Creates an FTP login for the folder of a website.
    ///
    /// `POST /api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}` answers 201. Docs: FTP Accounts
    /// / Create FTP account.
    ///
    /// Method observed with high confidence: recorded on this path with `directory` added to the
    /// body; it answers 201.
    ///
    /// * `username`: Name to log in with.
    /// * `password`: Password to log in with.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Secret;
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.create_ftp_account("files", &Secret::from("example_password")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ftp_account(&self, username: &str, password: &Secret) -> Call<Json> {
        self.client
            .call(&CREATE_FTP_ACCOUNT, &[&self.wid, &self.sid, &self.uid])
            .field("username", &username)
            .field("password", &password)
    }

    /// Lists all FTP accounts of a website.
    ///
    /// `GET /api/v2/ftp/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: FTP Accounts /
    /// List FTP accounts.
    ///
    /// Method observed with high confidence: a recorded request on this path.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").list_ftp_accounts().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ftp_accounts(&self) -> Call<Json> {
        self.client.call(&LIST_FTP_ACCOUNTS, &[&self.wid, &self.sid, &self.uid])
    }
}

/// FTP Accounts
impl crate::FtpAccount {
    /// Deletes an FTP login of a website.
    ///
    /// `DELETE /api/v2/ftp/{fid}/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: FTP
    /// Accounts / Delete FTP account.
    ///
    /// Method observed with high confidence: recorded as
    /// `ftp/{fid}/servers/{sid}/users/{uid}?force_delete=`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let ftp_account = client.user("u_81").server("s_12").website("w_7").ftp_account("f_2");
    /// let answer = ftp_account.delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_FTP_ACCOUNT, &[&self.fid, &self.wid, &self.sid, &self.uid])
    }
}

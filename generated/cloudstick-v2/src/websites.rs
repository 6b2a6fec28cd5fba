//! The websites on a server, with their domains, PHP version and web server.

use copyist_runtime::{Call, Json, Operation, texts};

static LIST_WEBSITES: Operation =
    Operation::get("list_websites", "/api/v2/websites/servers/{sid}/users/{uid}");
static WEBSITE_ACTIVITY: Operation =
    Operation::get("website_activity", "/api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}");
static CHANGE_PHP_VERSION: Operation = Operation::patch(
    "change_php_version",
    "/api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}",
);
static CHANGE_STACK: Operation =
    Operation::patch("change_stack", "/api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}");
static ADD_DOMAINS: Operation =
    Operation::patch("add_domains", "/api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}");
static REMOVE_DOMAINS: Operation = Operation::patch(
    "remove_domains",
    "/api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}",
);

/// Websites
impl crate::Server {
    /// Lists all websites on a server.
    ///
    /// `GET /api/v2/websites/servers/{sid}/users/{uid}` answers 200. Docs: Websites / List
    /// websites.
    ///
    /// Method observed with high confidence: recorded and in a client as
    /// `list/websites/servers/{sid}/users/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").list_websites().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_websites(&self) -> Call<Json> {
        self.client.call(&LIST_WEBSITES, &[&self.sid, &self.uid])
    }
}

/// Websites
impl crate::Website {
    /// Lists what happened on a website.
    ///
    /// `GET /api/v2/activity/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: Websites
    /// / Website activity.
    ///
    /// Method inferred with high confidence: it only reads, like the activity of a server; no
    /// client is known to call it.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").activity().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activity(&self) -> Call<Json> {
        self.client.call(&WEBSITE_ACTIVITY, &[&self.wid, &self.sid, &self.uid])
    }

    /// Moves a website to another PHP version.
    ///
    /// `PATCH /api/v2/phpversion/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Websites / Change PHP version.
    ///
    /// Method observed with medium confidence: the vendor's panel on `changephp/websites/…` with
    /// the version's dot left out.
    ///
    /// * `php_version`: Version, for example `8.3`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.change_php_version("8.3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_php_version(&self, php_version: &str) -> Call<Json> {
        self.client
            .call(&CHANGE_PHP_VERSION, &[&self.wid, &self.sid, &self.uid])
            .field("php_version", &php_version)
    }

    /// Moves a website to another web server.
    ///
    /// `PATCH /api/v2/stack/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: Websites /
    /// Change stack.
    ///
    /// The vendor's panel sends `stack_type`.
    ///
    /// Method observed with medium confidence: the vendor's panel and a client on
    /// `changestack/websites/…`.
    ///
    /// * `stack`: Web server to use.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Stack;
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.change_stack(Stack::Nginx).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_stack(&self, stack: Stack) -> Call<Json> {
        self.client.call(&CHANGE_STACK, &[&self.wid, &self.sid, &self.uid]).field("stack", &stack)
    }

    /// Gives a website more domains.
    ///
    /// `PATCH /api/v2/adddomain/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Websites / Add domains.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on this path with this
    /// body and a query `require_ssl`.
    ///
    /// * `domains`: Further domains of the website.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.add_domains(&["www.example.com"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_domains(&self, domains: &[impl AsRef<str>]) -> Call<Json> {
        self.client
            .call(&ADD_DOMAINS, &[&self.wid, &self.sid, &self.uid])
            .field("domains", &texts(domains))
    }

    /// Takes domains away from a website.
    ///
    /// `PATCH /api/v2/removedomain/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Websites / Remove domains.
    ///
    /// Method observed with medium confidence: the vendor's panel like adding; a client sends
    /// DELETE with one `domain`.
    ///
    /// * `domains`: Domains the website is to lose.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.remove_domains(&["www.example.com"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_domains(&self, domains: &[impl AsRef<str>]) -> Call<Json> {
        self.client
            .call(&REMOVE_DOMAINS, &[&self.wid, &self.sid, &self.uid])
            .field("domains", &texts(domains))
    }
}

copyist_runtime::open_enum! {
    /// Web server to use.
    pub enum Stack {
        /// `nginx`.
        Nginx = "nginx",
        /// `apache`.
        Apache = "apache",
        /// `ols`.
        Ols = "ols",
    }
}

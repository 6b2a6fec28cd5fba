//! WordPress on a website, from installing it to logging in without a password.

use copyist_runtime::{Call, Json, Operation};

static CREATE_WORDPRESS: Operation = Operation::post(
    "create_wordpress",
    "/api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}",
);
static GET_WORDPRESS: Operation =
    Operation::get("get_wordpress", "/api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}");
static DELETE_WORDPRESS: Operation = Operation::delete(
    "delete_wordpress",
    "/api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}",
);
static GENERATE_MAGIC_LINK: Operation = Operation::post(
    "generate_magic_link",
    "/api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}",
);

/// WordPress
impl crate::Website {
    /// Sets a website up with WordPress.
    ///
    /// `POST /api/v2/wordpress/create/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// WordPress / Create WordPress site.
    ///
    /// Known clients open a WebSocket on `wordpress/servers/{sid}/users/{uid}` instead.
    ///
    /// Method inferred with medium confidence: it creates; a client has POST as a fallback its
    /// author never confirmed.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").create_wordpress().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_wordpress(&self) -> Call<Json> {
        self.client.call(&CREATE_WORDPRESS, &[&self.wid, &self.sid, &self.uid])
    }

    /// Reads the WordPress installation of a website, its administrator's login included.
    ///
    /// `GET /api/v2/wordpress/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// WordPress / Get WordPress details.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `wordpress/details/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").get_wordpress().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_wordpress(&self) -> Call<Json> {
        self.client.call(&GET_WORDPRESS, &[&self.wid, &self.sid, &self.uid])
    }

    /// Takes WordPress off a website.
    ///
    /// `DELETE /api/v2/wordpress/delete/websites/{wid}/servers/{sid}/users/{uid}` answers 200.
    /// Docs: WordPress / Delete WordPress site.
    ///
    /// Method inferred with low confidence: from the title; POST is possible; a recorded client
    /// deletes sites over a WebSocket.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").delete_wordpress().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_wordpress(&self) -> Call<Json> {
        self.client.call(&DELETE_WORDPRESS, &[&self.wid, &self.sid, &self.uid])
    }

    /// Makes a link that logs in as WordPress administrator once, within 15 minutes.
    ///
    /// `POST /api/v2/wordpress/magiclink/websites/{wid}/servers/{sid}/users/{uid}` answers 200.
    /// Docs: WordPress / Generate magic login link.
    ///
    /// Method observed with medium confidence: the vendor's panel on
    /// `wordpress/magiclink/servers/…?wid=`; a client sends GET.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").generate_magic_link().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_magic_link(&self) -> Call<Json> {
        self.client.call(&GENERATE_MAGIC_LINK, &[&self.wid, &self.sid, &self.uid])
    }
}

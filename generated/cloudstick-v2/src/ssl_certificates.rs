//! The certificate of a website, bought or free.

use copyist_runtime::{Call, Json, Operation, Secret};

static INSTALL_LETSENCRYPT_CERTIFICATE: Operation = Operation::post(
    "install_letsencrypt_certificate",
    "/api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}",
);
static UPLOAD_CUSTOM_CERTIFICATE: Operation = Operation::post(
    "upload_custom_certificate",
    "/api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}",
);
static REMOVE_CERTIFICATE: Operation =
    Operation::delete("remove_certificate", "/api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}");
static RENEW_FREE_CERTIFICATE: Operation = Operation::post(
    "renew_free_certificate",
    "/api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}",
);

/// SSL Certificates
impl crate::Website {
    /// Obtains a free certificate from Let's Encrypt and installs it.
    ///
    /// `POST /api/v2/ssl/letsencrypt/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// SSL Certificates / Install Let's Encrypt certificate.
    ///
    /// Known clients send `authorisation`, `access` and `brotli_enabled`.
    ///
    /// Method observed with medium confidence: the vendor's panel and a client on
    /// `ssl/free-certificate/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.install_letsencrypt_certificate().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn install_letsencrypt_certificate(&self) -> Call<Json> {
        self.client.call(&INSTALL_LETSENCRYPT_CERTIFICATE, &[&self.wid, &self.sid, &self.uid])
    }

    /// Installs a certificate that was obtained elsewhere.
    ///
    /// `POST /api/v2/ssl/custom/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: SSL
    /// Certificates / Upload custom certificate.
    ///
    /// The vendor's panel adds `brotli_enabled` and `access`.
    ///
    /// Method observed with medium confidence: the vendor's panel on
    /// `ssl/custom-certificate/websites/…`.
    ///
    /// * `certificate`: Certificate. Format `pem`.
    /// * `private_key`: Its private key. Format `pem`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Secret;
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website
    ///     .upload_custom_certificate(
    ///         "-----BEGIN CERTIFICATE-----\n…",
    ///         &Secret::from("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_custom_certificate(&self, certificate: &str, private_key: &Secret) -> Call<Json> {
        self.client
            .call(&UPLOAD_CUSTOM_CERTIFICATE, &[&self.wid, &self.sid, &self.uid])
            .field("certificate", &certificate)
            .field("private_key", &private_key)
    }

    /// Takes the certificate off a website.
    ///
    /// `DELETE /api/v2/ssl/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: SSL
    /// Certificates / Remove certificate.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `ssl/remove-certificate/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").website("w_7").remove_certificate().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_certificate(&self) -> Call<Json> {
        self.client.call(&REMOVE_CERTIFICATE, &[&self.wid, &self.sid, &self.uid])
    }

    /// Renews the certificate from Let's Encrypt before its time.
    ///
    /// `POST /api/v2/ssl/renew/websites/{wid}/servers/{sid}/users/{uid}` answers 200. Docs: SSL
    /// Certificates / Renew free certificate.
    ///
    /// Method observed with medium confidence: the vendor's panel and a client on
    /// `ssl/free-certificate/renew/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let website = client.user("u_81").server("s_12").website("w_7");
    /// let answer = website.renew_free_certificate().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn renew_free_certificate(&self) -> Call<Json> {
        self.client.call(&RENEW_FREE_CERTIFICATE, &[&self.wid, &self.sid, &self.uid])
    }
}

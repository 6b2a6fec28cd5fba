//! Certificates that users bring for a container service; those of LetsEncrypt are not among them.

use copyist_runtime::{
    Call, Decode, Encode, Field, Model, Operation, Page, Schema, Secret, Timestamp,
};

use crate::SslCertificateId;

static LIST_SSL_CERTIFICATES: Operation =
    Operation::get("list_ssl_certificates", "/api/container_services/{container_service_id}/ssl")
        .answer_in("certificates")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_SSL_CERTIFICATE: Operation = Operation::get(
    "get_ssl_certificate",
    "/api/container_services/{container_service_id}/ssl/{ssl_certificate_id}",
)
.answer_in("certificate")
.scopes(&[&["project_read"]]);
static CREATE_SSL_CERTIFICATE: Operation =
    Operation::post("create_ssl_certificate", "/api/container_services/{container_service_id}/ssl")
        .root("certificate")
        .scopes(&[&["project_write"]]);
static DELETE_SSL_CERTIFICATE: Operation = Operation::delete(
    "delete_ssl_certificate",
    "/api/container_services/{container_service_id}/ssl/{ssl_certificate_id}",
)
.scopes(&[&["project_write"]]);

/// SSL Certificates
impl crate::ContainerService {
    /// Lists the certificates that users added to a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/ssl` answers 200. Docs:
    /// container\_services/ssl / List SSL certificates. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.container_service(1u64).list_ssl_certificates().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ssl_certificates(&self) -> ListSslCertificates {
        ListSslCertificates(self.client.call(&LIST_SSL_CERTIFICATES, &[&self.container_service_id]))
    }

    /// Adds a certificate to a container service.
    ///
    /// `POST /api/container_services/{container_service_id}/ssl` answers 201. Docs:
    /// container\_services/ssl / Create SSL certificate. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `certificate`: The certificate. Format `pem`.
    /// * `private_key`: Its private key (RSA or EC). Format `pem`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::Secret;
    /// let container_service = client.container_service(1u64);
    /// container_service
    ///     .create_ssl_certificate(
    ///         "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
    ///         &Secret::from("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
    ///     )
    ///     .chain("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ssl_certificate(
        &self,
        certificate: &str,
        private_key: &Secret,
    ) -> CreateSslCertificate {
        CreateSslCertificate(
            self.client
                .call(&CREATE_SSL_CERTIFICATE, &[&self.container_service_id])
                .field("crt", &certificate)
                .field("pkey", &private_key),
        )
    }
}

/// SSL Certificates
impl crate::SslCertificate {
    /// Reads one certificate of a container service.
    ///
    /// `GET /api/container_services/{container_service_id}/ssl/{ssl_certificate_id}` answers 200.
    /// Docs: container\_services/ssl / View SSL certificate. OAuth2 scope: `project_read`.
    ///
    /// The docs show the answer under `certificates`; the view's `certificate` is read here. It is
    /// likely to be null, as the view reads what is never set.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_service(1u64).ssl_certificate(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<Option<SslCertificateInfo>> {
        self.client
            .call(&GET_SSL_CERTIFICATE, &[&self.container_service_id, &self.ssl_certificate_id])
    }

    /// Takes a certificate off a container service.
    ///
    /// `DELETE /api/container_services/{container_service_id}/ssl/{ssl_certificate_id}` answers
    /// 202. Docs: container\_services/ssl / Delete certificate. OAuth2 scope: `project_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_service(1u64).ssl_certificate(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client
            .call(&DELETE_SSL_CERTIFICATE, &[&self.container_service_id, &self.ssl_certificate_id])
    }
}

/// A call of
/// [`ContainerService::list_ssl_certificates`](crate::ContainerService::list_ssl_certificates): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSslCertificates(pub Call<Page<SslCertificateInfo>>);

copyist_runtime::paged_call!(ListSslCertificates, SslCertificateInfo);

impl ListSslCertificates {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of
/// [`ContainerService::create_ssl_certificate`](crate::ContainerService::create_ssl_certificate):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateSslCertificate(pub Call<()>);

copyist_runtime::call!(CreateSslCertificate, ());

impl CreateSslCertificate {
    /// Certificates of those who signed it. Format `pem`.
    pub fn chain(self, chain: &str) -> Self {
        Self(self.0.field("ca", &chain))
    }
}

/// A certificate of a container service.
///
/// Docs: container\_services/ssl.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SslCertificateInfo {
    /// Identifier.
    pub id: SslCertificateId,
    /// Serial number; no two certificates have the same.
    pub cert_serial: Option<String>,
    /// Who signed it.
    pub issuer: Option<String>,
    /// Whom it names.
    pub subject: Option<String>,
    /// From when it is valid.
    pub not_before: Option<Timestamp>,
    /// Until when it is valid.
    pub not_after: Option<Timestamp>,
    /// When it was added.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for SslCertificateInfo {
    const SCHEMA: Schema = Schema::new(
        "SslCertificateInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("cert_serial").nullable(),
            Field::plain("issuer").nullable(),
            Field::plain("subject").nullable(),
            Field::plain("not_before").nullable(),
            Field::plain("not_after").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.cert_serial,
            &self.issuer,
            &self.subject,
            &self.not_before,
            &self.not_after,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.cert_serial,
            &mut self.issuer,
            &mut self.subject,
            &mut self.not_before,
            &mut self.not_after,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(SslCertificateInfo);

//! Whom the default transport trusts, and how it shows who it is. The only file that names rustls and
//! hyper-rustls.

use std::{error::Error as StdError, fmt, io, sync::Arc};

use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};

use super::TransportError;
use crate::{Error, Secret};

/// What connects, over TLS where an address asks for it.
pub(super) type Connector<C> = HttpsConnector<C>;

/// Whom the default transport trusts, and how it shows who it is.
///
/// Mozilla's list of roots is trusted unless said otherwise: it comes along with the client, so that a container without
/// certificates works and every machine behaves the same.
///
/// ```
/// use copyist_runtime::{ClientBuilder, Service, Tls};
///
/// fn inside<S: Service>(builder: ClientBuilder<S>, our_root: &[u8], cert: &[u8], key: &str) -> ClientBuilder<S> {
///     builder.tls(Tls::new().root(our_root).only_these().client(cert, key))
/// }
/// ```
#[derive(Clone, Default)]
pub struct Tls {
    roots: Vec<Vec<u8>>,
    only: bool,
    client: Option<(Vec<u8>, Secret)>,
}

impl Tls {
    /// The usual trust.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts these certificates as roots, too: one or more, in PEM.
    #[must_use]
    pub fn root(mut self, pem: &[u8]) -> Self {
        self.roots.push(pem.to_vec());
        self
    }

    /// Trusts the roots that were given, and no others.
    #[must_use]
    pub fn only_these(mut self) -> Self {
        self.only = true;
        self
    }

    /// Shows the server this certificate (with those between it and the root, if there are any) and proves to have its
    /// key; both in PEM.
    #[must_use]
    pub fn client(mut self, certificates: &[u8], key: impl Into<Secret>) -> Self {
        self.client = Some((certificates.to_vec(), key.into()));
        self
    }

    /// Puts TLS over what connects, where an address asks for it; or says what cannot be read.
    pub(super) fn connector<C>(&self, inner: C) -> Result<Connector<C>, Error> {
        let builder = HttpsConnectorBuilder::new().with_tls_config(self.config()?).https_or_http().enable_http1();
        #[cfg(feature = "http2")]
        let builder = builder.enable_http2();
        Ok(builder.wrap_connector(inner))
    }

    /// Makes the configuration, or says what cannot be read.
    fn config(&self) -> Result<ClientConfig, Error> {
        let mut roots = RootCertStore::empty();
        if !self.only {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        for pem in &self.roots {
            for certificate in certificates(pem, "root")? {
                roots.add(certificate).map_err(|_| unusable("root", "is no certificate of a root"))?;
            }
        }
        if roots.is_empty() {
            return Err(unusable("root", "is missing: there is nobody to trust"));
        }
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|_| unusable("versions of TLS", "cannot be had"))?
            .with_root_certificates(roots);
        let Some((pem, key)) = &self.client else {
            return Ok(builder.with_no_client_auth());
        };
        let chain = certificates(pem, "client certificate")?;
        let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes())
            .map_err(|_| unusable("client key", "holds no private key in PEM"))?;
        builder.with_client_auth_cert(chain, key).map_err(|_| unusable("client key", "does not fit the certificate"))
    }
}

/// There is no connection; says so of a server whose certificate is not trusted.
#[cold]
pub(super) fn refused(error: Box<dyn StdError + Send + Sync>) -> TransportError {
    let mut distrusts = false;
    let mut cause: Option<&(dyn StdError + 'static)> = Some(&*error);
    while let Some(one) = cause {
        distrusts |= matches!(one.downcast_ref(), Some(rustls::Error::InvalidCertificate(_)));
        // What an error of I/O was made of is not its source, which is the source of that.
        cause = match one.downcast_ref::<io::Error>() {
            Some(error) => error.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
            None => one.source(),
        };
    }
    TransportError { distrusts, ..TransportError::not_sent(error) }
}

/// Reads the certificates in a PEM text: at least one.
fn certificates(pem: &[u8], what: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match all {
        Ok(all) if !all.is_empty() => Ok(all),
        _ => Err(unusable(what, "holds no certificate in PEM (`-----BEGIN CERTIFICATE-----`)")),
    }
}

fn unusable(what: &str, problem: &str) -> Error {
    Error::config(format!("the {what} {problem}"))
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("roots", &self.roots.len())
            .field("only_these", &self.only)
            .field("client", &self.client.is_some())
            .finish()
    }
}

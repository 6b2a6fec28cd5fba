//! What carries a request to the server and the answer back.

#[cfg(feature = "gzip")]
pub(crate) mod gzip;
#[cfg(feature = "hyper")]
pub(crate) mod hyper;
mod mock;
#[cfg(feature = "proxy")]
mod proxy;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "tls")]
mod tls;
#[cfg(feature = "tower")]
mod tower;

use std::{error::Error as StdError, fmt, pin::Pin};

use bytes::Bytes;

pub use mock::{Mock, Recorded, Reply, TestClock};
#[cfg(feature = "proxy")]
pub(crate) use proxy::Proxy;
#[cfg(feature = "tls")]
pub use tls::Tls;
#[cfg(feature = "tower")]
pub use tower::Tower;

/// The answer to a request, on its way.
///
/// ```
/// use copyist_runtime::{Answering, TransportError};
///
/// fn offline() -> Answering<'static> {
///     Box::pin(async { Err(TransportError::not_sent("this machine is offline")) })
/// }
/// # drop(offline());
/// ```
pub type Answering<'a> = Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Carries a request to the server and the answer back: once, without following redirects.
///
/// The client sees to timeouts and repetition, and drops the future when the time is up. `Authorization` is marked
/// sensitive.
///
/// ```
/// use copyist_runtime::{Answering, Limits, Mock, Transport};
///
/// /// Counts what goes through it.
/// struct Counted(Mock, std::sync::atomic::AtomicUsize);
///
/// impl Transport for Counted {
///     fn send(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> Answering<'_> {
///         self.1.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.0.send(request, limits)
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    note = "implement `Transport`, or use the default one, or a `Mock`"
)]
pub trait Transport: Send + Sync + 'static {
    /// Carries a request to the server and the answer back.
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Answering<'_>;
}

/// What an answer must keep to.
///
/// ```
/// use copyist_runtime::{Limits, TransportError};
///
/// fn check(body: &[u8], limits: Limits) -> Result<(), TransportError> {
///     if body.len() > limits.body { Err(TransportError::too_large(limits.body)) } else { Ok(()) }
/// }
/// assert!(check(b"four", Limits::new(3)).is_err());
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// How many bytes the body of an answer may have.
    pub body: usize,
}

impl Limits {
    /// The limit on the body of an answer, in bytes.
    #[must_use]
    pub const fn new(body: usize) -> Self {
        Self { body }
    }
}

/// Why there was no answer.
///
/// ```
/// use copyist_runtime::{TransportError, TransportErrorKind};
///
/// assert_eq!(TransportError::broken("reset by peer").kind(), TransportErrorKind::Broken);
/// ```
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    /// Whether there is no connection because the server's certificate is not trusted.
    distrusts: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Why there was no answer, and whether the server can have acted.
///
/// ```
/// use copyist_runtime::TransportErrorKind;
///
/// fn may_have_acted(kind: TransportErrorKind) -> bool {
///     kind != TransportErrorKind::NotSent
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request cannot have reached the server: there was no connection.
    NotSent,
    /// The connection broke; the request may have reached the server.
    Broken,
    /// The answer was larger than allowed.
    TooLarge {
        /// How many bytes are allowed.
        limit: usize,
    },
}

impl TransportError {
    /// The request cannot have reached the server.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::NotSent, distrusts: false, source: Some(source.into()) }
    }

    /// The connection broke; the request may have reached the server.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Broken, distrusts: false, source: Some(source.into()) }
    }

    /// The answer was larger than `limit` bytes.
    #[must_use]
    pub const fn too_large(limit: usize) -> Self {
        Self { kind: TransportErrorKind::TooLarge { limit }, distrusts: false, source: None }
    }

    /// Why there was no answer, and whether the server can have acted.
    #[must_use]
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    pub(crate) fn into_parts(self) -> (TransportErrorKind, bool, Option<Box<dyn StdError + Send + Sync>>) {
        (self.kind, self.distrusts, self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::NotSent if self.distrusts => {
                f.write_str("no connection to the server: its certificate is not trusted")
            }
            TransportErrorKind::NotSent => f.write_str("no connection to the server"),
            TransportErrorKind::Broken => f.write_str("the connection broke"),
            TransportErrorKind::TooLarge { limit } => write!(f, "the answer is larger than {limit} bytes"),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

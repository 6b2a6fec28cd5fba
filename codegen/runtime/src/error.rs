//! What can go wrong with a call.

mod kind;
mod make;
mod message;
mod show;

use std::{error::Error as StdError, time::Duration};

use bytes::Bytes;
use http::StatusCode;

pub(crate) use kind::Kind;
pub(crate) use make::request_id;
pub(crate) use message::message;

/// What went wrong with a call.
///
/// Displayed, it says which operation failed, how, what the vendor said of it, and what to do. It holds no secret.
///
/// ```
/// use copyist_runtime::Json;
///
/// let error = Json::from("no JSON").decode::<u32>().unwrap_err();
/// assert!(error.is_decode());
/// assert_eq!(error.body(), Some(&b"no JSON"[..]));
/// ```
pub struct Error(Box<Inner>);

/// All that is known of a failure.
struct Inner {
    kind: Kind,
    operation: Option<&'static str>,
    status: Option<StatusCode>,
    message: Option<String>,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    body: Option<Bytes>,
    attempts: u32,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// The server knows nothing of that name: 404 or 410.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(&[404, 410])
    }

    /// The server does not know who sends the call: 401.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(&[401])
    }

    /// The server knows who sends the call, and refuses it: 403.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(&[403])
    }

    /// The call contradicts how things are: 409.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(&[409])
    }

    /// Too many calls: 429. [`retry_after`](Error::retry_after) may say when to come back.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(&[429])
    }

    /// The server does not accept the input: 400 or 422.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(&[400, 422])
    }

    /// The server failed: 500 to 599.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// There was no answer in time. The server may have acted all the same.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout { .. })
    }

    /// There was no connection. The server cannot have acted.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect)
    }

    /// There was an answer, and it could not be read. [`body`](Error::body) has it.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_) | Kind::Json { .. })
    }

    /// The call was not sent, because something it was given cannot be sent.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, Kind::Input { .. } | Kind::Config(_))
    }

    /// Status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What the vendor said of it.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// How long the server asks to wait before the next call.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Body of the answer, if there was one: all of it.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// The operation that failed: its `operationId`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// How many times the call was sent, or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How the server calls this request, to tell its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    fn has_status(&self, statuses: &[u16]) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(|status| statuses.contains(&status.as_u16()))
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

//! What can go wrong with a call.

mod kind;
mod make;
mod message;
mod predicate;
mod show;

use std::{error::Error as StdError, sync::Arc, time::Duration};

use bytes::Bytes;
use http::StatusCode;
use serde_core::de::DeserializeOwned;

use crate::{Authorization, Format, Json, decode};

pub(crate) use kind::Kind;
#[cfg(feature = "oauth2")]
pub(crate) use make::address;
pub(crate) use make::request_id;
pub(crate) use message::{message, visible};

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
    /// Whether the call does no more when it is sent twice.
    idempotent: bool,
    /// Whether the call does nothing at all, but reads.
    reads: bool,
    status: Option<StatusCode>,
    message: Option<String>,
    /// The version of the API that was asked for, if the server does not have it.
    version: Option<Box<str>>,
    retry_after: Option<Duration>,
    request_id: Option<String>,
    body: Option<Bytes>,
    /// What the body is written in.
    format: Format,
    attempts: u32,
    /// Which page of a list it was, if the pages were read one after another.
    page: Option<u64>,
    /// Whether it was not repeated because the client has repeated too much.
    budget_spent: bool,
    /// Whether an attempt before the last may have been acted on.
    acted: bool,
    /// What to keep out of texts that the vendor wrote.
    mask: Option<Arc<Authorization>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
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
    ///
    /// ```
    /// use copyist_runtime::Error;
    ///
    /// fn report(error: &Error) {
    ///     eprintln!("{error}");
    ///     if let Some(wait) = error.retry_after() {
    ///         eprintln!("  the server asks for {wait:?}");
    ///     }
    ///     if let Some(id) = error.request_id() {
    ///         eprintln!("  ask its support for {id}: {}", error.excerpt().unwrap_or_default());
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Body of the answer, if there was one: all of it.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// Body of the answer, read as a type of yours or of the API's: its type of errors, for example.
    ///
    /// # Errors
    ///
    /// Fails if there was no body, or it is of another type.
    ///
    /// ```
    /// use copyist_runtime::Json;
    ///
    /// let error = Json::from(r#"{"code":7}"#).decode::<Vec<u8>>().unwrap_err();
    /// let code = error.body_as::<std::collections::BTreeMap<String, u32>>()?;
    /// assert_eq!(code["code"], 7);
    /// # Ok::<(), copyist_runtime::Error>(())
    /// ```
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T, Self> {
        let body = self.0.body.clone().unwrap_or_default();
        let json = self.0.format.made_json(&body).ok().flatten();
        Json::from_bytes(json.unwrap_or(body)).decode()
    }

    /// The start of the body as one line of text, for logs: at most 200 characters, the credential and what sounds
    /// like a secret masked.
    #[must_use]
    pub fn excerpt(&self) -> Option<String> {
        let excerpt = self.0.body.as_deref().filter(|body| !body.is_empty()).map(|body| self.start_of(body));
        excerpt.map(|text| self.masked(text))
    }

    /// What went wrong in a word, for logs and metrics: the status of an error answer, as in `404`, else one of
    /// `broken`, `config`, `connect`, `credential`, `decode`, `drift`, `input`, `paging`, `redirect`, `timeout`,
    /// `too_large`.
    #[must_use]
    pub fn name(&self) -> &str {
        match (&self.0.kind, &self.0.status) {
            (Kind::Status, Some(status)) => status.as_str(),
            (kind, _) => kind.name(),
        }
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
}

impl Error {
    #[cfg(feature = "xml")]
    fn start_of(&self, body: &[u8]) -> String {
        let start = (self.0.format == Format::Xml).then(|| decode::xml::excerpt(body));
        // What calls itself XML and is none may be a line of text.
        start
            .filter(|start| !start.is_empty() || body.trim_ascii_start().starts_with(b"<"))
            .unwrap_or_else(|| decode::excerpt(body))
    }

    #[cfg(not(feature = "xml"))]
    fn start_of(&self, body: &[u8]) -> String {
        decode::excerpt(body)
    }

    /// A text that the vendor wrote, without the credential.
    fn masked(&self, text: String) -> String {
        match &self.0.mask {
            Some(authorization) => authorization.mask(text),
            None => text,
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

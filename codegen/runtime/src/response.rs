//! An answer with all that came along with it.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{Answer, Decode, Drift, Error, decode, error::request_id, exchange::Raw};

/// An answer with all that came along with it.
///
/// ```
/// use copyist_runtime::{Json, Response};
///
/// fn body(answer: Response<Json>) -> Json {
///     println!("{} after {} attempts, request {:?}", answer.status(), answer.attempts(), answer.request_id());
///     for drift in answer.drift() {
///         eprintln!("{drift}");
///     }
///     answer.into_body()
/// }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    body: T,
    meta: Meta,
}

/// What came along with a body.
#[derive(Clone)]
struct Meta {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    deprecated: bool,
    drift: Vec<Drift>,
}

impl<T> Response<T> {
    /// The body.
    #[must_use]
    pub const fn body(&self) -> &T {
        &self.body
    }

    /// The body, without the rest.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// The status: one of the successes.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// How the server calls this request, to tell its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.meta.headers)
    }

    /// How many times the call was sent, or tried to be.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// Whether the server says that what was asked for, this version of the API, is on its way out. The first answer that says
    /// so is also a warning in `tracing`.
    ///
    /// ```
    /// use copyist_runtime::{Call, Error, Json};
    ///
    /// async fn is_still_good(call: Call<Json>) -> Result<bool, Error> {
    ///     Ok(!call.send().await?.is_deprecated())
    /// }
    /// ```
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.meta.deprecated
    }

    /// Differences between the answer and what the spec says of it, the first hundred.
    #[must_use]
    pub fn drift(&self) -> &[Drift] {
        &self.meta.drift
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.meta.status)
            .field("headers", &self.meta.headers)
            .field("body", &self.body)
            .field("attempts", &self.meta.attempts)
            .field("drift", &self.meta.drift)
            .finish()
    }
}

impl<T: Answer> Response<T> {
    /// Reads the body of an answer.
    pub(crate) fn read(raw: Raw) -> Result<Self, Error> {
        let mut body = T::empty();
        let meta = read(raw, &mut body)?;
        Ok(Self { body, meta })
    }
}

impl Response<Bytes> {
    /// Leaves the body of an answer as it is.
    pub(crate) fn raw(raw: Raw) -> Self {
        let Raw { status, headers, body, attempts, deprecated, .. } = raw;
        Self { body, meta: Meta { status, headers, attempts, deprecated, drift: Vec::new() } }
    }
}

/// Reads the body of an answer; the part that does not depend on its type.
fn read(raw: Raw, value: &mut dyn Decode) -> Result<Meta, Error> {
    let Raw { client, operation, status, headers, body, format, attempts, deprecated, authorization } = raw;
    match decode::read(&body, format, value, operation, &headers) {
        Ok(drift) if drift.is_empty() => Ok(Meta { status, headers, attempts, deprecated, drift }),
        Ok(mut drift) => {
            drift.iter_mut().for_each(|one| one.mask(&authorization));
            client.0.hooks.tell(&drift);
            match drift.first() {
                Some(first) if client.0.strict => {
                    let error = Error::drift(first.clone(), drift.len() - 1, status, &headers, body);
                    Err(error.with_format(format).with_mask(&authorization).of(operation).with_attempts(attempts))
                }
                _ => Ok(Meta { status, headers, attempts, deprecated, drift }),
            }
        }
        Err(failure) => {
            let error = Error::decode(failure, status, &headers, body).with_format(format).with_mask(&authorization);
            Err(error.of(operation).with_attempts(attempts))
        }
    }
}

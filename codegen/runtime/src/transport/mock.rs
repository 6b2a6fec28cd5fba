//! A transport that answers from a script, for tests.

mod clock;

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};

use super::{Answering, Limits, Transport, TransportError};

pub use clock::TestClock;

/// A transport that answers from a script and keeps the requests, for tests. Clones share script and requests.
///
/// When the script is at its end, requests are answered with [`Mock::otherwise`], or as if there was no connection.
///
/// ```
/// use copyist_runtime::{Mock, Reply};
///
/// let mock = Mock::new().reply(Reply::json(200, r#"{"id":1}"#)).reply(Reply::refused());
/// // give `mock.clone()` to `ClientBuilder::transport`, make calls, then look at what was sent:
/// assert!(mock.requests().is_empty());
/// ```
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    script: VecDeque<Reply>,
    otherwise: Option<Reply>,
    requests: Vec<Recorded>,
}

/// What a [`Mock`] does with a request.
///
/// ```
/// use copyist_runtime::{Mock, Reply};
///
/// let mock = Mock::new()
///     .reply(Reply::text(503, "busy").header("retry-after", "1"))
///     .reply(Reply::broken())
///     .reply(Reply::stalled())
///     .otherwise(Reply::json(200, "{}"));
/// # let _ = mock;
/// ```
#[derive(Clone, Debug)]
pub struct Reply(Act);

#[derive(Clone, Debug)]
enum Act {
    Answer { status: StatusCode, headers: HeaderMap, body: Bytes },
    Refuse,
    Break,
    Stall,
}

/// A request that a [`Mock`] was given. Its `Debug` shows no credential and no body.
///
/// ```
/// use copyist_runtime::Mock;
///
/// fn assert_sent(mock: &Mock) {
///     let request = mock.requests().pop().expect("a request");
///     assert_eq!((request.method.as_str(), request.path(), request.query()), ("POST", "/servers", None));
///     assert_eq!(request.text(), Some(r#"{"name":"web-1"}"#));
///     assert_eq!(request.header("content-type"), Some("application/json"));
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The method.
    pub method: Method,
    /// The address.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Mock {
    /// A mock without a script.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply to the script.
    #[must_use]
    pub fn reply(self, reply: Reply) -> Self {
        self.state().script.push_back(reply);
        self
    }

    /// What to do with every request when the script is at its end.
    #[must_use]
    pub fn otherwise(self, reply: Reply) -> Self {
        self.state().otherwise = Some(reply);
        self
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A test that panicked elsewhere leaves the state whole: each change is one step.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Mock {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Answering<'_> {
        let (parts, body) = request.into_parts();
        let mut state = self.state();
        state.requests.push(Recorded { method: parts.method, uri: parts.uri, headers: parts.headers, body });
        let reply = state.script.pop_front().or_else(|| state.otherwise.clone());
        Box::pin(async move {
            match reply.map(|reply| reply.0) {
                Some(Act::Answer { body, .. }) if body.len() > limits.body => {
                    Err(TransportError::too_large(limits.body))
                }
                Some(Act::Answer { status, headers, body }) => {
                    let mut answer = http::Response::new(body);
                    *answer.status_mut() = status;
                    *answer.headers_mut() = headers;
                    Ok(answer)
                }
                Some(Act::Refuse) => Err(TransportError::not_sent("the mock refused the connection")),
                Some(Act::Break) => Err(TransportError::broken("the mock broke the connection")),
                Some(Act::Stall) => std::future::pending().await,
                None => Err(TransportError::not_sent("the mock's script is at its end")),
            }
        })
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Mock").field("script", &state.script).field("requests", &state.requests).finish_non_exhaustive()
    }
}

impl Reply {
    /// Answers with a status and no body. A number that is no status counts as 500.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::answer(status, Bytes::new())
    }

    /// Answers with JSON.
    #[must_use]
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::answer(status, body.into().into()).header("content-type", "application/json")
    }

    /// Answers with XML.
    ///
    /// ```
    /// use copyist_runtime::{Mock, Reply};
    ///
    /// let mock = Mock::new().reply(Reply::xml(200, "<server><id>1</id></server>"));
    /// # drop(mock);
    /// ```
    #[cfg(feature = "xml")]
    #[must_use]
    pub fn xml(status: u16, body: impl Into<String>) -> Self {
        Self::answer(status, body.into().into()).header("content-type", "application/xml; charset=utf-8")
    }

    /// Answers with text.
    #[must_use]
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::answer(status, body.into().into()).header("content-type", "text/plain; charset=utf-8")
    }

    /// Behaves as if there was no connection.
    #[must_use]
    pub fn refused() -> Self {
        Self(Act::Refuse)
    }

    /// Breaks the connection after the request.
    #[must_use]
    pub fn broken() -> Self {
        Self(Act::Break)
    }

    /// Never answers.
    #[must_use]
    pub fn stalled() -> Self {
        Self(Act::Stall)
    }

    /// Adds a header to an answer. What cannot be a header is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let parsed = (HeaderName::try_from(name), HeaderValue::try_from(value));
        if let (Act::Answer { headers, .. }, (Ok(name), Ok(value))) = (&mut self.0, parsed) {
            headers.append(name, value);
        }
        self
    }

    fn answer(status: u16, body: Bytes) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self(Act::Answer { status, headers: HeaderMap::new(), body })
    }
}

impl Recorded {
    /// The path, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The query, without the question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.uri.query()
    }

    /// The body, if it is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.body).ok()
    }

    /// A header, if it is there and text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut headers = self.headers.clone();
        for name in [header::AUTHORIZATION, header::COOKIE, header::PROXY_AUTHORIZATION] {
            if let Some(value) = headers.get_mut(name) {
                value.set_sensitive(true);
            }
        }
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("path", &self.path())
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

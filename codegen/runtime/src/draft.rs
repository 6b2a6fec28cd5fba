//! A call before it is sent: everything about it but the type of its answer.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Uri, header, uri};

use crate::{
    Client, Encode, Error, Format, Node, Operation, Retry,
    body::Body,
    target::{Target, plain},
};

/// Headers that belong to the transport: setting them by hand would break the framing of requests.
const RESERVED: [HeaderName; 6] =
    [header::CONNECTION, header::CONTENT_LENGTH, header::HOST, header::TE, header::TRANSFER_ENCODING, header::UPGRADE];

/// A call before it is sent: everything about it but the type of its answer.
pub(crate) struct Draft {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    target: Target,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Body,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retry: Option<Retry>,
    idempotent: bool,
    /// The values in the path, by name; kept only if something is waited for.
    parameters: Vec<(String, String)>,
    /// The first thing that was given and cannot be sent.
    fault: Option<Error>,
}

impl Draft {
    pub(crate) fn new(client: &Client, operation: &'static Operation, parameters: &[&dyn Encode]) -> Self {
        let format = client.0.format;
        let ending = client.0.api.ending(format);
        let (target, fault) = match Target::new(&client.0.base.prefix, operation, parameters, ending) {
            Ok(target) => (target, None),
            Err(error) => (Target::default(), Some(error)),
        };
        Self {
            client: client.clone(),
            operation,
            target,
            headers: Vec::new(),
            body: Body::new(operation, format),
            timeout: None,
            attempt_timeout: None,
            retry: None,
            idempotent: operation.is_idempotent(),
            parameters: if operation.polling().is_some() { named(operation, parameters) } else { Vec::new() },
            fault,
        }
    }

    /// The same call once more. A fault stays with the first.
    pub(crate) fn again(&self) -> Self {
        Self { body: self.body.clone(), ..self.without_body() }
    }

    /// The same call, but for its body and a fault: what those need that follow it.
    pub(crate) fn without_body(&self) -> Self {
        Self {
            client: self.client.clone(),
            operation: self.operation,
            target: self.target.clone(),
            headers: self.headers.clone(),
            body: Body::default(),
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            retry: self.retry,
            idempotent: self.idempotent,
            parameters: self.parameters.clone(),
            fault: None,
        }
    }

    /// Has it sent as the caller wants another call to be: with its time limits, its retry, and its headers if they are not
    /// about that call alone.
    pub(crate) fn sent_like(mut self, other: &Self) -> Self {
        (self.timeout, self.attempt_timeout, self.retry) = (other.timeout, other.attempt_timeout, other.retry);
        self.headers.extend(other.headers.iter().filter(|(name, _)| !is_of_one_call(name.as_str())).cloned());
        self
    }

    // What generated code calls takes the draft and gives it back, so that the code itself never holds one while it calls what
    // may panic: it would need a way out, and the linker keeps the tables of those even for calls that nobody makes.

    pub(crate) fn with_field(mut self, name: &'static str, value: &dyn Encode) -> Self {
        if let Err(error) = self.body.set(name, value.node()) {
            self.refuse(name, &error.to_string());
        }
        self
    }

    pub(crate) fn with_body(mut self, value: &dyn Encode) -> Self {
        if let Err(error) = self.body.set_all(value.node()) {
            self.refuse("body", &error.to_string());
        }
        self
    }

    pub(crate) fn with_query(mut self, name: &str, value: &dyn Encode) -> Self {
        self.query(name, value.node());
        self
    }

    /// Sets a header that the spec names; null takes it away.
    pub(crate) fn with_header_param(mut self, name: &str, value: &dyn Encode) -> Self {
        match value.node() {
            Node::None | Node::Absent | Node::Null => self.headers.retain(|(header, _)| header.as_str() != name),
            value => match plain(value) {
                Ok(text) => self.header(name, &text),
                Err(problem) => self.refuse(name, problem),
            },
        }
        self
    }

    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.header(name, value);
        self
    }

    pub(crate) fn query(&mut self, name: &str, value: Node<'_>) {
        if let Err(problem) = self.target.set(name, value) {
            self.refuse(name, problem);
        }
    }

    /// A query parameter as text.
    pub(crate) fn query_text(&self, name: &str) -> Option<String> {
        self.target.get(name)
    }

    /// Sets a header; a value it had before is replaced.
    fn header(&mut self, name: &str, value: &str) {
        let Ok(header) = HeaderName::try_from(name) else {
            return self.refuse(name, "is not the name of a header");
        };
        if RESERVED.contains(&header) {
            return self.refuse(name, "is a header that the transport sets itself");
        }
        let Ok(mut text) = HeaderValue::try_from(value) else {
            return self.refuse(name, "holds a line break or control character, which a header cannot carry");
        };
        text.set_sensitive(matches!(header, header::AUTHORIZATION | header::COOKIE | header::PROXY_AUTHORIZATION));
        self.headers.retain(|(other, _)| *other != header);
        self.headers.push((header, text));
    }

    pub(crate) fn set_timeout(&mut self, time: Duration) {
        self.timeout = Some(time);
    }

    pub(crate) fn set_attempt_timeout(&mut self, time: Duration) {
        self.attempt_timeout = Some(time);
    }

    pub(crate) fn set_retry(&mut self, retry: Retry) {
        self.retry = Some(retry);
    }

    pub(crate) fn set_idempotent(&mut self) {
        self.idempotent = true;
    }

    /// A value in the path; kept only if something is waited for.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(self.client.0.settings.timeout)
    }

    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout.unwrap_or(self.client.0.settings.attempt_timeout)
    }

    pub(crate) fn retry(&self) -> Retry {
        self.retry.unwrap_or(self.client.0.settings.retry)
    }

    pub(crate) fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Remembers the first thing that was given and cannot be sent. Says what, not its value.
    fn refuse(&mut self, parameter: &str, problem: &str) {
        if self.fault.is_none() {
            self.fault = Some(Error::input(self.operation, parameter, problem));
        }
    }

    /// Makes what each attempt sends, or says what cannot be sent.
    pub(crate) fn prepare(&mut self) -> Result<Prepared, Error> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let mut parts = uri::Parts::default();
        let path = Bytes::from(std::mem::take(&mut self.target).into_text());
        let refused = |_| Error::input(self.operation, "path", "is too long");
        parts.path_and_query = Some(uri::PathAndQuery::from_maybe_shared(path).map_err(refused)?);
        parts.scheme = Some(self.client.0.base.scheme.clone());
        parts.authority = Some(self.client.0.base.authority.clone());
        let uri = Uri::from_parts(parts).map_err(|_| Error::input(self.operation, "path", "is no path"))?;
        let has_body = !self.body.is_empty();
        let (body, format) = std::mem::take(&mut self.body).finish(self.operation.root_key());
        Ok(Prepared { uri, body, format: has_body.then_some(format) })
    }

    /// Makes the request of one attempt, without what says who sends it.
    pub(crate) fn request(&self, prepared: &Prepared) -> http::Request<Bytes> {
        // Room for those below and for the transport's and the credential's, and no more: this is allocated for each request,
        // and an allocation above a kilobyte costs three times as much.
        let mut headers = HeaderMap::with_capacity(6 + usize::from(prepared.format.is_some()) + self.headers.len());
        headers.insert(header::ACCEPT, self.client.0.accept.clone());
        if cfg!(feature = "gzip") {
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        }
        headers.insert(header::USER_AGENT, self.client.0.user_agent.clone());
        if let Some(format) = prepared.format {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
        }
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        let mut request = http::Request::new(prepared.body.clone());
        *request.method_mut() = self.operation.method();
        *request.uri_mut() = prepared.uri.clone();
        *request.headers_mut() = headers;
        request
    }

    /// Makes a request with nothing of the caller's in it, for a server that is not the API's.
    pub(crate) fn bare_request(&self) -> http::Request<Bytes> {
        let mut request = http::Request::new(Bytes::new());
        request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static(self.client.0.format.media_type()));
        request.headers_mut().insert(header::USER_AGENT, self.client.0.user_agent.clone());
        request
    }
}

impl fmt::Debug for Draft {
    /// Shows what is called, not what with: queries and bodies may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.target.as_str().split('?').next().unwrap_or_default();
        f.debug_struct("Call")
            .field("operation", &self.operation.id())
            .field("method", &self.operation.method())
            .field("path", &path)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

/// Whether a header is about one call alone: its body, what it must not overwrite, that it is not to be done twice.
fn is_of_one_call(header: &str) -> bool {
    let parts = ["content-", "digest", "idempoten", "method-override"];
    header.starts_with("if-") || parts.iter().any(|part| header.contains(part))
}

/// The values in a path, by name.
fn named(operation: &Operation, values: &[&dyn Encode]) -> Vec<(String, String)> {
    let text = |value: &&dyn Encode| plain(value.node()).unwrap_or_default();
    operation.parameters().map(str::to_owned).zip(values.iter().map(text)).collect()
}

/// What each attempt of a call sends.
pub(crate) struct Prepared {
    uri: Uri,
    body: Bytes,
    /// What the body is written in, if there is one.
    format: Option<Format>,
}

impl Prepared {
    /// Where the call goes, without what says who sends it.
    pub(crate) fn uri(&self) -> &Uri {
        &self.uri
    }
}

//! Makes errors.

use std::{error::Error as StdError, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{Error, Inner, Kind, message::line};
use crate::{
    Authorization, Drift, Format, Operation,
    client::Shared,
    decode::Failure,
    transport::{TransportError, TransportErrorKind},
};

/// Headers in which servers name a request, in the order of preference.
const REQUEST_ID: [&str; 4] = ["x-request-id", "request-id", "x-correlation-id", "cf-ray"];

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            idempotent: false,
            reads: false,
            status: None,
            message: None,
            version: None,
            retry_after: None,
            request_id: None,
            body: None,
            format: Format::Json,
            attempts: 0,
            page: None,
            budget_spent: false,
            acted: false,
            mask: None,
            source: None,
        }))
    }

    /// The credential could not be had: for a [`Credential`](crate::Credential) of your own. Nothing is sent then.
    ///
    /// ```
    /// use copyist_runtime::Error;
    ///
    /// assert!(Error::credential("the vault is sealed").is_credential());
    /// ```
    pub fn credential(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Kind::Credential { transient: false }).with_source(source)
    }

    /// The credential could not be had in time. It may be there soon.
    pub(crate) fn credential_timeout(limit: Duration, whole: bool) -> Self {
        let (whose, setting) = if whole { ("call", "timeout") } else { ("attempt", "attempt_timeout") };
        let problem = format!("it took longer than the {whose}'s {limit:?}, which `{setting}` sets");
        Self::new(Kind::Credential { transient: true }).with_source(problem)
    }

    /// Says of a credential that could not be had whether trying again may help.
    #[cfg(feature = "oauth2")]
    pub(crate) fn with_transient(mut self, yes: bool) -> Self {
        if let Kind::Credential { transient } = &mut self.0.kind {
            *transient = yes;
        }
        self
    }

    /// Whether it is a credential that could not be had, and trying again may help.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self.0.kind, Kind::Credential { transient: true })
    }

    /// The credential does not allow the operation; each of the ways to be allowed lacks some scopes.
    #[cfg(feature = "oauth2")]
    pub(crate) fn scope(operation: &Operation, missing: Vec<Vec<&'static str>>, granted: Vec<String>) -> Self {
        Self::new(Kind::Scope { missing, granted }).of(operation)
    }

    pub(crate) fn config(problem: String) -> Self {
        Self::new(Kind::Config(problem))
    }

    pub(crate) fn input(operation: &Operation, parameter: &str, problem: &str) -> Self {
        let (parameter, problem) = (parameter.to_owned(), problem.to_owned());
        Self::new(Kind::Input { parameter, problem }).of(operation)
    }

    pub(crate) fn unencodable(problem: &serde_json::Error) -> Self {
        Self::new(Kind::Input { parameter: "JSON".to_owned(), problem: problem.to_string() })
    }

    pub(crate) fn timeout(limit: Duration, whole: bool) -> Self {
        Self::new(Kind::Timeout { limit, whole })
    }

    pub(crate) fn paging(operation: &Operation, problem: String) -> Self {
        Self::new(Kind::Paging(problem)).of(operation)
    }

    /// The problem is a part of the message; as a source it would show the text that did not fit, which may be secret.
    pub(crate) fn json(error: &serde_json::Error, body: Bytes, target: &str) -> Self {
        let (target, problem) = (short(target), without_text(&error.to_string()));
        Self::new(Kind::Json { target, problem }).with_body(body)
    }

    pub(crate) fn answered(status: StatusCode) -> Self {
        Self::new(Kind::Status).with_status(status)
    }

    /// `acted` says whether the server may have acted before it sent the call elsewhere. The credential is taken out of the
    /// address as it came: where a part of that is left out, a part of the credential would stay.
    pub(crate) fn redirect(
        status: StatusCode,
        headers: &HeaderMap,
        problem: &'static str,
        acted: bool,
        authorization: &Authorization,
    ) -> Self {
        let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
        let location = location.map(|location| address(&authorization.mask(location.to_owned())));
        Self::new(Kind::Redirect { location, problem, acted }).with_status(status)
    }

    /// Says of a call without a connection to which server it was sent by that of the API.
    pub(crate) fn sent_to(mut self, server: &str, authorization: &Authorization) -> Self {
        if let Kind::Connect { sent_to, .. } = &mut self.0.kind {
            *sent_to = Some(line(&authorization.mask(server.to_owned())));
        }
        self
    }

    /// Remembers that an attempt before this one may have been acted on.
    pub(crate) fn note_acted(&mut self) {
        self.0.acted = true;
    }

    pub(crate) fn decode(failure: Failure, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        Self::new(Kind::Decode(failure)).with_status(status).with_headers(headers).with_body(body)
    }

    pub(crate) fn drift(first: Drift, more: usize, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let kind = Kind::Drift { first: Box::new(first), more };
        Self::new(kind).with_status(status).with_headers(headers).with_body(body)
    }

    pub(crate) fn task_failed(
        state: String,
        why: Option<String>,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Self {
        Self::new(Kind::Task { state, why }).with_status(status).with_headers(headers).with_body(body)
    }

    pub(crate) fn task_lost(problem: String, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        Self::new(Kind::TaskLost(problem)).with_status(status).with_headers(headers).with_body(body)
    }

    /// The poll failed: its error is the source, and lends what it knows of the answer.
    pub(crate) fn task_unknown(poll: &Operation, error: Self) -> Self {
        let problem = format!("the call was accepted, but `{}` does not tell how its task is getting on", poll.id());
        let mut made = Self::new(Kind::TaskLost(problem));
        let inner = &error.0;
        (made.0.status, made.0.retry_after, made.0.attempts) = (inner.status, inner.retry_after, inner.attempts);
        (made.0.message, made.0.request_id) = (inner.message.clone(), inner.request_id.clone());
        (made.0.body, made.0.format, made.0.mask) = (inner.body.clone(), inner.format, inner.mask.clone());
        made.with_source(error)
    }

    pub(crate) fn task_timeout(limit: Duration, state: String) -> Self {
        Self::new(Kind::TaskTimeout { limit, state })
    }

    pub(crate) fn note_budget_spent(&mut self) {
        self.0.budget_spent = true;
    }

    pub(crate) fn of(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.id());
        self
    }

    /// Says which call it was, as far as its attempts go: whether it does no more when it is sent twice, and how often it was.
    pub(crate) fn of_call(self, operation: &Operation, idempotent: bool, attempts: u32) -> Self {
        let mut error = self.of(operation).with_attempts(attempts);
        (error.0.idempotent, error.0.reads) = (idempotent, operation.is_read());
        error
    }

    pub(crate) fn at_page(mut self, page: u64) -> Self {
        self.0.page = Some(page);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_message(mut self, message: Option<String>) -> Self {
        self.0.message = message;
        self
    }

    /// Remembers which version of the API was asked for, if the answer looks as if the server does not have it.
    pub(crate) fn with_version(mut self, shared: &Shared, headers: &HeaderMap) -> Self {
        if let (Some(versions), Some(version), Some(status)) = (shared.api.versions(), &shared.version, self.0.status)
            && versions.is_refused((status, headers), self.message(), version)
        {
            self.0.version = Some(version.clone());
        }
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_headers(mut self, headers: &HeaderMap) -> Self {
        self.0.request_id = request_id(headers).map(line);
        self
    }

    /// Keeps the credential out of what the error shows of the vendor's words.
    pub(crate) fn with_mask(mut self, authorization: &Arc<Authorization>) -> Self {
        if let Kind::Decode(failure) = &mut self.0.kind {
            for text in [&mut failure.path, &mut failure.found, &mut failure.snippet] {
                *text = authorization.mask(std::mem::take(text));
            }
        }
        if let Kind::Task { why: Some(why), .. } = &mut self.0.kind {
            *why = authorization.mask(std::mem::take(why));
        }
        if let Kind::Drift { first, .. } = &mut self.0.kind {
            first.mask(authorization);
        }
        self.0.mask = Some(Arc::clone(authorization));
        self
    }

    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.0.body = Some(body);
        self
    }

    /// Says what the body is written in.
    pub(crate) fn with_format(mut self, format: Format) -> Self {
        self.0.format = format;
        self
    }

    fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let (kind, distrusts, source) = error.into_parts();
        let kind = match kind {
            TransportErrorKind::NotSent => Kind::Connect { distrusts, sent_to: None },
            TransportErrorKind::Broken => Kind::Broken,
            TransportErrorKind::TooLarge { limit } => Kind::TooLarge { limit },
        };
        match source {
            Some(source) => Self::new(kind).with_source(source),
            None => Self::new(kind),
        }
    }
}

/// An address for people: what may be a credential is left out, be it before the host or behind a question mark.
pub(crate) fn address(location: &str) -> String {
    let location = location.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = location.split_once("//").map_or(("", location), |(scheme, rest)| (scheme, rest));
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match host.rsplit_once('@') {
        Some((_, host)) => line(&format!("{scheme}//{host}{path}")),
        None => line(location),
    }
}

/// The name of a type without the paths of its parts: `Vec<Server>`.
fn short(name: &str) -> String {
    name.split_inclusive(|one: char| !(one.is_alphanumeric() || one == '_' || one == ':'))
        .filter_map(|part| part.rsplit("::").next())
        .collect()
}

/// Serde's words for what does not fit, without the text in question: `invalid type: string, expected u64`.
fn without_text(problem: &str) -> String {
    let parts = problem.split_once("string \"").zip(problem.rsplit_once("\", expected "));
    match parts {
        Some(((before, _), (_, expected))) => format!("{before}string, expected {expected}"),
        None => problem.to_owned(),
    }
}

/// How the server calls a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

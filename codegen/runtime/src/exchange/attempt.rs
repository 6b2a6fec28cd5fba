//! One attempt of a call: who sends it, the request, redirects, the answer, all within its time.

use std::{
    future::poll_fn,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
    time::Duration,
};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode, Uri};

use super::{
    Failed,
    redirect::{self, TooLong},
    watch,
};
use crate::{
    Authorization, Error, Format,
    auth::Sender,
    client::Shared,
    draft::{Draft, Prepared},
    error::message,
    retry::{Outcome, retry_after},
    transport::{TransportError, TransportErrorKind},
};

#[cfg(feature = "gzip")]
use crate::transport::gzip::inflate;

/// Without the feature nothing is asked for in compressed form.
#[cfg(not(feature = "gzip"))]
fn inflate(answer: Response<Bytes>, _: usize) -> Result<Response<Bytes>, Error> {
    Ok(answer)
}

/// How many redirects are followed.
const HOPS: usize = 10;

/// An answer of a success status, and what was sent to say who sends the call.
type Answered = (Response<Bytes>, Arc<Authorization>);

/// One attempt of a call.
pub(super) struct Attempt<'a> {
    pub(super) shared: &'a Shared,
    pub(super) draft: &'a Draft,
    pub(super) prepared: &'a Prepared,
    /// Its number, counted from 1.
    pub(super) number: u32,
    /// How long the call may take in all.
    pub(super) whole: Duration,
    /// How much of that is left.
    pub(super) left: Duration,
}

impl Attempt<'_> {
    /// Makes the attempt, within its time.
    pub(super) async fn make(&self) -> Result<Answered, Failed> {
        let limit = self.draft.attempt_timeout();
        let whole = self.left <= limit;
        let authorized = AtomicBool::new(false);
        let mut answer = pin!(self.answer(&authorized));
        let mut timer = self.shared.clock.sleep(self.left.min(limit));
        poll_fn(|context| {
            if let Poll::Ready(answer) = answer.as_mut().poll(context) {
                return Poll::Ready(answer);
            }
            let limit = if whole { self.whole } else { limit };
            timer.as_mut().poll(context).map(|()| Err(Failed::late(limit, whole, authorized.load(Ordering::Relaxed))))
        })
        .await
    }

    /// Says in `authorized` that it has the credential: nothing is sent before.
    async fn answer(&self, authorized: &AtomicBool) -> Result<Answered, Failed> {
        let authorization = self.authorize().await.map_err(Failed::before)?;
        authorized.store(true, Ordering::Relaxed);
        let limits = self.shared.settings.limits;
        let mut answering = self.shared.transport.send(self.first(&authorization)?, limits);
        let mut at = None;
        let mut home = true;
        let mut hops = 0;
        loop {
            let answer = match answering.await {
                Ok(answer) => inflate(answer, limits.body).map_err(|error| Failed::unread(error, &authorization))?,
                Err(error) => return Err(Failed::from(error).sent_to(at.filter(|_| !home), &authorization)),
            };
            if answer.status().is_success() {
                return Ok((answer, authorization));
            }
            if !redirect::is_redirect(answer.status()) {
                return Err(self.refused(answer, &authorization));
            }
            let method = self.draft.operation.method();
            let moved = redirect::Moved {
                from: at.as_ref().unwrap_or(self.prepared.uri()),
                method: &method,
                acts: !self.draft.operation.is_idempotent(),
                http_allowed: self.shared.http_allowed,
            };
            let hop = if hops == HOPS { Err("it is one redirect too many") } else { moved.follow(&answer) };
            let hop = hop.map_err(|problem| stopped(answer, problem, &method, &authorization))?;
            home &= hop.same_origin;
            let request = self.follow(hop.uri, home, &authorization).map_err(|_| self.too_long())?;
            at = Some(request.uri().clone());
            answering = self.shared.transport.send(request, limits);
            hops += 1;
        }
    }

    /// Makes the request that the attempt begins with.
    fn first(&self, authorization: &Authorization) -> Result<Request<Bytes>, Failed> {
        let mut request = self.draft.request(self.prepared);
        watch::begins(self.shared, self.draft.operation, self.number, request.headers_mut());
        authorize(&mut request, authorization).map_err(|_| self.too_long())?;
        Ok(request)
    }

    /// Asks who sends the call.
    async fn authorize(&self) -> Result<Arc<Authorization>, Error> {
        match &self.shared.sender {
            Sender::Fixed(authorization) => Ok(Arc::clone(authorization)),
            Sender::Provider(provider) => provider.authorize(self.draft.operation).await.map(Arc::new),
        }
    }

    /// Makes the request that follows a redirect. One that has once left its origin gets no credential any more, and nothing
    /// that the caller set by hand.
    fn follow(&self, uri: Uri, home: bool, authorization: &Authorization) -> Result<Request<Bytes>, TooLong> {
        let mut request = if home { self.draft.request(self.prepared) } else { self.draft.bare_request() };
        *request.method_mut() = self.draft.operation.method();
        *request.uri_mut() = uri;
        if home {
            authorize(&mut request, authorization)?;
        } else {
            redirect::strip(request.uri_mut(), authorization.parameters())?;
        }
        Ok(request)
    }

    fn too_long(&self) -> Failed {
        Failed::before(Error::input(self.draft.operation, "query", "is too long"))
    }

    /// Reads an answer that is not of a success status.
    fn refused(&self, answer: Response<Bytes>, authorization: &Arc<Authorization>) -> Failed {
        let (parts, body) = answer.into_parts();
        let format = Format::of_answer(self.shared, &parts.headers, &body);
        let json = format.made_json(&body).ok().flatten();
        let said = message(json.as_ref().unwrap_or(&body), self.shared.api.error_fields().iter().copied())
            .map(|text| authorization.mask(text));
        let wait = retry_after(&parts.headers, self.shared.clock.date());
        let error = Error::answered(parts.status)
            .with_message(said)
            .with_version(self.shared, &parts.headers)
            .with_retry_after(wait)
            .with_headers(&parts.headers)
            .with_body(body)
            .with_format(format)
            .with_mask(authorization);
        let renew = match &self.shared.sender {
            Sender::Provider(provider) if parts.status == StatusCode::UNAUTHORIZED => provider.refused(authorization),
            Sender::Provider(_) | Sender::Fixed(_) => false,
        };
        Failed { error, outcome: Outcome::Status(parts.status.as_u16()), renew }
    }
}

/// Adds what says who sends a request.
fn authorize(request: &mut Request<Bytes>, authorization: &Authorization) -> Result<(), TooLong> {
    authorization.add_headers(request.headers_mut());
    match authorization.parameters() {
        [] => Ok(()),
        parameters => redirect::add(request.uri_mut(), parameters),
    }
}

/// A redirect that is not followed.
fn stopped(
    answer: Response<Bytes>,
    problem: &'static str,
    method: &Method,
    authorization: &Arc<Authorization>,
) -> Failed {
    let (parts, body) = answer.into_parts();
    // Many servers act on a form and then show another page; 307 and 308 say that they have not acted.
    let acted = (301..=303).contains(&parts.status.as_u16()) && ![Method::GET, Method::HEAD].contains(method);
    let error = Error::redirect(parts.status, &parts.headers, problem, acted, authorization)
        .with_headers(&parts.headers)
        .with_body(body)
        .with_mask(authorization);
    Failed { error, outcome: Outcome::Final, renew: false }
}

impl Failed {
    /// Says to which server the call was sent by that of the API, if it was.
    #[cold]
    fn sent_to(mut self, elsewhere: Option<Uri>, authorization: &Authorization) -> Self {
        if let Some(server) = elsewhere.as_ref().and_then(Uri::authority) {
            self.error = self.error.sent_to(server.as_str(), authorization);
        }
        self
    }

    /// The time is up, be it the call's or the attempt's. Without the credential nothing was sent.
    #[cold]
    fn late(limit: Duration, whole: bool, authorized: bool) -> Self {
        if authorized {
            return Self { error: Error::timeout(limit, whole), outcome: Outcome::Unknown, renew: false };
        }
        Self::before(Error::credential_timeout(limit, whole))
    }

    /// There is an answer that cannot be used: the next would be the same.
    #[cold]
    fn unread(error: Error, authorization: &Arc<Authorization>) -> Self {
        Self { error: error.with_mask(authorization), outcome: Outcome::Final, renew: false }
    }

    /// Something failed before the request was sent.
    fn before(error: Error) -> Self {
        let outcome = if error.is_transient() { Outcome::NotSent } else { Outcome::Final };
        Self { error, outcome, renew: false }
    }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let outcome = match error.kind() {
            TransportErrorKind::NotSent => Outcome::NotSent,
            TransportErrorKind::Broken => Outcome::Unknown,
            TransportErrorKind::TooLarge { .. } => Outcome::Final,
        };
        Self { error: error.into(), outcome, renew: false }
    }
}

//! Sends a call and gets its answer: attempts, timeouts, waits.

use std::{borrow::Cow, future::poll_fn, pin::Pin, task::Poll, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, Response, StatusCode,
    header::{self, Entry},
};
use tracing::{Instrument, Span, field};

use crate::{
    Authorization, Error, Operation,
    auth::Sender,
    client::Shared,
    draft::Draft,
    error::message,
    retry::{Decision, Facts, Outcome, decide, retry_after},
    transport::{TransportError, TransportErrorKind},
};

/// An answer of a success status, before its body is read.
pub(crate) struct Raw {
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

/// The answer to a call, on its way.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<Raw, Error>> + Send>>;

/// Sends a call and gets its answer. Nothing happens before the future is polled.
pub(crate) fn exchange(draft: Draft) -> Exchange {
    let span = tracing::info_span!(
        "call",
        operation = draft.operation.id(),
        http.request.method = draft.operation.method().as_str(),
        url.template = draft.operation.path(),
        http.response.status_code = field::Empty,
        attempts = field::Empty,
    );
    Box::pin(run(draft).instrument(span))
}

async fn run(mut draft: Draft) -> Result<Raw, Error> {
    let operation = draft.operation;
    let prepared = draft.prepare()?;
    let client = draft.client.clone();
    let shared = &*client.0;
    if !shared.clock.is_running() {
        return Err(Error::config("there is no tokio runtime; await the call inside one".to_owned()).of(operation));
    }
    let (start, timeout) = (shared.clock.now(), draft.timeout());
    let left = || timeout.saturating_sub(shared.clock.now().saturating_duration_since(start));
    let mut attempt = 0;
    loop {
        attempt += 1;
        let authorization = authorize(shared, operation).await.map_err(|error| error.of(operation))?;
        let answer = one(shared, draft.request(&prepared, &authorization), timeout, left()).await;
        let failed = match answer {
            Ok(answer) if answer.status().is_success() => {
                let (mut parts, body) = answer.into_parts();
                hide_cookies(&mut parts.headers);
                record(attempt, Some(parts.status));
                return Ok(Raw { operation, status: parts.status, headers: parts.headers, body, attempts: attempt });
            }
            Ok(answer) => refused(shared, answer, &authorization),
            Err(failed) => failed,
        };
        let facts = Facts {
            attempt,
            idempotent: draft.is_idempotent(),
            outcome: failed.outcome,
            retry_after: failed.error.retry_after(),
            left: left(),
            chance: shared.clock.chance(),
        };
        match decide(&draft.retry(), &facts) {
            Decision::Again(wait) => {
                tracing::debug!(attempt, ?wait, outcome = ?failed.outcome, "sending again");
                shared.clock.sleep(wait).await;
            }
            Decision::Stop => {
                record(attempt, failed.error.status());
                return Err(failed.error.of(operation).with_attempts(attempt));
            }
        }
    }
}

/// Asks who sends the call.
async fn authorize<'a>(shared: &'a Shared, operation: &'static Operation) -> Result<Cow<'a, Authorization>, Error> {
    match &shared.sender {
        Sender::Anyone => Ok(Cow::Owned(Authorization::default())),
        Sender::Fixed(authorization) => Ok(Cow::Borrowed(authorization)),
        Sender::Provider(provider) => provider.authorize(operation).await.map(Cow::Owned),
    }
}

/// Marks cookies as sensitive, so that `Debug` does not show them: one of them may be a session.
fn hide_cookies(headers: &mut HeaderMap) {
    if let Entry::Occupied(mut cookies) = headers.entry(header::SET_COOKIE) {
        cookies.iter_mut().for_each(|cookie| cookie.set_sensitive(true));
    }
}

/// Tells the span how the call ended.
fn record(attempts: u32, status: Option<StatusCode>) {
    let span = Span::current();
    span.record("attempts", attempts);
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
}

/// An attempt that failed.
struct Failed {
    error: Error,
    outcome: Outcome,
}

/// Makes one attempt, within its time.
async fn one(
    shared: &Shared,
    request: http::Request<Bytes>,
    timeout: Duration,
    left: Duration,
) -> Result<Response<Bytes>, Failed> {
    let attempt_timeout = shared.settings.attempt_timeout;
    let whole = left <= attempt_timeout;
    let mut answer = shared.transport.send(request, shared.settings.limits);
    let mut timer = shared.clock.sleep(left.min(attempt_timeout));
    poll_fn(|context| {
        if let Poll::Ready(answer) = answer.as_mut().poll(context) {
            return Poll::Ready(answer.map_err(Failed::from));
        }
        timer.as_mut().poll(context).map(|()| {
            let error = Error::timeout(if whole { timeout } else { attempt_timeout }, whole);
            Err(Failed { error, outcome: Outcome::Unknown })
        })
    })
    .await
}

/// Reads an answer that is not of a success status.
fn refused(shared: &Shared, answer: Response<Bytes>, authorization: &Authorization) -> Failed {
    let (parts, body) = answer.into_parts();
    let error = if parts.status.is_redirection() {
        Error::redirect(parts.status, &parts.headers)
    } else {
        let said = message(&body, shared.api.error_field()).map(|text| authorization.mask(text));
        let wait = retry_after(&parts.headers, shared.clock.date());
        Error::answered(parts.status).with_message(said).with_retry_after(wait)
    };
    let error = error.with_headers(&parts.headers).with_body(body);
    Failed { error, outcome: Outcome::Status(parts.status.as_u16()) }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let outcome = match error.kind() {
            TransportErrorKind::NotSent => Outcome::NotSent,
            TransportErrorKind::Broken => Outcome::Unknown,
            TransportErrorKind::TooLarge { .. } => Outcome::Final,
        };
        Self { error: error.into(), outcome }
    }
}

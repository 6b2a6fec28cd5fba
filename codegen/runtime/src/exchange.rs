//! Sends a call and gets its answer: attempts, waits, and what the caller's logs see of them.

mod attempt;
mod redirect;
mod watch;

use std::{
    pin::Pin,
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::{
    HeaderMap, Response, StatusCode,
    header::{self, Entry},
};
use tracing::Instrument;

use crate::{
    Authorization, Client, Error, Format, Operation,
    client::Shared,
    draft::Draft,
    retry::{Decision, Facts, Outcome, decide},
    version,
};

use attempt::Attempt;

/// An answer of a success status, before its body is read.
#[derive(Clone)]
pub(crate) struct Raw {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What the body is written in.
    pub(crate) format: Format,
    pub(crate) attempts: u32,
    /// Whether the server says that what was asked for is on its way out.
    pub(crate) deprecated: bool,
    /// What was sent to say who sends the call, to keep it out of messages.
    pub(crate) authorization: Arc<Authorization>,
}

/// The answer to a call, on its way.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<Raw, Error>> + Send>>;

/// Sends a call and gets its answer. Nothing happens before the future is polled.
///
/// The future is on the heap, where a kilobyte costs much less than a little more: each large value in it stands there
/// once, and none that is only needed between two waits. (An `async fn` keeps what it is called with twice.)
pub(crate) fn exchange(mut draft: Draft) -> Exchange {
    let span = watch::span(&draft);
    Box::pin(async move { run(&mut draft).await }.instrument(span))
}

async fn run(draft: &mut Draft) -> Result<Raw, Error> {
    let operation = draft.operation;
    let prepared = draft.prepare()?;
    let draft = &*draft;
    let shared = &*draft.client.0;
    if !shared.clock.is_running() {
        return Err(Error::config("there is no tokio runtime; await the call inside one".to_owned()).of(operation));
    }
    let mut begun = shared.clock.now();
    let mut course = Course { shared, draft, start: begun, number: 0, renewed: false, acted: false };
    loop {
        course.number += 1;
        let (number, whole, left) = (course.number, draft.timeout(), course.left(begun));
        let attempt = Attempt { shared, draft, prepared: &prepared, number, whole, left };
        match attempt.make().await {
            Ok((answer, authorization)) => {
                watch::ended(shared, operation, number, begun, Ok(answer.status()), None);
                shared.budget.deposit(number > 1);
                watch::answered(number, answer.status());
                return Ok(Raw::new(draft, answer, number, authorization));
            }
            Err(mut failed) => {
                let again = course.again(&mut failed);
                watch::ended(shared, operation, number, begun, Err(&failed.error), again);
                match again {
                    Some(Duration::ZERO) => {}
                    Some(wait) => shared.clock.sleep(wait).await,
                    None => {
                        watch::failed(number, &failed.error);
                        return Err(failed.error.of_call(operation, draft.is_idempotent(), number));
                    }
                }
            }
        }
        begun = shared.clock.now();
    }
}

impl Raw {
    fn new(draft: &Draft, answer: Response<Bytes>, attempts: u32, authorization: Arc<Authorization>) -> Self {
        let (parts, body) = answer.into_parts();
        let (status, mut headers) = (parts.status, parts.headers);
        hide_cookies(&mut headers);
        let (client, operation) = (draft.client.clone(), draft.operation);
        let deprecated = version::is_deprecated(&client.0, &headers);
        let format = Format::of_answer(&client.0, &headers, &body);
        Self { client, operation, status, headers, body, format, attempts, deprecated, authorization }
    }

    /// The body as JSON, if it is JSON or can be made it.
    pub(crate) fn json(&self) -> Bytes {
        self.format.made_json(&self.body).ok().flatten().unwrap_or_else(|| self.body.clone())
    }
}

/// How far a call has come.
struct Course<'a> {
    shared: &'a Shared,
    draft: &'a Draft,
    start: Instant,
    /// The number of the attempt, counted from 1.
    number: u32,
    /// Whether another credential was asked for.
    renewed: bool,
    /// Whether the server may have acted on an attempt so far.
    acted: bool,
}

impl Course<'_> {
    /// How much time the call has left at a moment.
    fn left(&self, now: Instant) -> Duration {
        self.draft.timeout().saturating_sub(now.saturating_duration_since(self.start))
    }

    /// After which wait the call is sent again; none if it is not.
    fn again(&mut self, failed: &mut Failed) -> Option<Duration> {
        if self.acted {
            failed.error.note_acted();
        }
        self.acted = failed.error.may_have_acted();
        if failed.renew && !self.renewed {
            // The server refused the credential, so it cannot have acted; the one that replaces it has not been tried.
            self.renewed = true;
            return Some(Duration::ZERO);
        }
        let facts = Facts {
            attempt: self.number - u32::from(self.renewed),
            idempotent: self.draft.is_idempotent(),
            outcome: failed.outcome,
            retry_after: failed.error.retry_after(),
            left: self.left(self.shared.clock.now()),
            chance: self.shared.clock.chance(),
        };
        match decide(&self.draft.retry(), &facts) {
            Decision::Again(wait) if self.shared.budget.withdraw() => Some(wait),
            Decision::Again(_) => {
                failed.error.note_budget_spent();
                None
            }
            Decision::Stop => None,
        }
    }
}

/// Marks cookies as sensitive, so that `Debug` does not show them: one of them may be a session.
fn hide_cookies(headers: &mut HeaderMap) {
    if !headers.contains_key(header::SET_COOKIE) {
        return;
    }
    if let Entry::Occupied(mut cookies) = headers.entry(header::SET_COOKIE) {
        cookies.iter_mut().for_each(|cookie| cookie.set_sensitive(true));
    }
}

/// An attempt that failed.
struct Failed {
    error: Error,
    outcome: Outcome,
    /// Whether another credential may do better.
    renew: bool,
}

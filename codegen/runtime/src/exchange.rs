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
    HeaderMap, StatusCode,
    header::{self, Entry},
};
use tracing::Instrument;

use crate::{
    Authorization, Client, Error, Operation,
    client::Shared,
    draft::Draft,
    retry::{Decision, Facts, Outcome, decide},
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
    pub(crate) attempts: u32,
    /// What was sent to say who sends the call, to keep it out of messages.
    pub(crate) authorization: Arc<Authorization>,
}

/// The answer to a call, on its way.
pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<Raw, Error>> + Send>>;

/// Sends a call and gets its answer. Nothing happens before the future is polled.
pub(crate) fn exchange(draft: Draft) -> Exchange {
    let span = watch::span(&draft);
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
    let mut course =
        Course { shared, draft: &draft, start: shared.clock.now(), number: 0, renewed: false, acted: false };
    loop {
        course.number += 1;
        let (number, whole, left) = (course.number, draft.timeout(), course.left());
        let attempt = Attempt { shared, draft: &draft, prepared: &prepared, number, whole, left };
        let begun = shared.clock.now();
        let ended = attempt.make().await;
        let took = shared.clock.now().saturating_duration_since(begun);
        match ended {
            Ok((answer, authorization)) => {
                watch::ended(shared, operation, number, took, Ok(answer.status()), None);
                shared.budget.deposit(number > 1);
                let (mut parts, body) = answer.into_parts();
                hide_cookies(&mut parts.headers);
                watch::answered(number, parts.status);
                let (status, headers) = (parts.status, parts.headers);
                return Ok(Raw { client, operation, status, headers, body, attempts: number, authorization });
            }
            Err(mut failed) => {
                let again = course.again(&mut failed);
                watch::ended(shared, operation, number, took, Err(&failed.error), again);
                match again {
                    Some(Duration::ZERO) => {}
                    Some(wait) => shared.clock.sleep(wait).await,
                    None => {
                        watch::failed(number, &failed.error);
                        return Err(failed.error.of(operation).with_attempts(number));
                    }
                }
            }
        }
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
    /// How much time the call has left.
    fn left(&self) -> Duration {
        self.draft.timeout().saturating_sub(self.shared.clock.now().saturating_duration_since(self.start))
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
            left: self.left(),
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

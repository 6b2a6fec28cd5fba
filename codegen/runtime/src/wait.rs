//! Waits for what a call has scheduled.

use std::{fmt, marker::PhantomData, pin::Pin, sync::Arc, time::Duration};

use serde_json::Value;

use crate::{
    Answer, Encode, Error, Polling, Response,
    client::Shared,
    draft::Draft,
    exchange::{Raw, exchange},
    polling::{Verdict, at, plain},
};

/// How many polls in a row may fail before the wait does.
const FAILURES: u32 = 5;

/// How much of a state an error shows: some servers have objects there.
const SHOWN: usize = 100;

/// A call whose task is waited for: await it. Dropping it gives the waiting up, not the task.
///
/// The call is sent, then the state of its task is asked for again and again: after a second, then after ever longer waits
/// up to ten seconds. A poll that fails because the server or the network has trouble is made again, up to five in a row; so is
/// one that is answered with a page for people in place of JSON. When polling fails for good, the error is not that of the
/// poll, which is its source: the call itself was accepted, so that [`Error::may_have_acted`] and [`Error::is_task_failed`]
/// hold.
///
/// Polls are sent as the call is: what was set with [`header`](crate::Call::header), [`timeout`](crate::Call::timeout),
/// [`attempt_timeout`](crate::Call::attempt_timeout) and [`retry`](crate::Call::retry) holds for each of them, too. Headers that
/// are about the call alone stay with it: those of its body (`Content-…`, digests), conditions (`If-…`), idempotency keys, and
/// other methods.
///
/// A call that is itself what tells the state can be waited for too, to go on with a task that was scheduled earlier; its
/// first answer counts, and polls are the same call once more.
///
/// ```no_run
/// use std::time::Duration;
/// use copyist_runtime::{Error, Json, Waiting};
///
/// async fn reboot(waiting: Waiting<Json>) -> Result<Json, Error> {
///     waiting
///         .every(Duration::from_secs(5))
///         .deadline(Duration::from_secs(600))
///         .on_progress(|progress| println!("{} after {:?}", progress.state(), progress.elapsed()))
///         .await
/// }
/// ```
#[must_use = "a call is sent only when it is awaited"]
pub struct Waiting<T> {
    draft: Draft,
    first: Duration,
    longest: Duration,
    deadline: Duration,
    hook: Option<Arc<Hook>>,
    answer: PhantomData<fn() -> T>,
}

type Hook = dyn Fn(&PollProgress<'_>) + Send + Sync;

/// A wait under way; gives the last answer about the task.
type WaitFuture<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// How a task is getting on: for [`Waiting::on_progress`].
///
/// ```
/// use copyist_runtime::PollProgress;
///
/// fn show(progress: &PollProgress<'_>) {
///     println!("poll {}: {} {:?} %, {:?}", progress.polls(), progress.state(), progress.percent(), progress.elapsed());
/// }
/// ```
#[derive(Debug)]
pub struct PollProgress<'a> {
    polls: u32,
    state: &'a str,
    text: Option<&'a str>,
    percent: Option<f64>,
    elapsed: Duration,
}

impl PollProgress<'_> {
    /// How many times the state was asked for so far.
    #[must_use]
    pub const fn polls(&self) -> u32 {
        self.polls
    }

    /// The state, as the server names it.
    #[must_use]
    pub const fn state(&self) -> &str {
        self.state
    }

    /// How far the task is, in words, if the server says so.
    #[must_use]
    pub const fn text(&self) -> Option<&str> {
        self.text
    }

    /// How far the task is, in percent, if the server says so.
    #[must_use]
    pub const fn percent(&self) -> Option<f64> {
        self.percent
    }

    /// How long the task has been waited for.
    #[must_use]
    pub const fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl<T: Answer> Waiting<T> {
    pub(crate) fn new(draft: Draft) -> Self {
        Self {
            draft,
            first: Duration::from_secs(1),
            longest: Duration::from_secs(10),
            deadline: Duration::from_secs(1800),
            hook: None,
            answer: PhantomData,
        }
    }

    /// Asks for the state in these intervals, instead of after 1 s and then ever later up to 10 s. `Retry-After` may ask
    /// for more.
    pub fn every(mut self, interval: Duration) -> Self {
        (self.first, self.longest) = (interval, interval);
        self
    }

    /// How long to wait in all. 30 minutes, unless said otherwise. The state is asked for once more when the time is over;
    /// the task may go on after that.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = time;
        self
    }

    /// Runs after each poll.
    pub fn on_progress(mut self, hook: impl Fn(&PollProgress<'_>) + Send + Sync + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Waits without an async runtime. Blocks the thread.
    ///
    /// # Errors
    ///
    /// Fails as awaiting it does.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Result<T, Error> {
        crate::block_on(self.into_future())?
    }
}

impl<T: Answer> IntoFuture for Waiting<T> {
    type Output = Result<T, Error>;
    type IntoFuture = WaitFuture<T>;

    fn into_future(self) -> WaitFuture<T> {
        Box::pin(async move {
            let Self { draft, first, longest, deadline, hook, .. } = self;
            let operation = draft.operation;
            let Some(polling) = operation.polling() else {
                return Err(Error::config("the spec does not say how to wait for it".to_owned()).of(operation));
            };
            let client = draft.client.clone();
            let shared = &*client.0;
            let call = draft.without_body();
            let start = shared.clock.now();
            let passed = || shared.clock.now().saturating_duration_since(start);
            let scheduled = exchange(draft).await?;
            let hook = hook.as_deref();
            let poll = Poll { shared, polling, scheduled: &scheduled, call: &call, longest, hook };
            let request = poll.request()?;
            let mut task = Task::new(first);
            if poll.is_the_call() {
                if let Some(last) = poll.look(Ok(scheduled.clone()), &mut task, passed())? {
                    return Response::read(last).map(Response::into_body);
                }
                task.wait = first;
            }
            loop {
                let left = deadline.saturating_sub(passed());
                if left.is_zero() || task.asked > left {
                    let error = Error::task_timeout(deadline, task.state(polling));
                    return Err(error.with_mask(&scheduled.authorization).of(operation));
                }
                shared.clock.sleep(task.wait.min(left).max(task.asked)).await;
                let asked = exchange(request.again()).await;
                if let Some(last) = poll.look(asked, &mut task, passed())? {
                    return Response::read(last).map(Response::into_body);
                }
            }
        })
    }
}

/// What is known of the task so far.
struct Task {
    polls: u32,
    /// How many polls have failed in a row.
    failures: u32,
    /// The last state; none before a poll has told one.
    state: Option<String>,
    /// How long to wait before the next poll.
    wait: Duration,
    /// How long the server wants to be left alone before that.
    asked: Duration,
}

impl Task {
    fn new(wait: Duration) -> Self {
        Self { polls: 0, failures: 0, state: None, wait, asked: Duration::ZERO }
    }

    /// What the last state is, for an error.
    fn state(self, polling: &Polling) -> String {
        let field = polling.state_place().rsplit('/').next().unwrap_or_default();
        match self.state {
            Some(state) => format!("its `{field}` is `{}`", cut(state)),
            None => format!("its `{field}` is unknown"),
        }
    }

    /// Plans the next poll: half as long again, so that short tasks are noticed soon and long ones cost few calls.
    fn later(&mut self, longest: Duration, asked: Option<Duration>) {
        self.wait = self.wait.saturating_mul(3).checked_div(2).unwrap_or(longest).min(longest);
        self.asked = asked.unwrap_or_default();
    }

    /// Plans the next poll after one that failed; says whether there is one.
    fn forgives(&mut self, longest: Duration, asked: Option<Duration>) -> bool {
        self.failures += 1;
        self.later(longest, asked);
        self.failures < FAILURES
    }
}

/// What asks for the state.
struct Poll<'a> {
    shared: &'a Shared,
    polling: &'static Polling,
    /// The answer to the call.
    scheduled: &'a Raw,
    /// The call, without its body.
    call: &'a Draft,
    longest: Duration,
    hook: Option<&'a Hook>,
}

impl Poll<'_> {
    /// Whether the call is itself what tells the state: nothing was scheduled, a task under way is followed.
    fn is_the_call(&self) -> bool {
        self.scheduled.operation.id() == self.polling.operation().id()
    }

    /// Makes the call that asks for the state.
    fn request(&self) -> Result<Draft, Error> {
        if self.is_the_call() {
            return Ok(self.call.again());
        }
        let mut values = Vec::new();
        let body = value(self.scheduled);
        for name in self.polling.operation().parameters() {
            let value = match self.polling.place(name) {
                None => self.call.parameter(name).map(str::to_owned),
                Some(place) => {
                    let found = body.as_ref().and_then(|body| at(self.scheduled.operation, body, place));
                    let found = found.filter(|value| value.is_string() || value.is_number()).map(plain);
                    Some(found.ok_or_else(|| self.not_said(place))?)
                }
            };
            values.push(value.unwrap_or_default());
        }
        let values: Vec<&dyn Encode> = values.iter().map(|value| value as &dyn Encode).collect();
        Ok(Draft::new(&self.call.client, self.polling.operation(), &values).sent_like(self.call))
    }

    /// The answer to the call does not say what to ask for.
    fn not_said(&self, place: &str) -> Error {
        let problem = format!("the call was accepted, but its answer has no id at `{place}` to ask for");
        let Raw { operation, status, headers, body, format, attempts, authorization, .. } = self.scheduled;
        let error = Error::task_lost(problem, *status, headers, body.clone()).with_mask(authorization);
        error.with_format(*format).of(operation).with_attempts(*attempts)
    }

    /// Looks at what a poll brought: the last answer, if the task is done.
    fn look(&self, asked: Result<Raw, Error>, task: &mut Task, elapsed: Duration) -> Result<Option<Raw>, Error> {
        let raw = match asked {
            Ok(raw) => raw,
            Err(error) if error.is_trouble() && task.forgives(self.longest, error.retry_after()) => return Ok(None),
            Err(error) => return Err(self.lost(error)),
        };
        let asked = || crate::retry::retry_after(&raw.headers, self.shared.clock.date());
        let Some(answer) = value(&raw) else {
            // A page for people, as proxies send them while the server is away.
            let passes = task.forgives(self.longest, asked());
            return if passes { Ok(None) } else { Err(self.stateless(raw, "is no JSON and has")) };
        };
        let (verdict, state) = self.polling.verdict(&answer);
        let state = raw.authorization.mask(state);
        let (polls, percent) = (task.polls + 1, self.polling.percent(&answer));
        let text = self.polling.text(&answer).map(|text| raw.authorization.mask(text.to_owned()));
        if let Some(hook) = self.hook {
            hook(&PollProgress { polls, state: &state, text: text.as_deref(), percent, elapsed });
        }
        tracing::debug!(operation = raw.operation.id(), polls, state, percent, "poll");
        let operation = self.scheduled.operation;
        match verdict {
            Verdict::Done => Ok(Some(raw)),
            Verdict::GoesOn => {
                task.later(self.longest, asked());
                (task.polls, task.failures, task.state) = (polls, 0, Some(state));
                Ok(None)
            }
            Verdict::Failed => {
                let why = self.polling.why(&answer);
                let error = Error::task_failed(cut(state), why, raw.status, &raw.headers, raw.body);
                Err(error.with_format(raw.format).with_mask(&raw.authorization).of(operation))
            }
            Verdict::Missing => Err(self.stateless(raw, "has")),
        }
    }

    /// The answer to a poll does not say how the task is getting on.
    fn stateless(&self, raw: Raw, answer: &str) -> Error {
        let problem = format!("the answer {answer} no state at `{}`", self.polling.state_place());
        let error = Error::task_lost(problem, raw.status, &raw.headers, raw.body);
        error.with_format(raw.format).with_mask(&raw.authorization).of(raw.operation)
    }

    /// Polling failed. What the poll's error says of the poll must not be taken for what became of the call.
    fn lost(&self, error: Error) -> Error {
        if self.is_the_call() {
            return error;
        }
        Error::task_unknown(self.polling.operation(), error).of(self.scheduled.operation)
    }
}

/// The body of an answer, if it is JSON or can be made it.
fn value(raw: &Raw) -> Option<Value> {
    let json = raw.json();
    // Some servers send a mark of the byte order, which is no JSON.
    serde_json::from_slice(json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&json)).ok()
}

/// The start of a state, for an error.
fn cut(mut state: String) -> String {
    if let Some((end, _)) = state.char_indices().nth(SHOWN) {
        state.truncate(end);
        state.push('…');
    }
    state
}

impl<T> fmt::Debug for Waiting<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").field("call", &self.draft).field("deadline", &self.deadline).finish_non_exhaustive()
    }
}

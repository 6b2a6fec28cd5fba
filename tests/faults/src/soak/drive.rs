//! The client's side of the soak: so many calls at once, until all are made.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use cloudstick_v2::{Client, Error, Json, Response};
use copyist_runtime::{Page, Retry};
use indicatif::ProgressBar;
use tokio::task::JoinSet;

use super::{
    Asked, Load, Plan,
    fault::{ATTEMPT, MAX_BODY},
    plan::name,
};
use crate::memory;

/// How long a call may take in all.
pub(crate) const WHOLE: Duration = Duration::from_secs(2);

/// How much later than its deadline a call may end on a machine that has other things to do.
pub(crate) const LATE: Duration = Duration::from_secs(2);

/// How many repetitions the client's budget holds.
pub(crate) const BUDGET: u32 = 100;

/// How a call ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    pub(crate) end: End,
    pub(crate) attempts: u32,
    pub(crate) took: Duration,
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It did not.
    Lost,
    /// With an answer of its own.
    Ok,
    /// With somebody else's answer, or nobody's.
    Mixed,
    /// With an error.
    Failed {
        /// What went wrong in a word.
        kind: &'static str,
        /// Whether the error says that the server may have acted.
        maybe: bool,
    },
}

/// How all calls ended.
#[derive(Debug)]
pub(crate) struct Driven {
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) took: Duration,
    pub(crate) memory: Memory,
}

/// Memory of the client's process, in bytes; zeros where it is not known.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Memory {
    /// After the first tenth of the calls.
    pub(crate) start: u64,
    pub(crate) peak: u64,
    pub(crate) end: u64,
}

/// What the workers share.
struct Shared {
    plan: Plan,
    client: Client,
    next: AtomicUsize,
    outcomes: Mutex<Vec<Outcome>>,
    calls: usize,
    progress: ProgressBar,
}

/// Makes all calls.
pub(crate) async fn drive(url: &str, plan: Plan, load: Load, progress: ProgressBar) -> Result<Driven, Error> {
    let retry = Retry::new().first_wait(Duration::from_millis(4)).longest_wait(Duration::from_millis(20));
    let client = Client::builder().api_key("a-key").base_url(url).retry(retry).retry_budget(BUDGET);
    let client = client.timeout(WHOLE).attempt_timeout(ATTEMPT).max_body(MAX_BODY).build()?;
    // Written once now, so that the memory of the results is there from the start.
    let lost = Outcome { end: End::Lost, attempts: u32::MAX, took: Duration::MAX };
    let outcomes = Mutex::new(vec![lost; load.calls]);
    let next = AtomicUsize::new(0);
    let shared = Arc::new(Shared { plan, client, next, outcomes, calls: load.calls, progress });
    let start = Instant::now();
    let mut workers: JoinSet<()> = (0..load.in_flight).map(|_| work(Arc::clone(&shared))).collect();
    let mut memory = Memory::default();
    let mut tick = tokio::time::interval(Duration::from_millis(20));
    loop {
        tokio::select! {
            ended = workers.join_next() => if ended.is_none() { break },
            _ = tick.tick() => memory.sample(shared.next.load(Relaxed) >= load.calls / 10),
        }
    }
    memory.sample(true);
    shared.progress.finish_and_clear();
    let outcomes = std::mem::take(&mut *shared.outcomes.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(Driven { outcomes, took: start.elapsed(), memory })
}

async fn work(shared: Arc<Shared>) {
    loop {
        let call = shared.next.fetch_add(1, Relaxed);
        if call >= shared.calls {
            return;
        }
        let start = Instant::now();
        let ended = tokio::time::timeout(WHOLE * 10, ask(&shared.client, shared.plan.asked(call), &name(call))).await;
        if let Ok((end, attempts)) = ended {
            let outcome = Outcome { end, attempts, took: start.elapsed() };
            shared.outcomes.lock().unwrap_or_else(PoisonError::into_inner)[call] = outcome;
        }
        shared.progress.inc(1);
    }
}

/// Makes a call, and sees whether the answer is its own.
async fn ask(client: &Client, asked: Asked, name: &str) -> (End, u32) {
    let server = client.user("u_1").server(name);
    let plain = |answer: Result<Response<Json>, Error>| ended(answer, name, |body| body.as_bytes().to_vec());
    match asked {
        Asked::Get => plain(server.get().header("x-call", name).send().await),
        Asked::Delete => plain(server.delete().header("x-call", name).send().await),
        Asked::Patch => plain(server.rename(name).header("x-call", name).send().await),
        Asked::Reboot => plain(server.reboot().header("x-call", name).send().await),
        Asked::Post => {
            let call = client.user(name).add_server(name, Ipv4Addr::LOCALHOST);
            plain(call.header("x-call", name).send().await)
        }
        Asked::List => {
            let answer = server.activity().limit(20).header("x-call", name).send().await;
            ended(answer, name, |page: &Page<Json>| {
                page.items.first().map_or_else(Vec::new, |one| one.as_bytes().to_vec())
            })
        }
    }
}

fn ended<T>(answer: Result<Response<T>, Error>, name: &str, text: impl Fn(&T) -> Vec<u8>) -> (End, u32) {
    match answer {
        Ok(answer) => {
            let own = contains(&text(answer.body()), &format!("\"{name}\""));
            (if own { End::Ok } else { End::Mixed }, answer.attempts())
        }
        Err(error) => {
            let other = error.message().is_some_and(|said| said.starts_with("c-") && said != name);
            let end = End::Failed { kind: kind(&error), maybe: error.may_have_acted() };
            (if other { End::Mixed } else { end }, error.attempts())
        }
    }
}

fn contains(text: &[u8], part: &str) -> bool {
    text.windows(part.len()).any(|window| window == part.as_bytes())
}

/// What went wrong in a word that lives long enough.
fn kind(error: &Error) -> &'static str {
    const KINDS: [&str; 14] = [
        "404",
        "408",
        "429",
        "500",
        "502",
        "503",
        "broken",
        "connect",
        "decode",
        "drift",
        "paging",
        "redirect",
        "timeout",
        "too_large",
    ];
    KINDS.into_iter().find(|kind| *kind == error.name()).unwrap_or("other")
}

impl Memory {
    fn sample(&mut self, warm: bool) {
        let now = memory::now().unwrap_or(0);
        if !warm || self.start == 0 {
            self.start = now;
            self.peak = now;
        }
        self.peak = self.peak.max(now);
        self.end = now;
    }
}

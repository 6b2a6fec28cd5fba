use std::{
    convert::Infallible,
    future::{pending, ready},
    sync::{
        Arc, Weak,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use http::uri::{Authority, Scheme};
use tokio::{
    task::yield_now,
    time::{advance, timeout},
};

use super::{IDLE, Origin, Pool};

/// A connection that goes nowhere.
struct Line {
    name: u32,
    shared: bool,
    /// All handles of a connection hold this.
    open: Arc<AtomicBool>,
}

impl Line {
    fn new(name: u32) -> Self {
        Self { name, shared: false, open: Arc::new(AtomicBool::new(true)) }
    }

    fn shared(name: u32) -> Self {
        Self { shared: true, ..Self::new(name) }
    }

    /// Counts its handles, and can close it.
    fn watch(&self) -> Weak<AtomicBool> {
        Arc::downgrade(&self.open)
    }
}

impl super::Line for Line {
    fn is_open(&self) -> bool {
        self.open.load(Relaxed)
    }

    fn share(&self) -> Option<Self> {
        self.shared.then(|| Self { name: self.name, shared: true, open: Arc::clone(&self.open) })
    }
}

fn origin(name: &'static str) -> Origin {
    Origin { scheme: Scheme::HTTPS, authority: Authority::from_static(name) }
}

fn name(line: Option<Line>) -> Option<u32> {
    line.map(|line| line.name)
}

/// A connection that is never there.
fn never() -> impl Future<Output = Result<Line, Infallible>> + Send + 'static {
    pending()
}

#[tokio::test]
async fn the_one_used_last_is_used_first() {
    let (pool, here) = (Pool::new(), origin("here"));
    assert!(pool.free(&here).is_none());
    (1..=3).for_each(|name| pool.put(&here, Line::new(name)));
    assert_eq!(name(pool.free(&here)), Some(3));
    assert_eq!(name(pool.free(&origin("there"))), None);
    assert_eq!(name(pool.free(&Origin { scheme: Scheme::HTTP, ..here.clone() })), None);
    assert_eq!(name(pool.free(&here)), Some(2));
    assert_eq!(name(pool.free(&here)), Some(1));
    assert_eq!(name(pool.free(&here)), None);
}

#[tokio::test]
async fn one_that_is_closed_is_not_used() {
    let (pool, here) = (Pool::new(), origin("here"));
    let (first, second, third) = (Line::new(1), Line::new(2), Line::new(3));
    let watch = second.watch();
    third.open.store(false, Relaxed);
    [first, second, third].into_iter().for_each(|line| pool.put(&here, line));
    watch.upgrade().expect("it is kept").store(false, Relaxed);
    assert_eq!(name(pool.free(&here)), Some(1));
    assert_eq!(watch.strong_count(), 0, "it is dropped");
}

#[tokio::test]
async fn the_call_that_waits_longest_gets_what_another_has_done_with() {
    let (pool, here) = (Pool::new(), origin("here"));
    let waits = |pool: &Arc<Pool<Line>>| {
        let (pool, here) = (Arc::clone(pool), here.clone());
        tokio::spawn(async move { pool.next(&here, never()).await.map(|(line, used)| (line.name, used)) })
    };
    let given_up = waits(&pool);
    yield_now().await;
    let (second, third) = (waits(&pool), waits(&pool));
    yield_now().await;
    given_up.abort();
    yield_now().await;
    pool.put(&here, Line::new(1));
    pool.put(&here, Line::new(2));
    pool.put(&here, Line::new(3));
    assert_eq!(second.await.expect("no panic"), Ok((1, true)));
    assert_eq!(third.await.expect("no panic"), Ok((2, true)));
    assert_eq!(name(pool.free(&here)), Some(3));
}

#[tokio::test]
async fn what_was_started_and_not_needed_is_kept_for_the_next_call() {
    let (pool, here) = (Pool::<Line>::new(), origin("here"));
    let (done, started) = tokio::sync::oneshot::channel();
    let waits = tokio::spawn({
        let (pool, here) = (Arc::clone(&pool), here.clone());
        async move { pool.next(&here, started).await.map(|(line, used)| (line.name, used)) }
    });
    yield_now().await;
    pool.put(&here, Line::new(1));
    assert_eq!(waits.await.expect("no panic"), Ok((1, true)));
    assert!(pool.free(&here).is_none());
    assert!(done.send(Line::new(2)).is_ok(), "it is not given up");
    yield_now().await;
    assert_eq!(name(pool.free(&here)), Some(2));
}

#[tokio::test]
async fn a_new_one_goes_to_the_call_that_started_it() {
    let (pool, here) = (Pool::new(), origin("here"));
    let got = pool.next(&here, ready(Ok::<_, ()>(Line::new(1)))).await;
    assert_eq!(got.map(|(line, used)| (line.name, used)), Ok((1, false)));
    let failed = pool.next(&here, ready(Err::<Line, _>("no way"))).await;
    assert_eq!(failed.map(|(line, _)| line.name), Err("no way"));
    // Nobody waits any more.
    pool.put(&here, Line::new(2));
    assert_eq!(name(pool.free(&here)), Some(2));
}

#[tokio::test]
async fn all_calls_share_one_that_can_be_shared() {
    let (pool, here) = (Pool::new(), origin("here"));
    let waits = |pool: &Arc<Pool<Line>>| {
        let (pool, here) = (Arc::clone(pool), here.clone());
        tokio::spawn(async move { pool.next(&here, never()).await.map(|(line, used)| (line.name, used)) })
    };
    let calls = [waits(&pool), waits(&pool), waits(&pool)];
    yield_now().await;
    let started = pool.next(&here, ready(Ok::<_, Infallible>(Line::shared(1)))).await;
    assert_eq!(started.map(|(line, used)| (line.name, used)), Ok((1, false)));
    for call in calls {
        assert_eq!(call.await.expect("no panic"), Ok((1, true)));
    }
    assert_eq!(name(pool.free(&here)), Some(1));
    let again = pool.free(&here).expect("it is still there");
    assert_eq!(again.watch().strong_count(), 2, "one is kept, one is in use");
    pool.put(&here, Line::shared(2));
    assert_eq!(again.watch().strong_count(), 1, "the newest is kept");
    assert_eq!(name(pool.free(&here)), Some(2));
}

#[tokio::test(start_paused = true)]
async fn what_nobody_wants_is_closed() {
    let (pool, here) = (Pool::new(), origin("here"));
    let (old, fresh) = (Line::new(1), Line::new(2));
    let (old_watch, fresh_watch) = (old.watch(), fresh.watch());
    pool.put(&here, old);
    yield_now().await;
    advance(IDLE / 2).await;
    pool.put(&origin("there"), fresh);
    advance(IDLE / 2).await;
    yield_now().await;
    assert_eq!((old_watch.strong_count(), fresh_watch.strong_count()), (0, 1));
    // One that has not been closed yet is not used either.
    advance(IDLE / 2).await;
    assert!(pool.free(&origin("there")).is_none());
    advance(IDLE).await;
    yield_now().await;
    assert_eq!(fresh_watch.strong_count(), 0);
    let shelves = pool.lock();
    assert!(shelves.all.is_empty() && shelves.sweeper.is_none(), "nothing is left, and nothing runs");
}

#[test]
fn a_pool_outlives_the_runtime_it_was_used_in() {
    let (pool, here) = (Pool::new(), origin("here"));
    let runtime =
        || tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    runtime().block_on(async { pool.put(&here, Line::new(1)) });
    runtime().block_on(async {
        let line = Line::new(2);
        let watch = line.watch();
        pool.put(&here, line);
        let gone = async {
            while watch.strong_count() > 0 {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        };
        assert!(timeout(IDLE * 2, gone).await.is_ok(), "it is closed in the second runtime");
    });
}

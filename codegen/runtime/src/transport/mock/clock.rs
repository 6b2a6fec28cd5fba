//! A clock that tests wind.

use std::{
    future::poll_fn,
    sync::{Arc, Mutex, PoisonError},
    task::Poll,
    time::{Duration, Instant, SystemTime},
};

use crate::{Clock, clock::Sleep};

/// How many turns other tasks get before a wait is over: a token may be on its way in one of them.
const TURNS: u32 = 64;

/// A clock on which every wait is over as soon as nothing else goes on: it jumps ahead and notes how far. Clones share
/// the time.
///
/// Timeouts work too: an attempt that would stall for ever runs into its timeout at once.
///
/// ```
/// use copyist_runtime::TestClock;
///
/// let clock = TestClock::new();
/// // give `clock.clone()` to `ClientBuilder::clock`, make calls, then look at the waits:
/// assert!(clock.waits().is_empty());
/// clock.advance(std::time::Duration::from_secs(60));
/// let unlucky = TestClock::new().with_chance(0.99);
/// # let _ = unlucky;
/// ```
#[derive(Clone, Debug)]
pub struct TestClock {
    start: Instant,
    date: SystemTime,
    chance: f64,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl TestClock {
    /// A clock that shows 2026-01-31 12:00:00 UTC and draws 0.5 by chance.
    #[must_use]
    pub fn new() -> Self {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_769_860_800);
        Self { start: Instant::now(), date, chance: 0.5, waits: Arc::default() }
    }

    /// The same, which draws this number (from 0 to 1) by chance.
    #[must_use]
    pub const fn with_chance(mut self, chance: f64) -> Self {
        self.chance = chance;
        self
    }

    /// The waits so far.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Jumps ahead.
    pub fn advance(&self, time: Duration) {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).push(time);
    }

    fn passed(&self) -> Duration {
        self.waits().iter().sum()
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.start + self.passed()
    }

    fn date(&self) -> SystemTime {
        self.date + self.passed()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        let clock = self.clone();
        let mut turns = TURNS;
        Box::pin(poll_fn(move |context| {
            if turns > 0 {
                turns -= 1;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            clock.advance(time);
            Poll::Ready(())
        }))
    }

    fn chance(&self) -> f64 {
        self.chance
    }
}

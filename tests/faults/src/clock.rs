//! A clock for real sockets that skips the waits between attempts.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use copyist_runtime::{Clock, Sleep};

/// A clock that skips the waits between attempts and notes them, but lets attempts take their real time: over a socket
/// a clock that jumps would be ahead of every answer. Clones share the waits.
///
/// A wait of exactly [`ATTEMPT`] is the time limit of an attempt; give that to `attempt_timeout`.
#[derive(Clone, Debug, Default)]
pub struct WaitClock {
    waits: Arc<Mutex<Vec<Duration>>>,
}

/// The time limit of attempts that [`WaitClock`] knows.
pub const ATTEMPT: Duration = Duration::from_millis(31_007);

/// 2026-01-31 12:00:00 UTC.
const DATE: Duration = Duration::from_secs(1_769_860_800);

impl WaitClock {
    /// The waits that were skipped.
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Clock for WaitClock {
    fn now(&self) -> Instant {
        Instant::now() + self.waits().iter().sum::<Duration>()
    }

    /// Stands still but for the waits, so that dates a server names are always the same time ahead.
    fn date(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + DATE + self.waits().iter().sum::<Duration>()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        if time == ATTEMPT {
            return Box::pin(tokio::time::sleep(time));
        }
        let clock = self.clone();
        Box::pin(async move { clock.waits.lock().unwrap_or_else(PoisonError::into_inner).push(time) })
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

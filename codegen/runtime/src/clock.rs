//! Time and chance, so that tests can bring their own.

use std::{
    pin::Pin,
    time::{Duration, Instant, SystemTime},
};

/// A wait.
///
/// ```
/// use copyist_runtime::Sleep;
///
/// let at_once: Sleep = Box::pin(std::future::ready(()));
/// # drop(at_once);
/// ```
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Time and chance, as calls need them for timeouts and retries. Tests bring their own: see [`TestClock`](crate::TestClock).
///
/// ```
/// use std::time::{Duration, Instant, SystemTime};
/// use copyist_runtime::{Clock, Sleep};
///
/// /// A clock without chance.
/// struct Steady;
///
/// impl Clock for Steady {
///     fn now(&self) -> Instant {
///         Instant::now()
///     }
///     fn date(&self) -> SystemTime {
///         SystemTime::now()
///     }
///     fn sleep(&self, time: Duration) -> Sleep {
///         Box::pin(tokio::time::sleep(time))
///     }
///     fn chance(&self) -> f64 {
///         0.5
///     }
///     fn is_running(&self) -> bool {
///         tokio::runtime::Handle::try_current().is_ok()
///     }
/// }
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The moment, to measure how long something takes.
    fn now(&self) -> Instant;

    /// The date, to compare with a date that a server names.
    fn date(&self) -> SystemTime;

    /// Waits. The wait starts when the future is first polled.
    fn sleep(&self, time: Duration) -> Sleep;

    /// A number of chance between 0 (included) and 1 (excluded).
    fn chance(&self) -> f64;

    /// Whether what it needs to wait is there: an async runtime, for example.
    fn is_running(&self) -> bool {
        true
    }
}

/// The clock on the wall.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        Box::pin(async move { tokio::time::sleep(time).await })
    }

    fn chance(&self) -> f64 {
        fastrand::f64()
    }

    fn is_running(&self) -> bool {
        tokio::runtime::Handle::try_current().is_ok()
    }
}

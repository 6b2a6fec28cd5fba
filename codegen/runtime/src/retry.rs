//! Whether and when a call that failed is sent again.

mod after;
mod budget;
mod decide;

use std::time::Duration;

/// What the budget counts with; its test under another scheduler brings its own.
mod atomic {
    pub(super) use std::sync::atomic::{AtomicU64, Ordering};
}

pub(crate) use after::retry_after;
pub(crate) use budget::Budget;
pub(crate) use decide::{Decision, Facts, Outcome, decide};

/// How often, and after which waits, a call that failed is sent again.
///
/// Only what is safe is repeated. A call that does no more when sent twice is repeated after 5xx, 408, 429, a broken
/// connection and an attempt that took too long; any other only after 429, or when there was no connection at all.
/// Waits grow exponentially and are drawn by chance between nothing and that; `Retry-After` is kept. A wait that would
/// pass the call's deadline is not begun. All calls of a client share a budget of repetitions: see
/// [`ClientBuilder::retry_budget`](crate::ClientBuilder::retry_budget).
///
/// ```
/// use std::time::Duration;
/// use copyist_runtime::Retry;
///
/// let patient = Retry::new().attempts(6).first_wait(Duration::from_secs(1));
/// let quick = Retry::new().longest_wait(Duration::from_millis(500));
/// assert_eq!(Retry::never(), Retry::new().attempts(1));
/// # let _ = (patient, quick);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    first: Duration,
    longest: Duration,
}

impl Retry {
    /// Three attempts; the first wait at most 0.25 s, no wait above 20 s.
    #[must_use]
    pub const fn new() -> Self {
        Self { attempts: 3, first: Duration::from_millis(250), longest: Duration::from_secs(20) }
    }

    /// One attempt.
    #[must_use]
    pub const fn never() -> Self {
        Self::new().attempts(1)
    }

    /// How many times a call is sent at most, the first time included.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest first wait; each wait after it may be twice as long.
    #[must_use]
    pub const fn first_wait(mut self, wait: Duration) -> Self {
        self.first = wait;
        self
    }

    /// The longest wait of all. `Retry-After` may ask for more.
    #[must_use]
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest = wait;
        self
    }

    /// The longest wait after the attempt of this number, counted from 1.
    fn ceiling(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first.saturating_mul(factor).min(self.longest)
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn is_spent_and_earned_again() {
        let budget = Budget::new(2);
        assert!(budget.withdraw());
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
        (0..9).for_each(|_| budget.deposit(false));
        assert!(!budget.withdraw());
        budget.deposit(false);
        assert!(budget.withdraw());
        budget.deposit(true);
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
    }

    #[test]
    fn is_never_more_than_full() {
        let budget = Budget::new(1);
        (0..100).for_each(|_| budget.deposit(true));
        assert!(budget.withdraw());
        assert!(!budget.withdraw());
        assert!(!Budget::new(0).withdraw());
        assert!(Budget::new(u32::MAX).withdraw());
    }
}

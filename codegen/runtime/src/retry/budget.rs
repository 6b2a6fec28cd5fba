//! How much all calls of a client may repeat together.

use super::atomic::{AtomicU64, Ordering::Relaxed};

/// Parts of a repetition: ten calls that succeed at once earn one.
const WHOLE: u64 = 10;

/// A bucket of repetitions that all calls of a client share. When it is empty, failures go to the caller, so that a server
/// in trouble does not get many times the usual load.
pub(crate) struct Budget {
    /// What is left, in tenths of a repetition.
    left: AtomicU64,
    full: u64,
}

impl Budget {
    /// A full bucket.
    pub(crate) fn new(repetitions: u32) -> Self {
        let full = u64::from(repetitions) * WHOLE;
        Self { left: AtomicU64::new(full), full }
    }

    /// Takes a repetition; says whether there was one.
    pub(crate) fn withdraw(&self) -> bool {
        self.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(WHOLE)).is_ok()
    }

    /// Gives back what a call earned that succeeded: a part of a repetition, or the one that made it succeed.
    pub(crate) fn deposit(&self, repeated: bool) {
        let earned = if repeated { WHOLE } else { 1 };
        // Usually it is full, and nothing is written: calls on other cores then share the line of memory.
        if self.left.load(Relaxed) < self.full {
            let _ = self.left.fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_add(earned).min(self.full)));
        }
    }
}

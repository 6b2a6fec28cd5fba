//! What a process has used so far.

use std::{fmt, fs, time::Instant};

use crate::Failure;

/// Tells how many allocations there were so far, if they are counted.
pub type Counter = fn() -> Option<usize>;

/// What a process has used so far, or between two moments.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    started: Instant,
    /// Nanoseconds.
    pub wall: u128,
    /// Nanoseconds on a processor, of the main thread, which is the only one that works.
    pub cpu: u64,
    /// Allocations, those that made something larger included.
    pub allocations: Option<usize>,
}

impl Cost {
    /// What was used so far.
    ///
    /// # Errors
    ///
    /// The system does not say.
    pub fn now(counter: Counter) -> Result<Self, Failure> {
        let scheduled = fs::read_to_string("/proc/self/schedstat")?;
        let cpu = scheduled.split(' ').next().unwrap_or_default().parse()?;
        Ok(Self { started: Instant::now(), wall: 0, cpu, allocations: counter() })
    }

    /// What was used between another moment and this one.
    #[must_use]
    pub fn since(&self, before: &Self) -> Self {
        Self {
            started: before.started,
            wall: (self.started - before.started).as_nanos(),
            cpu: self.cpu - before.cpu,
            allocations: self.allocations.zip(before.allocations).map(|(now, then)| now - then),
        }
    }
}

/// Prints what some work costs, done a number of times.
///
/// # Errors
///
/// The work fails, or the system does not say what was used.
pub fn measure(counter: Counter, times: usize, mut work: impl FnMut() -> Result<(), Failure>) -> Result<(), Failure> {
    let before = Cost::now(counter)?;
    for _ in 0..times {
        work()?;
    }
    println!("{}", Cost::now(counter)?.since(&before));
    Ok(())
}

/// A line for [`Cost`]'s reader in the benches: nanoseconds of wall and CPU, and allocations or `-`.
impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.wall, self.cpu)?;
        match self.allocations {
            Some(allocations) => write!(f, "{allocations}"),
            None => f.write_str("-"),
        }
    }
}

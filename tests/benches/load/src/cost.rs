//! What some work costs a process.

use std::{fmt, fs, str::FromStr, time::Instant};

use stats_alloc::INSTRUMENTED_SYSTEM;

use crate::Failure;

/// Tells how many allocations there were so far, if they are counted.
pub type Counter = fn() -> Option<u64>;

/// Allocations so far, those that made something larger included, in a process whose allocator is [`INSTRUMENTED_SYSTEM`].
#[must_use]
pub fn counted() -> Option<u64> {
    let stats = INSTRUMENTED_SYSTEM.stats();
    u64::try_from(stats.allocations + stats.reallocations).ok()
}

/// What some work cost. As text it is one line, which a process prints and the benches read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Nanoseconds on the clock.
    pub wall: u64,
    /// Nanoseconds on a processor, of the main thread: the only one that works.
    pub cpu: u64,
    /// Allocations, those that made something larger included; none if nobody counted.
    pub allocations: Option<u64>,
}

/// When some work begins.
pub(crate) struct Begin {
    cpu: u64,
    counter: Counter,
    allocations: Option<u64>,
    time: Instant,
}

impl Begin {
    pub(crate) fn now(counter: Counter) -> Result<Self, Failure> {
        let cpu = cpu()?;
        // Reading the file allocates, so it is not between the two counts.
        Ok(Self { cpu, counter, allocations: counter(), time: Instant::now() })
    }

    /// What it has cost so far.
    pub(crate) fn cost(&self) -> Result<Cost, Failure> {
        let allocations = (self.counter)().zip(self.allocations).map(|(now, then)| now - then);
        let wall = u64::try_from(self.time.elapsed().as_nanos())?;
        Ok(Cost { wall, cpu: cpu()? - self.cpu, allocations })
    }
}

/// Nanoseconds that the main thread was on a processor.
fn cpu() -> Result<u64, Failure> {
    let scheduled = fs::read_to_string("/proc/self/schedstat")?;
    Ok(scheduled.split(' ').next().unwrap_or_default().parse()?)
}

/// Prints what some work costs, done a number of times.
///
/// # Errors
///
/// The work fails, or the system does not say what was used.
pub fn measure(counter: Counter, times: usize, mut work: impl FnMut() -> Result<(), Failure>) -> Result<(), Failure> {
    let begin = Begin::now(counter)?;
    for _ in 0..times {
        work()?;
    }
    println!("{}", begin.cost()?);
    Ok(())
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.wall, self.cpu)?;
        match self.allocations {
            Some(allocations) => write!(f, "{allocations}"),
            None => f.write_str("-"),
        }
    }
}

impl FromStr for Cost {
    type Err = Failure;

    fn from_str(line: &str) -> Result<Self, Failure> {
        let [wall, cpu, allocations] = line.split(' ').collect::<Vec<_>>()[..] else {
            return Err(format!("`{line}` is no cost").into());
        };
        let allocations = if allocations == "-" { None } else { Some(allocations.parse()?) };
        Ok(Self { wall: wall.parse()?, cpu: cpu.parse()?, allocations })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_is_read_as_it_was_printed() {
        for allocations in [None, Some(35)] {
            let cost = Cost { wall: 12, cpu: 7, allocations };
            assert_eq!(cost.to_string().parse::<Cost>().expect("a cost"), cost);
        }
        assert!("12 7".parse::<Cost>().is_err());
    }
}

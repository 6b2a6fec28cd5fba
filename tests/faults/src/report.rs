//! What came of a soak test.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde_json::Value;

use crate::{
    Arguments,
    plan::{self, Ended},
};

/// How many violations are told one by one.
const TOLD: usize = 20;

/// What came of a soak test.
pub(crate) struct Report {
    calls: u64,
    growth: u64,
    took: Duration,
    memory: [Option<u64>; 3],
    succeeded: usize,
    failed: BTreeMap<String, usize>,
    requests: u64,
    effects: u64,
    slowest: [Duration; 3],
    violations: Vec<String>,
}

impl Report {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        Self {
            calls: arguments.calls,
            growth: arguments.growth << 20,
            took: Duration::ZERO,
            memory: [None; 3],
            succeeded: 0,
            failed: BTreeMap::new(),
            requests: 0,
            effects: 0,
            slowest: [Duration::ZERO; 3],
            violations: Vec::new(),
        }
    }

    /// Takes note of the memory after a tenth of the calls, at the end, and at its peak.
    pub(crate) fn memory(&mut self, warm: Option<u64>, end: Option<u64>, peak: Option<u64>) {
        self.memory = [warm, end, peak];
        if let (Some(warm), Some(end)) = (warm, end)
            && end > warm + self.growth
        {
            self.violations.push(format!("memory grew from {} to {} MiB", warm >> 20, end >> 20));
        }
    }

    pub(crate) fn time(&mut self, took: Duration) {
        self.took = took;
    }

    /// Compares what the client was told with what the server did.
    pub(crate) fn calls(&mut self, ended: &[Ended], tally: &Value) {
        if ended.len() as u64 != self.calls {
            self.violations.push(format!("{} of {} calls came to an end", ended.len(), self.calls));
        }
        for call in ended {
            let name = plan::name(call.number);
            let count = |index: usize| tally[&name][index].as_u64().unwrap_or(0);
            let (requests, effects) = (count(0), count(1));
            self.requests += requests;
            self.effects += effects;
            match &call.error {
                None => self.succeeded += 1,
                Some(error) => *self.failed.entry(error.to_string()).or_default() += 1,
            }
            if let Some(problem) = problem(call, requests, effects) {
                self.violations.push(format!("{name}: {problem}"));
            }
        }
        let mut times: Vec<Duration> = ended.iter().map(|call| call.took).collect();
        times.sort_unstable();
        let at = |part: usize| times.get(times.len() * part / 1000).copied().unwrap_or_default();
        self.slowest = [at(500), at(990), times.last().copied().unwrap_or_default()];
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.violations.is_empty()
    }
}

/// What must not be: an answer to another call, an effect that is missing or doubled.
fn problem(call: &Ended, requests: u64, effects: u64) -> Option<String> {
    if call.mixed_up {
        return Some("got the answer to another call".to_owned());
    }
    if requests == 0 {
        return Some("never reached the server".to_owned());
    }
    if call.acts && call.error.is_none() && effects == 0 {
        return Some("succeeded without effect".to_owned());
    }
    if call.acts && !call.repeatable && effects > 1 {
        return Some(format!("took effect {effects} times"));
    }
    None
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.took.as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a rate needs no more")]
        let rate = self.calls as f64 / seconds;
        writeln!(f, "{} calls in {seconds:.1} s, {rate:.0} a second", self.calls)?;
        writeln!(f, "  succeeded    {:>8}", self.succeeded)?;
        for (name, count) in &self.failed {
            writeln!(f, "  {name:<12} {count:>8}")?;
        }
        writeln!(f, "the server saw {} requests and had {} effects", self.requests, self.effects)?;
        let [middle, most, last] = self.slowest;
        writeln!(f, "half of the calls took up to {middle:.1?}, 99 % up to {most:.1?}, the slowest {last:.1?}")?;
        if let [Some(warm), Some(end), Some(peak)] = self.memory {
            writeln!(
                f,
                "memory: {} MiB after a tenth, {} MiB at the end, {} MiB at the peak",
                warm >> 20,
                end >> 20,
                peak >> 20
            )?;
        }
        for violation in self.violations.iter().take(TOLD) {
            writeln!(f, "violation: {violation}")?;
        }
        match self.violations.len() {
            0 => writeln!(f, "nothing lost, nothing doubled"),
            count => writeln!(f, "{count} violations"),
        }
    }
}

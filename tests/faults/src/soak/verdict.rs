//! What must hold of every call, and whether it did.

use std::collections::BTreeMap;

use super::{
    Plan,
    drive::{BUDGET, Driven, End, LATE, Outcome, WHOLE},
    ledger::Ledger,
};
use crate::Count;

/// What came of the soak.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// Calls by how they ended.
    pub(crate) ends: BTreeMap<&'static str, usize>,
    /// Calls that must not be done twice, by how often they were done: never, once.
    pub(crate) done: [usize; 2],
    pub(crate) attempts: u64,
    /// Calls that failed although no fault was planned for them: a connection that another call's fault broke, or a
    /// machine too slow for the time limits.
    pub(crate) bystanders: usize,
    /// What did not hold, and of which calls.
    pub(crate) violations: BTreeMap<&'static str, Vec<usize>>,
    /// What did not hold of all calls together.
    pub(crate) overall: Vec<String>,
}

impl Verdict {
    /// Whether all held.
    pub(crate) fn is_fine(&self) -> bool {
        self.violations.is_empty() && self.overall.is_empty()
    }

    /// Compares what the client says with what the server did.
    pub(crate) fn new(plan: Plan, driven: &Driven, ledger: &Ledger, growth: u64) -> Self {
        let mut verdict = Self::default();
        let (mut earned, mut repeated) = (0_u64, 0_u64);
        for (call, outcome) in driven.outcomes.iter().enumerate() {
            let count = ledger.counts.get(call).copied().unwrap_or_default();
            let end = match outcome.end {
                End::Ok => "ok",
                End::Lost => "lost",
                End::Mixed => "mixed",
                End::Failed { kind, .. } => kind,
            };
            *verdict.ends.entry(end).or_default() += 1;
            for broken in broken(plan, call, outcome, count) {
                verdict.violations.entry(broken).or_default().push(call);
            }
            if outcome.end == End::Lost {
                continue;
            }
            verdict.attempts += u64::from(outcome.attempts);
            repeated += u64::from(outcome.attempts - 1);
            if outcome.end == End::Ok {
                earned += if outcome.attempts > 1 { 10 } else { 1 };
            } else if plan.fault(call, 0).is_none() {
                verdict.bystanders += 1;
            }
            if !plan.asked(call).is_idempotent() && count.effects < 2 {
                verdict.done[count.effects as usize] += 1;
            }
        }
        let budget = u64::from(BUDGET) + earned / 10;
        if repeated > budget {
            verdict.overall.push(format!("{repeated} repetitions are more than the budget's {budget}"));
        }
        let memory = driven.memory;
        if memory.peak - memory.start > growth {
            let mebibytes = (memory.peak - memory.start) >> 20;
            verdict.overall.push(format!("memory grew by {mebibytes} MiB, more than {} MiB", growth >> 20));
        }
        verdict
    }
}

/// What does not hold of a call.
fn broken(plan: Plan, call: usize, outcome: &Outcome, count: Count) -> Vec<&'static str> {
    let idempotent = plan.asked(call).is_idempotent();
    let mut broken = Vec::new();
    let mut must = |holds: bool, otherwise| {
        if !holds {
            broken.push(otherwise);
        }
    };
    must(outcome.end != End::Lost, "lost: the call never ended");
    must(outcome.end != End::Mixed, "mixed up: the call got an answer that is not its own");
    must(outcome.end == End::Lost || outcome.took <= WHOLE + LATE, "late: the call ended after its deadline");
    must(outcome.end != End::Ok || count.effects > 0, "invented: the call succeeded and nothing was done");
    must(idempotent || count.effects <= 1, "doubled: the call was done twice");
    must(count.requests <= outcome.attempts, "hidden: the server got more requests than the client says it sent");
    must(outcome.end == End::Lost || outcome.attempts <= 3, "stubborn: the call was sent more than three times");
    let denied = matches!(outcome.end, End::Failed { maybe: false, .. });
    must(!denied || count.effects == 0, "denied: the error says nothing was done, and it was");
    broken
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::soak::{Asked, drive::Memory};

    const PLAN: Plan = Plan { seed: 1, faults: 0.2 };

    /// What is said of a POST that ended so, with so many requests and effects at the server.
    fn said(end: End, attempts: u32, took: Duration, requests: u32, effects: u32) -> Vec<&'static str> {
        let call = (0..100).find(|call| PLAN.asked(*call) == Asked::Post).expect("a POST");
        let words = broken(PLAN, call, &Outcome { end, attempts, took }, Count { requests, effects });
        words.iter().filter_map(|words| words.split(':').next()).collect()
    }

    /// A soak that could not fail would prove nothing.
    #[test]
    fn every_violation_is_seen() {
        let soon = Duration::from_millis(1);
        let failed = |maybe| End::Failed { kind: "broken", maybe };
        assert!(said(End::Ok, 1, soon, 1, 1).is_empty());
        assert!(said(failed(true), 1, soon, 1, 1).is_empty());
        assert!(said(failed(false), 1, soon, 1, 0).is_empty());
        assert_eq!(said(End::Lost, u32::MAX, Duration::MAX, 1, 1), ["lost"]);
        assert_eq!(said(End::Mixed, 1, soon, 1, 1), ["mixed up"]);
        assert_eq!(said(End::Ok, 1, WHOLE * 3, 1, 1), ["late"]);
        assert_eq!(said(End::Ok, 1, soon, 1, 0), ["invented"]);
        assert_eq!(said(End::Ok, 2, soon, 2, 2), ["doubled"]);
        assert_eq!(said(End::Ok, 1, soon, 2, 1), ["hidden"]);
        assert_eq!(said(End::Ok, 4, soon, 1, 1), ["stubborn"]);
        assert_eq!(said(failed(false), 1, soon, 1, 1), ["denied"]);
    }

    #[test]
    fn memory_and_repetitions_are_bounded() {
        let outcome = Outcome { end: End::Failed { kind: "503", maybe: true }, attempts: 3, took: Duration::ZERO };
        let memory = Memory { start: 10 << 20, peak: 40 << 20, end: 10 << 20 };
        let driven = Driven { outcomes: vec![outcome; 51], took: Duration::ZERO, memory };
        let ledger = Ledger { counts: vec![Count { requests: 3, effects: 0 }; 51], connections: 1 };
        let verdict = Verdict::new(PLAN, &driven, &ledger, 16 << 20);
        assert_eq!(
            verdict.overall,
            ["102 repetitions are more than the budget's 100", "memory grew by 30 MiB, more than 16 MiB"]
        );
        assert!(verdict.violations.is_empty() && !verdict.is_fine());
    }
}

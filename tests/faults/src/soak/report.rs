//! The summary of a soak, as a table for people.

use std::fmt::Write as _;

use super::{Load, Plan, drive::Driven, ledger::Ledger, verdict::Verdict};

/// How many of the calls that violate something are named.
const NAMED: usize = 5;

/// The summary of a soak.
pub(crate) fn table(plan: Plan, load: Load, driven: &Driven, ledger: &Ledger, verdict: &Verdict) -> String {
    let mut text = String::new();
    let mut row = |name: &str, value: String| {
        let _ = writeln!(text, "{name:<24} {value}");
    };
    let calls = driven.outcomes.len();
    let share = |count: usize| format!("{count:>9}  {:>5.1} %", count as f64 * 100.0 / calls.max(1) as f64);
    let seconds = driven.took.as_secs_f64();
    let rate = calls as f64 / seconds.max(f64::EPSILON);
    row("calls", format!("{calls:>9}  in {seconds:.1} s, {rate:.0} a second, {} at a time", load.in_flight));
    row("plan", format!("{:>9.0} % faults, seed {}", plan.faults * 100.0, plan.seed));
    for (end, count) in &verdict.ends {
        row(&if *end == "ok" { "  ok".to_owned() } else { format!("  failed: {end}") }, share(*count));
    }
    row("failed without a fault", share(verdict.bystanders));
    row("attempts", format!("{:>9}", verdict.attempts));
    row("connections", format!("{:>9}", ledger.connections));
    row("not to be done twice", format!("{:>9}", verdict.done.iter().sum::<usize>()));
    row("  never done", share(verdict.done[0]));
    row("  done once", share(verdict.done[1]));
    row(
        "  done twice",
        share(
            verdict
                .violations
                .iter()
                .filter(|(what, _)| what.starts_with("doubled"))
                .map(|(_, calls)| calls.len())
                .sum(),
        ),
    );
    let mut took: Vec<_> = driven.outcomes.iter().map(|outcome| outcome.took).collect();
    took.sort_unstable();
    let at = |part: f64| took.get((part * calls as f64) as usize).map_or(0.0, |took| took.as_secs_f64() * 1000.0);
    row("latency", format!("{:>9.1}  ms p50, {:.1} ms p99, {:.1} ms longest", at(0.5), at(0.99), at(1.0 - 1e-9)));
    let mebibytes = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    let (start, peak, end) =
        (mebibytes(driven.memory.start), mebibytes(driven.memory.peak), mebibytes(driven.memory.end));
    row("memory", format!("{start:>9.1}  MiB warm, {peak:.1} MiB peak, {end:.1} MiB end"));
    for (what, calls) in &verdict.violations {
        let named: Vec<String> = calls.iter().take(NAMED).map(ToString::to_string).collect();
        row("VIOLATION", format!("{what}: {} calls ({}, …)", calls.len(), named.join(", ")));
    }
    for what in &verdict.overall {
        row("VIOLATION", what.clone());
    }
    row(
        "verdict",
        if verdict.is_fine() { "nothing lost, nothing doubled, memory flat" } else { "NOT FINE" }.to_owned(),
    );
    text
}

//! What decoding an answer costs, beside serde's derive.

use xtask::Failure;
use xtask::cli::Group;

use crate::bench::Bench;
use crate::figure::{COPYIST, Figure, Unit};
use crate::subject::{Programs, Subject};

/// What is decoded, how often, and how much more often where time is measured.
const WORK: [(&str, u32, u32); 3] = [("object", 1_000, 50), ("list", 5, 20), ("megabyte", 2, 10)];

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    let programs = Programs::build(bench)?;
    for (what, times, more) in WORK {
        for decoder in &decoders(&programs) {
            bench.step(&format!("counting `{what}` of {}", decoder.name));
            counts(bench, decoder, what, times);
        }
        if !bench.counts_only() {
            bench.step(&format!("timing `{what}`"));
            speeds(bench, &decoders(&programs), what, times * more)?;
        }
    }
    Ok(())
}

/// Ours, and serde's derive: from bytes, as answers come, and from text.
#[must_use]
pub fn decoders(programs: &Programs) -> Vec<Subject> {
    [COPYIST, "serde", "serde-text"].map(|name| programs.subject(name, &["decode", name])).to_vec()
}

/// The allocations of all that is decoded.
///
/// # Errors
///
/// It cannot be decoded.
pub fn allocations(decoder: &Subject) -> Result<Vec<Figure>, Failure> {
    WORK.iter().map(|(what, times, _)| allocations_of(decoder, what, *times)).collect()
}

fn allocations_of(decoder: &Subject, what: &str, times: u32) -> Result<Figure, Failure> {
    let value = decoder.allocations(&[what.to_owned()], times)?;
    Ok(Figure::new(Group::Decode, format!("{what}/allocations"), &decoder.name, value, Unit::Allocations))
}

fn counts(bench: &mut Bench, decoder: &Subject, what: &str, times: u32) {
    match allocations_of(decoder, what, times) {
        Ok(figure) => bench.figure(&figure.id, &figure.subject, figure.value, figure.unit),
        Err(failure) => bench.gap(&format!("{what}/allocations"), &decoder.name, failure.message()),
    }
    let id = format!("{what}/instructions");
    match decoder.instructions(&[what.to_owned()], times) {
        Ok(value) => bench.figure(&id, &decoder.name, value, Unit::Instructions),
        Err(failure) => bench.gap(&id, &decoder.name, failure.message()),
    }
}

/// The best of several rounds, in which the decoders take turns.
#[expect(clippy::cast_precision_loss, reason = "nanoseconds of a run fit the 52 bits of a double's fraction")]
fn speeds(bench: &mut Bench, decoders: &[Subject], what: &str, times: u32) -> Result<(), Failure> {
    let rounds = if bench.quick() { 1 } else { 9 };
    let mut best = vec![0_f64; decoders.len()];
    for _ in 0..rounds {
        for (decoder, best) in decoders.iter().zip(&mut best) {
            let (cost, size) = decoder.cost(&[what.to_owned()], times)?;
            let size: f64 = size.parse().map_err(|_| Failure::new("a decoder does not say how much it decodes"))?;
            // A byte a microsecond is a megabyte a second.
            *best = best.max(size * f64::from(times) * 1_000.0 / cost.cpu as f64);
        }
    }
    for (decoder, best) in decoders.iter().zip(best) {
        bench.figure(&format!("{what}/speed"), &decoder.name, best, Unit::MegabytesPerSecond);
    }
    Ok(())
}

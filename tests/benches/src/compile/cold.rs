//! A consumer built for the first time, TLS included: everything, down to the last dependency.

use std::fs;
use std::path::Path;

use xtask::Failure;

use super::ours::Ours;
use super::three_calls::{OURS_MAIN, PROGENITOR_MAIN, progenitor_program};
use super::{SMALL, cargo};
use crate::bench::{Bench, io_failure};
use crate::figure::{COPYIST, Unit};
use crate::measure;
use crate::peer::{Client, Peer};

/// Ours, with the features that it has when none are chosen.
pub(super) fn ours(bench: &mut Bench, ours: &Ours) -> Result<(), Failure> {
    let name = Ours::name(SMALL);
    let dependencies = format!(
        "api = {{ package = \"{name}\", path = \"../../generated/{name}\" }}\n\
         tokio = {{ workspace = true, features = [\"macros\", \"rt\"] }}\n"
    );
    ours.program("cold", &dependencies, OURS_MAIN)?;
    build(bench, COPYIST, &ours.folder, &["build", "--package", "cold"])
}

/// Progenitor's. Its client has no TLS of its own; the consumer asks reqwest for what that has when nothing is chosen.
pub(super) fn progenitor(bench: &mut Bench, client: &Client) -> Result<(), Failure> {
    let folder = progenitor_program(bench, client, "cold", "[\"default-tls\"]", PROGENITOR_MAIN)?;
    build(bench, Peer::Progenitor.name(), &folder, &["build"])
}

#[expect(clippy::cast_precision_loss, reason = "crates are few")]
fn build(bench: &mut Bench, subject: &str, folder: &Path, words: &[&str]) -> Result<(), Failure> {
    bench.step(&format!("cold build, {subject}"));
    let log = bench.log(&format!("cold {subject}"))?;
    // What is to be downloaded is, before.
    measure::run(&mut cargo(folder, folder, &["fetch"]), &log)?;
    let target = bench.empty_folder("compile/target-cold")?;
    let cost = measure::run(&mut cargo(folder, &target, words), &log)?;
    bench.empty_folder("compile/target-cold")?;
    bench.cost("cold", subject, cost);
    let text = fs::read_to_string(&log).map_err(|error| io_failure("read", &log, &error))?;
    // The consumer itself does not count.
    let compiled = |line: &&str| line.trim_start().starts_with("Compiling ") && !line.contains("Compiling cold ");
    let crates = text.lines().filter(compiled).count();
    bench.figure("cold/crates", subject, crates as f64, Unit::Crates);
    Ok(())
}

//! What generating costs, at several sizes, from scratch and when little or nothing changed.
//!
//! Ours is measured as the command that a maintainer runs, `xtask generate`, in a workspace of its own that holds one
//! made-up API, or five. Peers read the equivalent OpenAPI document. Both write their files.

use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::Failure;

use crate::bench::Bench;
use crate::callgrind;
use crate::figure::{COPYIST, Unit};
use crate::measure;
use crate::peer::{Client, Tool};
use crate::place::{Api, Place};

/// Operations of the APIs that are measured.
const SIZES: [usize; 3] = [70, 1_000, 10_000];
const QUICK_SIZES: [usize; 2] = [6, 70];

/// Operations of the five APIs that there will be.
const FIVE: [usize; 5] = [2, 70, 138, 58, 213];

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    let xtask = build(bench)?;
    if bench.counts_only() {
        return counts(bench, &xtask);
    }
    let tools = Tool::install_all(bench);
    let sizes: &[usize] = if bench.quick() { &QUICK_SIZES } else { &SIZES };
    for operations in sizes {
        let api = Api { name: "synthetic".to_owned(), operations: *operations };
        let place = Place::make(bench, &format!("generate/{operations}"), &[api])?;
        ours(bench, &xtask, &place, &operations.to_string(), times(*operations))?;
        for tool in &tools {
            theirs(bench, tool, &place, *operations)?;
        }
        // With more, it needs more memory than most machines have.
        let builders = tools.iter().find_map(Tool::with_builders).filter(|_| *operations <= 1_000);
        if let Some(tool) = builders {
            theirs(bench, &tool, &place, *operations)?;
        }
    }
    let five = FIVE.iter().map(|operations| Api { name: format!("api-of-{operations}"), operations: *operations });
    let place = Place::make(bench, "generate/five", &five.collect::<Vec<_>>())?;
    ours(bench, &xtask, &place, "five", times(FIVE.iter().sum()))
}

/// What is the same on every machine: the instructions of ours, from scratch.
fn counts(bench: &mut Bench, xtask: &Path) -> Result<(), Failure> {
    for operations in [1_000, 10_000] {
        let api = Api { name: "synthetic".to_owned(), operations };
        let place = Place::make(bench, &format!("generate/{operations}"), &[api])?;
        instructions(bench, xtask, &place, &operations.to_string())?;
    }
    Ok(())
}

/// How often a run is repeated: short ones vary more.
fn times(operations: usize) -> usize {
    match operations {
        0..=100 => 10,
        101..=2_000 => 5,
        _ => 2,
    }
}

/// Builds our command.
pub(crate) fn build(bench: &Bench) -> Result<PathBuf, Failure> {
    bench.step("building `xtask`");
    let mut command = Command::new("cargo");
    command.args(["build", "--release", "--package", "xtask"]).current_dir(bench.root());
    measure::run(&mut command, &bench.log("build xtask")?)?;
    Ok(bench.root().join("target/release/xtask"))
}

/// Generates from scratch, then again when nothing changed, then again when one operation did.
fn ours(bench: &mut Bench, xtask: &Path, place: &Place, id: &str, times: usize) -> Result<(), Failure> {
    let log = bench.log(&format!("generate {id}"))?;
    let command = || {
        let mut command = Command::new(xtask);
        command.arg("--root").arg(place.path()).arg("generate");
        command
    };
    bench.step(&format!("{id}, from scratch"));
    let cost = measure::least_of(times, &log, || place.forget(), command)?;
    bench.cost(id, COPYIST, cost);
    instructions(bench, xtask, place, id)?;
    bench.step(&format!("{id}, nothing changed"));
    let cost = measure::least_of(times, &log, || Ok(()), command)?;
    bench.cost(&format!("{id}/unchanged"), COPYIST, cost);
    bench.step(&format!("{id}, one operation changed"));
    let cost = measure::least_of(times, &log, || place.change_an_operation(), command)?;
    bench.cost(&format!("{id}/one-operation"), COPYIST, cost);
    Ok(())
}

/// The instructions from scratch.
fn instructions(bench: &mut Bench, xtask: &Path, place: &Place, id: &str) -> Result<(), Failure> {
    bench.step(&format!("{id}, from scratch, instructions"));
    place.forget()?;
    match callgrind::count(callgrind::command(xtask).arg("--root").arg(place.path()).arg("generate")) {
        #[expect(clippy::cast_precision_loss, reason = "counts fit the 52 bits of a double's fraction")]
        Ok(count) => bench.figure(&format!("{id}/instructions"), COPYIST, count as f64, Unit::Instructions),
        Err(failure) => bench.gap(&format!("{id}/instructions"), COPYIST, failure.message()),
    }
    Ok(())
}

fn theirs(bench: &mut Bench, tool: &Tool, place: &Place, operations: usize) -> Result<(), Failure> {
    let subject = tool.subject();
    bench.step(&format!("{operations}, {subject}"));
    let log = bench.log(&format!("generate {operations} {subject}"))?;
    let out = bench.folder(&format!("generate/{subject}-{operations}"))?;
    let document = place.document(tool.peer.reads());
    // The slowest of them takes a minute for the largest.
    let times = if operations > 2_000 { 1 } else { 3 };
    let cost = measure::least_of(times, &log, || Client::prepare(&out), || tool.command(&document, &out));
    Client::prepare(&out)?;
    let id = operations.to_string();
    match cost {
        Ok(cost) => bench.cost(&id, subject, cost),
        Err(failure) => bench.gap(&id, subject, failure.message()),
    }
    Ok(())
}

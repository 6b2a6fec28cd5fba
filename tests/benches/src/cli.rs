//! The command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::Failure;
use xtask::cli::Format;

use crate::bench::Bench;
use crate::budget;
use crate::gate::Outcome;
use crate::report::{self, Results};
use crate::synthetic;

/// Measures what copyist and its clients cost, beside the real peers.
///
/// `cargo xtask bench` builds this and calls it.
#[derive(Debug, Parser)]
#[command(
    name = "copyist-benches",
    after_help = "\
Exit codes:
  0  measured, and no count is over its budget
  1  a count is over its budget
  2  something could not be measured at all, or not be written"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Measure
    Run(xtask::cli::Bench),

    /// Write a made-up API of a given size, as a spec folder and as the equivalent OpenAPI documents
    #[command(after_help = "\
Examples:
  copyist-benches synthetic --operations 1000 --out target/bench/synthetic

writes DIR/spec/NAME/*.yaml in copyist's spec language, and DIR/openapi-3.0.json
and DIR/openapi-3.1.json, which say the same to other generators.")]
    Synthetic {
        /// How many operations it has; there are half as many types again
        #[arg(long, value_name = "COUNT")]
        operations: usize,
        /// The folder to write to
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The API's name
        #[arg(long, value_name = "NAME", default_value = "synthetic")]
        name: String,
    },
}

/// Runs what the process's arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run(options) => run(&options),
        Command::Synthetic { operations, out, name } => {
            synthetic::Synthetic::new(&name, operations).write(&out).map(|()| ExitCode::SUCCESS)
        }
    };
    done.unwrap_or_else(|failure| {
        eprintln!("error: {failure}");
        if let Some(help) = failure.advice() {
            eprintln!("  help: {help}");
        }
        ExitCode::from(2)
    })
}

fn run(options: &xtask::cli::Bench) -> Result<ExitCode, Failure> {
    let root = root();
    let groups = options.groups();
    if options.table {
        let results = Results::read(&root)?;
        report::write_readme(&root, &results)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut bench = Bench::new(&root, options);
    for group in &groups {
        bench.measure(*group);
    }
    let findings = bench.end();
    let measured = Results::now(&groups, &findings);
    match options.format {
        Format::Human => print!("{}", report::text(&measured)?),
        Format::Json => println!("{}", measured.to_json()?),
    }
    if options.write {
        let mut results = Results::read(&root)?;
        results.replace(measured);
        results.write(&root)?;
        report::write_readme(&root, &results)?;
    }
    let outcome = Outcome::of(&budget::all()?, &groups, &findings, options.gate);
    outcome.complaints().for_each(|complaint| eprintln!("error: {complaint}"));
    Ok(outcome.exit())
}

/// The workspace that this program was built in.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

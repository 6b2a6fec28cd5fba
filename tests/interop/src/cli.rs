//! The command line.

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{Failure, Workspace};

use crate::run;

/// Has other people's tools judge what copyist emits.
///
/// `cargo xtask interop` builds this and calls it.
#[derive(Debug, Parser)]
#[command(
    name = "copyist-interop",
    after_help = "\
Exit codes:
  0  no tool objects
  1  a tool objects
  2  tools cannot be had, or wrong usage"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the steps
    Run(xtask::cli::Interop),
}

/// Runs the command that the process's arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run(options) => judge(&options),
    };
    done.unwrap_or_else(|failure| {
        anstream::eprintln!("error: {failure}");
        for line in failure.advice().unwrap_or_default().lines() {
            anstream::eprintln!("  help: {line}");
        }
        ExitCode::from(2)
    })
}

fn judge(options: &xtask::cli::Interop) -> Result<ExitCode, Failure> {
    if options.list {
        anstream::print!("{}", run::list()?);
        return Ok(ExitCode::SUCCESS);
    }
    let objecting = run::run(&workspace(), options)?;
    Ok(ExitCode::from(u8::from(objecting > 0)))
}

/// The workspace that this program was built in.
fn workspace() -> Workspace {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Workspace::at(here.ancestors().nth(2).unwrap_or(here))
}

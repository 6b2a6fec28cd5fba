//! `bench`: has the benches built, and runs them.

use std::process::Command;

use crate::cli::Bench;
use crate::{Exit, Failure, Workspace};

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Bench) -> Result<Exit, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // Who only counts need not be fast: what is counted is built with optimization in any case.
    let profile = if options.gate { "dev" } else { "release" };
    let status = Command::new(cargo)
        .args(["run", "--profile", profile, "--quiet", "--package", "copyist-benches", "--", "run"])
        .args(options.words())
        .current_dir(workspace.root())
        .status()
        .map_err(|error| Failure::io("run", "cargo", &error))?;
    match status.code() {
        Some(0) => Ok(Exit::Fine),
        Some(1) => Ok(Exit::Problems),
        _ => Ok(Exit::Unusable),
    }
}

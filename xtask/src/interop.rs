//! `interop`: has the program built that knows other people's tools, and runs it.

use std::process::Command;

use crate::cli::Interop;
use crate::{Exit, Failure, Workspace};

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Interop) -> Result<Exit, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "copyist-interop", "--", "run"])
        .args(options.words()?)
        .current_dir(workspace.root())
        .status()
        .map_err(|error| Failure::io("run", "cargo", &error))?;
    match status.code() {
        Some(0) => Ok(Exit::Fine),
        Some(1) => Ok(Exit::Problems),
        _ => Ok(Exit::Unusable),
    }
}

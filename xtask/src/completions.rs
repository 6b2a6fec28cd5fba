//! `completions`: prints a completion script for a shell.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::{Exit, Failure, Terminal};

/// Runs the command.
pub(crate) fn run(shell: Shell, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "xtask", &mut script);
    terminal.print(String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}

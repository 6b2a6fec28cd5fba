//! Counts the instructions of a process.

use std::path::Path;
use std::process::Command;

use xtask::Failure;

/// A line of what callgrind prints: `==17== Collected : 123456`.
const COLLECTED: &str = "Collected : ";

/// A command that runs a program and counts.
pub(crate) fn command(program: &Path) -> Command {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
    command
}

/// How many instructions a command that was made here has counted.
///
/// # Errors
///
/// Valgrind is not installed, or the program fails.
pub(crate) fn count(command: &mut Command) -> Result<u64, Failure> {
    let output = command.output().map_err(|error| {
        Failure::new(format!(
            "cannot start `valgrind`, which counts instructions ({error}); a package of that name has it"
        ))
    })?;
    let errors = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let last = errors.lines().last().unwrap_or_default();
        return Err(Failure::new(format!("a program fails under valgrind: {last}")));
    }
    let collected = errors.lines().find_map(|line| line.split_once(COLLECTED)?.1.trim().parse().ok());
    collected.ok_or_else(|| Failure::new("valgrind does not say how many instructions there were"))
}

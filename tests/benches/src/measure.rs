//! Runs a command and tells what it cost: processor time, time on the clock, and memory.
//!
//! The kernel keeps these for a process that has ended and for those that it waited for in turn, as cargo does for its
//! compilers. Memory is that of the largest of them. Linux lets a process begin with the peak of the one that started it,
//! so whoever measures must stay small: large documents are made in processes of their own.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, io, path::Path};

use wait4::Wait4 as _;
use xtask::Failure;

/// What a command cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Processor time, user and system, of the process and all that it waited for.
    pub cpu: Duration,
    /// Time on the clock.
    pub wall: Duration,
    /// The most memory that the largest of its processes held, in bytes.
    pub memory: u64,
}

impl Cost {
    /// The cheaper by processor time, with the smaller of the other two.
    #[must_use]
    pub fn least(self, other: Self) -> Self {
        Self { cpu: self.cpu.min(other.cpu), wall: self.wall.min(other.wall), memory: self.memory.min(other.memory) }
    }
}

/// Runs a command to its end. What it prints goes to `log`, whose last lines are told if it fails.
///
/// # Errors
///
/// It cannot be started, or ends in failure.
pub fn run(command: &mut Command, log: &Path) -> Result<Cost, Failure> {
    let failed = |error: io::Error| Failure::new(format!("cannot run `{}`: {error}", words(command.get_program())));
    let file =
        fs::File::create(log).map_err(|error| Failure::new(format!("cannot write `{}`: {error}", log.display())))?;
    let errors = file.try_clone().map_err(failed)?;
    clean(command);
    command.stdin(Stdio::null()).stdout(file).stderr(errors);
    let start = Instant::now();
    let mut child = command
        .spawn()
        .map_err(|error| Failure::new(format!("cannot start `{}`: {error}", words(command.get_program()))))?;
    let used = child.wait4().map_err(|error| Failure::new(format!("cannot wait for a process: {error}")))?;
    let wall = start.elapsed();
    if !used.status.success() {
        return Err(Failure::new(complaint(log)).help(format!("what it printed is in `{}`", log.display())));
    }
    Ok(Cost { cpu: used.rusage.utime + used.rusage.stime, wall, memory: used.rusage.maxrss })
}

/// Runs a command several times; each time after `before`, which is not measured.
///
/// # Errors
///
/// As [`run`], or `before` fails.
pub fn least_of(
    times: usize,
    log: &Path,
    mut before: impl FnMut() -> Result<(), Failure>,
    mut command: impl FnMut() -> Command,
) -> Result<Cost, Failure> {
    before()?;
    let mut least = run(&mut command(), log)?;
    for _ in 1..times {
        before()?;
        least = least.least(run(&mut command(), log)?);
    }
    Ok(least)
}

/// Takes away what the environment would change about a build.
fn clean(command: &mut Command) {
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_TARGET_DIR"] {
        let given = command.get_envs().any(|(key, value)| key == name && value.is_some());
        if !given {
            command.env_remove(name);
        }
    }
    // Set by `cargo run` for us, and taken for theirs by build scripts of children.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
}

/// The first line of a log that says what is wrong, or else its last.
fn complaint(log: &Path) -> String {
    let text = fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let wrong = |line: &&str| {
        let line = line.to_lowercase();
        line.starts_with("error") || line.contains("panicked at") || line.contains("exception")
    };
    let line = lines().find(wrong).or_else(|| lines().next_back()).unwrap_or("it failed without a word");
    line.chars().take(200).collect()
}

fn words(program: &std::ffi::OsStr) -> String {
    program.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(name: &str) -> std::path::PathBuf {
        std::env::temp_dir().join(format!("copyist-measure-{}-{name}", std::process::id()))
    }

    #[test]
    fn the_cost_of_a_grandchild_counts() {
        let mut command = Command::new("sh");
        command.args(["-c", "sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; true"]);
        let log = log("busy");
        let cost = run(&mut command, &log).expect("it ends well");
        fs::remove_file(&log).expect("the log is there");
        assert!(cost.cpu > Duration::from_millis(10), "{cost:?}");
        assert!(cost.cpu <= cost.wall + Duration::from_millis(50), "{cost:?}");
        assert!(cost.memory > 100_000, "{cost:?}");
    }

    #[test]
    fn a_failure_is_told_in_the_words_of_the_program() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo working; echo 'error: no such thing' >&2; echo more; exit 3"]);
        let log = log("wrong");
        let failure = run(&mut command, &log).expect_err("it fails");
        fs::remove_file(&log).expect("the log is there");
        assert_eq!(failure.message(), "error: no such thing");
    }
}

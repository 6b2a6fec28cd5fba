//! The machine that figures come from.

use std::fs;
use std::process::Command;

use serde::{Deserialize, Serialize};

/// The machine that figures come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// Model of its processor.
    pub cpu: String,
    /// How many cores it lends us.
    pub cores: usize,
    /// The system.
    pub system: String,
    /// The compiler.
    pub rustc: String,
}

impl Machine {
    /// This one.
    #[must_use]
    pub fn this() -> Self {
        Self {
            cpu: processor().unwrap_or_else(|| "unknown processor".to_owned()),
            cores: std::thread::available_parallelism().map_or(1, Into::into),
            system: first_line(Command::new("uname").arg("-sm")).unwrap_or_else(|| std::env::consts::OS.to_owned()),
            rustc: first_line(Command::new("rustc").arg("--version")).unwrap_or_else(|| "unknown rustc".to_owned()),
        }
    }
}

fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn first_line(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    String::from_utf8_lossy(&output.stdout).lines().next().map(str::to_owned)
}

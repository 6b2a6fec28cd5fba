//! Where a command prints: results on one side, what is wrong on the other.

use std::fmt;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};

use crate::Failure;

/// How long a command works in silence.
const PATIENCE: Duration = Duration::from_millis(500);

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const RED: Style = AnsiColor::Red.on_default();
pub(crate) const GREEN: Style = AnsiColor::Green.on_default();
pub(crate) const YELLOW: Style = AnsiColor::Yellow.on_default();
pub(crate) const CYAN: Style = AnsiColor::Cyan.on_default();

/// Where a command prints. Text is always styled; a writer that is no terminal strips the styles.
pub struct Terminal<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    live: bool,
    start: Instant,
}

impl<'a> Terminal<'a> {
    /// A terminal of two writers. `live` says that a person watches `err`, who is told what takes long.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, live: bool) -> Self {
        Self { out, err, live, start: Instant::now() }
    }

    /// Prints a piece of the result.
    pub(crate) fn print(&mut self, text: impl fmt::Display) -> io::Result<()> {
        write!(self.out, "{text}")
    }

    /// Prints a line of the result.
    pub(crate) fn line(&mut self, text: impl fmt::Display) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// Prints what is wrong.
    pub(crate) fn problem(&mut self, text: impl fmt::Display) -> io::Result<()> {
        writeln!(self.err, "{text}")
    }

    /// Prints why the command gives up. There is nobody left to tell if that fails.
    pub(crate) fn failure(&mut self, failure: &Failure) {
        let error = RED.bold();
        let _ = writeln!(self.err, "{error}error{error:#}{BOLD}: {failure}{BOLD:#}");
        if let Some(help) = failure.advice() {
            let _ = writeln!(self.err, "  {CYAN}help{CYAN:#}: {help}");
        }
    }

    /// Says what is being done, if a person has been waiting for a while.
    pub(crate) fn step(&mut self, what: impl fmt::Display) -> io::Result<()> {
        if self.live && self.start.elapsed() > PATIENCE {
            writeln!(self.err, "{DIM}{what}…{DIM:#}")?;
        }
        Ok(())
    }

    /// How long the command has been running: `0.08 s`.
    pub(crate) fn elapsed(&self) -> String {
        format!("{:.2} s", self.start.elapsed().as_secs_f64())
    }
}

/// A count with its noun: `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

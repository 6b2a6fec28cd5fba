//! What the person who waits sees: a line a step when it has ended, and on a terminal what is done meanwhile.

use std::cell::RefCell;
use std::fmt;
use std::io::Write as _;
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style};

use crate::Outcome;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();

/// What the person who waits sees. It goes to the error side, complaints to the other.
#[derive(Debug)]
pub(crate) struct Progress {
    live: bool,
    at: RefCell<String>,
}

impl Progress {
    /// For this process's terminal, if it is one.
    pub(crate) fn new() -> Self {
        Self { live: anstream::stderr().is_terminal(), at: RefCell::default() }
    }

    /// Begins something, which is told before what is done of it.
    pub(crate) fn begin(&self, what: &str) {
        what.clone_into(&mut self.at.borrow_mut());
        self.say("");
    }

    /// What is done now; a terminal's last line has it.
    pub(crate) fn say(&self, what: &str) {
        if self.live {
            let line = format!("{} {what}", self.at.borrow());
            let line: String = line.trim_end().chars().take(78).collect();
            let _ = write!(anstream::stderr(), "\r\x1b[K{DIM}{line}…{DIM:#}");
            let _ = anstream::stderr().flush();
        }
    }

    /// A line that stays.
    pub(crate) fn note(&self, what: impl fmt::Display) {
        let clear = if self.live { "\r\x1b[K" } else { "" };
        let _ = writeln!(anstream::stderr(), "{clear}{what}");
    }

    /// A heading.
    pub(crate) fn title(&self, what: &str) {
        self.note(format_args!("{BOLD}{what}{BOLD:#}"));
    }

    /// How a step ended.
    pub(crate) fn ended(&self, step: &str, outcome: &Outcome, took: Duration) {
        let (style, verdict) = match outcome {
            Outcome::Fine(seen) => (GREEN, format!("no complaint: {seen}")),
            Outcome::Nothing(why) => (DIM, format!("nothing to do: {why}")),
            Outcome::Objects(complaints) => {
                let mut tools: Vec<&str> = complaints.iter().map(|one| one.tool.as_str()).collect();
                tools.dedup();
                (RED, format!("objects: {}", tools.join(", ")))
            }
        };
        self.note(format_args!("  {step:14} {style}{verdict}{style:#} {DIM}{:.1} s{DIM:#}", took.as_secs_f64()));
    }

    /// What tools object to, whole, for the result.
    pub(crate) fn complaints(outcome: &Outcome) {
        let Outcome::Objects(complaints) = outcome else { return };
        for complaint in complaints {
            let _ = writeln!(anstream::stdout(), "    {RED}{}{RED:#} says:", complaint.tool);
            for line in complaint.text.lines() {
                let _ = writeln!(anstream::stdout(), "      {line}");
            }
        }
    }
}

/// A clock for what takes its time.
pub(crate) fn clock() -> impl Fn() -> Duration {
    let start = Instant::now();
    move || start.elapsed()
}

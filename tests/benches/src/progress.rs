//! Tells the person who waits what is being measured.

use std::io::{self, IsTerminal as _};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A line that changes on a terminal, and a line for each step elsewhere.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    live: bool,
}

impl Progress {
    /// Begins.
    #[must_use]
    pub fn new() -> Self {
        let live = io::stderr().is_terminal();
        let bar = if live { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar, live }
    }

    /// Says what is being done now.
    pub fn step(&self, what: &str) {
        if self.live {
            self.bar.set_message(what.to_owned());
        } else {
            eprintln!("{what}");
        }
    }

    /// Says something that stays.
    pub fn note(&self, what: &str) {
        if self.live {
            self.bar.println(what);
        } else {
            eprintln!("{what}");
        }
    }

    /// Ends.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

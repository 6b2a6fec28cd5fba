//! What keeps a command from doing its work, and what to do about it.

use std::fmt;
use std::io;

/// What keeps a command from doing its work: one line, and what to do about it.
#[derive(Debug)]
pub struct Failure {
    message: String,
    help: Option<String>,
    closed_pipe: bool,
}

impl Failure {
    /// A failure said in one line: lower case, no full stop, the thing in backticks.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None, closed_pipe: false }
    }

    /// A file or folder, by its path from the root, with which something could not be done.
    pub(crate) fn io(verb: &str, path: &str, error: &io::Error) -> Self {
        let failure = Self::new(format!("cannot {verb} `{path}`: {}", reason(error)));
        match error.kind() {
            io::ErrorKind::PermissionDenied => failure.help("look at who owns it and what they may do: `ls -l`"),
            io::ErrorKind::StorageFull => failure.help("make room and run the command again"),
            _ => failure,
        }
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The line.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Whether the reader of our output went away, as `head` does, which is no failure.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.closed_pipe
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// Our own output could not be written.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self {
            closed_pipe: error.kind() == io::ErrorKind::BrokenPipe,
            ..Self::new(format!("cannot print: {}", reason(&error)))
        }
    }
}

/// The system's text without its number and with our lower case.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// The candidate that is closest to a word, if one is close enough to have been meant.
pub(crate) fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

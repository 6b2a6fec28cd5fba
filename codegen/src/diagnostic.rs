//! What is wrong with a spec: data first, text for people and machines after.

mod code;
mod excerpt;
mod json;
mod locate;
mod render;
mod similar;

pub use code::Code;
pub use json::to_json;
pub use render::render;
pub(crate) use similar::similar;

/// One problem of a spec.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Which kind of problem it is; its explanation is one `explain` away.
    pub code: Code,
    /// Whether it stops the spec from being used.
    pub severity: Severity,
    /// One line: lower case, no full stop, the thing in backticks.
    pub message: String,
    /// Where it is, and what is there.
    pub primary: Label,
    /// Other places that belong to it: the other half of a clash.
    pub secondary: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Whether a problem stops the spec from being used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The spec cannot be used.
    Error,
    /// The spec can be used, yet something is odd.
    Warning,
}

/// A place in a file and what is there.
#[derive(Clone, Debug)]
pub struct Label {
    /// Path inside the spec folder: `servers.yaml`.
    pub file: String,
    /// Where in the file.
    pub place: Place,
    /// What is there; may be empty.
    pub text: String,
}

/// A place in a file. It is turned into bytes only when the problem is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A byte range of the text.
    Bytes(std::ops::Range<usize>),
    /// The key at the end of a JSON pointer: `/operations/add_server/body/ip`.
    Key(String),
    /// The value at a JSON pointer.
    Value(String),
    /// A byte range inside the scalar at a JSON pointer, as after YAML's unescaping.
    Within(String, std::ops::Range<usize>),
}

impl Diagnostic {
    /// An error at one place.
    pub fn error(code: Code, message: impl Into<String>, file: &str, place: Place, label: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            primary: Label { file: file.to_owned(), place, text: label.into() },
            secondary: Vec::new(),
            help: None,
        }
    }

    /// A warning at one place.
    pub fn warning(code: Code, message: impl Into<String>, file: &str, place: Place, label: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message, file, place, label) }
    }

    /// Adds another place that belongs to the problem.
    #[must_use]
    pub fn also(mut self, file: &str, place: Place, text: impl Into<String>) -> Self {
        self.secondary.push(Label { file: file.to_owned(), place, text: text.into() });
        self
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

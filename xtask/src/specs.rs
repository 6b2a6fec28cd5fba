//! Specs read and checked, and what is wrong with them in words.

use copyist::diagnostic::{self, Code, Diagnostic, Severity};
use copyist::{Sources, ir};
use serde_json::{Value, json};

use crate::terminal::{BOLD, RED, YELLOW, count};
use crate::workspace::SPEC;
use crate::{Exit, Failure, Terminal, Workspace};

/// Several specs, read and checked.
#[derive(Debug, Default)]
pub struct Specs {
    /// Each of them, in the order of their names.
    pub all: Vec<CheckedSpec>,
    /// How many more there are that were not read, as nothing has changed since they had no problem.
    pub skipped: usize,
}

/// One spec, read and checked.
#[derive(Debug)]
pub struct CheckedSpec {
    /// Its files.
    pub sources: Sources,
    /// What they say, if they have no error.
    pub api: Option<ir::Api>,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Specs {
    /// Reads and checks the specs of some APIs.
    ///
    /// # Errors
    ///
    /// A file cannot be read. A spec that is wrong is no failure.
    pub fn read(workspace: &Workspace, apis: &[String], terminal: &mut Terminal<'_>) -> Result<Self, Failure> {
        let mut all = Vec::new();
        for (place, api) in apis.iter().enumerate() {
            terminal.step(format_args!("checking `{api}` ({} of {})", place + 1, apis.len()))?;
            all.push(CheckedSpec::of(workspace.sources(api)?));
        }
        Ok(Self { all, skipped: 0 })
    }

    /// How many APIs there are, those included that were not read.
    #[must_use]
    pub fn apis(&self) -> usize {
        self.all.len() + self.skipped
    }

    /// How many problems of a severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics().filter(|one| one.severity == severity).count()
    }

    fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.all.iter().flat_map(|spec| &spec.diagnostics)
    }

    /// How a command ends that needs these specs to be right.
    #[must_use]
    pub fn exit(&self) -> Exit {
        // Not a spec with a problem, but nothing that could be read as a spec.
        let unreadable = |one: &Diagnostic| matches!(one.code, Code::NotUtf8 | Code::FileTooLarge | Code::YamlAlias);
        if self.diagnostics().any(unreadable) {
            Exit::Unusable
        } else if self.all.iter().any(|spec| spec.api.is_none()) || self.count(Severity::Error) > 0 {
            Exit::Problems
        } else {
            Exit::Fine
        }
    }

    /// Everything that is wrong, with excerpts, for people; nothing if all is well.
    #[must_use]
    pub fn render(&self) -> String {
        let mut text = String::new();
        for spec in self.all.iter().filter(|spec| !spec.diagnostics.is_empty()) {
            text += &diagnostic::render(&spec.diagnostics, &spec.sources, &spec.folder(), true);
        }
        text
    }

    /// How many problems there are, in words: `2 errors and 1 warning in 1 API`.
    #[must_use]
    pub fn tally(&self) -> String {
        let (errors, warnings) = (self.count(Severity::Error), self.count(Severity::Warning));
        let (red, yellow) = (RED.bold(), YELLOW.bold());
        let error = format!("{red}{}{red:#}", count(errors, "error"));
        let warning = format!("{yellow}{}{yellow:#}", count(warnings, "warning"));
        let problems = match (errors, warnings) {
            (0, 0) => "no problem".to_owned(),
            (0, _) => warning,
            (_, 0) => error,
            (_, _) => format!("{error} and {warning}"),
        };
        format!("{problems} in {BOLD}{}{BOLD:#}", count(self.apis(), "API"))
    }

    /// The same as one JSON object.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let diagnostics: Vec<Value> = self
            .all
            .iter()
            .flat_map(|spec| match diagnostic::to_json(&spec.diagnostics, &spec.sources, &spec.folder()) {
                Value::Array(list) => list,
                one => vec![one],
            })
            .collect();
        json!({
            "diagnostics": diagnostics,
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
        })
    }
}

impl CheckedSpec {
    /// Checks a spec.
    #[must_use]
    pub fn of(sources: Sources) -> Self {
        let (api, diagnostics) = copyist::check(&sources);
        Self { sources, api, diagnostics }
    }

    /// Its folder, from the root: `spec/cloudstick-v2`.
    #[must_use]
    pub fn folder(&self) -> String {
        format!("{SPEC}/{}", self.sources.name())
    }
}

//! Collects what is wrong.

use crate::diagnostic::{Diagnostic, Severity};

/// What has been found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: Vec<Diagnostic>,
}

impl Problems {
    pub(super) fn push(&mut self, problem: Diagnostic) {
        self.found.push(problem);
    }

    pub(super) fn extend(&mut self, problems: impl IntoIterator<Item = Diagnostic>) {
        self.found.extend(problems);
    }

    pub(super) fn has_errors(&self) -> bool {
        self.found.iter().any(|problem| problem.severity == Severity::Error)
    }

    pub(super) fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }
}

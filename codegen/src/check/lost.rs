//! Remembers what the files declare but could not be read, so that it is not reported missing as well.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Place, Severity};

/// What could not be read.
#[derive(Debug, Default)]
pub(super) struct Lost {
    /// A whole file or section is unreadable: anything may be declared there.
    anything: bool,
    names: HashSet<String>,
}

impl Lost {
    /// Learns it from what was reported while the files were read.
    pub(super) fn from(diagnostics: &[Diagnostic]) -> Self {
        let mut lost = Self::default();
        for problem in diagnostics.iter().filter(|problem| problem.severity == Severity::Error) {
            if problem.code != Code::StrayFile {
                lost.learn(&problem.primary.place);
            }
        }
        lost
    }

    fn learn(&mut self, place: &Place) {
        let (Place::Key(pointer) | Place::Value(pointer) | Place::Within(pointer, _)) = place else {
            self.anything = true;
            return;
        };
        let mut steps = pointer.split('/').skip(1);
        match (steps.next(), steps.next()) {
            (Some("types" | "ids" | "handles" | "paging"), Some(name)) => {
                self.names.insert(name.replace("~1", "/").replace("~0", "~"));
            }
            (Some("types" | "ids" | "handles" | "paging") | None, _) => self.anything = true,
            (Some(_), _) => {}
        }
    }

    /// Whether the name may be declared where nothing could be read.
    pub(super) fn may_have(&self, name: &str) -> bool {
        self.anything || self.names.contains(name)
    }

    /// Whether anything at all is lost.
    pub(super) fn any(&self) -> bool {
        self.anything || !self.names.is_empty()
    }
}

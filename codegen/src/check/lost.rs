//! Remembers what the files declare but could not be read, so that it is not reported missing as well.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic, Place, Severity};

/// What could not be read.
#[derive(Debug, Default)]
pub(super) struct Lost {
    /// A whole file or section is unreadable: anything may be declared there.
    anything: bool,
    /// Names whose declaration is unreadable somewhere.
    names: HashSet<String>,
    /// Operations of which something is unreadable, and whether there may be more than those.
    operations: HashSet<String>,
    some_operations: bool,
    /// Names for which something stands in that means nothing.
    replaced: HashSet<String>,
    /// Whether the path of a handle could not be read, and the ids that it declares.
    fragment: bool,
    /// Whether a scheme of `auth` could not be read, and the scopes that it lists.
    auth: bool,
    /// Whether anything at all could not be read.
    any: bool,
}

impl Lost {
    /// Learns it from what was reported while the files were read.
    pub(super) fn from(diagnostics: &[Diagnostic]) -> Self {
        let mut lost = Self::default();
        for problem in diagnostics.iter().filter(|problem| problem.severity == Severity::Error) {
            lost.any = true;
            // A section under an unknown name may have held anything.
            lost.anything |= problem.code == Code::UnknownKey && is_section(&problem.primary.place);
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
            (Some(section @ ("types" | "ids" | "handles" | "paging" | "waits")), Some(name)) => {
                let name = unescaped(name);
                let part = steps.next();
                self.fragment |= section == "handles" && matches!(part, None | Some("path"));
                if part.is_none() {
                    self.replaced.insert(name.clone());
                }
                self.names.insert(name);
            }
            (Some("operations"), Some(name)) => {
                self.operations.insert(unescaped(name));
            }
            (Some("auth"), _) => self.auth = true,
            (Some("operations"), None) => self.some_operations = true,
            (Some("types" | "ids" | "handles" | "paging" | "waits") | None, _) => self.anything = true,
            (Some(_), _) => {}
        }
    }

    /// Whether the name may be declared where nothing could be read.
    pub(super) fn may_have(&self, name: &str) -> bool {
        self.anything || self.names.contains(name)
    }

    /// Whether an operation of the name may be declared where nothing could be read.
    pub(super) fn may_have_operation(&self, name: &str) -> bool {
        self.anything || self.some_operations || self.operations.contains(name)
    }

    /// Whether a path parameter of the name may be declared where nothing could be read.
    pub(super) fn may_have_param(&self, name: &str) -> bool {
        self.fragment || self.may_have(name)
    }

    /// Whether what is declared under the name only stands in for what could not be read.
    pub(super) fn replaced(&self, name: &str) -> bool {
        self.replaced.contains(name)
    }

    /// Whether a scheme of `auth` could not be read, so that nothing is known of schemes and scopes.
    pub(super) fn may_have_scope(&self) -> bool {
        self.anything || self.auth
    }

    /// Whether anything at all could not be read.
    pub(super) fn any(&self) -> bool {
        self.any
    }
}

/// A step of a JSON pointer as a key.
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Whether the place is a key of the file itself.
fn is_section(place: &Place) -> bool {
    matches!(place, Place::Key(pointer) if pointer.matches('/').count() == 1)
}

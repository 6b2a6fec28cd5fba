//! Inputs that always have the same value: `action: = reboot`.

use super::super::field::{self, View};
use super::super::place::Spot;
use super::super::problem::Problems;
use super::Scope;
use crate::diagnostic::Code;
use crate::ir::Fixed;
use crate::spec;

/// Reads an input that always has the same value; none if it is an ordinary one, an inner none if something is wrong with it.
pub(super) fn read(key: &str, spec: &spec::Field, spot: Spot<'_>, problems: &mut Problems) -> Option<Option<Fixed>> {
    let view = View::of(spec);
    let written = view.scalar[view.line.notation.clone()].strip_prefix('=')?.trim();
    let unquoted = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let wire = field::wire(key);
    if wire != key {
        let problem = spot
            .key()
            .error(Code::InvalidFieldMark, format!("`{key}` has a mark and a fixed value"), "always sent")
            .help(format!("write `{wire}`"));
        problems.push(problem);
        return Some(None);
    }
    if written.is_empty() {
        let problem = spot
            .value()
            .error(Code::TypeSyntax, format!("the fixed value of `{wire}` is missing"), "no value")
            .help("write the value, `= reboot`; an empty text is `= \"\"`");
        problems.push(problem);
        return Some(None);
    }
    let value = unquoted.unwrap_or(written).to_owned();
    Some(Some(Fixed { wire: wire.to_owned(), value, doc: view.doc() }))
}

/// Reports a root key where there is no body.
pub(super) fn rootless(scope: &mut Scope<'_, '_>) {
    if scope.spec.root.is_none() {
        return;
    }
    let problem = scope
        .spot
        .child("root")
        .key()
        .error(Code::InvalidRoot, format!("`{}` has a root key and no body", scope.key), "around nothing")
        .help("give the `body`, or remove `root`");
    scope.problems.push(problem);
}

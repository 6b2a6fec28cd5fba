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
        let ty = spot.child("type");
        let at = if view.detail.is_some() { ty } else { spot };
        let problem = at
            .within(&view.line.notation)
            .error(Code::TypeSyntax, format!("the fixed value of `{wire}` is missing"), "no value")
            .help("write the value, `= reboot`; an empty text is `= \"\"`");
        problems.push(problem);
        return Some(None);
    }
    idle(&view, wire, spot, problems);
    let value = unquoted.unwrap_or(written).to_owned();
    Some(Some(Fixed { wire: wire.to_owned(), value, doc: view.doc() }))
}

/// Warns of what says nothing of an input that is always the same.
fn idle(view: &View<'_>, wire: &str, spot: Spot<'_>, problems: &mut Problems) {
    let Some(detail) = view.detail else { return };
    let keys = [
        ("default", detail.default.is_some()),
        ("minimum", detail.minimum.is_some()),
        ("maximum", detail.maximum.is_some()),
        ("format", detail.format.is_some()),
        ("secret", detail.secret),
        ("example", detail.example.is_some()),
        ("rust_name", detail.rust_name.is_some()),
    ];
    for (key, _) in keys.into_iter().filter(|(_, given)| *given) {
        let problem = spot
            .child(key)
            .key()
            .warning(Code::Unused, format!("`{key}` of `{wire}`, which always has one value"), "says nothing")
            .help("remove it");
        problems.push(problem);
    }
}

/// Reports a root key where there is no body, or that is none.
pub(super) fn root(scope: &mut Scope<'_, '_>) {
    let Some(root) = &scope.spec.root else { return };
    let at = scope.spot.child("root");
    let problem = if scope.spec.body.is_none() {
        at.key()
            .error(Code::InvalidRoot, format!("`{}` has a root key and no body", scope.key), "around nothing")
            .help("give the `body`, or remove `root`")
    } else if root.is_empty() {
        at.value()
            .error(Code::InvalidRoot, format!("the root key of `{}` has no name", scope.key), "empty")
            .help("name the key that the fields travel in, or remove `root`")
    } else {
        return;
    };
    scope.problems.push(problem);
}

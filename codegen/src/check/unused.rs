//! Warns of what is declared and never used.

use super::direction::Reach;
use super::handle::Handles;
use super::paging::Styles;
use super::place::{At, Spot};
use super::problem::Problems;
use super::types::Types;
use super::wait::Waits;
use crate::diagnostic::Code;
use crate::spec::Document;

pub(super) fn warn(
    document: &Document,
    types: &Types,
    reach: &Reach,
    handles: &Handles,
    styles: &Styles,
    waits: &Waits,
    problems: &mut Problems,
) {
    let root = Spot::root("api.yaml");
    let ids = root.child("ids");
    for name in document.api.ids.keys().filter(|name| !types.is_used_id(name)) {
        one("id", name, &ids.child(name).key(), problems);
    }
    let at = root.child("handles");
    for name in handles.unused() {
        one("handle", name, &at.child(name).key(), problems);
    }
    let at = root.child("paging");
    for name in styles.unused() {
        one("paging style", name, &at.child(name).key(), problems);
    }
    let at = root.child("waits");
    for name in waits.unused() {
        one("wait", name, &at.child(name).key(), problems);
    }
    let at = root.child("types");
    for name in document.api.types.keys().filter(|name| !reach.has(name)) {
        one("type", name, &at.child(name).key(), problems);
    }
    for (file, resource) in &document.resources {
        let root = Spot::root(file);
        let at = root.child("types");
        for name in resource.types.keys().filter(|name| !reach.has(name)) {
            one("type", name, &at.child(name).key(), problems);
        }
    }
}

fn one(what: &str, name: &str, at: &At<'_>, problems: &mut Problems) {
    let message = format!("the {what} `{name}` is never used");
    let help = "remove it, or use it where it belongs";
    problems.push(at.warning(Code::Unused, message, "nothing refers to it").help(help));
}

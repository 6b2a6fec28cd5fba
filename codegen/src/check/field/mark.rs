//! The marks `?` and `!` at the end of a field's name.

use super::super::place::Spot;
use super::super::problem::Problems;
use super::Role;
use crate::diagnostic::Code;
use crate::ir::Presence;

/// A field's name without its mark.
pub(in super::super) fn wire(key: &str) -> &str {
    key.strip_suffix(['?', '!']).unwrap_or(key)
}

/// Whether the field may be left out, as its mark says.
pub(super) fn presence(key: &str, role: Role, spot: Spot<'_>, problems: &mut Problems) -> Option<Presence> {
    let name = wire(key);
    let report = |code, message: String, label: &str, help: String, problems: &mut Problems| {
        problems.push(spot.key().error(code, message, label).help(help));
        None
    };
    if name.ends_with(['?', '!']) {
        let bare = name.trim_end_matches(['?', '!']);
        let message = format!("`{key}` has more than one mark");
        let help = format!("write `{bare}?` for what may be left out, `{bare}!` for what the docs promise in answers");
        return report(Code::InvalidFieldMark, message, "one mark is enough", help, problems);
    }
    match (key.strip_prefix(name), role) {
        (Some("?"), Role::Path) => report(
            Code::OptionalPathParameter,
            format!("the path parameter `{name}` is optional"),
            "a path needs all its parameters",
            format!("write `{name}`; where the API has a path without it, that is an operation of its own"),
            problems,
        ),
        (Some("?"), _) => Some(Presence::Optional),
        (Some("!"), Role::Object | Role::Envelope(_)) => Some(Presence::Promised),
        (Some("!"), Role::Path | Role::Query | Role::Header | Role::Body) => report(
            Code::InvalidFieldMark,
            format!("`{key}` promises what only an answer can"),
            "`!` in a request",
            format!("write `{name}` for what a request must carry; `!` is for fields under `types:`"),
            problems,
        ),
        (Some(_) | None, _) => Some(Presence::Required),
    }
}

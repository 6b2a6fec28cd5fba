//! Gives problems to a program: one JSON object each, in a shape that stays.

use std::ops::Range;

use serde_json::{Value, json};

use super::locate::Locator;
use super::render::shown_path;
use super::{Diagnostic, Label, Severity};
use crate::Sources;

/// The problems in the order of their places, as a list of objects:
///
/// * `code` (`E0022`), `title` (what the kind is called), `severity` (`error` or `warning`), `message`;
/// * `file`, with `root` in front; `label`, what is there, or null;
/// * `start` and `end`, each with `line` and `column` counted from 1, the column in characters, and `byte` counted
///   from 0; both null where the file as a whole is meant;
/// * `secondary`, other places that belong to it, each with `file`, `label`, `start` and `end`;
/// * `help`, what to do about it, or null.
///
/// Keys may be added; those here stay.
#[must_use]
pub fn to_json(diagnostics: &[Diagnostic], sources: &Sources, root: &str) -> Value {
    let mut locator = Locator::new(sources);
    let sorted = locator.sorted(diagnostics);
    sorted.into_iter().map(|diagnostic| object(diagnostic, &mut locator, root)).collect()
}

fn object(diagnostic: &Diagnostic, locator: &mut Locator<'_>, root: &str) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut object = json!({
        "code": diagnostic.code.number(),
        "title": diagnostic.code.title(),
        "severity": severity,
        "message": diagnostic.message,
    });
    let secondary: Value = diagnostic.secondary.iter().map(|other| label(other, locator, root)).collect();
    let rest = json!({ "secondary": secondary, "help": diagnostic.help });
    for part in [label(&diagnostic.primary, locator, root), rest] {
        if let (Value::Object(object), Value::Object(part)) = (&mut object, part) {
            object.extend(part);
        }
    }
    object
}

fn label(label: &Label, locator: &mut Locator<'_>, root: &str) -> Value {
    let found = locator.locate(label);
    let point = |byte: fn(&Range<usize>) -> usize| {
        let found = found.as_ref()?;
        let byte = byte(&found.range);
        let (line, column) = found.lines.position(found.text, byte);
        Some(json!({ "line": line, "column": column, "byte": byte }))
    };
    json!({
        "file": shown_path(root, &label.file),
        "label": (!label.text.is_empty()).then_some(&label.text),
        "start": point(|range| range.start),
        "end": point(|range| range.end),
    })
}

//! The piece of a body that a message shows.

use serde_json::Value;

/// How many characters of a body a message shows.
const SHOWN: usize = 120;

/// Above this size a body is not read again to find the piece.
const SMALL: usize = 1 << 20;

/// Parts of the names of fields whose values a message does not show.
const HIDDEN: [&str; 6] = ["password", "passwd", "secret", "token", "key", "credential"];

/// The object that holds what a path points at, passwords and the like masked.
pub(super) fn at_path(body: &[u8], path: &str) -> String {
    let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
    let document = (body.len() <= SMALL)
        .then(|| serde_json::from_slice::<Value>(body).ok())
        .flatten();
    let value = document.and_then(|mut document| document.pointer_mut(parent).map(Value::take));
    match value {
        Some(mut value) => {
            mask(&mut value);
            cut(&value.to_string())
        }
        None => String::new(),
    }
}

/// The text around a line and column, both counted from 1.
pub(super) fn at_line(body: &[u8], line: usize, column: usize) -> String {
    let line = body
        .split(|byte| *byte == b'\n')
        .nth(line.saturating_sub(1))
        .unwrap_or_default();
    let start = column.saturating_sub(SHOWN / 2).min(line.len());
    let end = (column + SHOWN / 2).min(line.len());
    cut(String::from_utf8_lossy(&line[start..end]).trim())
}

/// Replaces the values of fields that sound like secrets.
fn mask(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.to_ascii_lowercase();
                if HIDDEN.iter().any(|part| name.contains(part)) {
                    *value = Value::from("***");
                }
                mask(value);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(mask),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The first characters of a text, and a sign that there were more.
pub(crate) fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

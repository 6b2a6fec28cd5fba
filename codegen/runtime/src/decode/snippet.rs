//! The piece of a body that a message shows.

use serde_json::Value;

use crate::error::visible;

/// How many characters of a body a message shows.
const SHOWN: usize = 120;

/// How many characters of a body an excerpt has.
const EXCERPT: usize = 200;

/// Above this size a body is not read again to find the piece.
const SMALL: usize = 1 << 20;

/// Parts of the names of fields whose values a message does not show.
const HIDDEN: [&str; 6] = ["password", "passwd", "secret", "token", "key", "credential"];

/// The object that holds what a path points at, passwords and the like masked.
pub(super) fn at_path(body: &[u8], path: &str) -> String {
    let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
    let document = (body.len() <= SMALL).then(|| serde_json::from_slice::<Value>(body).ok()).flatten();
    let value = document.and_then(|mut document| document.pointer_mut(parent).map(Value::take));
    match value {
        Some(mut value) => {
            mask(&mut value);
            cut(&value.to_string())
        }
        None => String::new(),
    }
}

/// The text around a line and column, both counted from 1, passwords and the like masked.
pub(super) fn at_line(body: &[u8], line: usize, column: usize) -> String {
    let line = body.split(|byte| *byte == b'\n').nth(line.saturating_sub(1)).unwrap_or_default();
    let line = blanked(line);
    let start = column.saturating_sub(SHOWN / 2).min(line.len());
    let end = (column + SHOWN / 2).min(line.len());
    cut(String::from_utf8_lossy(&line[start..end]).trim())
}

/// The start of a body as one line of text, passwords and the like masked.
pub(crate) fn excerpt(body: &[u8]) -> String {
    // Four bytes are the most that a character has.
    let start = &body[..body.len().min(4 * EXCERPT)];
    let text = String::from_utf8_lossy(&blanked(start)).into_owned();
    let line: String = text.chars().map(visible).take(EXCERPT).collect();
    line.trim().to_owned()
}

/// Replaces the values of fields that sound like secrets.
fn mask(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if is_hidden(name) {
                    *value = Value::from("***");
                }
                mask(value);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(mask),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether a field sounds like a secret.
fn is_hidden(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    HIDDEN.iter().any(|part| name.contains(part))
}

/// The same for text that is no JSON as a whole: such values become asterisks, as many as they had bytes.
fn blanked(line: &[u8]) -> Vec<u8> {
    let mut out = line.to_vec();
    let mut hidden = false;
    let mut at = 0;
    while let Some(byte) = line.get(at) {
        let end = if *byte == b'"' { after_text(line, at) } else { at + 1 };
        match byte {
            b',' | b'}' | b']' => hidden = false,
            b':' | b'{' | b'[' | b' ' | b'\t' | b'\r' => {}
            _ if hidden => out[at..end].fill(b'*'),
            b'"' => {
                let next = line[end..].iter().find(|byte| !byte.is_ascii_whitespace());
                hidden = next == Some(&b':') && is_hidden(&String::from_utf8_lossy(&line[at..end]));
            }
            _ => {}
        }
        at = end;
    }
    out
}

/// Where a quoted text ends that starts at a place: behind its closing quote, or with the line.
fn after_text(line: &[u8], start: usize) -> usize {
    let mut escaped = false;
    let close = line.iter().enumerate().skip(start + 1).find(|(_, byte)| {
        let is_close = **byte == b'"' && !escaped;
        escaped = **byte == b'\\' && !escaped;
        is_close
    });
    close.map_or(line.len(), |(close, _)| close + 1)
}

/// The first characters of a text, and a sign that there were more.
pub(crate) fn cut(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

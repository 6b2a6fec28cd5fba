//! The piece of a body that a message shows.

use super::{Pieces, pieces::pieces, transcode::quoted};
use crate::{Json, error::visible};

/// How many characters of a body a message shows.
const SHOWN: usize = 120;

/// How many characters of a body an excerpt has.
const EXCERPT: usize = 200;

/// Above this size a body is not read again to find the piece.
const SMALL: usize = 1 << 20;

/// Parts of the names of fields whose values a message does not show.
const HIDDEN: [&str; 6] = ["password", "passwd", "secret", "token", "key", "credential"];

/// The object that holds what a path points at, passwords and the like masked.
pub(super) fn at_path(body: &str, path: &str) -> String {
    let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
    let mut shown = String::new();
    if body.len() <= SMALL
        && let Some(json) = part(body, parent)
    {
        show(json.as_str().unwrap_or_default(), &mut shown);
    }
    cut(&shown)
}

/// The part of a document that a pointer leads to.
fn part(body: &str, pointer: &str) -> Option<Json> {
    pointer.split('/').skip(1).try_fold(Json::from(body), |json, step| match pieces(json.as_str()?)? {
        Pieces::Object(entries) => {
            let name = step.replace("~1", "/").replace("~0", "~");
            entries.into_iter().rev().find_map(|(key, value)| (key == name).then_some(value))
        }
        Pieces::List(elements) => elements.into_iter().nth(step.parse().ok()?),
        Pieces::Text(_) | Pieces::Number | Pieces::Word => None,
    })
}

/// Writes down a value as far as it is shown, the values of fields that sound like secrets masked.
fn show(json: &str, out: &mut String) {
    // Each level adds a bracket, so that this also bounds how deep it goes.
    if out.len() > 4 * SHOWN {
        return;
    }
    match pieces(json) {
        Some(Pieces::Object(entries)) => {
            for (index, (name, value)) in entries.iter().enumerate() {
                out.push(if index == 0 { '{' } else { ',' });
                out.push_str(&quoted(name));
                out.push(':');
                if is_hidden(name) {
                    out.push_str("\"***\"");
                } else {
                    show(value.as_str().unwrap_or_default(), out);
                }
            }
            out.push_str(if entries.is_empty() { "{}" } else { "}" });
        }
        Some(Pieces::List(elements)) => {
            for (index, value) in elements.iter().enumerate() {
                out.push(if index == 0 { '[' } else { ',' });
                show(value.as_str().unwrap_or_default(), out);
            }
            out.push_str(if elements.is_empty() { "[]" } else { "]" });
        }
        // Written anew, so that a credential in it looks as it does when it is looked for.
        Some(Pieces::Text(text)) => out.push_str(&quoted(&text)),
        Some(Pieces::Number | Pieces::Word) => out.push_str(json.trim_ascii()),
        None => {}
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

/// Whether a field sounds like a secret.
pub(super) fn is_hidden(name: &str) -> bool {
    let has = |part: &&str| name.as_bytes().windows(part.len()).any(|some| some.eq_ignore_ascii_case(part.as_bytes()));
    HIDDEN.iter().any(has)
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

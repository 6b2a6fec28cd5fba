//! Why some text is no JSON, in the words of `serde_json` as far as it passes over the text.
//!
//! To have it read the text would bring its parser of numbers along into every program, twice: 25 kB.

use serde_core::de::IgnoredAny;

use super::{document::Document, transcode::transcode};

/// Why some text is no JSON.
pub(super) struct Fault {
    /// Words with the place in them.
    pub(super) words: String,
    /// The line, counted from 1.
    pub(super) line: usize,
    /// The column, counted in bytes from 1.
    pub(super) column: usize,
}

/// Says why some text is no JSON, if it is none.
pub(super) fn fault(text: &str) -> Option<Fault> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Some(Fault { words: error.to_string(), line: error.line(), column: error.column() });
    }
    let mut document = Document::new(text);
    transcode(&mut document).err()?;
    let (before, rest) = text.split_at_checked(document.place())?;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = before.split('\n').count();
    // What `serde_json` passes over, and would not read: one bracket too many, or an escape behind some plain text.
    let (words, column) = match before.ends_with(['{', '[']) {
        true => ("recursion limit exceeded", before.len() - start),
        false => ("escape that is no character", before.len() - start + rest.find('\\')? + 1),
    };
    Some(Fault { words: format!("{words} at line {line} column {column}"), line, column })
}

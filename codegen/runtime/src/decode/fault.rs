//! Why some text is no JSON, in the words of `serde_json`.
//!
//! To read the text by `serde_json` as a whole would bring its parser of numbers along into every program, twice: 25 kB. It
//! passes over the text instead, and reads only the piece of text at which [`Document`] gives up.

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
    // What `serde_json` passes over and still does not read: escapes that are no character, and what is too deep.
    let mut texts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
    let (words, column) = match texts.next() {
        Some(Err(error)) if rest.starts_with('"') => (error.to_string(), error.column()),
        _ => ("recursion limit exceeded".to_owned(), 0),
    };
    let words = words.split(" at line ").next().unwrap_or_default();
    let column = before.len() - start + column;
    Some(Fault { words: format!("{words} at line {line} column {column}"), line, column })
}

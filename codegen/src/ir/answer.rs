//! What an operation answers.

use serde_json::Value;

use super::Type;

/// One success status and what comes with it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status, 200 to 299.
    pub status: u16,
    /// The body, or what is in its one key.
    pub ty: AnswerType,
    /// The one key that the value travels in; of a page, the envelope's field with the items.
    pub root: Option<String>,
    /// A body as it travels, envelope and key included; null where there is none or the docs do not describe it.
    pub example: Value,
    /// What it means, if the spec says.
    pub doc: Option<String>,
}

/// The body of a success answer.
#[derive(Clone, Debug)]
pub enum AnswerType {
    /// No body: `204`.
    Empty,
    /// The docs do not say: the consumer gets the JSON as it came.
    Undocumented,
    /// A page of items; the operation's `paging` says how they are wrapped.
    Page(Type),
    /// A value.
    Value(Type),
}

/// One error status and what it means.
#[derive(Clone, Debug)]
pub struct ErrorAnswer {
    /// The HTTP status, 400 to 599.
    pub status: u16,
    /// What it means.
    pub doc: String,
}

//! Differences between an answer and what the spec says of it.

/// A difference between an answer and what the spec says of it. It cost nothing but the value in question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The operation that was answered.
    pub operation: &'static str,
    /// Where in the answer: a JSON pointer, empty for the whole answer.
    pub path: String,
    /// What kind of difference it is.
    pub kind: DriftKind,
    /// What the spec says should be there.
    pub expected: &'static str,
    /// What was there.
    pub found: String,
}

/// What kind of difference a [`Drift`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A value of another type. It was dropped: its place holds `None`, or is empty.
    Mistyped,
    /// A field that the spec says should be there was not.
    Missing,
    /// A field that the spec does not know. It was ignored.
    UnknownField,
    /// A value that an enum does not list. It was kept in `Other`.
    UnknownValue,
}

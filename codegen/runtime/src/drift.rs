//! Differences between an answer and what the spec says of it.

use std::fmt;

use crate::Authorization;

/// A difference between an answer and what the spec says of it. It cost nothing but the value in question.
///
/// ```
/// use copyist_runtime::{Drift, DriftKind};
///
/// fn is_serious(drift: &Drift) -> bool {
///     drift.kind == DriftKind::Mistyped && drift.path.starts_with("/data")
/// }
/// ```
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

impl Drift {
    /// Takes the credential out of what the vendor wrote.
    pub(crate) fn mask(&mut self, authorization: &Authorization) {
        for text in [&mut self.path, &mut self.found] {
            *text = authorization.mask(std::mem::take(text));
        }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, path, kind, expected, found } = self;
        write!(f, "`{operation}` answered at `{path}`: ")?;
        match kind {
            DriftKind::Mistyped | DriftKind::Missing => write!(f, "expected {expected}, found {found}"),
            DriftKind::UnknownField => f.write_str("a field that the spec does not know"),
            DriftKind::UnknownValue => write!(f, "a value that the spec does not know: {found}"),
        }
    }
}

/// What kind of difference a [`Drift`] is.
///
/// ```
/// use copyist_runtime::DriftKind;
///
/// assert_eq!(DriftKind::UnknownField.name(), "unknown_field");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A value of another type. It was dropped: its place holds `None`, or is empty; a number or a boolean in quotes was taken
    /// for what it says.
    Mistyped,
    /// A field that the spec says should be there was not.
    Missing,
    /// A field that the spec does not know. It was ignored.
    UnknownField,
    /// A value that an enum does not list. It was kept in `Other`.
    UnknownValue,
}

impl DriftKind {
    /// Its name, as the fields of the enum are written in logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mistyped => "mistyped",
            Self::Missing => "missing",
            Self::UnknownField => "unknown_field",
            Self::UnknownValue => "unknown_value",
        }
    }
}

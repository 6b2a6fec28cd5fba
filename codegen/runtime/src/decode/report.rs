//! What the decoder noticed while it read.

use bytes::Bytes;

use super::path::Path;
use crate::{Drift, DriftKind, Json, Paging};

/// How many differences of one answer are kept; one odd field in each of 10,000 elements says nothing new.
const KEPT: usize = 100;

/// What the decoder noticed while it read, and what it must know to read.
#[derive(Default)]
pub(super) struct Report {
    /// The operation that was answered, for messages.
    pub(super) operation: &'static str,
    /// The envelope of pages.
    pub(super) paging: Option<&'static Paging>,
    /// Whether the input is JSON, read by `serde_json` from a slice, so that parts of it can be had as they are.
    pub(super) json: bool,
    /// The bytes that are read, so that parts of them can be shared.
    pub(super) body: Bytes,
    /// Differences that did no harm.
    pub(super) drift: Vec<Drift>,
    /// What ended the reading.
    pub(super) failure: Option<Failure>,
}

/// Why an answer could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Failure {
    /// Where: a JSON pointer.
    pub(crate) path: String,
    /// What should be there.
    pub(crate) expected: String,
    /// What was there.
    pub(crate) found: String,
    /// The text around it.
    pub(crate) snippet: String,
}

impl Report {
    /// A report for reading parts of the same input on trial.
    pub(super) fn trial(&self) -> Self {
        Self { json: true, body: self.body.clone(), operation: self.operation, ..Self::default() }
    }

    /// Notes a difference.
    #[cold]
    pub(super) fn note(&mut self, path: &Path<'_>, kind: DriftKind, expected: &'static str, found: &str) {
        if self.drift.len() < KEPT {
            let (operation, path, found) = (self.operation, path.to_string(), found.to_owned());
            self.drift.push(Drift { operation, path, kind, expected, found });
        }
    }

    /// Keeps a difference that was noted on trial.
    pub(super) fn keep(&mut self, drift: Drift) {
        if self.drift.len() < KEPT {
            self.drift.push(drift);
        }
    }

    /// Notes where the reading ended and why, unless it is known already.
    #[cold]
    pub(super) fn fail(&mut self, path: &Path<'_>, expected: &str, found: &str) {
        if self.failure.is_none() {
            let (path, expected, found) = (path.to_string(), expected.to_owned(), found.to_owned());
            self.failure = Some(Failure { path, expected, found, snippet: String::new() });
        }
    }

    /// JSON text as a value of its own: a part of the body if it is one, else a copy.
    pub(super) fn share(&self, text: &str) -> Json {
        let start = text.as_ptr().addr().checked_sub(self.body.as_ptr().addr());
        let part = start.and_then(|start| Some(start..start.checked_add(text.len())?));
        match part {
            Some(part) if part.end <= self.body.len() => Json::from_bytes(self.body.slice(part)),
            _ => Json::from_bytes(Bytes::copy_from_slice(text.as_bytes())),
        }
    }
}

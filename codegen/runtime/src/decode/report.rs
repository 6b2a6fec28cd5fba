//! What the decoder noticed while it read.

use std::cell::{Cell, RefCell};

use bytes::Bytes;

use super::{Reader, path::Path};
use crate::{Drift, DriftKind, Json, Operation, Paging};

/// How many differences of one answer are kept; one odd field in each of 10,000 elements says nothing new.
const KEPT: usize = 100;

/// What the decoder noticed while it read, and what it must know to read.
#[derive(Default)]
pub(super) struct Report<'a> {
    /// The operation that was answered, for messages.
    pub(super) operation: &'static str,
    /// The envelope of pages.
    pub(super) paging: Option<&'static Paging>,
    /// What names the field of that with the items, in place of it.
    pub(super) answer_in: Option<&'static str>,
    /// What reads the elements of the next list, and the key of the object that each is in.
    pub(super) items: Cell<Option<(Reader, &'static str)>>,
    /// How many values that have something around them are around the place.
    pub(super) depth: Cell<u8>,
    /// Whether the input is JSON, read by `serde_json` from a slice, so that parts of it can be had as they are.
    pub(super) json: bool,
    /// Whether the JSON was made of XML, which need not say what a value is, and has names where JSON has none.
    pub(super) is_of_xml: bool,
    /// The bytes that are read, so that parts of them can be shared.
    body: Option<&'a Bytes>,
    /// Differences that did no harm.
    drift: RefCell<Vec<Drift>>,
    /// What ended the reading.
    failure: Cell<Option<Failure>>,
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

impl<'a> Report<'a> {
    /// A report for reading the body of an answer.
    pub(super) fn of_answer(body: &'a Bytes, operation: &'static Operation, is_of_xml: bool) -> Self {
        let (answer_in, items) = (operation.answer_key(), Cell::new(operation.item_reader()));
        let (operation, paging) = (operation.id(), operation.paging());
        Self { json: true, body: Some(body), operation, paging, answer_in, items, is_of_xml, ..Self::default() }
    }

    /// A report for reading parts of the same input on trial.
    pub(super) fn trial(&self) -> Self {
        let (items, depth, is_of_xml) = (self.items.clone(), self.depth.clone(), self.is_of_xml);
        Self { json: true, body: self.body, operation: self.operation, items, depth, is_of_xml, ..Self::default() }
    }

    /// A report for reading JSON that belongs to no answer.
    pub(super) fn nameless() -> Self {
        Self { json: true, ..Self::default() }
    }

    /// Whether a page is nothing but its list.
    pub(super) fn is_list(&self) -> bool {
        self.answer_in.is_none() && self.paging.is_some_and(Paging::is_bare)
    }

    /// Notes a difference.
    #[cold]
    pub(super) fn note(&self, path: &Path<'_>, kind: DriftKind, expected: &'static str, found: &str) {
        if self.drift.borrow().len() < KEPT {
            let (operation, path, found) = (self.operation, path.to_string(), found.to_owned());
            self.keep(Drift { operation, path, kind, expected, found });
        }
    }

    /// Keeps a difference that was noted on trial.
    pub(super) fn keep(&self, drift: Drift) {
        let mut all = self.drift.borrow_mut();
        if all.len() < KEPT {
            all.push(drift);
        }
    }

    /// What was found at a place, if that differed and was noted last.
    pub(super) fn found_at(&self, path: &Path<'_>) -> Option<String> {
        let all = self.drift.borrow();
        all.last().filter(|drift| drift.path == path.to_string()).map(|drift| drift.found.clone())
    }

    /// The differences that were noted.
    pub(super) fn into_drift(self) -> Vec<Drift> {
        self.drift.into_inner()
    }

    /// Notes where the reading ended and why, unless it is known already.
    #[cold]
    pub(super) fn fail(&self, path: &Path<'_>, expected: &str, found: &str) {
        let failure = self.failure.take().unwrap_or_else(|| {
            let (path, expected, found) = (path.to_string(), expected.to_owned(), found.to_owned());
            Failure { path, expected, found, snippet: String::new() }
        });
        self.failure.set(Some(failure));
    }

    /// What ended the reading.
    pub(super) fn failure(&self) -> Option<Failure> {
        self.failure.take()
    }

    /// JSON text as a value of its own: a part of the body if it is one, else a copy.
    pub(super) fn share(&self, text: &str) -> Json {
        let part = self.body.and_then(|body| {
            let start = text.as_ptr().addr().checked_sub(body.as_ptr().addr())?;
            let part = start..start.checked_add(text.len())?;
            (part.end <= body.len()).then(|| body.slice(part))
        });
        Json::from_bytes(part.unwrap_or_else(|| Bytes::copy_from_slice(text.as_bytes())))
    }
}

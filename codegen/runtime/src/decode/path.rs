//! Where in a document the decoder is.

use std::{cell::Cell, fmt};

use super::{Slot, report::Report, snippet::is_hidden};
use crate::{DriftKind, Field};

/// Where in a document the decoder is: a chain on the stack, one link for each list and object around the place, rendered
/// only when something is wrong. To go on to the next value costs one store.
pub(super) struct Path<'a> {
    /// What is noted on the way.
    pub(super) report: &'a Report<'a>,
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    index: Cell<usize>,
}

/// How a place is reached from the one around it.
#[derive(Clone, Copy)]
enum Step<'a> {
    /// It is the same place.
    Here,
    /// By the name of a field, of which the index is known.
    Field(&'a [Field]),
    /// By a key.
    Key(&'a str),
    /// By its index in a list.
    Index,
}

impl<'a> Path<'a> {
    /// The whole document.
    pub(super) fn root(report: &'a Report<'a>) -> Self {
        Self { report, parent: None, step: Step::Here, index: Cell::new(0) }
    }

    /// The same place, for another report.
    pub(super) fn reporting(&'a self, report: &'a Report<'a>) -> Self {
        Self { report, ..self.then(Step::Here) }
    }

    /// The value of a key.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        self.then(Step::Key(key))
    }

    /// The values of fields, one after the other.
    pub(super) fn fields(&'a self, fields: &'a [Field]) -> Self {
        self.then(Step::Field(fields))
    }

    /// The elements of a list, one after the other.
    pub(super) fn elements(&'a self) -> Self {
        self.then(Step::Index)
    }

    fn then(&'a self, step: Step<'a>) -> Self {
        Self { report: self.report, parent: Some(self), step, index: Cell::new(0) }
    }

    /// Whether what is read was made of XML. Without the feature the compiler knows that nothing is.
    #[inline]
    pub(super) fn is_of_xml(&self) -> bool {
        cfg!(feature = "xml") && self.report.is_of_xml
    }

    /// Whether the value here is nobody's business: its field is secret or sounds so, or that of the list it is in.
    #[cold]
    pub(super) fn is_secret(&self) -> bool {
        match self.step {
            Step::Here | Step::Index => self.parent.is_some_and(Path::is_secret),
            Step::Field(fields) => {
                let is_secret = |field: &Field| field.is_secret() || is_hidden(field.name());
                fields.get(self.index.get()).is_some_and(is_secret)
            }
            Step::Key(key) => is_hidden(key),
        }
    }

    /// What should go here, for messages.
    #[cold]
    pub(super) fn expects(&self, slot: &mut Slot<'_>) -> &'static str {
        if matches!(slot, Slot::Page(_)) && self.report.is_list() { "a list" } else { slot.expects() }
    }

    /// Goes to a field, or to an element.
    #[inline]
    pub(super) fn go_to(&self, index: usize) {
        self.index.set(index);
    }

    /// Notes a difference here.
    #[cold]
    pub(super) fn note(&self, kind: DriftKind, expected: &'static str, found: &str) {
        self.report.note(self, kind, expected, found);
    }

    /// Notes that the reading ended here and why, unless it is known already.
    #[cold]
    pub(super) fn fail(&self, expected: &str, found: &str) {
        self.report.fail(self, expected, found);
    }
}

impl fmt::Display for Path<'_> {
    /// Writes a JSON pointer: `/data/3/id`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        let index = self.index.get();
        let key = match self.step {
            Step::Here => return Ok(()),
            Step::Index => return write!(f, "/{index}"),
            Step::Field(fields) => fields.get(index).map_or("", Field::name),
            Step::Key(key) => key,
        };
        match key.contains(['~', '/']) {
            true => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            false => write!(f, "/{key}"),
        }
    }
}

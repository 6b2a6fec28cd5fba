//! Where in the files the check stands; text is made of it only when there is something to report.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Place};

/// A node of a file: the way to it from the root, held by the callers' frames.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    file: &'a str,
    parent: Option<&'a Spot<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Item(usize),
}

/// What of a node is meant: its key, its value, or a piece of its text.
#[derive(Clone, Copy, Debug)]
pub(super) enum At<'a> {
    File(&'a str),
    Key(Spot<'a>),
    Value(Spot<'a>),
    Within(Spot<'a>, usize, usize),
}

/// A place that outlives the walk.
#[derive(Clone, Debug)]
pub(super) struct Fixed {
    pub(super) file: String,
    pub(super) place: Place,
}

impl<'a> Spot<'a> {
    pub(super) fn root(file: &'a str) -> Self {
        Self { file, parent: None, step: Step::Root }
    }

    pub(super) fn child<'b>(&'b self, key: &'b str) -> Spot<'b> {
        Spot { file: self.file, parent: Some(self), step: Step::Key(key) }
    }

    pub(super) fn item(&self, index: usize) -> Spot<'_> {
        Spot { file: self.file, parent: Some(self), step: Step::Item(index) }
    }

    pub(super) fn key(self) -> At<'a> {
        At::Key(self)
    }

    pub(super) fn value(self) -> At<'a> {
        At::Value(self)
    }

    pub(super) fn within(self, span: &Range<usize>) -> At<'a> {
        At::Within(self, span.start, span.end)
    }

    /// The JSON pointer to the node.
    fn pointer(&self) -> String {
        let mut steps = Vec::new();
        let mut spot = Some(self);
        while let Some(here) = spot {
            steps.push(here.step);
            spot = here.parent;
        }
        let mut pointer = String::new();
        for step in steps.into_iter().rev() {
            match step {
                Step::Root => {}
                Step::Key(key) => push(&mut pointer, key),
                Step::Item(index) => pointer.push_str(&format!("/{index}")),
            }
        }
        pointer
    }
}

impl At<'_> {
    /// The key of the node.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            At::Key(spot) | At::Value(spot) | At::Within(spot, ..) => match spot.step {
                Step::Key(key) => Some(key),
                Step::Root | Step::Item(_) => None,
            },
            At::File(_) => None,
        }
    }

    pub(super) fn file(&self) -> &str {
        match self {
            At::File(file) => file,
            At::Key(spot) | At::Value(spot) | At::Within(spot, ..) => spot.file,
        }
    }

    pub(super) fn place(&self) -> Place {
        match self {
            At::File(_) => Place::File,
            At::Key(spot) => Place::Key(spot.pointer()),
            At::Value(spot) => Place::Value(spot.pointer()),
            At::Within(spot, start, end) => Place::Within(spot.pointer(), *start..*end),
        }
    }

    pub(super) fn fixed(&self) -> Fixed {
        Fixed { file: self.file().to_owned(), place: self.place() }
    }

    pub(super) fn error(&self, code: Code, message: impl Into<String>, label: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, message, self.file(), self.place(), label)
    }

    pub(super) fn warning(&self, code: Code, message: impl Into<String>, label: impl Into<String>) -> Diagnostic {
        Diagnostic::warning(code, message, self.file(), self.place(), label)
    }
}

impl Fixed {
    /// The place of a key below this one's value.
    pub(super) fn child(&self, key: &str) -> Self {
        let place = match &self.place {
            Place::Key(pointer) | Place::Value(pointer) => {
                let mut pointer = pointer.clone();
                push(&mut pointer, key);
                Place::Key(pointer)
            }
            other @ (Place::File | Place::Bytes(_) | Place::Within(..)) => other.clone(),
        };
        Self { file: self.file.clone(), place }
    }
}

impl Fixed {
    /// The value that a way of keys leads to from this one.
    pub(super) fn value<'a>(self, way: impl Iterator<Item = &'a str>) -> Self {
        let place = match self.place {
            Place::Key(mut pointer) | Place::Value(mut pointer) => {
                way.for_each(|key| push(&mut pointer, key));
                Place::Value(pointer)
            }
            other @ (Place::File | Place::Bytes(_) | Place::Within(..)) => other,
        };
        Self { file: self.file, place }
    }
}

/// Adds a key to a JSON pointer.
fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    if key.contains(['~', '/']) {
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(key);
    }
}

/// Adds the other half of a problem.
pub(super) trait Beside {
    fn beside(self, other: &At<'_>, text: impl Into<String>) -> Self;
}

impl Beside for Diagnostic {
    fn beside(self, other: &At<'_>, text: impl Into<String>) -> Self {
        self.also(other.file(), other.place(), text)
    }
}

//! The body of a request in XML, while it is put together.

use crate::{
    Node,
    encode::xml::{HEAD, Refused, close, element, fields, open},
};

/// The body of a request in XML, while it is put together.
///
/// A document has one root. Where the API names none, a single field is it; anything else cannot be said in XML.
#[derive(Clone, Default)]
pub(crate) struct Xml {
    root: Option<&'static str>,
    /// The fields, or all of it.
    text: String,
    /// Each field that was set and where it starts in the text.
    fields: Vec<(&'static str, usize)>,
    whole: Option<Whole>,
}

/// What a body that was given at once is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// A document.
    Document,
    /// Something that is none.
    Other,
}

impl Xml {
    /// A body without fields.
    pub(super) fn new(root: Option<&'static str>) -> Self {
        Self { root, ..Self::default() }
    }

    /// Replaces all of it.
    pub(super) fn set_all(&mut self, value: Node<'_>) -> Result<(), Refused> {
        (self.text, self.fields) = (String::new(), Vec::new());
        let count = match self.root {
            Some(root) => element(root, or_null(value), None, &mut self.text).map(|()| Some(1)),
            None => fields(value, None, &mut self.text),
        }?;
        self.whole = Some(if count == Some(1) { Whole::Document } else { Whole::Other });
        Ok(())
    }

    /// Sets a field; a value it had before is replaced where it stands. An absent value takes it away.
    pub(super) fn set(&mut self, name: &'static str, value: Node<'_>) -> Result<(), Refused> {
        if self.whole.take().is_some() {
            self.text.clear();
        }
        let Some(index) = self.fields.iter().position(|(field, _)| *field == name) else {
            if !matches!(value, Node::Absent) {
                self.fields.push((name, self.text.len()));
            }
            return element(name, value, None, &mut self.text);
        };
        let old = std::mem::take(&mut self.text);
        let before = std::mem::take(&mut self.fields);
        for (position, (field, start)) in before.iter().enumerate() {
            if position == index {
                self.set(name, value)?;
                continue;
            }
            let end = before.get(position + 1).map_or(old.len(), |(_, next)| *next);
            self.fields.push((field, self.text.len()));
            self.text.push_str(old.get(*start..end).unwrap_or_default());
        }
        Ok(())
    }

    /// All of it, if it can be said in XML.
    pub(super) fn finish(self) -> Option<String> {
        let mut document = String::with_capacity(HEAD.len() + self.text.len() + 64);
        document.push_str(HEAD);
        match (self.root, self.whole, &self.fields[..]) {
            (Some(root), None, _) => {
                open(root, "", &mut document);
                document.push_str(&self.text);
                close(root, &mut document);
            }
            (_, Some(Whole::Document), _) | (None, None, [_]) => document.push_str(&self.text),
            (_, Some(Whole::Other), _) | (None, None, _) => return None,
        }
        Some(document)
    }
}

/// A document has a root, whatever is in it.
fn or_null(node: Node<'_>) -> Node<'_> {
    if matches!(node, Node::Absent) { Node::Null } else { node }
}

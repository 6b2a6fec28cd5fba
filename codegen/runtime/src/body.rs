//! The body of a request, while it is put together.

#[cfg(feature = "xml")]
mod xml;

use bytes::Bytes;
#[cfg(feature = "xml")]
use serde_core::ser::Error;

use crate::{Format, Node, Operation, encode::Raw};

/// The body of a request, while it is put together: JSON, written at once.
#[derive(Clone, Default)]
pub(crate) struct Body {
    text: Vec<u8>,
    /// Each field of an object and where it starts in the text.
    fields: Vec<(&'static str, usize)>,
    /// The same in XML, if the client speaks it. JSON is written all the same: not all can be said in XML.
    #[cfg(feature = "xml")]
    xml: Option<Box<xml::Xml>>,
}

impl Body {
    /// The body of a call of an operation, before anything is set.
    pub(crate) fn new(operation: &Operation, _format: Format) -> Self {
        Self {
            text: if operation.has_object_body() { b"{}".to_vec() } else { Vec::new() },
            fields: Vec::new(),
            #[cfg(feature = "xml")]
            xml: (_format == Format::Xml).then(|| Box::new(xml::Xml::new(operation.root_key()))),
        }
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How many bytes it has so far.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Replaces all of it.
    pub(crate) fn set_all(&mut self, value: Node<'_>) -> Result<(), serde_json::Error> {
        self.text.clear();
        self.fields.clear();
        #[cfg(feature = "xml")]
        if let Some(xml) = &mut self.xml {
            xml.set_all(value).map_err(serde_json::Error::custom)?;
        }
        serde_json::to_writer(&mut self.text, &Raw(value))
    }

    /// Sets a field of an object; a value it had before is replaced where it stands. An absent value takes it away.
    pub(crate) fn set(&mut self, name: &'static str, value: Node<'_>) -> Result<(), serde_json::Error> {
        #[cfg(feature = "xml")]
        if let Some(xml) = &mut self.xml {
            xml.set(name, value).map_err(serde_json::Error::custom)?;
        }
        if let Some(index) = self.fields.iter().position(|(field, _)| *field == name) {
            return self.replace(index, name, value);
        }
        self.add(name, value)
    }

    /// Adds a field that was not set before.
    fn add(&mut self, name: &'static str, value: Node<'_>) -> Result<(), serde_json::Error> {
        if matches!(value, Node::Absent) {
            return Ok(());
        }
        if self.fields.is_empty() {
            self.text.clear();
            self.text.reserve(128);
            self.text.push(b'{');
        } else {
            self.text.push(b',');
        }
        self.fields.push((name, self.text.len()));
        pair(name, value, &mut self.text)
    }

    /// All of it and the format it is in, as JSON in an object with the key if there is one.
    pub(crate) fn finish(mut self, root: Option<&str>) -> (Bytes, Format) {
        #[cfg(feature = "xml")]
        if let Some(document) = self.xml.take().filter(|_| !self.is_empty()).and_then(|xml| xml.finish()) {
            return (document.into(), Format::Xml);
        }
        if !self.fields.is_empty() {
            self.text.push(b'}');
        }
        let text = match root {
            Some(key) if !self.text.is_empty() => rooted(key, &self.text).into(),
            _ => self.text.into(),
        };
        (text, Format::Json)
    }

    /// Writes the object again, with one field changed.
    fn replace(&mut self, index: usize, name: &'static str, value: Node<'_>) -> Result<(), serde_json::Error> {
        let (old, fields) = (std::mem::take(&mut self.text), std::mem::take(&mut self.fields));
        for (position, (field, start)) in fields.iter().enumerate() {
            if position == index {
                self.add(name, value)?;
                continue;
            }
            // A field ends before the comma of the next, or with the text.
            let end = fields.get(position + 1).map_or(old.len(), |(_, next)| next - 1);
            self.text.push(if self.fields.is_empty() { b'{' } else { b',' });
            self.fields.push((field, self.text.len()));
            self.text.extend_from_slice(&old[*start..end]);
        }
        if self.fields.is_empty() {
            self.text.extend_from_slice(b"{}");
        }
        Ok(())
    }
}

/// Puts a value into an object with one key.
fn rooted(key: &str, value: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(key.len() + value.len() + 5);
    text.push(b'{');
    // Text can always be written.
    let _ = serde_json::to_writer(&mut text, key);
    text.push(b':');
    text.extend_from_slice(value);
    text.push(b'}');
    text
}

/// Writes `"name":value`.
fn pair(name: &str, value: Node<'_>, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    serde_json::to_writer(&mut *out, name)?;
    out.push(b':');
    serde_json::to_writer(out, &Raw(value))
}

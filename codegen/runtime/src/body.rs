//! The body of a request, while it is put together.

use bytes::Bytes;

use crate::{Node, encode::Raw};

/// The body of a request, while it is put together: JSON, written at once.
#[derive(Clone, Default)]
pub(crate) struct Body {
    text: Vec<u8>,
    /// Each field of an object and where it starts in the text.
    fields: Vec<(&'static str, usize)>,
}

impl Body {
    /// An object without fields.
    pub(crate) fn object() -> Self {
        Self { text: b"{}".to_vec(), fields: Vec::new() }
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
        *self = Self::default();
        serde_json::to_writer(&mut self.text, &Raw(value))
    }

    /// Sets a field of an object; a value it had before is replaced where it stands. An absent value takes it away.
    pub(crate) fn set(&mut self, name: &'static str, value: Node<'_>) -> Result<(), serde_json::Error> {
        if let Some(index) = self.fields.iter().position(|(field, _)| *field == name) {
            return self.replace(index, name, value);
        }
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

    /// All of it, in an object with the key if there is one.
    pub(crate) fn finish(mut self, root: Option<&str>) -> Bytes {
        if !self.fields.is_empty() {
            self.text.push(b'}');
        }
        match root {
            Some(key) if !self.text.is_empty() => rooted(key, &self.text).into(),
            _ => self.text.into(),
        }
    }

    /// Writes the object again, with one field changed.
    fn replace(&mut self, index: usize, name: &'static str, value: Node<'_>) -> Result<(), serde_json::Error> {
        let old = std::mem::take(self);
        for (position, (field, start)) in old.fields.iter().enumerate() {
            if position == index {
                self.set(name, value)?;
                continue;
            }
            // A field ends before the comma of the next, or with the text.
            let end = old.fields.get(position + 1).map_or(old.text.len(), |(_, next)| next - 1);
            self.text.push(if self.fields.is_empty() { b'{' } else { b',' });
            self.fields.push((field, self.text.len()));
            self.text.extend_from_slice(&old.text[*start..end]);
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

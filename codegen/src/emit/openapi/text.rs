//! The document's two texts, which are written at the same time.

use super::node::{Item, Node};
use super::{json, yaml};

/// The document's two texts in the making. They hold one mapping; what is large in it is written entry by entry, so
/// that the whole never exists but as text.
#[derive(Debug)]
pub(super) struct Texts {
    json: String,
    yaml: String,
    /// How many mappings are open.
    depth: usize,
    /// Whether nothing stands in the innermost mapping yet.
    is_first: bool,
}

impl Texts {
    /// The texts of a mapping, which must get an entry.
    pub(super) fn new() -> Self {
        Self { json: String::from("{"), yaml: String::new(), depth: 1, is_first: true }
    }

    /// Writes an entry of the mapping.
    pub(super) fn entry<'a>(&mut self, key: &str, value: impl Into<Item<'a>>) {
        let value = value.into();
        self.key(key);
        json::value(&mut self.json, &value, self.depth);
        yaml::entry(&mut self.yaml, key, &value, self.depth - 1);
    }

    /// Writes an entry that is a mapping itself, of entries that are made one by one.
    pub(super) fn mapping<K: AsRef<str>, T>(
        &mut self,
        key: &str,
        parts: impl IntoIterator<Item = (K, T)>,
        mut write: impl FnMut(&mut Self, &str, T),
    ) {
        let mut parts = parts.into_iter().peekable();
        if parts.peek().is_none() {
            return self.entry(key, Node::new());
        }
        self.key(key);
        self.json.push('{');
        yaml::mapping_key(&mut self.yaml, key, self.depth - 1);
        self.depth += 1;
        self.is_first = true;
        for (key, part) in parts {
            write(self, key.as_ref(), part);
        }
        self.depth -= 1;
        self.is_first = false;
        json::end(&mut self.json, '}', self.depth);
    }

    fn key(&mut self, key: &str) {
        json::next(&mut self.json, self.is_first, self.depth);
        json::key(&mut self.json, key);
        self.is_first = false;
    }

    /// The JSON text and the YAML text.
    pub(super) fn finish(mut self) -> (String, String) {
        self.json.push_str("\n}\n");
        (self.json, self.yaml)
    }
}

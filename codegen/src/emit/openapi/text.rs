//! The document's texts, which are written at the same time.

use std::ops::Range;

use super::node::{Item, Node};
use super::{Version, json, yaml};

/// The document's texts in the making. They hold one mapping; what is large in it is written entry by entry, so that the
/// whole never exists but as text.
///
/// Of 3.0's JSON only what differs from 3.1's is kept: most of a large document is the same, and a third text of it would
/// take as much memory as either of the others.
#[derive(Debug)]
pub(super) struct Texts {
    json: String,
    older: Vec<Patch>,
    yaml: String,
    /// Of which version the YAML is.
    version: Version,
    /// How many mappings are open.
    depth: usize,
    /// Whether nothing stands in the innermost mapping yet.
    is_first: bool,
}

/// What stands in 3.0 in place of a part of 3.1's JSON.
#[derive(Debug)]
struct Patch {
    place: Range<usize>,
    text: String,
}

impl Texts {
    /// The texts of a mapping, which must get an entry; `version` is the YAML's.
    pub(super) fn new(version: Version) -> Self {
        let (json, yaml) = (String::from("{"), String::new());
        Self { json, older: Vec::new(), yaml, version, depth: 1, is_first: true }
    }

    /// Writes an entry of the mapping. `older` makes of its value in 3.1 what 3.0 has in that place, and tells whether that is
    /// something else.
    pub(super) fn entry<'a>(
        &mut self,
        key: &str,
        value: impl Into<Item<'a>>,
        older: impl FnOnce(&mut Item<'a>) -> bool,
    ) {
        let mut value = value.into();
        self.key(key);
        let start = self.json.len();
        json::value(&mut self.json, &value, self.depth);
        if self.version == Version::V3_1 {
            yaml::entry(&mut self.yaml, key, &value, self.depth - 1);
        }
        if older(&mut value) {
            let mut text = String::new();
            json::value(&mut text, &value, self.depth);
            self.older.push(Patch { place: start..self.json.len(), text });
        }
        if self.version == Version::V3_0 {
            yaml::entry(&mut self.yaml, key, &value, self.depth - 1);
        }
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
            return self.entry(key, Node::new(), |_| false);
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

    /// Ends the mapping.
    pub(super) fn end(&mut self) {
        self.json.push_str("\n}\n");
    }

    /// The YAML text, which is let go of.
    pub(super) fn take_yaml(&mut self) -> String {
        std::mem::take(&mut self.yaml)
    }

    /// The JSON text of 3.0.
    pub(super) fn older_json(&self) -> String {
        let grown: usize = self.older.iter().map(|patch| patch.text.len()).sum();
        let mut text = String::with_capacity(self.json.len() + grown);
        let mut rest = 0;
        for patch in &self.older {
            text.push_str(self.json.get(rest..patch.place.start).unwrap_or_default());
            text.push_str(&patch.text);
            rest = patch.place.end;
        }
        text.push_str(self.json.get(rest..).unwrap_or_default());
        text
    }

    /// The JSON text of 3.1.
    pub(super) fn into_json(self) -> String {
        self.json
    }
}

//! The document's texts, which are written at the same time.

use super::node::{Item, Node};
use super::{Format, Rendition, Version, json, yaml};

/// The document's texts in the making. They hold one mapping; what is large in it is written entry by entry, so that the
/// whole never exists but as text.
#[derive(Debug)]
pub(super) struct Texts {
    all: Vec<Text>,
    /// How many mappings are open.
    depth: usize,
    /// Whether nothing stands in the innermost mapping yet.
    is_first: bool,
}

/// One of them.
#[derive(Debug)]
struct Text {
    rendition: Rendition,
    out: String,
}

impl Texts {
    /// The texts of a mapping, which must get an entry.
    pub(super) fn new(renditions: &[Rendition]) -> Self {
        let start = |rendition: &Rendition| Text {
            rendition: *rendition,
            out: String::from(match rendition.format {
                Format::Json => "{",
                Format::Yaml => "",
            }),
        };
        Self { all: renditions.iter().map(start).collect(), depth: 1, is_first: true }
    }

    /// Writes an entry of the mapping; `older` makes of its value in 3.1 what 3.0 has in that place.
    pub(super) fn entry<'a>(&mut self, key: &str, value: impl Into<Item<'a>>, older: impl FnOnce(&mut Item<'a>)) {
        let mut value = value.into();
        self.entry_of(Version::V3_1, key, &value);
        if self.all.iter().any(|text| text.rendition.version == Version::V3_0) {
            older(&mut value);
            self.entry_of(Version::V3_0, key, &value);
        }
        self.is_first = false;
    }

    fn entry_of(&mut self, version: Version, key: &str, value: &Item<'_>) {
        for text in self.all.iter_mut().filter(|text| text.rendition.version == version) {
            match text.rendition.format {
                Format::Json => {
                    json::next(&mut text.out, self.is_first, self.depth);
                    json::key(&mut text.out, key);
                    json::value(&mut text.out, value, self.depth);
                }
                Format::Yaml => yaml::entry(&mut text.out, key, value, self.depth - 1),
            }
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
            return self.entry(key, Node::new(), |_| ());
        }
        for text in &mut self.all {
            match text.rendition.format {
                Format::Json => {
                    json::next(&mut text.out, self.is_first, self.depth);
                    json::key(&mut text.out, key);
                    text.out.push('{');
                }
                Format::Yaml => yaml::mapping_key(&mut text.out, key, self.depth - 1),
            }
        }
        self.depth += 1;
        self.is_first = true;
        for (key, part) in parts {
            write(self, key.as_ref(), part);
        }
        self.depth -= 1;
        self.is_first = false;
        for text in self.all.iter_mut().filter(|text| text.rendition.format == Format::Json) {
            json::end(&mut text.out, '}', self.depth);
        }
    }

    /// The texts, in the order in which they were asked for.
    pub(super) fn finish(self) -> impl Iterator<Item = String> {
        self.all.into_iter().map(|mut text| {
            if text.rendition.format == Format::Json {
                text.out.push_str("\n}\n");
            }
            text.out
        })
    }
}

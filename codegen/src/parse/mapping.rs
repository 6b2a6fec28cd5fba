//! A mapping whose end has not come: its entries so far, and where their keys stand.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::node::{Entry, Node};

/// A mapping of more keys looks them up by their hash.
const FEW: usize = 16;

/// A mapping whose end has not come.
#[derive(Default)]
pub(super) struct Mapping<'a> {
    entries: Vec<Entry<'a>>,
    /// Where each entry's key stands.
    keys: Vec<Range<usize>>,
    /// The entries by their keys; empty as long as they are few.
    index: HashMap<Cow<'a, str>, usize>,
    /// The entry whose key has come and whose value has not.
    waiting: Option<usize>,
}

impl<'a> Mapping<'a> {
    /// Whether a key comes next, not a value.
    pub(super) fn key_is_next(&self) -> bool {
        self.waiting.is_none()
    }

    /// Adds a key. If it is there already, says where, and its value will be the one that comes now.
    pub(super) fn key(&mut self, key: Cow<'a, str>, at: Range<usize>) -> Option<Range<usize>> {
        let first = self.find(&key);
        self.waiting = Some(first.unwrap_or(self.entries.len()));
        if let Some(first) = first {
            return self.keys.get(first).cloned();
        }
        if self.entries.len() == FEW {
            self.index = self.entries.iter().enumerate().map(|(place, (key, _))| (key.clone(), place)).collect();
        }
        if self.entries.len() >= FEW {
            self.index.insert(key.clone(), self.entries.len());
        }
        self.entries.push((key, Node::Null));
        self.keys.push(at);
        None
    }

    /// Notes that something came as a key which the language leaves out. Its value goes nowhere.
    pub(super) fn refused_key(&mut self) {
        self.waiting = Some(usize::MAX);
    }

    fn find(&self, key: &str) -> Option<usize> {
        if self.entries.len() > FEW {
            return self.index.get(key).copied();
        }
        self.entries.iter().position(|(one, _)| one == key)
    }

    /// Gives the key that came last its value.
    pub(super) fn value(&mut self, value: Node<'a>) {
        if let Some(entry) = self.waiting.take().and_then(|place| self.entries.get_mut(place)) {
            entry.1 = value;
        }
    }

    /// The mapping as a value.
    pub(super) fn finish(self) -> Node<'a> {
        Node::Map(self.entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_again_however_many_there_are() {
        for many in [1, FEW - 1, FEW, FEW + 1, 3 * FEW] {
            let mut mapping = Mapping::default();
            for number in 0..many {
                assert_eq!(mapping.key(Cow::Owned(number.to_string()), number..number + 1), None);
                assert!(!mapping.key_is_next());
                mapping.value(Node::Bool(true));
            }
            for number in 0..many {
                let again = mapping.key(Cow::Owned(number.to_string()), 900..901);
                assert_eq!(again, Some(number..number + 1), "of {many}");
                mapping.value(Node::Bool(false));
            }
            let Node::Map(entries) = mapping.finish() else { panic!("no mapping") };
            assert_eq!(entries.len(), many);
            assert!(entries.iter().all(|(_, value)| *value == Node::Bool(false)));
        }
    }
}

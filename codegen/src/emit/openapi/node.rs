//! Builds JSON objects key by key, in the order a reader of the document meets them.

use serde_json::{Map, Value};

/// A JSON object in the making. `serde_json::json!` would copy every nested value and unwrap inside.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Node(Map<String, Value>);

impl Node {
    /// `{}`
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// `{"$ref": "#/components/schemas/Server"}`
    pub(super) fn reference(section: &str, name: &str) -> Self {
        Self::new().with("$ref", format!("#/components/{section}/{name}"))
    }

    /// Sets a key; one that is there keeps its place.
    pub(super) fn with(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(key.into(), value.into());
        self
    }

    /// Sets a key if there is a value.
    pub(super) fn with_some(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Sets a key unless the text is empty.
    pub(super) fn with_text(self, key: &str, text: &str) -> Self {
        self.with_some(key, (!text.is_empty()).then_some(text))
    }

    /// Sets a key unless the list is empty.
    pub(super) fn with_list<T: Into<Value>>(self, key: &str, list: Vec<T>) -> Self {
        self.with_some(key, (!list.is_empty()).then_some(list))
    }

    /// Sets a key to `true` if it holds; `false` is what a reader assumes of a key that is not there.
    pub(super) fn with_flag(self, key: &str, holds: bool) -> Self {
        self.with_some(key, holds.then_some(true))
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Whether it is `{}`.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Node {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        entries.into_iter().fold(Self::new(), |node, (key, value)| node.with(key, value))
    }
}

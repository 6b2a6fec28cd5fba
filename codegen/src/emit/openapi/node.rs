//! Pieces of the document: objects that are built key by key, in the order a reader of the document meets them.
//!
//! A piece borrows what the API says and is written as soon as it is complete. As JSON values that own their text, a
//! document of 10,000 operations took more memory than the API that it was made from.

use std::borrow::Cow;

use serde_json::{Number, Value};

/// A JSON object in the making.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Node<'a>(Vec<(Cow<'a, str>, Item<'a>)>);

/// A value in the document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item<'a> {
    Null,
    Flag(bool),
    Number(Number),
    Text(Cow<'a, str>),
    List(Vec<Item<'a>>),
    Object(Node<'a>),
}

impl<'a> Node<'a> {
    /// `{}`
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// `{"$ref": "#/components/schemas/Server"}`
    pub(super) fn reference(section: &str, name: &str) -> Self {
        Self::new().with("$ref", ["#/components/", section, "/", name].concat())
    }

    /// Sets a key; one that is there keeps its place.
    pub(super) fn with(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Item<'a>>) -> Self {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().find(|(one, _)| *one == key) {
            Some((_, old)) => *old = value,
            None => self.0.push((key, value)),
        }
        self
    }

    /// Sets a key if there is a value.
    pub(super) fn with_some(self, key: &'a str, value: Option<impl Into<Item<'a>>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Sets a key unless the text is empty.
    pub(super) fn with_text(self, key: &'a str, text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        self.with_some(key, (!text.is_empty()).then_some(text))
    }

    /// Sets a key unless the list is empty.
    pub(super) fn with_list<T: Into<Item<'a>>>(self, key: &'a str, list: Vec<T>) -> Self {
        self.with_some(key, (!list.is_empty()).then_some(list))
    }

    /// Sets a key to `true` if it holds; `false` is what a reader assumes of a key that is not there.
    pub(super) fn with_flag(self, key: &'a str, holds: bool) -> Self {
        self.with_some(key, holds.then_some(true))
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Item<'a>> {
        self.0.iter().find(|(one, _)| one == key).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Item<'a>> {
        self.0.iter_mut().find(|(one, _)| one == key).map(|(_, value)| value)
    }

    /// Takes a key out.
    pub(super) fn take(&mut self, key: &str) -> Option<Item<'a>> {
        let place = self.0.iter().position(|(one, _)| one == key)?;
        Some(self.0.remove(place).1)
    }

    /// Sets a key that is not there yet, at a place; at the end if there are fewer.
    pub(super) fn insert(&mut self, place: usize, key: &'a str, value: impl Into<Item<'a>>) {
        self.0.insert(place.min(self.0.len()), (Cow::Borrowed(key), value.into()));
    }

    /// Whether it is `{}`.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its keys and values.
    pub(super) fn entries(&self) -> &[(Cow<'a, str>, Item<'a>)] {
        &self.0
    }

    /// Its keys and values, to be changed.
    pub(super) fn entries_mut(&mut self) -> &mut [(Cow<'a, str>, Item<'a>)] {
        &mut self.0
    }

    /// The same with text of its own.
    pub(super) fn into_owned(self) -> Node<'static> {
        let owned = |(key, value): (Cow<'a, str>, Item<'a>)| (Cow::Owned(key.into_owned()), value.into_owned());
        Node(self.0.into_iter().map(owned).collect())
    }
}

impl Item<'_> {
    fn into_owned(self) -> Item<'static> {
        match self {
            Self::Null => Item::Null,
            Self::Flag(flag) => Item::Flag(flag),
            Self::Number(number) => Item::Number(number),
            Self::Text(text) => Item::Text(Cow::Owned(text.into_owned())),
            Self::List(items) => Item::List(items.into_iter().map(Item::into_owned).collect()),
            Self::Object(node) => Item::Object(node.into_owned()),
        }
    }
}

impl<'a> From<Node<'a>> for Item<'a> {
    fn from(node: Node<'a>) -> Self {
        Self::Object(node)
    }
}

impl<'a> From<&'a str> for Item<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Item<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Item<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Item<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Item<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl<'a, T: Into<Item<'a>>> From<Vec<T>> for Item<'a> {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

/// A default or an example, which a spec gives as it likes.
impl<'a> From<&'a Value> for Item<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::from(text.as_str()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(entries) => {
                Self::Object(Node(entries.iter().map(|(key, value)| (Cow::Borrowed(&**key), value.into())).collect()))
            }
        }
    }
}

impl<'a, K: Into<Cow<'a, str>>, V: Into<Item<'a>>> FromIterator<(K, V)> for Node<'a> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        entries.into_iter().fold(Self::new(), |node, (key, value)| node.with(key, value))
    }
}

//! Pages of a list.

mod cursor;
mod items;
mod pages;
mod progress;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Decode, Encode, Field, Node, Schema, Slot,
    decode::{self, ObjectSlot},
    encode::{self, Object},
};

use cursor::Cursor;
pub use items::Items;
pub use pages::Pages;

/// One page of a list.
///
/// A list of items to iterate over; what the server says of the whole list is beside them.
///
/// ```
/// use copyist_runtime::Page;
///
/// let page: Page<String> = serde_json::from_str(r#"{"items":["a","b"],"total":45,"page":1,"size":2}"#)?;
/// assert_eq!(page.total, Some(45));
/// assert_eq!(page.into_iter().collect::<Vec<_>>(), ["a", "b"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items on this page.
    pub items: Vec<T>,
    /// How many items there are on all pages, if the server says so.
    pub total: Option<u64>,
    /// The number of this page, counted from 1, if the server says so.
    pub page: Option<u64>,
    /// How many items a page may hold, if the server says so.
    pub size: Option<u64>,
    /// What asks for the next page, if pages have cursors and there is another.
    pub next: Option<String>,
}

impl<T: Decode> Decode for Page<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Page(self)
    }

    fn empty() -> Self {
        Self { items: Vec::new(), total: None, page: None, size: None, next: None }
    }
}

impl<T: Encode> Encode for Page<T> {
    fn node(&self) -> Node<'_> {
        Node::Object(self)
    }
}

impl<T: Encode> Object for Page<T> {
    fn schema(&self) -> &'static Schema {
        &PLAIN
    }

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.items, &self.total, &self.page, &self.size, &self.next]);
    }
}

impl<T: Encode> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self, serializer)
    }
}

impl<'de, T: Decode> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}

/// What an envelope looks like when the operation does not say.
static PLAIN: Schema = Schema::new(
    "Page",
    &[
        Field::new("items").promised(),
        Field::new("total"),
        Field::new("page").optional(),
        Field::new("size").optional(),
        Field::new("next").optional(),
    ],
);

impl<T: Decode> ObjectSlot for Page<T> {
    fn schema(&self) -> &'static Schema {
        &PLAIN
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        let mut next = self.next.take().map(Cursor);
        visit(&mut [&mut self.items, &mut self.total, &mut self.page, &mut self.size, &mut next]);
        self.next = next.map(|cursor| cursor.0).filter(|text| !text.is_empty());
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

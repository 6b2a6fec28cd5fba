//! Pages of a list.

mod items;
mod pages;
mod progress;

use crate::{Decode, Field, Schema, Slot, decode::ObjectSlot};

pub use items::Items;
pub use pages::Pages;

/// One page of a list.
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
}

impl<T: Decode> Decode for Page<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Page(self)
    }

    fn empty() -> Self {
        Self { items: Vec::new(), total: None, page: None, size: None }
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
    ],
);

impl<T: Decode> ObjectSlot for Page<T> {
    fn schema(&self) -> &'static Schema {
        &PLAIN
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.items, &mut self.total, &mut self.page, &mut self.size]);
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

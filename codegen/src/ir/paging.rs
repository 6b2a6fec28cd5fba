//! How a list comes in pages.

use super::{Field, Ident};

/// One way in which lists come in pages: numbered pages in an envelope.
#[derive(Clone, Debug)]
pub struct Paging {
    /// Its name in the spec: `numbered`.
    pub name: String,
    /// The Rust static that describes it: `NUMBERED`.
    pub constant: Ident,
    /// Query parameters of every operation paged this way, `page` and `size` among them.
    pub query: Vec<Field>,
    /// Wire name of the query parameter that names the page, counted from 1.
    pub page: String,
    /// Wire name of the query parameter that sets how many items a page holds.
    pub size: String,
    /// Fields around the items. The type of the one named by `items` is a list of `Json`, which stands for the operation's.
    pub envelope: Vec<Field>,
    /// Wire name of the envelope field with the items.
    pub items: String,
    /// Wire name of the envelope field with the number of items on all pages.
    pub total: String,
}

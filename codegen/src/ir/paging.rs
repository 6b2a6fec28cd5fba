//! How a list comes in pages.

use super::{Field, Ident};

/// One way in which lists come in pages.
#[derive(Clone, Debug)]
pub struct Paging {
    /// Its name in the spec: `numbered`.
    pub name: String,
    /// The Rust static that describes it: `NUMBERED`.
    pub constant: Ident,
    /// Query parameters of every operation paged this way, `page` and `size` among them.
    pub query: Vec<Field>,
    /// Wire name of the query parameter that names the page, counted from 1, if one does.
    pub page: Option<String>,
    /// Wire name of the query parameter that sets how many items a page holds, if one does.
    pub size: Option<String>,
    /// Fields around the items. The type of the one named by `items` is a list of `Json`, which stands for the operation's.
    pub envelope: Vec<Field>,
    /// Wire name of the envelope field with the items; without it the answer says so itself, or is the list.
    pub items: Option<String>,
    /// The envelope's objects, from the outside in, that hold the counts; empty if it holds them itself.
    pub counts_in: Vec<String>,
    /// Wire names of the counts there.
    pub counts: Counts,
    /// Headers with the same counts.
    pub headers: Counts,
}

/// Where an answer says how its page is placed in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of items on all pages.
    pub total: Option<String>,
    /// The number of the page.
    pub page: Option<String>,
    /// How many items a page holds.
    pub size: Option<String>,
}

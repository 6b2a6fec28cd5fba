//! Ways in which lists come in pages.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Field;

/// One way in which lists come in pages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// Query parameters that every paged operation takes.
    pub query: IndexMap<String, Field>,
    /// The query parameter that names the page, counted from 1. Without it there is no other page to ask for.
    pub page: Option<String>,
    /// The query parameter that sets how many items a page holds.
    pub size: Option<String>,
    /// Fields of the object around the items; `item` stands for the type an operation's `page<…>` names.
    #[serde(default)]
    pub envelope: IndexMap<String, Field>,
    /// The envelope field that holds the items. Without it the operation names it, `page<Server> in servers`, or the answer is the list.
    pub items: Option<String>,
    /// The envelope field that counts the items of all pages, or a JSON pointer to it.
    pub total: Option<String>,
    /// The envelope field that repeats the number of the page, or a JSON pointer to it.
    pub page_at: Option<String>,
    /// The envelope field that repeats how many items a page holds, or a JSON pointer to it.
    pub size_at: Option<String>,
    /// Headers of the answer with such counts.
    pub headers: Option<PageHeaders>,
}

/// Headers of an answer that tell of its page.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageHeaders {
    /// The header that counts the items of all pages.
    pub total: Option<String>,
    /// The header that has the number of the page.
    pub page: Option<String>,
    /// The header that says how many items a page holds.
    pub size: Option<String>,
}

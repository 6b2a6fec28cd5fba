//! The reference site: static HTML, a page an API and an index of them, with the OpenAPI documents beside them.
//!
//! It works from a folder as from a server: every address in it is relative, and what is searched comes as scripts. Text of
//! a spec reaches a page through [`html::Html`] alone, which escapes it.

mod address;
mod answer;
mod assets;
mod badge;
mod context;
mod curl;
mod example;
mod field;
mod frame;
mod html;
mod index;
mod input;
mod intro;
mod operation;
mod page;
mod prose;
mod search;
mod shell;
mod sidebar;
mod ty;
mod types;

use super::openapi;
use crate::{Tree, ir};

/// The site of these APIs, in the order in which they are given.
pub(super) fn emit(apis: &[&ir::Api]) -> Tree {
    let mut tree: Tree = assets::files().collect();
    tree.insert("index.html", index::index(apis));
    for api in apis {
        tree.insert(address::page(api), page::page(api));
        tree.insert(address::search(api), search::index(api));
        openapi::emit(api, &mut |file, text| tree.insert(address::document(api, file), text));
    }
    tree
}

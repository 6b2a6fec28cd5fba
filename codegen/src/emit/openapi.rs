//! The OpenAPI 3.1 document.

mod body;
mod component;
mod document;
mod info;
mod node;
mod operation;
mod page;
mod parameter;
mod path;
mod provenance;
mod response;
#[cfg(test)]
mod sample;
mod schema;
mod status;
#[cfg(test)]
mod test;
mod usage;
mod yaml;

use crate::{Tree, ir};

/// Adds `openapi.json` and `openapi.yaml`, the same document.
pub(super) fn emit(api: &ir::Api, tree: &mut Tree) {
    let document = document::document(api);
    tree.insert("openapi.json", format!("{document:#}\n"));
    tree.insert("openapi.yaml", yaml::write(&document));
}

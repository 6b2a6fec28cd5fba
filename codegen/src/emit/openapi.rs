//! The OpenAPI 3.1 document.

#[cfg(test)]
mod any_json;
mod body;
mod component;
mod document;
mod info;
mod json;
mod node;
mod operation;
mod page;
mod parameter;
mod path;
mod provenance;
mod response;
mod schema;
mod status;
mod text;
mod usage;
mod yaml;

use crate::{Tree, ir};

/// Adds `openapi.json` and `openapi.yaml`, the same document.
pub(super) fn emit(api: &ir::Api, tree: &mut Tree) {
    let mut texts = text::Texts::new();
    document::write(api, &mut texts);
    let (json, yaml) = texts.finish();
    tree.insert("openapi.json", json);
    tree.insert("openapi.yaml", yaml);
}

/// Indents a line of either text.
fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

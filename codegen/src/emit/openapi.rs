//! The OpenAPI 3.1 document.

mod answers;
#[cfg(test)]
mod any_json;
mod body;
mod component;
mod document;
mod header;
mod info;
mod json;
mod media;
mod merged;
mod node;
mod operation;
mod page;
mod parameter;
mod path;
mod provenance;
mod response;
mod schema;
mod security;
mod select;
mod server;
mod several;
pub(super) mod status;
mod text;
mod usage;
mod xml;
mod yaml;

use crate::ir;

/// Hands out `openapi.json` and `openapi.yaml`, the same document.
pub(super) fn emit(api: &ir::Api, take: &mut dyn FnMut(&str, String)) {
    let mut texts = text::Texts::new();
    document::write(api, &mut texts);
    let (json, yaml) = texts.finish();
    take("openapi.json", json);
    take("openapi.yaml", yaml);
}

/// Indents a line of either text.
fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

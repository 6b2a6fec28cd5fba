//! Turns a checked API into files.

pub mod openapi;
mod provenance;
mod rust;
mod site;

use crate::{Tree, ir};

/// The text of `generated/rustfmt.toml`, under which rustfmt leaves emitted code as it is.
pub const RUSTFMT: &str = "\
# How generated code is laid out; it is wider than a person would write so that one item is one line.
max_width = 100
use_small_heuristics = \"Max\"
short_array_element_width_threshold = 0
";

/// The files of an API's crate, OpenAPI documents included, by their path inside `generated/<api>/`.
#[must_use]
pub fn emit(api: &ir::Api) -> Tree {
    let mut tree = Tree::new();
    emit_each(api, |path, text| tree.insert(path, text));
    tree
}

/// Hands out the same files one after the other, in no certain order: those of a large API take more memory together
/// than it does itself.
pub fn emit_each(api: &ir::Api, mut take: impl FnMut(&str, String)) {
    rust::emit(api, &mut take);
    openapi::emit(api, &mut take);
}

/// The reference site of these APIs: static HTML, an index and a page an API, by paths inside the site's folder.
#[must_use]
pub fn site(apis: &[&ir::Api]) -> Tree {
    site::emit(apis)
}

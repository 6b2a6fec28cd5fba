//! Turns a checked API into files.

mod openapi;
mod rust;

use crate::{Tree, ir};

/// The files of an API's crate, OpenAPI documents included, by their path inside `generated/<api>/`.
#[must_use]
pub fn emit(api: &ir::Api) -> Tree {
    let mut tree = Tree::new();
    rust::emit(api, &mut tree);
    openapi::emit(api, &mut tree);
    tree
}

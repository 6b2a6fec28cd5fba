//! The Rust client crate.
//!
//! Emitters write text, laid out as rustfmt would lay it out under `generated/rustfmt.toml`; a test runs rustfmt over
//! the result. A round trip through tokens, a parser and a printer would cost more than the rest of the generation.

mod argument;
mod call;
mod client;
mod doc;
mod enumeration;
mod example;
mod feature;
mod file;
mod handle;
mod id;
mod layout;
mod manifest;
mod object;
mod operation;
mod readme;
mod resource;
mod root;
mod statics;
mod ty;
mod union;
mod wire_test;

use crate::{Tree, ir};

/// Adds the crate's manifest, README, sources, tests and examples.
pub(super) fn emit(api: &ir::Api, tree: &mut Tree) {
    let names = example::Names::of(api);
    tree.insert("Cargo.toml", manifest::manifest(api));
    tree.insert("README.md", readme::readme(api, &names));
    tree.insert("src/lib.rs", root::root(api));
    tree.insert("src/client.rs", client::client(api));
    if !api.handles.is_empty() {
        tree.insert("src/handle.rs", handle::handles(api));
    }
    if !api.ids.is_empty() {
        tree.insert("src/id.rs", id::ids(api));
    }
    if !api.types.is_empty() {
        tree.insert("src/types.rs", resource::types(api));
    }
    for resource in &api.resources {
        tree.insert(format!("src/{}.rs", resource.module.bare()), resource::resource(&names, resource));
    }
    tree.insert("tests/wire.rs", wire_test::wire_test(api, &names));
    for example in &api.examples {
        tree.insert(format!("examples/{}", example.file), example.text.as_str());
    }
}

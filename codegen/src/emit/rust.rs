//! The Rust client crate.
//!
//! Emitters write text, laid out as rustfmt would lay it out under `generated/rustfmt.toml`; a test runs rustfmt over
//! the result. A round trip through tokens, a parser and a printer would cost more than the rest of the generation.

mod argument;
mod call;
mod client;
pub(super) mod credential;
pub(super) mod doc;
mod enumeration;
pub(super) mod example;
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

use crate::ir;

/// What rustfmt is told of the tests, which hold whole bodies as texts.
const TESTS_RUSTFMT: &str = "# Bodies are as long as they are, and a line each.\ndisable_all_formatting = true\n";

/// Hands out the crate's manifest, README, sources, tests and examples.
pub(super) fn emit(api: &ir::Api, take: &mut dyn FnMut(&str, String)) {
    let names = example::Names::of(api);
    take("Cargo.toml", manifest::manifest(api));
    take("README.md", readme::readme(api, &names));
    take("src/lib.rs", root::root(api));
    take("src/client.rs", client::client(api));
    if !api.handles.is_empty() {
        take("src/handle.rs", handle::handles(api));
    }
    if !api.ids.is_empty() {
        take("src/id.rs", id::ids(api));
    }
    if !api.types.is_empty() {
        take("src/types.rs", resource::types(api));
    }
    for resource in &api.resources {
        take(&format!("src/{}.rs", resource.module.bare()), resource::resource(&names, resource));
    }
    take("tests/rustfmt.toml", TESTS_RUSTFMT.to_owned());
    take("tests/wire.rs", wire_test::wire_test(api, &names));
    if let Some(text) = wire_test::wire_test_in_xml(api, &names) {
        take("tests/wire_xml.rs", text);
    }
    for example in &api.examples {
        take(&format!("examples/{}", example.file), example.text.clone());
    }
}

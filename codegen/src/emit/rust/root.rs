//! `src/lib.rs`: the front page, the modules and what the crate exports at its root.

use super::{layout, resource};
use crate::ir::Api;

/// `src/lib.rs`: the front page, the modules and what the crate exports at its root.
pub(super) fn root(api: &Api) -> String {
    let mut modules = vec![("client".to_owned(), "mod client;\n".to_owned())];
    if !api.handles.is_empty() {
        modules.push(("handle".to_owned(), "mod handle;\n".to_owned()));
    }
    let id = (!api.ids.is_empty()).then_some("id");
    let types = (!api.types.is_empty()).then_some("types");
    let resources = api.resources.iter().map(|one| one.module.as_str());
    modules.extend(
        id.into_iter().chain(types).chain(resources).map(|name| (name.to_owned(), format!("pub mod {name};\n"))),
    );
    modules.sort();
    let mut text = String::from("#![doc = include_str!(\"../README.md\")]\n\n");
    text.extend(modules.into_iter().map(|(_, line)| line));
    text.push_str("\npub use client::{Client, ClientBuilder};\n");
    // All of it, for what only few programs name: `Mock` in a test.
    text.push_str("pub use copyist_runtime;\n");
    // Types of the crate that are called as one of these come before it.
    text.push_str("pub use copyist_runtime::exports::*;\n\n");
    let mut exports = own_exports(api);
    exports.sort();
    for (path, names) in &exports {
        if !names.is_empty() {
            text.push_str(&layout::export(path, &names.iter().map(String::as_str).collect::<Vec<_>>()));
        }
    }
    text
}

/// Where the root has a name of the runtime: `panel::Format`, unless the crate has a type that is called so.
pub(super) fn path(api: &Api, name: &str) -> String {
    let is_own = own_exports(api).iter().any(|(_, names)| names.iter().any(|own| own == name));
    let runtime = if is_own { "copyist_runtime::" } else { "" };
    format!("{}::{runtime}{name}", api.crate_ident)
}

/// What the crate's modules export again at the root.
fn own_exports(api: &Api) -> Vec<(String, Vec<String>)> {
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    let mut exports = vec![
        ("handle".to_owned(), sorted(api.handles.iter().map(|one| one.ident.to_string()).collect())),
        ("id".to_owned(), sorted(api.ids.iter().map(|one| one.ident.to_string()).collect())),
        ("types".to_owned(), sorted(api.types.iter().map(|one| one.ident().to_string()).collect())),
    ];
    exports.extend(api.resources.iter().map(|one| (one.module.to_string(), resource::exports(one))));
    exports
}

/// The sentence that says where facts come from, for the front page.
pub(super) fn honesty(api: &Api) -> String {
    let vendor = api.docs.as_deref().map(|url| format!(" (<{url}>)")).unwrap_or_default();
    format!(
        "Written from the vendor's documentation{vendor}. What it does not say is marked *observed* (seen in a real client) \
or *inferred* (our reading) on the operation or field; answers it does not describe are [`Json`], which keeps the bytes \
and decodes into a type of yours. This crate is not made or endorsed by the vendor."
    )
}

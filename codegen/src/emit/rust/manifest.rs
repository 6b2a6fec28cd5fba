//! `Cargo.toml` of the crate.

use super::{doc, feature};
use crate::ir::{Api, SchemeKind};

/// `Cargo.toml` of the crate.
pub(super) fn manifest(api: &Api) -> String {
    [package(api), features(api), dependencies(api), examples(api), metadata()].concat()
}

fn package(api: &Api) -> String {
    format!(
        r#"[package]
name = {name:?}
description = {description}
version = {version:?}
edition.workspace = true
rust-version.workspace = true
license.workspace = true
readme = "README.md"
keywords = ["api", "async", "client", "rest"]
categories = ["api-bindings", "web-programming::http-client"]
{examples}
"#,
        examples = if api.examples.is_empty() { "" } else { "autoexamples = false\n" },
        name = api.name,
        description = toml_string(&format!("Typed async client of {}. {}", doc::the(&api.title), api.summary)),
        version = api.version,
    )
}

fn features(api: &Api) -> String {
    let optional = optional(api);
    let lines = optional.iter().map(|(name, about)| format!("# {about}\n{name} = [\"copyist-runtime/{name}\"]\n"));
    let optional: String = lines.collect();
    format!(
        r#"[features]
default = ["gzip", "proxy", "tls"]
# Calls without an async runtime in the caller's code.
blocking = ["copyist-runtime/blocking"]
# Answers may come compressed.
gzip = ["copyist-runtime/gzip"]
# HTTP/2 with servers that speak it: calls at a time share one connection.
http2 = ["tls", "copyist-runtime/http2"]
# The transport: hyper. Without `tls` it speaks `http://` alone, to this machine or behind a proxy that adds TLS.
hyper = ["copyist-runtime/hyper"]
# Proxies, from the environment or the builder.
proxy = ["hyper", "copyist-runtime/proxy"]
{optional}# A `reqwest::Client` of the caller's as transport.
reqwest = ["copyist-runtime/reqwest"]
# `https://`, by rustls.
tls = ["hyper", "copyist-runtime/tls"]
# Any `tower::Service` that speaks HTTP as transport.
tower = ["copyist-runtime/tower"]

"#
    )
}

fn dependencies(api: &Api) -> String {
    let features: Vec<String> = feature::features(api).iter().map(|feature| format!("{feature:?}")).collect();
    let runtime = match features.as_slice() {
        [] => "copyist-runtime.workspace = true".to_owned(),
        some => format!("copyist-runtime = {{ workspace = true, features = [{}] }}", some.join(", ")),
    };
    let xml = match api.formats {
        Some(_) => {
            "# The wire tests speak both formats.\ncopyist-runtime = { workspace = true, features = [\"xml\"] }\n"
        }
        None => "",
    };
    format!(
        r#"[dependencies]
# Transport, auth, retry, paging and encoding: all that is not particular to this API.
{runtime}

[dev-dependencies]
{xml}# Bodies of the wire tests.
serde_json.workspace = true
# Runs the tests and examples.
tokio = {{ workspace = true, features = ["macros", "rt-multi-thread"] }}
# A real HTTP server on loopback that records what it was sent.
wiremock.workspace = true

"#
    )
}

/// The programs, called after the crate too: in a workspace of several clients no two of them would be built to one place.
fn examples(api: &Api) -> String {
    let one = |file: &str| {
        let name = file.strip_suffix(".rs").unwrap_or(file);
        format!("[[example]]\nname = \"{}-{name}\"\npath = \"examples/{file}\"\n\n", api.name)
    };
    api.examples.iter().map(|example| one(&example.file)).collect()
}

fn metadata() -> String {
    String::from(
        r#"[package.metadata.docs.rs]
all-features = true

[lints]
workspace = true
"#,
    )
}

/// Features that only some APIs have a use for, each with what it is.
pub(super) fn optional(api: &Api) -> Vec<(&'static str, &'static str)> {
    let oauth2 = api.auth.iter().any(|scheme| matches!(scheme.kind, SchemeKind::OAuth2(_)));
    let oauth2 = oauth2.then_some(("oauth2", "Tokens of the API's OAuth2 server, got and renewed as they are needed."));
    let xml = api.formats.as_ref().map(|_| ("xml", "Bodies and answers in XML, chosen for a client."));
    oauth2.into_iter().chain(xml).collect()
}

/// A TOML basic string.
fn toml_string(text: &str) -> String {
    // JSON's escapes are a subset of TOML's.
    serde_json::Value::from(text).to_string()
}

//! `Cargo.toml` of the crate.

use super::{doc, feature};
use crate::ir::Api;

/// `Cargo.toml` of the crate.
pub(super) fn manifest(api: &Api) -> String {
    let features: Vec<String> = feature::features(api).iter().map(|feature| format!("{feature:?}")).collect();
    let runtime = match features.as_slice() {
        [] => "copyist-runtime.workspace = true".to_owned(),
        some => format!("copyist-runtime = {{ workspace = true, features = [{}] }}", some.join(", ")),
    };
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

[features]
default = ["gzip", "http2", "proxy", "tls"]
# Calls without an async runtime in the caller's code.
blocking = ["copyist-runtime/blocking"]
# Answers may come compressed.
gzip = ["copyist-runtime/gzip"]
# HTTP/2 with servers that speak it.
http2 = ["tls", "copyist-runtime/http2"]
# The transport: hyper. Without `tls` it speaks `http://` alone, to this machine or behind a proxy that adds TLS.
hyper = ["copyist-runtime/hyper"]
# Proxies, from the environment or the builder.
proxy = ["hyper", "copyist-runtime/proxy"]
# A `reqwest::Client` of the caller's as transport.
reqwest = ["copyist-runtime/reqwest"]
# `https://`, by rustls.
tls = ["hyper", "copyist-runtime/tls"]
# Any `tower::Service` that speaks HTTP as transport.
tower = ["copyist-runtime/tower"]

[dependencies]
# Transport, auth, retry, paging and encoding: all that is not particular to this API.
{runtime}

[dev-dependencies]
# Bodies of the wire tests, and values of types that take many lines to write out.
serde_json.workspace = true
# Runs the tests and examples.
tokio = {{ workspace = true, features = ["macros", "rt-multi-thread"] }}
# A real HTTP server on loopback that records what it was sent.
wiremock.workspace = true

[package.metadata.docs.rs]
all-features = true

[lints]
workspace = true
"#,
        name = api.name,
        description = toml_string(&format!("Typed async client of {}. {}", doc::the(&api.title), api.summary)),
        version = api.version,
    )
}

/// A TOML basic string.
fn toml_string(text: &str) -> String {
    // JSON's escapes are a subset of TOML's.
    serde_json::Value::from(text).to_string()
}

//! The document as a whole.

use serde_json::Value;

use super::node::Node;
use super::usage::Usage;
use super::{component, info, parameter, path, response};
use crate::ir::{Api, Auth};

/// The version of OpenAPI: 3.1's first patch release, which says what the later ones say and which every tool knows.
const VERSION: &str = "3.1.0";

/// The name of the bearer scheme.
const BEARER: &str = "bearerAuth";

/// The OpenAPI document of an API.
///
/// ```yaml
/// openapi: 3.1.0
/// info: …
/// externalDocs: …
/// servers: [{ url: "https://api.example.org" }]
/// security: [{ bearerAuth: [] }]
/// tags: …
/// paths: …
/// components: …
/// ```
pub(super) fn document(api: &Api) -> Value {
    let paths = path::paths(api);
    let usage = Usage::of(api, &paths);
    Node::new()
        .with("openapi", VERSION)
        .with("info", info::info(api))
        .with_some("externalDocs", info::external_docs(api))
        .with("servers", vec![Node::new().with("url", api.server.as_str())])
        .with("security", vec![security(&api.auth)])
        .with("tags", tags(api))
        .with("paths", path::items(api, &paths, &usage))
        .with("components", components(api, &usage))
        .into()
}

/// `{ bearerAuth: [] }`
fn security(auth: &Auth) -> Node {
    match auth {
        Auth::Bearer { .. } => Node::new().with(BEARER, Vec::<Value>::new()),
    }
}

/// ```yaml
/// - name: Servers
///   description: Add, configure and monitor servers.
/// ```
fn tags(api: &Api) -> Vec<Node> {
    api.resources
        .iter()
        .map(|resource| {
            Node::new().with("name", resource.title.as_str()).with("description", resource.summary.as_str())
        })
        .collect()
}

/// The value of `components`, sections without content left out.
fn components(api: &Api, usage: &Usage<'_>) -> Node {
    let sections = [
        ("securitySchemes", security_schemes(&api.auth)),
        ("parameters", parameter::components(usage)),
        ("responses", response::components(api, usage)),
        ("schemas", component::schemas(usage)),
    ];
    sections.into_iter().filter(|(_, section)| !section.is_empty()).collect()
}

/// ```yaml
/// bearerAuth:
///   type: http
///   scheme: bearer
///   description: An API key, from the dashboard.
/// ```
fn security_schemes(auth: &Auth) -> Node {
    match auth {
        Auth::Bearer { doc, .. } => Node::new()
            .with(BEARER, Node::new().with("type", "http").with("scheme", "bearer").with_text("description", doc)),
    }
}

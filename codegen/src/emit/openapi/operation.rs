//! Operations.

use super::body;
use super::node::Node;
use super::path::{Call, Path};
use super::usage::Usage;
use super::{parameter, provenance, response};
use crate::ir::{Api, Method, Operation};

/// An operation, as the value of its method in a path item.
///
/// ```yaml
/// operationId: get_server
/// tags: [Servers]
/// summary: One server.
/// description: …
/// parameters: [{ $ref: "#/components/parameters/sid" }]
/// responses: { "200": … }
/// x-source: Servers / Get server details
/// x-provenance: […]
/// ```
pub(super) fn operation<'a>(api: &'a Api, path: &Path<'a>, call: &Call<'a>, usage: &Usage<'a>) -> Node<'a> {
    let operation = call.operation;
    let idempotent = (operation.idempotent != is_idempotent(operation.method)).then_some(operation.idempotent);
    Node::new()
        .with("operationId", operation.id.as_str())
        .with("tags", vec![call.resource.title.as_str()])
        .with("summary", operation.summary.as_str())
        .with("description", description(operation))
        .with_flag("deprecated", operation.deprecated.is_some())
        .with_list("parameters", parameter::parameters(path, operation, usage))
        .with_some("requestBody", operation.body.as_ref().map(|body| body::request_body(&operation.id, body, usage)))
        .with("responses", response::responses(api, operation, usage))
        .with_some("x-idempotent", idempotent)
        .with_some("x-source", operation.source.as_deref())
        .with_list("x-provenance", provenance::provenance(&operation.provenance))
}

/// What there is to say, a paragraph a matter: why not to use it, the description, what is unusual, where it comes from.
fn description(operation: &Operation) -> String {
    let deprecated = operation.deprecated.as_ref().map(|reason| format!("Deprecated: {reason}"));
    let unusual = match (operation.idempotent, is_idempotent(operation.method)) {
        (false, true) => Some("Sending it twice does not do the same as sending it once.".to_owned()),
        (true, false) => Some("Sending it twice does the same as sending it once.".to_owned()),
        (true, true) | (false, false) => None,
    };
    let source = operation.source.as_ref().map(|section| format!("Documented under *{section}*."));
    let paragraphs =
        [deprecated, operation.description.clone(), unusual, source, provenance::list(&operation.provenance)];
    let text = paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    if text.is_empty() { operation.summary.clone() } else { text }
}

/// Whether HTTP lets a client send a request of this method again.
fn is_idempotent(method: Method) -> bool {
    match method {
        Method::Get | Method::Head | Method::Put | Method::Delete => true,
        Method::Post | Method::Patch => false,
    }
}

//! Operations.

use super::node::Node;
use super::path::{Call, Path};
use super::usage::Usage;
use super::{body, merged, parameter, provenance, response, security};
use crate::ir::{Api, Method, Operation};

/// An operation, as the value of its method in a path item.
///
/// ```yaml
/// operationId: get_server
/// tags: [Servers]
/// summary: One server.
/// description: …
/// security: [{ oauth2: [servers_read] }]
/// parameters: [{ $ref: "#/components/parameters/sid" }]
/// responses: { "200": … }
/// x-source: Servers / Get server details
/// x-provenance: […]
/// ```
pub(super) fn operation<'a>(api: &'a Api, path: &Path<'a>, calls: &[Call<'a>], usage: &Usage<'a>) -> Node<'a> {
    match calls {
        [] => Node::new(),
        [call] => single(api, path, call, usage),
        [first, ..] => merged::operation(api, path, first, calls, usage),
    }
}

fn single<'a>(api: &'a Api, path: &Path<'a>, call: &Call<'a>, usage: &Usage<'a>) -> Node<'a> {
    let operation = call.operation;
    let calls = std::slice::from_ref(call);
    let text = remarks(operation);
    let description = if text.is_empty() { operation.summary.clone() } else { text };
    let security = (!operation.scopes.is_empty()).then(|| security::requirement(api, &operation.scopes));
    Node::new()
        .with("operationId", operation.id.as_str())
        .with("tags", vec![call.resource.title.as_str()])
        .with("summary", operation.summary.as_str())
        .with("description", description)
        .with_flag("deprecated", operation.deprecated.is_some())
        .with_some("security", security)
        .with_list("parameters", parameter::parameters(path, calls, usage))
        .with_some("requestBody", body::request_body(operation, usage))
        .with("responses", response::responses(api, calls, usage))
        .with_some("x-idempotent", unusual(operation))
        .with_some("x-source", operation.source.as_deref())
        .with_list("x-provenance", provenance::provenance(&operation.provenance))
}

/// What there is to say, a paragraph a matter: why not to use it, the description, what is unusual, where it comes from.
pub(super) fn remarks(operation: &Operation) -> String {
    let deprecated = operation.deprecated.as_ref().map(|reason| format!("Deprecated: {reason}"));
    let unusual = unusual(operation).map(|idempotent| {
        let text = if idempotent {
            "Sending it twice does the same as sending it once."
        } else {
            "Sending it twice does not do the same as sending it once."
        };
        text.to_owned()
    });
    let source = operation.source.as_ref().map(|section| format!("Documented under *{section}*."));
    let paragraphs =
        [deprecated, operation.description.clone(), unusual, source, provenance::list(&operation.provenance)];
    paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// Whether it is idempotent, if its method says otherwise.
pub(super) fn unusual(operation: &Operation) -> Option<bool> {
    (operation.idempotent != is_idempotent(operation.method)).then_some(operation.idempotent)
}

/// Whether HTTP lets a client send a request of this method again.
fn is_idempotent(method: Method) -> bool {
    match method {
        Method::Get | Method::Head | Method::Put | Method::Delete => true,
        Method::Post | Method::Patch => false,
    }
}

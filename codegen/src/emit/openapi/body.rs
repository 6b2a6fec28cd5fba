//! Request bodies.

use heck::ToUpperCamelCase;

use super::node::{Item, Node};
use super::parameter::is_required;
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::{Body, Field};

/// The value of an operation's `requestBody`. It is required if one of its fields is, or if it is a value of a type.
///
/// ```yaml
/// required: true
/// content:
///   application/json:
///     schema: { $ref: "#/components/schemas/AddServerRequest" }
///     example: { name: web-1 }
/// ```
pub(super) fn request_body<'a>(operation: &str, body: &'a Body, usage: &Usage<'a>) -> Node<'a> {
    let (required, schema, example) = match body {
        Body::Fields(fields) => (
            fields.iter().any(is_required),
            Node::reference("schemas", &component(operation, usage)),
            fields.iter().map(|field| (field.wire.as_str(), &field.example)).collect::<Node<'_>>().into(),
        ),
        Body::Type { ty, example } => (true, schema::schema(ty, Side::Request, usage), Item::from(example)),
    };
    Node::new()
        .with_flag("required", required)
        .with("content", json(Node::new().with("schema", schema).with("example", example)))
}

/// The component of a body that is written out at its operation: `AddServerRequest`. It has a name because generators
/// would make one up, and give bodies that happen to look alike the name of the first.
pub(super) fn component(operation: &str, usage: &Usage<'_>) -> String {
    let mut name = format!("{}Request", operation.to_upper_camel_case());
    while usage.is_taken(&name) || usage.is_page(&name) {
        name.push_str("Body");
    }
    name
}

/// The schema of such a body.
///
/// ```yaml
/// type: object
/// description: What `add_server` sends.
/// required: [name]
/// properties:
///   name: { type: string, description: Friendly name. }
/// ```
pub(super) fn definition<'a>(operation: &str, fields: &'a [Field], usage: &Usage<'a>) -> Node<'a> {
    schema::object(fields, Side::Request, format!("What `{operation}` sends."), usage)
}

/// A body's `content`, which is JSON.
///
/// ```yaml
/// application/json: { schema: {} }
/// ```
pub(super) fn json(media: Node<'_>) -> Node<'_> {
    Node::new().with("application/json", media)
}

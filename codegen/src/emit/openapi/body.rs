//! Request bodies.

use super::node::Node;
use super::parameter::is_required;
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::Body;

/// The value of `requestBody`. It is required if one of its fields is, or if it is a value of a type.
///
/// ```yaml
/// required: true
/// content:
///   application/json:
///     schema:
///       type: object
///       required: [name]
///       properties:
///         name: { type: string, description: Friendly name. }
///     example: { name: web-1 }
/// ```
pub(super) fn request_body(body: &Body, usage: &Usage<'_>) -> Node {
    let (required, schema, example) = match body {
        Body::Fields(fields) => (
            fields.iter().any(is_required),
            schema::object(fields, Side::Request, "", usage),
            fields
                .iter()
                .map(|field| (field.wire.as_str(), field.example.clone()))
                .collect::<Node>()
                .into(),
        ),
        Body::Type { ty, example } => (true, schema::schema(ty, Side::Request, usage), example.clone()),
    };
    Node::new().with_flag("required", required).with(
        "content",
        json(Node::new().with("schema", schema).with("example", example)),
    )
}

/// A body's `content`, which is JSON.
///
/// ```yaml
/// application/json: { schema: {} }
/// ```
pub(super) fn json(media: Node) -> Node {
    Node::new().with("application/json", media)
}

//! What the document can say of XML: the names of elements. OpenAPI knows no list's element by what is in it, nor that an
//! object with one key is no more than the element around its value; hence a body in XML has a schema beside that in JSON.

use super::node::Node;
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::Type;

/// The schema with the name of its element.
///
/// ```yaml
/// $ref: "#/components/schemas/Server"
/// xml: { name: server }
/// ```
pub(super) fn named<'a>(schema: Node<'a>, name: &'a str) -> Node<'a> {
    schema.with("xml", Node::new().with("name", name))
}

/// The schema of a value as the whole of a body, in its key if it has one; none where there is no XML.
pub(super) fn whole<'a>(ty: &'a Type, root: Option<&'a str>, side: Side, usage: &Usage<'a>) -> Option<Node<'a>> {
    if !usage.has_xml() {
        return None;
    }
    let (root, ty) = match (root, ty.wrapped()) {
        (Some(root), _) => (Some(root), ty),
        (None, Some((key, inner))) => (Some(key), inner),
        (None, None) => (None, ty),
    };
    Some(match (ty, root) {
        (Type::List(item), root) => list(item, root, side, usage),
        (ty, Some(root)) => named(schema::schema(ty, side, usage), root),
        (ty, None) => schema::schema(ty, side, usage),
    })
}

/// The schema of a list as the whole of a body.
///
/// ```yaml
/// type: array
/// items: { $ref: "#/components/schemas/Server", xml: { name: server } }
/// xml: { name: servers, wrapped: true }
/// ```
pub(super) fn list<'a>(item: &'a Type, root: Option<&'a str>, side: Side, usage: &Usage<'a>) -> Node<'a> {
    let items = match item.wrapped() {
        Some((key, inner)) => named(schema::schema(inner, side, usage), key),
        None => schema::schema(item, side, usage),
    };
    let hint = Node::new().with_some("name", root).with("wrapped", true);
    Node::new().with("type", "array").with("items", items).with("xml", hint)
}

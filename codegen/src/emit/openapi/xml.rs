//! What the document can say of XML: the names of elements. OpenAPI knows no list's element by what is in it, nor that an
//! object with one key is no more than the element around its value; hence a body in XML has a schema beside that in JSON.
//! Components serve both, so in them such an object stays one more element around a value than there is.

use super::node::{Item, Node};
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::{Object, Type, TypeDef};

/// The schema with the name of its element.
///
/// ```yaml
/// $ref: "#/components/schemas/Server"
/// xml: { name: server }
/// ```
pub(super) fn named<'a>(mut schema: Node<'a>, name: &'a str) -> Node<'a> {
    let hint = Node::new().with("name", name);
    // That a list is in an element of its own holds whatever that is called.
    let is_wrapped = matches!(schema.take("xml"), Some(Item::Object(hint)) if hint.get("wrapped").is_some());
    schema.with("xml", hint.with_flag("wrapped", is_wrapped))
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
        (ty, None) => match object(ty, usage).map(|object| &object.fields[..]) {
            Some([only]) => named(schema::property(only, side, usage), &only.wire),
            _ => schema::schema(ty, side, usage),
        },
    })
}

/// The schema of an answer, as [`whole`] has it. An object of several fields with no key around it is an element that is
/// called as Rails calls what has no name.
pub(super) fn answer<'a>(ty: &'a Type, root: Option<&'a str>, usage: &Usage<'a>) -> Option<Node<'a>> {
    let schema = whole(ty, root, Side::Answer, usage)?;
    let is_nameless = root.is_none() && schema.get("xml").is_none() && object(ty, usage).is_some();
    Some(if is_nameless { named(schema, "hash") } else { schema })
}

/// The object that a type is.
fn object<'a>(ty: &'a Type, usage: &Usage<'a>) -> Option<&'a Object> {
    match ty {
        Type::Named { name, .. } => match usage.def(name)? {
            TypeDef::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
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

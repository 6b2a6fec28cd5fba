//! The formats of a body.

use super::node::Node;

/// The value of `content`: the body as JSON, and as XML where the API has it.
///
/// ```yaml
/// application/json: { schema: {} }
/// application/xml: { schema: {} }
/// ```
pub(super) fn content<'a>(json: Node<'a>, xml: Option<Node<'a>>) -> Node<'a> {
    Node::new().with("application/json", json).with_some("application/xml", xml)
}

/// A format's value where only the schema is known.
pub(super) fn of_schema(schema: Node<'_>) -> Node<'_> {
    Node::new().with("schema", schema)
}

/// Schemas of the same thing said by several, as one: none twice, and any of them if they differ.
///
/// ```yaml
/// anyOf:
///   - { $ref: "#/components/schemas/Server" }
///   - { $ref: "#/components/schemas/Task" }
/// ```
pub(super) fn any_of<'a>(schemas: impl IntoIterator<Item = Node<'a>>) -> Node<'a> {
    choice("anyOf", schemas)
}

/// The same, where a value can never be two of them.
pub(super) fn one_of<'a>(schemas: impl IntoIterator<Item = Node<'a>>) -> Node<'a> {
    choice("oneOf", schemas)
}

fn choice<'a>(key: &'a str, schemas: impl IntoIterator<Item = Node<'a>>) -> Node<'a> {
    let mut distinct: Vec<Node<'a>> = Vec::new();
    for schema in schemas {
        if !distinct.contains(&schema) {
            distinct.push(schema);
        }
    }
    match <[Node<'a>; 1]>::try_from(distinct) {
        Ok([only]) => only,
        Err(several) => Node::new().with_list(key, several),
    }
}

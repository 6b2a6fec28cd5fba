//! Shows values in `Debug`, secrets masked.

use std::fmt::{self, Debug, Formatter};

use super::{Encode, Entries, List, Node, Object};

/// What stands for a secret.
const MASK: &str = "***";

/// Shows a value, secrets masked; what `Debug` of every model calls.
///
/// # Errors
///
/// Fails if the formatter does.
#[doc(hidden)]
pub fn debug(value: &dyn Encode, f: &mut Formatter<'_>) -> fmt::Result {
    node(value.node(), f)
}

pub(crate) fn node(node: Node<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    match node {
        Node::None | Node::Absent => f.write_str("None"),
        Node::Null => f.write_str("Null"),
        Node::Bool(value) => Debug::fmt(&value, f),
        Node::Int(number) => Debug::fmt(&number, f),
        Node::Uint(number) => Debug::fmt(&number, f),
        Node::Float(number) => Debug::fmt(&number, f),
        Node::Text(text) => Debug::fmt(text, f),
        Node::Secret(_) => f.write_str(MASK),
        Node::Shown(value) => fmt::Display::fmt(value, f),
        Node::Json(json) => Debug::fmt(json, f),
        Node::List(values) => list(values, f),
        Node::Map(entries) => map(entries, f),
        Node::Object(value) => object(value, f),
    }
}

fn list(list: &dyn List, f: &mut Formatter<'_>) -> fmt::Result {
    f.debug_list().entries((0..list.len()).map(|index| list.at(index))).finish()
}

fn map(entries: &dyn Entries, f: &mut Formatter<'_>) -> fmt::Result {
    let mut map = f.debug_map();
    entries.each(&mut |key, value| {
        map.entry(&key, &value);
    });
    map.finish()
}

fn object(object: &dyn Object, f: &mut Formatter<'_>) -> fmt::Result {
    let schema = object.schema();
    let mut shown = f.debug_struct(schema.name());
    object.values(&mut |values: &[&dyn Encode]| {
        for (field, value) in schema.fields().iter().zip(values) {
            let node = value.node();
            if field.is_secret() && !matches!(node, Node::None | Node::Absent | Node::Null) {
                shown.field(field.name(), &format_args!("{MASK}"));
            } else {
                shown.field(field.name(), &node);
            }
        }
    });
    shown.finish()
}

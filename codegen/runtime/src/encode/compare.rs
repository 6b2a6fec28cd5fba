//! Compares values by what they look like.

use super::{Encode, Entries, List, Node, Object};

/// Whether two values look the same; what `PartialEq` of every model calls.
#[doc(hidden)]
#[must_use]
pub fn equal(left: &dyn Encode, right: &dyn Encode) -> bool {
    nodes(left.node(), right.node())
}

fn nodes(left: Node<'_>, right: Node<'_>) -> bool {
    match (left, right) {
        (Node::None, Node::None) | (Node::Absent, Node::Absent) | (Node::Null, Node::Null) => true,
        (Node::Bool(a), Node::Bool(b)) => a == b,
        (Node::Int(a), Node::Int(b)) => a == b,
        (Node::Uint(a), Node::Uint(b)) => a == b,
        (Node::Int(a), Node::Uint(b)) | (Node::Uint(b), Node::Int(a)) => u64::try_from(a) == Ok(b),
        (Node::Float(a), Node::Float(b)) => a == b,
        (Node::Text(a), Node::Text(b)) => a == b,
        (Node::Secret(a), Node::Secret(b)) => a == b,
        (Node::Shown(a), Node::Shown(b)) => a.to_string() == b.to_string(),
        (Node::Json(a), Node::Json(b)) => a == b,
        (Node::List(a), Node::List(b)) => lists(a, b),
        (Node::Map(a), Node::Map(b)) => maps(a, b),
        (Node::Object(a), Node::Object(b)) => objects(a, b),
        _ => false,
    }
}

fn lists(left: &dyn List, right: &dyn List) -> bool {
    left.len() == right.len() && (0..left.len()).all(|index| nodes(left.at(index), right.at(index)))
}

fn maps(left: &dyn Entries, right: &dyn Entries) -> bool {
    let mut same = left.len() == right.len();
    left.each(&mut |key, value| same = same && right.get(key).is_some_and(|other| nodes(value, other)));
    same
}

fn objects(left: &dyn Object, right: &dyn Object) -> bool {
    let mut same = left.schema().name() == right.schema().name();
    left.values(&mut |ours| {
        right.values(&mut |theirs| {
            same = same && ours.len() == theirs.len();
            same = same && ours.iter().zip(theirs).all(|(a, b)| nodes(a.node(), b.node()));
        });
    });
    same
}

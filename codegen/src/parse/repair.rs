//! What stands in for a part of a spec that cannot be read, so that the rest is still checked.
//!
//! A document with stand-ins is never emitted: each comes with an error. They are chosen such that later checks find
//! nothing to say about them, and nothing to miss where others refer to them.

use super::node::Node;

/// What becomes of an entry that cannot be read, in a mapping whose keys are the author's.
pub(super) enum Entry {
    /// It is replaced.
    Replace(Node<'static>),
    /// It is taken out. Where others refer to it, the checks know that its name was declared.
    Remove,
}

/// What becomes of an entry of a kind, by the name of the kind's definition.
pub(super) fn entry(definition: Option<&str>) -> Entry {
    match definition {
        Some("Field") => Entry::Replace(Node::text("string")),
        Some("TypeSpec") => Entry::Replace(Node::map([("fields", Node::map([]))])),
        _ => Entry::Remove,
    }
}

/// What stands in for a key whose value cannot be read.
pub(super) fn stand_in(definition: Option<&str>, key: &str, must: bool) -> Option<Node<'static>> {
    match (definition, key) {
        // Optional to the reader, and missed by a later check.
        (Some("Operation"), "source") => Some(Node::text("Not given")),
        _ if must => required(definition, key),
        _ => None,
    }
}

/// Whether a key whose value cannot be read was the one of its kind, so that the rest would seem to lack it.
pub(super) fn needed(definition: Option<&str>, key: &str) -> bool {
    let is_method = matches!(key, "get" | "post" | "put" | "patch" | "delete" | "head");
    definition == Some("Operation") && is_method
}

/// What stands in for a key that must be there and is not, or cannot be read.
pub(super) fn required(definition: Option<&str>, key: &str) -> Option<Node<'static>> {
    match (definition, key) {
        (_, "summary" | "description" | "api") => Some(Node::text("Not given")),
        // Nothing, which is not taken for the title of another file too.
        (_, "resource") => Some(Node::text("")),
        (Some("Api"), "version") => Some(Node::text("0.1.0")),
        (Some("Api"), "server") => Some(Node::text("https://api.example.com")),
        (Some("Api"), "auth") => Some(Node::map([
            ("scheme", Node::text("bearer")),
            ("env", Node::text("API_KEY")),
            ("description", Node::text("Not given")),
        ])),
        (Some("Auth"), "scheme") => Some(Node::text("bearer")),
        (Some("Auth"), "env") => Some(Node::text("API_KEY")),
        _ => None,
    }
}

//! The object of one key that a value travels in.

use super::node::Node;
use super::page::{pascal, spelled};
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::Type;

/// A value and the key that it travels in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Root<'a> {
    /// The key.
    pub(super) key: &'a str,
    /// Type of the value.
    pub(super) ty: &'a Type,
}

impl<'a> Root<'a> {
    /// Its component: `ServerInServer`. It has a name because generators would make one up of the place where they meet it first.
    pub(super) fn component(self, usage: &Usage<'_>) -> String {
        let mut name = format!("{}In{}", spelled(self.ty), pascal(self.key));
        while usage.is_taken(&name)
            || usage.page(&name).is_some()
            || usage.root(&name).is_some_and(|other| other.key != self.key)
        {
            name.push_str("Answer");
        }
        name
    }

    /// Its schema.
    ///
    /// ```yaml
    /// type: object
    /// description: "The object around a value, which is in `server`."
    /// required: [server]
    /// properties: { server: { $ref: "#/components/schemas/Server" } }
    /// ```
    pub(super) fn definition(self, usage: &Usage<'a>) -> Node<'a> {
        let inner = schema::schema(self.ty, Side::Answer, usage);
        // A reference leads to what the type means.
        let inner = if inner.get("$ref").is_some() { inner } else { inner.with("description", "The value.") };
        let description = format!("The object around a value, which is in `{}`.", self.key);
        schema::object_of(description, vec![self.key], Node::new().with(self.key, inner))
    }
}

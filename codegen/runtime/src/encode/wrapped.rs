//! Writes values that have something around them on the wire.

use serde_core::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};

use super::{Node, serialize::Element};
use crate::model::Wrap;

/// The value of a field that has something around it.
pub(super) struct Wrapped<'a, const RAW: bool> {
    pub(super) node: Node<'a>,
    pub(super) wrap: (Wrap, &'static str),
}

impl<const RAW: bool> Serialize for Wrapped<'_, RAW> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (node, (wrap, key)) = (self.node, self.wrap);
        match (wrap, node) {
            (Wrap::NullBoolean, Node::Null | Node::None) => null_boolean(serializer, false, false),
            (Wrap::NullBoolean, Node::Bool(value)) => null_boolean(serializer, value, true),
            (Wrap::Inside, Node::Null | Node::None) => serializer.serialize_unit(),
            (Wrap::Inside, node) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(key, &Element::<RAW>(node))?;
                map.end()
            }
            (Wrap::Items, Node::List(list)) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    let (node, wrap) = (list.at(index), (Wrap::Inside, key));
                    sequence.serialize_element(&Self { node, wrap })?;
                }
                sequence.end()
            }
            (Wrap::Items, Node::Map(entries)) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                let mut outcome = Ok(());
                entries.each(&mut |name, node| {
                    if outcome.is_ok() {
                        outcome = map.serialize_entry(name, &Wrapped::<RAW> { node, wrap: self.wrap });
                    }
                });
                outcome?;
                map.end()
            }
            (Wrap::Bare | Wrap::Items | Wrap::NullBoolean, node) => Element::<RAW>(node).serialize(serializer),
        }
    }
}

/// Writes `true` or `false`, and whether that is valid.
fn null_boolean<S: Serializer>(serializer: S, value: bool, valid: bool) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("Bool", &value)?;
    map.serialize_entry("Valid", &valid)?;
    map.end()
}

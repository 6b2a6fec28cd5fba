//! Writes values that have something around them on the wire.

use serde_core::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};

use super::{Node, serialize::Element};
use crate::wrap::WrapKind;

/// The value of a field that has something around it.
pub(super) struct Wrapped<'a, const RAW: bool> {
    pub(super) node: Node<'a>,
    pub(super) kind: WrapKind,
    pub(super) key: &'static str,
}

impl<const RAW: bool> Serialize for Wrapped<'_, RAW> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { node, kind, key } = *self;
        match (kind, node) {
            (WrapKind::NullBoolean, Node::Null | Node::None) => null_boolean(serializer, false, false),
            (WrapKind::NullBoolean, Node::Bool(value)) => null_boolean(serializer, value, true),
            (WrapKind::Inside, Node::Null | Node::None) => serializer.serialize_unit(),
            (WrapKind::Inside, node) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(key, &Element::<RAW>(node))?;
                map.end()
            }
            (WrapKind::Items, Node::List(list)) => {
                let mut sequence = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    let (node, kind) = (list.at(index), WrapKind::Inside);
                    sequence.serialize_element(&Self { node, kind, key })?;
                }
                sequence.end()
            }
            (WrapKind::Items, Node::Map(entries)) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                let mut outcome = Ok(());
                entries.each(&mut |name, node| {
                    if outcome.is_ok() {
                        outcome = map.serialize_entry(name, &Wrapped::<RAW> { node, kind, key });
                    }
                });
                outcome?;
                map.end()
            }
            (WrapKind::Items | WrapKind::NullBoolean, node) => Element::<RAW>(node).serialize(serializer),
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

//! Writes nodes to any format of serde.

use serde_core::{
    Serialize, Serializer,
    ser::{Error, SerializeMap, SerializeSeq},
};
use serde_json::value::RawValue;

use super::{Encode, Entries, List, Node, Object, settle};
use crate::{
    decode::{Pieces, pieces},
    model::Around,
};

/// How deep lists and objects of a [`Json`](crate::Json) may be in each other, as with `serde_json`.
const DEEPEST: u8 = 127;

/// Writes a value to any format of serde; what `Serialize` of every model calls.
///
/// # Errors
///
/// Fails if the format does, for a number that is not finite, and for a [`Json`](crate::Json) that is not JSON.
#[doc(hidden)]
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    node::<false, S>(value.node(), serializer)
}

/// Writes a node to `serde_json`, which takes JSON in it as it is.
pub(crate) struct Raw<'a>(pub(crate) Node<'a>);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        node::<true, S>(self.0, serializer)
    }
}

/// A node, for a format that may take JSON in it as it is. That is known when it is compiled, so that a program that writes
/// JSON alone has nothing of what takes JSON apart for others.
struct Element<'a, const RAW: bool>(Node<'a>);

impl<const RAW: bool> Serialize for Element<'_, RAW> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        node::<RAW, S>(self.0, serializer)
    }
}

fn node<const RAW: bool, S: Serializer>(node: Node<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match node {
        Node::None | Node::Absent | Node::Null => serializer.serialize_unit(),
        Node::Bool(value) => serializer.serialize_bool(value),
        Node::Int(number) => serializer.serialize_i64(number),
        Node::Uint(number) => serializer.serialize_u64(number),
        Node::Float(number) if number.is_finite() => serializer.serialize_f64(number),
        Node::Float(_) => Err(S::Error::custom("is not a finite number")),
        Node::Text(text) | Node::Secret(text) => serializer.serialize_str(text),
        Node::Shown(value) => serializer.collect_str(value),
        Node::Json(json) => self::json::<RAW, S>(json.as_bytes(), serializer),
        Node::List(values) => list::<RAW, S>(values, serializer),
        Node::Map(entries) => map::<RAW, S>(entries, serializer),
        Node::Object(value) => object::<RAW, S>(value, serializer),
    }
}

fn json<const RAW: bool, S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    let refused = |_| S::Error::custom("is not JSON");
    if bytes.is_empty() {
        return serializer.serialize_unit();
    }
    if RAW {
        serde_json::from_slice::<&RawValue>(bytes).map_err(refused)?.serialize(serializer)
    } else {
        let text = std::str::from_utf8(bytes).map_err(|_| S::Error::custom("is not JSON"))?;
        Part(text, DEEPEST).serialize(serializer)
    }
}

/// A piece of JSON, and how much deeper it may be, for formats that cannot take it as it is.
struct Part<'a>(&'a str, u8);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(text, deep) = *self;
        let deeper = || deep.checked_sub(1).ok_or_else(|| S::Error::custom("is nested too deeply"));
        match pieces(text).ok_or_else(|| S::Error::custom("is not JSON"))? {
            Pieces::Text(text) => serializer.serialize_str(&text),
            Pieces::List(list) => {
                let deeper = deeper()?;
                serializer.collect_seq(list.iter().map(|json| Part(json.as_str().unwrap_or_default(), deeper)))
            }
            Pieces::Object(entries) => {
                let deeper = deeper()?;
                let parts = entries.iter().map(|(key, json)| (key, Part(json.as_str().unwrap_or_default(), deeper)));
                serializer.collect_map(parts)
            }
            Pieces::Number => match (text.trim().parse(), text.trim().parse(), text.trim().parse()) {
                (Ok(number), _, _) if text.trim() != "-0" => serializer.serialize_i64(number),
                (_, Ok(number), _) => serializer.serialize_u64(number),
                (_, _, Ok(number)) => serializer.serialize_f64(number),
                _ => Err(S::Error::custom("is not JSON")),
            },
            Pieces::Word => match text.trim() {
                "null" => serializer.serialize_unit(),
                word => serializer.serialize_bool(word == "true"),
            },
        }
    }
}

/// A value with what is around it on the wire.
struct Wrapped<'a, const RAW: bool>(Around, Node<'a>);

impl<const RAW: bool> Serialize for Wrapped<'_, RAW> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.0, self.1) {
            (Around::Key(key), node) if !matches!(node, Node::Null | Node::None) => {
                serializer.collect_map([(key, Element::<RAW>(node))])
            }
            (Around::Items(key), Node::List(list)) => {
                serializer.collect_seq((0..list.len()).map(|index| Wrapped::<RAW>(Around::Key(key), list.at(index))))
            }
            (Around::Items(_), Node::Map(entries)) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                let mut outcome = Ok(());
                entries.each(&mut |key, value| {
                    if outcome.is_ok() {
                        outcome = map.serialize_entry(key, &Wrapped::<RAW>(self.0, value));
                    }
                });
                outcome?;
                map.end()
            }
            (Around::NullBoolean, Node::Bool(value)) => serializer.collect_map([("Bool", value), ("Valid", true)]),
            (Around::NullBoolean, _) => serializer.collect_map([("Bool", false), ("Valid", false)]),
            (Around::Nothing | Around::Key(_) | Around::Items(_), node) => Element::<RAW>(node).serialize(serializer),
        }
    }
}

fn list<const RAW: bool, S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sequence = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        sequence.serialize_element(&Element::<RAW>(list.at(index)))?;
    }
    sequence.end()
}

fn map<const RAW: bool, S: Serializer>(entries: &dyn Entries, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    let mut outcome = Ok(());
    entries.each(&mut |key, value| {
        if outcome.is_ok() {
            outcome = map.serialize_entry(key, &Element::<RAW>(value));
        }
    });
    outcome?;
    map.end()
}

fn object<const RAW: bool, S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let fields = object.schema().fields();
    let mut once = Some(serializer);
    let mut outcome = None;
    object.values(&mut |values: &[&dyn Encode]| {
        let Some(serializer) = once.take() else { return };
        let present =
            || fields.iter().zip(values).filter_map(|(field, value)| Some((field, settle(field, value.node())?)));
        let write = || {
            let mut map = serializer.serialize_map(Some(present().count()))?;
            for (field, node) in present() {
                match field.around() {
                    Around::Nothing => map.serialize_entry(field.name(), &Element::<RAW>(node))?,
                    around => map.serialize_entry(field.name(), &Wrapped::<RAW>(around, node))?,
                }
            }
            map.end()
        };
        outcome = Some(write());
    });
    outcome.unwrap_or_else(|| Err(S::Error::custom("shows no values")))
}

//! Takes a value out of the object around it, which callers do not see.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{
    Pieces, Slot,
    document::{Document, WHOLE},
    path::Path,
    pieces,
    transcode::transcode,
    visit::Fill,
};
use crate::DriftKind;

/// Reads a value that is in an object with one key: `{"role":{…}}`.
///
/// Docs contradict each other about such objects: a value that stands there without one is read all the same, and told.
pub(super) struct Inside<'a, 'r> {
    pub(super) fill: Fill<'a, 'r>,
    pub(super) key: &'static str,
}

impl<'de> DeserializeSeed<'de> for Inside<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if self.fill.path.report.json {
            return deserializer.deserialize_tuple_struct(self.key, 1, self);
        }
        let json = transcode(deserializer)?;
        self.visit_str(&json)
    }
}

impl<'de> Visitor<'de> for Inside<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with one key")
    }

    /// The object, whose first key is the one.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Fill { slot, path } = self.fill;
        map.next_key::<IgnoredAny>()?;
        let inner = path.key(self.key);
        let fits = map.next_value_seed(Fill { slot, path: &inner }).inspect_err(|_| inner.fail("", ""))?;
        while let Some(name) = map.next_key::<String>()? {
            path.key(&name).note(DriftKind::UnknownField, "no such field", "a field");
            map.next_value::<IgnoredAny>()?;
        }
        Ok(fits)
    }

    /// Something else, as its JSON text.
    fn visit_str<E: Error>(self, json: &str) -> Result<bool, E> {
        let Fill { slot, path } = self.fill;
        if json == "null" {
            return Ok(Fill { slot, path }.null());
        }
        if let Some(Pieces::Object(entries)) = pieces(json)
            && let Some((_, value)) = entries.iter().rev().find(|(name, _)| name == self.key)
        {
            for (name, _) in entries.iter().filter(|(name, _)| name != self.key) {
                path.key(name).note(DriftKind::UnknownField, "no such field", "a field");
            }
            return read(value.as_str().unwrap_or_default(), Fill { slot, path: &path.key(self.key) });
        }
        path.note(DriftKind::Missing, "an object with one key around the value", "the value without it");
        read(json, Fill { slot, path })
    }
}

/// Reads JSON text.
fn read<E: Error>(json: &str, fill: Fill<'_, '_>) -> Result<bool, E> {
    let path = fill.path;
    fill.deserialize(&mut Document::new(json)).map_err(|_| {
        path.fail("", "");
        E::custom("a part of the document cannot be read")
    })
}

/// Reads a boolean that is in an object which tells whether there is one: `{"Bool":true,"Valid":true}`.
pub(super) struct NullBoolean<'a, 'r>(pub(super) Fill<'a, 'r>);

impl<'de> DeserializeSeed<'de> for NullBoolean<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if self.0.path.report.json {
            return deserializer.deserialize_newtype_struct(WHOLE, self);
        }
        let json = transcode(deserializer)?;
        self.visit_str(&json)
    }
}

impl Visitor<'_> for NullBoolean<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `Bool` and `Valid`")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<bool, E> {
        let Fill { mut slot, path } = self.0;
        let Some(Pieces::Object(entries)) = pieces(json) else {
            return read(json, Fill { slot, path });
        };
        let word = |name: &str| {
            let (_, value) = entries.iter().rev().find(|(key, _)| key == name)?;
            match value.as_str()?.trim_ascii() {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            }
        };
        match (word("Bool"), word("Valid"), &mut slot) {
            (Some(value), Some(true), Slot::MaybeBool(place)) => **place = Some(value),
            (_, Some(false), Slot::MaybeBool(place)) => **place = None,
            _ => {
                path.note(DriftKind::Mistyped, "an object with `Bool` and `Valid`", "another object");
                return Ok(Fill { slot, path }.null());
            }
        }
        Ok(true)
    }
}

/// The counts of a page, in an object of its envelope.
pub(super) struct Counts<'a, 's, 'r> {
    pub(super) slots: &'a mut [&'s mut dyn super::Decode],
    pub(super) path: &'r Path<'r>,
    /// The objects further in, around the counts.
    pub(super) further: &'static [&'static str],
    pub(super) fields: &'static [crate::Field],
}

impl<'de> DeserializeSeed<'de> for Counts<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.path.report.json {
            return deserializer.deserialize_newtype_struct(WHOLE, self);
        }
        let json = transcode(deserializer)?;
        self.visit_str(&json)
    }
}

impl Visitor<'_> for Counts<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the counts of a page")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<(), E> {
        let Self { slots, path, further, fields } = self;
        let Some(Pieces::Object(entries)) = pieces(json) else {
            return Ok(());
        };
        for (name, value) in &entries {
            let (inner, json) = (path.key(name), value.as_str().unwrap_or_default());
            match further.split_first() {
                Some((next, further)) if next == name => {
                    Counts { slots: &mut *slots, path: &inner, further, fields }.visit_str::<E>(json)?;
                }
                Some(_) => {}
                None => {
                    let place = fields.iter().position(|field| field.name() == name);
                    if let Some(slot) = place.and_then(|index| slots.get_mut(index)) {
                        read::<E>(json, Fill { slot: slot.slot(), path: &inner })?;
                    }
                }
            }
        }
        Ok(())
    }
}

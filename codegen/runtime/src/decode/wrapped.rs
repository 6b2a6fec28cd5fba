//! Values inside an object with one key, `{"server": {…}}`, of which the callers never see the object.
//!
//! The object that the docs show may not be there: docs contradict each other in that. The value is then read as it is, which
//! is noted. Where an object opens with its key, the value is read on the way; all else is looked at as text.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{
    Decode, ListSlot, ObjectSlot, Slot,
    document::{Broken, Document, WHOLE},
    path::Path,
    read,
    transcode::transcode,
    visit::Fill,
};
use crate::{DriftKind, Field, Schema, model::Wrap};

/// How many values that are not where they should be may be in each other. Types that hold themselves have no other limit.
const DEEPEST: u8 = 8;

/// Reads the value of a field that has something around it.
pub(super) struct Wrapped<'a, 'r> {
    pub(super) fill: Fill<'a, 'r>,
    pub(super) wrap: (Wrap, &'static str),
}

impl<'de> DeserializeSeed<'de> for Wrapped<'_, '_> {
    type Value = bool;

    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let Self { fill, wrap: (wrap, key) } = self;
        match wrap {
            Wrap::Bare => fill.deserialize(deserializer),
            Wrap::Inside => Inside { fill, key }.deserialize(deserializer),
            Wrap::Items => {
                let report = fill.path.report;
                report.items.set(Some(key));
                let fits = fill.deserialize(deserializer);
                report.items.set(None);
                fits
            }
            Wrap::NullBoolean => whole(NullBoolean(fill), deserializer),
        }
    }
}

/// Reads the elements of a list, each of which is inside an object.
pub(super) fn list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    mut seq: A,
    path: &Path<'_>,
    key: &'static str,
) -> Result<(), A::Error> {
    let path = path.elements();
    for index in 0.. {
        path.go_to(index);
        match seq.next_element_seed(Element { list, path: &path, key }) {
            Ok(Some(())) => {}
            Ok(None) => break,
            Err(error) => {
                path.fail("", "");
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Reads one element to the end of a list, unless it does not fit there.
struct Element<'a, 'r> {
    list: &'a mut dyn ListSlot,
    path: &'r Path<'r>,
    key: &'static str,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { list, path, key } = self;
        let fill = Fill { slot: list.push(), path };
        if !(Inside { fill, key }).deserialize(deserializer)? {
            list.pop();
        }
        Ok(())
    }
}

/// Reads a value that is inside an object with one key.
pub(super) struct Inside<'a, 'r> {
    pub(super) fill: Fill<'a, 'r>,
    pub(super) key: &'static str,
}

impl<'de> DeserializeSeed<'de> for Inside<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<bool, D::Error> {
        if self.fill.path.report.json && !may_hold(&mut self.fill.slot, self.key) {
            return deserializer.deserialize_tuple_struct(self.key, 1, self);
        }
        whole(self, deserializer)
    }
}

impl<'de> Visitor<'de> for Inside<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with one key, or JSON text")
    }

    /// An object that has the key.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Self { fill: Fill { slot, path }, key } = self;
        let inner = path.key(key);
        let (mut slot, mut fits) = (Some(slot), false);
        while let Some(is_key) = map.next_key_seed(Name { key, path })? {
            let Some(slot) = slot.take_if(|_| is_key) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            fits = map.next_value_seed(Fill { slot, path: &inner }).inspect_err(|_| inner.fail("", ""))?;
        }
        Ok(fits)
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<bool, E> {
        odd(self, json).map_err(E::custom)
    }
}

/// Reads a key as whether it is the one that is looked for.
struct Name<'r> {
    key: &'static str,
    path: &'r Path<'r>,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        if name != self.key {
            self.path.key(name).note(DriftKind::UnknownField, "no such field", "a field");
        }
        Ok(name == self.key)
    }
}

/// Reads a value as its JSON text, whatever the format.
#[inline(never)]
fn whole<'de, D: Deserializer<'de>, V: Visitor<'de, Value = bool> + Text>(
    text: V,
    deserializer: D,
) -> Result<bool, D::Error> {
    if text.is_json() {
        return deserializer.deserialize_newtype_struct(WHOLE, text);
    }
    text.visit_str(&transcode(deserializer)?)
}

/// What reads JSON text.
trait Text {
    /// Whether the format can hand it out as it is.
    fn is_json(&self) -> bool;
}

impl Text for Inside<'_, '_> {
    fn is_json(&self) -> bool {
        self.fill.path.report.json
    }
}

/// Reads a value of which it is not clear where it is.
#[cold]
fn odd(inside: Inside<'_, '_>, json: &str) -> Result<bool, Broken> {
    let depth = &inside.fill.path.report.depth;
    if depth.get() == DEEPEST {
        inside.fill.path.fail("values that are not so deep in each other", "one more");
        return Err(Broken::Refused);
    }
    depth.set(depth.get() + 1);
    let fits = wherever(inside, json);
    depth.set(depth.get() - 1);
    fits
}

fn wherever(inside: Inside<'_, '_>, json: &str) -> Result<bool, Broken> {
    let Inside { fill: Fill { mut slot, path }, key } = inside;
    if json == "null" {
        return Ok(Fill { slot, path }.null());
    }
    if !holds(json, &|name| name == key) {
        return bare(Fill { slot, path }, key, json);
    }
    if may_hold(&mut slot, key) {
        // It could be the object around the value, or the value.
        for read in [within, bare] {
            let trial = path.report.trial();
            let fits = read(Fill { slot: slot.again(), path: &path.reporting(&trial) }, key, json);
            if let Ok(true) = fits {
                trial.into_drift().into_iter().for_each(|drift| path.report.keep(drift));
                return fits;
            }
        }
    }
    within(Fill { slot, path }, key, json)
}

/// Reads a value inside the object.
fn within(fill: Fill<'_, '_>, key: &'static str, json: &str) -> Result<bool, Broken> {
    (&mut Document::new(json)).deserialize_any(Inside { fill, key })
}

/// Reads a value that is not inside the object.
fn bare(fill: Fill<'_, '_>, key: &'static str, json: &str) -> Result<bool, Broken> {
    let Fill { mut slot, path } = fill;
    if json.starts_with('{') && !is_like(&mut slot, json) {
        return Ok(Fill { slot, path }.misfit("an object with none of its fields"));
    }
    let fits = Fill { slot, path }.deserialize(&mut Document::new(json))?;
    if fits {
        path.key(key).note(DriftKind::Missing, "the documented key around the value", "nothing");
    }
    Ok(fits)
}

/// Whether a value may itself be an object that has the key.
fn may_hold(slot: &mut Slot<'_>, key: &str) -> bool {
    match slot {
        Slot::Object(object) => object.schema().fields().iter().any(|field| field.name() == key),
        Slot::Optional(optional) | Slot::OptionalWhole(optional) => may_hold(&mut optional.set(), key),
        Slot::Map(_) | Slot::Union(_) => true,
        _ => false,
    }
}

/// Whether an object has anything that the value has.
fn is_like(slot: &mut Slot<'_>, json: &str) -> bool {
    match slot {
        Slot::Object(object) => match object.schema().fields() {
            [] => true,
            fields => holds(json, &|name| fields.iter().any(|field| field.name() == name)),
        },
        Slot::Optional(optional) | Slot::OptionalWhole(optional) => is_like(&mut optional.set(), json),
        _ => true,
    }
}

/// Whether some JSON text is an object with such a key.
fn holds(json: &str, is_it: &dyn Fn(&str) -> bool) -> bool {
    json.starts_with('{') && (&mut Document::new(json)).deserialize_any(Keys(is_it)).unwrap_or(false)
}

/// Looks through the keys of an object.
struct Keys<'a>(&'a dyn Fn(&str) -> bool);

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut found = false;
        while let Some((name, IgnoredAny)) = map.next_entry::<String, _>()? {
            found |= self.0(&name);
        }
        Ok(found)
    }
}

/// Reads `true` or `false` in an object that says whether it is valid.
struct NullBoolean<'a, 'r>(Fill<'a, 'r>);

impl Text for NullBoolean<'_, '_> {
    fn is_json(&self) -> bool {
        self.0.path.report.json
    }
}

impl Visitor<'_> for NullBoolean<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<bool, E> {
        let Self(Fill { slot, path }) = self;
        let fill = Fill { slot, path };
        if !json.starts_with('{') {
            let fits = fill.deserialize(&mut Document::new(json)).map_err(E::custom)?;
            if fits && json != "null" {
                path.note(DriftKind::Mistyped, "an object with `Bool` and `Valid`", read::kind(json));
            }
            return Ok(fits);
        }
        let mut pair = Pair::default();
        (Fill { slot: Slot::Object(&mut pair), path }).deserialize(&mut Document::new(json)).map_err(E::custom)?;
        match pair.value {
            Some(value) if pair.valid != Some(false) => fill.visit_bool(value),
            _ => Ok(fill.null()),
        }
    }
}

/// `true` or `false`, and whether that is valid.
#[derive(Default)]
struct Pair {
    value: Option<bool>,
    valid: Option<bool>,
}

static PAIR: Schema = Schema::new("NullBoolean", &[Field::plain("Bool").nullable(), Field::plain("Valid")]);

impl ObjectSlot for Pair {
    fn schema(&self) -> &'static Schema {
        &PAIR
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.value, &mut self.valid]);
    }
}

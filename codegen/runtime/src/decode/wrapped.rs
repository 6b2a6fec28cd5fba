//! Values inside an object with one key, `{"server": {…}}`, of which the callers never see the object.
//!
//! The object that the docs show may not be there: docs contradict each other in that. The value is then read as it is, which
//! is noted.
//!
//! Tables point at what is here, so that a program whose API has no such values has nothing of it. What they point at cannot
//! be generic, so these values are found as text first, and then read.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{
    Decode, ListSlot, ObjectSlot, Slot,
    document::{Broken, Document, FOUND},
    path::Path,
    read, scan,
    transcode::transcode,
    visit::Fill,
};
use crate::{DriftKind, Field, Schema};

/// How many such values may be in each other. Each is read anew, and types that hold themselves have no other limit.
const DEEPEST: u8 = 16;

/// What reads a value that has something around it.
#[derive(Clone, Copy)]
pub(crate) struct Reader(fn(Fill<'_, '_>, &'static str, &str) -> Result<bool, Broken>);

/// Reads a value that is inside an object with one key.
pub(crate) const INSIDE: Reader = Reader(inside);

/// Reads `true` or `false` in an object that says whether it is valid.
pub(crate) const NULL_BOOLEAN: Reader = Reader(null_boolean);

impl Reader {
    /// Reads a whole document.
    pub(super) fn read(self, fill: Fill<'_, '_>, key: &'static str, json: &str) -> Result<bool, Broken> {
        (self.0)(fill, key, json.trim_ascii())
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// Reads a value that has something around it, wherever it is.
pub(super) struct Wrapped<'a, 'r> {
    pub(super) fill: Fill<'a, 'r>,
    pub(super) reader: Reader,
    pub(super) key: &'static str,
}

impl<'de> DeserializeSeed<'de> for Wrapped<'_, '_> {
    type Value = bool;

    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if self.fill.path.report.json {
            return deserializer.deserialize_newtype_struct(FOUND, self);
        }
        self.visit_str(&transcode(deserializer)?)
    }
}

impl Visitor<'_> for Wrapped<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<bool, E> {
        let path = self.fill.path;
        let depth = &path.report.depth;
        if depth.get() == DEEPEST {
            path.fail("values that are not so deep in each other", "one more");
            return Err(E::custom(Broken::Refused));
        }
        depth.set(depth.get() + 1);
        let fits = (self.reader.0)(self.fill, self.key, json).map_err(E::custom);
        depth.set(depth.get() - 1);
        fits
    }
}

/// Reads the elements of a list, each of which has something around it.
#[inline(never)]
pub(super) fn list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    mut seq: A,
    path: &Path<'_>,
    reader: Reader,
    key: &'static str,
) -> Result<(), A::Error> {
    let path = path.elements();
    for index in 0.. {
        path.go_to(index);
        let fill = Fill { slot: list.push(), path: &path };
        match seq.next_element_seed(Wrapped { fill, reader, key }) {
            Ok(Some(true)) => {}
            Ok(Some(false)) => list.pop(),
            Ok(None) => {
                list.pop();
                break;
            }
            Err(error) => {
                path.fail("", "");
                return Err(error);
            }
        }
    }
    Ok(())
}

fn inside(mut fill: Fill<'_, '_>, key: &'static str, json: &str) -> Result<bool, Broken> {
    if opens_with(json, key) && !may_hold(&mut fill.slot, key) {
        return within(fill, key, json);
    }
    odd(fill, key, json)
}

/// Whether some JSON text is an object that opens with a key.
fn opens_with(json: &str, key: &str) -> bool {
    let inner = json.strip_prefix('{').map(str::trim_ascii_start);
    inner.is_some_and(|inner| inner.starts_with('"') && scan::is_quoted(inner.as_bytes(), 0, key.as_bytes()))
}

/// Reads a value of which it is not clear where it is.
#[cold]
fn odd(fill: Fill<'_, '_>, key: &'static str, json: &str) -> Result<bool, Broken> {
    let Fill { mut slot, path } = fill;
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
    let mut document = Document::new(json);
    let fits = (&mut document).deserialize_any(Around { fill, key })?;
    document.end()?;
    Ok(fits)
}

/// Reads a value that is not inside the object.
fn bare(fill: Fill<'_, '_>, key: &'static str, json: &str) -> Result<bool, Broken> {
    let Fill { mut slot, path } = fill;
    if json.starts_with('{') && !is_like(&mut slot, json) {
        // Nobody else looks whether it is JSON.
        serde_json::from_str::<IgnoredAny>(json).map_err(|_| Broken::Syntax)?;
        return Ok(Fill { slot, path }.misfit("an object with none of its fields"));
    }
    let fits = read::whole(Fill { slot, path }, json)?;
    if fits {
        path.key(key).note(DriftKind::Missing, "the documented key around the value", "nothing");
    }
    Ok(fits)
}

/// Whether a value may itself be an object that has the key.
fn may_hold(slot: &mut Slot<'_>, key: &str) -> bool {
    match slot {
        Slot::Object(object) => has_field(*object, key),
        Slot::Optional(optional) | Slot::OptionalWhole(optional) => may_hold(&mut optional.set(), key),
        Slot::Map(_) | Slot::Union(_) => true,
        _ => false,
    }
}

/// Whether an object has anything that the value has.
fn is_like(slot: &mut Slot<'_>, json: &str) -> bool {
    match slot {
        Slot::Object(object) if object.schema().fields().is_empty() => true,
        Slot::Object(object) => holds(json, &|name| has_field(*object, name)),
        Slot::Optional(optional) | Slot::OptionalWhole(optional) => is_like(&mut optional.set(), json),
        _ => true,
    }
}

fn has_field(object: &dyn ObjectSlot, name: &str) -> bool {
    object.schema().fields().iter().any(|field| scan::are_same(field.name().as_bytes(), name.as_bytes()))
}

/// Whether some JSON text is an object with such a key.
fn holds(json: &str, is_it: &dyn Fn(&str) -> bool) -> bool {
    json.starts_with('{') && (&mut Document::new(json)).deserialize_any(Keys(is_it)).unwrap_or(false)
}

/// Looks through the keys of an object that is read afterwards.
struct Keys<'a>(&'a dyn Fn(&str) -> bool);

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut found = false;
        while let Some(is_it) = map.next_key_seed(Key(self.0))? {
            found |= is_it;
            map.next_value_seed(Passed)?;
        }
        Ok(found)
    }
}

/// Passes over a value.
struct Passed;

impl<'de> DeserializeSeed<'de> for Passed {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_newtype_struct(FOUND, self)
    }
}

impl Visitor<'_> for Passed {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

/// Reads a value in the object around it, which has the key.
struct Around<'a, 'r> {
    fill: Fill<'a, 'r>,
    key: &'static str,
}

impl<'de> Visitor<'de> for Around<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Self { fill: Fill { slot, path }, key } = self;
        let inner = path.key(key);
        let is_it = |name: &str| {
            if name != key {
                path.key(name).note(DriftKind::UnknownField, "no such field", "a field");
            }
            name == key
        };
        let (mut slot, mut fits) = (Some(slot), false);
        while let Some(is_it) = map.next_key_seed(Key(&is_it))? {
            let Some(slot) = slot.take_if(|_| is_it) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            fits = map.next_value_seed(Fill { slot, path: &inner }).inspect_err(|_| inner.fail("", ""))?;
        }
        Ok(fits)
    }
}

/// Reads a key as whether it is one that is looked for.
struct Key<'a>(&'a dyn Fn(&str) -> bool);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        Ok((self.0)(name))
    }
}

fn null_boolean(fill: Fill<'_, '_>, _: &'static str, json: &str) -> Result<bool, Broken> {
    let path = fill.path;
    if !json.starts_with('{') {
        let fits = read::whole(fill, json)?;
        if fits && json != "null" {
            path.note(DriftKind::Mistyped, "an object with `Bool` and `Valid`", read::kind(json));
        }
        return Ok(fits);
    }
    let mut pair = Pair::default();
    read::whole(Fill { slot: Slot::Object(&mut pair), path }, json)?;
    match pair.value {
        Some(value) if pair.valid != Some(false) => fill.visit_bool(value),
        _ => Ok(fill.null()),
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

//! Fills the fields of an object.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{Decode, ObjectSlot, path::Path, scan, visit::Fill, wrapped::Wrapped};
use crate::{
    DriftKind, Field,
    wrap::{Wrap, WrapKind},
};

/// Fills the fields of an object from a map.
pub(super) fn object<'de, A: MapAccess<'de>>(
    object: &mut dyn ObjectSlot,
    fields: &[Field],
    map: A,
    path: &Path<'_>,
) -> Result<(), A::Error> {
    let mut once = Some(map);
    let mut outcome = Ok(());
    object.slots(&mut |slots| {
        if let Some(map) = once.take() {
            outcome = all(fields, slots, map, path);
        }
    });
    outcome
}

fn all<'de, A: MapAccess<'de>>(
    fields: &[Field],
    slots: &mut [&mut dyn Decode],
    mut map: A,
    around: &Path<'_>,
) -> Result<(), A::Error> {
    let path = around.fields(fields);
    let mut seen = Seen::default();
    let mut keys = Keys { fields, next: 0, path: around, guess: around.report.json };
    while let Some(mut index) = map.next_key_seed(&keys)? {
        // What has something around it is known by its index, so that the others need not be looked at for that.
        let wrap = wrap_of(&mut index, fields);
        let Some(value) = slots.get_mut(index) else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        path.go_to(index);
        seen.insert(index);
        keys.next = index + 1;
        let fill = Fill { slot: value.slot(), path: &path };
        let fits = match wrap {
            None => map.next_value_seed(fill),
            Some(wrap) => wrapped(fill, wrap, &mut map),
        };
        match fits {
            Ok(true) => {}
            Ok(false) => unusable(fields, index, &mut **value, &path)?,
            Err(error) => {
                path.fail("", "");
                return Err(error);
            }
        }
    }
    if seen.are(fields.len()) {
        return Ok(());
    }
    let mut absent = slots.iter_mut().zip(fields).enumerate().filter(|(index, _)| !seen.contains(*index));
    absent.try_for_each(|(index, (value, field))| {
        path.go_to(index);
        missing(field, &mut **value, &path)
    })
}

/// A field was there, but of another type: an error if it was promised.
#[cold]
fn unusable<E: Error>(fields: &[Field], index: usize, value: &mut dyn Decode, path: &Path<'_>) -> Result<(), E> {
    if !fields.get(index).is_some_and(|field| must_be(field, value)) {
        return Ok(());
    }
    let found = path.report.found_at(path);
    refuse(value, path, found.as_deref().unwrap_or("something else"))
}

/// A field was not there: an error if it was promised.
fn missing<E: Error>(field: &Field, value: &mut dyn Decode, path: &Path<'_>) -> Result<(), E> {
    if must_be(field, value) {
        return refuse(value, path, "nothing");
    }
    if !field.is_optional() && !field.is_nullable() {
        path.note(DriftKind::Missing, value.slot().expects(), "nothing");
    }
    Ok(())
}

/// Whether an object without the field is no object of its type.
fn must_be(field: &Field, value: &mut dyn Decode) -> bool {
    field.is_promised() || (field.is_required() && !value.slot().can_be_empty())
}

#[cold]
fn refuse<E: Error>(value: &mut dyn Decode, path: &Path<'_>, found: &str) -> Result<(), E> {
    let expected = value.slot().expects();
    path.fail(expected, found);
    Err(E::custom(format_args!("expected {expected} at `{path}`, found {found}")))
}

/// What a key that names no field is read as.
const UNKNOWN: usize = usize::MAX;

/// What is added to the index of a field that has something around its value.
const WRAPPED: usize = 1 << (usize::BITS - 1);

/// What stands around the value of a field; takes the mark from its index.
#[inline(always)]
fn wrap_of(index: &mut usize, fields: &[Field]) -> Option<Wrap> {
    if *index & WRAPPED == 0 || *index == UNKNOWN {
        return None;
    }
    *index &= !WRAPPED;
    fields.get(*index).and_then(Field::wrap)
}

/// Reads the value of a field that has something around it.
#[inline(never)]
fn wrapped<'de, A: MapAccess<'de>>(fill: Fill<'_, '_>, wrap: Wrap, map: &mut A) -> Result<bool, A::Error> {
    let Wrap { kind, reader, key } = wrap;
    if kind != WrapKind::Items {
        return map.next_value_seed(Wrapped { fill, reader, key });
    }
    let report = fill.path.report;
    report.items.set(Some((reader, key)));
    let fits = map.next_value_seed(fill);
    report.items.set(None);
    fits
}

/// The index of a field, marked if the value has something around it.
fn marked(index: usize, field: &Field) -> usize {
    if field.wrap().is_none() { index } else { index | WRAPPED }
}

/// Reads keys as indexes of fields. Most servers send fields in the order of the docs, so the next is tried first.
struct Keys<'r> {
    fields: &'r [Field],
    next: usize,
    path: &'r Path<'r>,
    /// Whether the format is told the guess.
    guess: bool,
}

impl Keys<'_> {
    #[inline(never)]
    fn search(&self, name: &str) -> usize {
        let fields = self.fields.iter().enumerate();
        let (after, before) = (fields.clone().skip(self.next), fields.take(self.next));
        let is_it = |(_, field): &(usize, &Field)| scan::are_same(field.name().as_bytes(), name.as_bytes());
        let found = after.chain(before).find(is_it).map(|(index, field)| marked(index, field));
        found.unwrap_or_else(|| {
            self.path.key(name).note(DriftKind::UnknownField, "no such field", "a field");
            UNKNOWN
        })
    }
}

impl<'de> DeserializeSeed<'de> for &Keys<'_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        match self.fields.get(self.next) {
            Some(guess) if self.guess && guess.is_plain() => deserializer.deserialize_unit_struct(guess.name(), self),
            _ => deserializer.deserialize_identifier(self),
        }
    }
}

impl Visitor<'_> for &Keys<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    /// The guess was right.
    #[inline]
    fn visit_unit<E: Error>(self) -> Result<usize, E> {
        Ok(self.next)
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        Ok(match self.fields.get(self.next) {
            Some(field) if field.name() == name => marked(self.next, field),
            _ => self.search(name),
        })
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        std::str::from_utf8(name).map_or(Ok(UNKNOWN), |name| self.visit_str(name))
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<usize, E> {
        self.visit_str(&index.to_string())
    }
}

/// Which fields were seen.
#[derive(Default)]
struct Seen {
    /// The first ones, as bits.
    few: u64,
    /// The others, if there are any.
    more: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        if index < 64 {
            self.few |= 1 << index;
        } else if !self.contains(index) {
            self.more.push(index);
        }
    }

    fn contains(&self, index: usize) -> bool {
        if index < 64 { self.few & (1 << index) != 0 } else { self.more.contains(&index) }
    }

    /// Whether so many were.
    fn are(&self, count: usize) -> bool {
        self.few.count_ones() as usize + self.more.len() == count
    }
}

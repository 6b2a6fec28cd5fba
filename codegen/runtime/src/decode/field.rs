//! Fills the fields of an object.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{Decode, ObjectSlot, path::Path, report::Report, seed::Seed};
use crate::{DriftKind, Field};

/// Fills the fields of an object from a map.
pub(super) fn object<'de, A: MapAccess<'de>>(
    object: &mut dyn ObjectSlot,
    fields: &'static [Field],
    map: A,
    path: &Path<'_>,
    report: &mut Report,
) -> Result<(), A::Error> {
    let mut once = Some(map);
    let mut outcome = Ok(());
    object.slots(&mut |slots| {
        if let Some(map) = once.take() {
            outcome = all(fields, slots, map, path, report);
        }
    });
    outcome
}

fn all<'de, A: MapAccess<'de>>(
    fields: &'static [Field],
    slots: &mut [&mut dyn Decode],
    mut map: A,
    path: &Path<'_>,
    report: &mut Report,
) -> Result<(), A::Error> {
    let mut seen = Seen::new(fields.len());
    let mut next = 0;
    while let Some(found) = map.next_key_seed(Name { fields, next, path, report })? {
        let place = found.and_then(|index| Some((index, fields.get(index)?, slots.get_mut(index)?)));
        let Some((index, field, value)) = place else {
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        next = index + 1;
        let inner = Path::Key(path, field.name());
        let seed = Seed { slot: value.slot(), path: &inner, report };
        seen.insert(index);
        match map.next_value_seed(seed) {
            Ok(true) => {}
            Ok(false) => unusable(field, &mut **value, &inner, report)?,
            Err(error) => {
                report.fail(&inner, "", "");
                return Err(error);
            }
        }
    }
    seen.complete(fields.len(), |index| match (fields.get(index), slots.get_mut(index)) {
        (Some(field), Some(value)) => missing(field, &mut **value, path, report),
        _ => Ok(()),
    })
}

/// A field was there, but of another type: an error if it was promised.
#[cold]
fn unusable<E: Error>(field: &Field, value: &mut dyn Decode, path: &Path<'_>, report: &mut Report) -> Result<(), E> {
    if !must_be(field, value) {
        return Ok(());
    }
    let last = report.drift.last().filter(|drift| drift.path == path.to_string());
    let found = last.map_or_else(|| "something else".to_owned(), |drift| drift.found.clone());
    refuse(value, path, &found, report)
}

/// A field was not there: an error if it was promised.
#[cold]
fn missing<E: Error>(field: &Field, value: &mut dyn Decode, path: &Path<'_>, report: &mut Report) -> Result<(), E> {
    let path = Path::Key(path, field.name());
    if must_be(field, value) {
        return refuse(value, &path, "nothing", report);
    }
    if !field.is_optional() && !field.is_nullable() {
        report.note(&path, DriftKind::Missing, value.slot().expects(), "nothing");
    }
    Ok(())
}

/// Whether an object without the field is no object of its type.
fn must_be(field: &Field, value: &mut dyn Decode) -> bool {
    field.is_promised() || (field.is_required() && !value.slot().can_be_empty())
}

fn refuse<E: Error>(value: &mut dyn Decode, path: &Path<'_>, found: &str, report: &mut Report) -> Result<(), E> {
    let expected = value.slot().expects();
    report.fail(path, expected, found);
    Err(E::custom(format_args!("expected {expected} at `{path}`, found {found}")))
}

/// Reads a key as the index of a field. Most servers send fields in the order of the docs, so the next is tried first.
struct Name<'r> {
    fields: &'static [Field],
    next: usize,
    path: &'r Path<'r>,
    report: &'r mut Report,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        if self.fields.get(self.next).is_some_and(|field| field.name() == name) {
            return Ok(Some(self.next));
        }
        let index = self.fields.iter().position(|field| field.name() == name);
        if index.is_none() {
            self.report.note(&Path::Key(self.path, name), DriftKind::UnknownField, "no such field", "a field");
        }
        Ok(index)
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Option<usize>, E> {
        std::str::from_utf8(name).map_or(Ok(None), |name| self.visit_str(name))
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<Option<usize>, E> {
        self.visit_str(&index.to_string())
    }
}

/// Which fields were seen.
enum Seen {
    Few(u64),
    Many(Vec<bool>),
}

impl Seen {
    fn new(count: usize) -> Self {
        if count <= 64 { Self::Few(0) } else { Self::Many(vec![false; count]) }
    }

    fn insert(&mut self, index: usize) {
        match self {
            Self::Few(bits) => *bits |= 1 << index,
            Self::Many(all) => all[index] = true,
        }
    }

    fn contains(&self, index: usize) -> bool {
        match self {
            Self::Few(bits) => bits & (1 << index) != 0,
            Self::Many(all) => all[index],
        }
    }

    /// Hands out each field that was not seen.
    fn complete<E>(&self, count: usize, mut missing: impl FnMut(usize) -> Result<(), E>) -> Result<(), E> {
        if matches!(self, Self::Few(bits) if bits.count_ones() as usize == count) {
            return Ok(());
        }
        (0..count).filter(|index| !self.contains(*index)).try_for_each(&mut missing)
    }
}

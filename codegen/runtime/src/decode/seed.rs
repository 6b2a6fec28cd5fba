//! Reads one value into its place.

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error};
use serde_json::{Value, value::RawValue};

use super::{Fit, ListSlot, Slot, path::Path, scalar::short, union, visit::Fill};
use crate::DriftKind;

/// Reads one value into its place. Says whether it fitted; if not, the report has it.
pub(super) struct Seed<'a, 'r> {
    pub(super) slot: Slot<'a>,
    pub(super) path: &'r Path<'r>,
}

/// How a value went into its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Filled {
    /// It fitted.
    Yes,
    /// It did not, and the report says so.
    No,
    /// It was null, and the place is optional.
    Null,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let Self { slot, path } = self;
        let Slot::Optional(optional) = slot else {
            return Ok(value(Fill { slot, path, optional: false }, deserializer)? == Filled::Yes);
        };
        match value(Fill { slot: optional.set(), path, optional: true }, deserializer)? {
            Filled::Yes => return Ok(true),
            Filled::Null => optional.null(),
            Filled::No => {
                optional.absent();
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Reads one element to the end of a list, unless it does not fit there.
pub(super) struct Element<'a, 'r> {
    pub(super) list: &'a mut dyn ListSlot,
    pub(super) path: &'r Path<'r>,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { list, path } = self;
        let seed = Seed { slot: list.push(), path };
        if !seed.deserialize(deserializer)? {
            list.pop();
        }
        Ok(())
    }
}

/// Reads a value into a place: as the format hands it out, or whole where its text matters.
#[inline(always)]
fn value<'de, D: Deserializer<'de>>(fill: Fill<'_, '_>, deserializer: D) -> Result<Filled, D::Error> {
    match &fill.slot {
        Slot::Json(_) | Slot::Union(_) | Slot::Optional(_) => whole(fill, deserializer),
        Slot::Exact(_) if fill.path.report.json => whole(fill, deserializer),
        _ => deserializer.deserialize_any(fill),
    }
}

/// Reads a value whole, as JSON text.
#[cold]
fn whole<'de, D: Deserializer<'de>>(fill: Fill<'_, '_>, deserializer: D) -> Result<Filled, D::Error> {
    if let Slot::Optional(_) = fill.slot {
        let Fill { slot, path, .. } = fill;
        let fits = Seed { slot, path }.deserialize(deserializer)?;
        return Ok(if fits { Filled::Yes } else { Filled::No });
    }
    if fill.path.report.json {
        let raw = <&RawValue>::deserialize(deserializer)?;
        return Ok(text(fill, raw.get()));
    }
    let value = Value::deserialize(deserializer)?;
    let json = serde_json::to_string(&value).map_err(D::Error::custom)?;
    Ok(text(fill, &json))
}

/// Takes a value as its JSON text.
fn text(fill: Fill<'_, '_>, text: &str) -> Filled {
    let Fill { slot, path, optional } = fill;
    match slot {
        Slot::Json(_) if optional && text == "null" => Filled::Null,
        Slot::Json(json) => {
            *json = path.report.share(text);
            Filled::Yes
        }
        slot if text == "null" => Fill { slot, path, optional }.null(),
        Slot::Union(union) => union::choose(union, text, path),
        Slot::Exact(parse) => {
            let fit = match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
                Some(text) => parse.text(text),
                None => parse.number(text),
            };
            if fit != Fit::No {
                return Filled::Yes;
            }
            let found = format!("`{}`", short(text));
            path.note(DriftKind::Mistyped, parse.expects(), &found);
            Filled::No
        }
        _ => Filled::Yes,
    }
}

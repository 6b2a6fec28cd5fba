//! Reads one value into its place.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::{
    Fit, ListSlot, Slot,
    document::{NAMED, WHOLE},
    lenient,
    path::Path,
    scalar::short,
    transcode::transcode,
    union,
    visit::Fill,
};
use crate::DriftKind;

impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = bool;

    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match &self.slot {
            Slot::Json(_) | Slot::Union(_) | Slot::Exact(_) | Slot::OptionalWhole(_) => whole(self, deserializer),
            _ => deserializer.deserialize_any(self),
        }
    }
}

/// Reads one element to the end of a list, unless it does not fit there.
pub(super) struct Element<'a, 'r> {
    pub(super) list: &'a mut dyn ListSlot,
    pub(super) path: &'r Path<'r>,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { list, path } = self;
        let fill = Fill { slot: list.push(), path };
        // In XML every object of a list has a name.
        let fits =
            if path.is_of_xml() { Named(fill).deserialize(deserializer)? } else { fill.deserialize(deserializer)? };
        if !fits {
            list.pop();
        }
        Ok(())
    }
}

/// Reads a value that is wrapped in its name, if it is an object: `{"role":{…}}`.
pub(super) struct Named<'a, 'r>(pub(super) Fill<'a, 'r>);

impl<'de> DeserializeSeed<'de> for Named<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_newtype_struct(NAMED, self)
    }
}

impl<'de> Visitor<'de> for Named<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.0.deserialize(deserializer)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Fill { slot, path } = self.0;
        let Some(name) = map.next_key::<String>()? else {
            return Ok(false);
        };
        let path = path.key(&name);
        let fits = map.next_value_seed(Fill { slot, path: &path }).inspect_err(|_| path.fail("", ""))?;
        while map.next_key::<IgnoredAny>()?.is_some() {
            map.next_value::<IgnoredAny>()?;
        }
        Ok(fits)
    }
}

/// Reads a value whole, as JSON text.
#[inline(never)]
fn whole<'de, D: Deserializer<'de>>(fill: Fill<'_, '_>, deserializer: D) -> Result<bool, D::Error> {
    if fill.path.report.json {
        return deserializer.deserialize_newtype_struct(WHOLE, Whole(fill));
    }
    let json = transcode(deserializer)?;
    Ok(text(fill, &json))
}

/// Takes a value as its JSON text, from a [`Document`](super::document::Document).
struct Whole<'a, 'r>(Fill<'a, 'r>);

impl Visitor<'_> for Whole<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<bool, E> {
        Ok(text(self.0, json))
    }
}

/// Takes a value as its JSON text.
fn text(fill: Fill<'_, '_>, json: &str) -> bool {
    let Fill { slot, path } = fill;
    match slot {
        Slot::OptionalWhole(optional) if json == "null" => optional.null(),
        Slot::OptionalWhole(optional) => {
            let mut slot = optional.set();
            if json == "\"\"" && path.is_of_xml() && lenient::is_nothing("", &mut slot) {
                optional.null();
                return true;
            }
            let fits = text(Fill { slot, path }, json);
            if !fits {
                optional.absent();
            }
            return fits;
        }
        Slot::Json(place) => *place = path.report.share(json),
        slot if json == "null" => return Fill { slot, path }.null(),
        Slot::Union(union) => union::choose(union, json, path),
        Slot::Exact(parse) => {
            let fit = match json.strip_prefix('"').and_then(|json| json.strip_suffix('"')) {
                Some(text) => parse.text(text),
                None => parse.number(json),
            };
            if fit == Fit::No {
                let found = format!("`{}`", short(json));
                path.note(DriftKind::Mistyped, parse.expects(), &found);
                return false;
            }
        }
        _ => {}
    }
    true
}

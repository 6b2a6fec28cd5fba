//! The one visitor of serde, for every type.

use std::fmt;

use serde_core::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{
    Fit, ListSlot, MapSlot, ObjectSlot, Optional, Slot, envelope, field, lenient, path::Path, scalar::Scalar,
    seed::Element, wrapped,
};
use crate::DriftKind;

/// How `serde_json` hands out a number when some crate has switched on its `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Fills a place with whatever a format hands out. Says whether it fitted; if not, the report has it.
pub(super) struct Fill<'a, 'r> {
    pub(super) slot: Slot<'a>,
    pub(super) path: &'r Path<'r>,
}

impl Fill<'_, '_> {
    /// Takes a plain value.
    #[inline(never)]
    fn scalar(mut self, scalar: Scalar<'_>) -> bool {
        if let Slot::Optional(optional) = self.slot {
            let mut slot = optional.set();
            if let Scalar::Text(text) = scalar
                && self.path.is_of_xml()
                && lenient::is_nothing(text, &mut slot)
            {
                optional.null();
                return true;
            }
            let fits = Fill { slot, path: self.path }.scalar(scalar);
            return kept(optional, fits);
        }
        match scalar.put(&mut self.slot) {
            Fit::Yes => true,
            fit => self.odd(scalar, fit),
        }
    }

    /// A plain value that nobody listed, or that does not fit.
    #[cold]
    fn odd(mut self, scalar: Scalar<'_>, fit: Fit) -> bool {
        if let Scalar::Text(text) = scalar
            && (self.path.is_of_xml() || !text.trim_ascii().is_empty())
            && lenient::put(text, &mut self.slot, self.path) == Fit::Yes
        {
            // In JSON a number or a boolean in quotes is not as documented, but known all the same.
            if !self.path.is_of_xml() {
                let found = self.found(scalar);
                self.path.note(DriftKind::Mistyped, self.slot.expects(), &found);
            }
            return true;
        }
        let found = self.found(scalar);
        if fit == Fit::No {
            return self.misfit(&found);
        }
        self.path.note(DriftKind::UnknownValue, self.slot.expects(), &found);
        true
    }

    /// What was found, for messages; not what a secret field held.
    fn found(&self, scalar: Scalar<'_>) -> String {
        if self.path.is_secret() { "a value that is not shown".to_owned() } else { scalar.found(&self.slot) }
    }

    /// Takes null: what is optional, a list or a map has a place for it.
    pub(super) fn null(self) -> bool {
        match self.slot {
            Slot::Unit => {}
            Slot::MaybeBool(place) => *place = None,
            Slot::MaybeInt(place) => *place = None,
            Slot::MaybeFloat(place) => *place = None,
            Slot::MaybeText(place) => *place = None,
            Slot::Optional(optional) => optional.null(),
            Slot::List(list) => list.clear(),
            Slot::Map(map) => map.clear(),
            _ => return self.misfit("null"),
        }
        true
    }

    #[cold]
    pub(super) fn misfit(mut self, found: &str) -> bool {
        self.path.note(DriftKind::Mistyped, self.path.expects(&mut self.slot), found);
        match self.slot {
            Slot::MaybeBool(place) => *place = None,
            Slot::MaybeInt(place) => *place = None,
            Slot::MaybeFloat(place) => *place = None,
            Slot::MaybeText(place) => *place = None,
            Slot::Optional(optional) => optional.absent(),
            _ => {}
        }
        false
    }

    // Called from two places, and half a percent of decoding a list of objects if it is a call.
    #[inline(always)]
    fn list<'de, A: SeqAccess<'de>>(list: &mut dyn ListSlot, mut seq: A, path: &Path<'_>) -> Result<(), A::Error> {
        list.clear();
        // In XML every object of a list has a name, whatever the table says; `Element` knows.
        if let Some((reader, key)) = path.report.items.take().filter(|_| !path.is_of_xml()) {
            return wrapped::list(list, seq, path, reader, key);
        }
        let path = path.elements();
        for index in 0.. {
            path.go_to(index);
            match seq.next_element_seed(Element { list, path: &path }) {
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

    /// A list of XML with a single element, which does not say that it is a list.
    #[cold]
    fn lone<'de, A: MapAccess<'de>>(list: &mut dyn ListSlot, mut map: A, path: &Path<'_>) -> Result<bool, A::Error> {
        list.clear();
        let path = path.elements();
        let (mut index, mut fitting) = (0, 0);
        while map.next_key::<IgnoredAny>()?.is_some() {
            path.go_to(index);
            let fill = Fill { slot: list.push(), path: &path };
            if map.next_value_seed(fill).inspect_err(|_| path.fail("", ""))? {
                fitting += 1;
            } else {
                list.pop();
            }
            index += 1;
        }
        // An object none of whose values is an element is not that list.
        Ok(index == 0 || fitting > 0)
    }

    /// An object where a page is nothing but its list: in XML it may be that list, with a single element.
    #[cold]
    fn lone_page<'de, A: MapAccess<'de>>(page: &mut dyn ObjectSlot, map: A, path: &Path<'_>) -> Result<bool, A::Error> {
        if !path.is_of_xml() {
            return Fill { slot: Slot::Page(page), path }.other_map(map);
        }
        let mut outcome = Ok(false);
        let mut once = Some(map);
        page.slots(&mut |slots| {
            let items = slots.first_mut().map(|items| items.slot());
            if let (Some(map), Some(Slot::List(list))) = (once.take(), items) {
                outcome = Self::lone(list, map, path);
            }
        });
        outcome
    }

    fn map<'de, A: MapAccess<'de>>(slot: &mut dyn MapSlot, mut map: A, path: &Path<'_>) -> Result<(), A::Error> {
        slot.clear();
        // Each of the values may be such a list.
        let items = path.report.items.get();
        let mut outcome = Ok(());
        while let (Ok(()), Some(key)) = (&outcome, map.next_key::<String>()?) {
            slot.entry(key, &mut |key, slot| {
                let path = path.key(key);
                path.report.items.set(items);
                map.next_value_seed(Fill { slot, path: &path }).unwrap_or_else(|error| {
                    path.fail("", "");
                    outcome = Err(error);
                    false
                })
            });
        }
        outcome
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        match self.slot {
            Slot::Bool(place) => *place = value,
            Slot::MaybeBool(place) => *place = Some(value),
            _ => return Ok(self.scalar(Scalar::Bool(value))),
        }
        Ok(true)
    }

    #[inline]
    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        match self.slot {
            Slot::Int(place) => *place = number,
            Slot::MaybeInt(place) => *place = Some(number),
            _ => return Ok(self.scalar(Scalar::Int(number))),
        }
        Ok(true)
    }

    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => Ok(self.scalar(Scalar::Uint(number))),
        }
    }

    #[inline]
    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        match self.slot {
            Slot::Float(place) => *place = number,
            Slot::MaybeFloat(place) => *place = Some(number),
            _ => return Ok(self.scalar(Scalar::Float(number))),
        }
        Ok(true)
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<bool, E> {
        Ok(self.misfit("a number beyond 64 bits"))
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<bool, E> {
        Ok(self.misfit("a number beyond 64 bits"))
    }

    #[inline(always)]
    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        match self.slot {
            Slot::Text(place) => *place = text.to_owned(),
            Slot::MaybeText(place) => *place = Some(text.to_owned()),
            Slot::Parse(parse) => match parse.text(text) {
                Fit::Yes => {}
                fit => return Ok(Fill { slot: Slot::Parse(parse), path: self.path }.odd(Scalar::Text(text), fit)),
            },
            slot => return Ok(Fill { slot, path: self.path }.scalar(Scalar::Text(text))),
        }
        Ok(true)
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<bool, E> {
        Ok(match std::str::from_utf8(bytes) {
            Ok(text) => self.scalar(Scalar::Text(text)),
            Err(_) => self.misfit("bytes that are no text"),
        })
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(self.null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let Self { slot, path } = self;
        match slot {
            Slot::List(list) => Self::list(list, seq, path)?,
            Slot::Page(page) => {
                if !path.report.is_list() {
                    // Some servers send the bare list where the docs promise an envelope.
                    path.note(DriftKind::Mistyped, "a page of a list (an object)", "a list");
                }
                let mut outcome = Ok(());
                let mut once = Some(seq);
                page.slots(&mut |slots| {
                    let items = slots.first_mut().map(|items| items.slot());
                    if let (Some(seq), Some(Slot::List(list))) = (once.take(), items) {
                        outcome = Self::list(list, seq, path);
                    }
                });
                outcome?;
            }
            Slot::Optional(optional) => {
                let fits = Fill { slot: optional.set(), path }.visit_seq(seq)?;
                return Ok(kept(optional, fits));
            }
            slot => {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                let unit = matches!(slot, Slot::Unit);
                return Ok(unit || Fill { slot, path }.misfit("a list"));
            }
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        let Self { slot, path } = self;
        match slot {
            Slot::Map(slot) => Self::map(slot, map, path)?,
            Slot::Object(object) => {
                let fields = object.schema().fields();
                field::object(object, fields, map, path)?;
            }
            Slot::Page(page) if path.report.is_list() => return Self::lone_page(page, map, path),
            Slot::Page(page) => envelope::page(page, map, path)?,
            Slot::Optional(optional) => {
                let fits = Fill { slot: optional.set(), path }.visit_map(map)?;
                return Ok(kept(optional, fits));
            }
            slot => return Fill { slot, path }.other_map(map),
        }
        Ok(true)
    }
}

impl Fill<'_, '_> {
    /// An object where none was expected, or a number in disguise.
    fn other_map<'de, A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Self { slot, path } = self;
        let slot = match slot {
            Slot::List(list) if path.is_of_xml() => return Self::lone(list, map, path),
            slot => slot,
        };
        let this = Self { slot, path };
        let mut key = map.next_key::<String>()?;
        if key.as_deref() == Some(NUMBER) {
            let digits = map.next_value::<String>()?;
            return Ok(match (digits.parse::<i64>(), digits.parse::<u64>(), digits.parse::<f64>()) {
                (Ok(number), _, _) => this.scalar(Scalar::Int(number)),
                (_, Ok(number), _) => this.scalar(Scalar::Uint(number)),
                (_, _, Ok(number)) => this.scalar(Scalar::Float(number)),
                _ => this.misfit("a number"),
            });
        }
        while key.is_some() {
            map.next_value::<IgnoredAny>()?;
            key = map.next_key::<String>()?;
        }
        Ok(matches!(this.slot, Slot::Unit) || this.misfit("an object"))
    }
}

/// Takes out again what did not fit.
#[inline]
fn kept(optional: &mut dyn Optional, fits: bool) -> bool {
    if !fits {
        optional.absent();
    }
    fits
}

//! Writes down as JSON what a format of serde hands out.
//!
//! `serde_json::Value` would do the same, but its tree, its map and what writes them weigh 30 kB in every program.

use std::fmt::{self, Write};

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::visit::NUMBER;

/// Writes a value down as JSON.
pub(super) fn transcode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let mut json = String::new();
    Pen(&mut json).deserialize(deserializer)?;
    Ok(json)
}

/// Text as JSON has it.
pub(crate) fn quoted(text: &str) -> String {
    // Text can always be written.
    serde_json::to_string(text).unwrap_or_default()
}

/// Writes one value at the end of a text.
struct Pen<'a>(&'a mut String);

impl Pen<'_> {
    #[inline(never)]
    fn write<E: Error>(self, shown: fmt::Arguments<'_>) -> Result<(), E> {
        self.0.write_fmt(shown).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Pen<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Pen<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value that JSON has")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.write(format_args!("{value}"))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.write(format_args!("{number}"))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.write(format_args!("{number}"))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<(), E> {
        self.write(format_args!("{number}"))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<(), E> {
        self.write(format_args!("{number}"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        // What is no number in JSON is null, as with `serde_json`.
        self.0.push_str(&serde_json::to_string(&number).map_err(E::custom)?);
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.push_str(&quoted(text));
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.write(format_args!("null"))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.0.push('[');
        let start = self.0.len();
        while seq.next_element_seed(Element(self.0, start))?.is_some() {}
        self.0.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut key = map.next_key::<String>()?;
        if key.as_deref() == Some(NUMBER) {
            self.0.push_str(&map.next_value::<String>()?);
            return Ok(());
        }
        self.0.push('{');
        let start = self.0.len();
        while let Some(name) = key {
            Element(self.0, start).separate();
            self.0.push_str(&quoted(&name));
            self.0.push(':');
            map.next_value_seed(Pen(self.0))?;
            key = map.next_key()?;
        }
        self.0.push('}');
        Ok(())
    }
}

/// Writes one value of several, which start at a place in the text.
struct Element<'a>(&'a mut String, usize);

impl Element<'_> {
    /// Parts it from the one before.
    fn separate(&mut self) {
        if self.0.len() > self.1 {
            self.0.push(',');
        }
    }
}

impl<'de> DeserializeSeed<'de> for Element<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<(), D::Error> {
        self.separate();
        Pen(self.0).deserialize(deserializer)
    }
}

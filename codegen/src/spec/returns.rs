//! Success answers.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Success answers: one, or a list. An answer without a body is a status alone, which YAML reads as a number; it is
/// text here like the others.
#[derive(Clone, Debug)]
pub enum Returns {
    /// `200 Server`
    One(String),
    /// `[200 Server, 202 Task]`
    Several(Vec<String>),
}

impl JsonSchema for Returns {
    fn schema_name() -> Cow<'static, str> {
        "Returns".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let line = generator.subschema_for::<Line>();
        json_schema!({
            "description": "Success answers: one, or a list.",
            "anyOf": [
                { "type": "string", "description": "`200 Server`" },
                { "type": "integer", "minimum": 100, "maximum": 599, "description": "`204`, an answer without a body" },
                { "type": "array", "items": line, "description": "`[200 Server, 204]`" },
            ],
        })
    }
}

impl<'de> Deserialize<'de> for Returns {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Returns;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a status and a type such as `200 Server`, or a list of them")
            }
            fn visit_str<E: Error>(self, line: &str) -> Result<Returns, E> {
                Ok(Returns::One(line.to_owned()))
            }
            fn visit_u64<E: Error>(self, status: u64) -> Result<Returns, E> {
                Ok(Returns::One(status.to_string()))
            }
            fn visit_i64<E: Error>(self, status: i64) -> Result<Returns, E> {
                Ok(Returns::One(status.to_string()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Returns, A::Error> {
                let lines = Vec::<Line>::deserialize(SeqAccessDeserializer::new(seq))?;
                Ok(Returns::Several(lines.into_iter().map(|line| line.0).collect()))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// One answer of several, as text.
struct Line(String);

impl JsonSchema for Line {
    fn schema_name() -> Cow<'static, str> {
        "Answer".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One success answer.",
            "anyOf": [
                { "type": "string", "description": "`200 Server`" },
                { "type": "integer", "minimum": 100, "maximum": 599, "description": "`204`, an answer without a body" },
            ],
        })
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Line;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a status and a type such as `200 Server`")
            }
            fn visit_str<E: Error>(self, line: &str) -> Result<Line, E> {
                Ok(Line(line.to_owned()))
            }
            fn visit_u64<E: Error>(self, status: u64) -> Result<Line, E> {
                Ok(Line(status.to_string()))
            }
            fn visit_i64<E: Error>(self, status: i64) -> Result<Line, E> {
                Ok(Line(status.to_string()))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

//! Fields, parameters and types.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// Reads a string as `Line` and a mapping as `Detail`, without serde's `untagged` and its vague errors.
macro_rules! line_or_detail {
    ($name:ident, $detail:ty, $expecting:literal) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expecting)
                    }
                    fn visit_str<E: serde::de::Error>(self, line: &str) -> Result<$name, E> {
                        Ok($name::Line(line.to_owned()))
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$name, A::Error> {
                        <$detail>::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                            .map(|detail| $name::Detail(detail.into()))
                    }
                }
                deserializer.deserialize_any(Visitor)
            }
        }
    };
}
pub(super) use line_or_detail;

/// A field or parameter in either of its forms. Its name is the key: `name` is required, `name?` optional, and
/// `name!`, in a type, promised by the docs to be in every answer.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Field {
    /// `string -- Friendly name.`
    Line(String),
    /// The same with more to say.
    Detail(Box<FieldDetail>),
}

/// A field written as a mapping.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldDetail {
    /// Type in the notation of the language: `string`, `list<Server>`, `enum [a, b]`, `User in user`; or, in `body` and
    /// `query`, a fixed value: `= reboot`.
    pub r#type: String,
    /// What the field means, in our own words.
    pub description: Option<String>,
    /// Value the server assumes when the field is left out.
    #[serde(default, deserialize_with = "present")]
    pub default: Option<Value>,
    /// Smallest value allowed.
    pub minimum: Option<i64>,
    /// Largest value allowed.
    pub maximum: Option<i64>,
    /// Format of a text.
    pub format: Option<Format>,
    /// Whether the value is a secret: masked in `Debug`, zeroed on drop, `writeOnly` in the OpenAPI document.
    #[serde(default)]
    pub secret: bool,
    /// A value as the vendor might send or take it.
    #[serde(default, deserialize_with = "present")]
    pub example: Option<Value>,
    /// Rust name, when the one made from the key does not do.
    pub rust_name: Option<String>,
    /// Marks the field as seen in real traffic or a real client: `high -- where it was seen`.
    pub observed: Option<String>,
    /// Marks the field as our reading of the docs: `medium -- why`.
    pub inferred: Option<String>,
}

/// What a text is, where its type does not say so.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A telephone number: `+14155550100`.
    E164,
    /// A time zone: `America/New_York`.
    IanaTimeZone,
    /// When something runs, in five fields: `0 3 * * *`.
    Cron,
    /// A certificate or a key in lines of Base64.
    Pem,
    /// A line of `authorized_keys`.
    OpensshPublicKey,
}

impl Format {
    /// The name in specs and in the OpenAPI document.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::E164 => "e164",
            Self::IanaTimeZone => "iana-time-zone",
            Self::Cron => "cron",
            Self::Pem => "pem",
            Self::OpensshPublicKey => "openssh-public-key",
        }
    }
}

/// A type in either of its forms.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum TypeSpec {
    /// `enum [daily, weekly] -- How often.`
    Line(String),
    /// An object with fields, or an enum whose values are described.
    Detail(Box<TypeDetail>),
}

/// A type written as a mapping: it has `fields`, or it has `values`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypeDetail {
    /// What the type stands for.
    pub description: Option<String>,
    /// Fields of an object.
    pub fields: Option<IndexMap<String, Field>>,
    /// Values of an enum, each with what it means.
    pub values: Option<IndexMap<String, String>>,
    /// Rust names of enum values whose own do not do.
    #[serde(default)]
    pub rust_names: IndexMap<String, String>,
    /// Rust name of the type, when the one it has here does not do.
    pub rust_name: Option<String>,
    /// An object with such fields as the docs show one: as it travels, with the keys around values.
    pub example: Option<IndexMap<String, Value>>,
    /// Where the docs describe it.
    pub source: Option<String>,
    /// Marks the type as seen in real traffic or a real client: `high -- where it was seen`.
    pub observed: Option<String>,
    /// Marks the type as our reading of the docs: `medium -- why`.
    pub inferred: Option<String>,
}

line_or_detail!(Field, FieldDetail, "a type such as `string -- Friendly name.`, or a mapping with `type`");
line_or_detail!(TypeSpec, TypeDetail, "an enum such as `enum [a, b]`, or a mapping with `fields` or `values`");

/// Tells `default: null` from no `default` at all.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

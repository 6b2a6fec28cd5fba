//! One call of the API.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Field, Returns};

/// One call: a method with its path, inputs, answers, and where the docs say so.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Path of a GET, after the prefix: `servers/{user}`.
    pub get: Option<String>,
    /// Path of a POST, after the prefix.
    pub post: Option<String>,
    /// Path of a PUT, after the prefix.
    pub put: Option<String>,
    /// Path of a PATCH, after the prefix.
    pub patch: Option<String>,
    /// Path of a DELETE, after the prefix.
    pub delete: Option<String>,
    /// Path of a HEAD, after the prefix.
    pub head: Option<String>,
    /// One sentence on what the call does.
    pub summary: String,
    /// More to say than the summary holds.
    pub description: Option<String>,
    /// Section of the vendor's docs: `Servers / Add a server`.
    pub source: Option<String>,
    /// What the docs do not say and we read out of them: `{method: high -- a plain read}`.
    #[serde(default)]
    #[schemars(schema_with = "by_aspect")]
    pub inferred: IndexMap<Aspect, String>,
    /// What the docs do not say and real traffic or a real client showed: `{method: high -- recorded request}`.
    #[serde(default)]
    #[schemars(schema_with = "by_aspect")]
    pub observed: IndexMap<Aspect, String>,
    /// Path parameters that no handle declares and the path only names.
    #[serde(default)]
    pub params: IndexMap<String, Field>,
    /// Query parameters.
    #[serde(default)]
    pub query: IndexMap<String, Field>,
    /// Request headers.
    #[serde(default)]
    pub headers: IndexMap<String, Field>,
    /// Fields of the JSON body, or the name of a type that is the body.
    pub body: Option<Body>,
    /// The one key that the body travels in: `server`.
    pub root: Option<String>,
    /// Scopes that an OAuth2 token needs: `a + b` for both, `a | b` for either, `none` where its resource names some.
    pub scopes: Option<String>,
    /// The paging style, one of `paging` in `api.yaml`.
    pub paged: Option<String>,
    /// How to wait for what it schedules, one of `waits` in `api.yaml`.
    pub wait: Option<String>,
    /// Success status and type: `200 Server`, `200 list<Server> in servers`, `201 undocumented`, `204`; a list when there are
    /// several.
    pub returns: Returns,
    /// Error statuses this operation adds to those of the API, or means otherwise.
    #[serde(default)]
    pub errors: IndexMap<String, String>,
    /// Name of the Rust method, when the one made from the key does not do.
    pub rust_name: Option<String>,
    /// Why the operation should no longer be used.
    pub deprecated: Option<String>,
    /// Whether sending it twice does the same as sending it once, when the method does not tell.
    pub idempotent: Option<bool>,
}

/// A part of an operation that provenance can be stated for.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// The HTTP method.
    Method,
    /// The path.
    Path,
    /// Path, query and header parameters.
    Parameters,
    /// The request body.
    Body,
    /// The success status.
    Status,
    /// The answer's body.
    Response,
}

/// The request body in either of its forms.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Body {
    /// The name of a type.
    Line(String),
    /// The fields of an object.
    Detail(IndexMap<String, Field>),
}

super::field::line_or_detail!(Body, IndexMap<String, Field>, "fields of the body, or the name of a type");

/// The schema of a mapping from aspects to what is known of them. It lists the keys, because that is what editors
/// complete from.
pub(super) fn by_aspect(generator: &mut SchemaGenerator) -> Schema {
    let aspects = Aspect::json_schema(generator);
    let choices = aspects.get("oneOf").and_then(Value::as_array);
    let property = |choice: &Value| {
        let name = choice.get("const")?.as_str()?.to_owned();
        Some((name, json!({ "type": "string", "description": choice.get("description") })))
    };
    let properties: IndexMap<String, Value> = choices.into_iter().flatten().filter_map(property).collect();
    json_schema!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "propertyNames": { "enum": properties.keys().collect::<Vec<_>>() },
    })
}

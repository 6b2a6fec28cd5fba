//! What OpenAPI 3.0 has in place of what 3.1 says: each function makes of a piece of 3.1 the same piece in 3.0, where it
//! stands, and tells whether it is another now.
//!
//! It goes by places and not by names alone, since an example may have any key. Nothing is lost: what 3.0 has no key for is
//! said by others, or is in a description anyway.

use std::borrow::Cow;

use super::node::{Item, Node};

/// The last version that says `3.0`; every tool that reads one of them reads it.
const VERSION: &str = "3.0.3";

/// Where the names of licenses are explained: 3.0 has no key for an SPDX expression, which is the license's name here.
const LICENSES: &str = "https://spdx.org/licenses/";

/// A piece that is the same in both versions.
pub(super) fn same(_: &mut Item<'_>) -> bool {
    false
}

/// The value of `openapi`.
pub(super) fn version(item: &mut Item<'_>) -> bool {
    *item = Item::from(VERSION);
    true
}

/// The value of `info`. Its description begins with the summary.
///
/// ```yaml
/// title: CloudStick REST API
/// license: { name: MIT OR Apache-2.0, url: "https://spdx.org/licenses/" }
/// ```
pub(super) fn info(item: &mut Item<'_>) -> bool {
    let Item::Object(info) = item else { return false };
    info.take("summary");
    if let Some(Item::Object(license)) = info.get_mut("license")
        && license.take("identifier").is_some()
    {
        license.insert(1, "url", LICENSES);
    }
    true
}

/// A path's value in `paths`.
pub(super) fn path_item(item: &mut Item<'_>) -> bool {
    each(item, operation)
}

/// The value of a key in `components`, schemas aside: they are made one by one.
pub(super) fn components(section: &str, item: &mut Item<'_>) -> bool {
    match section {
        "parameters" | "headers" => each(item, parameter),
        "responses" => each(item, response),
        _ => false,
    }
}

fn operation(item: &mut Item<'_>) -> bool {
    let Item::Object(operation) = item else { return false };
    let mut changed = false;
    for (key, value) in operation.entries_mut() {
        changed |= match (&**key, value) {
            ("parameters", list) => items(list, parameter),
            ("requestBody", body) => content(body),
            ("responses", all) => each(all, response),
            _ => false,
        };
    }
    changed
}

/// A parameter or a header.
fn parameter(item: &mut Item<'_>) -> bool {
    member(item, "schema", schema)
}

fn response(item: &mut Item<'_>) -> bool {
    member(item, "headers", |headers| each(headers, parameter)) | content(item)
}

fn content(item: &mut Item<'_>) -> bool {
    member(item, "content", |formats| each(formats, |format| member(format, "schema", schema)))
}

/// A schema.
///
/// ```yaml
/// allOf: [{ $ref: "#/components/schemas/UserId" }]    # $ref: …, beside which nothing counts in 3.0
/// type: string                                        # type: [string, "null"]
/// nullable: true
/// enum: [create]                                      # const: create
/// example: u_81                                       # examples: [u_81]
/// ```
pub(super) fn schema(item: &mut Item<'_>) -> bool {
    let Item::Object(schema) = item else { return false };
    let mut changed = false;
    if schema.entries().len() > 1
        && let Some(reference) = schema.take("$ref")
    {
        schema.insert(0, "allOf", vec![Node::new().with("$ref", reference)]);
        changed = true;
    }
    let mut null_at = None;
    for (place, (key, value)) in schema.entries_mut().iter_mut().enumerate() {
        changed |= match &**key {
            "items" | "additionalProperties" => self::schema(value),
            "properties" => each(value, self::schema),
            "anyOf" | "oneOf" => items(value, alternative),
            "type" if without_null(value) => {
                null_at = Some(place + 1);
                true
            }
            "const" => constant(key, value),
            "examples" => example(key, value),
            _ => false,
        };
    }
    if let Some(place) = null_at {
        schema.insert(place, "nullable", true);
    }
    changed
}

/// A schema to choose. In 3.0 `null` is no type, and `nullable` counts beside a type only: null alone is what may be of any
/// type and has no other value. With a type, generators make a type of its own of it.
///
/// ```yaml
/// { enum: [null] }    # { type: "null" }
/// ```
fn alternative(item: &mut Item<'_>) -> bool {
    match item {
        Item::Object(node) if node.get("type") == Some(&Item::from("null")) => {
            *node = Node::new().with("enum", vec![Item::Null]);
            true
        }
        other => schema(other),
    }
}

/// Makes the one type that is not `null` of a list of both, and tells whether it was one.
fn without_null(item: &mut Item<'_>) -> bool {
    let Item::List(types) = item else { return false };
    let null = Item::from("null");
    let Some(place) = types.iter().position(|one| *one != null) else { return false };
    *item = types.swap_remove(place);
    true
}

/// The one value.
fn constant<'a>(key: &mut Cow<'a, str>, value: &mut Item<'a>) -> bool {
    *key = Cow::Borrowed("enum");
    *value = Item::List(vec![std::mem::replace(value, Item::Null)]);
    true
}

/// The one example of a schema's list; several have no place in 3.0.
fn example<'a>(key: &mut Cow<'a, str>, value: &mut Item<'a>) -> bool {
    let only = match value {
        Item::List(examples) if examples.len() == 1 => examples.pop(),
        _ => None,
    };
    *key = Cow::Borrowed(if only.is_some() { "example" } else { "x-examples" });
    if let Some(only) = only {
        *value = only;
    }
    true
}

/// Changes what a key of an object has.
fn member<'a>(item: &mut Item<'a>, key: &str, change: impl FnOnce(&mut Item<'a>) -> bool) -> bool {
    match item {
        Item::Object(node) => node.get_mut(key).is_some_and(change),
        _ => false,
    }
}

/// Changes each value of an object.
fn each<'a>(item: &mut Item<'a>, mut change: impl FnMut(&mut Item<'a>) -> bool) -> bool {
    let Item::Object(node) = item else { return false };
    node.entries_mut().iter_mut().fold(false, |changed, (_, value)| changed | change(value))
}

/// Changes each item of a list.
fn items<'a>(item: &mut Item<'a>, mut change: impl FnMut(&mut Item<'a>) -> bool) -> bool {
    let Item::List(list) = item else { return false };
    list.iter_mut().fold(false, |changed, one| changed | change(one))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::json;
    use super::*;

    /// What becomes of a piece, as JSON; what did not change must say so.
    fn made(value: &Value, change: fn(&mut Item<'_>) -> bool) -> Value {
        let mut item = Item::from(value);
        let changed = change(&mut item);
        let mut text = String::new();
        json::value(&mut text, &item, 0);
        let made: Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(changed, made != *value, "{value}");
        made
    }

    #[test]
    fn schemas() {
        let reference = json!({ "$ref": "#/components/schemas/A" });
        for (newer, older) in [
            (reference.clone(), reference.clone()),
            (json!({ "type": "string", "enum": ["a", "b"] }), json!({ "type": "string", "enum": ["a", "b"] })),
            (
                json!({ "$ref": "#/components/schemas/A", "description": "One." }),
                json!({ "allOf": [reference], "description": "One." }),
            ),
            (json!({ "type": ["null", "string"] }), json!({ "type": "string", "nullable": true })),
            (
                json!({ "type": ["string", "null"], "enum": ["a", null] }),
                json!({ "type": "string", "nullable": true, "enum": ["a", null] }),
            ),
            (json!({ "anyOf": [reference, { "type": "null" }] }), json!({ "anyOf": [reference, { "enum": [null] }] })),
            (json!({ "type": "string", "const": "a" }), json!({ "type": "string", "enum": ["a"] })),
            (json!({ "examples": [{ "const": 1 }] }), json!({ "example": { "const": 1 } })),
            (json!({ "examples": [1, 2] }), json!({ "x-examples": [1, 2] })),
            (
                json!({ "properties": { "const": { "items": { "const": "a" } } } }),
                json!({ "properties": { "const": { "items": { "enum": ["a"] } } } }),
            ),
            (json!({ "additionalProperties": { "const": "a" } }), json!({ "additionalProperties": { "enum": ["a"] } })),
        ] {
            assert_eq!(made(&newer, schema), older);
        }
    }

    #[test]
    fn what_is_no_schema_stays() {
        let example = json!({ "const": 1, "type": ["a", "null"], "examples": [1], "$ref": "x" });
        let media = |schema: &str| {
            json!({ "application/json": {
                "schema": { schema: if schema == "const" { json!("a") } else { json!(["a"]) } },
                "example": example,
                "examples": { "one": { "value": example } },
            } })
        };
        let item = |schema: &str| {
            json!({ "post": {
                "parameters": [{ "schema": media(schema)["application/json"]["schema"], "example": example }],
                "requestBody": { "content": media(schema) },
                "responses": { "200": {
                    "content": media(schema),
                    "headers": { "type": { "schema": media(schema)["application/json"]["schema"] } },
                } },
                "x-operations": [example],
            } })
        };
        assert_eq!(made(&item("const"), path_item), item("enum"));
        assert_eq!(made(&item("enum"), path_item), item("enum"));
    }
}

//! What OpenAPI 3.0 has in place of what 3.1 says: each function makes of a piece of 3.1 the same piece in 3.0, where it stands.
//!
//! It goes by places and not by names alone, since an example may have any key. Nothing is lost: what 3.0 has no key for is
//! said by others, or is in a description anyway.

use super::node::{Item, Node};

/// The last version that says `3.0`; every tool that reads one of them reads it.
const VERSION: &str = "3.0.3";

/// Where the names of licenses are explained: 3.0 has no key for an SPDX expression, which is the license's name here.
const LICENSES: &str = "https://spdx.org/licenses/";

/// A piece that is the same in both versions.
pub(super) fn same(_: &mut Item<'_>) {}

/// The value of `openapi`.
pub(super) fn version(item: &mut Item<'_>) {
    *item = Item::from(VERSION);
}

/// The value of `info`. Its description begins with the summary.
///
/// ```yaml
/// title: CloudStick REST API
/// license: { name: MIT OR Apache-2.0, url: "https://spdx.org/licenses/" }
/// ```
pub(super) fn info(item: &mut Item<'_>) {
    let Item::Object(info) = item else { return };
    info.take("summary");
    if let Some(Item::Object(license)) = info.get_mut("license")
        && license.take("identifier").is_some()
    {
        license.insert(1, "url", LICENSES);
    }
}

/// A path's value in `paths`.
pub(super) fn path_item(item: &mut Item<'_>) {
    each(item, operation);
}

/// The value of a key in `components`, schemas aside: they are made one by one.
pub(super) fn components(section: &str, item: &mut Item<'_>) {
    match section {
        "parameters" | "headers" => each(item, parameter),
        "responses" => each(item, response),
        _ => {}
    }
}

fn operation(item: &mut Item<'_>) {
    let Item::Object(operation) = item else { return };
    for (key, value) in operation.entries_mut() {
        match (&**key, value) {
            ("parameters", Item::List(all)) => all.iter_mut().for_each(parameter),
            ("requestBody", body) => content(body),
            ("responses", all) => each(all, response),
            _ => {}
        }
    }
}

/// A parameter or a header.
fn parameter(item: &mut Item<'_>) {
    member(item, "schema", schema);
}

fn response(item: &mut Item<'_>) {
    member(item, "headers", |headers| each(headers, parameter));
    content(item);
}

fn content(item: &mut Item<'_>) {
    member(item, "content", |formats| each(formats, |format| member(format, "schema", schema)));
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
pub(super) fn schema(item: &mut Item<'_>) {
    let Item::Object(schema) = item else { return };
    if schema.entries().len() > 1
        && let Some(reference) = schema.take("$ref")
    {
        schema.insert(0, "allOf", vec![Node::new().with("$ref", reference)]);
    }
    let mut null_at = None;
    for (place, (key, value)) in schema.entries_mut().iter_mut().enumerate() {
        match &**key {
            "items" | "additionalProperties" => self::schema(value),
            "properties" => each(value, self::schema),
            "allOf" | "anyOf" | "oneOf" => alternatives(value),
            "type" if without_null(value) => null_at = Some(place),
            "const" => {
                *key = "enum".into();
                *value = Item::List(vec![std::mem::replace(value, Item::Null)]);
            }
            "examples" => example(key, value),
            _ => {}
        }
    }
    if let Some(place) = null_at {
        schema.insert(place + 1, "nullable", true);
    }
}

/// Schemas to choose from. In 3.0 `null` is no type, and `nullable` counts beside a type only: null alone is what is
/// nullable and has no other value.
///
/// ```yaml
/// - { $ref: "#/components/schemas/UserId" }
/// - { type: string, nullable: true, enum: [null] }    # { type: "null" }
/// ```
fn alternatives(item: &mut Item<'_>) {
    let Item::List(all) = item else { return };
    let null = Node::new().with("type", "null");
    for one in all {
        match one {
            Item::Object(node) if *node == null => {
                *node = Node::new().with("type", "string").with("nullable", true).with("enum", vec![Item::Null]);
            }
            other => schema(other),
        }
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

/// The one example of a schema's list.
fn example<'a>(key: &mut std::borrow::Cow<'a, str>, item: &mut Item<'a>) {
    if let Item::List(examples) = item
        && examples.len() == 1
        && let Some(only) = examples.pop()
    {
        *key = "example".into();
        *item = only;
    } else {
        *key = "x-examples".into();
    }
}

/// Changes what a key of an object has.
fn member<'a>(item: &mut Item<'a>, key: &str, change: impl FnOnce(&mut Item<'a>)) {
    if let Item::Object(node) = item
        && let Some(value) = node.get_mut(key)
    {
        change(value);
    }
}

/// Changes each value of an object.
fn each<'a>(item: &mut Item<'a>, mut change: impl FnMut(&mut Item<'a>)) {
    if let Item::Object(node) = item {
        node.entries_mut().iter_mut().for_each(|(_, value)| change(value));
    }
}

//! The document in OpenAPI 3.0: nothing in it that is newer, and nothing of 3.1's lost.

use std::collections::BTreeMap;

use copyist::ir;
use copyist::openapi::{self, Format, Rendition, Version};
use serde_json::{Map, Value};

/// What a schema of 3.0 may have, of what ours have; `x-` aside.
const KEYS: [&str; 22] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "title",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "format",
    "items",
    "maximum",
    "minimum",
    "nullable",
    "oneOf",
    "properties",
    "required",
    "type",
    "writeOnly",
    "xml",
];

fn older(api: &ir::Api) -> Value {
    serde_json::from_str(super::text(&copyist::emit(api), "openapi-3.0.json")).expect("the document is JSON")
}

#[test]
fn nothing_in_it_is_newer() {
    let mut count = 0;
    for api in super::apis() {
        let document = older(&api);
        assert_eq!(document["openapi"], "3.0.3");
        assert!(document["info"].get("summary").is_none() && document["info"]["license"].get("identifier").is_none());
        assert!(document["info"]["license"]["url"].is_string(), "{}", api.name);
        assert!(document.get("webhooks").is_none() && document.get("jsonSchemaDialect").is_none());
        let mut schemas = Vec::new();
        find(&document, &mut schemas);
        count += schemas.len();
        for schema in schemas {
            judge(schema).unwrap_or_else(|problem| panic!("{}: {problem}: {schema:?}", api.name));
        }
    }
    assert!(count > 5_000, "schemas are found");
}

#[test]
fn what_is_newer_is_found() {
    for schema in [
        r##"{"$ref": "#/a", "description": "Beside."}"##,
        r#"{"type": ["string", "null"]}"#,
        r#"{"type": "null"}"#,
        r#"{"nullable": true, "allOf": []}"#,
        r#"{"const": "a"}"#,
        r#"{"examples": ["a"]}"#,
        r#"{"type": "array"}"#,
    ] {
        let schema: Map<String, Value> = serde_json::from_str(schema).expect("it is JSON");
        assert!(judge(&schema).is_err(), "{schema:?}");
    }
}

/// Whether 3.0 has such a schema, or what is wrong with it; those inside are judged on their own.
fn judge(schema: &Map<String, Value>) -> Result<(), String> {
    let unknown = schema.keys().find(|key| !key.starts_with("x-") && !KEYS.contains(&key.as_str()));
    if let Some(key) = unknown {
        return Err(format!("3.0 has no `{key}`"));
    }
    if schema.contains_key("$ref") && schema.len() > 1 {
        return Err("what stands beside a reference means nothing".to_owned());
    }
    match schema.get("type").map(Value::as_str) {
        None if schema.contains_key("nullable") => Err("`nullable` counts beside a type only".to_owned()),
        Some(Some("array")) if !schema.contains_key("items") => Err("a list without `items`".to_owned()),
        None | Some(Some("array" | "boolean" | "integer" | "number" | "object" | "string")) => Ok(()),
        Some(other) => Err(format!("3.0 has no type {other:?}")),
    }
}

/// Gathers all schemas: examples are none, whatever keys they have.
fn find<'a>(value: &'a Value, found: &mut Vec<&'a Map<String, Value>>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                match (key.as_str(), value) {
                    ("schema", Value::Object(one)) => schema(one, found),
                    ("schemas", Value::Object(all)) => all.values().for_each(|one| each(one, found)),
                    ("example" | "examples", _) => {}
                    (key, _) if key.starts_with("x-") => {}
                    (_, value) => find(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| find(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn schema<'a>(one: &'a Map<String, Value>, found: &mut Vec<&'a Map<String, Value>>) {
    found.push(one);
    for key in ["items", "additionalProperties"] {
        one.get(key).into_iter().for_each(|inner| each(inner, found));
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        one.get(key).and_then(Value::as_array).into_iter().flatten().for_each(|inner| each(inner, found));
    }
    one.get("properties").and_then(Value::as_object).into_iter().flatten().for_each(|(_, inner)| each(inner, found));
}

fn each<'a>(value: &'a Value, found: &mut Vec<&'a Map<String, Value>>) {
    schema(value.as_object().expect("a schema is an object"), found);
}

#[test]
fn nothing_is_lost() {
    for api in super::apis() {
        let (newer, older) = (said(&super::document(&api)), said(&older(&api)));
        let lost: Vec<_> = newer.iter().filter(|(fact, times)| older.get(*fact) != Some(times)).collect();
        let added: Vec<_> = older.iter().filter(|(fact, _)| !newer.contains_key(*fact)).collect();
        assert!(lost.is_empty(), "{}: {lost:#?}", api.name);
        assert!(added.is_empty(), "{}: {added:#?}", api.name);
    }
}

/// What a document says, in the words that both versions have for it, and how often.
fn said(document: &Value) -> BTreeMap<(String, String), usize> {
    let mut document = document.clone();
    // Both are said elsewhere in either version: in the description, and in the license's name.
    document["info"].as_object_mut().expect("info").retain(|key, _| !matches!(key.as_str(), "summary" | "license"));
    document.as_object_mut().expect("a document").remove("openapi");
    let mut facts = BTreeMap::new();
    tell("", &document, &mut facts);
    facts
}

fn tell(key: &str, value: &Value, facts: &mut BTreeMap<(String, String), usize>) {
    let mut fact = |key: &str, value: &Value| *facts.entry((key.to_owned(), value.to_string())).or_default() += 1;
    match (key, value) {
        ("type", Value::String(name)) if name == "null" => fact("null", value),
        ("type", Value::Array(names)) if names.iter().all(Value::is_string) => {
            names.iter().for_each(|name| tell("type", name, facts));
        }
        ("nullable", Value::Bool(true)) => fact("null", &Value::from("null")),
        ("const", value) => fact("enum", value),
        // A list of one in 3.1's schemas; elsewhere an object.
        ("examples", Value::Array(examples)) => examples.iter().for_each(|one| fact("example", one)),
        ("example", value) => fact(key, value),
        (_, Value::Object(entries)) if is_null(entries) => fact("null", &Value::from("null")),
        (_, Value::Object(entries)) => entries.iter().for_each(|(key, value)| tell(key, value, facts)),
        (_, Value::Array(items)) => items.iter().for_each(|item| tell(key, item, facts)),
        (_, value) => fact(key, value),
    }
}

/// Whether it is 3.0's schema of `null`.
fn is_null(schema: &Map<String, Value>) -> bool {
    schema.get("enum").and_then(Value::as_array).is_some_and(|values| values.as_slice() == [Value::Null])
}

#[test]
fn every_form_is_the_same_document() {
    for api in super::apis() {
        let tree = copyist::emit(&api);
        let render = |version, format| openapi::render(&api, Rendition { version, format });
        assert!(render(Version::V3_1, Format::Json) == super::text(&tree, "openapi.json"), "{}", api.name);
        assert!(render(Version::V3_1, Format::Yaml) == super::text(&tree, "openapi.yaml"), "{}", api.name);
        let json = render(Version::V3_0, Format::Json);
        assert!(json == super::text(&tree, "openapi-3.0.json"), "{}", api.name);
        let read: Value = serde_yaml::from_str(&render(Version::V3_0, Format::Yaml)).expect("the document is YAML");
        assert!(format!("{read:#}\n") == json, "{}", api.name);
    }
}

/// As YAML, which is easier to read beside the snapshots of 3.1, and says the same as the file.
#[test]
fn documents_read_as_expected() {
    for case in std::fs::read_dir(super::root().join("tests/specs")).expect("the folder can be read") {
        let case = case.expect("an entry").file_name().into_string().expect("a name");
        let rendition = Rendition { version: Version::V3_0, format: Format::Yaml };
        let text = openapi::render(&super::api(&format!("tests/specs/{case}")), rendition);
        insta::assert_snapshot!(format!("{case}-openapi-3.0"), text);
    }
}

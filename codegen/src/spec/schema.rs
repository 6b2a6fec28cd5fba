//! The JSON Schema of a spec file, for editors and for the shape check.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::{Api, Resource};

/// The JSON Schema of both kinds of spec file: a file with the key `resource` or `operations` is a resource, any other
/// an `api.yaml`.
#[must_use]
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    let api = generator.subschema_for::<Api>();
    let resource = generator.subschema_for::<Resource>();
    let mut definitions = generator.take_definitions(true);
    definitions.values_mut().for_each(refuse_null);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "copyist spec file",
        "if": { "anyOf": [{ "required": ["resource"] }, { "required": ["operations"] }] },
        "then": resource,
        "else": api,
        "definitions": definitions,
    })
}

/// Takes `null` out of the values a key may have: what is optional is left out, a key without a value is a slip.
fn refuse_null(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            one_type(object);
            one_alternative(object);
            if object.get("default").is_some_and(Value::is_null) {
                object.remove("default");
            }
            object.values_mut().for_each(refuse_null);
        }
        Value::Array(schemas) => schemas.iter_mut().for_each(refuse_null),
        _ => {}
    }
}

/// `type: [string, null]` becomes `type: string`.
fn one_type(object: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
}

/// `anyOf: [X, {type: null}]` becomes `allOf: [X]`, which leaves room for a description beside it.
fn one_alternative(object: &mut Map<String, Value>) {
    if let Some(Value::Array(schemas)) = object.get_mut("anyOf") {
        schemas.retain(|schema| schema.get("type").is_none_or(|name| name != "null"));
        if schemas.len() == 1 {
            let only = Value::Array(std::mem::take(schemas));
            object.remove("anyOf");
            object.insert("allOf".to_owned(), only);
        }
    }
}

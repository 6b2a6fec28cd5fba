//! The JSON Schema of a spec file, for editors and for the shape check.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::{Api, Resource};

/// The JSON Schema of both kinds of spec file: a file with the key `resource` is a resource, any other an `api.yaml`.
#[must_use]
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    let api = generator.subschema_for::<Api>();
    let resource = generator.subschema_for::<Resource>();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "copyist spec file",
        "if": { "required": ["resource"] },
        "then": resource,
        "else": api,
        "definitions": generator.take_definitions(true),
    })
}

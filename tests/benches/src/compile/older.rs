//! The OpenAPI 3.0 form of a document of ours, which is 3.1, for peers that read nothing newer.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use xtask::Failure;

use crate::bench::{Bench, io_failure};
use crate::synthetic::Version;

/// A document in both versions.
pub(super) struct Document {
    newer: PathBuf,
    older: PathBuf,
}

impl Document {
    pub(super) fn of(&self, version: Version) -> &Path {
        match version {
            Version::V3_0 => &self.older,
            Version::V3_1 => &self.newer,
        }
    }
}

/// The committed document of an API, and its older form.
pub(super) fn document(bench: &Bench, api: &str) -> Result<Document, Failure> {
    let newer = bench.root().join("generated").join(api).join("openapi.json");
    let older = bench.folder("compile")?.join(format!("{api}-3.0.json"));
    let text = fs::read_to_string(&newer).map_err(|error| io_failure("read", &newer, &error))?;
    let wrong = |error| Failure::new(format!("`{}`: {error}", newer.display()));
    let mut document: Value = serde_json::from_str(&text).map_err(wrong)?;
    convert(&mut document);
    fs::write(&older, format!("{document:#}\n")).map_err(|error| io_failure("write", &older, &error))?;
    Ok(Document { newer, older })
}

/// Makes a document of 3.1 one of 3.0, as far as ours need it.
fn convert(document: &mut Value) {
    document["openapi"] = json!("3.0.3");
    if let Some(info) = document["info"].as_object_mut() {
        info.remove("summary");
        if let Some(license) = info.get_mut("license").and_then(Value::as_object_mut) {
            license.remove("identifier");
        }
    }
    older(document);
}

fn older(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if object.contains_key("$ref") {
                // What stands beside a reference means nothing in 3.0.
                object.retain(|key, _| key == "$ref");
            }
            examples(object);
            nullable(object);
            object.values_mut().for_each(older);
        }
        Value::Array(values) => values.iter_mut().for_each(older),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `examples: [a, b]` of a schema was `example: a`. The `examples` of a parameter are an object, then as now.
fn examples(object: &mut Map<String, Value>) {
    if let Some(first) = object.get("examples").and_then(Value::as_array).and_then(|examples| examples.first()) {
        let first = first.clone();
        object.insert("example".to_owned(), first);
        object.remove("examples");
    }
}

/// `type: [string, null]` was `type: string, nullable: true`.
fn nullable(object: &mut Map<String, Value>) {
    let Some(Value::Array(types)) = object.get("type") else { return };
    let others: Vec<Value> = types.iter().filter(|one| *one != "null").cloned().collect();
    if let [one] = others.as_slice() {
        if types.len() == 2 {
            object.insert("nullable".to_owned(), json!(true));
        }
        object.insert("type".to_owned(), one.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_in_3_1_is_put_as_it_was() {
        let mut document = json!({
            "openapi": "3.1.0",
            "info": {"title": "A", "summary": "B", "license": {"name": "MIT", "identifier": "MIT"}},
            "schemas": [
                {"type": ["string", "null"], "examples": ["x", "y"]},
                {"$ref": "#/a", "description": "beside"},
            ],
        });
        convert(&mut document);
        let wanted = json!({
            "openapi": "3.0.3",
            "info": {"title": "A", "license": {"name": "MIT"}},
            "schemas": [{"type": "string", "example": "x", "nullable": true}, {"$ref": "#/a"}],
        });
        assert_eq!(document, wanted);
    }
}

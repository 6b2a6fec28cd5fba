//! A document of ours as peers read it: OpenAPI 3.1, and 3.0 for those that read nothing newer.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use xtask::Failure;

use crate::bench::{Bench, io_failure};
use crate::synthetic::Version;

/// A document in both versions.
#[derive(Clone, Debug)]
pub struct Document {
    newer: PathBuf,
    older: PathBuf,
}

impl Document {
    /// The document of a client of ours, `openapi.json` in its folder, as peers read it.
    ///
    /// # Errors
    ///
    /// It cannot be read, or not be written down for peers.
    pub fn of_client(bench: &Bench, client: &Path) -> Result<Self, Failure> {
        let path = client.join("openapi.json");
        let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
        let wrong = |error| Failure::new(format!("`{}`: {error}", path.display()));
        let mut document: Value = serde_json::from_str(&text).map_err(wrong)?;
        let folder = bench.folder("documents")?;
        let name = client.file_name().unwrap_or_default().to_string_lossy();
        let write = |version: &str, document: &Value| {
            let path = folder.join(format!("{name}-{version}.json"));
            fs::write(&path, format!("{document:#}\n")).map_err(|error| io_failure("write", &path, &error))?;
            Ok::<_, Failure>(path)
        };
        closed(&mut document);
        let newer = write("3.1", &document)?;
        convert(&mut document);
        Ok(Self { newer, older: write("3.0", &document)? })
    }

    /// The file for a version.
    #[must_use]
    pub fn of(&self, version: Version) -> &Path {
        match version {
            Version::V3_0 => &self.older,
            Version::V3_1 => &self.newer,
        }
    }
}

/// Makes enums of what is marked as the known values of a text: peers know no such mark.
fn closed(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(values) = object.remove("x-extensible-enum") {
                object.insert("enum".to_owned(), values);
            }
            object.values_mut().for_each(closed);
        }
        Value::Array(values) => values.iter_mut().for_each(closed),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
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

    #[test]
    fn known_values_are_all_values_to_peers() {
        let mut document = json!([{"type": "string", "x-extensible-enum": ["a", "b"]}]);
        closed(&mut document);
        assert_eq!(document, json!([{"type": "string", "enum": ["a", "b"]}]));
    }
}

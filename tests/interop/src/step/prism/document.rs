//! The document as Prism is given it: what it means is the same, but Prism is told to look closer.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use xtask::Failure;

use super::pattern;
use crate::io_failure;

/// Writes the document for Prism.
pub(super) fn write(mut document: Value, path: &Path) -> Result<PathBuf, Failure> {
    general_paths_first(&mut document);
    close_objects(&mut document);
    pattern::of_bodies(&mut document);
    fs::write(path, document.to_string()).map_err(|error| io_failure("write", path, &error))?;
    Ok(path.to_owned())
}

/// Puts paths with more parameters before those with less. The order means nothing, but of paths that it finds equally good, as
/// `/templates/{id}.{format}` and `/templates/user.{format}` for `/templates/user.json`, Prism takes the last (its `router`
/// counts whole segments).
fn general_paths_first(document: &mut Value) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    let mut entries: Vec<(String, Value)> = std::mem::take(paths).into_iter().collect();
    entries.sort_by_key(|(path, _)| std::cmp::Reverse(path.matches('{').count()));
    paths.extend(entries);
}

/// Lets no object have fields that its schema does not list. The published document does, since vendors add fields; but the client
/// sends no others, and an example shows none.
fn close_objects(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            let is_object = match entries.get("type") {
                Some(Value::Array(names)) => names.contains(&"object".into()),
                Some(name) => name == "object",
                None => false,
            };
            if is_object && entries.contains_key("properties") && !entries.contains_key("additionalProperties") {
                entries.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
            let schemas = entries.iter_mut().filter(|(key, _)| !matches!(key.as_str(), "example" | "examples"));
            schemas.for_each(|(_, value)| close_objects(value));
        }
        Value::Array(items) => items.iter_mut().for_each(close_objects),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_more_general_of_two_paths_stands_first() {
        let mut document = json!({"paths": {"/a": 1, "/a.{format}": 2, "/{id}.{format}": 3, "/b.{format}": 4}});
        general_paths_first(&mut document);
        let paths: Vec<&String> = document["paths"].as_object().expect("an object").keys().collect();
        assert_eq!(paths, ["/{id}.{format}", "/a.{format}", "/b.{format}", "/a"]);
    }

    #[test]
    fn objects_are_closed_but_for_maps_and_examples() {
        let object =
            json!({"type": ["object", "null"], "properties": {"a": {"type": "object", "additionalProperties": {}}}});
        let mut document = json!({"schema": object, "example": object, "any": {"type": "object"}});
        close_objects(&mut document);
        assert_eq!(document["schema"]["additionalProperties"], json!(false));
        assert_eq!(document["schema"]["properties"]["a"]["additionalProperties"], json!({}));
        assert_eq!(document["example"], object);
        assert_eq!(document["any"], json!({"type": "object"}));
    }
}

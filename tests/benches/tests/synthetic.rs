//! The two forms of a made-up API say the same, so that generators are measured on the same work.

use std::collections::{BTreeMap, BTreeSet};

use copyist_benches::synthetic::{Synthetic, Version};
use serde_json::Value;

const OPERATIONS: usize = 103;

/// The document that we emit for the spec.
fn ours() -> Value {
    let mut sources = copyist::Sources::new("synthetic");
    for (path, text) in Synthetic::new("synthetic", OPERATIONS).spec() {
        sources.insert(path, text);
    }
    let (api, problems) = copyist::check(&sources);
    assert!(problems.is_empty(), "{problems:?}");
    let tree = copyist::emit(&api.expect("it has no error"));
    serde_json::from_str(tree.get("openapi.json").expect("a document")).expect("it is JSON")
}

fn theirs() -> Value {
    Synthetic::new("synthetic", OPERATIONS).openapi(Version::V3_1)
}

/// Operations by their id: method, path, the type of the body, and those of the answers that succeed.
fn operations(document: &Value) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            let Some(id) = operation["operationId"].as_str() else { continue };
            let mut facts = vec![method.clone(), path.clone(), schema(&operation["requestBody"])];
            for (status, answer) in operation["responses"].as_object().expect("answers") {
                if status.starts_with('2') {
                    facts.push(format!("{status} {}", schema(answer)));
                }
            }
            assert!(found.insert(id.to_owned(), facts).is_none(), "`{id}` is there twice");
        }
    }
    found
}

fn schema(body: &Value) -> String {
    let schema = &body["content"]["application/json"]["schema"];
    match (schema["$ref"].as_str(), schema["items"]["$ref"].as_str()) {
        (Some(name), _) => name.to_owned(),
        (_, Some(name)) => format!("list of {name}"),
        (None, None) => String::new(),
    }
}

/// Types by their name: the fields and which of them are required, or the values.
fn types(document: &Value) -> BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> {
    let words = |value: &Value| -> BTreeSet<String> {
        value.as_array().into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned)).collect()
    };
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    let of = |schema: &Value| {
        let fields = schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
        let values = words(&schema["enum"]).into_iter().chain(words(&schema["x-extensible-enum"]));
        (fields.chain(values).collect(), words(&schema["required"]))
    };
    // We name identifiers, too.
    let named = schemas.iter().filter(|(name, _)| !name.ends_with("Id"));
    named.map(|(name, schema)| (name.clone(), of(schema))).collect()
}

#[test]
fn both_forms_have_the_same_operations() {
    let theirs = operations(&theirs());
    assert_eq!(theirs.len(), OPERATIONS);
    assert_eq!(operations(&ours()), theirs);
}

#[test]
fn both_forms_have_the_same_types() {
    let theirs = types(&theirs());
    let objects = theirs.values().filter(|(fields, required)| fields.len() == 10 && required.len() == 5).count();
    assert_eq!(objects, OPERATIONS * 3 / 2);
    assert_eq!(types(&ours()), theirs);
}

#[test]
fn the_same_api_is_made_every_time() {
    let make = || Synthetic::new("synthetic", OPERATIONS);
    assert_eq!(make().spec(), make().spec());
    assert_eq!(make().openapi(Version::V3_0), make().openapi(Version::V3_0));
}

//! Holds the document to what the IR says, and to OpenAPI.

mod reader;
mod yaml;

use std::collections::BTreeSet;

use serde_json::Value;

use super::sample;
use crate::Tree;
use crate::ir::{Api, PathParam, Segment};

#[test]
fn the_document_of_the_sample() {
    insta::assert_snapshot!(emitted(&sample::api()).get("openapi.yaml").unwrap());
}

#[test]
fn both_files_are_the_same_document() {
    let tree = emitted(&sample::api());
    let yaml = tree.get("openapi.yaml").unwrap();
    assert_eq!(serde_yaml::from_str::<Value>(yaml).unwrap(), document(&sample::api()));
    assert!(yaml.ends_with('\n') && !yaml.ends_with("\n\n"));
    let json = tree.get("openapi.json").unwrap();
    assert!(json.ends_with("}\n"));
}

#[test]
fn emitting_twice_gives_equal_bytes() {
    assert_eq!(emitted(&sample::api()), emitted(&sample::api()));
}

#[test]
fn every_reference_resolves_and_every_component_is_used() {
    let document = document(&sample::api());
    let mut used = BTreeSet::new();
    references(&document, &mut used);
    for reference in &used {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "`{reference}` leads nowhere");
    }
    for section in ["parameters", "responses", "schemas"] {
        for name in document["components"][section].as_object().unwrap().keys() {
            let reference = format!("#/components/{section}/{name}");
            assert!(used.contains(&reference), "`{reference}` is not used");
        }
    }
}

#[test]
fn one_path_has_one_template() {
    let mut api = sample::api();
    let put = api.resources[0]
        .operations
        .iter_mut()
        .find(|operation| operation.id == "update_server")
        .unwrap();
    for segment in &mut put.path {
        if let Segment::Param(PathParam::Handle(id)) = segment
            && id.wire == "sid"
        {
            id.wire = "server_id".to_owned();
        }
    }
    assert_eq!(document(&api), document(&sample::api()));
}

#[test]
fn parameters_of_one_name_and_two_meanings_are_told_apart() {
    let mut api = sample::api();
    for operation in api.resources.iter_mut().flat_map(|resource| &mut resource.operations) {
        for segment in &mut operation.path {
            if let Segment::Param(PathParam::Handle(handle)) = segment
                && operation.id != "get_server"
                && operation.id != "update_server"
            {
                handle.wire = if handle.wire == "sid" { "id" } else { "page" }.to_owned();
            }
        }
    }
    let document = document(&api);
    let parameters = document["components"]["parameters"].as_object().unwrap();
    let names: Vec<&String> = parameters.keys().collect();
    assert_eq!(names, ["id", "limit", "page-UserId", "page-numbered", "sid", "uid"]);
    assert_eq!(parameters["page-UserId"]["in"], "path");
    assert_eq!(parameters["page-numbered"]["in"], "query");
}

#[test]
fn an_envelope_makes_way_for_a_type_of_its_name() {
    let mut api = sample::api();
    api.ids.push(std::sync::Arc::new(crate::ir::IdType {
        name: "PageOfServer".to_owned(),
        ..(*api.ids[0]).clone()
    }));
    let schemas = &document(&api)["components"]["schemas"];
    assert!(schemas.get("PageOfServerEnvelope").is_some());
    assert!(schemas.get("PageOfServer").is_none());
}

#[test]
fn an_enum_is_closed_in_requests_and_open_in_answers() {
    let document = document(&sample::api());
    let schemas = &document["components"]["schemas"];
    assert!(schemas["Frequency"]["enum"].is_array(), "only requests carry it");
    assert!(schemas["Stack"]["x-extensible-enum"].is_array(), "answers carry it too");
    assert!(schemas["Stack"].get("enum").is_none());
    let body = &document["paths"]["/v1/servers/users/{uid}"]["post"]["requestBody"];
    let stack = &body["content"]["application/json"]["schema"]["properties"]["stack"];
    assert_eq!(stack["enum"], serde_json::json!(["nginx", "apache", "ols"]));
}

/// The files of the document.
fn emitted(api: &Api) -> Tree {
    let mut tree = Tree::new();
    super::emit(api, &mut tree);
    tree
}

/// The document, as `openapi.json` has it.
fn document(api: &Api) -> Value {
    serde_json::from_str(emitted(api).get("openapi.json").unwrap()).unwrap()
}

/// Gathers the values of all `$ref`s.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get("$ref") {
                found.insert(reference.clone());
            }
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

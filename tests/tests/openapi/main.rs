//! The OpenAPI document: the same in both files, whole, free of waste, and what the spec says to a reader not ours.

mod complete;
mod examples;
mod media;
mod names;
mod older;
mod reader;
mod types;

use std::collections::BTreeSet;

use copyist::{Sources, Tree, check, emit, ir};
use copyist_tests::{root, sources};
use serde_json::{Value, json};

/// The API of a folder.
fn api(folder: &str) -> ir::Api {
    let name = folder.rsplit('/').next().expect("a name");
    checked(&sources(&root().join(folder), name).expect("the folder can be read"))
}

/// The API of a spec without problems.
fn checked(sources: &Sources) -> ir::Api {
    let (api, diagnostics) = check(sources);
    api.unwrap_or_else(|| panic!("{}: {diagnostics:#?}", sources.name()))
}

/// The documents of the repository's own specs, and of those made for tests.
fn apis() -> Vec<ir::Api> {
    let mut apis = Vec::new();
    for parent in ["spec", "tests/specs"] {
        let entries = std::fs::read_dir(root().join(parent)).expect("the folder can be read");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry"))
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        apis.extend(names.iter().map(|name| api(&format!("{parent}/{name}"))));
    }
    assert!(apis.len() > 4, "the specs are found");
    apis
}

/// The document, as `openapi.json` has it.
fn document(api: &ir::Api) -> Value {
    serde_json::from_str(text(&emit(api), "openapi.json")).expect("the document is JSON")
}

fn text<'a>(tree: &'a Tree, file: &str) -> &'a str {
    tree.get(file).unwrap_or_else(|| panic!("there is no `{file}`"))
}

/// A small API around some operations.
fn small(name: &str, handles: &str, operations: &str) -> ir::Api {
    let api = format!(
        "api: Small\nversion: 0.1.0\nsummary: It is small.\nserver: https://api.small.dev\n\
         auth: {{scheme: bearer, env: SMALL_KEY, description: A key.}}\n\
         errors: {{body: Failure, message: message, statuses: {{404: There is no such thing.}}}}\n\
         types: {{Failure: {{description: What failed., fields: {{message!: string -- What went wrong.}}}}}}\n{handles}"
    );
    let resource = format!("resource: Things\nsummary: Some things.\noperations:\n{operations}");
    checked(&Sources::new(name).with("api.yaml", api).with("things.yaml", resource))
}

#[test]
fn both_files_are_the_same_document() {
    for api in apis() {
        let tree = emit(&api);
        let (json, yaml) = (text(&tree, "openapi.json"), text(&tree, "openapi.yaml"));
        let read: Value = serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{}: {error}", api.name));
        // As text, so that the order of the keys counts.
        assert_eq!(format!("{read:#}\n"), json, "{}", api.name);
        assert!(yaml.ends_with('\n') && !yaml.ends_with("\n\n"), "{}", api.name);
    }
}

#[test]
fn every_reference_resolves_and_every_component_is_used() {
    for api in apis() {
        let document = document(&api);
        let mut used = BTreeSet::new();
        references(&document, &mut used);
        for reference in &used {
            let pointer = reference.strip_prefix('#').expect("it stays inside the document");
            assert!(document.pointer(pointer).is_some(), "{}: `{reference}` leads nowhere", api.name);
        }
        for section in ["headers", "parameters", "responses", "schemas"] {
            let components = document["components"][section].as_object().into_iter().flatten();
            for (name, _) in components {
                let reference = format!("#/components/{section}/{name}");
                assert!(used.contains(&reference), "{}: `{reference}` is not used", api.name);
            }
        }
    }
}

#[test]
fn every_operation_is_named_once_and_explained() {
    for api in apis() {
        let document = document(&api);
        let paths = document["paths"].as_object().expect("paths");
        let operations: Vec<&Value> =
            paths.values().flat_map(|item| item.as_object().expect("a path item").values()).collect();
        let names: BTreeSet<&str> =
            operations.iter().filter_map(|operation| operation["operationId"].as_str()).collect();
        assert_eq!(names.len(), operations.len(), "{}", api.name);
        for operation in operations {
            for key in ["summary", "description"] {
                let text = operation[key].as_str().unwrap_or_default();
                assert!(!text.trim().is_empty(), "{}: {} has no {key}", api.name, operation["operationId"]);
            }
        }
    }
}

#[test]
fn one_path_has_one_template() {
    let handles = "ids: {AId: string -- Identifier of an A.}\nhandles: {}\n";
    let operations = "  \
         read_a: {get: 'a/{one: AId}', summary: Reads., source: A, returns: 204}\n  \
         write_a: {put: 'a/{other: AId}', summary: Writes., source: A, returns: 204}\n";
    let document = document(&small("templates", handles, operations));
    let paths = document["paths"].as_object().expect("paths");
    assert_eq!(paths.keys().collect::<Vec<_>>(), ["/a/{one}"]);
    let reference = json!([{ "$ref": "#/components/parameters/one" }]);
    assert_eq!(paths["/a/{one}"]["get"]["parameters"], reference);
    assert_eq!(paths["/a/{one}"]["put"]["parameters"], reference);
}

#[test]
fn parameters_of_one_name_and_two_meanings_are_told_apart() {
    let handles = "ids: {AId: string -- Identifier of an A., BId: integer -- Identifier of a B.}\nhandles: {}\n";
    let operations = "  \
         read_a: {get: 'a/{id: AId}', summary: Reads., source: A, returns: 204}\n  \
         read_b: {get: 'b/{id: BId}', summary: Reads., source: B, returns: 204}\n";
    let document = document(&small("meanings", handles, operations));
    let parameters = document["components"]["parameters"].as_object().expect("parameters");
    assert_eq!(parameters.keys().collect::<Vec<_>>(), ["id-AId", "id-BId"]);
    assert_eq!(parameters["id-BId"]["schema"]["$ref"], "#/components/schemas/BId");
}

#[test]
fn an_envelope_makes_way_for_a_type_of_its_name() {
    let mut api = api("tests/specs/fleet");
    let id = ir::IdType { name: "PageOfServer".to_owned(), ..(*api.ids[0]).clone() };
    api.ids.push(id.into());
    let schemas = &document(&api)["components"]["schemas"];
    assert!(schemas.get("PageOfServerEnvelope").is_some());
    assert!(schemas.get("PageOfServer").is_none());
}

#[test]
fn bodies_that_look_alike_have_names_of_their_own() {
    let operations = "  \
         write_a: {post: a, summary: Writes., source: A, body: {name: string -- A name.}, returns: 200 WriteARequest}\n  \
         write_b: {post: b, summary: Writes., source: B, body: {name: string -- A name.}, returns: 204}\n\
         types:\n  \
         WriteARequest: {description: A type of that name., fields: {a!: string -- A text.}}\n";
    let document = document(&small("bodies", "", operations));
    let body = |path: &str| &document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!(body("/a")["$ref"], "#/components/schemas/WriteARequestBody");
    assert_eq!(body("/b")["$ref"], "#/components/schemas/WriteBRequest");
    let sent = &document["components"]["schemas"]["WriteARequestBody"];
    assert_eq!(sent["required"], json!(["name"]));
    assert_eq!(sent["description"], "What `write_a` sends.");
}

#[test]
fn an_enum_is_closed_in_requests_and_open_in_answers() {
    let document = document(&api("tests/specs/fleet"));
    let schemas = &document["components"]["schemas"];
    assert!(schemas["Frequency"]["enum"].is_array(), "only requests carry it");
    assert!(schemas["Stack"]["x-extensible-enum"].is_array(), "answers carry it too");
    assert!(schemas["Stack"].get("enum").is_none());
    let stack = &schemas["AddServerRequest"]["properties"]["stack"];
    assert_eq!(stack["enum"], json!(["nginx", "apache", "ols"]));
}

#[test]
fn documents_read_as_expected() {
    for case in ["actions", "fleet", "formats", "versions", "wrapped"] {
        let tree = emit(&api(&format!("tests/specs/{case}")));
        insta::assert_snapshot!(format!("{case}-openapi"), text(&tree, "openapi.yaml"));
    }
}

#[test]
fn an_envelope_is_told_from_others_by_its_key() {
    let paging = "paging:\n  counted:\n    query: {}\n    envelope: {total?: integer}\n    total: total\n";
    let list = |name: &str, item: &str, key: &str| {
        format!(
            "  {name}: {{get: {name}, summary: Lists., source: A, paged: counted, \
             returns: '200 page<{item}> in {key}'}}\n"
        )
    };
    let operations = [
        list("list_a", "integer", "old_ones"),
        list("list_b", "integer", "oldOnes"),
        list("list_c", "integer", "old_ones"),
        list("list_d", "integer in number", "old_ones"),
        list("list_e", "boolean", "ones"),
        list("list_f", "boolean?", "ones"),
    ];
    let document = document(&small("keys", paging, &operations.concat()));
    let envelope = |path: &str| {
        let answer = &document["paths"][path]["get"]["responses"]["200"];
        let reference = answer["content"]["application/json"]["schema"]["$ref"].as_str().expect("a reference");
        let name = reference.rsplit('/').next().expect("a name").to_owned();
        let keys: Vec<String> = document["components"]["schemas"][&name]["properties"]
            .as_object()
            .expect("properties")
            .keys()
            .cloned()
            .collect();
        (name, keys.join(" "))
    };
    let wanted = [
        ("/list_a", "PageOfIntegerInOldOnes", "old_ones total"),
        ("/list_b", "PageOfIntegerInOldOnesEnvelope", "oldOnes total"),
        ("/list_c", "PageOfIntegerInOldOnes", "old_ones total"),
        ("/list_d", "PageOfIntegerInNumberInOldOnes", "old_ones total"),
        ("/list_e", "PageOfBooleanInOnes", "ones total"),
        ("/list_f", "PageOfNullableBooleanInOnes", "ones total"),
    ];
    for (path, name, keys) in wanted {
        assert_eq!(envelope(path), (name.to_owned(), keys.to_owned()), "{path}");
    }
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

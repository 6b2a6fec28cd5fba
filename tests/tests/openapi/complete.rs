//! What a reader of the document is promised: examples, descriptions, headers, addresses, and where facts come from.

use std::collections::BTreeSet;

use copyist::ir;
use serde_json::{Map, Value};

/// The operations of a document: `operationId` and what it says.
fn operations(document: &Value) -> Vec<(&str, &Map<String, Value>)> {
    let items = document["paths"].as_object().expect("paths").values();
    let operations = items.flat_map(|item| item.as_object().expect("a path item").values());
    operations
        .map(|one| (one["operationId"].as_str().expect("a name"), one.as_object().expect("an operation")))
        .collect()
}

/// What the document says of a call alone, and of the operation that it is or is one of.
fn published<'a>(document: &'a Value, id: &str) -> (&'a Map<String, Value>, &'a Map<String, Value>) {
    for (name, one) in operations(document) {
        let calls = one.get("x-operations").and_then(Value::as_array);
        match calls.map(|calls| calls.iter().find(|call| call["operationId"] == id)) {
            Some(Some(call)) => return (call.as_object().expect("a call"), one),
            None if name == id => return (one, one),
            Some(None) | None => {}
        }
    }
    panic!("{id} is not in the document")
}

/// What a value says, where it stands or where its reference leads.
fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).expect("it leads somewhere"),
        None => value,
    }
}

fn has_example(media: &Value) -> bool {
    media.get("example").is_some() || media["examples"].as_object().is_some_and(|all| !all.is_empty())
}

#[test]
fn every_body_and_every_documented_answer_has_an_example() {
    let mut count = 0;
    for api in super::apis() {
        let document = super::document(&api);
        for (name, operation) in operations(&document) {
            if let Some(body) = operation.get("requestBody") {
                count += 1;
                assert!(has_example(&body["content"]["application/json"]), "{}: {name} sends what?", api.name);
            }
            for (status, answer) in operation["responses"].as_object().expect("responses") {
                let answer = resolved(&document, answer);
                assert!(answer["description"].is_string(), "{}: {name} {status}", api.name);
                let Some(media) = answer.get("content").map(|content| &content["application/json"]) else { continue };
                let is_open = media["x-undocumented"] == true;
                count += 1;
                assert!(
                    has_example(media) != is_open,
                    "{}: {name} {status} has an example if it is documented",
                    api.name
                );
            }
        }
    }
    assert!(count > 1_000, "bodies are found");
}

#[test]
fn every_parameter_header_and_schema_is_explained() {
    for api in super::apis() {
        let document = super::document(&api);
        for (name, operation) in operations(&document) {
            for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
                let parameter = resolved(&document, parameter);
                assert!(parameter["example"] != Value::Null, "{}: {name}: {parameter}", api.name);
            }
        }
        for section in ["headers", "parameters", "responses", "securitySchemes"] {
            for (name, one) in document["components"][section].as_object().into_iter().flatten() {
                let text = one["description"].as_str().unwrap_or_default();
                assert!(!text.is_empty(), "{}: `{section}/{name}` has no description", api.name);
            }
        }
        for tag in document["tags"].as_array().expect("tags") {
            assert!(tag["description"].as_str().is_some_and(|text| !text.is_empty()), "{}: {tag}", api.name);
        }
    }
}

/// A reference leads to what its type means; a type that is written out says it where it stands. The specs made for tests are
/// shorter than that.
#[test]
fn every_type_and_every_field_is_explained() {
    let real = super::apis().into_iter().filter(|api| super::root().join("spec").join(&api.name).is_dir());
    for api in real {
        let document = super::document(&api);
        let is_said = |one: &Value| one["description"].as_str().is_some_and(|text| !text.is_empty());
        for (name, schema) in document["components"]["schemas"].as_object().into_iter().flatten() {
            assert!(is_said(schema), "{}: `{name}` has no description", api.name);
            for (field, one) in schema["properties"].as_object().into_iter().flatten() {
                let leads = one.get("$ref").is_some();
                assert!(leads || is_said(one), "{}: `{name}.{field}` has no description", api.name);
            }
        }
    }
}

#[test]
fn list_answers_have_the_headers_that_count() {
    for api in super::apis() {
        let document = super::document(&api);
        for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
            let Some(paging) = &operation.paging else { continue };
            let wanted: BTreeSet<&str> = [&paging.headers.total, &paging.headers.page, &paging.headers.size]
                .into_iter()
                .filter_map(|name| name.as_deref())
                .collect();
            let (_, found) = published(&document, &operation.id);
            let page = operation.answers.iter().find(|answer| matches!(answer.ty, ir::AnswerType::Page(_)));
            let status = page.expect("a page").status.to_string();
            for name in wanted {
                let header = &found["responses"][&status]["headers"][name];
                let header = resolved(&document, header);
                assert!(header["schema"].is_object(), "{}: {} does not have `{name}`", api.name, operation.id);
            }
        }
    }
}

#[test]
fn every_api_has_its_address_its_credentials_and_its_docs() {
    let mut kinds = BTreeSet::new();
    for api in super::apis() {
        let document = super::document(&api);
        for server in document["servers"].as_array().expect("servers") {
            let url = server["url"].as_str().expect("a URL");
            assert_eq!(url.contains('{'), server["variables"]["host"]["default"].is_string(), "{}: {url}", api.name);
        }
        let docs = document["externalDocs"]["url"].as_str();
        assert_eq!(docs, api.docs.as_deref(), "{}", api.name);
        for (resource, tag) in api.resources.iter().zip(document["tags"].as_array().expect("tags")) {
            assert_eq!(tag["externalDocs"]["url"].as_str(), resource.docs.as_deref(), "{}: {tag}", api.name);
        }
        for (name, scheme) in document["components"]["securitySchemes"].as_object().expect("schemes") {
            let kind = [&scheme["type"], &scheme["scheme"]].map(|word| word.as_str().unwrap_or_default());
            kinds.insert(kind.join(" ").trim_end().to_owned());
            for flow in scheme["flows"].as_object().into_iter().flat_map(Map::values) {
                assert!(flow["scopes"].as_object().is_some_and(|scopes| !scopes.is_empty()), "{}: {name}", api.name);
            }
            let is_used = document["security"].as_array().expect("security").iter().any(|one| one.get(name).is_some());
            assert!(is_used, "{}: `{name}` is not used", api.name);
        }
    }
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["apiKey", "http basic", "http bearer", "oauth2"]);
}

#[test]
fn what_is_deprecated_and_what_is_not_documented_is_marked() {
    let (mut deprecated, mut marked) = (0, 0);
    for api in super::apis() {
        let document = super::document(&api);
        for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
            let (found, _) = published(&document, &operation.id);
            assert_eq!(found.contains_key("deprecated"), operation.deprecated.is_some(), "{}", operation.id);
            assert_eq!(found.contains_key("x-provenance"), !operation.provenance.is_empty(), "{}", operation.id);
            deprecated += usize::from(operation.deprecated.is_some());
            marked += usize::from(!operation.provenance.is_empty());
        }
    }
    assert!(deprecated > 0 && marked > 100, "{deprecated} {marked}");
}

#[test]
fn lists_in_xml_name_their_elements() {
    let mut count = 0;
    for api in super::apis().iter().filter(|api| api.formats.is_some()) {
        let document = super::document(api);
        for (name, operation) in operations(&document) {
            for answer in operation["responses"].as_object().expect("responses").values() {
                let answer = resolved(&document, answer);
                let schema = &answer["content"]["application/xml"]["schema"];
                if schema["type"] == "array" {
                    count += 1;
                    assert_eq!(schema["xml"]["wrapped"], true, "{}: {name}", api.name);
                }
            }
        }
    }
    assert!(count > 10, "lists are found");
}

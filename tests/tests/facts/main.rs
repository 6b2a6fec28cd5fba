//! Compares the OpenAPI document of CloudStick v2 with what the vendor's docs say, operation by operation and field by
//! field, without going through the spec.
//!
//! `tests/facts/cloudstick-v2.tsv` was extracted from the docs by a program that knows nothing of copyist; the methods and
//! their confidence come from what real clients send. This test knows no Rust of copyist either: it reads the emitted
//! JSON as any consumer of the document would. An operation that joined the spec later may lack a row; none may go. A field stands as `name:type:required`, then maybe `:rule=value,…`.

mod document;
mod fact;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use document::{Document, provenance, strings};
use fact::{Fact, facts};

const ERRORS: [&str; 7] = ["400", "401", "403", "404", "409", "429", "500"];

#[test]
fn the_document_says_what_the_docs_say() {
    let (facts, document) = (facts(), Document::read());
    let mut problems = Vec::new();
    let mut emitted = document.operations();
    for fact in &facts {
        match emitted.remove(&(fact.method.clone(), fact.path.clone())) {
            Some(operation) => compare(&document, fact, operation, &mut problems),
            None => problems.push(format!("{}: not in the document", fact.name())),
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_operation_has_a_name_of_its_own() {
    let document = Document::read();
    let operations = document.operations();
    let names: BTreeSet<&str> =
        operations.values().filter_map(|operation| operation.get("operationId")?.as_str()).collect();
    assert_eq!(names.len(), operations.len());
}

#[test]
fn every_operation_can_answer_with_the_error_of_the_api() {
    let document = Document::read();
    for ((method, path), operation) in document.operations() {
        let responses = operation["responses"].as_object().expect("responses are an object");
        let errors: Vec<&str> =
            responses.keys().map(String::as_str).filter(|status| !status.starts_with('2')).collect();
        assert_eq!(BTreeSet::from_iter(errors), BTreeSet::from(ERRORS), "{method} {path}");
        for status in ERRORS {
            let response = document.resolve(&responses[status]);
            let schema =
                document.json_schema(response).unwrap_or_else(|| panic!("{method} {path}: {status} has no schema"));
            let fields = document.fields(schema);
            assert_eq!(Vec::from_iter(fields.keys()), ["message"], "{method} {path}: {status}");
            assert_eq!(fields["message"].json_type, "string", "{method} {path}: {status}");
        }
    }
}

#[test]
fn only_the_lists_that_take_a_page_answer_with_one() {
    let document = Document::read();
    let operations = document.operations();
    for fact in facts() {
        let operation = operations[&(fact.method.clone(), fact.path.clone())];
        let answer = document.json_schema(&operation["responses"][&fact.status]);
        let emitted = answer.map(|schema| document.fields(schema)).unwrap_or_default();
        let names: Vec<&str> = emitted.keys().map(String::as_str).collect();
        let told: &[&str] = if fact.query.is_empty() { &[] } else { &["data", "limit", "page", "total"] };
        assert_eq!(names, told, "{}", fact.name());
        for (name, field) in &emitted {
            let is_list = field.json_type.ends_with("[]");
            assert!(if name == "data" { is_list } else { field.json_type == "integer" }, "{}: {name}", fact.name());
        }
    }
}

#[test]
fn the_field_whose_name_was_lost_is_marked() {
    let document = Document::read();
    let operations = document.operations();
    let path = "/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}";
    let operation = operations[&("POST".to_owned(), path.to_owned())];
    let schema = document.json_schema(&operation["requestBody"]).expect("the body has a schema");
    let property = &document.resolve(schema)["properties"]["email"];
    let on_field = provenance(property.get("x-provenance"));
    let on_operation = provenance(operation.get("x-provenance"));
    let marks: Vec<&Value> = on_field
        .into_iter()
        .chain(on_operation.into_iter().filter(|mark| mark["aspect"].as_str().is_some_and(|it| it.ends_with("email"))))
        .collect();
    assert!(!marks.is_empty(), "`email` carries no provenance");
    for mark in marks {
        assert_eq!((mark["basis"].as_str(), mark["confidence"].as_str()), (Some("inferred"), Some("high")));
        assert!(mark["reason"].as_str().is_some_and(|reason| !reason.is_empty()));
    }
}

/// Compares one operation with its row.
fn compare(document: &Document, fact: &Fact, operation: &Map<String, Value>, problems: &mut Vec<String>) {
    let mut expect = |what: &str, told: String, emitted: String| {
        if told != emitted {
            problems.push(format!("{}: {what}: the docs say {told}, the document {emitted}", fact.name()));
        }
    };
    expect("tag", format!("{:?}", [&fact.section]), format!("{:?}", strings(operation.get("tags"))));
    let successes: Vec<&String> = operation["responses"]
        .as_object()
        .map(|responses| responses.keys().filter(|status| status.starts_with('2')).collect())
        .unwrap_or_default();
    expect("success status", format!("{:?}", [&fact.status]), format!("{successes:?}"));

    let parameters = document.parameters(&fact.path, operation);
    for (place, told) in [("path", &fact.path_params), ("query", &fact.query)] {
        let emitted = parameters.get(place);
        expect(place, format!("{told:?}"), format!("{:?}", emitted.unwrap_or(&BTreeMap::new())));
    }
    let elsewhere: Vec<&String> =
        parameters.keys().filter(|place| !["path", "query"].contains(&place.as_str())).collect();
    expect("other parameters", "[]".to_owned(), format!("{elsewhere:?}"));

    let body = operation.get("requestBody").map(|body| document.resolve(body));
    let schema = body.and_then(|body| document.json_schema(body));
    let fields = schema.map(|schema| document.fields(schema)).unwrap_or_default();
    expect("body", format!("{:?}", fact.body), format!("{fields:?}"));
    if fact.body.values().any(|field| field.required) {
        let required = body.is_some_and(|body| body["required"] == Value::Bool(true));
        expect("body required", "true".to_owned(), required.to_string());
    }

    let marks = provenance(operation.get("x-provenance"));
    let marks: Vec<String> = marks
        .iter()
        .filter(|mark| mark["aspect"] == "method")
        .map(|mark| format!("{} {}", mark["basis"].as_str().unwrap_or("?"), mark["confidence"].as_str().unwrap_or("?")))
        .collect();
    expect(
        "method's provenance",
        format!("{:?}", [format!("{} {}", fact.basis, fact.confidence)]),
        format!("{marks:?}"),
    );
}

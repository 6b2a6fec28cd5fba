//! Compares the OpenAPI document of CloudStick v2 with what the vendor's docs say, operation by operation and field by
//! field, without going through the spec.
//!
//! `facts/cloudstick-v2.tsv` was extracted from the docs by a program that knows nothing of copyist; the methods and
//! their confidence come from what real clients send. This test knows no Rust of copyist either: it reads the emitted
//! JSON as any consumer of the document would. A field stands as `name:type:required`, then maybe `:rule=value,…`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const ERRORS: [&str; 7] = ["400", "401", "403", "404", "409", "429", "500"];

#[test]
fn the_document_says_what_the_docs_say() {
    let (facts, document) = (facts(), Document::read());
    assert_eq!(facts.len(), 70);
    let mut problems = Vec::new();
    let mut emitted = document.operations();
    for fact in &facts {
        match emitted.remove(&(fact.method.clone(), fact.path.clone())) {
            Some(operation) => compare(&document, fact, operation, &mut problems),
            None => problems.push(format!("{}: not in the document", fact.name())),
        }
    }
    problems.extend(
        emitted
            .keys()
            .map(|(method, path)| format!("{method} {path}: not in the docs")),
    );
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn every_operation_has_a_name_of_its_own() {
    let document = Document::read();
    let operations = document.operations();
    let names: BTreeSet<&str> = operations
        .values()
        .filter_map(|operation| operation.get("operationId")?.as_str())
        .collect();
    assert_eq!(names.len(), 70);
}

#[test]
fn every_operation_can_answer_with_the_error_of_the_api() {
    let document = Document::read();
    for ((method, path), operation) in document.operations() {
        let responses = operation["responses"].as_object().expect("responses are an object");
        let errors: Vec<&str> = responses
            .keys()
            .map(String::as_str)
            .filter(|status| !status.starts_with('2'))
            .collect();
        assert_eq!(BTreeSet::from_iter(errors), BTreeSet::from(ERRORS), "{method} {path}");
        for status in ERRORS {
            let response = document.resolve(&responses[status]);
            let schema = document
                .json_schema(response)
                .unwrap_or_else(|| panic!("{method} {path}: {status} has no schema"));
            let fields = document.fields(schema);
            assert_eq!(Vec::from_iter(fields.keys()), ["message"], "{method} {path}: {status}");
            assert_eq!(fields["message"].json_type, "string", "{method} {path}: {status}");
        }
    }
}

#[test]
fn the_field_whose_name_was_lost_is_marked() {
    let document = Document::read();
    let operations = document.operations();
    let path = "/api/v2/emails/websites/{wid}/servers/{sid}/users/{uid}";
    let operation = operations[&("POST".to_owned(), path.to_owned())];
    let schema = document
        .json_schema(&operation["requestBody"])
        .expect("the body has a schema");
    let property = &document.resolve(schema)["properties"]["email"];
    let on_field = provenance(property.get("x-provenance"));
    let on_operation = provenance(operation.get("x-provenance"));
    let marks: Vec<&Value> = on_field
        .into_iter()
        .chain(
            on_operation
                .into_iter()
                .filter(|mark| mark["aspect"].as_str().is_some_and(|it| it.ends_with("email"))),
        )
        .collect();
    assert!(!marks.is_empty(), "`email` carries no provenance");
    for mark in marks {
        assert_eq!(
            (mark["basis"].as_str(), mark["confidence"].as_str()),
            (Some("inferred"), Some("high"))
        );
        assert!(mark["reason"].as_str().is_some_and(|reason| !reason.is_empty()));
    }
}

/// One row of the table.
struct Fact {
    section: String,
    title: String,
    method: String,
    path: String,
    status: String,
    path_params: BTreeMap<String, Field>,
    query: BTreeMap<String, Field>,
    body: BTreeMap<String, Field>,
    basis: String,
    confidence: String,
}

/// What both sides say of a field.
#[derive(Debug, Default, PartialEq, Eq)]
struct Field {
    json_type: String,
    required: bool,
    rules: BTreeMap<String, String>,
}

impl Fact {
    fn name(&self) -> String {
        format!("{} / {} ({} {})", self.section, self.title, self.method, self.path)
    }
}

/// Reads the table.
fn facts() -> Vec<Fact> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/cloudstick-v2.tsv");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().skip(1).map(fact).collect()
}

fn fact(line: &str) -> Fact {
    let columns: Vec<&str> = line.split('\t').collect();
    let [
        _,
        section,
        title,
        method,
        path,
        status,
        path_params,
        query,
        body,
        basis,
        confidence,
    ] = columns[..]
    else {
        panic!("a row without 11 columns: {line}");
    };
    Fact {
        section: section.to_owned(),
        title: title.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        status: status.to_owned(),
        path_params: told_fields(path_params),
        query: told_fields(query),
        body: told_fields(body),
        basis: basis.to_owned(),
        confidence: confidence.to_owned(),
    }
}

/// Reads the fields of a cell: `name:string:required ttl:integer:optional:default=1,maximum=9`, or `-` for none.
fn told_fields(cell: &str) -> BTreeMap<String, Field> {
    let words = cell.split(' ').filter(|word| *word != "-");
    words
        .map(|word| {
            let parts: Vec<&str> = word.splitn(4, ':').collect();
            let rules = parts.get(3).into_iter().flat_map(|rules| rules.split(','));
            let field = Field {
                json_type: parts[1].to_owned(),
                // Path parameters leave the mark out: they cannot be optional.
                required: parts.get(2).is_none_or(|mark| *mark == "required"),
                rules: rules
                    .filter_map(|rule| rule.split_once('='))
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            };
            (parts[0].to_owned(), field)
        })
        .collect()
}

/// Compares one operation with its row.
fn compare(document: &Document, fact: &Fact, operation: &Map<String, Value>, problems: &mut Vec<String>) {
    let mut expect = |what: &str, told: String, emitted: String| {
        if told != emitted {
            problems.push(format!(
                "{}: {what}: the docs say {told}, the document {emitted}",
                fact.name()
            ));
        }
    };
    expect(
        "tag",
        format!("{:?}", [&fact.section]),
        format!("{:?}", strings(operation.get("tags"))),
    );
    let successes: Vec<&String> = operation["responses"]
        .as_object()
        .map(|responses| responses.keys().filter(|status| status.starts_with('2')).collect())
        .unwrap_or_default();
    expect(
        "success status",
        format!("{:?}", [&fact.status]),
        format!("{successes:?}"),
    );

    let parameters = document.parameters(&fact.path, operation);
    for (place, told) in [("path", &fact.path_params), ("query", &fact.query)] {
        let emitted = parameters.get(place);
        expect(
            place,
            format!("{told:?}"),
            format!("{:?}", emitted.unwrap_or(&BTreeMap::new())),
        );
    }
    let elsewhere: Vec<&String> = parameters
        .keys()
        .filter(|place| !["path", "query"].contains(&place.as_str()))
        .collect();
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
        .map(|mark| {
            format!(
                "{} {}",
                mark["basis"].as_str().unwrap_or("?"),
                mark["confidence"].as_str().unwrap_or("?")
            )
        })
        .collect();
    expect(
        "method's provenance",
        format!("{:?}", [format!("{} {}", fact.basis, fact.confidence)]),
        format!("{marks:?}"),
    );
}

/// The emitted document.
struct Document(Value);

impl Document {
    fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/cloudstick-v2/openapi.json");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(serde_json::from_str(&text).expect("the document is JSON"))
    }

    /// The operations by method and path.
    fn operations(&self) -> BTreeMap<(String, String), &Map<String, Value>> {
        let paths = self.0["paths"].as_object().expect("the document has paths");
        let mut operations = BTreeMap::new();
        for (path, item) in paths {
            for (method, operation) in item.as_object().expect("a path item is an object") {
                if METHODS.contains(&method.as_str()) {
                    let operation = operation.as_object().expect("an operation is an object");
                    operations.insert((method.to_uppercase(), path.clone()), operation);
                }
            }
        }
        operations
    }

    /// Follows `$ref`s.
    fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let pointer = reference
                .strip_prefix('#')
                .expect("references stay inside the document");
            value = self
                .0
                .pointer(pointer)
                .unwrap_or_else(|| panic!("`{reference}` leads nowhere"));
        }
        value
    }

    /// The schema of a JSON body or answer.
    fn json_schema<'a>(&'a self, holder: &'a Value) -> Option<&'a Value> {
        self.resolve(holder)
            .get("content")?
            .get("application/json")?
            .get("schema")
    }

    /// Parameters by place and name, those of the path item included.
    fn parameters(&self, path: &str, operation: &Map<String, Value>) -> BTreeMap<String, BTreeMap<String, Field>> {
        let shared = &self.0["paths"][path]["parameters"];
        let own = operation.get("parameters").unwrap_or(&Value::Null);
        let mut places: BTreeMap<String, BTreeMap<String, Field>> = BTreeMap::new();
        for parameter in [shared, own].into_iter().filter_map(Value::as_array).flatten() {
            let parameter = self.resolve(parameter);
            let text = |key: &str| parameter[key].as_str().unwrap_or_default().to_owned();
            let field = self.field(&parameter["schema"], parameter["required"] == Value::Bool(true));
            let earlier = places.entry(text("in")).or_default().insert(text("name"), field);
            assert!(earlier.is_none(), "{path}: parameter `{}` twice", text("name"));
        }
        places
    }

    /// The fields of an object's schema.
    fn fields(&self, schema: &Value) -> BTreeMap<String, Field> {
        let schema = self.resolve(schema);
        let required = strings(schema.get("required"));
        let properties = schema["properties"].as_object().into_iter().flatten();
        properties
            .map(|(name, property)| (name.clone(), self.field(property, required.contains(&name.as_str()))))
            .collect()
    }

    /// What a schema says of a value, in the terms of the table.
    fn field(&self, schema: &Value, required: bool) -> Field {
        let mut field = Field {
            required,
            ..Field::default()
        };
        for layer in self.layers(schema) {
            if let Some(kind) = layer.get("type").and_then(Value::as_str) {
                field.json_type = match layer.get("items") {
                    Some(items) => format!("{}[]", self.field(items, true).json_type),
                    None => kind.to_owned(),
                };
            }
            if layer.get("enum").is_some() {
                field
                    .rules
                    .insert("enum".to_owned(), strings(layer.get("enum")).join("|"));
            }
            for rule in ["default", "maximum"] {
                if let Some(value) = layer.get(rule) {
                    field.rules.insert(rule.to_owned(), value.to_string());
                }
            }
        }
        field
    }

    /// A schema, what it refers to and the parts it is composed of.
    fn layers<'a>(&'a self, schema: &'a Value) -> Vec<&'a Value> {
        let mut layers = vec![schema];
        if schema.get("$ref").is_some() {
            layers.extend(self.layers(self.resolve(schema)));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let parts = schema.get(key).and_then(Value::as_array).into_iter().flatten();
            layers.extend(parts.flat_map(|part| self.layers(part)));
        }
        layers
    }
}

/// The entries of an `x-provenance`.
fn provenance(value: Option<&Value>) -> Vec<&Value> {
    match value {
        Some(Value::Array(entries)) => entries.iter().collect(),
        Some(entry) => vec![entry],
        None => Vec::new(),
    }
}

/// The strings in an array.
fn strings(value: Option<&Value>) -> Vec<&str> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

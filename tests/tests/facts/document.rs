//! The emitted document, read as JSON.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use crate::fact::Field;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The emitted document.
pub(super) struct Document(Value);

impl Document {
    pub(super) fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/cloudstick-v2/openapi.json");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(serde_json::from_str(&text).expect("the document is JSON"))
    }

    /// The operations by method and path.
    pub(super) fn operations(&self) -> BTreeMap<(String, String), &Map<String, Value>> {
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
    pub(super) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#').expect("references stay inside the document");
            value = self.0.pointer(pointer).unwrap_or_else(|| panic!("`{reference}` leads nowhere"));
        }
        value
    }

    /// The schema of a JSON body or answer.
    pub(super) fn json_schema<'a>(&'a self, holder: &'a Value) -> Option<&'a Value> {
        self.resolve(holder).get("content")?.get("application/json")?.get("schema")
    }

    /// Parameters by place and name, those of the path item included.
    pub(super) fn parameters(
        &self,
        path: &str,
        operation: &Map<String, Value>,
    ) -> BTreeMap<String, BTreeMap<String, Field>> {
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
    pub(super) fn fields(&self, schema: &Value) -> BTreeMap<String, Field> {
        let schema = self.resolve(schema);
        let required = strings(schema.get("required"));
        let properties = schema["properties"].as_object().into_iter().flatten();
        properties
            .map(|(name, property)| (name.clone(), self.field(property, required.contains(&name.as_str()))))
            .collect()
    }

    /// What a schema says of a value, in the terms of the table.
    fn field(&self, schema: &Value, required: bool) -> Field {
        let mut field = Field { required, ..Field::default() };
        for layer in self.layers(schema) {
            if let Some(kind) = layer.get("type").and_then(Value::as_str) {
                field.json_type = match layer.get("items") {
                    Some(items) => format!("{}[]", self.field(items, true).json_type),
                    None => kind.to_owned(),
                };
            }
            if layer.get("enum").is_some() {
                field.rules.insert("enum".to_owned(), strings(layer.get("enum")).join("|"));
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
pub(super) fn provenance(value: Option<&Value>) -> Vec<&Value> {
    match value {
        Some(Value::Array(entries)) => entries.iter().collect(),
        Some(entry) => vec![entry],
        None => Vec::new(),
    }
}

/// The strings in an array.
pub(super) fn strings(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

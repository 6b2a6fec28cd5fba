//! The JSON Schema of the spec language in the form that the shape check walks.
//!
//! The schema stays the only description of the language's shape: this module knows how schemas are written, and
//! nothing of the language.

use std::sync::LazyLock;

use serde_json::{Map, Value};

/// What a value may be.
#[derive(Debug)]
pub(super) enum Shape {
    Anything,
    Text,
    /// A whole number.
    Whole,
    /// `true` or `false`.
    Truth,
    /// One of these words.
    Choice(Vec<String>),
    List(Box<Shape>),
    /// A mapping whose keys are the author's.
    Entries(Box<Shape>),
    /// A mapping whose keys are the language's.
    Record(Record),
    /// The first of these that is of the value's kind.
    Either(Vec<Shape>),
    /// A definition, by its place among them.
    Named(usize),
}

/// The keys that a mapping may have.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) keys: Vec<Key>,
    /// Whether the keys are words to choose from, not parts of one thing.
    pub(super) words: bool,
}

/// A key that a mapping may have.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) required: bool,
    /// What it is for; may be empty.
    pub(super) about: String,
}

/// The shapes of both kinds of file.
#[derive(Debug)]
pub(super) struct Language {
    /// By name. There are few and they are looked up often, so that a reference is a place.
    definitions: Vec<(String, Shape)>,
}

static LANGUAGE: LazyLock<Language> = LazyLock::new(|| Language::read(&crate::spec::schema()));

impl Language {
    /// The spec language.
    pub(super) fn get() -> &'static Self {
        &LANGUAGE
    }

    /// The shape that a definition's name stands for; anything goes where there is none.
    pub(super) fn named(&self, name: &str) -> Shape {
        self.definitions.iter().position(|(one, _)| one == name).map_or(Shape::Anything, Shape::Named)
    }

    /// The shape behind names, and the last of the names.
    pub(super) fn resolve<'a>(&'a self, shape: &'a Shape) -> (Option<&'a str>, &'a Shape) {
        match shape {
            Shape::Named(place) => match self.definitions.get(*place) {
                Some((name, shape)) => match self.resolve(shape) {
                    (None, shape) => (Some(name), shape),
                    named => named,
                },
                None => (None, &Shape::Anything),
            },
            shape => (None, shape),
        }
    }

    fn read(schema: &Value) -> Self {
        let empty = Map::new();
        let definitions = schema.get("definitions").and_then(Value::as_object).unwrap_or(&empty);
        let shapes = Shapes { definitions };
        Self { definitions: definitions.iter().map(|(name, schema)| (name.clone(), shapes.of(schema))).collect() }
    }
}

/// Reads shapes out of schemas that refer to definitions.
struct Shapes<'a> {
    definitions: &'a Map<String, Value>,
}

impl Shapes<'_> {
    fn of(&self, schema: &Value) -> Shape {
        let list = |key: &str| schema.get(key).and_then(Value::as_array).map(Vec::as_slice);
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let name = name.rsplit('/').next().unwrap_or(name);
            return self.definitions.keys().position(|one| one == name).map_or(Shape::Anything, Shape::Named);
        }
        if let Some([only]) = list("allOf") {
            return self.of(only);
        }
        if let Some(choices) = list("oneOf") {
            return Shape::Choice(choices.iter().filter_map(|choice| text(choice, "const")).collect());
        }
        if let Some(alternatives) = list("anyOf") {
            return Shape::Either(alternatives.iter().map(|one| self.of(one)).collect());
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Shape::Text,
            Some("integer") => Shape::Whole,
            Some("boolean") => Shape::Truth,
            Some("array") => Shape::List(Box::new(schema.get("items").map_or(Shape::Anything, |items| self.of(items)))),
            Some("object") => match schema.get("properties").and_then(Value::as_object) {
                Some(properties) => Shape::Record(self.record(schema, properties)),
                None => Shape::Entries(Box::new(
                    schema.get("additionalProperties").map_or(Shape::Anything, |values| self.of(values)),
                )),
            },
            _ => Shape::Anything,
        }
    }

    fn record(&self, schema: &Value, properties: &Map<String, Value>) -> Record {
        let required = schema.get("required").and_then(Value::as_array);
        let key = |(name, schema): (&String, &Value)| Key {
            name: name.clone(),
            shape: self.of(schema),
            required: required.is_some_and(|required| required.iter().any(|it| it == name)),
            about: text(schema, "description").unwrap_or_default(),
        };
        Record { keys: properties.iter().map(key).collect(), words: schema.get("propertyNames").is_some() }
    }
}

fn text(schema: &Value, key: &str) -> Option<String> {
    schema.get(key).and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of JSON Schema that [`Shapes`] reads, and those that only speak to a person.
    const UNDERSTOOD: &[&str] = &[
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "const",
        "type",
        "items",
        "properties",
        "additionalProperties",
        "required",
        "propertyNames",
        "description",
        "default",
        "format",
        "minimum",
        "maximum",
    ];

    fn visit(schema: &Value, check: &mut dyn FnMut(&Map<String, Value>)) {
        let Value::Object(object) = schema else { return };
        check(object);
        for (key, value) in object {
            match (key.as_str(), value) {
                ("properties" | "definitions", Value::Object(schemas)) => {
                    schemas.values().for_each(|schema| visit(schema, check));
                }
                ("default" | "propertyNames", _) => {}
                (_, Value::Array(schemas)) => schemas.iter().for_each(|schema| visit(schema, check)),
                (_, schema) => visit(schema, check),
            }
        }
    }

    #[test]
    fn every_word_of_the_schema_is_understood() {
        let schema = crate::spec::schema();
        visit(&schema["definitions"], &mut |object| {
            if object.values().all(Value::is_object) {
                return;
            }
            for word in object.keys() {
                assert!(UNDERSTOOD.contains(&word.as_str()), "`{word}` in {object:?}");
            }
            assert!(!object.get("type").is_some_and(Value::is_array), "several types in {object:?}");
        });
    }

    #[test]
    fn only_free_values_may_be_anything() {
        let mut free = Vec::new();
        for (name, shape) in &Language::get().definitions {
            let Shape::Record(record) = shape else { continue };
            for key in &record.keys {
                if matches!(key.shape, Shape::Anything) {
                    free.push(format!("{name}.{}", key.name));
                }
            }
        }
        free.sort();
        assert_eq!(free, ["FieldDetail.default", "FieldDetail.example"]);
    }
}

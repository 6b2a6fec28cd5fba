//! Examples fit the schemas beside them, and have nothing that those do not know.

use serde_json::{Map, Value, json};

#[test]
fn every_example_fits_its_schema() {
    let mut count = 0;
    for api in super::apis() {
        let document = super::document(&api);
        let mut misfits = Vec::new();
        visit(&document, "", &mut |place, schema, example| {
            count += 1;
            if let Err(problem) = fits(&document, schema, example) {
                misfits.push(format!("{}{place}: {problem}", api.name));
            }
        });
        assert!(misfits.is_empty(), "{}", misfits.join("\n"));
    }
    assert!(count > 300, "examples are found");
}

#[test]
fn what_does_not_fit_is_found() {
    let document = json!({ "components": { "schemas": { "Part": {
        "type": "object", "required": ["size"], "properties": { "size": { "type": ["integer", "null"] } },
    } } } });
    let part = json!({ "$ref": "#/components/schemas/Part" });
    let parts = json!({ "type": "array", "items": part });
    let choice = json!({ "anyOf": [part, { "type": "string", "enum": ["none"] }] });
    let fitting = [(&part, json!({ "size": null })), (&parts, json!([{ "size": 1 }])), (&choice, json!("none"))];
    for (schema, value) in fitting {
        assert_eq!(fits(&document, schema, &value), Ok(()));
    }
    let misfits = [
        (&part, json!({})),
        (&part, json!({ "size": "1" })),
        (&part, json!({ "size": 1, "sise": 1 })),
        (&parts, json!({})),
        (&parts, json!([{ "size": 1 }, 2])),
        (&choice, json!("some")),
    ];
    for (schema, value) in misfits {
        assert!(fits(&document, schema, &value).is_err(), "{value}");
    }
}

/// Whether a value fits a schema of the document, or what is wrong with it. Knows what our documents have, no more.
fn fits(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    let misfit = |what: &str| Err(format!("{value} {what}: {schema}"));
    if let Some(reference) = schema["$ref"].as_str() {
        let schema = document.pointer(reference.trim_start_matches('#')).expect("it leads somewhere");
        return fits(document, schema, value);
    }
    for (key, most) in [("anyOf", usize::MAX), ("oneOf", 1)] {
        let Some(choices) = schema[key].as_array() else { continue };
        let fitting = choices.iter().filter(|choice| fits(document, choice, value).is_ok()).count();
        if fitting == 0 || fitting > most {
            return misfit(&format!("fits {fitting} of the schemas"));
        }
    }
    let is_of = |name: &Value| match name.as_str() {
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        other => panic!("no type: {other:?}"),
    };
    let has_type = match &schema["type"] {
        Value::Null => true,
        Value::Array(names) => names.iter().any(is_of),
        name => is_of(name),
    };
    if !has_type {
        return misfit("is of another type");
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        return misfit("is none of the values");
    }
    if schema.get("const").is_some_and(|wanted| wanted != value) {
        return misfit("is another value");
    }
    for item in value.as_array().into_iter().flatten() {
        fits(document, schema.get("items").unwrap_or(&json!({})), item)?;
    }
    let Some(entries) = value.as_object().filter(|_| schema["type"] == "object") else { return Ok(()) };
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !entries.contains_key(name) {
            return misfit(&format!("lacks `{name}`"));
        }
    }
    for (name, value) in entries {
        match schema["properties"].get(name).or(schema.get("additionalProperties")) {
            Some(schema) => fits(document, schema, value)?,
            None => return misfit(&format!("has `{name}`")),
        }
    }
    Ok(())
}

/// Hands out every example of a body, an answer, a parameter and a type, with the schema that it should fit.
fn visit(value: &Value, place: &str, found: &mut dyn FnMut(&str, &Value, &Value)) {
    match value {
        Value::Object(entries) => {
            if let Some(schema) = entries.get("schema") {
                if let Some(example) = entries.get("example") {
                    found(place, schema, example);
                }
                let several = entries.get("examples").and_then(Value::as_object);
                for example in several.into_iter().flat_map(Map::values) {
                    found(place, schema, &example["value"]);
                }
            }
            if let (Some(Value::Array(examples)), true) = (entries.get("examples"), entries.contains_key("type")) {
                examples.iter().for_each(|example| found(place, value, example));
            }
            for (key, value) in entries.iter().filter(|(key, _)| !matches!(key.as_str(), "example" | "examples")) {
                visit(value, &format!("{place}/{key}"), found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| visit(item, place, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

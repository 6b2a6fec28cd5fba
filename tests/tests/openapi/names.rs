//! What generators of clients make names of has names of its own.

use std::collections::BTreeSet;

use serde_json::Value;

/// Generators name an enum that is written out at a parameter after each operation that has it: over 200 equal types for
/// OnApp's `format`, none of which can be passed where another is wanted.
#[test]
fn enums_of_shared_parameters_are_named() {
    let mut count = 0;
    for api in super::apis() {
        let document = super::document(&api);
        let Some(parameters) = document.pointer("/components/parameters").and_then(Value::as_object) else { continue };
        for (name, parameter) in parameters {
            count += 1;
            assert_eq!(parameter["schema"].get("enum"), None, "{}: {name}", api.name);
        }
    }
    assert!(count > 50, "parameters are found: {count}");
}

/// Generators call a body that is written out after its operation, `CreateServerRequest`. Where it is a choice, that is the name
/// of one of the bodies in it, and a generator writes the one over the other.
#[test]
fn choices_of_bodies_have_titles_that_nothing_else_has() {
    let mut count = 0;
    for api in super::apis() {
        let document = super::document(&api);
        let mut taken: BTreeSet<String> = BTreeSet::new();
        if let Some(schemas) = document.pointer("/components/schemas").and_then(Value::as_object) {
            taken.extend(schemas.keys().cloned());
        }
        let paths = document["paths"].as_object().expect("paths").values().filter_map(Value::as_object);
        let contents = paths.flat_map(|path| path.values()).filter_map(|one| one.pointer("/requestBody/content"));
        for media in contents.filter_map(Value::as_object).flat_map(|content| content.values()) {
            let schema = &media["schema"];
            if schema.get("anyOf").is_none() && schema.get("oneOf").is_none() {
                continue;
            }
            count += 1;
            let title = schema["title"].as_str().unwrap_or_else(|| panic!("{}: {schema} has no title", api.name));
            assert!(taken.insert(title.to_owned()), "{}: {title} is taken", api.name);
        }
    }
    assert!(count > 5, "choices are found: {count}");
}

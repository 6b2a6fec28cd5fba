//! What generators of clients make names of has names of its own.

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

//! Every type of the IR is in the document, as a reader that is not ours finds it there: of parameters, bodies, answers and
//! of the fields of each named type.

mod found;
mod shape;
mod wanted;

use std::collections::BTreeMap;

use copyist::ir::{Api, Operation};
use oas3::spec::Spec;

use found::Found;
use wanted::Wanted;

#[test]
fn a_reader_of_others_finds_the_types_of_parameters_bodies_and_answers() {
    let mut count = 0;
    for api in super::apis() {
        let spec = read(&api);
        let (found, wanted) = (Found::in_spec(&spec, &api), Wanted::of(&api));
        for (_, _, operation) in spec.operations() {
            let ids = super::reader::calls(operation);
            let of = |id: &String| api.operations().find(|one| one.id == *id).expect("an operation");
            let calls: Vec<&Operation> = ids.iter().map(of).collect();
            let name = format!("{}: {ids:?}", api.name);
            assert_eq!(found.parameters(operation), wanted.parameters(&calls), "parameters of {name}");
            assert_eq!(found.body(operation), wanted.body(&calls), "body of {name}");
            assert_eq!(found.answers(operation), wanted.answers(&calls), "answers of {name}");
            count += calls.len();
        }
    }
    assert!(count >= 482, "operations are looked at");
}

#[test]
fn a_reader_of_others_finds_the_named_types() {
    for api in super::apis() {
        let spec = read(&api);
        let (found, wanted) = (Found::in_spec(&spec, &api).named(), Wanted::of(&api).named());
        for (name, shape) in &found {
            assert_eq!(Some(shape), wanted.get(name), "{}: {name}", api.name);
        }
        // A request spells an enum out where an answer's is open, so that its component may have no use.
        let lost: BTreeMap<_, _> =
            wanted.iter().filter(|(name, shape)| !found.contains_key(*name) && !shape.starts_with("enum")).collect();
        assert!(lost.is_empty(), "{}: {lost:#?}", api.name);
    }
}

#[test]
fn another_type_is_seen() {
    let text = |ty: &str| {
        format!(
            r#"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"paths":{{}},
                "components":{{"schemas":{{"Server":{{"type":"object","properties":{{"size":{ty}}}}}}}}}}}"#
        )
    };
    let operations =
        "  list_servers:\n    get: servers\n    summary: Lists.\n    source: Docs\n    returns: 200 Server\n";
    let types = "types: {Server: {description: A server., fields: {size: integer?}}}\n";
    let api = super::small("small", "", &format!("{operations}{types}"));
    let wanted = &Wanted::of(&api).named()["Server"];
    let shape = |ty: &str| {
        let spec = oas3::from_json(text(ty)).expect("a document");
        Found::in_spec(&spec, &api).named()["Server"].clone()
    };
    assert_eq!(shape(r#"{"type":["integer","null"],"format":"int64"}"#), *wanted);
    for other in [r#"{"type":"integer","format":"int64"}"#, r#"{"type":["integer","null"]}"#, "{}"] {
        assert_ne!(shape(other), *wanted, "{other}");
    }
}

fn read(api: &Api) -> Spec {
    super::reader::read(api)
}

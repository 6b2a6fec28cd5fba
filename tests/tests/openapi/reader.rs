//! Reads the document with a reader that is not ours, and finds the IR in it.

use std::collections::{BTreeMap, BTreeSet};

use copyist::emit;
use copyist::ir::{AnswerType, Api, Body, Direction, Field, Operation, Presence, Segment, Type, TypeDef};
use oas3::spec::{ObjectOrReference, ParameterIn, Schema, Spec};

#[test]
fn a_reader_of_others_finds_the_operations() {
    for api in super::apis() {
        let spec = read(&api);
        spec.validate_version().expect("a version it knows");
        let found: BTreeMap<String, (String, String)> = spec
            .operations()
            .map(|(path, method, operation)| {
                let name = operation.operation_id.clone().expect("a name");
                (name, (method.to_string(), path))
            })
            .collect();
        let operations = api.resources.iter().flat_map(|resource| &resource.operations);
        let wanted: BTreeMap<String, (String, String)> = operations
            .map(|operation| {
                let place = (operation.method.as_str().to_owned(), operation.template());
                (operation.id.clone(), place)
            })
            .collect();
        assert_eq!(found, wanted, "{}", api.name);
    }
}

#[test]
fn a_reader_of_others_finds_what_an_operation_takes_and_gives() {
    for api in super::apis() {
        let spec = read(&api);
        for resource in &api.resources {
            for operation in &resource.operations {
                let name = format!("{}: {}", api.name, operation.id);
                let found = spec.operation_by_id(&operation.id).expect("the operation");
                assert_eq!(found.tags, [resource.title.as_str()], "{name}");
                assert_eq!(found.deprecated, operation.deprecated.as_ref().map(|_| true), "{name}");
                assert_eq!(parameters(&spec, found), wanted_parameters(operation), "{name}");
                assert_eq!(body(&spec, found), wanted_body(&api, operation), "{name}");
                assert_eq!(statuses(&spec, found), wanted_statuses(operation), "{name}");
            }
        }
    }
}

fn read(api: &Api) -> Spec {
    oas3::from_json(super::text(&emit(api), "openapi.json")).unwrap_or_else(|error| panic!("{}: {error}", api.name))
}

/// Place, name and whether it is required.
type Parameters = BTreeSet<(&'static str, String, bool)>;

fn parameters(spec: &Spec, operation: &oas3::spec::Operation) -> Parameters {
    let place = |place: ParameterIn| match place {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    };
    let parameters = operation.parameters(spec).expect("it resolves").into_iter();
    parameters.map(|one| (place(one.location), one.name, one.required == Some(true))).collect()
}

fn wanted_parameters(operation: &Operation) -> Parameters {
    let path = operation.path.iter().filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Param(param) => Some(("path", param.wire().to_owned(), true)),
    });
    let own = |place: &'static str, fields: &[Field]| -> Parameters {
        fields.iter().map(|field| (place, field.wire.clone(), is_required(field))).collect()
    };
    let mut wanted: Parameters = path.collect();
    wanted.extend(own("query", &operation.query));
    wanted.extend(own("header", &operation.headers));
    wanted
}

/// Whether the body must be there, and its fields, each with whether it must be there.
type Fields = Option<(bool, BTreeMap<String, bool>)>;

fn body(spec: &Spec, operation: &oas3::spec::Operation) -> Fields {
    let body = operation.request_body(spec).expect("it resolves")?;
    let media = &body.content["application/json"];
    let fields = fields(&media.schema(spec).expect("it resolves").expect("it resolves"));
    Some((body.required == Some(true), fields))
}

/// The fields of an object's schema, each with whether it must be there.
fn fields(schema: &Schema) -> BTreeMap<String, bool> {
    let Schema::Object(object) = schema else {
        panic!("`{schema:?}` is no object");
    };
    let ObjectOrReference::Object(object) = &**object else {
        panic!("`{schema:?}` is not resolved");
    };
    let names = object.properties.keys();
    names.map(|name| (name.clone(), object.required.contains(name))).collect()
}

fn wanted_body(api: &Api, operation: &Operation) -> Fields {
    let all = |fields: &[Field], is_required: fn(&Field) -> bool| -> BTreeMap<String, bool> {
        fields.iter().map(|field| (field.wire.clone(), is_required(field))).collect()
    };
    match operation.body.as_ref()? {
        Body::Fields(fields) => Some((fields.iter().any(is_required), all(fields, is_required))),
        Body::Type { ty: Type::Named { name, .. }, .. } => {
            let types = api.resources.iter().flat_map(|resource| &resource.types);
            let object = types.chain(&api.types).find_map(|def| match def {
                TypeDef::Object(object) if object.name == *name => Some(object),
                _ => None,
            })?;
            let promised = |field: &Field| field.presence == Presence::Promised;
            match object.direction {
                Direction::Request => Some((true, all(&object.fields, is_required))),
                Direction::Answer | Direction::Both => Some((true, all(&object.fields, promised))),
            }
        }
        Body::Type { ty, .. } => panic!("`{ty:?}` has no fields"),
    }
}

/// Statuses, each with whether a schema says what comes with it.
fn statuses(spec: &Spec, operation: &oas3::spec::Operation) -> BTreeMap<String, bool> {
    let responses = operation.responses(spec).into_iter();
    responses
        .map(|(status, response)| (status, response.content.values().any(|media| media.schema.is_some())))
        .collect()
}

fn wanted_statuses(operation: &Operation) -> BTreeMap<String, bool> {
    let answers = operation.answers.iter().map(|answer| {
        let has_body = !matches!(answer.ty, AnswerType::Empty);
        (answer.status.to_string(), has_body)
    });
    let errors = operation.errors.iter().map(|error| (error.status.to_string(), true));
    answers.chain(errors).collect()
}

fn is_required(field: &Field) -> bool {
    field.presence != Presence::Optional
}

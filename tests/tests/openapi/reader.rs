//! Reads the document with a reader that is not ours, and finds the IR in it.

use std::collections::{BTreeMap, BTreeSet};

use copyist::emit;
use copyist::ir::{AnswerType, Api, Body, Direction, Field, Operation, Presence, Segment, Type, TypeDef};
use oas3::spec::{ObjectOrReference, ObjectSchema, ParameterIn, Schema, Spec};

#[test]
fn a_reader_of_others_finds_the_operations() {
    for api in super::apis() {
        let spec = read(&api);
        spec.validate_version().expect("a version it knows");
        let mut found: BTreeMap<String, (String, String)> = BTreeMap::new();
        for (path, method, operation) in spec.operations() {
            for call in calls(operation) {
                found.insert(call, (method.to_string(), path.clone()));
            }
        }
        let ending = if api.formats.is_some() { ".{format}" } else { "" };
        let wanted: BTreeMap<String, (String, String)> = api
            .operations()
            .map(|operation| {
                let place = (operation.method.as_str().to_owned(), operation.template() + ending);
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
        for (_, _, found) in spec.operations() {
            let ids = calls(found);
            let of = |id: &String| api.operations().find(|one| one.id == *id).expect("an operation");
            let calls: Vec<&Operation> = ids.iter().map(of).collect();
            let name = format!("{}: {ids:?}", api.name);
            let resource = |call: &Operation| {
                api.resources.iter().find(|one| one.operations.iter().any(|other| other.id == call.id))
            };
            let tags: BTreeSet<&str> = calls.iter().filter_map(|call| Some(resource(call)?.title.as_str())).collect();
            assert_eq!(found.tags.iter().map(String::as_str).collect::<BTreeSet<_>>(), tags, "{name}");
            let deprecated = calls.iter().all(|call| call.deprecated.is_some());
            assert_eq!(found.deprecated, deprecated.then_some(true), "{name}");
            assert_eq!(parameters(&spec, found), wanted_parameters(&api, &calls), "{name}");
            assert_eq!(body(&spec, found), wanted_body(&api, &calls), "{name}");
            assert_eq!(statuses(&spec, found), wanted_statuses(&api, &calls), "{name}");
        }
    }
}

pub(super) fn read(api: &Api) -> Spec {
    oas3::from_json(super::text(&emit(api), "openapi.json")).unwrap_or_else(|error| panic!("{}: {error}", api.name))
}

/// The calls that an operation stands for: itself, or those of its method and path.
pub(super) fn calls(operation: &oas3::spec::Operation) -> Vec<String> {
    let id = operation.operation_id.clone().expect("a name");
    let Some(several) = operation.extensions.get("operations") else { return vec![id] };
    let several = several.as_array().expect("a list");
    let ids: Vec<String> =
        several.iter().map(|call| call["operationId"].as_str().expect("a name").to_owned()).collect();
    let words = |one: &String| one.split('_').map(str::to_owned).collect::<BTreeSet<_>>();
    let noun = ids.iter().map(words).reduce(|all, more| &all & &more).expect("a call");
    let is_of_all = !noun.is_empty() && noun.is_subset(&words(&id));
    assert!(ids.contains(&id) || is_of_all, "{id} is none of {ids:?} and says nothing of what they have in common");
    let marks: BTreeSet<String> = several.iter().map(|call| call["select"].to_string()).collect();
    assert_eq!(marks.len(), ids.len(), "{id}: something tells each of them");
    ids
}

/// By place and name, whether it is required.
type Parameters = BTreeMap<(&'static str, String), bool>;

fn parameters(spec: &Spec, operation: &oas3::spec::Operation) -> Parameters {
    let place = |place: ParameterIn| match place {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    };
    let parameters = operation.parameters(spec).expect("it resolves").into_iter();
    parameters.map(|one| ((place(one.location), one.name), one.required == Some(true))).collect()
}

/// What the calls take, required if it is with each of them.
fn wanted_parameters(api: &Api, calls: &[&Operation]) -> Parameters {
    let each: Vec<Parameters> = calls.iter().map(|call| parameters_of(api, call)).collect();
    let names: BTreeSet<&(&str, String)> = each.iter().flat_map(BTreeMap::keys).collect();
    let is_required = |name: &(&'static str, String)| each.iter().all(|one| one.get(name) == Some(&true));
    names.into_iter().map(|name| (name.clone(), is_required(name))).collect()
}

fn parameters_of(api: &Api, operation: &Operation) -> Parameters {
    let path = operation.path.iter().filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Param(param) => Some((("path", param.wire().to_owned()), true)),
    });
    let own = |place: &'static str, fields: &[Field]| -> Parameters {
        fields.iter().map(|field| ((place, field.wire.clone()), is_required(field))).collect()
    };
    let mut wanted: Parameters = path.collect();
    wanted.extend(api.formats.as_ref().map(|_| (("path", "format".to_owned()), true)));
    wanted.extend(operation.fixed_query.iter().map(|one| (("query", one.wire.clone()), true)));
    wanted.extend(own("query", &operation.query));
    wanted.extend(own("header", &operation.headers));
    wanted
}

/// Whether the body must be there, and its key and fields, each with whether it must be there; for each of the bodies that
/// it may be.
type Bodies = Option<(bool, BTreeSet<Fields>)>;
type Fields = (Option<String>, BTreeMap<String, bool>);

fn body(spec: &Spec, operation: &oas3::spec::Operation) -> Bodies {
    let body = operation.request_body(spec).expect("it resolves")?;
    let media = &body.content["application/json"];
    let schema = object(spec, media.schema.as_ref().expect("a schema"));
    let several = [schema.one_of.as_slice(), schema.any_of.as_slice()].concat();
    let fields = if several.is_empty() {
        BTreeSet::from([fields(spec, &schema)])
    } else {
        several.iter().map(|one| fields(spec, &object(spec, one))).collect()
    };
    Some((body.required == Some(true), fields))
}

/// The fields of an object's schema, each with whether it must be there; those in its key if it has a key.
fn fields(spec: &Spec, schema: &ObjectSchema) -> Fields {
    let names = |schema: &ObjectSchema| {
        schema.properties.keys().map(|name| (name.clone(), schema.required.contains(name))).collect()
    };
    let in_key = schema.properties.iter().next().filter(|_| schema.properties.len() == 1);
    let inner = in_key.and_then(|(key, inner)| match inner {
        Schema::Object(inner) if matches!(**inner, ObjectOrReference::Ref { .. }) => Some((key, inner)),
        _ => None,
    });
    match inner {
        Some((key, inner)) => {
            let inner = object(spec, &Schema::Object(inner.clone()));
            if inner.properties.is_empty() { (None, names(schema)) } else { (Some(key.clone()), names(&inner)) }
        }
        None => (None, names(schema)),
    }
}

fn object(spec: &Spec, schema: &Schema) -> ObjectSchema {
    let Ok(Schema::Object(object)) = schema.resolve(spec) else {
        panic!("`{schema:?}` is no object");
    };
    let ObjectOrReference::Object(object) = *object else {
        panic!("`{schema:?}` is not resolved");
    };
    object
}

fn wanted_body(api: &Api, calls: &[&Operation]) -> Bodies {
    let each: Vec<Option<(bool, Fields)>> = calls.iter().map(|call| body_of(api, call)).collect();
    let required = each.iter().all(|one| one.as_ref().is_some_and(|(required, _)| *required));
    let fields: BTreeSet<Fields> = each.into_iter().flatten().map(|(_, fields)| fields).collect();
    (!fields.is_empty()).then_some((required, fields))
}

fn body_of(api: &Api, operation: &Operation) -> Option<(bool, Fields)> {
    let all = |fields: &[Field], is_required: fn(&Field) -> bool| -> BTreeMap<String, bool> {
        fields.iter().map(|field| (field.wire.clone(), is_required(field))).collect()
    };
    let root = operation.root.clone();
    match &operation.body {
        Some(Body::Type { ty: Type::Named { name, .. }, .. }) => {
            let object = api.all_types().find_map(|def| match def {
                TypeDef::Object(object) if object.name == *name => Some(object),
                _ => None,
            })?;
            let promised = |field: &Field| field.presence == Presence::Promised;
            match object.direction {
                Direction::Request => Some((true, (root, all(&object.fields, is_required)))),
                Direction::Answer | Direction::Both => Some((true, (root, all(&object.fields, promised)))),
            }
        }
        Some(Body::Type { ty, .. }) => panic!("`{ty:?}` has no fields"),
        Some(Body::Fields(_)) | None if operation.has_object_body() => {
            let mut fields = all(operation.body_fields(), is_required);
            fields.extend(operation.fixed_body.iter().map(|one| (one.wire.clone(), true)));
            Some((fields.values().any(|required| *required), (root, fields)))
        }
        Some(Body::Fields(_)) | None => None,
    }
}

/// Statuses, each with whether a schema says what comes with it.
fn statuses(spec: &Spec, operation: &oas3::spec::Operation) -> BTreeMap<String, bool> {
    let responses = operation.responses(spec).into_iter();
    responses
        .map(|(status, response)| (status, response.content.values().any(|media| media.schema.is_some())))
        .collect()
}

fn wanted_statuses(api: &Api, calls: &[&Operation]) -> BTreeMap<String, bool> {
    let has_error_body = api.errors.body.is_some();
    let mut wanted = BTreeMap::new();
    for call in calls {
        for answer in &call.answers {
            let has_body = wanted.entry(answer.status.to_string()).or_default();
            *has_body |= !matches!(answer.ty, AnswerType::Empty);
        }
        wanted.extend(call.errors.iter().map(|error| (error.status.to_string(), has_error_body)));
    }
    if !wanted.keys().any(|status| status.starts_with('4')) {
        wanted.insert("4XX".to_owned(), has_error_body);
    }
    wanted
}

fn is_required(field: &Field) -> bool {
    field.presence != Presence::Optional
}

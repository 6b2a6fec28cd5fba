//! What the sample is put together from.

use std::sync::Arc;

use serde_json::{Value, json};

use super::ty::server_example;
use crate::ir::{
    Answer, AnswerType, Arguments, Basis, CallType, Confidence, EnumType, EnumValue, ErrorAnswer, Field, Handle,
    HandleId, IdType, Ident, Method, Operation, Owner, PathParam, Presence, Provenance, Segment, Shape, Type, TypeDef,
    UnionVariant,
};

/// An operation that has what every one has.
pub(super) fn operation(id: &str, method: Method, path: Vec<Segment>, ty: AnswerType) -> Operation {
    Operation {
        id: id.to_owned(),
        ident: ident(id),
        constant: ident(&id.to_uppercase()),
        owner: Owner::Client,
        method,
        path,
        params: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
        arguments: Arguments::Positional,
        call: CallType::Plain,
        paging: None,
        answers: vec![answer(200, ty)],
        errors: vec![
            error(400, "A parameter is missing or malformed."),
            error(404, "There is no such thing."),
        ],
        summary: format!("What {id} does."),
        description: None,
        source: None,
        provenance: Vec::new(),
        deprecated: None,
        idempotent: matches!(method, Method::Get | Method::Put | Method::Delete),
    }
}

/// A required field.
pub(super) fn required(wire: &str, ty: Type, example: Value) -> Field {
    Field {
        wire: wire.to_owned(),
        ident: ident(wire),
        ty,
        presence: Presence::Required,
        nullable: false,
        secret: false,
        doc: String::new(),
        default: None,
        minimum: None,
        maximum: None,
        format: None,
        example,
        provenance: None,
        boxed: false,
    }
}

/// An optional field.
pub(super) fn optional(wire: &str, ty: Type, example: Value) -> Field {
    Field {
        presence: Presence::Optional,
        ..required(wire, ty, example)
    }
}

/// The field, with null allowed.
pub(super) fn nullable(field: Field) -> Field {
    Field {
        nullable: true,
        ..field
    }
}

/// A named type.
pub(super) fn named(name: &str, shape: Shape) -> Type {
    Type::Named {
        name: name.to_owned(),
        ident: ident(name),
        shape,
    }
}

pub(super) fn ident(text: &str) -> Ident {
    Ident::minted(text.to_owned())
}

pub(super) fn id(name: &str, doc: &str, integer: bool, example: Value) -> IdType {
    IdType {
        name: name.to_owned(),
        ident: ident(name),
        doc: doc.to_owned(),
        integer,
        example,
    }
}

pub(super) fn handle(name: &str, parent: Option<&Arc<Handle>>, wire: &str, id: &Arc<IdType>) -> Handle {
    Handle {
        name: name.to_owned(),
        ident: ident(name),
        method: ident(name),
        doc: String::new(),
        parent: parent.map(Arc::clone),
        own: vec![HandleId {
            wire: wire.to_owned(),
            ident: ident(wire),
            id: Arc::clone(id),
        }],
    }
}

pub(super) fn enumeration(name: &str, doc: &str, values: &[&str]) -> TypeDef {
    let values = values.iter().map(|value| EnumValue {
        wire: (*value).to_owned(),
        ident: ident(value),
        doc: None,
    });
    TypeDef::Enum(EnumType {
        name: name.to_owned(),
        ident: ident(name),
        doc: doc.to_owned(),
        values: values.collect(),
        provenance: None,
    })
}

pub(super) fn variant(ty: Type) -> UnionVariant {
    UnionVariant {
        ident: ident("Variant"),
        ty,
    }
}

pub(super) fn literal(text: &str) -> Segment {
    Segment::Literal(text.to_owned())
}

/// The first of a handle's own ids.
pub(super) fn param(handle: &Handle) -> Segment {
    Segment::Param(PathParam::Handle(handle.own[0].clone()))
}

pub(super) fn page(item: Type) -> AnswerType {
    AnswerType::Page(item)
}

pub(super) fn answer(status: u16, ty: AnswerType) -> Answer {
    let example = match &ty {
        AnswerType::Page(Type::Json) => json!({ "data": [], "total": 120 }),
        AnswerType::Page(_) => json!({ "data": [server_example()], "total": 120 }),
        AnswerType::Value(Type::Map(_)) => json!({ "key": ["9.95"] }),
        AnswerType::Value(_) => server_example(),
        AnswerType::Empty | AnswerType::Undocumented => Value::Null,
    };
    Answer {
        status,
        ty,
        example,
        doc: None,
    }
}

pub(super) fn error(status: u16, doc: &str) -> ErrorAnswer {
    ErrorAnswer {
        status,
        doc: doc.to_owned(),
    }
}

pub(super) fn inferred(aspect: &str) -> Provenance {
    Provenance {
        aspect: aspect.to_owned(),
        basis: Basis::Inferred,
        confidence: Confidence::High,
        reason: Some("201, so it creates".to_owned()),
    }
}

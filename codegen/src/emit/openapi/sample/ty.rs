//! The types of the sample.

use std::sync::Arc;

use serde_json::{Value, json};

use super::Handles;
use super::piece::{enumeration, ident, named, nullable, optional, required, variant};
use crate::ir::{Basis, Confidence, Direction, Field, Object, Presence, Provenance, Shape, Type, TypeDef};

pub(super) fn server(handles: &Handles) -> TypeDef {
    let id = Field {
        presence: Presence::Promised,
        ..required("id", Type::Id(Arc::clone(&handles.server_id)), json!(12))
    };
    let mut note = nullable(optional("note", Type::String, json!("spare")));
    note.provenance = Some(Provenance {
        aspect: "Server.note".to_owned(),
        basis: Basis::Observed,
        confidence: Confidence::Medium,
        reason: Some("the vendor's panel".to_owned()),
    });
    TypeDef::Object(Object {
        name: "Server".to_owned(),
        ident: ident("Server"),
        doc: "A server.".to_owned(),
        fields: vec![
            id,
            required("name", Type::String, json!("web-1")),
            required("stack", named("Stack", Shape::Enum), json!("nginx")),
            note,
            nullable(optional("peer", named("Server", Shape::Object), Value::Null)),
        ],
        direction: Direction::Both,
        source: Some("Servers / The server object".to_owned()),
        provenance: None,
        example: server_example(),
    })
}

pub(super) fn server_example() -> Value {
    json!({ "id": 12, "name": "web-1", "stack": "nginx", "note": "spare", "peer": null })
}

pub(super) fn failure() -> TypeDef {
    let message = required("message", Type::String, json!("Not Found"));
    TypeDef::Object(Object {
        name: "Failure".to_owned(),
        ident: ident("Failure"),
        doc: "What a failed call answers.".to_owned(),
        fields: vec![message],
        direction: Direction::Answer,
        source: None,
        provenance: None,
        example: json!({ "message": "Not Found" }),
    })
}

pub(super) fn stack() -> TypeDef {
    enumeration("Stack", "Web server.", &["nginx", "apache", "ols"])
}

pub(super) fn frequency() -> TypeDef {
    enumeration("Frequency", "How often a backup is made.", &["daily", "weekly"])
}

pub(super) fn unused() -> TypeDef {
    enumeration("Unused", "No operation mentions it.", &["a"])
}

pub(super) fn image() -> TypeDef {
    TypeDef::Union {
        name: "Image".to_owned(),
        ident: ident("Image"),
        doc: "Image of the disk.".to_owned(),
        variants: vec![variant(Type::String), variant(Type::Integer)],
    }
}

//! The named types, as reusable schemas.

use super::node::Node;
use super::schema;
use super::usage::{Side, Usage};
use super::{body, page, provenance};
use crate::ir::{EnumType, IdType, Object, Presence, Type, TypeDef, UnionVariant};

/// The value of `components/schemas`, in the order of the names: what operations use, and no more.
///
/// ```yaml
/// AddServerRequest: { type: object, … }
/// Frequency: { type: string, enum: [daily, weekly], description: How often. }
/// UserId: { type: string, description: Identifier of a user., examples: [u_81] }
/// ```
pub(super) fn schemas(usage: &Usage<'_>) -> Node {
    let ids = usage.ids().map(|one| (one.name.clone(), id(one)));
    let types = usage.types().map(|def| (def.name().to_owned(), definition(def, usage)));
    let pages = usage.pages().map(|(name, paging, item)| (name.to_owned(), page::envelope(paging, item, usage)));
    let bodies = usage.bodies().map(|(operation, fields)| {
        let name = body::component(operation, usage);
        (name, body::definition(operation, fields, usage))
    });
    let mut schemas: Vec<(String, Node)> = ids.chain(types).chain(pages).chain(bodies).collect();
    schemas.sort_by(|(a, _), (b, _)| a.cmp(b));
    schemas.into_iter().collect()
}

/// ```yaml
/// type: string
/// description: Identifier of a user.
/// examples: [u_81]
/// ```
fn id(id: &IdType) -> Node {
    let ty = if id.integer { Type::Integer } else { Type::String };
    schema::schema(&ty, Side::Request, &Usage::default())
        .with_text("description", &id.doc)
        .with("examples", vec![id.example.clone()])
}

fn definition(def: &TypeDef, usage: &Usage<'_>) -> Node {
    match def {
        TypeDef::Object(one) => object(one, usage),
        TypeDef::Enum(one) => enumeration(one, usage),
        TypeDef::Union { name, doc, variants, .. } => union(name, doc, variants, usage),
    }
}

/// An object. What requests and answers share is as tolerant as an answer must be; the description then says what a
/// request needs.
fn object(object: &Object, usage: &Usage<'_>) -> Node {
    let side = side(&object.name, usage);
    let mut doc = provenance::noted(&object.doc, object.provenance.as_ref());
    if side == Side::Answer && usage.in_requests(&object.name) {
        let needed: Vec<String> = object
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .map(|field| format!("`{}`", field.wire))
            .collect();
        if !needed.is_empty() {
            doc = format!("{doc} A request must carry {}.", needed.join(", "));
        }
    }
    schema::object(&object.fields, side, doc.trim_start(), usage)
        .with_some("x-source", object.source.as_deref())
        .with_list("x-provenance", provenance::provenance(&object.provenance))
}

/// An enum: closed if only requests carry it, open if answers do.
fn enumeration(one: &EnumType, usage: &Usage<'_>) -> Node {
    let (schema, openness) = match side(&one.name, usage) {
        Side::Request => (schema::closed(one), None),
        Side::Answer => (schema::open(one), Some("Values other than the listed ones may come.".to_owned())),
    };
    let values: Vec<String> = one
        .values
        .iter()
        .filter_map(|value| value.doc.as_deref().map(|doc| format!("- `{}`: {doc}", value.wire)))
        .collect();
    let doc = provenance::noted(&one.doc, one.provenance.as_ref());
    let paragraphs: Vec<String> =
        [Some(doc), Some(values.join("\n")), openness].into_iter().flatten().filter(|text| !text.is_empty()).collect();
    schema
        .with_text("description", &paragraphs.join("\n\n"))
        .with_list("x-provenance", provenance::provenance(&one.provenance))
}

/// ```yaml
/// anyOf:
///   - { type: string }
///   - { type: integer, format: int64 }
/// ```
///
/// Not `oneOf`, which refuses a value that fits two of the types: an id is a text too.
fn union(name: &str, doc: &str, variants: &[UnionVariant], usage: &Usage<'_>) -> Node {
    let side = side(name, usage);
    let schemas: Vec<Node> = variants.iter().map(|variant| schema::schema(&variant.ty, side, usage)).collect();
    Node::new().with("anyOf", schemas).with_text("description", doc)
}

/// How strict the component of a named type is: as for requests, unless answers carry it too.
fn side(name: &str, usage: &Usage<'_>) -> Side {
    if usage.in_answers(name) { Side::Answer } else { Side::Request }
}

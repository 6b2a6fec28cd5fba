//! The schema of a type, where it is used.
//!
//! What OpenAPI 3.1 says in another way than 3.0 stands in this file alone: `null` as a type, keys beside `$ref`.

use std::borrow::Cow;

use super::node::{Item, Node};
use super::parameter::is_required;
use super::root::Root;
use super::usage::{Side, Usage};
use super::{provenance, xml};
use crate::ir::{EnumType, Field, IdType, Presence, Shape, Type, TypeDef};

/// The schema of a type.
///
/// ```yaml
/// type: array
/// items: { $ref: "#/components/schemas/Server" }
/// ```
pub(super) fn schema<'a>(ty: &'a Type, side: Side, usage: &Usage<'a>) -> Node<'a> {
    match ty {
        Type::String => of_type("string"),
        Type::Integer => of_type("integer").with("format", "int64"),
        Type::Number => of_type("number").with("format", "double"),
        Type::Boolean => of_type("boolean"),
        Type::Decimal => text("decimal"),
        Type::DateTime => text("date-time"),
        Type::Date => text("date"),
        Type::Uuid => text("uuid"),
        Type::Url => text("uri"),
        Type::Email => text("email"),
        Type::Ipv4 => text("ipv4"),
        Type::Json => Node::new(),
        Type::List(item) => list(item, side, usage),
        Type::Map(value) => of_type("object").with("additionalProperties", schema(value, side, usage)),
        Type::Nullable(inner) => nullable(schema(inner, side, usage)),
        Type::In { key, inner } => Node::reference("schemas", &Root { key, ty: inner }.component(usage)),
        Type::NullBoolean => null_boolean(),
        Type::Id(one) => id(one),
        Type::Named { name, shape, .. } => named(name, *shape, side, usage),
    }
}

/// The schema of a list. Where there is XML, its elements are in one of its own, and items that are wrapped name each.
///
/// ```yaml
/// type: array
/// items: { $ref: "#/components/schemas/Server" }
/// xml: { wrapped: true }
/// ```
pub(super) fn list<'a>(item: &'a Type, side: Side, usage: &Usage<'a>) -> Node<'a> {
    let items = schema(item, side, usage);
    if !usage.has_xml() {
        return of_type("array").with("items", items);
    }
    let items = match item.wrapped() {
        Some((key, _)) => xml::named(items, key),
        None => items,
    };
    of_type("array").with("items", items).with("xml", Node::new().with("wrapped", true))
}

/// A boolean as an object that tells whether there is one.
fn null_boolean() -> Node<'static> {
    let properties = Node::new()
        .with("Bool", of_type("boolean").with("description", "The value."))
        .with("Valid", of_type("boolean").with("description", "Whether there is a value; without one it is null."));
    of_type("object").with("properties", properties)
}

/// The schema of an identifier.
///
/// ```yaml
/// $ref: "#/components/schemas/UserId"
/// ```
pub(super) fn id(id: &IdType) -> Node<'static> {
    Node::reference("schemas", &id.name)
}

/// The schema of an object, written out.
///
/// ```yaml
/// type: object
/// description: A server.
/// required: [id]
/// properties:
///   id: { $ref: "#/components/schemas/ServerId" }
///   name: { type: string, description: Friendly name. }
/// ```
pub(super) fn object<'a>(
    fields: &'a [Field],
    side: Side,
    description: impl Into<Cow<'a, str>>,
    usage: &Usage<'a>,
) -> Node<'a> {
    let required: Vec<&str> = fields
        .iter()
        .filter(|field| match side {
            Side::Request => is_required(field),
            Side::Answer => field.presence == Presence::Promised,
        })
        .map(|field| field.wire.as_str())
        .collect();
    let properties: Node = fields.iter().map(|field| (field.wire.as_str(), property(field, side, usage))).collect();
    object_of(description, required, properties)
}

/// The schema of an object with these properties.
pub(super) fn object_of<'a>(
    description: impl Into<Cow<'a, str>>,
    required: Vec<&'a str>,
    properties: Node<'a>,
) -> Node<'a> {
    of_type("object")
        .with_text("description", description)
        .with_list("required", required)
        .with("properties", properties)
}

/// The schema of a parameter. What it means stands beside it, in the parameter.
///
/// ```yaml
/// type: integer
/// format: int64
/// default: 20
/// maximum: 100
/// ```
pub(super) fn parameter<'a>(field: &'a Field, usage: &Usage<'a>) -> Node<'a> {
    let mut schema = bare(field, Side::Request, usage);
    // It is in no body.
    schema.take("xml");
    facts(field, schema)
}

/// The closed schema of an enum.
///
/// ```yaml
/// type: string
/// enum: [daily, weekly]
/// ```
pub(super) fn closed(one: &EnumType) -> Node<'_> {
    of_type("string").with("enum", values(one))
}

/// The open schema of an enum: a client that checks what it gets must not fail when the vendor adds a value.
///
/// ```yaml
/// type: string
/// x-extensible-enum: [daily, weekly]
/// ```
pub(super) fn open(one: &EnumType) -> Node<'_> {
    of_type("string").with("x-extensible-enum", values(one))
}

/// The schema of what always has the same text: `{ type: string, const: reboot }`.
pub(super) fn constant(value: &str) -> Node<'_> {
    of_type("string").with("const", value)
}

/// The schema of one of some texts: `{ type: string, enum: [create, install] }`.
pub(super) fn one_of<'a>(values: Vec<&'a str>) -> Node<'a> {
    match values.as_slice() {
        [only] => constant(only),
        _ => of_type("string").with("enum", values),
    }
}

/// `{ type: string, description: Friendly name. }`
pub(super) fn property<'a>(field: &'a Field, side: Side, usage: &Usage<'a>) -> Node<'a> {
    let schema = bare(field, side, usage);
    let doc = description(field, schema.get("$ref").is_some(), usage);
    // What is secret in an answer is there to be read.
    facts(field, schema.with_text("description", doc))
        .with_flag("writeOnly", field.secret && side == Side::Request)
        .with_list("x-provenance", provenance::provenance(&field.provenance))
}

/// What a field means. A reference leads to what its type means; a type that is written out says it here.
fn description<'a>(field: &'a Field, is_reference: bool, usage: &Usage<'a>) -> Cow<'a, str> {
    let type_doc = if let Type::Id(id) = &field.ty {
        id.doc.as_str()
    } else if let Type::Named { name, .. } = &field.ty {
        usage.doc(name)
    } else {
        ""
    };
    let doc = match (field.doc.as_str(), is_reference) {
        (doc, true) if doc == type_doc => "",
        ("", false) => type_doc,
        (doc, _) => doc,
    };
    provenance::noted(doc, field.provenance.as_ref())
}

/// The schema of a field's type, its format and `null` included.
fn bare<'a>(field: &'a Field, side: Side, usage: &Usage<'a>) -> Node<'a> {
    let schema = schema(&field.ty, side, usage);
    let schema = match (&field.format, field.secret) {
        (Some(format), _) => schema.with("format", format.as_str()),
        (None, true) => schema.with("format", "password"),
        (None, false) => schema,
    };
    if field.nullable { nullable(schema) } else { schema }
}

/// Adds the default and the limits of a field.
fn facts<'a>(field: &'a Field, schema: Node<'a>) -> Node<'a> {
    schema
        .with_some("default", field.default.as_deref())
        .with_some("minimum", field.minimum)
        .with_some("maximum", field.maximum)
}

/// A named type: a reference to its component, or its values where the component must be more tolerant than the place.
///
/// An enum that answers carry too has an open component, so that requests spell its values out.
fn named<'a>(name: &str, shape: Shape, side: Side, usage: &Usage<'a>) -> Node<'a> {
    let is_request = side == Side::Request && shape == Shape::Enum;
    if let Some(TypeDef::Enum(one)) = usage.def(name).filter(|_| is_request && usage.in_answers(name)) {
        closed(one)
    } else {
        Node::reference("schemas", name)
    }
}

/// The schema, with `null` allowed.
///
/// ```yaml
/// type: [string, "null"]
/// ```
///
/// A reference becomes `anyOf: [{ $ref: … }, { type: "null" }]`; with `oneOf`, a union that has null itself would
/// accept it no longer.
fn nullable(schema: Node<'_>) -> Node<'_> {
    if schema.is_empty() {
        return schema;
    }
    match schema.get("type").cloned() {
        Some(Item::Text(name)) => {
            let values = match schema.get("enum") {
                Some(Item::List(values)) => Some([values.as_slice(), &[Item::Null]].concat()),
                _ => None,
            };
            schema.with("type", vec![Item::Text(name), Item::from("null")]).with_some("enum", values)
        }
        Some(_) => schema,
        None => Node::new().with("anyOf", vec![schema, of_type("null")]),
    }
}

fn values(one: &EnumType) -> Vec<&str> {
    one.values.iter().map(|value| value.wire.as_str()).collect()
}

fn text(format: &str) -> Node<'_> {
    of_type("string").with("format", format)
}

fn of_type(name: &str) -> Node<'_> {
    Node::new().with("type", name)
}

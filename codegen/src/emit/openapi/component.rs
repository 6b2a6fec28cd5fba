//! The named types, as reusable schemas.

use std::borrow::Cow;

use super::node::Node;
use super::page::Page;
use super::root::Root;
use super::usage::{Side, Usage};
use super::{body, page, parameter, provenance, schema};
use crate::ir::{EnumType, Formats, IdType, Object, Operation, Presence, Type, TypeDef, UnionVariant};

/// The entries of `components/schemas`, in the order of the names: what operations use, and no more.
///
/// ```yaml
/// AddServerRequest: { type: object, … }
/// Frequency: { type: string, enum: [daily, weekly], description: How often. }
/// UserId: { type: string, description: Identifier of a user., examples: [u_81] }
/// ```
pub(super) fn schemas<'a>(usage: &'a Usage<'a>) -> Vec<(Cow<'a, str>, Component<'a>)> {
    let ids = usage.ids().map(|one| (Cow::Borrowed(one.name.as_str()), Component::Id(one)));
    let types = usage.types().map(|def| (Cow::Borrowed(def.name()), Component::Type(def)));
    let pages = usage.pages().map(|(name, page)| (Cow::Borrowed(name), Component::Page(page)));
    let answered = usage.roots().map(|(name, root)| (Cow::Borrowed(name), Component::Root(root)));
    let bodies = usage.bodies().map(|operation| {
        let name = body::component(&operation.id, usage);
        (Cow::Owned(name), Component::Body(operation))
    });
    let roots = usage.bodies().filter(|operation| body::has_inner(operation)).map(|operation| {
        let name = body::inner_component(&operation.id, usage);
        (Cow::Owned(name), Component::InRoot(operation))
    });
    let formats =
        usage.formats().map(|formats| (Cow::Owned(parameter::format_component(usage)), Component::Format(formats)));
    let mut schemas: Vec<_> =
        ids.chain(types).chain(pages).chain(answered).chain(bodies).chain(roots).chain(formats).collect();
    schemas.sort_by(|(a, _), (b, _)| a.cmp(b));
    schemas
}

/// What has a schema of its own.
pub(super) enum Component<'a> {
    Id(&'a IdType),
    Type(&'a TypeDef),
    /// The envelope of a page.
    Page(Page<'a>),
    /// A value in the object of one key that it travels in.
    Root(Root<'a>),
    /// The body of an operation, which has a schema of its own.
    Body(&'a Operation),
    /// The fields of such a body, which travel in one key.
    InRoot(&'a Operation),
    /// The formats that a path can end in.
    Format(&'a Formats),
}

impl<'a> Component<'a> {
    /// Its schema.
    pub(super) fn schema(&self, usage: &Usage<'a>) -> Node<'a> {
        match *self {
            Self::Id(one) => id(one),
            Self::Type(TypeDef::Object(one)) => object(one, usage),
            Self::Type(TypeDef::Enum(one)) => enumeration(one, usage),
            Self::Type(TypeDef::Union { name, doc, variants, .. }) => union(name, doc, variants, usage),
            Self::Page(page) => page::envelope(page, usage),
            Self::Root(root) => root.definition(usage),
            Self::Body(operation) => body::definition(operation, usage),
            Self::InRoot(operation) => body::inner(operation, usage),
            Self::Format(formats) => parameter::format_schema(formats),
        }
    }
}

/// ```yaml
/// type: string
/// description: Identifier of a user.
/// examples: [u_81]
/// ```
fn id(id: &IdType) -> Node<'_> {
    let ty = if id.integer { &Type::Integer } else { &Type::String };
    schema::schema(ty, Side::Request, &Usage::default())
        .with_text("description", id.doc.as_str())
        .with("examples", vec![&id.example])
}

/// An object. What requests and answers share is as tolerant as an answer must be; the description then says what a
/// request needs.
fn object<'a>(object: &'a Object, usage: &Usage<'a>) -> Node<'a> {
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
            let note = format!("{doc} A request must carry {}.", needed.join(", "));
            doc = Cow::Owned(note.trim_start().to_owned());
        }
    }
    schema::object(&object.fields, side, doc, usage)
        .with_some("examples", object.example.as_ref().map(|example| vec![example]))
        .with_some("x-source", object.source.as_deref())
        .with_list("x-provenance", provenance::provenance(&object.provenance))
}

/// An enum: closed if only requests carry it, open if answers do.
fn enumeration<'a>(one: &'a EnumType, usage: &Usage<'a>) -> Node<'a> {
    let (schema, openness) = match side(&one.name, usage) {
        Side::Request => (schema::closed(one), None),
        Side::Answer => (schema::open(one), Some(Cow::Borrowed("Values other than the listed ones may come."))),
    };
    let values: Vec<String> = one
        .values
        .iter()
        .filter_map(|value| value.doc.as_deref().map(|doc| format!("- `{}`: {doc}", value.wire)))
        .collect();
    let doc = provenance::noted(&one.doc, one.provenance.as_ref());
    let paragraphs = [Some(doc), Some(Cow::Owned(values.join("\n"))), openness];
    let paragraphs: Vec<Cow<'_, str>> = paragraphs.into_iter().flatten().filter(|text| !text.is_empty()).collect();
    schema
        .with_text("description", paragraphs.join("\n\n"))
        .with_list("x-provenance", provenance::provenance(&one.provenance))
}

/// ```yaml
/// anyOf:
///   - { type: string }
///   - { type: integer, format: int64 }
/// ```
///
/// Not `oneOf`, which refuses a value that fits two of the types: an id is a text too.
fn union<'a>(name: &str, doc: &'a str, variants: &'a [UnionVariant], usage: &Usage<'a>) -> Node<'a> {
    let side = side(name, usage);
    let schemas: Vec<Node<'_>> = variants.iter().map(|variant| schema::schema(&variant.ty, side, usage)).collect();
    Node::new().with("anyOf", schemas).with_text("description", doc)
}

/// How strict the component of a named type is: as for requests, unless answers carry it too.
fn side(name: &str, usage: &Usage<'_>) -> Side {
    if usage.in_answers(name) { Side::Answer } else { Side::Request }
}

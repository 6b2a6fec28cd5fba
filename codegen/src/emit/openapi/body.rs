//! Request bodies.

use heck::ToUpperCamelCase;

use super::node::{Item, Node};
use super::parameter::is_required;
use super::usage::{Side, Usage};
use super::{media, schema, xml};
use crate::ir::{Body, Fixed, Operation};

/// What an operation sends.
pub(super) struct Sent<'a> {
    /// Whether it must be sent: if one of its fields must, or if it is a value of a type.
    pub(super) required: bool,
    /// Its schema in JSON.
    pub(super) schema: Node<'a>,
    /// Its schema in XML, where the API has it.
    pub(super) xml: Option<Node<'a>>,
    /// The whole, as it travels.
    pub(super) example: Item<'a>,
}

/// The value of an operation's `requestBody`.
///
/// ```yaml
/// required: true
/// content:
///   application/json:
///     schema: { $ref: "#/components/schemas/AddServerRequest" }
///     example: { name: web-1 }
/// ```
pub(super) fn request_body<'a>(operation: &'a Operation, usage: &Usage<'a>) -> Option<Node<'a>> {
    let sent = Sent::of(operation, usage)?;
    let json = media::of_schema(sent.schema).with("example", sent.example);
    let content = media::content(json, sent.xml.map(media::of_schema));
    Some(Node::new().with_flag("required", sent.required).with("content", content))
}

impl<'a> Sent<'a> {
    /// What an operation sends, if it sends anything.
    pub(super) fn of(operation: &'a Operation, usage: &Usage<'a>) -> Option<Self> {
        let root = operation.root.as_deref();
        let (required, example, in_xml) = match &operation.body {
            Some(Body::Type { ty, example }) => {
                let is_element = root.is_some() || ty.wrapped().is_some();
                let in_xml = is_element.then(|| xml::whole(ty, root, Side::Request, usage)).flatten();
                (true, Item::from(example), in_xml)
            }
            None if operation.fixed_body.is_empty() => return None,
            Some(Body::Fields(_)) | None => {
                let required = !operation.fixed_body.is_empty() || operation.body_fields().iter().any(is_required);
                (required, example(operation), in_xml(operation, usage))
            }
        };
        let schema = match &operation.body {
            Some(Body::Type { ty, .. }) if root.is_none() => schema::schema(ty, Side::Request, usage),
            _ => Node::reference("schemas", &component(&operation.id, usage)),
        };
        let example = match root {
            Some(root) => Node::new().with(root, example).into(),
            None => example,
        };
        Some(Self { required, schema, xml: in_xml, example })
    }
}

/// The fields as XML, where the API has it: in the element that is the key around them, or one field that is an element itself.
/// Several fields with nothing around them are no document, and are sent as JSON.
fn in_xml<'a>(operation: &'a Operation, usage: &Usage<'a>) -> Option<Node<'a>> {
    if !usage.has_xml() {
        return None;
    }
    match (&operation.root, &operation.fixed_body[..], operation.body_fields()) {
        (Some(_), ..) => Some(Node::reference("schemas", &inner_component(&operation.id, usage))),
        (None, [], [field]) => Some(xml::named(schema::property(field, Side::Request, usage), &field.wire)),
        (None, [fixed], []) => Some(xml::named(schema::constant(&fixed.value), &fixed.wire)),
        (None, ..) => None,
    }
}

/// Whether the body has a schema of its own: all but those that are a type's, with nothing around it.
pub(super) fn has_component(operation: &Operation) -> bool {
    operation.has_object_body() || (operation.body.is_some() && operation.root.is_some())
}

/// Whether the fields of the body have one too, since they travel in one key.
pub(super) fn has_inner(operation: &Operation) -> bool {
    operation.has_object_body() && operation.root.is_some()
}

/// The component of a body that is written out at its operation: `AddServerRequest`. It has a name because generators
/// would make one up, and give bodies that happen to look alike the name of the first.
pub(super) fn component(operation: &str, usage: &Usage<'_>) -> String {
    free(format!("{}Request", operation.to_upper_camel_case()), usage)
}

/// The component of the fields that travel in one key of such a body: `AddServerFields`.
pub(super) fn inner_component(operation: &str, usage: &Usage<'_>) -> String {
    free(format!("{}Fields", operation.to_upper_camel_case()), usage)
}

/// The title of a choice of bodies: `AddServerAnyRequest`. Without it generators call the choice after its operation, which is
/// the name of one of the bodies.
pub(super) fn choice_title(operation: &str, what: &str, usage: &Usage<'_>) -> String {
    free(format!("{}Any{what}", operation.to_upper_camel_case()), usage)
}

/// This name, or one made of it that no other schema has.
pub(super) fn free(mut name: String, usage: &Usage<'_>) -> String {
    while usage.is_taken(&name) || usage.page(&name).is_some() || usage.root(&name).is_some() {
        name.push_str("Body");
    }
    name
}

/// The schema of a body that is written out at its operation, or of one that travels in a key.
///
/// ```yaml
/// type: object
/// description: What `add_server` sends.
/// required: [name]
/// properties:
///   name: { type: string, description: Friendly name. }
/// ```
pub(super) fn definition<'a>(operation: &'a Operation, usage: &Usage<'a>) -> Node<'a> {
    let description = format!("What `{}` sends.", operation.id);
    let Some(root) = operation.root.as_deref() else { return object(operation, description, usage) };
    let inner = match &operation.body {
        Some(Body::Type { ty, .. }) => schema::schema(ty, Side::Request, usage),
        Some(Body::Fields(_)) | None => Node::reference("schemas", &inner_component(&operation.id, usage)),
    };
    schema::object_of(description, vec![root], Node::new().with(root, inner))
}

/// The schema of the fields that travel in one key, which is their element's name in XML.
pub(super) fn inner<'a>(operation: &'a Operation, usage: &Usage<'a>) -> Node<'a> {
    let root = operation.root.as_deref().unwrap_or_default();
    let schema = object(operation, format!("What `{}` sends in `{root}`.", operation.id), usage);
    if usage.has_xml() { xml::named(schema, root) } else { schema }
}

/// An object of the operation's fields, those that always have the same value first.
fn object<'a>(operation: &'a Operation, description: String, usage: &Usage<'a>) -> Node<'a> {
    let fields = || operation.body_fields().iter();
    let constant = |fixed: &'a Fixed| schema::constant(&fixed.value).with_text("description", fixed.doc.as_str());
    let constants = operation.fixed_body.iter().map(|fixed| (fixed.wire.as_str(), constant(fixed)));
    let others = fields().map(|field| (field.wire.as_str(), schema::property(field, Side::Request, usage)));
    let always = operation.fixed_body.iter().map(|fixed| fixed.wire.as_str());
    let required = always.chain(fields().filter(|field| is_required(field)).map(|field| field.wire.as_str()));
    schema::object_of(description, required.collect(), constants.chain(others).collect())
}

/// Those fields with values.
fn example(operation: &Operation) -> Item<'_> {
    let constants = operation.fixed_body.iter().map(|fixed| (fixed.wire.as_str(), Item::from(fixed.value.as_str())));
    let others = operation.body_fields().iter().map(|field| (field.wire.as_str(), Item::from(&field.example)));
    constants.chain(others).collect::<Node<'_>>().into()
}

//! The envelope around the items of a page.

use super::node::Node;
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::{Api, Field, Paging, Presence, Type};

/// What tells the pages of one list from those of another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page<'a> {
    paging: &'a Paging,
    item: &'a Type,
    /// The envelope's field with the items, where the operation names it.
    root: Option<&'a str>,
}

impl<'a> Page<'a> {
    /// A page of such items; `root` is the key that the operation names.
    pub(super) fn new(paging: &'a Paging, item: &'a Type, root: Option<&'a str>) -> Self {
        Self { paging, item, root: root.filter(|_| paging.items.is_none()) }
    }

    /// The type of its items, where a page is nothing but their list.
    pub(super) fn is_list_of(&self) -> Option<&'a Type> {
        (self.paging.items.is_none() && self.root.is_none()).then_some(self.item)
    }

    /// Whether pages of both lists look the same, given that the items' types are spelled alike.
    fn is_like(&self, other: &Self) -> bool {
        self.paging.name == other.paging.name && self.root == other.root && keys(self.item) == keys(other.item)
    }
}

/// The component of an envelope: `PageOfServer`, and `CursorPageOfServer` for a paging style other than the API's first;
/// `PageOfServerInServers` where the operation names the key.
pub(super) fn component(api: &Api, page: Page<'_>, usage: &Usage<'_>) -> String {
    let is_first = api.paging.first().is_none_or(|first| first.name == page.paging.name);
    let style = if is_first { String::new() } else { pascal(&page.paging.name) };
    let root = page.root.map(|root| format!("In{}", pascal(root))).unwrap_or_default();
    let mut name = format!("{style}PageOf{}{root}", spelled(page.item));
    while usage.is_taken(&name) || usage.page(&name).is_some_and(|other| !other.is_like(&page)) {
        name.push_str("Envelope");
    }
    name
}

/// The schema of an envelope.
///
/// ```yaml
/// type: object
/// description: A page of a list.
/// properties:
///   data: { type: array, items: { $ref: "#/components/schemas/Server" } }
///   total: { type: integer, format: int64 }
/// ```
pub(super) fn envelope(page: Page<'_>, usage: &Usage<'_>) -> Node<'static> {
    let description = if matches!(page.item, Type::Json) {
        "One page of a list. The documentation does not say what an item holds."
    } else {
        "One page of a list."
    };
    let Some(root) = page.root else {
        let fields: Vec<Field> = page.paging.envelope.iter().map(|field| with_items(page, field)).collect();
        return schema::object(&fields, Side::Answer, description, usage).into_owned();
    };
    let list = schema::list(page.item, Side::Answer, usage).with("description", "Items of the page.");
    let items = std::iter::once((root, list));
    let fields = || page.paging.envelope.iter();
    let others = fields().map(|field| (field.wire.as_str(), schema::property(field, Side::Answer, usage)));
    let promised = fields().filter(|field| field.presence == Presence::Promised).map(|field| field.wire.as_str());
    let required = std::iter::once(root).chain(promised).collect();
    schema::object_of(description, required, items.chain(others).collect()).into_owned()
}

/// The envelope's field, with the operation's item type if it is the one that holds the items.
fn with_items(page: Page<'_>, field: &Field) -> Field {
    let mut field = field.clone();
    if Some(&field.wire) == page.paging.items.as_ref() {
        field.ty = Type::List(Box::new(page.item.clone()));
    }
    field
}

/// A type as part of a component's name: `Server`, `ListOfString`.
pub(super) fn spelled(ty: &Type) -> String {
    let word = match ty {
        Type::String => "String",
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::Boolean => "Boolean",
        Type::Decimal => "Decimal",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::Uuid => "Uuid",
        Type::Url => "Url",
        Type::Email => "Email",
        Type::Ipv4 => "Ipv4",
        Type::Json => "Json",
        Type::List(inner) => return format!("ListOf{}", spelled(inner)),
        Type::Map(inner) => return format!("MapOf{}", spelled(inner)),
        Type::Nullable(inner) => return format!("Nullable{}", spelled(inner)),
        Type::In { key, inner } => return format!("{}In{}", spelled(inner), pascal(key)),
        Type::NullBoolean => "NullBoolean",
        Type::Id(id) => &id.name,
        Type::Named { name, .. } => name,
    };
    word.to_owned()
}

/// The keys of the objects around values in a type, which [`pascal`] may make the same.
fn keys(ty: &Type) -> Vec<&str> {
    match ty {
        Type::In { key, inner } => std::iter::once(key.as_str()).chain(keys(inner)).collect(),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => keys(inner),
        _ => Vec::new(),
    }
}

pub(super) fn pascal(name: &str) -> String {
    heck::ToUpperCamelCase::to_upper_camel_case(name)
}

//! The envelope around the items of a page.

use super::node::Node;
use super::schema;
use super::usage::{Side, Usage};
use crate::ir::{Api, Field, Paging, Type};

/// The component of an envelope: `PageOfServer`, and `CursorPageOfServer` for a paging style other than the API's first.
pub(super) fn component(api: &Api, paging: &Paging, item: &Type, usage: &Usage<'_>) -> String {
    let is_first = api.paging.first().is_none_or(|first| first.name == paging.name);
    let style = if is_first { String::new() } else { pascal(&paging.name) };
    let mut name = format!("{style}PageOf{}", spelled(item));
    while usage.is_taken(&name) {
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
pub(super) fn envelope(paging: &Paging, item: &Type, usage: &Usage<'_>) -> Node<'static> {
    let description = if matches!(item, Type::Json) {
        "One page of a list. The documentation does not say what an item holds."
    } else {
        "One page of a list."
    };
    let fields: Vec<Field> = paging.envelope.iter().map(|field| with_items(paging, item, field)).collect();
    schema::object(&fields, Side::Answer, description, usage).into_owned()
}

/// The envelope's field, with the operation's item type if it is the one that holds the items.
fn with_items(paging: &Paging, item: &Type, field: &Field) -> Field {
    let mut field = field.clone();
    if Some(&field.wire) == paging.items.as_ref() {
        field.ty = Type::List(Box::new(item.clone()));
    }
    field
}

/// A type as part of a component's name: `Server`, `ListOfString`.
fn spelled(ty: &Type) -> String {
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
        Type::In { inner, .. } => return spelled(inner),
        Type::NullBoolean => "Boolean",
        Type::Id(id) => &id.name,
        Type::Named { name, .. } => name,
    };
    word.to_owned()
}

fn pascal(name: &str) -> String {
    heck::ToUpperCamelCase::to_upper_camel_case(name)
}

//! A value of a type, for answers that are a type rather than a list of fields.

use serde_json::Value;

use super::node::Node;
use super::usage::Usage;
use crate::ir::{Field, Type, TypeDef};

/// How many unions within unions are followed; one that refers to itself has no end.
const DEEPEST: usize = 8;

/// A value as the vendor might send it: the ids' and objects' own, and for the rest one made from the type.
pub(super) fn example(ty: &Type, usage: &Usage<'_>) -> Value {
    value(ty, usage, 0)
}

/// The examples of fields as one object.
///
/// ```yaml
/// name: web-1
/// ip: 203.0.113.7
/// ```
pub(super) fn fields(fields: &[Field]) -> Value {
    let object: Node = fields
        .iter()
        .map(|field| (field.wire.as_str(), field.example.clone()))
        .collect();
    object.into()
}

fn value(ty: &Type, usage: &Usage<'_>, depth: usize) -> Value {
    match ty {
        Type::String => Value::from("text"),
        Type::Integer => Value::from(1),
        Type::Number => Value::from(1.5),
        Type::Boolean => Value::from(true),
        Type::Decimal => Value::from("9.95"),
        Type::DateTime => Value::from("2026-01-31T12:00:00Z"),
        Type::Date => Value::from("2026-01-31"),
        Type::Uuid => Value::from("6f1c1d2e-8d5e-4c0b-9f0e-1a2b3c4d5e6f"),
        Type::Url => Value::from("https://example.com"),
        Type::Email => Value::from("ann@example.com"),
        Type::Ipv4 => Value::from("203.0.113.7"),
        Type::Json => Node::new().into(),
        Type::List(item) => Value::from(vec![value(item, usage, depth)]),
        Type::Map(inner) => Node::new().with("key", value(inner, usage, depth)).into(),
        Type::Nullable(inner) => value(inner, usage, depth),
        Type::Id(id) => id.example.clone(),
        Type::Named { name, .. } => match usage.def(name) {
            Some(TypeDef::Object(object)) => object.example.clone(),
            Some(TypeDef::Enum(one)) => one
                .values
                .first()
                .map_or(Value::Null, |value| value.wire.as_str().into()),
            Some(TypeDef::Union { variants, .. }) if depth < DEEPEST => variants
                .first()
                .map_or(Value::Null, |variant| value(&variant.ty, usage, depth + 1)),
            Some(TypeDef::Union { .. }) | None => Value::Null,
        },
    }
}

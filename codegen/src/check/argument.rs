//! Decides how an operation's required inputs are handed over.

use std::collections::HashSet;

use crate::ir::{Body, Field, Presence, Type};

/// Whether two of the required inputs accept the same value, so that nobody would notice if they were exchanged.
pub(super) fn could_be_swapped<'a>(inputs: impl Iterator<Item = &'a Field>, body: Option<&Body>) -> bool {
    let mut kinds: HashSet<String> = HashSet::new();
    let fields = inputs
        .filter(|field| field.presence != Presence::Optional)
        .map(|field| kind(&field.ty, field.nullable, field.secret));
    let body = match body {
        Some(Body::Type { ty, .. }) => Some(kind(ty, false, false)),
        Some(Body::Fields(_)) | None => None,
    };
    let mut all = fields.chain(body);
    all.any(|kind| !kinds.insert(kind))
}

/// What an argument accepts, in a word that is equal for arguments that accept the same.
fn kind(ty: &Type, nullable: bool, secret: bool) -> String {
    let kind = match ty {
        Type::String | Type::Url | Type::Email if secret => "secret".to_owned(),
        Type::String | Type::Url | Type::Email | Type::Id(_) if !nullable => "text".to_owned(),
        ty => element(ty),
    };
    if nullable { format!("{kind}?") } else { kind }
}

/// The Rust type of a value inside another one.
fn element(ty: &Type) -> String {
    match ty {
        Type::String | Type::Url | Type::Email => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::DateTime => "Timestamp".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Uuid => "Uuid".to_owned(),
        Type::Ipv4 => "Ipv4Addr".to_owned(),
        Type::Json => "Json".to_owned(),
        Type::List(inner) => format!("[{}]", element(inner)),
        Type::Map(inner) => format!("{{{}}}", element(inner)),
        Type::Nullable(inner) => format!("{}?", element(inner)),
        Type::In { inner, .. } => element(inner),
        Type::NullBoolean => "bool?".to_owned(),
        Type::Id(id) => format!("id {}", id.name),
        Type::Named { name, .. } => format!("type {name}"),
    }
}

//! Rust types of values.

use super::file::File;
use crate::ir::{AnswerType, Direction, Field, Operation, Presence, Type};

/// The owned Rust type of a value: `Vec<String>`.
pub(super) fn owned(ty: &Type, file: &mut File) -> String {
    match ty {
        Type::String | Type::Url | Type::Email => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Decimal => file.runtime("Decimal"),
        Type::DateTime => file.runtime("Timestamp"),
        Type::Date => file.runtime("Date"),
        Type::Uuid => file.runtime("Uuid"),
        Type::Ipv4 => file.std("std::net", "Ipv4Addr"),
        Type::Json => file.runtime("Json"),
        Type::List(item) => format!("Vec<{}>", owned(item, file)),
        Type::Map(item) => {
            let map = file.std("std::collections", "BTreeMap");
            format!("{map}<String, {}>", owned(item, file))
        }
        Type::Nullable(inner) => format!("Option<{}>", owned(inner, file)),
        Type::In { inner, .. } => owned(inner, file),
        Type::NullBoolean => "Option<bool>".to_owned(),
        Type::Id(id) => file.own(&id.ident),
        Type::Named { ident, .. } => file.own(ident),
    }
}

/// How a struct holds a field, as tolerant as its direction asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    /// The value itself.
    Plain,
    /// The value or nothing.
    Option,
    /// The value, null or nothing.
    Maybe,
}

/// How a struct holds a field.
pub(super) fn held(field: &Field, direction: Direction) -> Held {
    let collection = matches!(field.ty.seen(), Type::List(_) | Type::Map(_));
    match (direction, field.presence, field.nullable) {
        // Its type is an option already.
        _ if matches!(field.ty, Type::NullBoolean) => Held::Plain,
        (_, Presence::Optional, true) => Held::Maybe,
        (Direction::Request, Presence::Required | Presence::Promised, false) | (_, Presence::Promised, false) => {
            Held::Plain
        }
        (Direction::Answer | Direction::Both, Presence::Required, false) if collection => Held::Plain,
        (Direction::Answer, Presence::Optional, false) if collection => Held::Plain,
        (Direction::Request | Direction::Both, Presence::Optional, false)
        | (Direction::Answer, Presence::Optional, false)
        | (Direction::Answer | Direction::Both, Presence::Required, false)
        | (_, Presence::Required | Presence::Promised, true) => Held::Option,
    }
}

/// The type of a struct field: `Option<String>`.
pub(super) fn member(field: &Field, direction: Direction, file: &mut File) -> String {
    if matches!(field.ty, Type::NullBoolean) {
        return owned(&field.ty, file);
    }
    let plain = if field.secret { file.runtime("Secret") } else { owned(&field.ty, file) };
    let base = if field.boxed { format!("Box<{plain}>") } else { plain };
    match held(field, direction) {
        Held::Plain => base,
        Held::Option => format!("Option<{base}>"),
        Held::Maybe => format!("{}<{base}>", file.runtime("Maybe")),
    }
}

/// What awaiting an operation gives: `Page<Json>`.
pub(super) fn output(operation: &Operation, file: &mut File) -> String {
    operation.answers.first().map_or_else(|| "()".to_owned(), |first| answer(&first.ty, file))
}

/// The Rust type of an answer.
pub(super) fn answer(ty: &AnswerType, file: &mut File) -> String {
    match ty {
        AnswerType::Empty => "()".to_owned(),
        AnswerType::Undocumented => file.runtime("Json"),
        AnswerType::Page(item) => format!("{}<{}>", file.runtime("Page"), owned(item, file)),
        AnswerType::Value(ty) => owned(ty, file),
    }
}

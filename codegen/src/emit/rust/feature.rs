//! Features of the runtime that an API's types need.

use std::collections::BTreeSet;

use crate::ir::{AnswerType, Api, Body, Field, Operation, Type, TypeDef};

/// The features: `decimal`, `time`, `uuid`.
pub(super) fn features(api: &Api) -> BTreeSet<&'static str> {
    let mut features = BTreeSet::new();
    for def in api.all_types() {
        match def {
            TypeDef::Object(object) => of_fields(&object.fields, &mut features),
            TypeDef::Union { variants, .. } => variants.iter().for_each(|one| of(&one.ty, &mut features)),
            TypeDef::Enum(_) => {}
        }
    }
    for operation in api.operations() {
        of_operation(operation, &mut features);
    }
    features
}

fn of_operation(operation: &Operation, features: &mut BTreeSet<&'static str>) {
    of_fields(&operation.params, features);
    of_fields(&operation.query, features);
    of_fields(&operation.headers, features);
    match &operation.body {
        Some(Body::Fields(fields)) => of_fields(fields, features),
        Some(Body::Type { ty, .. }) => of(ty, features),
        None => {}
    }
    for answer in &operation.answers {
        match &answer.ty {
            AnswerType::Page(ty) | AnswerType::Value(ty) => of(ty, features),
            AnswerType::Empty | AnswerType::Undocumented => {}
        }
    }
}

fn of_fields(fields: &[Field], features: &mut BTreeSet<&'static str>) {
    fields.iter().for_each(|field| of(&field.ty, features));
}

fn of(ty: &Type, features: &mut BTreeSet<&'static str>) {
    let feature = match ty {
        Type::Decimal => "decimal",
        Type::DateTime | Type::Date => "time",
        Type::Uuid => "uuid",
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::In { inner, .. } => {
            return of(inner, features);
        }
        Type::String
        | Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Url
        | Type::Email
        | Type::Ipv4
        | Type::Json
        | Type::NullBoolean
        | Type::Id(_)
        | Type::Named { .. } => return,
    };
    features.insert(feature);
}

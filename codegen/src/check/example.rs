//! Makes an example of a type that the spec gives none for.

use serde_json::{Map, Value, json};

use super::name;
use super::types::Types;
use crate::ir::{Field, Object, Paging, Presence, Shape, Type, TypeDef};

/// How deep objects are nested in an example, and how many values one may have in all.
const DEPTH: usize = 3;
const VALUES: usize = 60;

/// A value with its numbers as their types have them: `10` is `10.0` where a fraction may be.
pub(super) fn exact(value: Value, ty: &Type, types: &Types) -> Value {
    match (value, ty) {
        (Value::Number(number), Type::Number) => number.as_f64().map_or(Value::Number(number), Value::from),
        (Value::Array(items), Type::List(item)) => items.into_iter().map(|one| exact(one, item, types)).collect(),
        (Value::Object(map), Type::Map(inner)) => {
            map.into_iter().map(|(key, one)| (key, exact(one, inner, types))).collect()
        }
        (Value::Object(map), Type::In { inner, .. }) => {
            map.into_iter().map(|(key, one)| (key, exact(one, inner, types))).collect()
        }
        (Value::Object(map), Type::Named { name, .. }) => {
            let fields = types.fields(name);
            let one = |(key, one): (String, Value)| {
                let ty = fields.iter().find(|field| field.wire == key).map(|field| &field.ty);
                let one = ty.map_or_else(|| one.clone(), |ty| exact(one.clone(), ty, types));
                (key, one)
            };
            map.into_iter().map(one).collect()
        }
        (value, Type::Nullable(inner)) => exact(value, inner, types),
        (value, _) => value,
    }
}

/// A field's example: its own, else its default, else one made from its type.
pub(super) fn of(field: &Field, types: &Types) -> Value {
    Maker::new(types).field(field, DEPTH)
}

/// An example of a type; texts in it are called after `called`.
pub(super) fn made(ty: &Type, called: &str, types: &Types) -> Value {
    Maker::new(types).value(ty, called, DEPTH)
}

/// An example of an answer, in its key if it has one.
pub(super) fn answer(ty: &Type, root: Option<&str>, types: &Types) -> Value {
    in_key(root, made(ty, "value", types))
}

/// A value in the object around it.
pub(super) fn in_key(key: Option<&str>, value: Value) -> Value {
    match key {
        Some(key) => Value::Object(Map::from_iter([(key.to_owned(), value)])),
        None => value,
    }
}

/// An example of a page of such items, with what stands around them; `root` is the key that the operation names for them.
pub(super) fn page(paging: &Paging, root: Option<&str>, item: &Type, types: &Types) -> Value {
    let items = || Value::from(vec![made(item, "item", types)]);
    let named = root.filter(|_| paging.items.is_none());
    if paging.items.is_none() && named.is_none() {
        return items();
    }
    let field = |field: &Field| {
        let is_items = paging.items.as_ref() == Some(&field.wire);
        (field.wire.clone(), if is_items { items() } else { field.example.clone() })
    };
    let named = named.map(|key| (key.to_owned(), items()));
    Value::Object(named.into_iter().chain(paging.envelope.iter().map(field)).collect())
}

struct Maker<'a> {
    types: &'a Types,
    left: usize,
    /// The objects around the value being made, so that one is not put into itself.
    around: Vec<String>,
}

impl<'a> Maker<'a> {
    fn new(types: &'a Types) -> Self {
        Self { types, left: VALUES, around: Vec::new() }
    }
}

impl Maker<'_> {
    fn field(&mut self, field: &Field, depth: usize) -> Value {
        if !field.example.is_null() {
            self.left = self.left.saturating_sub(1);
            return exact(field.example.clone(), &field.ty, self.types);
        }
        if let Some(default) = field.default.as_ref().filter(|default| !default.is_null()) {
            return default.as_ref().clone();
        }
        match (&field.ty, field.format.as_deref()) {
            (Type::String, Some(format)) => formatted(format, &field.wire),
            (Type::Integer, _) => clamped(1, field).into(),
            (Type::Number, _) if field.minimum.is_some() || field.maximum.is_some() => clamped(1, field).into(),
            (Type::Decimal, _) if field.minimum.is_some() || field.maximum.is_some() => {
                clamped(1, field).to_string().into()
            }
            (ty, _) => self.value(ty, &field.wire, depth),
        }
    }

    fn value(&mut self, ty: &Type, called: &str, depth: usize) -> Value {
        self.left = self.left.saturating_sub(1);
        match ty {
            Type::String => format!("example_{}", name::snake(called)).into(),
            Type::Integer => 1.into(),
            Type::Number => json!(1.5),
            Type::Boolean => true.into(),
            Type::Decimal => "9.95".into(),
            Type::DateTime => "2026-01-31T12:00:00Z".into(),
            Type::Date => "2026-01-31".into(),
            Type::Uuid => "6f1c1d2e-8d5e-4c0b-9f0e-1a2b3c4d5e6f".into(),
            Type::Url => "https://example.com".into(),
            Type::Email => "ann@example.com".into(),
            Type::Ipv4 => "203.0.113.7".into(),
            Type::Json => json!({}),
            Type::List(_) if self.spent(depth) => json!([]),
            Type::List(element) => vec![self.value(element, called, depth)].into(),
            Type::Map(_) if self.spent(depth) => json!({}),
            Type::Map(element) => Map::from_iter([("key".to_owned(), self.value(element, called, depth))]).into(),
            Type::Nullable(inner) => self.value(inner, called, depth),
            Type::In { key, inner } => in_key(Some(key), self.value(inner, called, depth)),
            Type::NullBoolean => json!({ "Bool": true, "Valid": true }),
            Type::Id(id) => id.example.clone(),
            Type::Named { name, .. } => match self.types.def(name) {
                Some(def) => self.named(def, called, depth),
                None => Value::Null,
            },
        }
    }

    fn named(&mut self, def: &TypeDef, called: &str, depth: usize) -> Value {
        match def {
            TypeDef::Enum(one) => one.values.first().map_or(Value::Null, |value| value.wire.clone().into()),
            TypeDef::Union { .. } if depth == 0 => Value::Null,
            TypeDef::Union { variants, .. } => match variants.first() {
                Some(first) => self.value(&first.ty, called, depth - 1),
                None => Value::Null,
            },
            TypeDef::Object(_) if depth == 0 || self.left == 0 => json!({}),
            TypeDef::Object(Object { name, ident, example: Some(example), .. }) => {
                let ty = Type::Named { name: name.clone(), ident: ident.clone(), shape: Shape::Object };
                exact(example.clone(), &ty, self.types)
            }
            TypeDef::Object(object) => {
                let mut map = Map::new();
                self.around.push(object.name.clone());
                for field in &object.fields {
                    // What may be left out is, once an example has grown enough.
                    if self.spent(depth) && field.presence == Presence::Optional {
                        continue;
                    }
                    if !self.repeats(&field.ty) {
                        map.insert(field.wire.clone(), self.field(field, depth - 1));
                    } else if field.nullable {
                        map.insert(field.wire.clone(), Value::Null);
                    }
                }
                self.around.pop();
                map.into()
            }
        }
    }

    /// Whether a value of the type would hold one of the objects around it.
    fn repeats(&self, ty: &Type) -> bool {
        match ty {
            Type::Named { name, .. } => self.around.contains(name),
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::In { inner, .. } => {
                self.repeats(inner)
            }
            _ => false,
        }
    }

    fn spent(&self, depth: usize) -> bool {
        self.left == 0 || depth <= 1
    }
}

fn clamped(number: i64, field: &Field) -> i64 {
    let number = field.minimum.map_or(number, |low| number.max(low));
    field.maximum.map_or(number, |high| number.min(high))
}

/// Text in one of the formats that the language knows by name.
fn formatted(format: &str, called: &str) -> Value {
    match format {
        "e164" => "+12025550123".into(),
        "iana-time-zone" => "Europe/Berlin".into(),
        "cron" => "0 3 * * *".into(),
        "pem" => "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----".into(),
        "openssh-public-key" => "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEx ann@example.com".into(),
        _ => format!("example_{}", name::snake(called)).into(),
    }
}

//! Values in examples: literals of the crate's own types, which nobody needs another crate for.

use serde_json::Value;

use super::super::{layout, ty};
use super::expression::Expression;
use super::{Example, scalar, text};
use crate::ir::{Direction, Field, Ident, Shape, Type, TypeDef, UnionVariant};

impl Example<'_> {
    /// A value of its own: `"web-1".into()`.
    pub(super) fn owned(&mut self, ty: &Type, value: &Value) -> Expression {
        Expression::text(match ty {
            Type::String | Type::Url | Type::Email => format!("{}.into()", text(value)),
            Type::Integer | Type::Boolean => value.to_string(),
            Type::Number => value.as_f64().map_or_else(|| "0.0".to_owned(), |number| format!("{number:?}")),
            Type::Decimal | Type::DateTime | Type::Date | Type::Uuid | Type::Ipv4 => {
                format!("{}.parse()?", text(value))
            }
            Type::Id(_) => format!("{}.into()", scalar(value)),
            Type::Nullable(_) if value.is_null() => "None".to_owned(),
            Type::Nullable(inner) => return self.owned(inner, value).within("Some(", ")"),
            Type::In { key, inner } => return self.owned(inner, value.get(key).unwrap_or(value)),
            Type::NullBoolean => format!("Some({})", value.get("Bool").and_then(Value::as_bool).unwrap_or_default()),
            Type::List(item) => {
                let items = elements(value).iter().map(|value| self.owned(item, value)).collect();
                return Expression::around("vec![", items, "]");
            }
            Type::Named { ident, shape: Shape::Enum, .. } => {
                format!("{}::{}", self.named(ident.as_str()), self.names.value(ident, value))
            }
            Type::Json => self.free(value),
            Type::Map(inner) => return self.map(inner, value),
            Type::Named { ident, shape: Shape::Object, .. } => return self.object(ident, value),
            Type::Named { ident, shape: Shape::Union, .. } => return self.union(ident, value),
        })
    }

    /// The elements of a list that is lent: of texts such as need not be owned.
    pub(super) fn lent(&mut self, item: &Type, value: &Value) -> Expression {
        let one = |this: &mut Self, value: &Value| match item {
            Type::String | Type::Url | Type::Email => Expression::text(text(value)),
            _ => this.owned(item, value),
        };
        let items = elements(value).iter().map(|value| one(self, value)).collect();
        Expression::around("&[", items, "]")
    }

    /// `Json::from(r#"{"a":1}"#)`
    fn free(&mut self, value: &Value) -> String {
        let text = value.to_string();
        let is_plain = !text.contains(['"', '\\']) || text.contains("\"#");
        let literal = if is_plain { layout::quoted(&text) } else { format!("r#\"{text}\"#") };
        format!("{}::from({literal})", self.named("Json"))
    }

    /// `BTreeMap::from([("key".into(), 1)])`
    fn map(&mut self, inner: &Type, value: &Value) -> Expression {
        self.has_map = true;
        let entries = value.as_object().into_iter().flatten();
        let entries: Vec<Expression> = entries
            .map(|(key, value)| {
                let key = Expression::text(format!("{}.into()", layout::quoted(key)));
                Expression::around("(", vec![key, self.owned(inner, value)], ")")
            })
            .collect();
        match entries.is_empty() {
            true => Expression::text("BTreeMap::new()"),
            false => Expression::around("BTreeMap::from([", entries, "])"),
        }
    }

    /// `FirewallRule { port: Some(443), ..Default::default() }`
    fn object(&mut self, ident: &Ident, value: &Value) -> Expression {
        let (fields, direction) = match self.names.types.get(ident) {
            Some(TypeDef::Object(object)) => (&object.fields[..], object.direction),
            Some(TypeDef::Enum(_) | TypeDef::Union { .. }) | None => (&[][..], Direction::Both),
        };
        let member = |field: &Field| {
            let value = value.get(&field.wire)?;
            Some(self.member_of_type(field, direction, value)?.within(&format!("{}: ", field.ident), ""))
        };
        let members: Vec<Expression> = fields.iter().filter_map(member).collect();
        let is_whole = members.len() == fields.len();
        Expression::literal(&self.named(ident.as_str()), members, is_whole)
    }

    /// A field's value as the struct holds it; none if that is what the field has by itself.
    fn member_of_type(&mut self, field: &Field, direction: Direction, value: &Value) -> Option<Expression> {
        let held = ty::held(field, direction);
        if value.is_null() {
            return (held == ty::Held::Maybe).then(|| Expression::text(format!("{}::Null", self.named("Maybe"))));
        }
        let plain = match field.secret {
            true => Expression::text(format!("{}.into()", text(value))),
            false => self.owned(&field.ty, value),
        };
        let plain = if field.boxed { plain.within("Box::new(", ")") } else { plain };
        Some(match held {
            ty::Held::Plain => plain,
            ty::Held::Option => plain.within("Some(", ")"),
            ty::Held::Maybe => plain.within(&format!("{}::Value(", self.named("Maybe")), ")"),
        })
    }

    /// `"debian-12".into()`, or `Image::List(vec![…])` for what is no plain value.
    fn union(&mut self, ident: &Ident, value: &Value) -> Expression {
        let variants: &[UnionVariant] = match self.names.types.get(ident) {
            Some(TypeDef::Union { variants, .. }) => variants,
            Some(TypeDef::Object(_) | TypeDef::Enum(_)) | None => &[],
        };
        let fitting = variants.iter().find(|one| is_of(&one.ty, value));
        match fitting.map(|one| (&one.ty, &one.ident)) {
            Some((Type::String | Type::Url | Type::Email, _)) => Expression::text(format!("{}.into()", text(value))),
            Some((Type::Integer, _)) => Expression::text(format!("{value}.into()")),
            Some((ty, variant)) => {
                let name = self.named(ident.as_str());
                self.owned(ty, value).within(&format!("{name}::{variant}("), ")")
            }
            None => {
                let (name, json) = (self.named(ident.as_str()), self.free(value));
                Expression::text(format!("{name}::Other({json})"))
            }
        }
    }
}

/// The elements of a list.
fn elements(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Whether a value may be one of a member of a union, as far as its kind says.
fn is_of(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::String
        | Type::Url
        | Type::Email
        | Type::Decimal
        | Type::DateTime
        | Type::Date
        | Type::Uuid
        | Type::Ipv4
        | Type::Named { shape: Shape::Enum, .. } => value.is_string(),
        Type::Id(id) => {
            if id.integer {
                value.is_u64()
            } else {
                value.is_string()
            }
        }
        Type::Integer => value.is_i64(),
        Type::Number => value.is_number(),
        Type::Boolean => value.is_boolean(),
        Type::List(_) => value.is_array(),
        Type::Map(_) | Type::In { .. } | Type::NullBoolean | Type::Named { shape: Shape::Object, .. } => {
            value.is_object()
        }
        Type::Nullable(inner) => value.is_null() || is_of(inner, value),
        Type::Json | Type::Named { shape: Shape::Union, .. } => true,
    }
}

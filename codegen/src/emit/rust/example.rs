//! Example calls: in doc comments, in the README and in the wire tests.

use std::collections::BTreeSet;

use serde_json::Value;

use super::argument::{self, Place};
use crate::ir::{
    AnswerType, Api, Arguments, Body, CallType, Field, Handle, Operation, Owner, PathParam, Presence, Segment, Shape,
    Type,
};

/// An expression and the types of the crate that it names.
#[derive(Clone, Debug, Default)]
pub(super) struct Example {
    /// Types to import from the crate.
    pub(super) types: BTreeSet<String>,
}

impl Example {
    /// The owner's handle as an expression: `client.user("u_81").server("s_12")`.
    pub(super) fn owner(owner: &Owner) -> String {
        match owner {
            Owner::Client => "client".to_owned(),
            Owner::Handle(handle) => handle_expression(handle),
        }
    }

    /// The arguments of an operation's method.
    pub(super) fn arguments(&mut self, operation: &Operation) -> Vec<String> {
        let fields = required(operation);
        match &operation.arguments {
            Arguments::Positional => {
                let body = match &operation.body {
                    Some(Body::Type { ty, example }) => Some(self.argument(ty, false, false, example)),
                    Some(Body::Fields(_)) | None => None,
                };
                let fields: Vec<String> = fields.into_iter().map(|field| self.of_field(field)).collect();
                fields.into_iter().chain(body).collect()
            }
            Arguments::Struct(ident) => {
                self.types.insert(ident.to_string());
                let members: Vec<String> = fields
                    .into_iter()
                    .map(|field| format!("{}: {}", field.ident, self.member(field)))
                    .collect();
                vec![format!("{ident} {{ {} }}", members.join(", "))]
            }
        }
    }

    /// The argument of a setter, or of a required input given by position.
    pub(super) fn of_field(&mut self, field: &Field) -> String {
        self.argument(&field.ty, field.secret, field.nullable, &field.example)
    }

    fn argument(&mut self, ty: &Type, secret: bool, nullable: bool, value: &Value) -> String {
        let plain = match ty {
            _ if secret => format!("&{}.into()", text(value)),
            Type::Id(_) if !nullable => scalar(value),
            Type::Json
            | Type::Map(_)
            | Type::Named {
                shape: Shape::Object, ..
            } => format!("&{}", self.owned(ty, value)),
            Type::List(item) => format!("&{}", self.list(item, value)),
            Type::Id(_)
            | Type::Named { .. }
            | Type::String
            | Type::Url
            | Type::Email
            | Type::Integer
            | Type::Number
            | Type::Boolean
            | Type::Decimal
            | Type::DateTime
            | Type::Date
            | Type::Uuid
            | Type::Ipv4
            | Type::Nullable(_) => self.borrowed(ty, value),
        };
        if nullable { format!("Some({plain})") } else { plain }
    }

    fn member(&mut self, field: &Field) -> String {
        match &field.ty {
            Type::Id(_) if !field.nullable => format!("{}.into()", scalar(&field.example)),
            _ => self.of_field(field),
        }
    }

    fn list(&mut self, item: &Type, value: &Value) -> String {
        let one = |this: &mut Self, value: &Value| match item {
            Type::String | Type::Url | Type::Email => text(value),
            _ => this.owned(item, value),
        };
        let items: Vec<String> = match value {
            Value::Array(values) => values.iter().map(|value| one(self, value)).collect(),
            _ => Vec::new(),
        };
        format!("[{}]", items.join(", "))
    }

    /// A value that may borrow: `"web-1"`.
    fn borrowed(&mut self, ty: &Type, value: &Value) -> String {
        match ty {
            Type::String | Type::Url | Type::Email => text(value),
            _ => self.owned(ty, value),
        }
    }

    /// A value of its own: `"web-1".to_owned()`.
    fn owned(&mut self, ty: &Type, value: &Value) -> String {
        match ty {
            Type::String | Type::Url | Type::Email => format!("{}.to_owned()", text(value)),
            Type::Integer | Type::Boolean => value.to_string(),
            Type::Number => value
                .as_f64()
                .map_or_else(|| "0.0".to_owned(), |number| format!("{number:?}")),
            Type::Decimal | Type::DateTime | Type::Date | Type::Uuid | Type::Ipv4 => {
                format!("{}.parse()?", text(value))
            }
            Type::Id(_) => format!("{}.into()", scalar(value)),
            Type::Nullable(inner) => format!("Some({})", self.owned(inner, value)),
            Type::List(item) => format!("vec!{}", self.list(item, value)),
            Type::Named {
                ident,
                shape: Shape::Enum,
                ..
            } => {
                self.types.insert(ident.to_string());
                format!("{ident}::from({})", text(value))
            }
            Type::Json
            | Type::Map(_)
            | Type::Named {
                shape: Shape::Object | Shape::Union,
                ..
            } => {
                format!("serde_json::from_str({:?})?", value.to_string())
            }
        }
    }
}

/// Path arguments, then required query parameters, headers and body fields.
fn required(operation: &Operation) -> Vec<&Field> {
    let path = operation.path.iter().filter_map(|segment| match segment {
        Segment::Param(PathParam::Argument(field)) => Some(field),
        Segment::Param(PathParam::Handle(_)) | Segment::Literal(_) => None,
    });
    let rest = argument::inputs(operation).map(|(_, field)| field);
    path.chain(rest.filter(|field| field.presence != Presence::Optional))
        .collect()
}

/// The optional inputs in the order of their setters.
pub(super) fn optional(operation: &Operation) -> impl Iterator<Item = (Place, &Field)> {
    argument::inputs(operation).filter(|(_, field)| field.presence == Presence::Optional)
}

fn handle_expression(handle: &Handle) -> String {
    let parent = handle
        .parent
        .as_deref()
        .map_or_else(|| "client".to_owned(), handle_expression);
    let ids: Vec<String> = handle.own.iter().map(|id| scalar(&id.id.example)).collect();
    format!("{parent}.{}({})", handle.method, ids.join(", "))
}

fn scalar(value: &Value) -> String {
    match value {
        Value::Number(number) if number.is_u64() => format!("{number}u64"),
        _ => text(value),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        other => format!("{:?}", other.to_string()),
    }
}

/// A call with its required inputs: `client.user("u_81").get_profile()`.
pub(super) fn call(operation: &Operation) -> String {
    let arguments = Example::default().arguments(operation);
    format!(
        "{}.{}({})",
        Example::owner(&operation.owner),
        operation.ident,
        arguments.join(", ")
    )
}

/// The lines of a call that a reader can learn from, without the frame around them.
pub(super) fn lines(api: &Api, operation: &Operation) -> Vec<String> {
    let mut example = Example::default();
    let arguments = example.arguments(operation);
    let mut call = format!(
        "{}.{}({})",
        Example::owner(&operation.owner),
        operation.ident,
        arguments.join(", ")
    );
    if let CallType::Named(_) = operation.call {
        for (_, field) in optional(operation).filter(|(_, field)| shown(operation, field)).take(2) {
            call.push_str(&format!(".{}({})", field.ident, example.of_field(field)));
        }
    }
    let mut lines = Vec::new();
    let types: Vec<&str> = example.types.iter().map(String::as_str).collect();
    match types.as_slice() {
        [] => {}
        [one] => lines.push(format!("use {}::{one};", api.crate_ident)),
        many => lines.push(format!("use {}::{{{}}};", api.crate_ident, many.join(", "))),
    }
    match operation.answers.first().map(|answer| &answer.ty) {
        Some(AnswerType::Page(_)) => {
            lines.push(format!("let mut items = {call}.items();"));
            lines.push("while let Some(item) = items.try_next().await? {".to_owned());
            lines.push("    println!(\"{item:?}\");".to_owned());
            lines.push("}".to_owned());
        }
        Some(AnswerType::Undocumented | AnswerType::Value(_)) => lines.push(format!("let answer = {call}.await?;")),
        Some(AnswerType::Empty) | None => lines.push(format!("{call}.await?;")),
    }
    lines
}

/// Whether an example sets a field: not the page, which the stream of items turns itself.
fn shown(operation: &Operation, field: &Field) -> bool {
    operation.paging.as_ref().is_none_or(|paging| paging.page != field.wire)
}

/// A doc test that makes the call.
pub(super) fn doc_test(api: &Api, operation: &Operation) -> String {
    let deprecated = if operation.deprecated.is_some() {
        "    /// # #![allow(deprecated)]\n"
    } else {
        ""
    };
    let mut text = format!(
        "    /// ```no_run\n{deprecated}    /// # async fn example(client: {0}::Client) -> Result<(), Box<dyn std::error::Error>> {{\n",
        api.crate_ident
    );
    for line in lines(api, operation) {
        text.push_str(&format!("    /// {line}\n"));
    }
    text.push_str("    /// # Ok(())\n    /// # }\n    /// ```\n");
    text
}

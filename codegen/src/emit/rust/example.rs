//! Example calls: in doc comments, in the README and in the wire tests.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::argument::{self, Place};
use super::layout;
use crate::exchange;
use crate::ir::{
    AnswerType, Api, Arguments, Body, EnumType, Field, Handle, Ident, Operation, Owner, PathParam, Presence, Segment,
    Shape, Type, TypeDef,
};

/// What examples need to know of an API: the name of its crate, and its enums by their Rust names.
#[derive(Clone, Debug)]
pub(in crate::emit) struct Names<'a> {
    crate_ident: &'a Ident,
    enums: BTreeMap<&'a Ident, &'a EnumType>,
}

impl<'a> Names<'a> {
    pub(in crate::emit) fn of(api: &'a Api) -> Self {
        let types = api.types.iter().chain(api.resources.iter().flat_map(|one| &one.types));
        let enums = types.filter_map(|ty| match ty {
            TypeDef::Enum(one) => Some((&one.ident, one)),
            TypeDef::Object(_) | TypeDef::Union { .. } => None,
        });
        Self { crate_ident: &api.crate_ident, enums: enums.collect() }
    }

    /// A value of an enum: `Frequency::Daily`, or `Frequency::from("hourly")` for one that is not listed.
    fn value(&self, ident: &Ident, value: &Value) -> String {
        let listed = self.enums.get(ident).map_or(&[][..], |one| &one.values);
        match listed.iter().find(|one| value.as_str() == Some(&one.wire)) {
            Some(one) => format!("{ident}::{}", one.ident),
            None => format!("{ident}::from({})", text(value)),
        }
    }
}

/// An expression and the types of the crate that it names.
#[derive(Clone, Debug)]
pub(super) struct Example<'a> {
    names: &'a Names<'a>,
    /// Types to import from the crate.
    pub(super) types: BTreeSet<String>,
    /// Long texts of JSON by the names they are given in lines before, where there may be such.
    texts: Option<Vec<(String, String)>>,
}

impl<'a> Example<'a> {
    pub(super) fn new(names: &'a Names<'a>) -> Self {
        Self { names, types: BTreeSet::new(), texts: None }
    }

    /// Expressions for a function body, where long texts of JSON stand in lines of their own.
    pub(super) fn in_steps(names: &'a Names<'a>) -> Self {
        Self { texts: Some(Vec::new()), ..Self::new(names) }
    }

    /// The long texts of the expressions since the last time.
    pub(super) fn take_texts(&mut self) -> Vec<(String, String)> {
        self.texts.as_mut().map(std::mem::take).unwrap_or_default()
    }

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
                vec![format!("{ident} {{ {} }}", self.members(ident, operation).join(", "))]
            }
        }
    }

    /// The members of an operation's struct of required inputs.
    pub(super) fn members(&mut self, ident: &Ident, operation: &Operation) -> Vec<String> {
        self.types.insert(ident.to_string());
        required(operation).into_iter().map(|field| format!("{}: {}", field.ident, self.member(field))).collect()
    }

    /// The argument of a setter, or of a required input given by position.
    pub(super) fn of_field(&mut self, field: &Field) -> String {
        self.argument(&field.ty, field.secret, field.nullable, &field.example)
    }

    fn argument(&mut self, ty: &Type, secret: bool, nullable: bool, value: &Value) -> String {
        let plain = match ty {
            _ if secret => {
                self.types.insert("Secret".to_owned());
                format!("&Secret::from({})", text(value))
            }
            Type::Id(_) if !nullable => scalar(value),
            Type::Json | Type::Map(_) | Type::Named { shape: Shape::Object, .. } => {
                format!("&{}", self.owned(ty, value))
            }
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
            | Type::In { .. }
            | Type::NullBoolean
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
            Type::Number => value.as_f64().map_or_else(|| "0.0".to_owned(), |number| format!("{number:?}")),
            Type::Decimal | Type::DateTime | Type::Date | Type::Uuid | Type::Ipv4 => {
                format!("{}.parse()?", text(value))
            }
            Type::Id(_) => format!("{}.into()", scalar(value)),
            Type::Nullable(inner) => format!("Some({})", self.owned(inner, value)),
            Type::In { key, inner } => self.owned(inner, value.get(key).unwrap_or(value)),
            Type::NullBoolean => format!("Some({})", value.get("Bool").and_then(Value::as_bool).unwrap_or_default()),
            Type::List(item) => format!("vec!{}", self.list(item, value)),
            Type::Named { ident, shape: Shape::Enum, .. } => {
                self.types.insert(ident.to_string());
                self.names.value(ident, value)
            }
            Type::Json | Type::Map(_) | Type::Named { shape: Shape::Object | Shape::Union, .. } => {
                format!("serde_json::from_str({})?", self.json(value))
            }
        }
    }

    /// The text of a JSON value: a literal, or the name of a long one.
    fn json(&mut self, value: &Value) -> String {
        const LONG: usize = 30;
        let text = value.to_string();
        match &mut self.texts {
            Some(texts) if text.len() > LONG => {
                let name = if texts.is_empty() { "json".to_owned() } else { format!("json_{}", texts.len() + 1) };
                texts.push((name.clone(), text));
                name
            }
            _ => layout::quoted(&text),
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
    path.chain(rest.filter(|field| field.presence != Presence::Optional)).collect()
}

/// The optional inputs in the order of their setters.
pub(super) fn optional(operation: &Operation) -> impl Iterator<Item = (Place, &Field)> {
    argument::inputs(operation).filter(|(_, field)| field.presence == Presence::Optional)
}

fn handle_expression(handle: &Handle) -> String {
    let parent = handle.parent.as_deref().map_or_else(|| "client".to_owned(), handle_expression);
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
pub(super) fn call(names: &Names<'_>, operation: &Operation) -> String {
    let arguments = Example::new(names).arguments(operation);
    format!("{}.{}({})", Example::owner(&operation.owner), operation.ident, arguments.join(", "))
}

/// The lines that import what a call with its required inputs names.
pub(super) fn imports(names: &Names<'_>, operation: &Operation) -> String {
    let mut example = Example::new(names);
    example.arguments(operation);
    let types: Vec<&str> = example.types.iter().map(String::as_str).collect();
    if types.is_empty() { String::new() } else { layout::import(names.crate_ident.as_str(), &types) }
}

/// The lines of a call that a reader can learn from, without the frame around them.
pub(in crate::emit) fn lines(names: &Names<'_>, operation: &Operation) -> Vec<String> {
    let mut example = Example::new(names);
    let arguments = example.arguments(operation);
    let mut set = String::new();
    for field in exchange::shown(operation) {
        set.push_str(&format!(".{}({})", field.ident, example.of_field(field)));
    }
    let mut lines = Vec::new();
    let types: Vec<&str> = example.types.iter().map(String::as_str).collect();
    if !types.is_empty() {
        let import = layout::import(names.crate_ident.as_str(), &types);
        lines.extend(import.lines().map(str::to_owned));
    }
    let (head, tail) = match operation.answers.first().map(|answer| &answer.ty) {
        _ if operation.wait.is_some() => ("let done = ", ".wait().await?;"),
        Some(AnswerType::Page(_)) => ("let mut items = ", ".items();"),
        Some(AnswerType::Undocumented | AnswerType::Value(_)) => ("let answer = ", ".await?;"),
        Some(AnswerType::Empty) | None => ("", ".await?;"),
    };
    let method = |owner: &str, arguments: &str| format!("{head}{owner}.{}({arguments}){set}{tail}", operation.ident);
    let mut owner = Example::owner(&operation.owner);
    let mut arguments = arguments.join(", ");
    // A long call is told in steps: first the handle, then the inputs.
    if let Owner::Handle(handle) = &operation.owner
        && !fits(&method(&owner, &arguments))
    {
        lines.push(format!("let {} = {owner};", handle.method));
        owner = handle.method.to_string();
    }
    if let Arguments::Struct(ident) = &operation.arguments
        && !fits(&method(&owner, &arguments))
    {
        let members = example.members(ident, operation);
        let input = layout::assigned_literal(INDENT, "let input", ident.as_str(), &members);
        lines.extend(input.lines().filter_map(|line| line.get(INDENT..)).map(str::to_owned));
        "input".clone_into(&mut arguments);
    }
    lines.push(method(&owner, &arguments));
    if let Some(AnswerType::Page(_)) = operation.answers.first().map(|answer| &answer.ty) {
        lines.push("while let Some(item) = items.try_next().await? {".to_owned());
        lines.push("    println!(\"{item:?}\");".to_owned());
        lines.push("}".to_owned());
    }
    lines
}

/// Columns that a doc comment on a method takes before its text: `    /// `.
const INDENT: usize = 8;

fn fits(line: &str) -> bool {
    layout::fits(INDENT, line)
}

/// A doc test that makes the call.
pub(super) fn doc_test(names: &Names<'_>, operation: &Operation) -> String {
    let deprecated = if operation.deprecated.is_some() { "    /// # #![allow(deprecated)]\n" } else { "" };
    let mut text = format!(
        "    /// ```no_run\n{deprecated}    /// # async fn example(client: {0}::Client) -> Result<(), Box<dyn std::error::Error>> {{\n",
        names.crate_ident
    );
    for line in lines(names, operation) {
        text.push_str(&format!("    /// {line}\n"));
    }
    text.push_str("    /// # Ok(())\n    /// # }\n    /// ```\n");
    text
}

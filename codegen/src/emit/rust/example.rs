//! Example calls: in doc comments, in the README and in the wire tests.

mod expression;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(super) use self::expression::Expression;
use self::expression::{assigned, fits, statement};
use super::argument::{self, Place};
use super::layout;
use crate::exchange;
use crate::ir::{
    AnswerType, Api, Arguments, Body, Field, Handle, Ident, Operation, Owner, PathParam, Presence, Segment, Shape,
    Type, TypeDef,
};

/// What examples need to know of an API: the name of its crate, and its types by their Rust names.
#[derive(Clone, Debug)]
pub(in crate::emit) struct Names<'a> {
    crate_ident: &'a Ident,
    types: BTreeMap<&'a Ident, &'a TypeDef>,
}

impl<'a> Names<'a> {
    pub(in crate::emit) fn of(api: &'a Api) -> Self {
        let types = api.all_types().map(|ty| (ty.ident(), ty));
        Self { crate_ident: &api.crate_ident, types: types.collect() }
    }

    /// A value of an enum: `Daily` of it, or what is behind its name for one that is not listed, `from("hourly")`.
    fn value(&self, ident: &Ident, value: &Value) -> String {
        let listed = match self.types.get(ident) {
            Some(TypeDef::Enum(one)) => &one.values[..],
            Some(TypeDef::Object(_) | TypeDef::Union { .. }) | None => &[],
        };
        match listed.iter().find(|one| value.as_str() == Some(&one.wire)) {
            Some(one) => one.ident.to_string(),
            None => format!("from({})", text(value)),
        }
    }
}

/// Expressions and the types of the crate that they name.
#[derive(Clone, Debug)]
pub(super) struct Example<'a> {
    names: &'a Names<'a>,
    /// Types to import from the crate.
    types: BTreeSet<String>,
    /// Whether the standard library's `BTreeMap` is to be imported.
    pub(super) has_map: bool,
    /// Whether types stand behind the crate's name, so that none is imported: tests import much that a type may be called like.
    has_paths: bool,
}

impl<'a> Example<'a> {
    pub(super) fn new(names: &'a Names<'a>) -> Self {
        Self { names, types: BTreeSet::new(), has_map: false, has_paths: false }
    }

    /// Expressions with the crate's name before each of its types: `hubgrid::FirewallRule`.
    pub(super) fn with_paths(names: &'a Names<'a>) -> Self {
        Self { has_paths: true, ..Self::new(names) }
    }

    /// The name of one of the crate's types where it is used.
    pub(super) fn named(&mut self, name: &str) -> String {
        if self.has_paths {
            return format!("{}::{name}", self.names.crate_ident);
        }
        self.types.insert(name.to_owned());
        name.to_owned()
    }

    /// The owner's handle as an expression: `client.user("u_81").server("s_12")`.
    pub(super) fn owner(owner: &Owner) -> String {
        match owner {
            Owner::Client => "client".to_owned(),
            Owner::Handle(handle) => handle_expression(handle),
        }
    }

    /// The arguments of an operation's method.
    pub(super) fn arguments(&mut self, operation: &Operation) -> Vec<Expression> {
        let fields = required(operation);
        match &operation.arguments {
            Arguments::Positional => {
                let body = match &operation.body {
                    Some(Body::Type { ty, example }) => Some(self.argument(ty, false, false, example)),
                    Some(Body::Fields(_)) | None => None,
                };
                let fields: Vec<Expression> = fields.into_iter().map(|field| self.of_field(field)).collect();
                fields.into_iter().chain(body).collect()
            }
            Arguments::Struct(ident) => vec![self.input(ident, operation)],
        }
    }

    /// An operation's struct of required inputs.
    fn input(&mut self, ident: &Ident, operation: &Operation) -> Expression {
        let members = self.members(operation);
        Expression::literal(&self.named(ident.as_str()), members, true)
    }

    /// The members of an operation's struct of required inputs.
    pub(super) fn members(&mut self, operation: &Operation) -> Vec<Expression> {
        let member = |field: &Field| self.member(field).within(&format!("{}: ", field.ident), "");
        required(operation).into_iter().map(member).collect()
    }

    /// The argument of a setter, or of a required input given by position.
    pub(super) fn of_field(&mut self, field: &Field) -> Expression {
        self.argument(&field.ty, field.secret, field.nullable, &field.example)
    }

    fn argument(&mut self, ty: &Type, secret: bool, nullable: bool, value: &Value) -> Expression {
        let plain = match ty {
            _ if secret => Expression::text(format!("&{}::from({})", self.named("Secret"), text(value))),
            Type::Id(_) if !nullable => Expression::text(scalar(value)),
            Type::String | Type::Url | Type::Email => Expression::text(text(value)),
            Type::Json | Type::Map(_) | Type::Named { shape: Shape::Object, .. } => {
                self.owned(ty, value).within("&", "")
            }
            Type::List(item) => self.lent(item, value),
            Type::Id(_)
            | Type::Named { .. }
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
            | Type::Nullable(_) => self.owned(ty, value),
        };
        if nullable { plain.within("Some(", ")") } else { plain }
    }

    fn member(&mut self, field: &Field) -> Expression {
        match &field.ty {
            Type::Id(_) if !field.nullable => Expression::text(format!("{}.into()", scalar(&field.example))),
            _ => self.of_field(field),
        }
    }

    /// The lines that import what the expressions so far name.
    fn imports(&self) -> String {
        let map = if self.has_map { "use std::collections::BTreeMap;\n" } else { "" };
        let types: Vec<&str> = self.types.iter().map(String::as_str).collect();
        let own = match types.is_empty() {
            true => String::new(),
            false => layout::import(self.names.crate_ident.as_str(), &types),
        };
        [map, &own].concat()
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
    format!("{}{}", Example::owner(&operation.owner), method(operation, arguments).line())
}

/// The lines that import what a call with its required inputs names.
pub(super) fn imports(names: &Names<'_>, operation: &Operation) -> String {
    let mut example = Example::new(names);
    example.arguments(operation);
    example.imports()
}

/// `.create_disk("data", 20)`
fn method(operation: &Operation, arguments: Vec<Expression>) -> Expression {
    Expression::around(&format!(".{}(", operation.ident), arguments, ")")
}

/// The lines of a call that a reader can learn from, without the frame around them.
pub(in crate::emit) fn lines(names: &Names<'_>, operation: &Operation) -> Vec<String> {
    let mut example = Example::new(names);
    let arguments = example.arguments(operation);
    let set = |field: &Field| Expression::around(&format!(".{}(", field.ident), vec![example.of_field(field)], ")");
    let mut set: Vec<Expression> = exchange::shown(operation).map(set).collect();
    let answer = operation.answers.first().map(|answer| &answer.ty);
    let (head, sent): (_, &[&str]) = match answer {
        _ if operation.wait.is_some() => ("let done = ", &[".wait()", ".await?"]),
        Some(AnswerType::Page(_)) => ("let mut items = ", &[".items()"]),
        Some(AnswerType::Undocumented | AnswerType::Value(_)) => ("let answer = ", &[".await?"]),
        Some(AnswerType::Empty) | None => ("", &[".await?"]),
    };
    set.extend(sent.iter().copied().map(Expression::text));
    let calls = |arguments: Vec<Expression>| [vec![method(operation, arguments)], set.clone()].concat();
    let one_line = |owner: &str, calls: &[Expression]| {
        let calls: String = calls.iter().map(Expression::line).collect();
        format!("{head}{owner}{calls};")
    };
    let mut lines: Vec<String> = example.imports().lines().map(str::to_owned).collect();
    let mut owner = Example::owner(&operation.owner);
    let mut whole = calls(arguments);
    // A long call is told in steps: first the handle, then the inputs.
    if let Owner::Handle(handle) = &operation.owner
        && !fits(&one_line(&owner, &whole))
    {
        lines.push(format!("let {} = {owner};", handle.method));
        owner = handle.method.to_string();
    }
    if let Arguments::Struct(ident) = &operation.arguments
        && !fits(&one_line(&owner, &whole))
    {
        lines.extend(assigned("let input = ", example.input(ident, operation)));
        whole = calls(vec![Expression::text("input")]);
    }
    lines.extend(statement(head, &owner, &whole));
    if let Some(AnswerType::Page(_)) = answer {
        lines.push("while let Some(item) = items.try_next().await? {".to_owned());
        lines.push("    println!(\"{item:?}\");".to_owned());
        lines.push("}".to_owned());
    }
    lines
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

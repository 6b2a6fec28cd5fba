//! Inputs of an operation as Rust arguments.

use super::file::File;
use super::{doc, layout};
use crate::ir::{Body, Field, Operation, PathParam, Presence, Segment, Shape, Type};

/// How an input is taken and handed on.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    /// The Rust name.
    pub(super) name: String,
    /// Where it goes in the request.
    pub(super) place: Place,
    /// Its name there.
    pub(super) wire: String,
    /// Its type as an argument: `impl Into<PlanId>`.
    pub(super) parameter: String,
    /// Its type as a field of the struct of required inputs: `PlanId`.
    pub(super) member: String,
    /// The line that must come before it is used: `let plan_id: PlanId = plan_id.into();`
    pub(super) before: Option<String>,
    /// The expression that hands an argument on: `&name`.
    pub(super) value: String,
    /// The same for a field of the struct: `&input.name`.
    pub(super) value_of_member: String,
    /// Whether the struct needs a lifetime for it.
    pub(super) borrowed: bool,
    /// What it means and where that is said, as one paragraph of Markdown.
    pub(super) doc: String,
}

/// Where an input goes in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// A field of the body.
    Field,
    /// The whole body.
    Body,
}

/// A method call in the making: its name and its arguments.
pub(super) struct Step {
    pub(super) method: &'static str,
    pub(super) arguments: Vec<String>,
}

impl Step {
    /// `field("name", &name)`
    pub(super) fn line(&self) -> String {
        format!("{}({})", self.method, self.arguments.join(", "))
    }
}

impl Argument {
    /// The method of the runtime's `Call` that puts `value` in its place; the path is filled when the call is made.
    pub(super) fn step(&self, value: &str) -> Option<Step> {
        let named = |method| Some(Step { method, arguments: vec![layout::quoted(&self.wire), value.to_owned()] });
        match self.place {
            Place::Path => None,
            Place::Query => named("query"),
            Place::Header => named("header_param"),
            Place::Field => named("field"),
            Place::Body => Some(Step { method: "body", arguments: vec![value.to_owned()] }),
        }
    }
}

/// The inputs that every call must have, in the order of the arguments.
pub(super) fn required(operation: &Operation, file: &mut File) -> Vec<Argument> {
    let path = operation.path.iter().filter_map(|segment| match segment {
        Segment::Param(PathParam::Argument(field)) => Some((Place::Path, field)),
        Segment::Param(PathParam::Handle(_)) | Segment::Literal(_) => None,
    });
    let rest = inputs(operation).filter(|(_, field)| field.presence != Presence::Optional);
    let mut arguments: Vec<Argument> = path.chain(rest).map(|(place, field)| argument(place, field, file)).collect();
    if let Some(Body::Type { ty, .. }) = &operation.body {
        arguments.push(whole_body(ty, file));
    }
    arguments
}

/// The inputs that a call may have.
pub(super) fn optional(operation: &Operation, file: &mut File) -> Vec<Argument> {
    inputs(operation)
        .filter(|(_, field)| field.presence == Presence::Optional)
        .map(|(place, field)| argument(place, field, file))
        .collect()
}

/// Query parameters, headers and body fields, each with its place.
pub(super) fn inputs(operation: &Operation) -> impl Iterator<Item = (Place, &Field)> {
    let query = operation.query.iter().map(|field| (Place::Query, field));
    let headers = operation.headers.iter().map(|field| (Place::Header, field));
    let body = operation.body_fields().iter().map(|field| (Place::Field, field));
    query.chain(headers).chain(body)
}

fn argument(place: Place, field: &Field, file: &mut File) -> Argument {
    let name = field.ident.to_string();
    let form = Form::of(&field.ty, field.secret, file);
    let (parameter, member) = match field.nullable {
        false => (form.parameter, form.member.clone()),
        true => (format!("Option<{}>", form.member.replace("&'a ", "&")), format!("Option<{}>", form.member)),
    };
    let generic = form.generic && !field.nullable;
    let list_of_texts = form.texts && !field.nullable;
    Argument {
        place,
        wire: field.wire.clone(),
        before: generic.then(|| format!("let {name}: {} = {name}.into();", form.member)),
        value: if list_of_texts { format!("&{}({name})", file.runtime("texts")) } else { format!("&{name}") },
        value_of_member: format!("&input.{name}"),
        borrowed: form.borrowed,
        parameter,
        member,
        doc: about(field),
        name,
    }
}

/// What an input means, what it may be, and where that comes from if it is not documented.
fn about(field: &Field) -> String {
    let facts = field.provenance.as_slice();
    [doc::meaning(field), doc::provenance(facts)].join(" ").trim_end().to_owned()
}

fn whole_body(ty: &Type, file: &mut File) -> Argument {
    let form = Form::of(ty, false, file);
    Argument {
        name: "body".to_owned(),
        place: Place::Body,
        wire: String::new(),
        before: None,
        value: "&body".to_owned(),
        value_of_member: "&input.body".to_owned(),
        borrowed: form.borrowed,
        parameter: form.parameter,
        member: form.member,
        doc: "The body.".to_owned(),
    }
}

/// The forms a type takes as an input.
struct Form {
    parameter: String,
    member: String,
    borrowed: bool,
    generic: bool,
    texts: bool,
}

impl Form {
    fn of(ty: &Type, secret: bool, file: &mut File) -> Self {
        if secret {
            let secret = file.runtime("Secret");
            return Self::borrowed(&secret);
        }
        match ty {
            Type::String | Type::Url | Type::Email => Self::borrowed("str"),
            Type::Json => Self::borrowed(&file.runtime("Json")),
            Type::Id(id) => {
                let member = file.own(&id.ident);
                Self { parameter: format!("impl Into<{member}>"), member, borrowed: false, generic: true, texts: false }
            }
            Type::List(item) if matches!(**item, Type::String | Type::Url | Type::Email) => {
                Self { parameter: "&[impl AsRef<str>]".to_owned(), texts: true, ..Self::borrowed("[&'a str]") }
            }
            Type::List(item) => Self::borrowed(&format!("[{}]", super::ty::owned(item, file))),
            Type::Map(_) | Type::Named { shape: Shape::Object, .. } => Self::borrowed(&super::ty::owned(ty, file)),
            Type::Integer
            | Type::Number
            | Type::Boolean
            | Type::Decimal
            | Type::DateTime
            | Type::Date
            | Type::Uuid
            | Type::Ipv4
            | Type::In { .. }
            | Type::NullBoolean
            | Type::Nullable(_)
            | Type::Named { shape: Shape::Enum | Shape::Union, .. } => {
                let member = super::ty::owned(ty, file);
                Self { parameter: member.clone(), member, borrowed: false, generic: false, texts: false }
            }
        }
    }

    fn borrowed(target: &str) -> Self {
        Self {
            parameter: format!("&{target}"),
            member: format!("&'a {target}"),
            borrowed: true,
            generic: false,
            texts: false,
        }
    }
}

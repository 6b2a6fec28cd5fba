//! Which types and names may stand where.

use super::super::place::{At, Spot};
use super::super::problem::Problems;
use super::super::types::{Types, bare};
use super::Role;
use crate::diagnostic::Code;
use crate::ir::{Shape, Type, TypeDef};

/// Whether a field of that role can have the type.
pub(super) fn fits(role: Role, ty: &Type, nullable: bool, at: &At<'_>, types: &Types, problems: &mut Problems) -> bool {
    let (what, lists) = match role {
        Role::Object | Role::Envelope(_) => return true,
        Role::Body => return is_seen(ty, at, problems),
        Role::Path => ("a path parameter", false),
        Role::Query => ("a query parameter", true),
        Role::Header => ("a header", false),
    };
    if nullable {
        let code = if role == Role::Path { Code::OptionalPathParameter } else { Code::MisplacedType };
        let help = if role == Role::Path {
            "take the `?` away; where the API has a path without it, that is an operation of its own"
        } else {
            "take the `?` away from the type; what may be left out has it on its name"
        };
        let problem = at.error(code, format!("{what} that may be null"), "null has no text").help(help);
        problems.push(problem);
        return false;
    }
    let element = match ty {
        Type::List(element) if lists => element,
        ty => ty,
    };
    if is_plain(element, types, 0) {
        return true;
    }
    let can = if lists { "plain values and lists of them can" } else { "plain values can" };
    let into = if role == Role::Header { "does not fit into a header" } else { "does not fit into a URL" };
    let problem = at
        .error(Code::MisplacedType, format!("{what} cannot be {}", described(element)), into)
        .help(format!("{can}: text, numbers, booleans, dates, ids and enums"));
    problems.push(problem);
    false
}

/// Whether a value of the type is one piece of text in a URL.
fn is_plain(ty: &Type, types: &Types, depth: usize) -> bool {
    match ty {
        Type::String
        | Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Decimal
        | Type::DateTime
        | Type::Date
        | Type::Uuid
        | Type::Url
        | Type::Email
        | Type::Ipv4
        | Type::Id(_) => true,
        Type::Json | Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::In { .. } | Type::NullBoolean => false,
        Type::Named { name, shape, .. } => match (shape, types.def(name)) {
            (Shape::Enum, _) => true,
            (Shape::Object, _) => false,
            // Unions of unions are rare; deeper ones are cycles, which are reported as such.
            (Shape::Union, Some(TypeDef::Union { variants, .. })) => {
                depth > 8 || variants.iter().all(|variant| is_plain(&variant.ty, types, depth + 1))
            }
            (Shape::Union, _) => true,
        },
    }
}

/// Whether callers see all of a field of a body; of fields of types they need not.
fn is_seen(ty: &Type, at: &At<'_>, problems: &mut Problems) -> bool {
    let mut own = Problems::default();
    let seen = bare(ty, at, "a field of a body", &mut own);
    let help = "declare the body under `types:`, where fields may be so, and name it: `body: NewServer`";
    problems.extend(own.into_vec().into_iter().map(|problem| problem.help(help)));
    seen
}

fn described(ty: &Type) -> String {
    match ty {
        Type::Json => "`json`".to_owned(),
        Type::List(_) => "a list".to_owned(),
        Type::Map(_) => "a map".to_owned(),
        Type::Nullable(_) => "a list of what may be null".to_owned(),
        Type::Named { name, shape: Shape::Object, .. } => format!("the object `{name}`"),
        Type::Named { name, .. } => format!("`{name}`"),
        Type::In { .. } => "a value in a key".to_owned(),
        Type::NullBoolean => "`null_boolean`".to_owned(),
        _ => "this".to_owned(),
    }
}

/// Refuses wire names that HTTP has no way to send.
pub(super) fn wire_name(wire: &str, role: Role, spot: Spot<'_>, problems: &mut Problems) {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if role != Role::Header || wire.is_empty() || wire.chars().all(is_token) {
        return;
    }
    let problem = spot
        .key()
        .error(Code::InvalidName, format!("`{wire}` is not the name of a header"), "HTTP cannot send this")
        .help("a header's name has letters, digits and hyphens");
    problems.push(problem);
}

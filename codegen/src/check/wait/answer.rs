//! Whether the places that a wait names are in the answers, as far as those are documented.

use super::super::place::{At, Beside, Spot};
use super::super::problem::Problems;
use super::super::suggestion;
use super::super::types::Types;
use super::super::value;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{AnswerType, Operation, Type, TypeDef};
use crate::spec;

/// Reports what the answer of the polled operation cannot have.
pub(super) fn polled(wait: &spec::Wait, poll: &Operation, spot: Spot<'_>, types: &Types, problems: &mut Problems) {
    let Some(answer) = poll.answers.first() else { return };
    if matches!(answer.ty, AnswerType::Empty) {
        let message = format!("`{}` answers nothing, so that it cannot tell a state", poll.id);
        let problem = spot.child("poll").value().error(Code::InvalidWait, message, "has no answer");
        problems.push(problem.help("name an operation whose answer has the state"));
        return;
    }
    let at = spot.child("state");
    match place(poll, &wait.state, types) {
        Place::Unknown => {}
        Place::At(ty) => states(wait, &ty, spot, types, problems),
        Place::Nowhere { label, help } => problems.push(nowhere(poll, &wait.state, &at.value(), label, help)),
    }
    for (key, pointer) in [("progress", &wait.progress), ("message", &wait.message)] {
        let Some(pointer) = pointer else { continue };
        if let Place::Nowhere { label, help } = place(poll, pointer, types) {
            problems.push(nowhere(poll, pointer, &spot.child(key).value(), label, help));
        }
    }
}

/// Reports what the answer of a call cannot say of the path to poll; `at` is where the call names the wait.
pub(super) fn scheduled(
    wait: &spec::Wait,
    own: &Operation,
    spot: Spot<'_>,
    at: &At<'_>,
    types: &Types,
    problems: &mut Problems,
) {
    let with = spot.child("with");
    for (name, pointer) in &wait.with {
        let label = match place(own, pointer, types) {
            Place::Unknown => continue,
            Place::At(ty) if is_plain(&ty) => continue,
            Place::At(_) => ("neither text nor a number".to_owned(), "name the place of an id".to_owned()),
            Place::Nowhere { label, help } => (label, help),
        };
        let problem = nowhere(own, pointer, &with.child(name).value(), label.0, label.1);
        problems.push(problem.beside(at, format!("`{}` waits like this", own.id)));
    }
}

fn nowhere(operation: &Operation, pointer: &str, at: &At<'_>, label: String, help: String) -> Diagnostic {
    let message = format!("the answer of `{}` has nothing to use at `{pointer}`", operation.id);
    at.error(Code::InvalidWait, message, label).help(help)
}

/// Reports states that the type of the state does not have. Null fits all: it stands for no state, too.
fn states(wait: &spec::Wait, ty: &Type, spot: Spot<'_>, types: &Types, problems: &mut Problems) {
    for (key, states) in [("done", &wait.done), ("failed", &wait.failed)] {
        let list = spot.child(key);
        for (index, state) in states.iter().enumerate().filter(|(_, state)| !state.is_null()) {
            let Some((label, help)) = value::misfit(state, ty, types) else { continue };
            let shown = suggestion::shortened(&state.to_string()).into_owned();
            let message = format!("the state at `{}` is never `{shown}`", wait.state);
            let problem = list.item(index).value().error(Code::InvalidWait, message, label);
            problems.push(match help {
                Some(help) => problem.help(help),
                None => problem,
            });
        }
    }
}

/// Whether a value can stand in a path.
fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) | Type::Boolean | Type::In { .. } | Type::NullBoolean => false,
        Type::Nullable(inner) => is_plain(inner),
        Type::Named { shape, .. } => *shape != crate::ir::Shape::Object,
        Type::String
        | Type::Integer
        | Type::Number
        | Type::Decimal
        | Type::DateTime
        | Type::Date
        | Type::Uuid
        | Type::Url
        | Type::Email
        | Type::Ipv4
        | Type::Json
        | Type::Id(_) => true,
    }
}

/// What is at a place in an answer.
enum Place {
    /// Nobody documented it.
    Unknown,
    /// A value of this type.
    At(Type),
    /// Nothing can be there.
    Nowhere { label: String, help: String },
}

/// Follows a JSON pointer into the first answer of an operation.
fn place(operation: &Operation, pointer: &str, types: &Types) -> Place {
    let keys: Vec<String> = pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect();
    let Some(answer) = operation.answers.first() else { return Place::Unknown };
    let items = answer.root.as_ref().or_else(|| operation.paging.as_ref()?.items.as_ref());
    match (&answer.ty, keys.as_slice()) {
        (AnswerType::Value(ty), keys) => match (&answer.root, keys) {
            (None, keys) => follow(ty, keys, types),
            (Some(root), [first, rest @ ..]) if first == root => follow(ty, rest, types),
            (Some(root), [first, ..]) => missing(first, "the answer", std::iter::once(root.as_str())),
            (Some(_), []) => Place::Unknown,
        },
        (AnswerType::Page(item), [first, rest @ ..]) => {
            let Some(paging) = &operation.paging else { return Place::Unknown };
            if items == Some(first) {
                return follow(&Type::List(Box::new(item.clone())), rest, types);
            }
            match paging.envelope.iter().find(|field| field.wire == *first) {
                Some(field) => follow(&field.ty, rest, types),
                None => missing(first, "the page", paging.envelope.iter().map(|field| field.wire.as_str())),
            }
        }
        (AnswerType::Page(_) | AnswerType::Undocumented | AnswerType::Empty, _) => Place::Unknown,
    }
}

fn follow(ty: &Type, keys: &[String], types: &Types) -> Place {
    let [key, rest @ ..] = keys else { return Place::At(ty.clone()) };
    match ty {
        Type::Json => Place::Unknown,
        Type::Nullable(inner) => follow(inner, keys, types),
        Type::Map(inner) => follow(inner, rest, types),
        Type::In { key: only, inner } if only == key => follow(inner, rest, types),
        Type::In { key: only, .. } => missing(key, "the object", std::iter::once(only.as_str())),
        Type::List(inner) if key.parse::<u32>().is_ok() => follow(inner, rest, types),
        Type::List(_) => Place::Nowhere {
            label: format!("`{key}` would be in a list"),
            help: "an item of a list has a number: `/items/0`".to_owned(),
        },
        Type::Named { name, .. } => match types.def(name) {
            Some(TypeDef::Object(object)) => match object.fields.iter().find(|field| field.wire == *key) {
                Some(field) => follow(&field.ty, rest, types),
                None => missing(key, &format!("`{name}`"), object.fields.iter().map(|field| field.wire.as_str())),
            },
            Some(TypeDef::Enum(_)) => inside(key),
            Some(TypeDef::Union { .. }) | None => Place::Unknown,
        },
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
        | Type::NullBoolean
        | Type::Id(_) => inside(key),
    }
}

fn missing<'a>(key: &str, of: &str, known: impl Iterator<Item = &'a str> + Clone) -> Place {
    let listed = known.clone();
    let help = suggestion::help(key, known, || format!("the fields are {}", suggestion::list(listed)));
    Place::Nowhere { label: format!("{of} has no field `{key}`"), help }
}

/// There is nothing inside a plain value.
fn inside(key: &str) -> Place {
    let help = "the place ends at a value that is no object".to_owned();
    Place::Nowhere { label: format!("`{key}` would be in a plain value"), help }
}

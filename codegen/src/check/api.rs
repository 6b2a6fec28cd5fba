//! What `api.yaml` says once for the whole API.

use serde_json::Value;

use super::place::Spot;
use super::problem::Problems;
use super::types::{Home, Site, Types};
use super::{example, notation, path, prose, status, suggestion};
use crate::diagnostic::Code;
use crate::ir::{ErrorShape, Shape, Type};
use crate::spec;

/// Checks the version, which becomes the crate's.
pub(super) fn version(text: &str, spot: Spot<'_>, problems: &mut Problems) {
    let parsed = semver::Version::parse(text);
    let label = match &parsed {
        Ok(version) if version.pre.is_empty() && version.build.is_empty() => return,
        Ok(_) => "more than three numbers",
        Err(_) => "not three numbers",
    };
    let numbers: Vec<&str> = text.trim_start_matches(['v', 'V']).split('.').collect();
    let are_numbers = numbers.iter().all(|part| part.parse::<u32>().is_ok());
    let help = match (numbers.as_slice(), &parsed) {
        (_, Ok(version)) => format!("write `{}.{}.{}`", version.major, version.minor, version.patch),
        ([a], _) if are_numbers => format!("write `{a}.0.0`"),
        ([a, b], _) if are_numbers => format!("write `{a}.{b}.0`"),
        ([a, b, c], _) if are_numbers => {
            let number = |part: &str| part.parse::<u32>().unwrap_or_default();
            format!("write `{}.{}.{}`", number(a), number(b), number(c))
        }
        _ => "a version is three numbers, as Cargo has it: `0.1.0`".to_owned(),
    };
    let problem = spot.child("version").value().error(Code::InvalidVersion, format!("invalid version `{text}`"), label);
    problems.push(problem.help(help));
}

/// Checks the path in front of all others.
pub(super) fn prefix(text: &str, spot: Spot<'_>, problems: &mut Problems) {
    let at = spot.child("prefix");
    let (label, help) = match text.strip_prefix('/') {
        None if text.is_empty() => return,
        None => ("no slash in front", format!("write `/{}`", text.trim_end_matches('/'))),
        Some(rest) => match path::read(rest, 0..rest.len()) {
            Ok(pieces) if pieces.iter().all(|piece| matches!(piece, path::Piece::Literal(_))) => return,
            Ok(_) => ("has a parameter", "path parameters belong to handles and operations".to_owned()),
            Err(wrong) => (wrong.label, wrong.help),
        },
    };
    problems.push(at.value().error(Code::PathSyntax, format!("the prefix `{text}` cannot be read"), label).help(help));
}

/// Reads what failed calls answer.
pub(super) fn errors(
    errors: &spec::Errors,
    spot: Spot<'_>,
    types: &mut Types,
    problems: &mut Problems,
) -> Option<ErrorShape> {
    let at = spot.child("errors");
    let statuses = status::errors(&errors.statuses, &[], at.child("statuses"), problems);
    let message_at = at.child("message");
    let Some(written) = &errors.body else {
        if errors.message.is_some() {
            let problem = message_at
                .key()
                .error(Code::MissingEnvelopeField, "a message in a body that nobody documented", "in which type?")
                .help("name the type with `body`, or remove `message`");
            problems.push(problem);
            return None;
        }
        return Some(ErrorShape { body: None, message: Vec::new(), example: Value::Null, statuses });
    };
    let body_at = at.child("body");
    let body = error_body(written, body_at, types, problems)?;
    let Type::Named { name, .. } = &body else { return None };
    let Some(messages) = errors.message.as_ref().filter(|messages| !messages.as_slice().is_empty()) else {
        let problem = body_at
            .value()
            .error(Code::MissingEnvelopeField, "errors without a message", "which field is for a person?")
            .help("name the field with the text for a person: `message: error`");
        problems.push(problem);
        return None;
    };
    let mut sound = true;
    for (index, wire) in messages.as_slice().iter().enumerate() {
        let spot = if messages.is_list() { message_at.item(index) } else { message_at };
        sound &= message(name, wire, spot, types, problems);
    }
    let example = example::made(&body, "error", types);
    let message = messages.as_slice().to_vec();
    sound.then(|| ErrorShape { body: Some(body), message, example, statuses })
}

/// Reads the type of error bodies, which must be an object.
fn error_body(written: &str, at: Spot<'_>, types: &mut Types, problems: &mut Problems) -> Option<Type> {
    let line = prose::split(written);
    let expr = match notation::read(written, line.notation.clone()) {
        Ok(expr) => expr,
        Err(unreadable) => {
            problems.push(unreadable.report(written, at));
            return None;
        }
    };
    let site = Site { spot: at, name: "error_body", doc: "", home: Home::Api, item: false };
    let body = types.resolve(&expr, &site, problems)?;
    if matches!(body, Type::Named { shape: Shape::Object, .. }) {
        return Some(body);
    }
    let problem = at
        .within(&line.notation)
        .error(Code::MisplacedType, "the body of errors is not an object", "has no fields")
        .help("name a type with `fields`, one of which is the message");
    problems.push(problem);
    None
}

/// Whether the type of error bodies has the field with the text for a person.
fn message(name: &str, wire: &str, at: Spot<'_>, types: &Types, problems: &mut Problems) -> bool {
    let fields = types.fields(name);
    let (label, message, help) = match fields.iter().find(|field| field.wire == wire) {
        Some(field) if may_be_text(&field.ty) => return true,
        Some(_) => {
            let message = format!("`{wire}` of `{name}` is not text");
            (
                "not text",
                message,
                "name a field that has text: a `string`, a list or map of such, a union, or `json`".to_owned(),
            )
        }
        // What is not among the fields may be one that could not be read.
        None if problems.has_errors() && fields.is_empty() => return false,
        None => {
            let known = fields.iter().map(|field| field.wire.as_str());
            let help = suggestion::help(wire, known, || format!("add it to the fields of `{name}`"));
            ("no such field", format!("`{name}` has no field `{wire}`"), help)
        }
    };
    let problem = at.value().error(Code::MissingEnvelopeField, message, label).help(help);
    problems.push(problem);
    false
}

/// Whether a value may have text for a person in it.
fn may_be_text(ty: &Type) -> bool {
    match ty {
        Type::String | Type::Json | Type::Named { shape: Shape::Union, .. } => true,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => may_be_text(inner),
        _ => false,
    }
}

//! What `api.yaml` says once for the whole API.

use super::place::Spot;
use super::problem::Problems;
use super::types::{Home, Site, Types};
use super::{example, notation, path, prose, status, suggestion};
use crate::diagnostic::Code;
use crate::ir::{Auth, ErrorShape, Shape, Type};
use crate::spec::{self, Scheme};

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

/// Checks the base URL.
pub(super) fn server(text: &str, spot: Spot<'_>, problems: &mut Problems) {
    let (label, help) = match server_fault(text) {
        Some(fault) => fault,
        None => return,
    };
    let at = spot.child("server");
    problems.push(at.value().error(Code::InvalidServer, format!("invalid server `{text}`"), label).help(help));
}

fn server_fault(text: &str) -> Option<(&'static str, String)> {
    let example = "write scheme and host, as in `https://api.example.com`";
    let Some(rest) = text.strip_prefix("https://") else {
        return Some(match text.split_once("://") {
            Some(("http", rest)) => {
                ("not encrypted", format!("write `https://{rest}`: credentials travel over HTTPS only"))
            }
            Some(_) => ("not HTTPS", example.to_owned()),
            None => ("no scheme", format!("write `https://{}`", text.trim_start_matches('/'))),
        });
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    match rest.strip_prefix(host) {
        Some("/") => return Some(("ends with a slash", format!("write `https://{host}`"))),
        Some(tail) if tail.starts_with('/') => {
            let path = tail.trim_end_matches('/');
            return Some(("has a path", format!("write `https://{host}` and put the path into `prefix: {path}`")));
        }
        Some(tail) if !tail.is_empty() => return Some(("more than a host", format!("write `https://{host}`"))),
        Some(_) | None => {}
    }
    let (name, port) = host.rsplit_once(':').unwrap_or((host, "443"));
    if host.contains('@') {
        return Some(("has a user in it", "leave out what stands before `@`: credentials belong to `auth`".to_owned()));
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.' || c == '_';
    if name.is_empty() || !name.chars().all(is_name) {
        return Some(("not a host", example.to_owned()));
    }
    match port.parse::<u16>() {
        Ok(_) => None,
        Err(_) => Some(("not a port", example.to_owned())),
    }
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

/// Reads how a request proves who sends it.
pub(super) fn auth(auth: &spec::Auth, spot: Spot<'_>, problems: &mut Problems) -> Auth {
    let first = auth.env.starts_with(|c: char| c.is_ascii_uppercase() || c == '_');
    let rest = auth.env.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    if !(first && rest) {
        let at = spot.child("auth");
        let problem = at
            .child("env")
            .value()
            .error(
                Code::InvalidName,
                format!("`{}` is not an environment variable", auth.env),
                "not a name in capitals",
            )
            .help("an environment variable has capital letters, digits and underscores: `EXAMPLE_API_KEY`");
        problems.push(problem);
    }
    match auth.scheme {
        Scheme::Bearer => Auth::Bearer { env: auth.env.clone(), doc: auth.description.trim().to_owned() },
    }
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
    let body_at = at.child("body");
    let line = prose::split(&errors.body);
    let expr = match notation::read(&errors.body, line.notation.clone()) {
        Ok(expr) => expr,
        Err(unreadable) => {
            problems.push(unreadable.report(&errors.body, body_at));
            return None;
        }
    };
    let site = Site { spot: body_at, name: "error_body", doc: "", home: Home::Api, item: false };
    let body = types.resolve(&expr, &site, problems)?;
    let Type::Named { name, shape: Shape::Object, .. } = &body else {
        let problem = body_at
            .within(&line.notation)
            .error(Code::MisplacedType, "the body of errors is not an object", "has no fields")
            .help("name a type with `fields`, one of which is the message");
        problems.push(problem);
        return None;
    };
    let example = example::made(&body, "error", types);
    message(name, &errors.message, at.child("message"), types, problems).then(|| ErrorShape {
        example,
        body: body.clone(),
        message: errors.message.clone(),
        statuses,
    })
}

/// Whether the type of error bodies has the field with the text for a person.
fn message(name: &str, wire: &str, at: Spot<'_>, types: &Types, problems: &mut Problems) -> bool {
    let fields = types.fields(name);
    let (label, message, help) = match fields.iter().find(|field| field.wire == wire) {
        Some(field) if matches!(field.ty, Type::String | Type::Json) => return true,
        Some(_) => {
            let message = format!("`{wire}` of `{name}` is not text");
            ("not text", message, "name a field of the type `string`".to_owned())
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

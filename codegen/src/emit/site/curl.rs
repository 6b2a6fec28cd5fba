//! Calls as curl makes them.

use super::context::Context;
use super::shell;
use crate::emit::request;
use crate::emit::rust::example;
use crate::ir::{Api, Field, Method, Operation, Presence, SchemeKind};

/// The command that makes a call with what must be given and what the Rust example sets.
pub(super) fn command(context: &Context<'_>, operation: &Operation) -> String {
    let api = context.api;
    let query = inputs(operation, &operation.query);
    let method = match operation.method {
        Method::Get => String::new(),
        Method::Head => " --head".to_owned(),
        other => format!(" -X {}", other.as_str()),
    };
    let mut words = vec![format!("curl{method} {}", address(api, operation, &query))];
    words.extend(credential(api));
    words.push(header("Accept", &accept(api)));
    for field in inputs(operation, &operation.headers) {
        words.push(header(&field.wire, &request::plain(&field.example)));
    }
    if let Some(body) = request::body(operation, &inputs(operation, operation.body_fields())) {
        let body = request::rooted(operation, body);
        words.push(header("Content-Type", "application/json"));
        words.push(format!("--data {}", shell::word(&format!("{body:#}"))));
    }
    words.join(" \\\n  ")
}

/// Those of some inputs that the example gives.
fn inputs<'a>(operation: &'a Operation, fields: &'a [Field]) -> Vec<&'a Field> {
    let set: Vec<&Field> = example::set_in_example(operation).collect();
    let is_set = |field: &Field| set.iter().any(|one| std::ptr::eq(*one, field));
    fields.iter().filter(|field| field.presence != Presence::Optional || is_set(field)).collect()
}

/// The address as a word. An installation's own comes from the variable that the client reads it from.
fn address(api: &Api, operation: &Operation, query: &[&Field]) -> String {
    let ending = api.formats.as_ref().map_or("", |formats| &formats.json);
    let query = request::query(operation, query);
    let mark = if query.is_empty() { "" } else { "?" };
    let target = format!("{}{mark}{}", request::path(operation, ending), query.join("&"));
    // curl would take these for a pattern of several addresses.
    let globs = if target.contains(['[', ']', '{', '}']) { "--globoff " } else { "" };
    let word = match (&api.server.host, &api.server.env) {
        (Some(_), Some(env)) => shell::variable(env, &target),
        (Some(host), None) => shell::word(&format!("{}{target}", api.server.url.replace("{host}", host))),
        (None, _) => shell::word(&format!("{}{target}", api.server.url)),
    };
    format!("{globs}{word}")
}

/// Who sends it: the first way that the API knows, from the variables that the client reads.
fn credential(api: &Api) -> Vec<String> {
    let Some(scheme) = api.auth.first() else { return Vec::new() };
    let name = |place: usize, otherwise: &'static str| scheme.env.get(place).map_or(otherwise, String::as_str);
    let authorization = |word: &str, name: &str| format!("-H \"Authorization: {word} ${name}\"");
    match &scheme.kind {
        SchemeKind::Bearer => vec![authorization("Bearer", name(0, "API_KEY"))],
        SchemeKind::Token => vec![authorization("Token", name(0, "API_TOKEN"))],
        SchemeKind::OAuth2(_) => vec![authorization("Bearer", name(0, "ACCESS_TOKEN"))],
        SchemeKind::Basic => vec![format!("-u \"${}:${}\"", name(0, "USERNAME"), name(1, "PASSWORD"))],
        SchemeKind::QueryPair(first, second) => {
            let pair = |wire: &str, name: &str| format!("--url-query {}", assigned(wire, "=", name));
            vec![pair(first, name(0, "API_KEY")), pair(second, name(1, "API_SECRET"))]
        }
        SchemeKind::HeaderPair(first, second) => {
            let pair = |wire: &str, name: &str| format!("-H {}", assigned(wire, ": ", name));
            vec![pair(first, name(0, "API_KEY")), pair(second, name(1, "API_SECRET"))]
        }
    }
}

/// A name and the value of a variable as one word: `api_key="$PANEL_KEY"`.
fn assigned(wire: &str, between: &str, name: &str) -> String {
    format!("{}{}", shell::word(&format!("{wire}{between}")), shell::variable(name, ""))
}

/// The media type that is asked for, with the version where it travels there.
fn accept(api: &Api) -> String {
    match &api.accept {
        Some(accept) => accept.value.replace("{version}", &accept.version),
        None => "application/json".to_owned(),
    }
}

fn header(name: &str, value: &str) -> String {
    format!("-H {}", shell::word(&format!("{name}: {value}")))
}

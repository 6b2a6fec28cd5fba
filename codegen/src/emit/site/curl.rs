//! Calls as curl makes them.

use super::context::Context;
use super::shell;
use crate::exchange::{self, Format, Inputs};
use crate::ir::{Api, Method, Operation, SchemeKind};

/// The command that makes a call with what must be given and what the Rust example sets.
pub(super) fn command(context: &Context<'_>, operation: &Operation) -> String {
    let api = context.api;
    let method = match operation.method {
        Method::Get => String::new(),
        Method::Head => " --head".to_owned(),
        other => format!(" -X {}", other.as_str()),
    };
    let mut words = vec![format!("curl{method} {}", address(api, operation))];
    words.extend(credential(api));
    words.push(header("Accept", &accept(api)));
    for field in exchange::sent(operation, &operation.headers, Inputs::Shown) {
        words.push(header(&field.wire, &exchange::plain(&field.example)));
    }
    if let Some(body) = exchange::value(operation, Inputs::Shown) {
        let body = exchange::rooted(operation, body);
        words.push(header("Content-Type", exchange::media(Format::Json)));
        words.push(format!("--data {}", shell::word(&format!("{body:#}"))));
    }
    words.join(" \\\n  ")
}

/// The address as a word. An installation's own comes from the variable that the client reads it from.
fn address(api: &Api, operation: &Operation) -> String {
    let path = exchange::path(api, operation, Format::Json);
    let target = exchange::target(&path, &exchange::parameters(operation, Inputs::Shown));
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
        None => exchange::media(Format::Json).to_owned(),
    }
}

fn header(name: &str, value: &str) -> String {
    format!("-H {}", shell::word(&format!("{name}: {value}")))
}

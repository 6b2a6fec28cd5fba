//! Where an API lives, and what travels with every request there.

use super::place::{At, Spot};
use super::problem::Problems;
use super::prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Accept, Formats, Server};
use crate::spec;

/// Reads where the API lives.
pub(super) fn read(server: &spec::Server, spot: Spot<'_>, problems: &mut Problems) -> Server {
    let at = spot.child("server");
    let detail = match server {
        spec::Server::Line(url) => {
            if *url == spread_url() {
                let problem = at
                    .value()
                    .error(Code::InvalidServer, "a server on many hosts without an example of one", "which host?")
                    .help("write a mapping: `server: {url: \"https://{host}\", host: panel.example.com}`");
                problems.push(problem);
            } else {
                check(url, at, problems);
            }
            return Server { url: url.clone(), host: None, doc: String::new(), env: None, others: Vec::new() };
        }
        spec::Server::Detail(detail) => detail,
    };
    let spread = detail.url == spread_url();
    if !spread {
        check(&detail.url, at.child("url"), problems);
    }
    host(detail, spread, at, problems);
    let others_at = at.child("others");
    for url in detail.others.keys() {
        other(url, others_at.child(url), problems);
    }
    if let Some(env) = &detail.env {
        variable(env, &at.child("env").value(), problems);
    }
    Server {
        url: detail.url.clone(),
        host: detail.host.clone().filter(|_| spread),
        doc: prose::unwrapped(detail.description.as_deref().unwrap_or_default()),
        env: detail.env.clone(),
        others: detail.others.iter().map(|(url, doc)| (url.clone(), doc.trim().to_owned())).collect(),
    }
}

/// What stands for the host of an installation.
const HOST: &str = "{host}";

/// The base URL where each installation has its own.
fn spread_url() -> String {
    format!("https://{HOST}")
}

/// Reports an example of a host that is missing, is none, or belongs to no `{host}`.
fn host(detail: &spec::ServerDetail, spread: bool, at: Spot<'_>, problems: &mut Problems) {
    let host_at = at.child("host");
    let problem = match &detail.host {
        None if spread => at
            .child("url")
            .value()
            .error(Code::InvalidServer, "a server on many hosts without an example of one", "which host?")
            .help("add an example: `host: panel.example.com`"),
        // What is wrong with the URL has been said.
        Some(_) if detail.url.contains('{') && !spread => return,
        Some(_) if !spread => host_at
            .key()
            .error(Code::InvalidServer, "an example of a host that the URL does not have", "stands for nothing")
            .help("write `url: \"https://{host}\"` if each installation has its own, or remove `host`"),
        Some(host) if host.contains("://") => host_at
            .value()
            .error(Code::InvalidServer, format!("invalid host `{host}`"), "has a scheme")
            .help("write the host alone, as in `panel.example.com`"),
        Some(host) => match fault(&format!("https://{host}")) {
            Some((label, _)) => host_at
                .value()
                .error(Code::InvalidServer, format!("invalid host `{host}`"), label)
                .help("write a host as in `panel.example.com`"),
            None => return,
        },
        None => return,
    };
    problems.push(problem);
}

/// Checks a base URL without a path.
fn check(text: &str, at: Spot<'_>, problems: &mut Problems) {
    let Some((label, help)) = fault(text) else { return };
    let help = if text.contains('{') {
        "where each installation has a host of its own, write `https://{host}` and what all paths begin with into `prefix`"
            .to_owned()
    } else {
        help
    };
    problems.push(at.value().error(Code::InvalidServer, format!("invalid server `{text}`"), label).help(help));
}

/// Checks a base URL that the document only mentions, which may have a path.
fn other(text: &str, at: Spot<'_>, problems: &mut Problems) {
    let start = text.find("://").map_or(0, |start| start + 3);
    let end = text[start..].find('/').map_or(text.len(), |slash| start + slash);
    let (host, path) = text.split_at(end);
    let is_path = |c: char| c.is_ascii_graphic() && !"?#{}".contains(c);
    let fault = fault(host).map(|(label, help)| (label, help.replace(host, text))).or_else(|| match path {
        path if path.ends_with('/') => Some(("ends with a slash", format!("write `{}`", text.trim_end_matches('/')))),
        path if !path.chars().all(is_path) => Some(("more than a path", format!("write `{host}` and a path"))),
        _ => None,
    });
    let Some((label, help)) = fault else { return };
    problems.push(at.key().error(Code::InvalidServer, format!("invalid server `{text}`"), label).help(help));
}

/// Checks the name of an environment variable.
pub(super) fn variable(name: &str, at: &At<'_>, problems: &mut Problems) {
    let first = name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_');
    let rest = name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    if first && rest {
        return;
    }
    let problem = at
        .error(Code::InvalidName, format!("`{name}` is not an environment variable"), "not a name in capitals")
        .help("an environment variable has capital letters, digits and underscores: `EXAMPLE_API_KEY`");
    problems.push(problem);
}

/// Reads the version that travels in the header `Accept`.
pub(super) fn accept(accept: &spec::Accept, spot: Spot<'_>, problems: &mut Problems) -> Accept {
    let at = spot.child("accept");
    let value = at.child("value").value();
    let places = accept.value.matches(VERSION).count();
    let shown = accept.value.escape_debug();
    if places != 1 {
        let (message, label) = match places {
            0 => (format!("`{shown}` has no place for the version"), "no `{version}`"),
            _ => (format!("`{shown}` has {places} places for the version"), "more than one `{version}`"),
        };
        let problem = value.error(Code::InvalidFormat, message, label);
        problems.push(problem.help("write `application/json; api_version={version}`"));
    } else if !accept.value.chars().all(is_header) || !accept.value.contains('/') {
        let problem = value
            .error(Code::InvalidFormat, format!("`{shown}` is no media type"), "HTTP cannot send this")
            .help("write `application/json; api_version={version}`");
        problems.push(problem);
    }
    if accept.version.is_empty() || !accept.version.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
        let message = match accept.version.as_str() {
            "" => "a version without a text".to_owned(),
            version => format!("`{}` cannot be a version in a header", version.escape_debug()),
        };
        let problem = at.child("version").value().error(Code::InvalidFormat, message, "letters, digits, `.`, `_`, `-`");
        problems.push(problem.help("write the version as the vendor does: `\"60\"`"));
    }
    if let Some(name) = accept.deprecated.as_deref().filter(|name| !is_header_name(name)) {
        let at = at.child("deprecated").value();
        problems.push(header(name, &at));
    }
    Accept {
        value: accept.value.clone(),
        version: accept.version.clone(),
        doc: prose::unwrapped(accept.description.as_deref().unwrap_or_default()),
        deprecated: accept.deprecated.clone(),
    }
}

/// What stands for the version in a media type.
const VERSION: &str = "{version}";

fn is_header(c: char) -> bool {
    c == ' ' || c.is_ascii_graphic()
}

/// Whether HTTP can send the name of a header.
pub(super) fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// Says that HTTP cannot send the name of a header.
pub(super) fn header(name: &str, at: &At<'_>) -> Diagnostic {
    at.error(Code::InvalidName, format!("`{name}` is not the name of a header"), "HTTP cannot send this")
        .help("a header's name has letters, digits and hyphens")
}

/// Reads the endings that formats put on a path.
pub(super) fn formats(formats: &spec::Formats, spot: Spot<'_>, problems: &mut Problems) -> Formats {
    let at = spot.child("formats");
    for (key, ending) in [("json", &formats.json), ("xml", &formats.xml)] {
        let rest = ending.strip_prefix('.').unwrap_or_default();
        if rest.is_empty() || !rest.chars().all(|c| c.is_ascii_alphanumeric()) {
            let problem = at
                .child(key)
                .value()
                .error(Code::InvalidFormat, format!("`{ending}` is not an ending"), "not a dot with letters and digits")
                .help(format!("write `.{key}`"));
            problems.push(problem);
        }
    }
    if formats.json == formats.xml {
        let problem = at
            .child("xml")
            .value()
            .error(Code::InvalidFormat, "two formats with the same ending", "tells nothing apart")
            .help("give each format an ending of its own");
        problems.push(problem);
    }
    Formats { json: formats.json.clone(), xml: formats.xml.clone() }
}

fn fault(text: &str) -> Option<(&'static str, String)> {
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

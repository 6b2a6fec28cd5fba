//! Finds what paths have in them when they are copied out of docs as they stand there: the server, the prefix, placeholders
//! of other notations, the ending of a format.

use std::ops::Range;

use super::super::place::Spot;
use crate::diagnostic::{Code, Diagnostic};
use crate::spec::Api;

/// A placeholder that is none here: `:id`, `<id>`.
struct Placeholder<'a> {
    span: Range<usize>,
    name: &'a str,
}

/// What opens and closes placeholders in docs. Those of this language, in single braces, are not among them.
const BRACKETS: [(&str, &str); 4] = [("{{", "}}"), ("${", "}"), ("<", ">"), ("[", "]")];

/// What of the path at a range of a text was copied and does not belong there, with the path as it should be.
pub(in super::super) fn copied(text: &str, range: &Range<usize>, api: &Api, at: Spot<'_>) -> Option<Diagnostic> {
    let path = &text[range.clone()];
    let own = own(path);
    let start = range.start + path.len() - own.len();
    let plain = own.trim_start_matches('/');
    let meant = match meant(path, api) {
        // What YAML would take for nothing, or for a mapping.
        meant if meant.is_empty() || meant.starts_with('{') => format!("{meant:?}"),
        meant => meant,
    };
    let error = |span: Range<usize>, message: String, label: &str, why: &str| {
        let help = format!("write `{meant}`: {why}");
        Some(at.within(&span).error(Code::PathSyntax, message, label).help(help))
    };
    if start > range.start {
        let why = "the server is said once in `api.yaml`, and what all paths begin with is its `prefix`";
        return error(range.start..start, format!("the path `{path}` is a whole URL"), "scheme and host", why);
    }
    let prefix = repeated(plain, &api.prefix);
    if !prefix.is_empty() {
        let start = start + own.len() - plain.len();
        let message = format!("the path `{path}` would become `{}/{plain}`", api.prefix);
        let why = format!("the prefix `{}` is put in front of every path", api.prefix);
        return error(start..start + prefix.len(), message, "repeats the prefix", &why);
    }
    if let Some(found) = placeholder(path, 0) {
        let message = format!("`{}` is no parameter of a path", &path[found.span.clone()]);
        let why = "between braces stands a handle or a parameter";
        let span = range.start + found.span.start..range.start + found.span.end;
        return error(span, message, "a placeholder as docs print it", why);
    }
    let (ending, formats) = (ending(path, api)?, api.formats.as_ref()?);
    let message = format!("the path `{path}` would become `{}/{plain}{}`", api.prefix, formats.json);
    let why = "`formats` puts the ending on every path";
    error(range.end - ending.len()..range.end, message, "the ending of a format", why)
}

/// The path as it should be.
fn meant(path: &str, api: &Api) -> String {
    let own = own(path).trim_start_matches('/');
    let own = own.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let own = own[repeated(own, &api.prefix).len()..].trim_start_matches('/');
    let own = &own[..own.len() - ending(own, api).map_or(0, str::len)];
    let mut meant = String::new();
    let mut at = 0;
    while let Some(found) = placeholder(own, at) {
        meant.push_str(&own[at..found.span.start]);
        meant.push_str(&format!("{{{}}}", found.name.trim().replace([' ', '-'], "_")));
        at = found.span.end;
    }
    meant + &own[at..]
}

/// A path without the scheme and host in front of it.
fn own(path: &str) -> &str {
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| path.strip_prefix(scheme));
    rest.map_or(path, |rest| &rest[rest.find('/').unwrap_or(rest.len())..])
}

/// How much of the prefix a path begins with once more: all of it, or its last segments.
fn repeated<'a>(path: &'a str, prefix: &str) -> &'a str {
    let mut tail = prefix.trim_matches('/');
    while !tail.is_empty() {
        if let Some(rest) = path.strip_prefix(tail)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return &path[..tail.len()];
        }
        tail = tail.split_once('/').map_or("", |(_, tail)| tail);
    }
    ""
}

/// The ending of a format that a path has.
fn ending<'a>(path: &str, api: &'a Api) -> Option<&'a str> {
    let formats = api.formats.as_ref()?;
    [&formats.json, &formats.xml]
        .into_iter()
        .map(String::as_str)
        .find(|ending| !ending.is_empty() && path.ends_with(ending))
}

/// The next placeholder from a byte of a path on.
fn placeholder(path: &str, from: usize) -> Option<Placeholder<'_>> {
    let mut at = from;
    while let Some(rest) = path.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((length, name)) = enclosed(rest).or_else(|| colon(path, at)) {
            return Some(Placeholder { span: at..at + length, name });
        }
        // A parameter of this language, whose type may have brackets.
        let step = if rest.starts_with('{') { rest.find('}') } else { None };
        at += step.or_else(|| rest.chars().next().map(char::len_utf8)).unwrap_or(1);
    }
    None
}

/// The placeholder in brackets that a text starts with: how long it is, and its name.
fn enclosed(text: &str) -> Option<(usize, &str)> {
    BRACKETS.into_iter().find_map(|(open, close)| {
        let (name, _) = text.strip_prefix(open)?.split_once(close)?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || " _-".contains(c);
        let named = name.trim().starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_name);
        named.then_some((open.len() + name.len() + close.len(), name))
    })
}

/// The placeholder behind a colon that a segment of a path is.
fn colon(path: &str, at: usize) -> Option<(usize, &str)> {
    let name = path[at..].strip_prefix(':')?;
    let opens = at == 0 || path[..at].ends_with('/');
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic());
    (opens && named).then_some((1 + end, &name[..end]))
}

//! Reads paths and the fragments of handles: `reboot/{server}`, `servers/{sid: ServerId}/{user}`.

mod copied;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::notation;

pub(super) use copied::copied;

/// A piece of a path as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Text, slashes included.
    Literal(&'a str),
    /// `{name}` or `{name: Type}`.
    Param(Param<'a>),
}

/// A parameter in a path as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Param<'a> {
    pub(super) name: &'a str,
    /// The braces and what is between them.
    pub(super) span: Range<usize>,
    /// Where its type stands, if it has one.
    pub(super) ty: Option<Range<usize>>,
    /// Whether it is all there is between two slashes.
    pub(super) alone: bool,
}

/// What cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) span: Range<usize>,
    pub(super) label: &'static str,
    pub(super) help: String,
    /// The parameter whose `?` is all that is wrong.
    pub(super) optional: Option<String>,
}

impl Unreadable {
    fn new(span: Range<usize>, label: &'static str, help: impl Into<String>) -> Self {
        Self { span, label, help: help.into(), optional: None }
    }
}

/// Reads the path at a range of a text; all spans count from the text's start.
pub(super) fn read(text: &str, range: Range<usize>) -> Result<Vec<Piece<'_>>, Unreadable> {
    slashes(text, &range)?;
    let mut pieces = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let rest = &text[at..range.end];
        if rest.starts_with('{') {
            let end = closing(rest, at)?;
            let param = param(text, at..end, &range)?;
            pieces.push(Piece::Param(param));
            at = end;
        } else {
            let end = at + rest.find('{').unwrap_or(rest.len());
            literal(&text[at..end], at)?;
            pieces.push(Piece::Literal(&text[at..end]));
            at = end;
        }
    }
    Ok(pieces)
}

/// Checks that there is something between all slashes and none at the ends.
fn slashes(text: &str, range: &Range<usize>) -> Result<(), Unreadable> {
    let path = &text[range.clone()];
    if path.starts_with('/') {
        let span = range.start..range.start + 1;
        let help = "leave it out: the slash after the prefix is added";
        return Err(Unreadable::new(span, "a leading slash", help));
    }
    if let Some(at) = path.find("//") {
        let span = range.start + at..range.start + at + 2;
        return Err(Unreadable::new(span, "an empty segment", "leave one of the slashes out"));
    }
    if path.ends_with('/') {
        let span = range.end - 1..range.end;
        return Err(Unreadable::new(span, "an empty segment at the end", "leave the slash out"));
    }
    Ok(())
}

/// The end of the parameter that `rest` starts with.
fn closing(rest: &str, at: usize) -> Result<usize, Unreadable> {
    let next = rest[1..].find(['{', '}']).map(|next| next + 1);
    match next {
        Some(next) if rest[next..].starts_with('}') => Ok(at + next + 1),
        _ => Err(Unreadable::new(at..at + 1, "never closed", "close it with `}`")),
    }
}

fn param<'a>(text: &'a str, span: Range<usize>, range: &Range<usize>) -> Result<Param<'a>, Unreadable> {
    let inner = span.start + 1..span.end - 1;
    let colon = text[inner.clone()].find(':').map(|colon| inner.start + colon);
    let name = text[inner.start..colon.unwrap_or(inner.end)].trim();
    if let Some(bare) = name.strip_suffix(['?', '!'])
        && is_param_name(bare)
    {
        return Err(marked(text, span, bare));
    }
    if !is_param_name(name) {
        let help = "between the braces stands a handle or a parameter: `{server}`, `{sid: ServerId}`";
        let label = if name.is_empty() { "no name between the braces" } else { "not a name" };
        return Err(Unreadable::new(span, label, help));
    }
    let ty = match colon {
        None => None,
        Some(colon) => {
            let written = &text[colon + 1..inner.end];
            let start = colon + 1 + (written.len() - written.trim_start().len());
            let end = start.max(colon + 1 + written.trim_end().len());
            if start == end {
                let help = "write the type after the colon: `{sid: ServerId}`";
                return Err(Unreadable::new(span, "a type is missing", help));
            }
            Some(start..end)
        }
    };
    let before = text[range.start..span.start].chars().next_back();
    let after = text[span.end..range.end].chars().next();
    let alone = matches!(before, None | Some('/')) && matches!(after, None | Some('/'));
    Ok(Param { name, span, ty, alone })
}

/// A parameter whose name has the mark of a field.
fn marked(text: &str, span: Range<usize>, bare: &str) -> Unreadable {
    let plain = text[span.clone()].replacen(['?', '!'], "", 1);
    if text[span.clone()].contains(&format!("{bare}?")) {
        let help = format!("write `{plain}`; where the API has a path without it, that is an operation of its own");
        let optional = Some(bare.to_owned());
        return Unreadable { optional, ..Unreadable::new(span, "a path needs all its parameters", help) };
    }
    let help = format!("write `{plain}`: a path has all its parameters in any case");
    Unreadable::new(span, "a mark on a path parameter", help)
}

fn is_param_name(name: &str) -> bool {
    notation::is_name(&name.replace('-', "_"))
}

/// Checks the characters between parameters.
fn literal(text: &str, at: usize) -> Result<(), Unreadable> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%/".contains(c);
    let Some((index, wrong)) = text.char_indices().find(|(_, c)| !is_plain(*c)) else {
        return Ok(());
    };
    let (label, help) = match wrong {
        '}' => ("opened nowhere", "open it with `{`"),
        '?' => ("a query in a path", "parameters after `?` belong under `query:`"),
        '#' => ("a fragment in a path", "servers never see what follows `#`; leave it out"),
        _ if text[index..].starts_with(" -- ") => ("prose in a path", "what the operation does belongs into `summary`"),
        c if c.is_whitespace() => ("a blank in a path", "leave it out, or write it as `%20`"),
        _ => ("cannot stand in a path", "write it as percent-encoded UTF-8, as URLs have it"),
    };
    let span = at + index..at + index + wrong.len_utf8();
    Err(Unreadable::new(span, label, help))
}

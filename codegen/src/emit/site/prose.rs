//! Prose of a spec: paragraphs, lists, code in backticks, bold words and addresses; all else is text as it stands.

use super::html::Html;

/// Paragraphs and lists.
pub(super) fn blocks(html: &mut Html, text: &str) {
    let mut lines = text.trim().lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        let Some(first) = item(line) else {
            html.block("p", &[], |html| inline(html, line));
            continue;
        };
        html.block("ul", &[], |html| {
            html.block("li", &[], |html| inline(html, first));
            while let Some(next) = lines.peek().and_then(|line| item(line)) {
                html.block("li", &[], |html| inline(html, next));
                lines.next();
            }
        });
    }
}

/// The text of a list's item.
fn item(line: &str) -> Option<&str> {
    line.strip_prefix("* ").or_else(|| line.strip_prefix("- "))
}

/// Prose within a paragraph.
pub(super) fn inline(html: &mut Html, text: &str) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        let Some((code, after)) = after.split_once('`') else { break };
        plain(html, before);
        if !code.is_empty() {
            html.leaf("code", code);
        }
        rest = after;
    }
    plain(html, rest);
}

/// The same, as a sentence that ends in a full stop.
pub(super) fn sentence(html: &mut Html, text: &str) {
    inline(html, &crate::emit::rust::doc::sentence(text));
}

/// Prose as text alone, for where no element may be: titles, what is searched.
pub(super) fn text(text: &str) -> String {
    text.replace('`', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Prose without code.
fn plain(html: &mut Html, text: &str) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("**") {
        let Some((bold, after)) = after.split_once("**").filter(|(bold, _)| !bold.is_empty()) else { break };
        linked(html, before);
        html.tag("strong", &[], |html| linked(html, bold));
        rest = after;
    }
    linked(html, rest);
}

/// Text in which addresses are links.
fn linked(html: &mut Html, text: &str) {
    let mut rest = text;
    while let Some(start) = start(rest) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"')).unwrap_or(from.len());
        let (address, _) = from.split_at(end);
        let address = address.trim_end_matches(['.', ',', ';', ':', ')', '\'']);
        html.text(before);
        html.link(address, address);
        rest = from.get(address.len()..).unwrap_or_default();
    }
    html.text(rest);
}

/// Where the next address starts that has something behind `://`.
fn start(text: &str) -> Option<usize> {
    let has_host = |at: &usize| {
        let rest = text.get(*at..).and_then(|rest| rest.split_once("://")).map(|(_, host)| host);
        rest.is_some_and(|host| host.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    ["https://", "http://"].iter().filter_map(|scheme| text.find(scheme)).filter(has_host).min()
}

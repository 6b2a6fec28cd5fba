//! Doc comments: prose of a spec made safe for rustdoc, and wrapped.

use std::borrow::Cow;

use serde_json::Value;

use super::layout;
use crate::emit::provenance::{self, Group};
use crate::ir::{Field, Fixed, Operation, Paging, Provenance, Wait};

const WIDTH: usize = 100;

/// Doc lines for a paragraph or several: `/// Friendly name.`
pub(super) fn doc(indent: usize, text: &str) -> String {
    comment(indent, "///", &prose(text))
}

/// Doc lines of text that is Markdown already.
pub(super) fn markdown(indent: usize, text: &str) -> String {
    comment(indent, "///", text)
}

fn comment(indent: usize, mark: &str, text: &str) -> String {
    let margin = layout::margin(indent);
    let room = WIDTH.saturating_sub(indent + mark.len() + 1).max(40);
    let mut out = String::with_capacity(text.len() + indent + mark.len() + 2);
    for paragraph in text.trim().lines() {
        // The further lines of a list's item stand below its text.
        let hang = if paragraph.starts_with("* ") { "  " } else { "" };
        out.extend([margin, mark]);
        let mut width = 0;
        for word in paragraph.split_whitespace() {
            let length = layout::width(word);
            if width > 0 && width + 1 + length > room {
                out.extend(["\n", margin, mark, " ", hang]);
                width = hang.len();
            } else {
                out.push(' ');
                width += usize::from(width > 0);
            }
            out.push_str(word);
            width += length;
        }
        out.push('\n');
    }
    out
}

/// Prose with what Markdown and rustdoc would misread made plain: brackets, tags and bare URLs outside code spans.
pub(super) fn prose(text: &str) -> Cow<'_, str> {
    // Most prose has nothing of this, and a field has a line of it.
    let is_special = |byte| matches!(byte, b'`' | b'[' | b']' | b'<' | b'>' | b'*' | b'_' | b'\\' | b'#' | b':');
    if !text.bytes().any(is_special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 1 {
            out.push_str(part);
            continue;
        }
        out.push_str(&part.split(' ').map(word).collect::<Vec<_>>().join(" "));
    }
    if text.matches('`').count() % 2 == 1 {
        out = out.replace('`', "\\`");
    }
    Cow::Owned(out)
}

/// Prose in which lists (`* a`) and what is `**strong**` stay what they are: a description, which the OpenAPI document has as
/// CommonMark.
pub(super) fn description(text: &str) -> Cow<'_, str> {
    const STRONG: &str = "\\*\\*";
    let mut text = prose(text);
    if text.matches(STRONG).count().is_multiple_of(2) && text.contains(STRONG) {
        text = Cow::Owned(text.replace(STRONG, "**"));
    }
    if !text.contains("\\*") {
        return text;
    }
    let line = |line: &str| line.strip_prefix("\\* ").map_or_else(|| line.to_owned(), |item| format!("* {item}"));
    Cow::Owned(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
}

fn word(word: &str) -> String {
    if let Some(start) = word.find("https://").or_else(|| word.find("http://")) {
        let (before, rest) = word.split_at(start);
        let end = rest.trim_end_matches(['.', ',', ';', ':', ')']).len();
        let (url, after) = rest.split_at(end);
        return format!("{before}<{url}>{after}");
    }
    word.chars()
        .flat_map(|c| {
            let escape = matches!(c, '[' | ']' | '<' | '>' | '*' | '_' | '\\' | '#').then_some('\\');
            escape.into_iter().chain([c])
        })
        .collect()
}

/// A title with its article: `the CloudStick REST API`.
pub(super) fn the(title: &str) -> String {
    let own = title.strip_prefix("The ").or_else(|| title.strip_prefix("the "));
    format!("the {}", own.unwrap_or(title))
}

/// A sentence that ends in a full stop.
pub(in crate::emit) fn sentence(text: &str) -> String {
    let text = text.trim();
    let ended = text.is_empty() || text.ends_with(['.', '!', '?', ':']);
    [text, if ended { "" } else { "." }].concat()
}

/// What a field or an input means, and what it may be: ``Items a page holds. Default `20`, at most `100`.``
pub(super) fn meaning(field: &Field) -> String {
    let mut text = if field.doc.is_empty() { format!("`{}`.", field.wire) } else { sentence(&prose(&field.doc)) };
    if field.default.is_none() && field.minimum.is_none() && field.maximum.is_none() && field.format.is_none() {
        return text;
    }
    let limits = [
        field.default.as_ref().map(|value| format!("default `{value}`")),
        field.minimum.map(|least| format!("at least `{least}`")),
        field.maximum.map(|most| format!("at most `{most}`")),
        field.format.as_ref().map(|format| format!("format `{format}`")),
    ];
    let limits = limits.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if !limits.is_empty() {
        text.push_str(&format!(" {}.", capitalised(&limits)));
    }
    text
}

/// What the docs do not say of a thing: `Path and body observed with high confidence: recorded traffic.`
pub(super) fn provenance(facts: &[Provenance]) -> String {
    provenance::groups(facts).iter().map(source).collect::<Vec<_>>().join(" ")
}

/// Facts that are known from the same place.
fn source(facts: &Group<'_>) -> String {
    let fact = facts.first;
    let subject = facts.subject().map(|subject| format!("{subject} ")).unwrap_or_default();
    let reason = fact.reason.as_deref().map(|reason| format!(": {}", prose(reason))).unwrap_or_default();
    let (basis, confidence) = (fact.basis.word(), fact.confidence.word());
    sentence(&capitalised(&format!("{subject}{basis} with {confidence} confidence{reason}")))
}

/// Text that starts a sentence.
pub(in crate::emit) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// How lists come in pages, in one sentence or two.
pub(in crate::emit) fn pages(paging: &Paging) -> String {
    let code = |name: &String| format!("`{name}`");
    let asked: Vec<String> = [&paging.page, &paging.size].into_iter().flatten().map(code).collect();
    let mut text = match asked.as_slice() {
        [] => "Nothing is known of how to ask for a page".to_owned(),
        asked => format!("Pages by {}", asked.join(" and ")),
    };
    let items = paging.items.as_ref().map(|items| format!("its items in `{items}`"));
    let around = if paging.counts_in.is_empty() { String::new() } else { format!("{}/", paging.counts_in.join("/")) };
    let total = paging.counts.total.as_ref().map(|total| format!("the number of all items in `{around}{total}`"));
    let header = paging.headers.total.as_ref().map(|name| format!("the number of all items in the header `{name}`"));
    let told: Vec<String> = [items, total, header].into_iter().flatten().collect();
    if !told.is_empty() {
        text.push_str(&format!("; an answer has {}", told.join(" and ")));
    }
    text.push('.');
    text
}

/// That a call has `.wait()`, and what that asks.
fn waiting(operation: &Operation, wait: &Wait) -> String {
    if operation.id == wait.poll {
        return format!("`.wait()` asks again until `{}` says that it is done.", wait.state);
    }
    // Where a task's end is that nothing goes on any more, it may have ended in any way.
    let ends_in_silence =
        wait.failed.is_empty() && wait.done.iter().all(|one| matches!(one, Value::Null | Value::Bool(false)));
    let silent = if ends_in_silence { " That does not mean that it went well." } else { "" };
    format!(
        "This only schedules it: `.wait()` sends the call and then asks `{}` until `{}` says that it is done.{silent}",
        wait.poll, wait.state
    )
}

/// The scopes that a token needs: `` A token needs the scope `a`, or `b` and `c`.``
fn scopes(operation: &Operation) -> String {
    let all = |scopes: &Vec<String>| {
        let quoted: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
        quoted.join(" and ")
    };
    match operation.scopes.as_slice() {
        [] => String::new(),
        alternatives => {
            let several = alternatives.len() > 1 || alternatives.iter().any(|all| all.len() > 1);
            let plural = if several { "s" } else { "" };
            let ways: Vec<String> = alternatives.iter().map(all).collect();
            format!(" OAuth2 scope{plural}: {}.", ways.join(", or "))
        }
    }
}

/// What an operation's docs say besides its summary: the call on the wire, the vendor's section, what is not documented.
pub(super) fn facts(operation: &Operation) -> String {
    let statuses: Vec<String> = operation.answers.iter().map(|answer| answer.status.to_string()).collect();
    let fixed = |query: bool, fixed: &[Fixed]| -> Vec<String> {
        let place = if query { "query" } else { "body" };
        let one = |one: &Fixed| match one.value.as_str() {
            "" => format!("an empty `{}` in the {place}", one.wire),
            value => format!("`{}` = `{value}` in the {place}", one.wire),
        };
        fixed.iter().map(one).collect()
    };
    let fixed = [fixed(true, &operation.fixed_query), fixed(false, &operation.fixed_body)].concat();
    let fixed = if fixed.is_empty() { String::new() } else { format!(" with {}", fixed.join(" and ")) };
    let (method, path, statuses) = (operation.method.as_str(), operation.template(), statuses.join(" or "));
    let mut text = format!("`{method} {path}`{fixed} answers {statuses}.");
    if let Some(source) = &operation.source {
        text.push_str(&format!(" Docs: {}.", prose(source)));
    }
    text.push_str(&scopes(operation));
    if let Some(description) = &operation.description {
        text.push_str("\n\n");
        text.push_str(&self::description(description));
    }
    if let Some(wait) = &operation.wait {
        text.push_str("\n\n");
        text.push_str(&waiting(operation, wait));
    }
    if !operation.provenance.is_empty() {
        text.push_str("\n\n");
        text.push_str(&provenance(&operation.provenance));
    }
    text
}

//! Doc comments: prose of a spec made safe for rustdoc, and wrapped.

use crate::ir::{Operation, Provenance};

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
    let margin = " ".repeat(indent);
    let room = WIDTH.saturating_sub(indent + mark.len() + 1).max(40);
    let mut out = String::new();
    for paragraph in text.trim().lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
                out.push_str(&format!("{margin}{mark} {line}\n"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        out.push_str(format!("{margin}{mark} {line}").trim_end());
        out.push('\n');
    }
    out
}

/// Prose with what Markdown and rustdoc would misread made plain: brackets, tags and bare URLs outside code spans.
pub(super) fn prose(text: &str) -> String {
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
    out
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

/// A sentence that ends in a full stop.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// What the docs do not say of a thing: `Inferred (high): method, a plain read.`
pub(super) fn provenance(facts: &[Provenance]) -> String {
    let lines = facts.iter().map(|fact| {
        let reason = fact
            .reason
            .as_deref()
            .map(|reason| format!(": {}", prose(reason)))
            .unwrap_or_default();
        let basis = match fact.basis {
            crate::ir::Basis::Observed => "Observed",
            crate::ir::Basis::Inferred => "Inferred",
        };
        sentence(&format!(
            "{basis}, confidence {}: {}{reason}",
            fact.confidence.word(),
            fact.aspect
        ))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What an operation's docs say besides its summary: the call on the wire, the vendor's section, what is not documented.
pub(super) fn facts(operation: &Operation) -> String {
    let statuses: Vec<String> = operation
        .answers
        .iter()
        .map(|answer| answer.status.to_string())
        .collect();
    let mut text = format!(
        "`{} {}` answers {}.",
        operation.method.as_str(),
        operation.template(),
        statuses.join(" or ")
    );
    if let Some(source) = &operation.source {
        text.push_str(&format!(" Docs: {}.", prose(source)));
    }
    if let Some(description) = &operation.description {
        text.push_str("\n\n");
        text.push_str(&prose(description));
    }
    if !operation.provenance.is_empty() {
        text.push_str("\n\n");
        text.push_str(&provenance(&operation.provenance).replace('\n', "\n\n"));
    }
    text
}

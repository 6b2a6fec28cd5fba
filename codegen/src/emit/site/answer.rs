//! What an operation answers.

use super::html::Html;
use super::{address, prose, ty};
use crate::emit::openapi::status;
use crate::ir::{Answer, Operation, Wait};

/// The answers, then the errors, folded: most are those of every operation.
pub(super) fn answers(html: &mut Html, operation: &Operation) {
    html.leaf("h4", "Answers");
    html.block("dl.answers", &[], |html| {
        for answer in &operation.answers {
            success(html, operation, answer);
        }
    });
    if operation.errors.is_empty() {
        return;
    }
    html.block("details.errors", &[], |html| {
        html.block("summary", &[], |html| {
            html.text("Errors ");
            for error in &operation.errors {
                html.leaf("span.status.failure", &error.status.to_string());
                html.text(" ");
            }
        });
        html.block("dl.answers", &[], |html| {
            for error in &operation.errors {
                entry(html, error.status, "span.status.failure", |_| {}, &error.doc);
            }
        });
    });
}

fn success(html: &mut Html, operation: &Operation, answer: &Answer) {
    let key = answer.root.as_deref().or_else(|| operation.paging.as_deref()?.items.as_deref());
    let what = |html: &mut Html| {
        html.tag("span.type", &[], |html| {
            ty::answer(html, &answer.ty);
            if let Some(key) = key {
                html.text(" in ");
                html.leaf("code", key);
            }
        });
    };
    entry(html, answer.status, "span.status.success", what, answer.doc.as_deref().unwrap_or_default());
}

fn entry(html: &mut Html, code: u16, head: &'static str, what: impl FnOnce(&mut Html), doc: &str) {
    html.block("div", &[], |html| {
        html.tag("dt", &[], |html| {
            html.leaf(head, &code.to_string());
            html.text(" ");
            html.leaf("span.phrase", &status::phrase(code));
            html.text(" ");
            what(html);
        });
        if !doc.is_empty() {
            html.tag("dd", &[], |html| prose::sentence(html, doc));
        }
    });
}

/// How to wait for what a call has scheduled.
pub(super) fn wait(html: &mut Html, operation: &Operation, wait: &Wait) {
    html.block("p.note", &[], |html| {
        html.leaf("strong", "Wait. ");
        if operation.id == wait.poll {
            html.text("Ask again until ");
        } else {
            html.text("This only schedules it. Ask ");
            html.tag("a", &[("href", &address::to(&address::operation(&wait.poll)))], |html| {
                html.leaf("code", &wait.poll);
            });
            html.text(" until ");
        }
        html.leaf("code", &wait.state);
        html.text(" is ");
        states(html, &wait.done);
        if !wait.failed.is_empty() {
            html.text("; it has failed with ");
            states(html, &wait.failed);
        }
        html.text(". In Rust ");
        html.leaf("code", ".wait()");
        html.text(" does that.");
    });
}

fn states(html: &mut Html, states: &[serde_json::Value]) {
    for (place, state) in states.iter().enumerate() {
        html.text(if place == 0 { "" } else { " or " });
        html.leaf("code", &crate::exchange::plain(state));
    }
}

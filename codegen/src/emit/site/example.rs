//! Code to copy, and bodies to look at.

use serde_json::Value;

use super::context::Context;
use super::curl;
use super::html::Html;
use crate::emit::openapi::status;
use crate::emit::rust::example;
use crate::exchange::{self, Inputs};
use crate::ir::{Answer, AnswerType, Operation};

/// The call in Rust and with curl, what it sends and what is answered.
pub(super) fn examples(html: &mut Html, context: &Context<'_>, operation: &Operation) {
    html.block("div.examples", &[], |html| {
        html.block("div.calls", &[], |html| {
            code(html, "Rust", "rust", &example::lines(&context.names, operation).join("\n"));
            code(html, "curl", "curl", &curl::command(context, operation));
        });
        if let Some(body) = exchange::value(operation, Inputs::All) {
            let body = exchange::rooted(operation, body);
            folded(html, &body, |html| html.text("Body of the request, with everything"));
        }
        for answer in &operation.answers {
            answered(html, answer);
        }
    });
}

/// A piece of code with its language above it.
pub(super) fn code(html: &mut Html, title: &str, language: &str, text: &str) {
    html.block("figure.code", &[("data-language", language)], |html| {
        html.leaf("figcaption", title);
        html.pre(language, text);
    });
}

fn answered(html: &mut Html, answer: &Answer) {
    match answer.ty {
        AnswerType::Page(_) | AnswerType::Value(_) => folded(html, &answer.example, |html| {
            html.leaf("span.status.success", &answer.status.to_string());
            html.text(&format!(" {}", status::phrase(answer.status)));
        }),
        AnswerType::Empty | AnswerType::Undocumented => {}
    }
}

/// A body that opens when its title is clicked.
pub(super) fn folded(html: &mut Html, body: &Value, title: impl FnOnce(&mut Html)) {
    html.block("details.body", &[], |html| {
        html.tag("summary", &[], title);
        html.block("figure.code", &[("data-language", "json")], |html| html.pre("json", &format!("{body:#}")));
    });
}

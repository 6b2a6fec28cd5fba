//! An operation: its call on the wire, what it takes and answers, and code that makes it.

use super::context::Context;
use super::html::Html;
use super::{address, answer, badge, example, input, prose};
use crate::emit::rust::doc;
use crate::exchange::{self, Format};
use crate::ir::{Api, Method, Operation, Segment};

/// An operation's section.
pub(super) fn operation(html: &mut Html, context: &Context<'_>, operation: &Operation) {
    let place = address::operation(&operation.id);
    let head = if operation.deprecated.is_some() { "article.operation.deprecated" } else { "article.operation" };
    html.block(head, &[("id", &place)], |html| {
        html.block("div.about", &[], |html| {
            html.block("h3", &[], |html| html.link(&address::to(&place), &title(operation)));
            route(html, context.api, operation);
            html.block("p.summary", &[], |html| prose::sentence(html, &operation.summary));
            if let Some(reason) = &operation.deprecated {
                html.block("p.note.warning", &[], |html| {
                    html.leaf("strong", "Deprecated. ");
                    prose::sentence(html, reason);
                });
            }
            if let Some(description) = &operation.description {
                prose::blocks(html, description);
            }
            origin(html, operation);
            if let Some(wait) = &operation.wait {
                answer::wait(html, operation, wait);
            }
            scopes(html, operation);
            if operation.paging.is_some() {
                html.block("p.note", &[], |html| {
                    html.text("The list ");
                    html.link("#about-paging", "comes in pages");
                    html.text(".");
                });
            }
            input::inputs(html, context, operation);
            answer::answers(html, operation);
        });
        example::examples(html, context, operation);
    });
}

/// What a person calls it: `Add server`.
pub(super) fn title(operation: &Operation) -> String {
    doc::capitalised(&operation.id.replace('_', " "))
}

/// The method as a badge.
pub(super) fn method(html: &mut Html, method: Method) {
    let head = match method {
        Method::Get => "span.method.get",
        Method::Head => "span.method.head",
        Method::Post => "span.method.post",
        Method::Put => "span.method.put",
        Method::Patch => "span.method.patch",
        Method::Delete => "span.method.delete",
    };
    html.leaf(head, method.as_str());
}

/// The path as it is documented, with the ending of the first format: `/roles/{id}.json`.
pub(super) fn path(api: &Api, operation: &Operation) -> String {
    format!("{}{}", operation.template(), exchange::ending(api, Format::Json))
}

fn route(html: &mut Html, api: &Api, operation: &Operation) {
    html.block("p.route", &[], |html| {
        method(html, operation.method);
        html.text(" ");
        html.tag("code", &[], |html| {
            for segment in &operation.path {
                match segment {
                    Segment::Literal(text) => {
                        for part in text.split_inclusive('/') {
                            html.text(part);
                            html.break_opportunity();
                        }
                    }
                    Segment::Param(param) => html.leaf("var", &format!("{{{}}}", param.wire())),
                }
            }
            html.text(exchange::ending(api, Format::Json));
        });
    });
}

/// Where it is documented, and how well it is known.
fn origin(html: &mut Html, operation: &Operation) {
    if operation.provenance.is_empty() {
        html.block("p.known", &[], |html| {
            badge::documented(html);
            if let Some(source) = &operation.source {
                html.text(" ");
                prose::inline(html, source);
            }
        });
        return;
    }
    badge::paragraphs(html, &operation.provenance);
    if let Some(source) = &operation.source {
        html.block("p.known", &[], |html| {
            html.text("Source: ");
            prose::inline(html, source);
        });
    }
}

fn scopes(html: &mut Html, operation: &Operation) {
    if operation.scopes.is_empty() {
        return;
    }
    html.block("p.note", &[], |html| {
        html.leaf("strong", "OAuth2 scopes. ");
        for (place, all) in operation.scopes.iter().enumerate() {
            html.text(if place == 0 { "" } else { ", or " });
            for (place, scope) in all.iter().enumerate() {
                html.text(if place == 0 { "" } else { " and " });
                html.leaf("code", scope);
            }
        }
    });
}

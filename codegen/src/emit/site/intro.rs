//! The chapters before the operations: what holds for all of them.

mod auth;
mod document;
mod server;

use super::html::Html;
use super::{example, prose, ty};
use crate::emit::openapi::status;
use crate::emit::rust::doc;
use crate::ir::{Api, ErrorShape, Gap, Paging};

/// A chapter of a page.
pub(super) struct Chapter<'a> {
    /// Its place.
    pub(super) place: &'static str,
    /// Its title.
    pub(super) title: &'static str,
    /// Writes what it says.
    pub(super) write: Box<dyn Fn(&mut Html) + 'a>,
}

/// The chapters that an API has.
pub(super) fn chapters(api: &Api) -> Vec<Chapter<'_>> {
    let about =
        api.description.as_deref().map(|text| chapter("about-api", "About", move |html| prose::blocks(html, text)));
    let version =
        api.accept.as_ref().map(|accept| chapter("about-version", "Version", |html| server::version(html, accept)));
    let formats =
        api.formats.as_ref().map(|formats| chapter("about-formats", "Formats", |html| server::formats(html, formats)));
    let paging = (!api.paging.is_empty()).then(|| chapter("about-paging", "Paging", |html| pages(html, api)));
    let gaps = (!api.gaps.is_empty()).then(|| chapter("about-gaps", "Gaps", |html| gaps(html, &api.gaps)));
    let all = [
        about,
        Some(chapter("about-server", "Server", |html| server::server(html, api))),
        Some(chapter("about-authentication", "Authentication", |html| auth::auth(html, api))),
        version,
        formats,
        paging,
        Some(chapter("about-errors", "Errors", |html| errors(html, &api.errors))),
        gaps,
        Some(chapter("about-document", "OpenAPI document", |html| document::document(html, api))),
        Some(chapter("about-marks", "How well it is known", marks)),
    ];
    all.into_iter().flatten().collect()
}

fn chapter<'a>(place: &'static str, title: &'static str, write: impl Fn(&mut Html) + 'a) -> Chapter<'a> {
    Chapter { place, title, write: Box::new(write) }
}

fn pages(html: &mut Html, api: &Api) {
    for paging in &api.paging {
        let is_it = |own: &&std::sync::Arc<Paging>| own.name == paging.name;
        let lists = api.operations().filter(|one| one.paging.iter().any(|own| is_it(&own))).count();
        html.block("p", &[], |html| {
            html.leaf("strong", &if lists == 1 { "1 list. ".to_owned() } else { format!("{lists} lists. ") });
            prose::inline(html, &doc::pages(paging));
        });
    }
    html.block("p", &[], |html| {
        html.text("In Rust ");
        html.leaf("code", ".items()");
        html.text(" reads item after item and asks for the next page when it is needed; ");
        html.leaf("code", ".pages()");
        html.text(" reads page after page.");
    });
}

fn errors(html: &mut Html, errors: &ErrorShape) {
    match &errors.body {
        Some(body) => {
            html.block("p", &[], |html| {
                html.text("A call that fails answers ");
                html.tag("span.type", &[], |html| ty::ty(html, body));
                html.text(if errors.message.is_empty() { "." } else { "; the text for a person is in " });
                for (place, field) in errors.message.iter().enumerate() {
                    html.text(if place == 0 { "" } else { " or " });
                    html.leaf("code", field);
                }
                html.text(if errors.message.is_empty() { "" } else { "." });
            });
            example::folded(html, &errors.example, |html| html.text("Example of an error"));
        }
        None => html.block("p", &[], |html| html.text("What a failed call answers is not documented.")),
    }
    if errors.statuses.is_empty() {
        return;
    }
    html.block("dl.answers", &[], |html| {
        for error in &errors.statuses {
            html.block("div", &[], |html| {
                html.tag("dt", &[], |html| {
                    html.leaf("span.status.failure", &error.status.to_string());
                    html.text(" ");
                    html.leaf("span.phrase", &status::phrase(error.status));
                });
                html.tag("dd", &[], |html| prose::sentence(html, &error.doc));
            });
        }
    });
}

fn gaps(html: &mut Html, gaps: &[Gap]) {
    html.block("p", &[], |html| html.text("What the documentation leaves open, and what is left out here and why."));
    html.block("ul", &[], |html| {
        for gap in gaps {
            html.block("li", &[], |html| {
                if let Some((method, path)) = &gap.operation {
                    html.leaf("code", &format!("{} {path}", method.as_str()));
                    html.text(" is left out: ");
                }
                prose::sentence(html, &gap.text);
            });
        }
    });
}

fn marks(html: &mut Html) {
    html.block("dl.legend", &[], |html| {
        let lines = [
            (
                "span.mark.documented",
                "documented",
                "The vendor's documentation states it. A field without a mark is so.",
            ),
            ("span.mark.observed", "observed", "Seen in real traffic, in a real client or in the vendor's source."),
            (
                "span.mark.inferred",
                "inferred",
                "Concluded from what the documentation says; the reason stands with it.",
            ),
        ];
        for (head, word, meaning) in lines {
            html.block("div", &[], |html| {
                html.tag("dt", &[], |html| html.leaf(head, word));
                html.leaf("dd", meaning);
            });
        }
    });
    html.block("p", &[], |html| {
        html.text(
            "High confidence: several sources agree, or nothing else is possible. Medium: one source, or sources that ",
        );
        html.text(
            "differ in a detail. Low: a guess that is easy to change. A mark on a type holds for its fields, too.",
        );
    });
}

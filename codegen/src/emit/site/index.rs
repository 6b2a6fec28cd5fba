//! The page that lists the APIs.

use super::frame::{self, Frame};
use super::{address, page, prose};
use crate::ir::Api;

/// The page that lists the APIs.
pub(super) fn index(apis: &[&Api]) -> String {
    let frame = Frame {
        title: "API reference",
        about: "Reference of the APIs of cloud control panels.",
        find: "Search all APIs",
        searched: apis.iter().map(|api| address::search(api)).collect(),
        has_sidebar: false,
    };
    frame::page(&frame, |html| {
        html.block("main", &[("id", "content"), ("tabindex", "-1")], |html| {
            html.block("header.title", &[], |html| {
                html.leaf("h1", "API reference");
                html.block("p.lead", &[], |html| {
                    html.text(
                        "Every operation with what it takes and answers, code to copy, and how well each fact is known.",
                    );
                });
            });
            html.block("div.cards", &[], |html| {
                for api in apis {
                    html.block("article.card", &[], |html| {
                        html.block("h2", &[], |html| html.link(&address::page(api), &api.title));
                        html.block("p", &[], |html| prose::sentence(html, &api.summary));
                        html.block("p.numbers", &[], |html| page::numbers(html, api));
                        html.block("p.links", &[], |html| {
                            html.tag("code", &[], |html| html.text(&api.name));
                            if let Some(docs) = &api.docs {
                                html.link(docs, "Vendor's documentation");
                            }
                        });
                    });
                }
            });
        });
    })
}

//! The list of contents beside a page.

use super::html::Html;
use super::intro::Chapter;
use super::{address, operation, types};
use crate::ir::{Api, Operation, Resource};

/// The list of contents: chapters, resources with their operations, types.
pub(super) fn sidebar(html: &mut Html, api: &Api, chapters: &[Chapter<'_>]) {
    html.block("nav.sidebar", &[("id", "sidebar"), ("aria-label", "Contents")], |html| {
        html.block("p.sidebar-title", &[], |html| html.link("#top", &api.title));
        html.block("ul", &[], |html| {
            for chapter in chapters {
                entry(html, &address::to(chapter.place), chapter.title);
            }
        });
        html.block("p.sidebar-head", &[], |html| html.text("Resources"));
        html.block("ul", &[], |html| {
            for resource in &api.resources {
                html.block("li", &[], |html| group(html, resource));
            }
        });
        if api.all_types().next().is_some() || !api.ids.is_empty() {
            html.block("p.sidebar-head", &[], |html| html.text("Types"));
            html.block("ul", &[], |html| all_types(html, api));
        }
    });
}

fn entry(html: &mut Html, href: &str, text: &str) {
    html.block("li", &[], |html| html.link(href, text));
}

fn group(html: &mut Html, resource: &Resource) {
    html.block("details", &[], |html| {
        html.tag("summary", &[], |html| {
            html.link(&address::to(&address::resource(resource.module.bare())), &resource.title);
            html.leaf("span.count", &resource.operations.len().to_string());
        });
        html.block("ul", &[], |html| resource.operations.iter().for_each(|one| call(html, one)));
    });
}

fn call(html: &mut Html, one: &Operation) {
    html.block("li", &[], |html| {
        html.tag("a.call", &[("href", &address::to(&address::operation(&one.id)))], |html| {
            html.leaf("span.title", &operation::title(one));
            html.text(" ");
            operation::method(html, one.method);
        });
    });
}

fn all_types(html: &mut Html, api: &Api) {
    let defs = types::sorted(api);
    if !defs.is_empty() {
        html.block("li", &[], |html| {
            html.block("details", &[], |html| {
                html.tag("summary", &[], |html| {
                    html.link("#about-types", "All types");
                    html.leaf("span.count", &defs.len().to_string());
                });
                html.block("ul", &[], |html| {
                    for def in defs {
                        entry(html, &address::to(&address::ty(def.name())), def.name());
                    }
                });
            });
        });
    }
    if !api.ids.is_empty() {
        entry(html, "#about-identifiers", "Identifiers");
    }
}

//! Where an API lives, and what travels with every request: version, format.

use super::super::html::Html;
use super::super::prose;
use crate::ir::{Accept, Api, Formats};

/// Where calls go.
pub(super) fn server(html: &mut Html, api: &Api) {
    let server = &api.server;
    html.block("p.address", &[], |html| {
        html.tag("code", &[], |html| {
            html.text(&server.url);
            html.text(&api.prefix);
        });
    });
    if !server.doc.is_empty() {
        html.block("p", &[], |html| prose::sentence(html, &server.doc));
    }
    if let Some(host) = &server.host {
        html.block("dl.fields", &[], |html| {
            html.block("div", &[], |html| {
                html.tag("dt", &[], |html| {
                    html.leaf("code.name", "host");
                    html.text(" ");
                    html.leaf("span.need.required", "required");
                });
                html.tag("dd", &[], |html| {
                    html.text("Each installation has its own. Example ");
                    html.leaf("code", host);
                    html.text(".");
                });
            });
        });
    }
    if let Some(env) = &server.env {
        html.block("p", &[], |html| {
            html.text("The examples read the address from ");
            html.leaf("code", env);
            html.text(&format!(
                ", such as {}.",
                server.url.replace("{host}", server.host.as_deref().unwrap_or_default())
            ));
        });
    }
    if server.others.is_empty() {
        return;
    }
    html.block("p", &[], |html| html.text("Other addresses are known:"));
    html.block("ul", &[], |html| {
        for (url, about) in &server.others {
            html.block("li", &[], |html| {
                html.tag("code", &[], |html| {
                    html.text(url);
                    html.text(&api.prefix);
                });
                html.text(" ");
                prose::sentence(html, about);
            });
        }
    });
}

/// Which version is asked for.
pub(super) fn version(html: &mut Html, accept: &Accept) {
    html.block("p", &[], |html| {
        html.text(&format!("Every call asks for version {} with the header ", accept.version));
        html.leaf("code", &format!("Accept: {}", accept.value.replace("{version}", &accept.version)));
        html.text(". ");
        prose::sentence(html, &accept.doc);
    });
    if let Some(header) = &accept.deprecated {
        html.block("p", &[], |html| {
            html.text("The header ");
            html.leaf("code", header);
            html.text(" of an answer says that the version is on its way out.");
        });
    }
}

/// Which formats there are.
pub(super) fn formats(html: &mut Html, formats: &Formats) {
    html.block("p", &[], |html| {
        html.text("The ending of a path says in which format bodies and answers are: ");
        html.leaf("code", &formats.json);
        html.text(" for JSON, which is shown here, or ");
        html.leaf("code", &formats.xml);
        html.text(" for XML.");
    });
}

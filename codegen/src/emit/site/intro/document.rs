//! The OpenAPI document, for whoever generates a client or reads it with other tools.

use crate::emit::site::address;
use crate::emit::site::html::Html;
use crate::ir::Api;

/// Its forms: the file, what it is called here, and whom it is for.
const FORMS: [(&str, &str, &str); 3] = [
    ("openapi.yaml", "OpenAPI 3.1, YAML", "for people"),
    ("openapi.json", "OpenAPI 3.1, JSON", "the same document, for programs"),
    ("openapi-3.0.json", "OpenAPI 3.0.3, JSON", "the same, for tools that read nothing newer"),
];

/// The forms of the document, to be downloaded.
pub(super) fn document(html: &mut Html, api: &Api) {
    html.block("p", &[], |html| html.text("What this page says, for generators of clients and other tools."));
    html.block("ul", &[], |html| {
        for (file, name, purpose) in FORMS {
            html.block("li", &[], |html| {
                // Two APIs' documents have one name; whoever downloads both wants to tell them apart.
                let saved = format!("{}-{file}", api.name);
                let address = address::document(api, file);
                html.tag("a", &[("href", &address), ("download", &saved)], |html| html.text(name));
                html.text(": ");
                html.text(purpose);
                html.text(".");
            });
        }
    });
}

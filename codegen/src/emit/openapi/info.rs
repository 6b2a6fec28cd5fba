//! What the document is: title, version, where it comes from.

use super::node::Node;
use crate::ir::Api;

/// The license of the document, which is this project's; the vendor's API is the vendor's.
const LICENSE: &str = "MIT OR Apache-2.0";

/// The value of `info`.
///
/// ```yaml
/// title: CloudStick REST API
/// summary: Servers, websites and databases.
/// version: 0.1.0
/// description: …
/// contact: { name: Documentation of CloudStick REST API, url: "https://example.org/docs" }
/// license: { name: MIT OR Apache-2.0, identifier: MIT OR Apache-2.0 }
/// ```
pub(super) fn info(api: &Api) -> Node<'_> {
    let contact = api
        .docs
        .as_deref()
        .map(|url| Node::new().with("name", format!("Documentation of {}", api.title)).with("url", url));
    Node::new()
        .with("title", api.title.as_str())
        .with("summary", api.summary.as_str())
        .with("version", api.version.as_str())
        .with("description", description(api))
        .with_some("contact", contact)
        .with("license", Node::new().with("name", LICENSE).with("identifier", LICENSE))
}

/// The value of `externalDocs`.
///
/// ```yaml
/// description: The vendor's documentation
/// url: https://example.org/docs
/// ```
pub(super) fn external_docs(api: &Api) -> Option<Node<'_>> {
    api.docs.as_deref().map(|url| Node::new().with("description", "The vendor's documentation").with("url", url))
}

/// What the API is for, and how far to trust the document.
fn description(api: &Api) -> String {
    format!(
        "{}\n\n\
         This document comes from a description written by hand after the vendor's documentation; the vendor has no \
         part in it. What was not taken from that documentation is marked: `x-provenance` on an operation, a \
         parameter or a field says whether it was observed, in real traffic or a real client, or inferred, how sure \
         that is, and why.\n\n\
         Nothing is invented. A body that the vendor does not document is left open: an empty schema, marked \
         `x-undocumented`. Requests are held to `required` and `enum`. Answers are read with more tolerance: a field \
         is required only if the documentation promises it, and where a list of values is known, as \
         `x-extensible-enum`, others may come.",
        api.summary
    )
}

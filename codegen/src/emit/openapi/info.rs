//! What the document is: title, version, where it comes from.

use super::node::Node;
use crate::ir::{Accept, Api, Formats, Gap};

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
    let contact = match api.docs.as_deref() {
        Some(url) => Node::new().with("name", format!("Documentation of {}", api.title)).with("url", url),
        None => Node::new().with("name", format!("Vendor of {}", api.title)),
    };
    Node::new()
        .with("title", api.title.as_str())
        .with("summary", api.summary.as_str())
        .with("version", api.version.as_str())
        .with("description", description(api))
        .with("contact", contact)
        .with("license", Node::new().with("name", LICENSE).with("identifier", LICENSE))
}

/// The value of `externalDocs`.
///
/// ```yaml
/// description: The vendor's documentation
/// url: https://example.org/docs
/// ```
pub(super) fn external_docs(docs: Option<&str>) -> Option<Node<'_>> {
    docs.map(|url| Node::new().with("description", "The vendor's documentation").with("url", url))
}

/// The value of `x-accept`: OpenAPI has no place for a header `Accept`.
///
/// ```yaml
/// value: application/json; api_version=60
/// template: application/json; api_version={version}
/// version: "60"
/// description: Version that the answers should have.
/// deprecated: API-Deprecated
/// ```
pub(super) fn accept(accept: &Accept) -> Node<'_> {
    Node::new()
        .with("value", accept_value(accept))
        .with("template", accept.value.as_str())
        .with("version", accept.version.as_str())
        .with_text("description", accept.doc.as_str())
        .with_some("deprecated", accept.deprecated.as_deref())
}

/// What is sent unless the caller wants another version.
fn accept_value(accept: &Accept) -> String {
    accept.value.replace("{version}", &accept.version)
}

/// What the API is for, how far to trust the document, and what is open.
fn description(api: &Api) -> String {
    let paragraphs = [
        Some(api.summary.clone()),
        api.description.clone(),
        api.accept.as_ref().map(version),
        api.formats.as_ref().map(formats),
        Some(TRUST.to_owned()),
        gaps(api),
    ];
    paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

const TRUST: &str = "\
    This document comes from a description written by hand after the vendor's documentation; the vendor has no \
    part in it. What was not taken from that documentation is marked: `x-provenance` on an operation, a \
    parameter or a field says whether it was observed, in real traffic or a real client, or inferred, how sure \
    that is, and why.\n\n\
    Nothing is invented. A body that the vendor does not document is left open: an empty schema, marked \
    `x-undocumented`. Requests are held to `required` and `enum`. Answers are read with more tolerance: a field \
    is required only if the documentation promises it, and where a list of values is known, as \
    `x-extensible-enum`, others may come.";

/// How a request says which version it wants.
fn version(accept: &Accept) -> String {
    let doc = if accept.doc.is_empty() { String::new() } else { format!(" {}", accept.doc) };
    let deprecated = accept
        .deprecated
        .as_ref()
        .map(|header| format!(" An answer that has the header `{header}` says that the version is on its way out."));
    format!(
        "Every request has the header `Accept: {}` (`x-accept` here, since OpenAPI does not describe that header).{doc}{}",
        accept_value(accept),
        deprecated.unwrap_or_default()
    )
}

/// What paths end in.
fn formats(formats: &Formats) -> String {
    format!(
        "Every path ends in the format of what is sent and answered, `{}` or `{}`. In XML the one key around a value is \
         the element itself; a list's items are elements in the list's element, each named by the key around it.",
        formats.json, formats.xml
    )
}

/// What the docs leave open, as a list.
///
/// ```text
/// ## What the documentation leaves open
///
/// - `DELETE /v1/volumes/{id}` is left out. Only the action is named.
/// ```
fn gaps(api: &Api) -> Option<String> {
    let line = |gap: &Gap| {
        let text = gap.text.replace('\n', "\n  ");
        match &gap.operation {
            Some((method, path)) => format!("- `{} {}/{path}` is left out. {text}", method.as_str(), api.prefix),
            None => format!("- {text}"),
        }
    };
    let lines: Vec<String> = api.gaps.iter().map(line).collect();
    (!lines.is_empty()).then(|| format!("## What the documentation leaves open\n\n{}", lines.join("\n")))
}

//! The OpenAPI document, in two versions and two formats.

mod answers;
#[cfg(test)]
mod any_json;
mod body;
mod collective;
mod component;
mod document;
mod header;
mod info;
mod json;
mod media;
mod merged;
mod node;
mod older;
mod operation;
mod page;
mod parameter;
mod path;
mod provenance;
mod response;
mod root;
mod schema;
mod security;
mod select;
mod server;
mod several;
pub(super) mod status;
mod text;
mod usage;
mod xml;
mod yaml;

use crate::ir;

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// For tools that read nothing newer.
    V3_0,
    /// What is made unless another is asked for.
    V3_1,
}

/// How a document is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For programs.
    Json,
    /// For people, too.
    Yaml,
}

/// A form of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rendition {
    /// The version of OpenAPI.
    pub version: Version,
    /// How it is written down.
    pub format: Format,
}

/// Hands out `openapi.json`, `openapi.yaml` and `openapi-3.0.json`: the same document. Each text is gone before the next is
/// made, if it can be.
pub(super) fn emit(api: &ir::Api, take: &mut dyn FnMut(&str, String)) {
    let mut texts = write(api, Version::V3_1);
    take("openapi.yaml", texts.take_yaml());
    take("openapi-3.0.json", texts.older_json());
    take("openapi.json", texts.into_json());
}

/// The OpenAPI document of an API in one form.
#[must_use]
pub fn render(api: &ir::Api, rendition: Rendition) -> String {
    let mut texts = write(api, rendition.version);
    match (rendition.format, rendition.version) {
        (Format::Yaml, _) => texts.take_yaml(),
        (Format::Json, Version::V3_0) => texts.older_json(),
        (Format::Json, Version::V3_1) => texts.into_json(),
    }
}

/// The texts, whose YAML is of a version.
fn write(api: &ir::Api, version: Version) -> text::Texts {
    let mut texts = text::Texts::new(version);
    document::write(api, &mut texts);
    texts.end();
    texts
}

/// Indents a line of either text.
fn indent(out: &mut String, depth: usize) {
    // In one piece: lines are many, and most stand deep.
    const BLANKS: &str = "                                                                ";
    let mut rest = depth * 2;
    while rest > 0 {
        let some = rest.min(BLANKS.len());
        out.push_str(BLANKS.get(..some).unwrap_or_default());
        rest -= some;
    }
}

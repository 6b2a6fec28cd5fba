//! The OpenAPI document, in two versions and two formats.

mod answers;
#[cfg(test)]
mod any_json;
mod body;
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
mod schema;
mod security;
mod select;
mod server;
mod several;
mod status;
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

/// The files of a client, and what they hold.
const FILES: [(&str, Rendition); 3] = [
    ("openapi.json", Rendition { version: Version::V3_1, format: Format::Json }),
    ("openapi.yaml", Rendition { version: Version::V3_1, format: Format::Yaml }),
    ("openapi-3.0.json", Rendition { version: Version::V3_0, format: Format::Json }),
];

/// Hands out the documents of a client: the same one in all its forms.
pub(super) fn emit(api: &ir::Api, take: &mut dyn FnMut(&str, String)) {
    let texts = write(api, &FILES.map(|(_, rendition)| rendition));
    for ((file, _), text) in FILES.iter().zip(texts) {
        take(file, text);
    }
}

/// The OpenAPI document of an API in one form.
#[must_use]
pub fn render(api: &ir::Api, rendition: Rendition) -> String {
    write(api, &[rendition]).collect()
}

fn write(api: &ir::Api, renditions: &[Rendition]) -> impl Iterator<Item = String> + use<> {
    let mut texts = text::Texts::new(renditions);
    document::write(api, &mut texts);
    texts.finish()
}

/// Indents a line of either text.
fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

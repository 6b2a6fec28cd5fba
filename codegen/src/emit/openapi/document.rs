//! The document as a whole.

use std::borrow::Cow;

use super::component::Component;
use super::node::Node;
use super::text::Texts;
use super::usage::Usage;
use super::{component, header, info, older, parameter, path, response, security, server};
use crate::ir::{Api, Resource};

/// The version of OpenAPI: 3.1's first patch release, which says what the later ones say and which every tool knows.
const VERSION: &str = "3.1.0";

/// Writes the OpenAPI document of an API. It is made as 3.1 has it; [`older`] says what becomes of each piece in 3.0.
///
/// ```yaml
/// openapi: 3.1.0
/// info: …
/// externalDocs: …
/// servers: [{ url: "https://api.example.org" }]
/// security: [{ bearerAuth: [] }]
/// x-accept: …
/// tags: …
/// paths: …
/// components: …
/// ```
pub(super) fn write(api: &Api, texts: &mut Texts) {
    let paths = path::paths(api);
    let usage = Usage::of(api, &paths);
    texts.entry("openapi", VERSION, older::version);
    texts.entry("info", info::info(api), older::info);
    if let Some(docs) = info::external_docs(api.docs.as_deref()) {
        texts.entry("externalDocs", docs, older::same);
    }
    texts.entry("servers", server::servers(&api.server), older::same);
    texts.entry("security", security::requirement(api, &[]), older::same);
    if let Some(accept) = &api.accept {
        texts.entry("x-accept", info::accept(accept), older::same);
    }
    texts.entry("tags", tags(api), older::same);
    let items = paths.iter().map(|path| (&path.template, path));
    texts.mapping("paths", items, |texts, template, path| {
        texts.entry(template, path::item(api, path, &usage), older::path_item);
    });
    texts.mapping("components", sections(api, &usage), |texts, name, section| match section {
        Section::Whole(section) => texts.entry(name, section, |item| older::components(name, item)),
        Section::Schemas(schemas) => texts.mapping(name, schemas, |texts, name, one| {
            texts.entry(name, one.schema(&usage), older::schema);
        }),
    });
}

/// ```yaml
/// - name: Servers
///   description: Add, configure and monitor servers.
///   externalDocs: { description: …, url: "https://docs.example.org/servers" }
/// ```
fn tags<'a>(api: &'a Api) -> Vec<Node<'a>> {
    let tag = |resource: &'a Resource| {
        Node::new()
            .with("name", resource.title.as_str())
            .with("description", resource.summary.as_str())
            .with_some("externalDocs", info::external_docs(resource.docs.as_deref()))
    };
    api.resources.iter().map(tag).collect()
}

/// The value of a key in `components`.
enum Section<'a> {
    Whole(Node<'a>),
    Schemas(Vec<(Cow<'a, str>, Component<'a>)>),
}

/// The entries of `components`, those without content left out.
fn sections<'a>(api: &'a Api, usage: &'a Usage<'a>) -> Vec<(&'static str, Section<'a>)> {
    let small = [
        ("securitySchemes", security::schemes(api)),
        ("parameters", parameter::components(usage)),
        ("headers", header::components(usage)),
        ("responses", response::components(api, usage)),
    ];
    let small = small.into_iter().filter(|(_, section)| !section.is_empty());
    let schemas = component::schemas(usage);
    let schemas = (!schemas.is_empty()).then_some(("schemas", Section::Schemas(schemas)));
    small.map(|(name, section)| (name, Section::Whole(section))).chain(schemas).collect()
}

//! Headers of answers.

use super::node::Node;
use super::usage::{Side, Usage};
use super::{parameter, schema};
use crate::ir::{Answer, AnswerType, Api, Operation, Type};

/// A header of answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Header<'a> {
    name: &'a str,
    role: Role<'a>,
}

/// What a header says.
#[derive(Clone, Copy, Debug)]
enum Role<'a> {
    Total,
    Page,
    Size,
    /// That this version of the API is on its way out.
    Deprecated(&'a str),
}

/// The headers that an answer may have.
pub(super) fn of<'a>(api: &'a Api, operation: &'a Operation, answer: &'a Answer) -> Vec<Header<'a>> {
    let page = operation.paging.as_deref().filter(|_| matches!(answer.ty, AnswerType::Page(_)));
    let counts = page.into_iter().flat_map(|paging| {
        let counts = &paging.headers;
        [(&counts.total, Role::Total), (&counts.page, Role::Page), (&counts.size, Role::Size)]
    });
    let counts = counts.filter_map(|(name, role)| Some(Header { name: name.as_deref()?, role }));
    let version = api.accept.as_ref().and_then(|accept| {
        Some(Header { name: accept.deprecated.as_deref()?, role: Role::Deprecated(&accept.version) })
    });
    counts.chain(version).collect()
}

/// The value of an answer's `headers`.
///
/// ```yaml
/// X-Total: { $ref: "#/components/headers/X-Total" }
/// ```
pub(super) fn headers<'a>(headers: &[Header<'a>], usage: &Usage<'a>) -> Node<'a> {
    headers.iter().map(|header| (header.name, Node::reference("headers", &component(*header, usage)))).collect()
}

/// The value of `components/headers`.
///
/// ```yaml
/// X-Total:
///   description: How many items there are on all pages.
///   schema: { type: integer, format: int64, minimum: 0 }
///   example: 42
/// ```
pub(super) fn components<'a>(usage: &Usage<'a>) -> Node<'a> {
    let header = |header: Header<'a>| {
        let count = |doc: &str, least: i64, example: i64| {
            let schema = schema::schema(&Type::Integer, Side::Answer, usage).with("minimum", least);
            Node::new().with("description", doc.to_owned()).with("schema", schema).with("example", example)
        };
        let node = match header.role {
            Role::Total => count("How many items there are on all pages.", 0, 42),
            Role::Page => count("Number of the page.", 1, 1),
            Role::Size => count("How many items a page holds.", 1, 20),
            Role::Deprecated(version) => {
                let doc = format!("Its presence says that version {version} of the API is on its way out.");
                Node::new().with("description", doc).with("schema", schema::schema(&Type::String, Side::Answer, usage))
            }
        };
        (component(header, usage), node)
    };
    usage.headers().map(header).collect()
}

impl<'a> Header<'a> {
    /// Its name, and what tells it from others of that name.
    pub(super) fn key(self) -> (&'a str, &'a str) {
        let role = match self.role {
            Role::Total => "total",
            Role::Page => "page",
            Role::Size => "size",
            Role::Deprecated(_) => "deprecated",
        };
        (self.name, role)
    }
}

/// The component of a header: `X-Total`, or `X-Count-total` where several are called `X-Count`.
fn component(header: Header<'_>, usage: &Usage<'_>) -> String {
    let (name, role) = header.key();
    let key = parameter::component_key(name);
    if usage.is_ambiguous_header(name) { format!("{key}-{role}") } else { key }
}

//! A whole API.

use std::sync::Arc;

use serde_json::Value;

use super::{
    Accept, ErrorAnswer, Formats, Ident, Method, Operation, Paging, SecurityScheme, Server, Type, TypeDef, Wait,
};

/// A whole API, checked.
#[derive(Clone, Debug)]
pub struct Api {
    /// Crate and folder: `cloudstick-v2`.
    pub name: String,
    /// The crate as Rust source writes it: `cloudstick_v2`.
    pub crate_ident: Ident,
    /// Title, as the vendor calls the API.
    pub title: String,
    /// Version of crate and document.
    pub version: String,
    /// One sentence on what the API is for.
    pub summary: String,
    /// Remarks on the whole API, in Markdown.
    pub description: Option<String>,
    /// Address of the vendor's documentation.
    pub docs: Option<String>,
    /// Where it lives.
    pub server: Server,
    /// Path in front of every operation's; an operation's own path has it.
    pub prefix: String,
    /// How a request proves who sends it: any of these.
    pub auth: Vec<SecurityScheme>,
    /// The version, where it travels in the header `Accept`.
    pub accept: Option<Accept>,
    /// Endings that formats put on every path; without them there is JSON alone.
    pub formats: Option<Formats>,
    /// What failed calls answer.
    pub errors: ErrorShape,
    /// Ways in which lists come in pages, each held by the operations that use it too.
    pub paging: Vec<Arc<Paging>>,
    /// Ways to wait for what calls have scheduled, each held by the operations that use it too.
    pub waits: Vec<Arc<Wait>>,
    /// Identifier types.
    pub ids: Vec<Arc<IdType>>,
    /// Handles, parents before children.
    pub handles: Vec<Arc<Handle>>,
    /// Types of `api.yaml`.
    pub types: Vec<TypeDef>,
    /// Resources, in the order of their files' names.
    pub resources: Vec<Resource>,
    /// Hand-written programs for the crate's `examples/`.
    pub examples: Vec<Example>,
    /// What the docs leave open, and operations that are left out.
    pub gaps: Vec<Gap>,
    /// How many lines the spec has, blank ones and comments left out.
    pub lines: Lines,
}

/// What failed calls answer.
#[derive(Clone, Debug)]
pub struct ErrorShape {
    /// The type of the body, [`super::Shape::Object`]; none where nobody documented it.
    pub body: Option<Type>,
    /// Wire names of its fields that may hold the text for a person, in the order to look; none without a body.
    pub message: Vec<String>,
    /// A body.
    pub example: Value,
    /// What each status means.
    pub statuses: Vec<ErrorAnswer>,
}

/// What the docs leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The operation that is left out, if it is one: method and path.
    pub operation: Option<(Method, String)>,
    /// What is open, or why it is left out.
    pub text: String,
}

/// How long a spec is: lines that say something, blank ones and comments left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Lines below `types:`.
    pub types: usize,
    /// All others.
    pub others: usize,
}

/// An identifier with a type of its own.
#[derive(Clone, Debug)]
pub struct IdType {
    /// Name in the spec: `UserId`.
    pub name: String,
    /// Name of the Rust type.
    pub ident: Ident,
    /// What it identifies.
    pub doc: String,
    /// Whether it is a JSON number rather than text.
    pub integer: bool,
    /// A value as the vendor might send it.
    pub example: Value,
}

/// A value that carries the ids an operation's path needs.
#[derive(Clone, Debug)]
pub struct Handle {
    /// Name in the spec: `server`.
    pub name: String,
    /// The Rust struct: `Server`.
    pub ident: Ident,
    /// The method on its parent that makes one: `server`.
    pub method: Ident,
    /// What it stands for.
    pub doc: String,
    /// The handle it is reached from; none means from the client.
    pub parent: Option<Arc<Handle>>,
    /// The ids it adds to its parent's.
    pub own: Vec<HandleId>,
}

/// An id that a handle carries.
#[derive(Clone, Debug)]
pub struct HandleId {
    /// Name in the path: `sid`.
    pub wire: String,
    /// The Rust field and argument.
    pub ident: Ident,
    /// Its type.
    pub id: Arc<IdType>,
}

/// One section of the docs: a module of the crate, a tag of the document.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The tag: `SSL Certificates`.
    pub title: String,
    /// The module, from the file's name: `ssl_certificates`.
    pub module: Ident,
    /// What its operations manage.
    pub summary: String,
    /// Where the vendor describes them.
    pub docs: Option<String>,
    /// Types only this resource uses, inline enums and unions among them.
    pub types: Vec<TypeDef>,
    /// Its operations, in the order of the docs.
    pub operations: Vec<Operation>,
}

/// A hand-written program for the crate's `examples/`.
#[derive(Clone, Debug)]
pub struct Example {
    /// File name: `tour.rs`.
    pub file: String,
    /// Its text.
    pub text: String,
}

impl Handle {
    /// All ids it carries, its parent's first.
    #[must_use]
    pub fn ids(&self) -> Vec<&HandleId> {
        let mut ids = self.parent.as_deref().map(Handle::ids).unwrap_or_default();
        ids.extend(&self.own);
        ids
    }
}

impl Api {
    /// All operations, in the order of the resources.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|resource| &resource.operations)
    }

    /// All types, those of `api.yaml` first.
    pub fn all_types(&self) -> impl Iterator<Item = &TypeDef> {
        self.types.iter().chain(self.resources.iter().flat_map(|resource| &resource.types))
    }
}

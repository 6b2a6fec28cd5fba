//! A whole API.

use std::sync::Arc;

use serde_json::Value;

use super::{ErrorAnswer, Ident, Operation, Paging, Type, TypeDef, Wait};

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
    /// Address of the vendor's documentation.
    pub docs: Option<String>,
    /// Base URL without path or trailing slash.
    pub server: String,
    /// How a request proves who sends it.
    pub auth: Auth,
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
    /// How many lines the spec has, blank ones and comments left out.
    pub spec_lines: usize,
}

/// How a request proves who sends it.
#[derive(Clone, Debug)]
pub enum Auth {
    /// `Authorization: Bearer <credential>`.
    Bearer {
        /// Environment variable of `Client::from_env`.
        env: String,
        /// Where a person gets the credential.
        doc: String,
    },
}

/// What failed calls answer.
#[derive(Clone, Debug)]
pub struct ErrorShape {
    /// The type of the body, [`super::Shape::Object`].
    pub body: Type,
    /// Wire name of its field with the text for a person.
    pub message: String,
    /// A body.
    pub example: Value,
    /// What each status means.
    pub statuses: Vec<ErrorAnswer>,
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

//! A spec as written: the structs that `api.yaml` and the resource files are read into.
//!
//! Nothing here is resolved or checked beyond its shape. [`schema`] derives the JSON Schema of both kinds of file
//! from these structs, so that the editor, the shape check and the reader never disagree.

mod api;
mod auth;
mod field;
mod one_or_many;
mod operation;
mod paging;
mod resource;
mod returns;
mod schema;
mod server;
mod wait;

pub use api::{Api, Errors, Handle, HandleDetail};
pub use auth::{Auth, Grant, Scheme};
pub use field::{Field, FieldDetail, Format, TypeDetail, TypeSpec};
pub use one_or_many::OneOrMany;
pub use operation::{Aspect, Body, Operation};
pub use paging::{PageHeaders, Paging};
pub use resource::Resource;
pub use returns::Returns;
pub use schema::schema;
pub use server::{Accept, Formats, Server, ServerDetail};
pub use wait::Wait;

use indexmap::IndexMap;

/// All files of one API, read but not resolved.
#[derive(Clone, Debug)]
pub struct Document {
    /// The folder's name, which becomes the crate's: `cloudstick-v2`.
    pub name: String,
    /// `api.yaml`.
    pub api: Api,
    /// The resource files, by file name (`servers.yaml`), in the order of their names.
    pub resources: IndexMap<String, Resource>,
    /// Rust programs under `examples/`, by file name, copied into the crate as they are.
    pub examples: IndexMap<String, String>,
}

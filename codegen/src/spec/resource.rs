//! A resource file: the operations and types of one section of the docs.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::operation::by_aspect;
use super::{Aspect, Operation, TypeSpec};

/// One section of the docs: its operations, in their order, and the types only they use.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Title of the section, which is the OpenAPI tag. This key marks the file as a resource.
    pub resource: String,
    /// One sentence on what the operations manage.
    pub summary: String,
    /// Address of the section in the vendor's documentation.
    pub docs: Option<String>,
    /// What the docs do not say of operations here, unless they say so themselves: `{path: low -- a client's source}`. A mark on
    /// the path is of those without a `source`.
    #[serde(default)]
    #[schemars(schema_with = "by_aspect")]
    pub inferred: IndexMap<Aspect, String>,
    /// The same, of what real traffic or a real client showed.
    #[serde(default)]
    #[schemars(schema_with = "by_aspect")]
    pub observed: IndexMap<Aspect, String>,
    /// Scopes that an OAuth2 token needs for operations here, unless they name their own; `none` is for those that need none.
    pub scopes: Option<String>,
    /// Types of this resource.
    #[serde(default)]
    pub types: IndexMap<String, TypeSpec>,
    /// Operations by name; the name is the OpenAPI `operationId` and unique in the API.
    pub operations: IndexMap<String, Operation>,
}

//! A resource file: the operations and types of one section of the docs.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Operation, TypeSpec};

/// One section of the docs: its operations, in their order, and the types only they use.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Title of the section, which is the OpenAPI tag. This key marks the file as a resource.
    pub resource: String,
    /// One sentence on what the operations manage.
    pub summary: String,
    /// Types of this resource.
    #[serde(default)]
    pub types: IndexMap<String, TypeSpec>,
    /// Operations by name; the name is the OpenAPI `operationId` and unique in the API.
    pub operations: IndexMap<String, Operation>,
}

//! `api.yaml`: what is said once for a whole API.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Field, TypeSpec, Wait};

/// What is said once for a whole API.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Title of the API as its vendor calls it. This key marks the file as an `api.yaml`.
    pub api: String,
    /// Version of the generated crate and document, three numbers: `0.1.0`.
    pub version: String,
    /// One sentence on what the API is for.
    pub summary: String,
    /// Address of the vendor's documentation.
    pub docs: Option<String>,
    /// Base URL without a path: `https://api.example.com`.
    pub server: String,
    /// Path in front of every operation's: `/api/v2`.
    #[serde(default)]
    pub prefix: String,
    /// How a request proves who sends it.
    pub auth: Auth,
    /// What failed calls answer.
    pub errors: Errors,
    /// Ways in which lists come in pages, by name; an operation picks one with `paged:`.
    #[serde(default)]
    pub paging: IndexMap<String, Paging>,
    /// Ways to wait for what calls have scheduled, by name; an operation picks one with `wait:`.
    #[serde(default)]
    pub waits: IndexMap<String, Wait>,
    /// Identifier types: `UserId: string -- Identifier of a user.` The type is `string` or `integer`.
    #[serde(default)]
    pub ids: IndexMap<String, Field>,
    /// Named path fragments that carry ids: `server: "servers/{sid: ServerId}/{user}"`.
    #[serde(default)]
    pub handles: IndexMap<String, Handle>,
    /// Types that several resources share.
    #[serde(default)]
    pub types: IndexMap<String, TypeSpec>,
}

/// How a request proves who sends it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The security scheme.
    pub scheme: Scheme,
    /// Environment variable that `Client::from_env` reads the credential from.
    pub env: String,
    /// Where a person gets the credential.
    pub description: String,
}

/// A security scheme.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// `Authorization: Bearer <credential>`.
    Bearer,
}

/// What failed calls answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// Type of the body, one of `types`.
    pub body: String,
    /// Field of that type which holds the text for a person.
    pub message: String,
    /// What each error status means; every operation may answer any of them.
    pub statuses: IndexMap<String, String>,
}

/// One way in which lists come in pages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// Query parameters that every paged operation takes.
    pub query: IndexMap<String, Field>,
    /// The query parameter that names the page, counted from 1.
    pub page: String,
    /// The query parameter that sets how many items a page holds.
    pub size: String,
    /// Fields of the object around the items; `item` stands for the type an operation's `page<…>` names.
    pub envelope: IndexMap<String, Field>,
    /// The envelope field that holds the items.
    pub items: String,
    /// The envelope field that counts the items of all pages.
    pub total: String,
}

/// A handle in either of its forms.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Handle {
    /// `servers/{sid: ServerId}/{user} -- One server of a user.`
    Line(String),
    /// The same with more to say.
    Detail(HandleDetail),
}

/// A handle written as a mapping.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandleDetail {
    /// The path fragment: `teams/{tid: TeamId}`.
    pub path: String,
    /// The handle this one is reached from, when its fragment does not name it.
    pub parent: Option<String>,
    /// What the handle stands for.
    pub description: Option<String>,
    /// Name of the Rust struct, when the one made from the key does not do.
    pub rust_name: Option<String>,
}

super::field::line_or_detail!(Handle, HandleDetail, "a path fragment, or a mapping with `path`");

//! `api.yaml`: what is said once for a whole API.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Accept, Auth, Field, Formats, OneOrMany, Paging, Server, TypeSpec, Wait};

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
    /// Remarks on the whole API, in paragraphs: conventions, and where the docs contradict each other.
    pub description: Option<String>,
    /// Address of the vendor's documentation.
    pub docs: Option<String>,
    /// Base URL without a path: `https://api.example.com`, or a mapping with more to say.
    pub server: Server,
    /// Path in front of every operation's: `/api/v2`.
    #[serde(default)]
    pub prefix: String,
    /// How a request proves who sends it: one way, or a list of them, any of which suffices.
    pub auth: OneOrMany<Auth>,
    /// The version of the API, where it travels in the header `Accept`.
    pub accept: Option<Accept>,
    /// Formats of bodies and answers; JSON, and no ending on the path, unless it is given.
    pub formats: Option<Formats>,
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
    /// What the docs leave open, and operations that are left out: `DELETE volumes/{id} -- only the action is named`.
    #[serde(default)]
    pub gaps: Vec<String>,
}

/// What failed calls answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// Type of the body, one of `types`, if the docs say what it holds.
    pub body: Option<String>,
    /// Field of that type with the text for a person, or several, in the order to look.
    pub message: Option<OneOrMany<String>>,
    /// What each error status means; every operation may answer any of them.
    pub statuses: IndexMap<String, String>,
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

//! Where an API lives, and what travels with every request there.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::field::line_or_detail;

/// A server in either of its forms.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged)]
pub enum Server {
    /// `https://api.example.com`
    Line(String),
    /// The same with more to say.
    Detail(Box<ServerDetail>),
}

/// A server written as a mapping.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServerDetail {
    /// Base URL: HTTPS, no path; `https://{host}` where each installation has its own.
    pub url: String,
    /// Which server it is.
    pub description: Option<String>,
    /// An example of `{host}`, which must have one: `panel.example.com`.
    pub host: Option<String>,
    /// Environment variable from which `Client::from_env` reads the base URL.
    pub env: Option<String>,
    /// Other base URLs that are known, each with what it is. They may have a path.
    #[serde(default)]
    pub others: IndexMap<String, String>,
}

line_or_detail!(Server, ServerDetail, "a base URL such as `https://api.example.com`, or a mapping with `url`");

/// The version of an API, where it travels in the header `Accept`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accept {
    /// Value of the header, with `{version}` in it: `application/json; api_version={version}`.
    pub value: String,
    /// The version that is asked for unless the caller wants another.
    pub version: String,
    /// What versions are, and what an unknown one leads to.
    pub description: Option<String>,
    /// The header of an answer that says that the version is on its way out.
    pub deprecated: Option<String>,
}

/// Formats of bodies and answers, each with the ending that it puts on the path.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Formats {
    /// The ending for JSON: `.json`.
    pub json: String,
    /// The ending for XML: `.xml`.
    pub xml: String,
}

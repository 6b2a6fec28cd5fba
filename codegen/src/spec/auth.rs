//! How a request proves who sends it.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::OneOrMany;

/// How a request proves who sends it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// The security scheme.
    pub scheme: Scheme,
    /// Environment variables that `Client::from_env` reads, one for each part of the credential.
    pub env: Option<OneOrMany<String>>,
    /// Where a person gets the credential.
    pub description: String,
    /// For `key_pair`: the query parameters that carry the key and the secret.
    pub query: Option<Vec<String>>,
    /// For `key_pair`: the headers that carry the key and the secret.
    pub headers: Option<Vec<String>>,
    /// For `oauth2`: the token endpoint, a path on the server or a URL.
    pub token: Option<String>,
    /// For `oauth2`: where a person consents, a path on the server or a URL; the grant `authorization_code` needs it.
    pub authorize: Option<String>,
    /// For `oauth2`: the grants that the server takes.
    #[serde(default)]
    pub grants: Vec<Grant>,
    /// For `oauth2`: what tokens may be for, each with what it allows; operations name them.
    #[serde(default)]
    pub scopes: IndexMap<String, String>,
}

/// A security scheme.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// `Authorization: Bearer <credential>`.
    Bearer,
    /// `Authorization: Token <credential>`.
    Token,
    /// `Authorization: Basic …`: a user and a password, or what takes their place.
    Basic,
    /// A key and its secret, in two query parameters or two headers.
    KeyPair,
    /// `Authorization: Bearer …` with a token of an OAuth2 server.
    Oauth2,
}

/// A grant of OAuth2.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Grant {
    /// A person consents in a browser.
    AuthorizationCode,
    /// A user's name and password.
    Password,
    /// The application's own credential.
    ClientCredentials,
    /// A token that gets new tokens.
    RefreshToken,
}

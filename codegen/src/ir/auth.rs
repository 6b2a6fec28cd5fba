//! How a request proves who sends it.

/// One way in which a request proves who sends it.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Name in the OpenAPI document: `bearer`, unique in the API.
    pub name: String,
    /// Where the credential travels.
    pub kind: SchemeKind,
    /// Environment variables of `Client::from_env`, in the order in which the builder's method takes the parts; may be empty.
    pub env: Vec<String>,
    /// Where a person gets the credential.
    pub doc: String,
}

/// Where a credential travels.
#[derive(Clone, Debug)]
pub enum SchemeKind {
    /// `Authorization: Bearer <credential>`.
    Bearer,
    /// `Authorization: Token <credential>`.
    Token,
    /// `Authorization: Basic …`.
    Basic,
    /// A key and its secret in query parameters of these names.
    QueryPair(String, String),
    /// A key and its secret in headers of these names.
    HeaderPair(String, String),
    /// `Authorization: Bearer …` with a token of an OAuth2 server.
    OAuth2(OAuth2),
}

/// An OAuth2 server.
#[derive(Clone, Debug)]
pub struct OAuth2 {
    /// The token endpoint: a path on the API's server, or a URL.
    pub token: String,
    /// Where a person consents; there if the grants have [`Grant::AuthorizationCode`].
    pub authorize: Option<String>,
    /// The grants that it takes; at least one.
    pub grants: Vec<Grant>,
    /// What tokens may be for, each with what it allows.
    pub scopes: Vec<(String, String)>,
}

/// A grant of OAuth2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

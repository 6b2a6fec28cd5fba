//! Security schemes, as data.

/// A security scheme of an API, as data: where a request carries the credential, and which environment variables may
/// hold it.
///
/// ```
/// use copyist_runtime::Scheme;
///
/// static SCHEMES: [Scheme; 2] = [
///     Scheme::bearer().env(&["PANEL_API_KEY"]),
///     Scheme::basic().env(&["PANEL_USER", "PANEL_PASSWORD"]),
/// ];
/// assert_eq!(SCHEMES[1].variables(), ["PANEL_USER", "PANEL_PASSWORD"]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    pub(super) place: Place,
    variables: &'static [&'static str],
}

/// Where a request carries a credential.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// `Authorization: <word> <key>`.
    Word(&'static str),
    /// A header of its own.
    Header(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// `Authorization: Basic …`.
    Basic,
    /// Two headers: key and secret.
    HeaderPair(&'static str, &'static str),
    /// Two query parameters: key and secret.
    QueryPair(&'static str, &'static str),
    /// `Authorization: Bearer …`, with a token of this server.
    OAuth2(&'static Endpoints),
}

impl Scheme {
    const fn new(place: Place) -> Self {
        Self { place, variables: &[] }
    }

    /// `Authorization: Bearer <key>`.
    #[must_use]
    pub const fn bearer() -> Self {
        Self::word("Bearer")
    }

    /// `Authorization: <word> <key>`, for example `Token`.
    #[must_use]
    pub const fn word(word: &'static str) -> Self {
        Self::new(Place::Word(word))
    }

    /// A header that holds the key.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(Place::Header(name))
    }

    /// A query parameter that holds the key.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(Place::Query(name))
    }

    /// `Authorization: Basic …`: a user and a password, or what takes their place (an e-mail address and a key).
    #[must_use]
    pub const fn basic() -> Self {
        Self::new(Place::Basic)
    }

    /// Two headers, for a key and its secret.
    #[must_use]
    pub const fn header_pair(key: &'static str, secret: &'static str) -> Self {
        Self::new(Place::HeaderPair(key, secret))
    }

    /// Two query parameters, for a key and its secret.
    ///
    /// ```
    /// use copyist_runtime::Scheme;
    ///
    /// let one = [Scheme::word("Token"), Scheme::header("x-api-key"), Scheme::query("api_key")];
    /// let two = [Scheme::header_pair("x-key", "x-secret"), Scheme::query_pair("api_key", "api_secret")];
    /// assert!(one.iter().chain(&two).all(|scheme| scheme.endpoints().is_none()));
    /// ```
    #[must_use]
    pub const fn query_pair(key: &'static str, secret: &'static str) -> Self {
        Self::new(Place::QueryPair(key, secret))
    }

    /// `Authorization: Bearer …` with a token that an OAuth2 server gave.
    #[must_use]
    pub const fn oauth2(endpoints: &'static Endpoints) -> Self {
        Self::new(Place::OAuth2(endpoints))
    }

    /// Names the environment variables that may hold the credential, in the order in which the builder's method takes its
    /// parts.
    #[must_use]
    pub const fn env(mut self, variables: &'static [&'static str]) -> Self {
        self.variables = variables;
        self
    }

    /// Where an OAuth2 server is asked, if tokens come from one.
    #[must_use]
    pub const fn endpoints(&self) -> Option<&'static Endpoints> {
        match self.place {
            Place::OAuth2(endpoints) => Some(endpoints),
            _ => None,
        }
    }

    /// The environment variables that may hold the credential.
    #[must_use]
    pub const fn variables(&self) -> &'static [&'static str] {
        self.variables
    }
}

/// Where an OAuth2 server is asked: paths on the API's server, or whole addresses.
///
/// ```
/// use copyist_runtime::{Endpoints, Scheme};
///
/// static OAUTH2: Endpoints = Endpoints::new("/api/oauth/token").authorize("/api/oauth/authorize");
/// static SCHEME: Scheme = Scheme::oauth2(&OAUTH2);
/// assert_eq!(OAUTH2.token_endpoint(), "/api/oauth/token");
/// assert_eq!(OAUTH2.authorization_endpoint(), Some("/api/oauth/authorize"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Endpoints {
    token: &'static str,
    authorize: Option<&'static str>,
}

impl Endpoints {
    /// Names the token endpoint.
    #[must_use]
    pub const fn new(token: &'static str) -> Self {
        Self { token, authorize: None }
    }

    /// Names the authorization endpoint, where a person consents.
    #[must_use]
    pub const fn authorize(mut self, address: &'static str) -> Self {
        self.authorize = Some(address);
        self
    }

    /// The token endpoint.
    #[must_use]
    pub const fn token_endpoint(&self) -> &'static str {
        self.token
    }

    /// The authorization endpoint.
    #[must_use]
    pub const fn authorization_endpoint(&self) -> Option<&'static str> {
        self.authorize
    }
}

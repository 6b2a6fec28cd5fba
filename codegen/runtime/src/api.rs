//! What all calls of one API have in common.

use crate::{
    Client, Format, Scheme,
    version::{Versions, WATCHING, Watching},
};

/// What all calls of one API have in common, as data.
///
/// ```
/// use copyist_runtime::{Api, Scheme};
///
/// static API: Api = Api::new("panel", "1.2.0", "https://api.example.com")
///     .accepts(&[Scheme::bearer().env(&["PANEL_API_KEY"])])
///     .error_messages(&["errors", "error"]);
/// assert_eq!(API.name(), "panel");
/// assert_eq!(API.error_fields(), ["errors", "error"]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    name: &'static str,
    version: &'static str,
    server: &'static str,
    schemes: &'static [Scheme],
    error_messages: &'static [&'static str],
    server_env: Option<&'static str>,
    version_asked: Option<(&'static str, Versions)>,
    deprecation: Option<(&'static str, Watching)>,
    endings: [&'static str; 2],
}

impl Api {
    /// Names the API, the version of its client, and the server it lives on. One of which each installation has its own has
    /// a name in braces there: `https://{host}`. A client is built only if it is told the base URL then.
    #[must_use]
    pub const fn new(name: &'static str, version: &'static str, server: &'static str) -> Self {
        let (schemes, error_messages): (&[_], &[_]) = (&[], &[]);
        let endings = [""; 2];
        let (server_env, version_asked, deprecation) = (None, None, None);
        Self { name, version, server, schemes, error_messages, server_env, version_asked, deprecation, endings }
    }

    /// Says how its calls may say who sends them; without any, the API is open to all.
    #[must_use]
    pub const fn accepts(mut self, schemes: &'static [Scheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Names the fields of an error answer that may hold the vendor's message, in the order in which they are looked at.
    #[must_use]
    pub const fn error_messages(mut self, fields: &'static [&'static str]) -> Self {
        self.error_messages = fields;
        self
    }

    /// Says that its paths end with the format: with the first for JSON, with the second for XML.
    ///
    /// ```
    /// use copyist_runtime::{Api, Format};
    ///
    /// static API: Api = Api::new("panel", "1.2.0", "https://panel.example.com").formats(".json", ".xml");
    /// assert_eq!(API.ending(Format::Json), ".json");
    /// ```
    #[must_use]
    pub const fn formats(mut self, json: &'static str, xml: &'static str) -> Self {
        self.endings = [json, xml];
        self
    }

    /// Names the environment variable that may hold the base URL, for `ClientBuilder::from_env`.
    ///
    /// ```
    /// use copyist_runtime::Api;
    ///
    /// static API: Api = Api::new("panel", "1.2.0", "https://{host}").server_env("PANEL_URL");
    /// assert_eq!(API.server_variable(), Some("PANEL_URL"));
    /// ```
    #[must_use]
    pub const fn server_env(mut self, name: &'static str) -> Self {
        self.server_env = Some(name);
        self
    }

    /// Says that requests ask for a version of the API in `Accept`: what that header has, with `{version}` in it, and the
    /// version asked for unless the client is built with another.
    ///
    /// ```
    /// use copyist_runtime::Api;
    ///
    /// static API: Api = Api::new("panel", "1.2.0", "https://api.example.com")
    ///     .media_type("application/json; api_version={version}", "60")
    ///     .deprecation_header("API-Deprecated");
    /// assert_eq!(API.usual_version(), Some("60"));
    /// ```
    #[must_use]
    pub const fn media_type(mut self, accept: &'static str, version: &'static str) -> Self {
        self.version_asked = Some((version, Versions::of(accept)));
        self
    }

    /// Names the header of answers that says that what was asked for is on its way out: `Response::is_deprecated`.
    #[must_use]
    pub const fn deprecation_header(mut self, name: &'static str) -> Self {
        self.deprecation = Some((name, WATCHING));
        self
    }

    /// Its name, which is also the name of the client's crate.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Version of the client's crate.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// The server it lives on, unless the client is built with another.
    #[must_use]
    pub const fn server(&self) -> &'static str {
        self.server
    }

    /// How its calls may say who sends them.
    #[must_use]
    pub const fn schemes(&self) -> &'static [Scheme] {
        self.schemes
    }

    /// What its paths end with in a format; nothing if they do not tell.
    #[must_use]
    pub const fn ending(&self, format: Format) -> &'static str {
        let [json, _xml] = self.endings;
        match format {
            Format::Json => json,
            #[cfg(feature = "xml")]
            Format::Xml => _xml,
        }
    }

    /// The fields of an error answer that may hold the vendor's message.
    #[must_use]
    pub const fn error_fields(&self) -> &'static [&'static str] {
        self.error_messages
    }

    /// The environment variable that may hold the base URL.
    #[must_use]
    pub const fn server_variable(&self) -> Option<&'static str> {
        self.server_env
    }

    /// Whether each installation has an address of its own.
    pub(crate) fn is_anywhere(&self) -> bool {
        self.server.bytes().any(|byte| byte == b'{')
    }

    /// How a version is asked for.
    pub(crate) const fn versions(&self) -> Option<Versions> {
        match self.version_asked {
            Some((_, versions)) => Some(versions),
            None => None,
        }
    }

    /// The header that says that what was asked for is on its way out, and what looks at it.
    pub(crate) const fn deprecation(&self) -> Option<(&'static str, Watching)> {
        self.deprecation
    }

    /// The version that requests ask for unless the client is built with another, if they ask for any.
    #[must_use]
    pub const fn usual_version(&self) -> Option<&'static str> {
        match self.version_asked {
            Some((version, _)) => Some(version),
            None => None,
        }
    }
}

/// A generated client: what ties its type to the API it speaks.
///
/// ```
/// use copyist_runtime::{AcceptsKey, Api, Client, Scheme, Service};
///
/// static PANEL: Api = Api::new("panel", "1.2.0", "https://api.example.com").accepts(&[Scheme::bearer()]);
///
/// struct Panel(Client);
///
/// impl Service for Panel {
///     fn api() -> &'static Api {
///         &PANEL
///     }
///     fn from_client(client: Client) -> Self {
///         Self(client)
///     }
/// }
///
/// impl AcceptsKey for Panel {}
///
/// assert_eq!((PANEL.version(), PANEL.schemes().len(), PANEL.server_variable()), ("1.2.0", 1, None));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a generated client",
    note = "`ClientBuilder<S>` builds the `Client` of a generated crate"
)]
pub trait Service: Sized {
    /// The API it speaks.
    fn api() -> &'static Api;

    /// Wraps the shared client into the API's own type.
    fn from_client(client: Client) -> Self;
}

/// An API that has versions, of which each request asks for one. Opens `ClientBuilder::api_version`.
///
/// ```
/// use copyist_runtime::{AcceptsVersion, ClientBuilder};
///
/// fn newer<S: AcceptsVersion>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
///     builder.api_version("71")
/// }
/// ```
pub trait AcceptsVersion: Service {}

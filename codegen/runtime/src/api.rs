//! What all calls of one API have in common.

use crate::{Client, Format, Scheme};

/// What all calls of one API have in common, as data.
///
/// ```
/// use copyist_runtime::{Api, Scheme};
///
/// static API: Api = Api::new("panel", "1.2.0", "https://api.example.com")
///     .accepts(&[Scheme::bearer().env(&["PANEL_API_KEY"])])
///     .error_messages(&["message"]);
/// assert_eq!(API.name(), "panel");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    name: &'static str,
    version: &'static str,
    server: &'static str,
    schemes: &'static [Scheme],
    error_messages: &'static [&'static str],
    server_env: Option<&'static str>,
    media_type: Option<(&'static str, &'static str)>,
    deprecation_header: Option<&'static str>,
    endings: [&'static str; 2],
}

impl Api {
    /// Names the API, the version of its client, and the server it lives on.
    #[must_use]
    pub const fn new(name: &'static str, version: &'static str, server: &'static str) -> Self {
        Self {
            name,
            version,
            server,
            schemes: &[],
            error_messages: &[],
            server_env: None,
            media_type: None,
            deprecation_header: None,
            endings: [""; 2],
        }
    }

    /// Says how its calls may say who sends them; without any, the API is open to all.
    #[must_use]
    pub const fn accepts(mut self, schemes: &'static [Scheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Names the fields of an error answer that may hold the vendor's message, in the order to look.
    #[must_use]
    pub const fn error_messages(mut self, fields: &'static [&'static str]) -> Self {
        self.error_messages = fields;
        self
    }

    /// Names the environment variable that may hold another base URL. It must where each installation has its own server.
    ///
    /// ```
    /// use copyist_runtime::{Api, Scheme};
    ///
    /// static API: Api = Api::new("panel", "1.2.0", "https://{host}")
    ///     .accepts(&[Scheme::basic()])
    ///     .server_env("PANEL_URL")
    ///     .media_type("application/json; api_version={version}", "60")
    ///     .deprecation_header("API-Deprecated");
    /// assert_eq!(API.server_variable(), Some("PANEL_URL"));
    /// ```
    #[must_use]
    pub const fn server_env(mut self, variable: &'static str) -> Self {
        self.server_env = Some(variable);
        self
    }

    /// Says what its calls accept, with `{version}` in it, and which version that is unless the caller wants another.
    #[must_use]
    pub const fn media_type(mut self, template: &'static str, version: &'static str) -> Self {
        self.media_type = Some((template, version));
        self
    }

    /// Names the header of an answer that says that the version of the API is on its way out.
    #[must_use]
    pub const fn deprecation_header(mut self, name: &'static str) -> Self {
        self.deprecation_header = Some(name);
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

    /// The environment variable that may hold another base URL.
    #[must_use]
    pub const fn server_variable(&self) -> Option<&'static str> {
        self.server_env
    }

    /// Whether each installation has a server of its own.
    #[must_use]
    pub fn is_installed(&self) -> bool {
        self.server.contains("{host}")
    }

    /// What its calls accept, in a version of the API; nothing if it has none.
    pub(crate) fn accepted(&self, version: Option<&str>) -> Option<String> {
        self.media_type.map(|(template, usual)| template.replace("{version}", version.unwrap_or(usual)))
    }

    pub(crate) const fn deprecation(&self) -> Option<&'static str> {
        self.deprecation_header
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
/// assert_eq!((PANEL.version(), PANEL.schemes().len(), PANEL.error_fields()), ("1.2.0", 1, &[][..]));
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

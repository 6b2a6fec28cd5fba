//! What all calls of one API have in common.

use crate::{Client, Format, Scheme};

/// What all calls of one API have in common, as data.
///
/// ```
/// use copyist_runtime::{Api, Scheme};
///
/// static API: Api = Api::new("panel", "1.2.0", "https://api.example.com")
///     .accepts(&[Scheme::bearer().env(&["PANEL_API_KEY"])])
///     .error_message("message");
/// assert_eq!(API.name(), "panel");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    name: &'static str,
    version: &'static str,
    server: &'static str,
    schemes: &'static [Scheme],
    error_message: Option<&'static str>,
    endings: [&'static str; 2],
}

impl Api {
    /// Names the API, the version of its client, and the server it lives on.
    #[must_use]
    pub const fn new(name: &'static str, version: &'static str, server: &'static str) -> Self {
        Self { name, version, server, schemes: &[], error_message: None, endings: [""; 2] }
    }

    /// Says how its calls may say who sends them; without any, the API is open to all.
    #[must_use]
    pub const fn accepts(mut self, schemes: &'static [Scheme]) -> Self {
        self.schemes = schemes;
        self
    }

    /// Names the field of an error answer that holds the vendor's message.
    #[must_use]
    pub const fn error_message(mut self, field: &'static str) -> Self {
        self.error_message = Some(field);
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

    /// The field of an error answer that holds the vendor's message.
    #[must_use]
    pub const fn error_field(&self) -> Option<&'static str> {
        self.error_message
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
/// assert_eq!((PANEL.version(), PANEL.schemes().len(), PANEL.error_field()), ("1.2.0", 1, None));
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

//! What all calls of one API have in common.

use crate::{Client, auth::Auth};

/// What all calls of one API have in common, as data.
///
/// ```
/// use copyist_runtime::Api;
///
/// static API: Api = Api::new("panel", "1.2.0", "https://api.example.com")
///     .credential_env("PANEL_API_KEY")
///     .error_message("message");
/// assert_eq!(API.name(), "panel");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Api {
    name: &'static str,
    version: &'static str,
    server: &'static str,
    credential_env: Option<&'static str>,
    error_message: Option<&'static str>,
}

impl Api {
    /// Names the API, the version of its client, and the server it lives on.
    #[must_use]
    pub const fn new(name: &'static str, version: &'static str, server: &'static str) -> Self {
        Self { name, version, server, credential_env: None, error_message: None }
    }

    /// Names the environment variable that may hold the credential.
    #[must_use]
    pub const fn credential_env(mut self, variable: &'static str) -> Self {
        self.credential_env = Some(variable);
        self
    }

    /// Names the field of an error answer that holds the vendor's message.
    #[must_use]
    pub const fn error_message(mut self, field: &'static str) -> Self {
        self.error_message = Some(field);
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

    /// The environment variable that may hold the credential.
    #[must_use]
    pub const fn credential_variable(&self) -> Option<&'static str> {
        self.credential_env
    }

    /// The field of an error answer that holds the vendor's message.
    #[must_use]
    pub const fn error_field(&self) -> Option<&'static str> {
        self.error_message
    }
}

/// A generated client: what ties its type to the API it speaks.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a generated client",
    note = "`ClientBuilder<S>` builds the `Client` of a generated crate"
)]
pub trait Service: Sized {
    /// How its calls say who sends them, for example [`Bearer`](crate::Bearer).
    type Auth: Auth;

    /// The API it speaks.
    fn api() -> &'static Api;

    /// Wraps the shared client into the API's own type.
    fn from_client(client: Client) -> Self;
}

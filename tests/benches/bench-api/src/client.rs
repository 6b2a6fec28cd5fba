//! The client and how it is built.

use copyist_runtime::{AcceptsKey, Api, Error, Paging, Scheme, Service};

use crate::{Team, TeamId};

/// Pages by `page` and `limit`; an answer has its items in `data` and the number of all items in
/// `total`.
pub(crate) static NUMBERED_PAGING: Paging = Paging::numbered("page", "limit", "data", "total");

static API: Api = Api::new("bench-api", env!("CARGO_PKG_VERSION"), "https://api.example.com")
    .accepts(&[Scheme::bearer().env(&["BENCH_API_KEY"])])
    .error_messages(&["message"]);

/// A client of the bench API.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client: say who sends its calls, then build it.
    ///
    /// Credential: Any text.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = bench_api::Client::builder()
    ///     .api_key("a-key")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), bench_api::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client with the credential in the environment: `BENCH_API_KEY`.
    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }

    /// A team. Sends nothing.
    pub fn team(&self, team_id: impl Into<TeamId>) -> Team {
        Team { client: self.0.clone(), team_id: team_id.into() }
    }
}

impl Service for Client {
    fn api() -> &'static Api {
        &API
    }

    fn from_client(client: copyist_runtime::Client) -> Self {
        Self(client)
    }
}

/// For an operation of your own: `client.as_ref().call(&OPERATION, &[&id])`.
impl AsRef<copyist_runtime::Client> for Client {
    fn as_ref(&self) -> &copyist_runtime::Client {
        &self.0
    }
}

impl AcceptsKey for Client {}

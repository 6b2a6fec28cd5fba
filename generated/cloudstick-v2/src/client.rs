//! The client and how it is built.

use copyist_runtime::{AcceptsKey, Api, Error, Paging, Scheme, Service};

use crate::{User, UserId};

/// Pages by `page` and `limit`; an answer has its items in `data` and the number of all items in
/// `total`.
pub(crate) static NUMBERED_PAGING: Paging = Paging::numbered("page", "limit", "data", "total");

static API: Api =
    Api::new("cloudstick-v2", env!("CARGO_PKG_VERSION"), "https://version2-api.cloudstick.io")
        .accepts(&[Scheme::bearer().env(&["CLOUDSTICK_API_KEY"])])
        .error_messages(&["message"]);

/// A client of the CloudStick REST API v2.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client: say who sends its calls, then build it.
    ///
    /// Credential: An API key from the dashboard, under Account and then API Keys (known clients,
    /// on other hosts, use a login's token or a key and a secret).
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = cloudstick_v2::Client::builder()
    ///     .api_key("a-key")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), cloudstick_v2::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client with the credential in the environment: `CLOUDSTICK_API_KEY`.
    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }

    /// A user of the panel. Sends nothing.
    pub fn user(&self, uid: impl Into<UserId>) -> User {
        User { client: self.0.clone(), uid: uid.into() }
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

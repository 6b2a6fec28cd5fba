//! The client and how it is built.

use copyist_runtime::{AcceptsKeyPair, Api, Error, Scheme, Service};

use crate::{User, UserId};

const KEY_SCHEME: Scheme = Scheme::query_pair("api_key", "api_secret")
    .env(&["CLOUDSTICK_API_KEY", "CLOUDSTICK_API_SECRET"]);

static API: Api = Api::new("cloudstick-v1", env!("CARGO_PKG_VERSION"), "https://api.cloudstick.io")
    .accepts(&[KEY_SCHEME])
    .error_messages(&["error"]);

/// A client of the CloudStick API v1.
///
/// Cheap to clone: clones share connections and settings.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) copyist_runtime::Client);

/// Settings of a [`Client`] before it is built.
pub type ClientBuilder = copyist_runtime::ClientBuilder<Client>;

impl Client {
    /// Starts a client: say who sends its calls, then build it.
    ///
    /// Credential: A key and its secret, from the API access section of the profile in the
    /// dashboard. That both go into the query is shown by example only; servers and proxies tend to
    /// log it.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let client = cloudstick_v1::Client::builder()
    ///     .api_key_and_secret("a-key", "a-secret")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), cloudstick_v1::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Builds a client with the credential in the environment: `CLOUDSTICK_API_KEY` and
    /// `CLOUDSTICK_API_SECRET`.
    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::new().from_env()
    }

    /// A user of the panel. Sends nothing.
    pub fn user(&self, user_id: impl Into<UserId>) -> User {
        User { client: self.0.clone(), user_id: user_id.into() }
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

impl AcceptsKeyPair for Client {}

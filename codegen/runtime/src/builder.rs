//! Settings of a client before it is built.

mod base;
mod credential;
mod format;
mod observe;
mod transport;

use std::{
    fmt,
    marker::PhantomData,
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use http::HeaderValue;

use crate::{
    Client, Clock, Error, Format, Limits, Retry, Service, Transport,
    auth::Given,
    client::{Settings, Shared},
    clock::SystemClock,
    hook::Hooks,
    retry::Budget,
};

pub(crate) use base::{Base, has_real_port, is_loopback};
pub(crate) use transport::Network;

/// Settings of a client before it is built.
///
/// What is wrong with them is said by [`build`](ClientBuilder::build).
///
/// ```
/// use std::time::Duration;
/// use copyist_runtime::{AcceptsKey, ClientBuilder, Error, Retry};
///
/// fn client<S: AcceptsKey>() -> Result<S, Error> {
///     ClientBuilder::<S>::new()
///         .api_key("a-key")
///         .base_url("https://panel.example.com/api")
///         .user_agent("my-tool/1.0")
///         .connect_timeout(Duration::from_secs(5))
///         .attempt_timeout(Duration::from_secs(20))
///         .timeout(Duration::from_secs(120))
///         .retry(Retry::new().attempts(5))
///         .retry_budget(50)
///         .max_body(8 << 20)
///         .build()
/// }
///
/// fn on_a_test_bench<S: AcceptsKey>() -> Result<S, Error> {
///     ClientBuilder::<S>::new().base_url("http://bench.example.com").danger_allow_http().no_proxy().strict().from_env()
/// }
/// ```
#[must_use = "a builder builds nothing until `build` is called"]
pub struct ClientBuilder<S> {
    given: Given,
    base_url: Option<String>,
    version: Option<String>,
    user_agent: Option<String>,
    network: Network,
    settings: Settings,
    http_allowed: bool,
    strict: bool,
    format: Format,
    budget: u32,
    hooks: Hooks,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> ClientBuilder<S> {
    /// The usual settings.
    pub fn new() -> Self {
        Self {
            given: Given::Nothing,
            base_url: None,
            version: None,
            user_agent: None,
            network: Network::new(),
            settings: Settings {
                timeout: Duration::from_secs(60),
                attempt_timeout: Duration::from_secs(30),
                retry: Retry::new(),
                limits: Limits::new(64 << 20),
            },
            http_allowed: false,
            strict: false,
            format: Format::Json,
            budget: 100,
            hooks: Hooks::default(),
            transport: None,
            clock: None,
            service: PhantomData,
        }
    }

    /// Another server than the API's own: `https://panel.example.com`, or with a path, `https://proxy.example.com/panel`.
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    pub(crate) fn with_version(mut self, version: &str) -> Self {
        self.version = Some(version.to_owned());
        self
    }

    /// How long a call may take in all, waits and repetitions included. 60 s, unless said otherwise.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.settings.timeout = time;
        self
    }

    /// How long one attempt of a call may take. 30 s, unless said otherwise.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.settings.attempt_timeout = time;
        self
    }

    /// How often a call that failed is sent again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// How many repetitions the client can spend at once, over all its calls; 100, unless said otherwise. Ten calls that
    /// succeed at the first try earn one back. When all are spent, failures go to the caller: a server in trouble does
    /// not get many times the usual load. `u32::MAX` is as good as no limit.
    pub fn retry_budget(mut self, repetitions: u32) -> Self {
        self.budget = repetitions;
        self
    }

    /// How the client names itself to the server. The API's name and version, unless said otherwise.
    pub fn user_agent(mut self, name: &str) -> Self {
        self.user_agent = Some(name.to_owned());
        self
    }

    /// Allows `http://` to hosts that are not this machine: everyone on the way can read the credential.
    pub fn danger_allow_http(mut self) -> Self {
        self.http_allowed = true;
        self
    }

    /// How many bytes the body of an answer may have. 64 MiB, unless said otherwise.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.settings.limits = Limits::new(bytes);
        self
    }

    /// Another clock than the one on the wall: a [`TestClock`](crate::TestClock), for example.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Builds the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// Fails without a credential, without a base URL if each installation of the API has its own, and if a setting cannot be
    /// used: a base URL that is none, or is `http://`.
    pub fn build(self) -> Result<S, Error> {
        let api = S::api();
        let base = Base::of(api, self.base_url.as_deref(), self.http_allowed)?;
        let version = self.version.as_deref().or(api.usual_version());
        let accept = match (api.versions(), version) {
            (Some(versions), Some(version)) => versions.accept(version)?,
            _ => HeaderValue::from_static(self.format.media_type()),
        };
        #[cfg(feature = "xml")]
        let accept = self.format.asked_for(accept);
        let name = self.user_agent.unwrap_or_else(|| format!("{}/{}", api.name(), api.version()));
        let user_agent = HeaderValue::try_from(name)
            .map_err(|_| Error::config("the user agent holds characters that a header cannot carry".to_owned()))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.network.transport(&base)?,
        };
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let given = self.given;
        #[cfg(feature = "oauth2")]
        let given = given.with_tokens(api, |endpoint| {
            Ok(crate::auth::TokenPlace {
                token_url: base.resolve(endpoint, self.http_allowed)?,
                transport: Arc::clone(&transport),
                clock: Arc::clone(&clock),
                user_agent: user_agent.clone(),
            })
        })?;
        let sender = given.sender(api)?;
        let shared = Shared {
            api,
            base,
            sender,
            user_agent,
            accept,
            version: version.map(Into::into),
            warned: AtomicBool::new(false),
            settings: self.settings,
            transport,
            clock,
            budget: Budget::new(self.budget),
            hooks: self.hooks,
            http_allowed: self.http_allowed,
            strict: self.strict,
            format: self.format,
        };
        Ok(S::from_client(Client(Arc::new(shared))))
    }
}

impl<S: Service> Default for ClientBuilder<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> fmt::Debug for ClientBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only a URL that `build` takes is shown: someone may have put a password into another.
        let url = self.base_url.as_deref();
        let url = url.map(|url| Base::parse(url, true).map_or("not usable", |_| url));
        f.debug_struct("ClientBuilder")
            .field("base_url", &url)
            .field("credential", &self.given)
            .field("settings", &self.settings)
            .field("network", &self.network)
            .finish_non_exhaustive()
    }
}

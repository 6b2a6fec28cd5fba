//! Settings that say who sends the calls.

use crate::{
    AcceptsBasic, AcceptsKey, AcceptsKeyPair, ClientBuilder, Credential, Error, Secret, Service,
    auth::{self, Given},
};
#[cfg(feature = "oauth2")]
use crate::{AcceptsOAuth2, Login, OAuth2, builder::Base};

impl<S: Service> ClientBuilder<S> {
    /// A provider of credentials of your own, in place of those the API names.
    ///
    /// ```
    /// use copyist_runtime::{ClientBuilder, Credential, Error, Service};
    ///
    /// fn with_vault<S: Service>(vault: impl Credential) -> Result<S, Error> {
    ///     ClientBuilder::<S>::new().credential(vault).build()
    /// }
    /// ```
    pub fn credential(mut self, provider: impl Credential) -> Self {
        self.given = Given::Provider(Box::new(provider));
        self
    }

    /// Builds the client with what it was given, and asks the environment for what is missing: the credential, which is in the
    /// API's environment variables, and the base URL, which is in the one for that, if the API has one and it is set. Space
    /// around them is ignored. A credential that was given, in whichever way, is used whole.
    ///
    /// # Errors
    ///
    /// Fails if a variable that is needed is not set, if one is empty or no text, and as [`build`](ClientBuilder::build) does.
    pub fn from_env(mut self) -> Result<S, Error> {
        let api = S::api();
        if matches!(self.given, Given::Nothing) {
            self.given = auth::from_env(api)?;
        }
        if self.base_url.is_none() {
            self.base_url = auth::server_from_env(api)?;
        }
        self.build()
    }
}

impl<S: AcceptsKey> ClientBuilder<S> {
    /// The API key or token to send with each call.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.given = Given::Key(key.into());
        self
    }
}

impl<S: AcceptsKeyPair> ClientBuilder<S> {
    /// The API key and its secret, to send with each call.
    pub fn api_key_and_secret(mut self, key: impl Into<Secret>, secret: impl Into<Secret>) -> Self {
        self.given = Given::Pair(key.into(), secret.into());
        self
    }
}

impl<S: AcceptsBasic> ClientBuilder<S> {
    /// The user and password to send with each call, or what the API takes in their place.
    pub fn basic(mut self, user: &str, password: impl Into<Secret>) -> Self {
        self.given = Given::Basic(user.to_owned(), password.into());
        self
    }
}

#[cfg(feature = "oauth2")]
impl<S: AcceptsOAuth2> ClientBuilder<S> {
    /// The grant that gets the tokens to send with each call.
    pub fn oauth2(mut self, grant: OAuth2) -> Self {
        self.given = Given::OAuth2(grant);
        self
    }

    /// Asks a person for consent, by the authorization code grant with PKCE: see [`Login`]. `redirect` is where the
    /// browser comes back to, as it is registered for the application.
    ///
    /// # Errors
    ///
    /// Fails if the API names no address for that, and if the redirect is no URL.
    pub fn login(&self, client_id: &str, redirect: &str, scopes: &[&str]) -> Result<Login, Error> {
        let api = S::api();
        let Some(authorize) = auth::oauth2_endpoints(api)?.authorization_endpoint() else {
            return Err(Error::config("this API names no address where a person consents".to_owned()));
        };
        let base = Base::of(api, self.base_url.as_deref(), self.http_allowed)?;
        Login::start(base.resolve(authorize, self.http_allowed)?, client_id, redirect, scopes)
    }
}

//! Tokens of an OAuth2 server: which grant they come from, and what becomes of them.

mod answer;
mod grant;
mod login;
mod source;

use std::{fmt, sync::Arc, time::Duration};

pub use login::Login;
pub(crate) use source::{Place, TokenSource};

use base64::{Engine, engine::general_purpose::STANDARD};
use oauth2::url::form_urlencoded::byte_serialize;

use crate::Secret;
use grant::Grant;

/// Runs whenever the server gave tokens.
type OnTokens = dyn Fn(&Tokens) + Send + Sync;

/// How a client gets its tokens from an OAuth2 server: a grant, and who asks for it.
///
/// The client asks for a token with its first call, keeps it, renews it before it expires (with a tenth of its life left,
/// but not more than five minutes), and once more if the server answers 401. However many calls are under way, one of them
/// asks. A token that is about to expire stays in use while another is asked for.
///
/// ```
/// use copyist_runtime::{AcceptsOAuth2, ClientBuilder, Error, OAuth2};
///
/// fn machine<S: AcceptsOAuth2>() -> Result<S, Error> {
///     let grant = OAuth2::client_credentials("an-app", "its-secret").scopes(["servers_read"]);
///     ClientBuilder::<S>::new().oauth2(grant).build()
/// }
/// ```
#[derive(Clone)]
pub struct OAuth2 {
    pub(super) client_id: String,
    pub(super) client_secret: Option<Secret>,
    pub(super) grant: Grant,
    pub(super) scopes: Vec<String>,
    pub(super) in_body: bool,
    pub(super) on_tokens: Option<Arc<OnTokens>>,
}

impl OAuth2 {
    /// Tokens for the application itself: the client credentials grant.
    #[must_use]
    pub fn client_credentials(client_id: &str, client_secret: impl Into<Secret>) -> Self {
        Self::new(client_id, Grant::ClientCredentials).client_secret(client_secret)
    }

    /// Tokens for a user whose password is at hand: the resource owner password grant.
    #[must_use]
    pub fn password(client_id: &str, user: &str, password: impl Into<Secret>) -> Self {
        Self::new(client_id, Grant::Password { user: user.to_owned(), password: password.into() })
    }

    /// Tokens for a user who has consented before: a refresh token that was kept. Where one is good for a single use, keep
    /// the next with [`on_tokens`](OAuth2::on_tokens).
    #[must_use]
    pub fn refresh_token(client_id: &str, token: impl Into<Secret>) -> Self {
        Self::new(client_id, Grant::Refresh(token.into()))
    }

    pub(super) fn new(client_id: &str, grant: Grant) -> Self {
        let client_id = client_id.to_owned();
        Self { client_id, client_secret: None, grant, scopes: Vec::new(), in_body: false, on_tokens: None }
    }

    /// The secret of the application, if it has one.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Sends the application's id and secret in the body of token requests; otherwise they go as the Basic scheme.
    ///
    /// ```
    /// use copyist_runtime::OAuth2;
    ///
    /// let grant = OAuth2::password("an-app", "ann", "a-password").client_secret("its-secret").secret_in_body();
    /// # let _ = grant;
    /// ```
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// The scopes to ask for. Without any, the server decides.
    #[must_use]
    pub fn scopes<'a>(mut self, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        self.scopes = scopes.into_iter().map(str::to_owned).collect();
        self
    }

    /// Runs whenever the server gave tokens: the place to keep a refresh token for the next start.
    ///
    /// ```
    /// use copyist_runtime::OAuth2;
    ///
    /// let grant = OAuth2::refresh_token("an-app", "kept-from-before").on_tokens(|tokens| {
    ///     if let Some(next) = tokens.refresh_token() {
    ///         # fn keep(_: &str) {}
    ///         keep(next.expose());
    ///     }
    /// });
    /// assert!(!format!("{grant:?}").contains("kept-from-before"));
    /// ```
    #[must_use]
    pub fn on_tokens(mut self, hook: impl Fn(&Tokens) + Send + Sync + 'static) -> Self {
        self.on_tokens = Some(Arc::new(hook));
        self
    }

    /// What must not be seen of it.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let mut secrets: Vec<Secret> = self.client_secret.iter().cloned().collect();
        if let Some(secret) = &self.client_secret {
            // As the Basic scheme has it, each part in the form of a form.
            let part = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
            secrets.push(STANDARD.encode(format!("{}:{}", part(&self.client_id), part(secret.expose()))).into());
        }
        match &self.grant {
            Grant::ClientCredentials => {}
            Grant::Password { password, .. } => secrets.push(password.clone()),
            Grant::Refresh(token) => secrets.push(token.clone()),
            Grant::Code { code, verifier, .. } => secrets.extend([code.clone(), verifier.clone()]),
        }
        secrets
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2")
            .field("client_id", &self.client_id)
            .field("grant", &self.grant.name())
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// What an OAuth2 server gave. Masked in `Debug`.
///
/// ```
/// use copyist_runtime::Tokens;
///
/// fn describe(tokens: &Tokens) -> String {
///     let size = tokens.access_token().expose().len();
///     let renewable = tokens.refresh_token().is_some();
///     format!("{size} bytes, {:?} for {:?}, renewable: {renewable}", tokens.scopes(), tokens.expires_in())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Tokens {
    pub(super) access: Secret,
    pub(super) refresh: Option<Secret>,
    pub(super) expires_in: Option<Duration>,
    pub(super) scopes: Option<Vec<String>>,
}

impl Tokens {
    /// The token that calls are made with.
    #[must_use]
    pub const fn access_token(&self) -> &Secret {
        &self.access
    }

    /// The token that gets the next ones, if there is one.
    #[must_use]
    pub const fn refresh_token(&self) -> Option<&Secret> {
        self.refresh.as_ref()
    }

    /// How long the access token is good for from now on, if the server says so.
    #[must_use]
    pub const fn expires_in(&self) -> Option<Duration> {
        self.expires_in
    }

    /// What the token allows, if that is known.
    #[must_use]
    pub fn scopes(&self) -> Option<&[String]> {
        self.scopes.as_deref()
    }
}

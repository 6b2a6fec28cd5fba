//! A person's consent: the authorization code grant, with PKCE.

use std::fmt;

use oauth2::{AuthUrl, ClientId, CsrfToken, PkceCodeChallenge, RedirectUrl, Scope, basic::BasicClient, url::Url};

use super::{Grant, OAuth2};
use crate::{Error, Secret};

/// A person is asked for consent: the authorization code grant, with PKCE. Made by
/// [`ClientBuilder::login`](crate::ClientBuilder::login).
///
/// ```no_run
/// use copyist_runtime::{AcceptsOAuth2, ClientBuilder, Error};
///
/// fn sign_in<S: AcceptsOAuth2>(redirected_to: impl FnOnce(&str) -> String) -> Result<S, Error> {
///     let login = ClientBuilder::<S>::new().login("an-app", "http://127.0.0.1:8080/back", &["servers_read"])?;
///     // Show the address to the person; the browser comes back to the redirect.
///     let back = redirected_to(login.url());
///     ClientBuilder::new().oauth2(login.finish(&back)?).build()
/// }
/// ```
pub struct Login {
    url: String,
    state: Secret,
    verifier: Secret,
    client_id: String,
    redirect: String,
    scopes: Vec<String>,
}

impl Login {
    pub(crate) fn start(authorize: String, client_id: &str, redirect: &str, scopes: &[&str]) -> Result<Self, Error> {
        let refused = |what: &str| Error::config(format!("the {what} is not a URL"));
        let authorize = AuthUrl::new(authorize).map_err(|_| refused("authorization endpoint"))?;
        let to = RedirectUrl::new(redirect.to_owned()).map_err(|_| refused("redirect"))?;
        let client = BasicClient::new(ClientId::new(client_id.to_owned())).set_auth_uri(authorize).set_redirect_uri(to);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let request = client.authorize_url(CsrfToken::new_random).set_pkce_challenge(challenge);
        let request = request.add_scopes(scopes.iter().map(|scope| Scope::new((*scope).to_owned())));
        let (url, state) = request.url();
        Ok(Self {
            url: url.into(),
            state: Secret::from(state.secret().as_str()),
            verifier: Secret::from(verifier.secret().as_str()),
            client_id: client_id.to_owned(),
            redirect: redirect.to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
        })
    }

    /// Where the person consents, in a browser.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Takes the address that the browser was sent back to, and gives the grant. Nothing is sent yet: the first call of a
    /// client exchanges the code, which is good once and not for long.
    ///
    /// # Errors
    ///
    /// Fails if the person refused, and if the address does not answer this login: someone may have forged it.
    pub fn finish(self, back: &str) -> Result<OAuth2, Error> {
        let url =
            Url::parse(back).map_err(|_| Error::credential("the browser came back to something that is no URL"))?;
        let get = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        if get("state").map(Secret::from).as_ref() != Some(&self.state) {
            return Err(Error::credential(
                "the browser came back with another `state`: this is no answer to this login",
            ));
        }
        if let Some(error) = get("error") {
            let description = get("error_description").map(|text| format!(": {text}")).unwrap_or_default();
            return Err(Error::credential(format!("the server answered `{error}`{description}")));
        }
        let code = get("code").ok_or_else(|| Error::credential("the browser came back without a `code`"))?;
        let grant = Grant::Code { code: code.into(), verifier: self.verifier, redirect: self.redirect };
        let scopes = self.scopes;
        Ok(OAuth2 { scopes, ..OAuth2::new(&self.client_id, grant) })
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("client_id", &self.client_id)
            .field("redirect", &self.redirect)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

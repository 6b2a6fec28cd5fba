//! Asks the token endpoint.

use std::{error::Error as StdError, fmt, future::poll_fn, pin::Pin, task::Poll, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, header};
use oauth2::{
    AsyncHttpClient, AuthType, AuthorizationCode, ClientId, ClientSecret, HttpRequest, HttpResponse, PkceCodeVerifier,
    RedirectUrl, RefreshToken, RequestTokenError, ResourceOwnerPassword, ResourceOwnerUsername, Scope, TokenResponse,
    TokenUrl,
    basic::{BasicClient, BasicErrorResponse, BasicErrorResponseType, BasicTokenResponse},
};

use super::{OAuth2, Place, Tokens, answer};
use crate::{Limits, Secret, TransportError, TransportErrorKind};

/// How long the token endpoint may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How large its answers may be, in bytes.
const LARGEST: usize = 1 << 20;

/// What tokens are asked for with.
#[derive(Clone)]
pub(crate) enum Grant {
    ClientCredentials,
    Password { user: String, password: Secret },
    Refresh(Secret),
    Code { code: Secret, verifier: Secret, redirect: String },
}

impl Grant {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::Password { .. } => "password",
            Self::Refresh(_) => "refresh_token",
            Self::Code { .. } => "authorization_code",
        }
    }

    /// Whether the same may be asked again.
    pub(super) const fn is_repeatable(&self) -> bool {
        matches!(self, Self::ClientCredentials | Self::Password { .. })
    }
}

/// Why there are no tokens.
#[derive(Clone, Debug)]
pub(super) struct Refused {
    pub(super) problem: String,
    /// Whether trying again may help.
    pub(super) transient: bool,
    /// Whether the server does not know the grant any more.
    pub(super) invalid_grant: bool,
}

/// Asks the token endpoint for tokens.
pub(super) async fn fetch(settings: &OAuth2, grant: &Grant, place: &Place) -> Result<Tokens, Refused> {
    let refuse = |problem: String| Refused { problem, transient: false, invalid_grant: false };
    let url = TokenUrl::new(place.token_url.clone()).map_err(|_| refuse("its address is no URL".to_owned()))?;
    let auth = if settings.in_body { AuthType::RequestBody } else { AuthType::BasicAuth };
    let mut client = BasicClient::new(ClientId::new(settings.client_id.clone())).set_token_uri(url).set_auth_type(auth);
    if let Some(secret) = &settings.client_secret {
        client = client.set_client_secret(ClientSecret::new(secret.expose().to_owned()));
    }
    let scopes = || settings.scopes.iter().map(|scope| Scope::new(scope.clone()));
    let answer = match grant {
        Grant::ClientCredentials => {
            client.exchange_client_credentials().add_scopes(scopes()).request_async(place).await
        }
        Grant::Password { user, password } => {
            let user = ResourceOwnerUsername::new(user.clone());
            let password = ResourceOwnerPassword::new(password.expose().to_owned());
            client.exchange_password(&user, &password).add_scopes(scopes()).request_async(place).await
        }
        Grant::Refresh(token) => {
            let token = RefreshToken::new(token.expose().to_owned());
            client.exchange_refresh_token(&token).request_async(place).await
        }
        Grant::Code { code, verifier, redirect } => {
            let redirect =
                RedirectUrl::new(redirect.clone()).map_err(|_| refuse("the redirect is no URL".to_owned()))?;
            let client = client.set_redirect_uri(redirect);
            let request = client.exchange_code(AuthorizationCode::new(code.expose().to_owned()));
            let verifier = PkceCodeVerifier::new(verifier.expose().to_owned());
            request.set_pkce_verifier(verifier).request_async(place).await
        }
    };
    answer.map(|answer| tokens(&answer, settings, grant)).map_err(refused)
}

fn tokens(answer: &BasicTokenResponse, settings: &OAuth2, grant: &Grant) -> Tokens {
    let asked = (!settings.scopes.is_empty()).then(|| settings.scopes.clone());
    let granted = answer.scopes().map(|scopes| scopes.iter().map(|scope| scope.as_str().to_owned()).collect());
    let refresh = answer.refresh_token().map(|token| Secret::from(token.secret().as_str()));
    let kept = match grant {
        // The server gave no other, so this one stays good.
        Grant::Refresh(token) => Some(token.clone()),
        Grant::ClientCredentials | Grant::Password { .. } | Grant::Code { .. } => None,
    };
    Tokens {
        access: Secret::from(answer.access_token().secret().as_str()),
        refresh: refresh.or(kept),
        expires_in: answer.expires_in(),
        scopes: granted.or(asked),
    }
}

fn refused(error: RequestTokenError<Unanswered, BasicErrorResponse>) -> Refused {
    let (problem, transient, invalid_grant) = match error {
        RequestTokenError::ServerResponse(answer) => {
            let code = answer.error().as_ref().to_owned();
            let description = answer.error_description().map(|text| format!(": {text}")).unwrap_or_default();
            let lost = *answer.error() == BasicErrorResponseType::InvalidGrant;
            (format!("it answered `{code}`{description}"), false, lost)
        }
        RequestTokenError::Request(Unanswered { problem, transient }) => (problem, transient, false),
        // The answer itself may hold a token.
        RequestTokenError::Parse(..) => ("its answer cannot be read".to_owned(), false, false),
        RequestTokenError::Other(problem) => (problem, false, false),
    };
    Refused { problem, transient, invalid_grant }
}

/// The token endpoint did not answer, or not as one.
#[derive(Debug)]
pub(crate) struct Unanswered {
    problem: String,
    transient: bool,
}

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

impl StdError for Unanswered {}

impl<'c> AsyncHttpClient<'c> for Place {
    type Error = Unanswered;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Unanswered>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

impl Place {
    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Unanswered> {
        let mut request = request.map(Bytes::from);
        request.headers_mut().insert(header::USER_AGENT, self.user_agent.clone());
        if let Some(authorization) = request.headers_mut().get_mut(header::AUTHORIZATION) {
            authorization.set_sensitive(true);
        }
        request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        let mut answering = self.transport.send(request, Limits::new(LARGEST));
        let mut timer = self.clock.sleep(PATIENCE);
        let answered = poll_fn(|context| match answering.as_mut().poll(context) {
            Poll::Ready(answer) => Poll::Ready(Some(answer)),
            Poll::Pending => timer.as_mut().poll(context).map(|()| None),
        });
        let answer = match answered.await {
            Some(answer) => answer.map_err(|error| unanswered(&error))?,
            None => return Err(Unanswered { problem: format!("no answer within {PATIENCE:?}"), transient: false }),
        };
        let status = answer.status();
        if status.is_server_error() || [408, 429].contains(&status.as_u16()) {
            return Err(Unanswered { problem: format!("it answered {status}"), transient: true });
        }
        answer::read(&answer).map_err(|problem| Unanswered { problem, transient: false })
    }
}

/// Only what was not sent is asked again: a refresh token may be good for a single use.
fn unanswered(error: &TransportError) -> Unanswered {
    let source = error.source().map(|source| format!(": {source}")).unwrap_or_default();
    Unanswered { problem: format!("{error}{source}"), transient: error.kind() == TransportErrorKind::NotSent }
}

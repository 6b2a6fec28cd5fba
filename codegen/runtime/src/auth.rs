//! How a call says who sends it.

mod accept;
mod authorization;
mod given;
#[cfg(feature = "oauth2")]
mod oauth2;
mod scheme;

use std::{pin::Pin, sync::Arc};

pub use accept::{AcceptsBasic, AcceptsKey, AcceptsKeyPair, AcceptsOAuth2};
pub use authorization::Authorization;
#[cfg(feature = "oauth2")]
pub(crate) use given::oauth2_endpoints;
pub(crate) use given::{Given, from_env, server_from_env};
#[cfg(feature = "oauth2")]
pub(crate) use oauth2::Place as TokenPlace;
#[cfg(feature = "oauth2")]
pub use oauth2::{Login, OAuth2, Tokens};
pub use scheme::{Endpoints, Scheme};

use crate::{Error, Operation};

/// What to add to a request, on its way.
///
/// ```
/// use copyist_runtime::{Authorization, Authorizing, Secret};
///
/// fn at_once(token: Secret) -> Authorizing<'static> {
///     Box::pin(async move { Authorization::word("Token", &token) })
/// }
/// # let _ = at_once(Secret::from("t"));
/// ```
pub type Authorizing<'a> = Pin<Box<dyn Future<Output = Result<Authorization, Error>> + Send + 'a>>;

/// Knows who sends the calls of a client: a provider of credentials.
///
/// The schemes an API names have methods of their own on [`ClientBuilder`](crate::ClientBuilder); implement this for
/// what they do not cover, a vault for example, and give it to `ClientBuilder::credential`.
///
/// ```
/// use copyist_runtime::{Authorization, Authorizing, Credential, Operation, Secret};
///
/// struct Vault;
///
/// impl Credential for Vault {
///     fn authorize<'a>(&'a self, _: &'static Operation) -> Authorizing<'a> {
///         Box::pin(async { Authorization::bearer(&Secret::from("from the vault")) })
///     }
/// }
/// ```
pub trait Credential: Send + Sync + 'static {
    /// What to add to the request of this operation. Asked before each attempt, so keep what is costly to get.
    ///
    /// An error ends the call: nothing is sent. [`Error::credential`] makes one.
    fn authorize<'a>(&'a self, operation: &'static Operation) -> Authorizing<'a>;

    /// The server answered 401 to this. Says whether another may do better; if so, the call is repeated once with what
    /// [`authorize`](Credential::authorize) then gives.
    fn refused(&self, authorization: &Authorization) -> bool {
        let _ = authorization;
        false
    }
}

/// Who sends the calls of a client.
pub(crate) enum Sender {
    /// Always the same.
    Fixed(Arc<Authorization>),
    /// Who the provider says.
    Provider(Box<dyn Credential>),
}

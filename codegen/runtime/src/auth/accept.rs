//! Which credentials the builder of a client takes.

use crate::Service;

/// An API that takes a key or token: [`Scheme::bearer`](crate::Scheme::bearer), `word`, `header` or `query`. Opens
/// `ClientBuilder::api_key`.
///
/// ```
/// use copyist_runtime::{AcceptsKey, ClientBuilder, Error};
///
/// fn client<S: AcceptsKey>() -> Result<S, Error> {
///     ClientBuilder::<S>::new().api_key("a-key").build()
/// }
/// ```
pub trait AcceptsKey: Service {}

/// An API that takes a key and its secret: [`Scheme::header_pair`](crate::Scheme::header_pair) or `query_pair`. Opens
/// `ClientBuilder::api_key_and_secret`.
///
/// ```
/// use copyist_runtime::{AcceptsKeyPair, ClientBuilder, Error};
///
/// fn client<S: AcceptsKeyPair>() -> Result<S, Error> {
///     ClientBuilder::<S>::new().api_key_and_secret("a-key", "its-secret").build()
/// }
/// ```
pub trait AcceptsKeyPair: Service {}

/// An API that takes a user and a password: [`Scheme::basic`](crate::Scheme::basic). Opens `ClientBuilder::basic`.
///
/// ```
/// use copyist_runtime::{AcceptsBasic, ClientBuilder, Error};
///
/// fn client<S: AcceptsBasic>() -> Result<S, Error> {
///     ClientBuilder::<S>::new().basic("ann@example.com", "a-password").build()
/// }
/// ```
pub trait AcceptsBasic: Service {}

/// An API that takes tokens of an OAuth2 server: [`Scheme::oauth2`](crate::Scheme::oauth2). Opens
/// `ClientBuilder::oauth2`, with the feature `oauth2`.
///
/// ```
/// use copyist_runtime::{AcceptsOAuth2, Api, Client, Endpoints, Scheme, Service};
///
/// static OAUTH2: Endpoints = Endpoints::new("/oauth/token");
/// static PANEL: Api = Api::new("panel", "1.2.0", "https://api.example.com").accepts(&[Scheme::oauth2(&OAUTH2)]);
///
/// struct Panel(Client);
///
/// impl Service for Panel {
/// #     fn api() -> &'static Api { &PANEL }
/// #     fn from_client(client: Client) -> Self { Self(client) }
///     // as of any API
/// }
///
/// impl AcceptsOAuth2 for Panel {}
/// ```
pub trait AcceptsOAuth2: Service {}

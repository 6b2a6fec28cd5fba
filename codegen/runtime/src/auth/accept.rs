//! Which credentials the builder of a client takes.

use crate::Service;

/// An API that takes a key or token: [`Scheme::bearer`](crate::Scheme::bearer), `word`, `header` or `query`. Opens
/// `ClientBuilder::api_key`.
pub trait AcceptsKey: Service {}

/// An API that takes a key and its secret: [`Scheme::header_pair`](crate::Scheme::header_pair) or `query_pair`. Opens
/// `ClientBuilder::api_key_and_secret`.
pub trait AcceptsKeyPair: Service {}

/// An API that takes a user and a password: [`Scheme::basic`](crate::Scheme::basic). Opens `ClientBuilder::basic`.
pub trait AcceptsBasic: Service {}

/// An API that takes tokens of an OAuth2 server: [`Scheme::oauth2`](crate::Scheme::oauth2). Opens
/// `ClientBuilder::oauth2`, with the feature `oauth2`.
pub trait AcceptsOAuth2: Service {}

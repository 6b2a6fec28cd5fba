//! How the parts work together, in tables: credentials, errors, retry, XML.

#[cfg(feature = "oauth2")]
#[doc = include_str!("../guide/auth.md")]
pub mod auth {}

#[doc = include_str!("../guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../guide/retry.md")]
pub mod retry {}

#[cfg(feature = "xml")]
#[doc = include_str!("../guide/xml.md")]
pub mod xml {}

//! How the parts work together, in tables: errors, retry.

#[doc = include_str!("../guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../guide/retry.md")]
pub mod retry {}

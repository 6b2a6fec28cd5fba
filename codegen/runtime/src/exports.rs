//! What programs name now and then. A generated crate exports all of it at its root, but for what a type of its own is called.
//!
//! What a test needs ([`Mock`](crate::Mock), [`TestClock`](crate::TestClock)) or a transport of the caller's is not here.
//!
//! ```
//! use copyist_runtime::exports::{Error, Items};
//!
//! async fn first(mut items: Items<String>) -> Result<Option<String>, Error> {
//!     items.try_next().await
//! }
//! ```

#[cfg(feature = "decimal")]
pub use crate::Decimal;
#[cfg(feature = "uuid")]
pub use crate::Uuid;
#[cfg(feature = "blocking")]
pub use crate::{BlockingItems, BlockingPages};
pub use crate::{
    Call, Drift, DriftKind, Error, Format, Items, Json, Maybe, Operation, Page, Pages, PollProgress, Response, Retry,
    Secret, Waiting,
};
#[cfg(feature = "time")]
pub use crate::{Date, Timestamp};
#[cfg(feature = "oauth2")]
pub use crate::{Login, OAuth2, Tokens};

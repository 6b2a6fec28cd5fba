//! The hand-written half of every client that copyist generates: encoding, auth, retry, paging, decoding, transport.
//!
//! A generated crate is data about operations; all behaviour is here. Consumers meet [`Error`], [`Response`], [`Json`],
//! [`Page`], [`Retry`] and [`Secret`], now and then [`Items`] and [`Pages`], in tests [`Mock`] and [`TestClock`]. The rest
//! serves generated code.

mod api;
mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod clock;
mod decode;
mod draft;
mod drift;
mod encode;
mod error;
mod exchange;
pub mod exports;
mod format;
pub mod guide;
mod hook;
mod id;
mod json;
mod maybe;
mod model;
mod open_enum;
mod operation;
mod page;
mod paging;
mod polling;
mod response;
mod retry;
mod secret;
mod target;
mod transport;
mod union;
mod version;
mod wait;
mod wrap;

#[cfg(feature = "time")]
pub use jiff::{Timestamp, civil::Date};
#[cfg(feature = "decimal")]
pub use rust_decimal::Decimal;
#[cfg(feature = "uuid")]
pub use uuid::Uuid;

pub use api::{AcceptsVersion, Api, Service};
pub use auth::{
    AcceptsBasic, AcceptsKey, AcceptsKeyPair, AcceptsOAuth2, Authorization, Authorizing, Credential, Endpoints, Scheme,
};
#[cfg(feature = "oauth2")]
pub use auth::{Login, OAuth2, Tokens};
#[cfg(feature = "blocking")]
pub use blocking::{BlockingItems, BlockingPages, block_on};
pub use builder::ClientBuilder;
pub use call::{Answer, Call, CallFuture, Item, RawFuture, ResponseFuture};
pub use client::Client;
pub use clock::{Clock, Sleep};
pub use decode::{Decode, Slot};
pub use drift::{Drift, DriftKind};
pub use encode::{Encode, Node, Texts, texts};
pub use error::Error;
pub use format::{AcceptsFormat, Format};
pub use hook::{Begin, End};
pub use http::{HeaderMap, StatusCode};
pub use id::{Id, IdKind};
pub use json::Json;
pub use maybe::Maybe;
pub use model::{Field, Model, Schema};
pub use operation::Operation;
pub use page::{Items, Page, Pages};
pub use paging::Paging;
pub use polling::{PollState, Polling};
pub use response::Response;
pub use retry::Retry;
pub use secret::Secret;
pub use transport::{
    Answering, Limits, Mock, Recorded, Reply, TestClock, Transport, TransportError, TransportErrorKind,
};

#[cfg(feature = "tls")]
pub use transport::Tls;
#[cfg(feature = "tower")]
pub use transport::Tower;
pub use wait::{PollProgress, Waiting};

/// What the macros of this crate and the benches need; no part of its interface.
#[doc(hidden)]
pub mod __private {
    pub use bytes::Bytes;
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use crate::{
        decode::{Fit, ListSlot, MapSlot, ObjectSlot, Optional, Parse, UnionSlot, deserialize, read_json},
        encode::{Entries, List, Object, compare::equal, serialize, show::debug},
    };
}

//! A server that fails in every way there is, and a soak test against it.
//!
//! The server writes its answers by hand over a raw socket, so that it can send what no HTTP library would. It counts
//! what it was asked for and what it did, which is the other half of every claim about a client.

pub mod case;
pub mod clock;
pub mod memory;
pub mod script;
pub mod server;
pub mod soak;
pub mod tally;

mod connection;
mod request;

pub use case::{Case, Repeat};
pub use request::Request;
pub use script::{Script, Step};
pub use server::Server;
pub use tally::{Count, Tally};

//! A server that fails in every way there is, over real sockets, and counts what it does.
//!
//! A request says by the header `x-fault` how it wants to be treated, and by `x-call` which call it belongs to; the
//! server counts requests and side effects by call. What is in an answer is by [`body`], how it goes wrong by [`Fault`].

pub mod body;
mod fault;
pub mod memory;
mod request;
mod server;
mod tally;

pub use fault::{Fault, Treatment};
pub use request::Request;
pub use server::Server;
pub use tally::{Count, Tally};

//! The soak: very many calls at once against a server that fails now and then, and the proof that nothing was lost,
//! nothing doubled, and no memory kept.
//!
//! Seed and number of a call say what it asks for and what goes wrong with each of its attempts, so client and server
//! need not speak about it. The server is a process of its own, so that the memory measured is the client's.

mod cli;
mod drive;
mod fault;
mod host;
mod ledger;
mod plan;
mod report;
mod verdict;

pub use cli::{Cli, Command, Load, main};
pub use fault::Fault;
pub use plan::{Asked, Plan};

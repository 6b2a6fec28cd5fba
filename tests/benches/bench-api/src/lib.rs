#![doc = include_str!("../README.md")]

mod client;
mod handle;
pub mod id;
pub mod servers;
pub mod types;

pub use client::{Client, ClientBuilder};
pub use copyist_runtime;
pub use copyist_runtime::exports::*;

pub use handle::{Server, Team};
pub use id::{ServerId, TeamId};
pub use servers::{Created, Region, ServerInfo, ServerList, State};
pub use types::Refusal;

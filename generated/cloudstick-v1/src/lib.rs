#![doc = include_str!("../README.md")]

mod client;
mod handle;
pub mod id;
pub mod servers;
pub mod types;

pub use client::{Client, ClientBuilder};
pub use copyist_runtime;
pub use copyist_runtime::exports::*;

pub use handle::User;
pub use id::{ServerId, UserId};
pub use servers::{CreateServerInput, InstallServerInput, Server};
pub use types::ApiError;

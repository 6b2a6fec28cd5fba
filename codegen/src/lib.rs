//! copyist turns the short YAML spec of an HTTP API into a typed Rust client crate and an OpenAPI document.
//!
//! The library is text in, tree out: [`check`] reads and checks one spec folder, [`emit`] turns what it found into
//! files. It touches no file system, starts no process and reads no clock; `xtask` does that.

mod check;
mod crate_name;
pub mod diagnostic;
mod drift;
mod emit;
mod events;
pub mod exchange;
pub mod ir;
mod parse;
mod sources;
pub mod spec;
mod tree;

pub use check::check;
pub use crate_name::{Refusal, check_name};
pub use drift::{Drift, compare};
pub use emit::{RUSTFMT, emit, emit_each, openapi, site};
pub use sources::Sources;
pub use tree::Tree;

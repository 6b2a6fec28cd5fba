//! What copyist and its clients cost, measured beside the real peers in one run, and judged by `budgets.toml`.
//!
//! It is a library with a thin binary so that tests can hold counts to the same budgets.

pub mod bench;
pub mod budget;
pub mod cli;
pub mod decode;
pub mod figure;
pub mod gate;
pub mod measure;
pub mod peer;
pub mod progress;
pub mod report;
pub mod request;
pub mod subject;
pub mod synthetic;

mod callgrind;
mod compile;
mod generate;
mod place;

pub use cli::main;

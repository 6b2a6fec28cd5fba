//! Other people's tools on what copyist emits, and a server on loopback that answers as the documents say.
//!
//! Each [`Step`] is a file in `step/`. It is a library with a thin binary so that its parts are tested without any of the tools.

mod answers;
mod api;
mod cli;
mod context;
mod limits;
mod loopback;
mod outcome;
mod progress;
mod ran;
mod reference;
mod run;
mod step;
mod tools;

pub use api::Api;
pub use cli::main;
pub use context::Context;
pub use loopback::{Loopback, OPERATION, Seen};
pub use outcome::{Complaint, Outcome, Verdict};
pub use ran::Ran;
pub use step::{Step, all};
pub use tools::{Group, Pins};

use std::path::Path;

use answers::Answers;

use xtask::Failure;

/// A file or folder with which something could not be done.
pub(crate) fn io_failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot {verb} `{}`: {error}", path.display()))
}

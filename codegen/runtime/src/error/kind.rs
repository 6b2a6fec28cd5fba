//! How a call failed.

use std::time::Duration;

use crate::decode::Failure;

/// How a call failed.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The client cannot be built like this.
    Config(String),
    /// The credential could not be had.
    Credential,
    /// Something given to the call cannot be sent.
    Input { parameter: String, problem: String },
    /// The server answered with an error.
    Status,
    /// The server sent us elsewhere.
    Redirect { location: Option<String> },
    /// There was no connection.
    Connect,
    /// The connection broke.
    Broken,
    /// There was no answer in time.
    Timeout { limit: Duration, whole: bool },
    /// The answer was larger than allowed.
    TooLarge { limit: usize },
    /// The answer could not be read.
    Decode(Failure),
    /// Undocumented JSON did not fit the caller's type.
    Json { target: String, problem: String },
    /// The pages of a list do not make sense.
    Paging(String),
}

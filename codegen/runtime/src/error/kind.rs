//! How a call failed.

use std::time::Duration;

use crate::{Drift, decode::Failure};

/// How a call failed.
#[derive(Debug)]
pub(crate) enum Kind {
    /// The client cannot be built like this.
    Config(String),
    /// The credential could not be had.
    Credential { transient: bool },
    /// The credential does not allow it: it lacks all of one of these.
    #[cfg(feature = "oauth2")]
    Scope { missing: Vec<Vec<&'static str>>, granted: Vec<String> },
    /// Something given to the call cannot be sent.
    Input { parameter: String, problem: String },
    /// The server answered with an error.
    Status,
    /// The server sent us elsewhere.
    Redirect { location: Option<String>, problem: &'static str, acted: bool },
    /// There was no connection: as the server's certificate is not trusted, or to where it sent the call.
    Connect { distrusts: bool, sent_to: Option<String> },
    /// The connection broke.
    Broken,
    /// There was no answer in time.
    Timeout { limit: Duration, whole: bool },
    /// The answer was larger than allowed.
    TooLarge { limit: usize },
    /// The answer could not be read.
    Decode(Failure),
    /// The answer is not what the spec says, and the client is strict.
    Drift { first: Box<Drift>, more: usize },
    /// Undocumented JSON did not fit the caller's type.
    Json { target: String, problem: String },
    /// The task that a call scheduled has failed.
    Task { state: String, why: Option<String> },
    /// The task that a call scheduled is not done in time.
    TaskTimeout { limit: Duration, state: String },
    /// Nobody knows how the task is getting on.
    TaskLost(String),
    /// The pages of a list do not make sense.
    Paging(String),
}

impl Kind {
    /// A name for logs and metrics, of which there are few.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::Credential { .. } => "credential",
            #[cfg(feature = "oauth2")]
            Self::Scope { .. } => "scope",
            Self::Input { .. } => "input",
            Self::Status => "status",
            Self::Redirect { .. } => "redirect",
            Self::Connect { .. } => "connect",
            Self::Broken => "broken",
            Self::Timeout { .. } => "timeout",
            Self::TooLarge { .. } => "too_large",
            Self::Decode(_) | Self::Json { .. } => "decode",
            Self::Drift { .. } => "drift",
            Self::Paging(_) => "paging",
            Self::Task { .. } => "task_failed",
            Self::TaskTimeout { .. } => "timeout",
            Self::TaskLost(_) => "task_lost",
        }
    }
}

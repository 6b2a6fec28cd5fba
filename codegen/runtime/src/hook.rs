//! What looks on while calls are made.

use std::{fmt, time::Duration};

use http::{HeaderMap, StatusCode};

use crate::{Drift, DriftKind, Error, Operation};

/// An attempt that is about to be made: for [`ClientBuilder::before_attempt`](crate::ClientBuilder::before_attempt).
///
/// The credential is added later, so that no hook sees it.
///
/// ```
/// use copyist_runtime::Begin;
///
/// fn log(begin: &mut Begin<'_>) {
///     println!("{} attempt {}", begin.operation().id(), begin.attempt());
/// }
/// ```
pub struct Begin<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) attempt: u32,
    pub(crate) headers: &'a mut HeaderMap,
}

/// An attempt that was made: for [`ClientBuilder::after_attempt`](crate::ClientBuilder::after_attempt).
///
/// ```
/// use copyist_runtime::End;
///
/// fn log(end: &End<'_>) {
///     println!("attempt {} took {:?}: {:?}", end.attempt(), end.took(), end.error());
///     if let Some(wait) = end.again() {
///         println!("another in {wait:?}");
///     }
/// }
/// ```
#[derive(Debug)]
pub struct End<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) attempt: u32,
    pub(crate) took: Duration,
    pub(crate) outcome: Result<StatusCode, &'a Error>,
    pub(crate) again: Option<Duration>,
}

impl Begin<'_> {
    /// The operation.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The number of the attempt, counted from 1.
    #[must_use]
    pub const fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The headers that will be sent, to add to: a `traceparent`, for example.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.headers
    }
}

impl fmt::Debug for Begin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Begin")
            .field("operation", &self.operation.id())
            .field("attempt", &self.attempt)
            .field("headers", &self.headers)
            .finish()
    }
}

impl End<'_> {
    /// The operation.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The number of the attempt, counted from 1.
    #[must_use]
    pub const fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How long it took.
    #[must_use]
    pub const fn took(&self) -> Duration {
        self.took
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.outcome.map_or_else(Error::status, Some)
    }

    /// What went wrong, if something did.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        self.outcome.err()
    }

    /// After which wait another attempt follows, if one does.
    #[must_use]
    pub const fn again(&self) -> Option<Duration> {
        self.again
    }
}

type Before = Box<dyn Fn(&mut Begin<'_>) + Send + Sync>;
type After = Box<dyn Fn(&End<'_>) + Send + Sync>;
type OnDrift = Box<dyn Fn(&Drift) + Send + Sync>;

/// What looks on while calls are made, in the order in which it was given.
#[derive(Default)]
pub(crate) struct Hooks {
    pub(crate) before: Vec<Before>,
    pub(crate) after: Vec<After>,
    pub(crate) drift: Vec<OnDrift>,
}

impl Hooks {
    /// Tells of differences between an answer and its spec: those who asked to know, else the log.
    pub(crate) fn tell(&self, drift: &[Drift]) {
        for one in drift {
            for hook in &self.drift {
                hook(one);
            }
            if self.drift.is_empty() {
                log(one);
            }
        }
    }
}

/// A value that was lost is a warning; the rest costs nothing.
fn log(drift: &Drift) {
    let Drift { operation, path, kind, expected, found } = drift;
    match kind {
        DriftKind::Mistyped => {
            tracing::warn!(operation, path, kind = kind.name(), expected, found, "drift");
        }
        DriftKind::Missing | DriftKind::UnknownField | DriftKind::UnknownValue => {
            tracing::debug!(operation, path, kind = kind.name(), expected, found, "drift");
        }
    }
}

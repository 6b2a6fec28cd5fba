//! Questions about an error.

use super::{Error, Kind};

/// ```
/// use copyist_runtime::Error;
///
/// fn advice(error: &Error) -> &'static str {
///     match error {
///         _ if error.is_invalid_input() || error.is_bad_request() => "correct the input",
///         _ if error.is_credential() || error.is_unauthorized() => "sign in",
///         _ if error.is_forbidden() => "ask for the right to do this",
///         _ if error.is_not_found() => "look at the ids",
///         _ if error.is_conflict() => "look at the current state",
///         _ if error.is_rate_limited() || error.is_connect() => "try again later",
///         _ if error.is_task_failed() => "the server accepted it, and then failed",
///         _ if error.is_timeout() || error.is_broken() || error.is_server_error() => "look whether it was done",
///         _ if error.is_decode() || error.is_drift() || error.is_paging() => "the vendor has changed something",
///         _ if error.is_redirect() => "look at the base URL",
///         _ if error.is_too_large() => "ask for less at a time",
///         _ => "read the message",
///     }
/// }
/// ```
impl Error {
    /// The server knows nothing of that name: 404 or 410.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(&[404, 410])
    }

    /// The server does not know who sends the call: 401.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(&[401])
    }

    /// The server knows who sends the call, and refuses it: 403.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(&[403])
    }

    /// The call contradicts how things are: 409.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(&[409])
    }

    /// Too many calls: 429. [`retry_after`](Error::retry_after) may say when to come back.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(&[429])
    }

    /// The server does not accept the input: 400 or 422.
    #[must_use]
    pub fn is_bad_request(&self) -> bool {
        self.has_status(&[400, 422])
    }

    /// The server failed: 500 to 599.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// There was no answer in time, or the task that was waited for is not done. The server may have acted all the same.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout { .. } | Kind::TaskTimeout { .. })
    }

    /// There was no connection. The server cannot have acted, unless on an attempt before the last:
    /// [`may_have_acted`](Error::may_have_acted) knows.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. })
    }

    /// There was an answer, and it could not be read. [`body`](Error::body) has it.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_) | Kind::Json { .. })
    }

    /// The call was not sent, because something it was given cannot be sent.
    #[must_use]
    pub fn is_invalid_input(&self) -> bool {
        matches!(self.0.kind, Kind::Input { .. } | Kind::Config(_))
    }

    /// The connection broke before the answer was complete. The server may have acted all the same.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        matches!(self.0.kind, Kind::Broken)
    }

    /// The answer was larger than the client allows. The server has acted.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        matches!(self.0.kind, Kind::TooLarge { .. })
    }

    /// The server points at an address that the client does not follow.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        matches!(self.0.kind, Kind::Redirect { .. })
    }

    /// The credential could not be had, or not in time, or it lacks a scope. Nothing was sent.
    #[must_use]
    pub fn is_credential(&self) -> bool {
        match self.0.kind {
            Kind::Credential { .. } => true,
            #[cfg(feature = "oauth2")]
            Kind::Scope { .. } => true,
            _ => false,
        }
    }

    /// The answer differs from what the spec says, and the client is `strict`.
    #[must_use]
    pub fn is_drift(&self) -> bool {
        matches!(self.0.kind, Kind::Drift { .. })
    }

    /// The task that the call scheduled has failed, or nobody knows how it is getting on. The server has accepted the call.
    #[must_use]
    pub fn is_task_failed(&self) -> bool {
        matches!(self.0.kind, Kind::Task { .. } | Kind::TaskLost(_))
    }

    /// Whether the server or the network has trouble that may pass.
    pub(crate) fn is_trouble(&self) -> bool {
        let passes = matches!(self.0.kind, Kind::Connect { .. } | Kind::Broken | Kind::Timeout { .. });
        passes || self.is_transient() || self.is_server_error() || self.is_rate_limited()
    }

    /// The pages of a list do not make sense, or hold more than was asked for.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        matches!(self.0.kind, Kind::Paging(_))
    }

    /// Whether the server may have done what it was asked for, although the call failed: look before you send it again.
    ///
    /// The server failed or was slow, the connection broke, or the answer could not be used. No, if nothing was sent, or the
    /// server refused the call: statuses 400 to 499, except 408. What an attempt before the last may have done counts, too.
    #[must_use]
    pub fn may_have_acted(&self) -> bool {
        self.0.acted || self.last_may_have_acted()
    }

    /// Whether the server may have acted on the last attempt.
    pub(super) fn last_may_have_acted(&self) -> bool {
        match &self.0.kind {
            Kind::Broken | Kind::Timeout { .. } | Kind::TooLarge { .. } => true,
            Kind::Decode(_) | Kind::Json { .. } | Kind::Drift { .. } => true,
            Kind::Task { .. } | Kind::TaskTimeout { .. } | Kind::TaskLost(_) => true,
            Kind::Status => self.0.status.is_none_or(|status| !status.is_client_error() || status.as_u16() == 408),
            Kind::Redirect { acted, .. } => *acted,
            Kind::Config(_) | Kind::Credential { .. } | Kind::Input { .. } | Kind::Connect { .. } | Kind::Paging(_) => {
                false
            }
            #[cfg(feature = "oauth2")]
            Kind::Scope { .. } => false,
        }
    }

    fn has_status(&self, statuses: &[u16]) -> bool {
        matches!(self.0.kind, Kind::Status) && self.0.status.is_some_and(|status| statuses.contains(&status.as_u16()))
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::Error;

    /// The table of the guide says of each status whether the server may have acted.
    #[test]
    fn the_guide_says_the_same() {
        let guide = include_str!("../../guide/errors.md");
        let rows = [
            ("is_bad_request", 400),
            ("is_bad_request", 422),
            ("is_unauthorized", 401),
            ("is_forbidden", 403),
            ("is_not_found", 404),
            ("is_not_found", 410),
            ("is_conflict", 409),
            ("is_rate_limited", 429),
            ("is_server_error", 500),
            ("is_server_error", 503),
        ];
        for (question, status) in rows {
            let row = guide.lines().find(|line| line.starts_with(&format!("| `{question}` |"))).expect("a row");
            let says = row.split('|').nth(3).expect("a column").trim() == "yes";
            let error = Error::answered(StatusCode::from_u16(status).expect("a status"));
            assert_eq!(error.may_have_acted(), says, "{status}");
        }
    }
}

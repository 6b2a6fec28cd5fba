//! Puts errors into words.

use std::{error::Error as _, fmt};

use http::StatusCode;

use super::{Error, Inner, Kind, message::line};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "`{operation}`: ")?;
        }
        if let Some(page) = self.0.page {
            write!(f, "page {page}: ")?;
        }
        what(&self.0, f)?;
        if self.0.attempts > 1 {
            write!(f, " ({} attempts)", self.0.attempts)?;
        }
        if self.0.budget_spent {
            f.write_str(" (not repeated: the client's retry budget is spent)")?;
        }
        match help(&self.0) {
            _ if self.0.acted && !self.0.reads && !self.last_may_have_acted() => {
                f.write_str("; an earlier attempt may have been acted on: look before you send it again")?;
            }
            Some(help) => write!(f, "; {help}")?,
            None => {}
        }
        if let Some(id) = &self.0.request_id {
            write!(f, " (request `{id}`)")?;
        }
        Ok(())
    }
}

/// On one line with a line for each cause, as `main` shows it; `{:#?}` shows the parts.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if !f.alternate() {
            write!(f, "{self}")?;
            let mut source = self.source();
            while let Some(cause) = source {
                write!(f, "\n  caused by: {cause}")?;
                source = cause.source();
            }
            return Ok(());
        }
        f.debug_struct("Error")
            .field("operation", &inner.operation)
            .field("kind", &inner.kind)
            .field("status", &inner.status)
            .field("message", &inner.message)
            .field("version", &inner.version)
            .field("retry_after", &inner.retry_after)
            .field("request_id", &inner.request_id)
            .field("attempts", &inner.attempts)
            .field("page", &inner.page)
            .field("body", &inner.body.as_ref().map(|body| format_args!("{} bytes", body.len()).to_string()))
            .field("source", &inner.source)
            .finish()
    }
}

/// What failed.
fn what(error: &Inner, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &error.kind {
        Kind::Config(problem) => f.write_str(problem),
        Kind::Credential { .. } => match &error.source {
            Some(source) => write!(f, "no credential could be had: {source}"),
            None => f.write_str("no credential could be had"),
        },
        #[cfg(feature = "oauth2")]
        Kind::Scope { missing, granted } => {
            let ways: Vec<String> = missing.iter().map(|way| format!("`{}`", way.join("` and `"))).collect();
            write!(f, "the token lacks the scope {}; it has `{}`", ways.join(" or "), granted.join("`, `"))
        }
        Kind::Input { parameter, problem } => write!(f, "`{parameter}` {problem}"),
        Kind::Status => {
            write!(f, "the server answered {}", Status(error.status))?;
            match &error.message {
                Some(message) => write!(f, ": {message}"),
                None => Ok(()),
            }
        }
        Kind::Redirect { location, problem, .. } => redirect(error, location.as_deref(), problem, f),
        Kind::Connect { distrusts, sent_to } => no_connection(error, *distrusts, sent_to.as_deref(), f),
        Kind::Broken => f.write_str("the connection broke before the answer was complete"),
        Kind::Timeout { limit, whole: true } => write!(f, "no answer within the call's {limit:?}"),
        Kind::Timeout { limit, whole: false } => write!(f, "no answer within the attempt's {limit:?}"),
        Kind::TooLarge { limit } => write!(f, "the answer is larger than {limit} bytes"),
        Kind::Decode(failure) => {
            let place = if failure.path.is_empty() { "" } else { " at `" };
            write!(f, "cannot read the answer: expected {}{place}{}", failure.expected, failure.path)?;
            write!(f, "{}, found {}", if failure.path.is_empty() { "" } else { "`" }, failure.found)?;
            match failure.snippet.as_str() {
                "" => Ok(()),
                snippet => write!(f, " in `{snippet}`"),
            }
        }
        Kind::Json { target, problem } => write!(f, "the JSON does not fit `{target}`: {problem}"),
        Kind::Drift { first, more: 0 } => write!(f, "the answer is not what the spec says: {first}"),
        Kind::Drift { first, more } => {
            let noun = if *more == 1 { "difference" } else { "differences" };
            write!(f, "the answer is not what the spec says: {first}, and {more} more {noun}")
        }
        Kind::Task { state, why } => {
            write!(f, "the task ended as `{state}`")?;
            why.as_ref().map_or(Ok(()), |why| write!(f, ": {why}"))
        }
        Kind::TaskTimeout { limit, state } => {
            write!(f, "the task is not done within {limit:?}; {state}")
        }
        Kind::TaskLost(problem) => f.write_str(problem),
        Kind::Paging(problem) => f.write_str(problem),
    }
}

/// Where the server points at, and why that is not followed. What has not changed is counted with that by HTTP.
fn redirect(error: &Inner, location: Option<&str>, problem: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "the server answered {}", Status(error.status))?;
    if error.status == Some(StatusCode::NOT_MODIFIED) {
        return f.write_str(": it has nothing newer than a header of the call says");
    }
    if let Some(location) = location {
        write!(f, " and points at `{location}`")?;
    }
    write!(f, ", which is not followed: {problem}")
}

/// To which server there is no connection, and why if that is its certificate.
fn no_connection(error: &Inner, distrusts: bool, sent_to: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match sent_to {
        Some(server) => write!(f, "no connection to `{server}`, where the server sent it")?,
        None => f.write_str("no connection to the server")?,
    }
    match &error.source {
        // It lists the names that the certificate is for, which may be many.
        Some(source) if distrusts => write!(f, ": its certificate is not trusted ({})", line(&source.to_string())),
        _ => Ok(()),
    }
}

/// What to do about a call that may have been acted on, and does more when it is sent twice.
const LOOK: &str = "look whether it was done before you send it again";

/// What to do. It never contradicts what `may_have_acted` says: only what does no harm is to be sent again.
fn help(error: &Inner) -> Option<String> {
    let safe = error.idempotent;
    let fixed = match &error.kind {
        Kind::Status => return of_status(error),
        Kind::Redirect { acted: true, .. } if !safe => return Some(format!("{LOOK}, and check the base URL")),
        Kind::Redirect { .. } if error.status == Some(StatusCode::NOT_MODIFIED) => {
            "leave out `If-None-Match` and `If-Modified-Since` to have it whole"
        }
        Kind::Redirect { .. } => "check the base URL",
        Kind::Connect { distrusts: true, .. } => {
            "it was not sent; check the base URL and the server's certificate, or trust its root with the builder's `tls`"
        }
        Kind::Connect { .. } => "it was not sent; check the base URL and the network",
        Kind::Broken if safe => "try again later",
        Kind::Broken => return Some(format!("the server may have acted: {LOOK}")),
        Kind::Timeout { whole, .. } => {
            let setting = if *whole { "timeout" } else { "attempt_timeout" };
            return Some(match safe {
                true => format!("try again later, or allow more with `{setting}`"),
                false => format!("the server may have acted: {LOOK}, or allow more with `{setting}`"),
            });
        }
        Kind::TooLarge { .. } if !safe => return Some(format!("{LOOK}, and allow more with `max_body`")),
        Kind::TooLarge { .. } => "allow more with `max_body`",
        Kind::Decode(_) | Kind::Drift { .. } => "`Error::body` has the whole answer",
        Kind::Credential { .. } => "it was not sent",
        #[cfg(feature = "oauth2")]
        Kind::Scope { .. } => "it was not sent; ask for the scope when signing in",
        Kind::Task { .. } => "`Error::body` has the whole answer",
        Kind::TaskTimeout { .. } => "it may go on; look later, or allow more with `deadline`",
        Kind::TaskLost(_) if error.source.is_some() => "it may go on; the source of this error says why",
        Kind::TaskLost(_) => "it may go on; `Error::body` has the whole answer",
        Kind::Config(_) | Kind::Input { .. } | Kind::Json { .. } | Kind::Paging(_) => return None,
    };
    Some(fixed.to_owned())
}

fn of_status(error: &Inner) -> Option<String> {
    if let Some(version) = &error.version {
        return Some(format!(
            "version `{version}` of the API was asked for; choose one that it has with `api_version`"
        ));
    }
    let fixed = match error.status?.as_u16() {
        400 | 422 => "check the input",
        401 => "check the credential",
        403 => "the credential does not allow it",
        404 | 410 => "check the ids",
        405 => "the server knows no such call; check the base URL",
        409 => "look at the current state and try again",
        status @ (408 | 429 | 500..=599) => {
            return Some(match (error.idempotent || status == 429, error.retry_after) {
                (true, Some(wait)) => format!("try again in {wait:?}"),
                (true, None) => "try again later".to_owned(),
                (false, Some(wait)) => format!("{LOOK}, in {wait:?} at the earliest"),
                (false, None) => LOOK.to_owned(),
            });
        }
        _ => return None,
    };
    Some(fixed.to_owned())
}

/// A status with its name.
struct Status(Option<StatusCode>);

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(status) => match status.canonical_reason() {
                Some(reason) => write!(f, "{} {reason}", status.as_u16()),
                None => write!(f, "{}", status.as_u16()),
            },
            None => f.write_str("something"),
        }
    }
}

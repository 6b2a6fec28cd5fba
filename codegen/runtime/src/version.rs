//! Versions of an API: asking for one, and what the server says of it.
//!
//! The API's table points at what is here, so that a program whose API has no versions has nothing of it.

use std::{fmt, sync::atomic::Ordering};

use http::{HeaderMap, HeaderValue, StatusCode};

use crate::{AcceptsVersion, ClientBuilder, Error, client::Shared};

impl<S: AcceptsVersion> ClientBuilder<S> {
    /// Another version of the API than the one the client was made for: `71`. What it answers then may differ from what the
    /// client knows, which is reported as drift.
    pub fn api_version(self, version: &str) -> Self {
        self.with_version(version)
    }
}

/// How a version of an API is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Versions {
    /// What requests say they accept, with `{version}` in it.
    accept: &'static str,
    asks: fn(&str, &str) -> Result<HeaderValue, Error>,
    refuses: fn(StatusCode, &HeaderMap, Option<&str>, &str) -> bool,
}

impl Versions {
    /// Names what requests say they accept, with `{version}` in it.
    pub(crate) const fn of(accept: &'static str) -> Self {
        Self { accept, asks, refuses }
    }

    /// What requests say they accept to ask for a version.
    pub(crate) fn accept(self, version: &str) -> Result<HeaderValue, Error> {
        (self.asks)(self.accept, version)
    }

    /// Whether an answer looks as if the server does not have the version that was asked for: a header says so
    /// (`API-Version-Supported: false`), the status does, or the message names a version and that one.
    pub(crate) fn is_refused(self, answer: (StatusCode, &HeaderMap), message: Option<&str>, version: &str) -> bool {
        (self.refuses)(answer.0, answer.1, message, version)
    }
}

impl fmt::Debug for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Versions").field(&self.accept).finish()
    }
}

fn asks(accept: &str, version: &str) -> Result<HeaderValue, Error> {
    // What could end the parameter that it becomes would ask for something else.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+');
    if version.is_empty() || !version.bytes().all(is_plain) {
        let problem = "the version of the API is none; expected something like `60` or `2024-01`";
        return Err(Error::config(problem.to_owned()));
    }
    HeaderValue::try_from(accept.replace("{version}", version))
        .map_err(|_| Error::config(format!("`{accept}` is nothing that a header can carry")))
}

fn refuses(status: StatusCode, headers: &HeaderMap, message: Option<&str>, version: &str) -> bool {
    let mut headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    match status.as_u16() {
        406 => true,
        400 | 415 | 422 => {
            headers.any(|(name, value)| name.ends_with("version-supported") && value.eq_ignore_ascii_case(b"false"))
                || message.is_some_and(|message| has_word(message, "version") && has_word(message, version))
        }
        _ => false,
    }
}

/// Whether a text has a word in it, in letters of any size.
fn has_word(text: &str, word: &str) -> bool {
    let (text, size) = (text.as_bytes(), word.len());
    let is_part = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    (0..text.len()).any(|start| {
        let found = text.get(start..start + size).is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()));
        found && !is_part(text.get(start.wrapping_sub(1))) && !is_part(text.get(start + size))
    })
}

/// What looks whether a server says that what was asked for is on its way out.
#[derive(Clone, Copy)]
pub(crate) struct Watching(fn(&'static str, &Shared, &HeaderMap) -> bool);

/// By a header; warns once a client.
pub(crate) const WATCHING: Watching = Watching(watches);

impl fmt::Debug for Watching {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watching")
    }
}

/// Whether the server says that what was asked for is on its way out; warns of that once.
pub(crate) fn is_deprecated(shared: &Shared, headers: &HeaderMap) -> bool {
    shared.api.deprecation().is_some_and(|(name, watching)| (watching.0)(name, shared, headers))
}

fn watches(name: &'static str, shared: &Shared, headers: &HeaderMap) -> bool {
    let value = headers.get(name).map(|value| value.as_bytes().trim_ascii()).unwrap_or_default();
    // Some servers send the header always.
    if value.is_empty() || value == b"0" || value.eq_ignore_ascii_case(b"false") {
        return false;
    }
    if !shared.warned.swap(true, Ordering::Relaxed) {
        let (api, version) = (shared.api.name(), shared.version.as_deref());
        tracing::warn!(api, version, "the server says that this version of the API is on its way out");
    }
    true
}

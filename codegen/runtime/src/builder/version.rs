//! Which version of the API a client asks for.

use http::HeaderValue;

use crate::{AcceptsVersion, Api, ClientBuilder, Error};

impl<S: AcceptsVersion> ClientBuilder<S> {
    /// Another version of the API than the one the client was made for: `71`. What it answers then may differ from what the
    /// client knows, which is reported as drift.
    pub fn api_version(mut self, version: &str) -> Self {
        self.version = Some(version.to_owned());
        self
    }
}

/// What requests say they accept.
pub(super) fn accept(api: &'static Api, version: Option<&str>) -> Result<HeaderValue, Error> {
    let (Some(accept), Some(version)) = (api.accept(), version) else {
        return Ok(HeaderValue::from_static("application/json"));
    };
    // What could end the parameter that it becomes would ask for something else.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+');
    if version.is_empty() || !version.bytes().all(is_plain) {
        return Err(Error::config(
            "the version of the API is none; expected something like `60` or `2024-01`".to_owned(),
        ));
    }
    HeaderValue::try_from(accept.replace("{version}", version))
        .map_err(|_| Error::config(format!("`{accept}` is nothing that a header can carry")))
}

//! The address that all calls start with.

use std::net::IpAddr;

use http::{
    Uri,
    uri::{Authority, Scheme},
};

use crate::{Api, Error};

/// The address that all calls start with.
#[derive(Debug)]
pub(crate) struct Base {
    pub(crate) scheme: Scheme,
    pub(crate) authority: Authority,
    /// What stands before each path: empty, or a path without a slash at its end.
    pub(crate) prefix: String,
}

impl Base {
    /// The address that a client was told, or else the API's.
    pub(crate) fn of(api: &'static Api, told: Option<&str>, http_allowed: bool) -> Result<Self, Error> {
        let server = api.server();
        if told.is_none() && api.is_anywhere() {
            let from_env =
                api.server_variable().map_or_else(String::new, |name| format!(", or set `{name}` and use `from_env`"));
            let problem = format!("each installation of this API has its own address, like `{server}`");
            return Err(Error::config(format!("no base URL: {problem}; give yours to `base_url`{from_env}")));
        }
        Self::parse(told.unwrap_or(server), http_allowed)
    }

    /// An address of the API: a path on its server, or a whole address that is as safe.
    #[cfg(feature = "oauth2")]
    pub(crate) fn resolve(&self, address: &str, http_allowed: bool) -> Result<String, Error> {
        if address.starts_with('/') {
            return Ok(format!("{}://{}{}{address}", self.scheme, self.authority, self.prefix));
        }
        Self::parse(address, http_allowed).map(|_| address.to_owned())
    }

    /// Whether calls go over TLS.
    #[cfg(feature = "hyper")]
    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// The port, the usual one written out.
    pub(crate) fn port(&self) -> u16 {
        let usual = if self.scheme == Scheme::HTTPS { 443 } else { 80 };
        self.authority.port_u16().unwrap_or(usual)
    }

    /// Reads a base URL. `http://` is for this machine only, unless it is allowed.
    pub(crate) fn parse(url: &str, http_allowed: bool) -> Result<Self, Error> {
        // The URL itself is not shown: someone may have put a password into it.
        let refuse = |problem: &str| Err(Error::config(format!("the base URL {problem}")));
        if url.contains('#') {
            return refuse("has a fragment (`#…`), which no request can carry");
        }
        let Ok(uri) = url.trim().parse::<Uri>() else {
            return refuse("is not a URL; expected something like `https://api.example.com`");
        };
        let parts = uri.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return refuse("has no scheme or host; expected something like `https://api.example.com`");
        };
        if authority.as_str().contains('@') {
            return refuse("holds a user name; give credentials to the builder instead");
        }
        if !has_real_port(&authority) {
            return refuse("names a port that does not exist; ports go up to 65535");
        }
        let path = parts.path_and_query;
        if path.as_ref().is_some_and(|path| path.query().is_some()) {
            return refuse("has a query (`?…`); only a path may follow the host");
        }
        if scheme != Scheme::HTTPS && (scheme != Scheme::HTTP || !(http_allowed || is_loopback(authority.host()))) {
            return refuse("is not `https://`: the credential would travel in the open; see `danger_allow_http`");
        }
        let prefix = path.map_or_else(String::new, |path| path.path().trim_end_matches('/').to_owned());
        Ok(Self { scheme, authority, prefix })
    }
}

/// Whether a port that is named exists. `http` takes any digits, and the usual port would be used in place of `:99999`.
pub(crate) fn has_real_port(authority: &Authority) -> bool {
    let port = authority.as_str().rsplit_once(':').map_or("", |(_, port)| port);
    port.is_empty() || port.ends_with(']') || authority.port_u16().is_some_and(|port| port > 0)
}

/// Whether a host is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[test]
    fn takes_https_and_loopback_only() {
        let cases = [
            ("https://api.example.com", Ok("")),
            ("https://api.example.com/", Ok("")),
            ("https://proxy.example.com/panel/v2/", Ok("/panel/v2")),
            ("http://localhost:8080", Ok("")),
            ("http://LOCALHOST", Ok("")),
            ("http://127.0.0.1:1", Ok("")),
            ("http://127.8.8.8", Ok("")),
            ("http://[::1]:80/x", Ok("/x")),
            ("https://[2001:db8::1]/x", Ok("/x")),
            ("https://api.example.com:8443", Ok("")),
            ("https://api.example.com:", Ok("")),
            ("https://api.example.com:65536", Err("port")),
            ("https://api.example.com:99999/x", Err("port")),
            ("https://[2001:db8::1]:0", Err("port")),
            ("http://api.example.com", Err("not `https://`")),
            ("http://localhost.example.com", Err("not `https://`")),
            ("http://127.0.0.1.example.com", Err("not `https://`")),
            ("ftp://localhost", Err("not `https://`")),
            ("api.example.com", Err("no scheme")),
            ("/api", Err("no scheme")),
            ("https://", Err("not a URL")),
            ("", Err("not a URL")),
            ("https://ann:secret@api.example.com", Err("user name")),
            ("https://api.example.com?key=secret", Err("query")),
            ("https://api.example.com/#top", Err("fragment")),
        ];
        for (url, expected) in cases {
            match (Base::parse(url, false), expected) {
                (Ok(base), Ok(prefix)) => assert_eq!(base.prefix, prefix, "{url}"),
                (Err(error), Err(problem)) => {
                    assert!(error.to_string().contains(problem), "{url}: {error}");
                    assert!(!error.to_string().contains("secret"), "{url}: {error}");
                }
                (got, _) => panic!("{url}: {got:?}"),
            }
        }
        assert!(Base::parse("http://api.example.com", true).is_ok());
        assert!(Base::parse("ftp://api.example.com", true).is_err());
    }
}

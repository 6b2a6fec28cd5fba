//! Which proxy the default transport goes through.

use std::fmt;

use http::Uri;

use crate::{Error, Secret};

/// Which proxy the default transport goes through.
#[derive(Clone, Default)]
pub(crate) enum Proxy {
    /// What the environment says: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, also in lower case.
    #[default]
    Environment,
    /// None.
    Never,
    /// This one, for all calls.
    Always(Secret),
}

impl Proxy {
    /// Refuses what is no address of a proxy.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let Self::Always(url) = self else {
            return Ok(());
        };
        // The URL itself is not shown: it may hold a password.
        let uri = url.expose().parse::<Uri>();
        match uri.as_ref().map(|uri| (uri.scheme_str(), uri.host())) {
            Ok((Some("http"), Some(host))) if !host.is_empty() => Ok(()),
            Ok((Some(scheme), Some(_))) => {
                Err(Error::config(format!("the proxy is `{scheme}://`; only `http://` proxies are spoken to")))
            }
            _ => Err(Error::config(
                "the proxy is not a URL; expected something like `http://proxy.example.com:3128`".to_owned(),
            )),
        }
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "environment",
            Self::Never => "never",
            Self::Always(_) => "always",
        })
    }
}

//! Settings of the transport.

use std::{sync::Arc, time::Duration};

use super::Base;
#[cfg(feature = "tls")]
use crate::Tls;
#[cfg(feature = "hyper")]
use crate::transport::hyper::Hyper;
use crate::{ClientBuilder, Error, Service, Transport};
#[cfg(feature = "proxy")]
use crate::{Secret, transport::Proxy};

/// What the default transport is told, if it is used.
#[derive(Debug)]
pub(crate) struct Network {
    pub(crate) connect_timeout: Duration,
    #[cfg(feature = "tls")]
    pub(crate) tls: Tls,
    #[cfg(feature = "proxy")]
    pub(crate) proxy: Proxy,
}

impl Network {
    pub(super) fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            #[cfg(feature = "tls")]
            tls: Tls::default(),
            #[cfg(feature = "proxy")]
            proxy: Proxy::default(),
        }
    }

    /// The default transport.
    #[cfg(feature = "hyper")]
    pub(super) fn transport(&self, base: &Base) -> Result<Arc<dyn Transport>, Error> {
        if cfg!(not(feature = "tls")) && base.is_https() {
            return Err(Error::config(
                "the base URL is `https://`: enable the feature `tls`, or give a transport of your own".to_owned(),
            ));
        }
        Ok(Arc::new(Hyper::new(self)?))
    }

    /// Without the feature there is no default.
    #[cfg(not(feature = "hyper"))]
    pub(super) fn transport(&self, _: &Base) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::config("no transport: give one to `transport`, or enable the feature `hyper`".to_owned()))
    }
}

impl<S: Service> ClientBuilder<S> {
    /// How long connecting may take, TLS included. 10 s, unless said otherwise. Only the default transport heeds it.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.network.connect_timeout = time;
        self
    }

    /// Another transport than the default: a [`Mock`](crate::Mock), for example.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Whom to trust, and which certificate to show. Only the default transport heeds it.
    #[cfg(feature = "tls")]
    pub fn tls(mut self, tls: Tls) -> Self {
        self.network.tls = tls;
        self
    }

    /// Sends all calls through this proxy: `http://user:password@proxy.example.com:3128`. Without it the environment
    /// says which: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, also in lower case; calls to this machine
    /// then go without. Only the default transport heeds it.
    ///
    /// ```
    /// use copyist_runtime::{ClientBuilder, Service};
    ///
    /// fn through<S: Service>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    ///     builder.proxy("http://proxy.example.com:3128")
    /// }
    /// ```
    #[cfg(feature = "proxy")]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.network.proxy = Proxy::Always(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says. Only the default transport heeds it.
    #[cfg(feature = "proxy")]
    pub fn no_proxy(mut self) -> Self {
        self.network.proxy = Proxy::Never;
        self
    }
}

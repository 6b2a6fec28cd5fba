//! The way to a server: straight, or through the proxy before it.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::{
    client::{
        legacy::connect::{Connected, Connection, HttpConnector, proxy::Tunnel},
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use tokio::net::TcpStream;
use tower_service::Service;

use super::{BoxError, line::Told};
use crate::{builder::is_loopback, transport::Proxy};

/// Connects to the server or to the proxy before it.
#[derive(Clone)]
pub(super) struct Route {
    http: HttpConnector,
    proxies: Arc<Proxies>,
}

impl Route {
    /// The way that the settings say.
    pub(super) fn new(http: HttpConnector, proxy: &Proxy) -> Self {
        Self { http, proxies: Arc::new(Proxies::new(proxy)) }
    }
}

impl Service<Uri> for Route {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.http.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        // The connector that was polled is the one to call.
        let fresh = self.http.clone();
        let mut http = std::mem::replace(&mut self.http, fresh);
        let proxy = self.proxies.before(&uri);
        Box::pin(async move {
            let Some(proxy) = proxy else {
                return Ok(Stream { socket: http.call(uri).await?, proxy: None });
            };
            if proxy.uri().scheme_str() != Some("http") {
                return Err("the proxy is not `http://`; only those are spoken to".into());
            }
            if cfg!(not(feature = "tls")) || uri.scheme_str() == Some("http") {
                let told = Told(proxy.basic_auth().cloned());
                return Ok(Stream { socket: http.call(proxy.uri().clone()).await?, proxy: Some(told) });
            }
            let mut tunnel = Tunnel::new(proxy.uri().clone(), http);
            if let Some(auth) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(auth.clone());
            }
            Ok(Stream { socket: tunnel.call(uri).await?, proxy: None })
        })
    }
}

/// Which proxy is before which server.
struct Proxies {
    matcher: Option<Matcher>,
    /// Whether the caller named the proxy: the environment's is not for this machine.
    named: bool,
}

impl Proxies {
    fn new(proxy: &Proxy) -> Self {
        let matcher = match proxy {
            Proxy::Environment => Some(Matcher::from_env()),
            Proxy::Never => None,
            Proxy::Always(url) => Some(Matcher::builder().all(url.expose()).build()),
        };
        Self { matcher, named: matches!(proxy, Proxy::Always(_)) }
    }

    /// The proxy before a server, if there is one.
    fn before(&self, uri: &Uri) -> Option<Intercept> {
        if !self.named && uri.host().is_some_and(is_loopback) {
            return None;
        }
        self.matcher.as_ref()?.intercept(uri)
    }
}

/// A connection to the server or the proxy.
pub(super) struct Stream {
    socket: TokioIo<TcpStream>,
    /// The proxy that requests go to.
    proxy: Option<Told>,
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        let connected = self.socket.connected();
        match &self.proxy {
            Some(told) => connected.proxy(true).extra(told.clone()),
            None => connected,
        }
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write_vectored(context, parts)
    }
}

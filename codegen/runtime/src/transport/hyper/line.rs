//! One connection to a server, and what a request must look like to go through it.

use bytes::Bytes;
use http::{
    HeaderValue, Request, Response, header,
    uri::{Port, Scheme},
};
#[cfg(any(feature = "http2", feature = "proxy"))]
use http::{Uri, uri::PathAndQuery};
use http_body_util::Full;
#[cfg(feature = "http2")]
use hyper::client::conn::http2;
use hyper::{
    body::Incoming,
    client::conn::{TrySendError, http1},
    rt::{Read, Write},
};
use hyper_util::client::legacy::connect::Connection;
#[cfg(feature = "http2")]
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::pool::{self, Origin};
use crate::transport::TransportError;

/// A request that has not been sent comes back with its error.
pub(super) type Unsent = TrySendError<Request<Full<Bytes>>>;

/// One connection to a server.
pub(super) enum Line {
    /// HTTP/1.1: one call after the other.
    Single(Single),
    /// HTTP/2: many calls at a time.
    #[cfg(feature = "http2")]
    Shared(http2::SendRequest<Full<Bytes>>),
}

/// A connection for one call after the other.
pub(super) struct Single {
    sender: http1::SendRequest<Full<Bytes>>,
    /// What the server is called in a request.
    host: HeaderValue,
    /// The proxy that it leads to.
    #[cfg(feature = "proxy")]
    proxy: Option<Told>,
}

/// What a proxy is told with each request to know who asks, besides the whole address.
#[cfg(feature = "proxy")]
#[derive(Clone)]
pub(super) struct Told(pub(super) Option<HeaderValue>);

impl Line {
    /// Starts to speak HTTP.
    pub(super) async fn over<S>(stream: S, origin: &Origin) -> Result<Self, TransportError>
    where
        S: Read + Write + Connection + Send + Unpin + 'static,
    {
        #[cfg(feature = "http2")]
        if stream.connected().is_negotiated_h2() {
            let mut builder = http2::Builder::new(TokioExecutor::new());
            let (sender, connection) =
                builder.timer(TokioTimer::new()).handshake(stream).await.map_err(TransportError::not_sent)?;
            tokio::spawn(connection);
            return Ok(Self::Shared(sender));
        }
        let host = host(origin).ok_or_else(|| TransportError::not_sent("the server has no name"))?;
        #[cfg(feature = "proxy")]
        let proxy = told(&stream);
        let (sender, connection) = http1::handshake(stream).await.map_err(TransportError::not_sent)?;
        tokio::spawn(connection);
        Ok(Self::Single(Single {
            sender,
            host,
            #[cfg(feature = "proxy")]
            proxy,
        }))
    }

    /// Says in a request where it goes, in the way of this connection. Its address is without a server before.
    #[cfg_attr(
        not(any(feature = "http2", feature = "proxy")),
        expect(unused_variables, reason = "servers of HTTP/1.1 are named in a header")
    )]
    pub(super) fn address(&self, origin: &Origin, request: &mut Request<Full<Bytes>>) {
        match self {
            Self::Single(single) => {
                #[cfg(feature = "proxy")]
                single.tell_proxy(origin, request);
                request.headers_mut().entry(header::HOST).or_insert_with(|| single.host.clone());
            }
            #[cfg(feature = "http2")]
            Self::Shared(_) => make_whole(request.uri_mut(), origin),
        }
    }

    /// Sends a request that says where it goes.
    pub(super) async fn send(&mut self, request: Request<Full<Bytes>>) -> Result<Response<Incoming>, Unsent> {
        match self {
            Self::Single(single) => single.sender.try_send_request(request).await,
            #[cfg(feature = "http2")]
            Self::Shared(sender) => sender.try_send_request(request).await,
        }
    }

    /// Waits until another call can go through it; gives nothing if none ever can, or if it is shared anyway.
    pub(super) async fn done(self) -> Option<Self> {
        match self {
            Self::Single(mut single) => single.sender.ready().await.is_ok().then_some(Self::Single(single)),
            #[cfg(feature = "http2")]
            Self::Shared(_) => None,
        }
    }
}

#[cfg(feature = "proxy")]
impl Single {
    /// Says where a request goes, and who asks, if it goes to a proxy.
    fn tell_proxy(&self, origin: &Origin, request: &mut Request<Full<Bytes>>) {
        let Some(Told(authorization)) = &self.proxy else {
            return;
        };
        make_whole(request.uri_mut(), origin);
        if let Some(authorization) = authorization {
            request.headers_mut().insert(header::PROXY_AUTHORIZATION, authorization.clone());
        }
    }
}

impl pool::Line for Line {
    fn is_open(&self) -> bool {
        match self {
            Self::Single(single) => single.sender.is_ready(),
            #[cfg(feature = "http2")]
            Self::Shared(sender) => sender.is_ready(),
        }
    }

    fn share(&self) -> Option<Self> {
        match self {
            Self::Single(_) => None,
            #[cfg(feature = "http2")]
            Self::Shared(sender) => Some(Self::Shared(sender.clone())),
        }
    }
}

/// The proxy that a connection leads to.
#[cfg(feature = "proxy")]
fn told(stream: &impl Connection) -> Option<Told> {
    let mut extensions = http::Extensions::new();
    stream.connected().get_extras(&mut extensions);
    extensions.remove()
}

/// What the server is called in a request: its name, and the port unless it is the usual one.
fn host(origin: &Origin) -> Option<HeaderValue> {
    let usual = if origin.scheme == Scheme::HTTPS { 443 } else { 80 };
    let name = origin.authority.host();
    let named = match origin.authority.port().as_ref().map(Port::as_u16) {
        Some(port) if port != usual => HeaderValue::try_from(format!("{name}:{port}")),
        Some(_) | None => HeaderValue::try_from(name),
    };
    named.ok()
}

/// Puts the server into an address.
#[cfg(any(feature = "http2", feature = "proxy"))]
fn make_whole(uri: &mut Uri, origin: &Origin) {
    let mut parts = std::mem::take(uri).into_parts();
    parts.scheme = Some(origin.scheme.clone());
    parts.authority = Some(origin.authority.clone());
    parts.path_and_query.get_or_insert_with(|| PathAndQuery::from_static("/"));
    // All three parts are there, which is all that is asked of them.
    *uri = Uri::from_parts(parts).unwrap_or_default();
}

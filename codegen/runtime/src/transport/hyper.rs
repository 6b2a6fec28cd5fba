//! The default transport: connections of hyper's, over TLS if that is not left out. Only this module names hyper.

mod line;
mod pool;

use std::{
    future::poll_fn,
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{
    HeaderValue, Method, Request, Response, Uri, header,
    uri::{Parts, PathAndQuery},
};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::{Body, Incoming},
    rt::{Read, ReadBufCursor, Write},
};
use hyper_util::{
    client::{
        legacy::connect::{Connected, Connection, HttpConnector, proxy::Tunnel},
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use tokio::net::TcpStream;
use tower_service::Service;

#[cfg(feature = "tls")]
use super::tls;
use super::{Answering, Limits, Proxy, Transport, TransportError};
use crate::{
    Error,
    builder::{Network, is_loopback},
};

use line::{Line, Told, Unsent};
use pool::{Origin, Pool};

/// What leads to the server or the proxy, and through TLS.
#[cfg(feature = "tls")]
type Connector = tls::Connector<Route>;

/// What leads to the server or the proxy.
#[cfg(not(feature = "tls"))]
type Connector = Route;

/// Connections of hyper's: HTTP/1.1, and HTTP/2 where TLS says that the server speaks it.
pub(crate) struct Hyper {
    connector: Patient<Connector>,
    pool: Arc<Pool<Line>>,
    /// Connections of blocking calls. One that belongs to a runtime of the caller's would stand still while a blocking call
    /// holds the thread that should serve it.
    #[cfg(feature = "blocking")]
    blocking: Arc<Pool<Line>>,
}

impl Hyper {
    /// A client whose connections must stand, TLS included, within a time.
    pub(crate) fn new(network: &Network) -> Result<Self, Error> {
        network.proxy.check()?;
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        let connector = Route { http, proxies: Arc::new(Proxies::new(&network.proxy)) };
        #[cfg(feature = "tls")]
        let connector = network.tls.connector(connector)?;
        Ok(Self {
            connector: Patient { connector, limit: network.connect_timeout },
            pool: Pool::new(),
            #[cfg(feature = "blocking")]
            blocking: Pool::new(),
        })
    }

    /// The connections for a call.
    fn pool(&self) -> &Arc<Pool<Line>> {
        #[cfg(feature = "blocking")]
        if crate::blocking::is_current() {
            return &self.blocking;
        }
        &self.pool
    }

    /// Connects to a server.
    fn connect(&self, origin: &Origin) -> impl Future<Output = Result<Line, TransportError>> + Send + use<> {
        let (mut connector, origin) = (self.connector.clone(), origin.clone());
        async move {
            let mut parts = Parts::default();
            parts.scheme = Some(origin.scheme.clone());
            parts.authority = Some(origin.authority.clone());
            parts.path_and_query = Some(PathAndQuery::from_static("/"));
            let uri = Uri::from_parts(parts).map_err(TransportError::not_sent)?;
            poll_fn(|context| connector.poll_ready(context)).await.map_err(TransportError::not_sent)?;
            let stream = connector.call(uri).await.map_err(TransportError::not_sent)?;
            Line::over(stream, &origin).await
        }
    }
}

impl Transport for Hyper {
    fn send(&self, mut request: Request<Bytes>, limits: Limits) -> Answering<'_> {
        if request.body().is_empty() && matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH) {
            // Hyper leaves it out, and some servers answer `411 Length Required` then.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = request.map(Full::new);
        let pool = self.pool();
        Box::pin(async move {
            let origin = take_origin(request.uri_mut())?;
            loop {
                let (mut line, used) = match pool.free(&origin) {
                    Some(line) => (line, true),
                    None => Box::pin(pool.next(&origin, self.connect(&origin))).await?,
                };
                line.address(&origin, &mut request);
                let answer = match line.send(request).await {
                    Ok(answer) => answer,
                    Err(error) => {
                        request = unsent(error, used)?;
                        continue;
                    }
                };
                let (parts, body) = answer.into_parts();
                let body = collect(body, limits.body).await?;
                pool.put(&origin, line);
                return Ok(Response::from_parts(parts, body));
            }
        })
    }
}

/// The request, if the server had closed the connection while nobody used it, and was sent nothing; else what went wrong.
fn unsent(mut error: Unsent, used: bool) -> Result<Request<Full<Bytes>>, TransportError> {
    match error.take_message() {
        Some(request) if used => Ok(request),
        Some(_) => Err(TransportError::not_sent(error.into_error())),
        None => Err(TransportError::broken(error.into_error())),
    }
}

/// Takes the server out of an address.
fn take_origin(uri: &mut Uri) -> Result<Origin, TransportError> {
    let parts = std::mem::take(uri).into_parts();
    let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
        return Err(TransportError::not_sent("the address names no server"));
    };
    *uri = parts.path_and_query.map_or_else(Uri::default, Uri::from);
    Ok(Origin { scheme, authority })
}

/// Reads a body as far as the limit; copies nothing if it comes in one piece.
async fn collect(mut body: Incoming, limit: usize) -> Result<Bytes, TransportError> {
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(TransportError::too_large(limit));
    }
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(TransportError::broken)?.into_data() else {
            continue;
        };
        if first.len() + all.len() + data.len() > limit {
            return Err(TransportError::too_large(limit));
        }
        if first.is_empty() && all.is_empty() {
            first = data;
            continue;
        }
        if all.is_empty() {
            all.reserve(usize::try_from(announced).unwrap_or(0).max(first.len() + data.len()));
            all.extend_from_slice(&std::mem::take(&mut first));
        }
        all.extend_from_slice(&data);
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// Connects to the server or to the proxy before it.
#[derive(Clone)]
struct Route {
    http: HttpConnector,
    proxies: Arc<Proxies>,
}

/// What a connector's errors are boxed in.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

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
            if cfg!(not(feature = "tls")) && uri.scheme_str() != Some("http") {
                // A redirect leads here, or the address of a token: `build` refuses such a server.
                return Err("`https://` needs the feature `tls`".into());
            }
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
struct Stream {
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

/// A connector with a time limit, TLS included.
#[derive(Clone)]
struct Patient<C> {
    connector: C,
    limit: Duration,
}

impl<C> Service<Uri> for Patient<C>
where
    C: Service<Uri, Error = BoxError>,
    C::Future: Send + 'static,
{
    type Response = C::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connected = self.connector.call(uri);
        let limit = self.limit;
        Box::pin(async move {
            match tokio::time::timeout(limit, connected).await {
                Ok(connected) => connected,
                Err(_) => {
                    let problem = format!("no connection within {limit:?}");
                    Err(io::Error::new(io::ErrorKind::TimedOut, problem).into())
                }
            }
        })
    }
}

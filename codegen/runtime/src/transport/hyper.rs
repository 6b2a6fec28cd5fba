//! The default transport: hyper's pooled client, over TLS if that is not left out. The only file that names hyper.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Method, Uri, header};
use http_body_util::{BodyExt, Full};
use hyper::{
    body::{Body, Incoming},
    rt::{Read, ReadBufCursor, Write},
};
use hyper_util::{
    client::{
        legacy::{
            Client, Error as ClientError,
            connect::{Connected, Connection, HttpConnector, proxy::Tunnel},
        },
        proxy::matcher::{Intercept, Matcher},
    },
    rt::{TokioExecutor, TokioIo, TokioTimer},
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

/// How long a connection is kept for the next call.
const IDLE: Duration = Duration::from_secs(90);

/// What leads to the server or the proxy, and through TLS.
#[cfg(feature = "tls")]
type Connector = tls::Connector<Route>;

/// What leads to the server or the proxy.
#[cfg(not(feature = "tls"))]
type Connector = Route;

/// Hyper's pooled client: HTTP/1.1, and HTTP/2 where TLS says that the server speaks it.
pub(crate) struct Hyper {
    pool: Pool,
    /// Connections of blocking calls. One that belongs to a runtime of the caller's would stand still while a blocking call
    /// holds the thread that should serve it.
    #[cfg(feature = "blocking")]
    blocking: Pool,
    proxies: Arc<Proxies>,
}

/// Connections, kept for the next call.
type Pool = Client<Patient<Connector>, Full<Bytes>>;

impl Hyper {
    /// A client whose connections must stand, TLS included, within a time.
    pub(crate) fn new(network: &Network) -> Result<Self, Error> {
        network.proxy.check()?;
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        let proxies = Arc::new(Proxies::new(&network.proxy));
        let connector = Route { http, proxies: Arc::clone(&proxies) };
        #[cfg(feature = "tls")]
        let connector = network.tls.connector(connector)?;
        let connector = Patient { connector, limit: network.connect_timeout };
        Ok(Self {
            #[cfg(feature = "blocking")]
            blocking: pool(connector.clone()),
            pool: pool(connector),
            proxies,
        })
    }

    /// The connections for a call.
    fn pool(&self) -> &Pool {
        #[cfg(feature = "blocking")]
        if crate::blocking::is_current() {
            return &self.blocking;
        }
        &self.pool
    }
}

fn pool(connector: Patient<Connector>) -> Pool {
    Client::builder(TokioExecutor::new())
        .timer(TokioTimer::new())
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(IDLE)
        .build(connector)
}

impl Transport for Hyper {
    fn send(&self, mut request: http::Request<Bytes>, limits: Limits) -> Answering<'_> {
        if request.body().is_empty() && [Method::POST, Method::PUT, Method::PATCH].contains(request.method()) {
            // Hyper leaves it out, and some servers answer `411 Length Required` then.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(authorization) = self.proxies.authorization(request.uri()) {
            request.headers_mut().insert(header::PROXY_AUTHORIZATION, authorization);
        }
        let answer = self.pool().request(request.map(Full::new));
        Box::pin(async move {
            let (parts, body) = answer.await.map_err(failed)?.into_parts();
            let body = collect(body, limits.body).await?;
            Ok(http::Response::from_parts(parts, body))
        })
    }
}

fn failed(error: ClientError) -> TransportError {
    if error.is_connect() { TransportError::not_sent(error) } else { TransportError::broken(error) }
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
                return Ok(Stream { socket: http.call(uri).await?, proxied: false });
            };
            if proxy.uri().scheme_str() != Some("http") {
                return Err("the proxy is not `http://`; only those are spoken to".into());
            }
            if cfg!(not(feature = "tls")) || uri.scheme_str() == Some("http") {
                return Ok(Stream { socket: http.call(proxy.uri().clone()).await?, proxied: true });
            }
            let mut tunnel = Tunnel::new(proxy.uri().clone(), http);
            if let Some(auth) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(auth.clone());
            }
            Ok(Stream { socket: tunnel.call(uri).await?, proxied: false })
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

    /// What tells the proxy who asks, where requests go to the proxy itself.
    fn authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        if uri.scheme_str() != Some("http") {
            return None;
        }
        self.before(uri)?.basic_auth().cloned()
    }
}

/// A connection to the server or the proxy.
struct Stream {
    socket: TokioIo<TcpStream>,
    /// Whether requests go to a proxy, which must be told the whole address.
    proxied: bool,
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.socket.connected().proxy(self.proxied)
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

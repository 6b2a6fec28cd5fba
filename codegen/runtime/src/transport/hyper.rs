//! The default transport: connections of hyper's, over TLS if that is not left out. Only this module names hyper.

mod line;
mod pool;
#[cfg(feature = "proxy")]
mod route;

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
    uri::{Parts, PathAndQuery, Scheme},
};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper_util::client::legacy::connect::HttpConnector;
use tower_service::Service;

#[cfg(feature = "tls")]
use super::tls;
use super::{Answering, Limits, Transport, TransportError};
use crate::{Error, builder::Network};

use line::{Line, Unsent};
use pool::{Origin, Pool};
#[cfg(feature = "proxy")]
use route::Route;

/// Without the feature `proxy` the way to a server is straight.
#[cfg(not(feature = "proxy"))]
type Route = HttpConnector;

/// What leads to the server or the proxy, and through TLS.
#[cfg(feature = "tls")]
type Connector = tls::Connector<Route>;

/// What leads to the server or the proxy.
#[cfg(not(feature = "tls"))]
type Connector = Route;

/// What a connector's errors are boxed in.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

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
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        connector.set_nodelay(true);
        #[cfg(feature = "proxy")]
        network.proxy.check()?;
        #[cfg(feature = "proxy")]
        let connector = Route::new(connector, &network.proxy);
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
            if cfg!(not(feature = "tls")) && origin.scheme != Scheme::HTTP {
                // A redirect leads here, or the address of a token: `build` refuses such a server.
                return Err(TransportError::not_sent("`https://` needs the feature `tls`"));
            }
            let mut parts = Parts::default();
            parts.scheme = Some(origin.scheme.clone());
            parts.authority = Some(origin.authority.clone());
            parts.path_and_query = Some(PathAndQuery::from_static("/"));
            let uri = Uri::from_parts(parts).map_err(TransportError::not_sent)?;
            poll_fn(|context| connector.poll_ready(context)).await.map_err(TransportError::not_sent)?;
            #[cfg(feature = "tls")]
            let stream = connector.call(uri).await.map_err(tls::refused)?;
            #[cfg(not(feature = "tls"))]
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

/// A connector with a time limit, TLS included.
#[derive(Clone)]
struct Patient<C> {
    connector: C,
    limit: Duration,
}

impl<C> Service<Uri> for Patient<C>
where
    C: Service<Uri, Error: Into<BoxError>>,
    C::Future: Send + 'static,
{
    type Response = C::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<C::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.connector.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connected = self.connector.call(uri);
        let limit = self.limit;
        Box::pin(async move {
            match tokio::time::timeout(limit, connected).await {
                Ok(connected) => connected.map_err(Into::into),
                Err(_) => {
                    let problem = format!("no connection within {limit:?}");
                    Err(io::Error::new(io::ErrorKind::TimedOut, problem).into())
                }
            }
        })
    }
}

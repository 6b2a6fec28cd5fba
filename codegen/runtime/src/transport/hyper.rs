//! The default transport: hyper's pooled client over rustls. The only file that names them.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Method, Uri, header};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, Error as ClientError, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use tower_service::Service;

use super::{Answering, Limits, Transport, TransportError};

/// How long a connection is kept for the next call.
const IDLE: Duration = Duration::from_secs(90);

/// Hyper's pooled client over rustls: HTTP/1.1 and HTTP/2, Mozilla's roots.
pub(crate) struct Hyper(Client<Patient<HttpsConnector<HttpConnector>>, Full<Bytes>>);

impl Hyper {
    /// A client whose connections must stand, TLS included, within a time.
    pub(crate) fn new(connect_timeout: Duration) -> Self {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        let https =
            HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_all_versions().wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .build(Patient { connector: https, limit: connect_timeout });
        Self(client)
    }
}

impl Transport for Hyper {
    fn send(&self, mut request: http::Request<Bytes>, limits: Limits) -> Answering<'_> {
        if request.body().is_empty() && [Method::POST, Method::PUT, Method::PATCH].contains(request.method()) {
            // Hyper leaves it out, and some servers answer `411 Length Required` then.
            request.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let answer = self.0.request(request.map(Full::new));
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

/// A connector with a time limit.
#[derive(Clone)]
struct Patient<C> {
    connector: C,
    limit: Duration,
}

/// What a connector's errors are boxed in.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

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

//! Any `tower::Service` that speaks HTTP as transport.

use std::{
    error::Error as StdError,
    fmt,
    future::poll_fn,
    marker::PhantomData,
    pin::pin,
    sync::{Mutex, PoisonError},
};

use bytes::{Buf, Bytes, BytesMut};
use http_body::Body;
use tower_service::Service;

use super::{Answering, Limits, Transport, TransportError};

/// Any `tower::Service` from HTTP requests to HTTP answers as transport: a stack of layers, a router in a test.
///
/// It is cloned for each request. The body of its requests may be any type that is made from `Bytes`. If its error is a
/// [`TransportError`], that is kept, and with it whether the request can have been sent; any other counts as a
/// connection that broke.
///
/// ```
/// use copyist_runtime::{ClientBuilder, Service, Tower};
/// # use std::{convert::Infallible, task::{Context, Poll}};
/// # use bytes::Bytes;
/// # #[derive(Clone)] struct Stack;
/// # impl tower_service::Service<http::Request<Bytes>> for Stack {
/// #     type Response = http::Response<http_body_util::Full<Bytes>>;
/// #     type Error = Infallible;
/// #     type Future = std::future::Ready<Result<Self::Response, Infallible>>;
/// #     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> { Poll::Ready(Ok(())) }
/// #     fn call(&mut self, _: http::Request<Bytes>) -> Self::Future { unimplemented!() }
/// # }
/// fn through<S: Service>(builder: ClientBuilder<S>, stack: Stack) -> ClientBuilder<S> {
///     builder.transport(Tower::new(stack))
/// }
/// ```
pub struct Tower<S, R = Bytes> {
    /// Locked only to clone it: not every service can be shared.
    service: Mutex<S>,
    body: PhantomData<fn(R)>,
}

impl<S, R> Tower<S, R> {
    /// The service as transport.
    pub const fn new(service: S) -> Self {
        Self { service: Mutex::new(service), body: PhantomData }
    }
}

impl<S, R, B> Transport for Tower<S, R>
where
    S: Service<http::Request<R>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    R: From<Bytes> + Send + 'static,
    B: Body + Send,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Answering<'_> {
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(failed)?;
            let (parts, body) = service.call(request.map(R::from)).await.map_err(failed)?.into_parts();
            Ok(http::Response::from_parts(parts, collect(body, limits.body).await?))
        })
    }
}

/// Reads a body as far as the limit.
async fn collect<B>(body: B, limit: usize) -> Result<Bytes, TransportError>
where
    B: Body,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let mut body = pin!(body);
    let mut all = BytesMut::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(mut data) = frame.map_err(TransportError::broken)?.into_data() else {
            continue;
        };
        if all.len() + data.remaining() > limit {
            return Err(TransportError::too_large(limit));
        }
        while data.has_remaining() {
            let length = data.chunk().len();
            all.extend_from_slice(data.chunk());
            data.advance(length);
        }
    }
    Ok(all.freeze())
}

fn failed(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::broken(error),
    }
}

impl<S, R> fmt::Debug for Tower<S, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tower")
    }
}

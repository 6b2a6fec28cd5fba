//! Calls under way.

use std::{
    fmt,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;

use crate::{
    Answer, Error, Response,
    draft::Draft,
    exchange::{Exchange, exchange},
};

/// A call under way; gives the body of its answer. Dropping it gives the call up.
///
/// ```
/// use copyist_runtime::{Answer, Error, CallFuture};
///
/// async fn wait<T: Answer>(call: CallFuture<T>) -> Result<T, Error> {
///     call.await
/// }
/// ```
#[must_use = "a call is sent only when it is awaited"]
pub struct CallFuture<T>(ResponseFuture<T>);

/// A call under way; gives its answer with all that came along. Dropping it gives the call up.
///
/// ```
/// use copyist_runtime::{Answer, Error, ResponseFuture};
///
/// async fn wait<T: Answer>(call: ResponseFuture<T>) -> Result<copyist_runtime::Response<T>, Error> {
///     call.await
/// }
/// ```
#[must_use = "a call is sent only when it is awaited"]
pub struct ResponseFuture<T> {
    exchange: Exchange,
    answer: PhantomData<fn() -> T>,
}

/// A call under way; gives its answer as bytes. Dropping it gives the call up.
///
/// ```
/// use copyist_runtime::{Error, RawFuture};
///
/// async fn size(call: RawFuture) -> Result<usize, Error> {
///     Ok(call.await?.into_body().len())
/// }
/// ```
#[must_use = "a call is sent only when it is awaited"]
pub struct RawFuture(Exchange);

impl<T> CallFuture<T> {
    pub(super) fn new(draft: Draft) -> Self {
        Self(ResponseFuture::new(draft))
    }
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(draft: Draft) -> Self {
        Self { exchange: exchange(draft), answer: PhantomData }
    }
}

impl RawFuture {
    pub(super) fn new(draft: Draft) -> Self {
        Self(exchange(draft))
    }
}

impl<T: Answer> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map_ok(Response::into_body)
    }
}

impl<T: Answer> Future for ResponseFuture<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let raw = ready!(self.exchange.as_mut().poll(context));
        Poll::Ready(raw.and_then(Response::read))
    }
}

impl Future for RawFuture {
    type Output = Result<Response<Bytes>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context).map_ok(Response::raw)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFuture")
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}

impl fmt::Debug for RawFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawFuture")
    }
}

//! A `reqwest::Client` of the caller's as transport. The only file that names reqwest.

use bytes::{Bytes, BytesMut};

use super::{Answering, Limits, Transport, TransportError};

/// A client of the caller's, with its pool, proxies and certificates.
///
/// Build it with `redirect::Policy::none()`: the runtime follows redirects itself, and takes care that no credential
/// leaves its origin.
impl Transport for reqwest::Client {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Answering<'_> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(failed)?;
            let mut answer = self.execute(request).await.map_err(failed)?;
            if answer.content_length().is_some_and(|length| length > limits.body as u64) {
                return Err(TransportError::too_large(limits.body));
            }
            let mut parts = http::Response::new(());
            *parts.status_mut() = answer.status();
            *parts.headers_mut() = std::mem::take(answer.headers_mut());
            let mut body = BytesMut::new();
            while let Some(chunk) = answer.chunk().await.map_err(failed)? {
                if body.len() + chunk.len() > limits.body {
                    return Err(TransportError::too_large(limits.body));
                }
                body.extend_from_slice(&chunk);
            }
            Ok(parts.map(|()| body.freeze()))
        })
    }
}

/// The address stays out of the error: a credential may be in its query.
fn failed(error: reqwest::Error) -> TransportError {
    let not_sent = error.is_connect() || error.is_builder();
    let error = error.without_url();
    if not_sent { TransportError::not_sent(error) } else { TransportError::broken(error) }
}

//! Answers that come compressed.

use std::io::Read;

use bytes::{Bytes, BytesMut};
use flate2::bufread::MultiGzDecoder;
use http::{Response, header};

use super::TransportError;

/// How much is unpacked at a time.
const CHUNK: usize = 16 << 10;

/// Unpacks an answer that came compressed with gzip, as far as the limit: a small body may hold gigabytes.
pub(crate) fn inflate(mut answer: Response<Bytes>, limit: usize) -> Result<Response<Bytes>, TransportError> {
    let coding = answer.headers().get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok());
    let is_gzip = |coding: &str| ["gzip", "x-gzip"].iter().any(|name| coding.trim().eq_ignore_ascii_case(name));
    if answer.body().is_empty() || !coding.is_some_and(is_gzip) {
        return Ok(answer);
    }
    let body = unpack(answer.body(), limit)?;
    answer.headers_mut().remove(header::CONTENT_ENCODING);
    answer.headers_mut().remove(header::CONTENT_LENGTH);
    *answer.body_mut() = body;
    Ok(answer)
}

fn unpack(packed: &[u8], limit: usize) -> Result<Bytes, TransportError> {
    let mut reader = MultiGzDecoder::new(packed);
    let mut all = BytesMut::new();
    let mut chunk = [0; CHUNK];
    loop {
        let length = reader.read(&mut chunk).map_err(TransportError::broken)?;
        if length == 0 {
            return Ok(all.freeze());
        }
        if all.len() + length > limit {
            return Err(TransportError::too_large(limit));
        }
        all.extend_from_slice(&chunk[..length]);
    }
}

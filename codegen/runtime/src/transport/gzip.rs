//! Answers that come compressed.

use std::io::{self, Read};

use bytes::{Bytes, BytesMut};
use flate2::bufread::MultiGzDecoder;
use http::{Response, header};

use super::TransportError;
use crate::{Error, decode::Failure};

/// How much is unpacked at a time.
const CHUNK: usize = 16 << 10;

/// Unpacks an answer that came compressed with gzip, as far as the limit: a small body may hold gigabytes.
///
/// What is no gzip cannot be read; an answer of another status than a success is what its status says all the same.
pub(crate) fn inflate(mut answer: Response<Bytes>, limit: usize) -> Result<Response<Bytes>, Error> {
    let coding = answer.headers().get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok());
    let is_gzip = |coding: &str| ["gzip", "x-gzip"].iter().any(|name| coding.trim().eq_ignore_ascii_case(name));
    if answer.body().is_empty() || !coding.is_some_and(is_gzip) {
        return Ok(answer);
    }
    match unpack(answer.body(), limit) {
        Ok(Some(body)) => {
            answer.headers_mut().remove(header::CONTENT_ENCODING);
            answer.headers_mut().remove(header::CONTENT_LENGTH);
            *answer.body_mut() = body;
            Ok(answer)
        }
        Ok(None) => Err(TransportError::too_large(limit).into()),
        Err(problem) if answer.status().is_success() => Err(unreadable(&problem, answer)),
        Err(_) => Ok(answer),
    }
}

/// An answer that says it is gzip, and is not.
#[cold]
fn unreadable(problem: &io::Error, answer: Response<Bytes>) -> Error {
    let (expected, found) = ("a body in gzip".to_owned(), problem.to_string());
    let (parts, body) = answer.into_parts();
    Error::decode(Failure { expected, found, ..Failure::default() }, parts.status, &parts.headers, body)
}

/// What is packed; nothing if it is larger than the limit.
fn unpack(packed: &[u8], limit: usize) -> io::Result<Option<Bytes>> {
    let mut reader = MultiGzDecoder::new(packed);
    let mut all = BytesMut::new();
    let mut chunk = [0; CHUNK];
    loop {
        let length = reader.read(&mut chunk)?;
        if length == 0 {
            return Ok(Some(all.freeze()));
        }
        if all.len() + length > limit {
            return Ok(None);
        }
        all.extend_from_slice(&chunk[..length]);
    }
}

//! As much of a request as a server of files needs.

use std::io::{self, Read};

/// How long the head of a request may be.
const LONGEST: usize = 16 * 1024;

/// A request for a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// The path, without a query.
    pub(super) path: String,
    /// Whether the file itself is wanted: not for HEAD.
    pub(super) has_body: bool,
}

/// Why a request is not answered with a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// It is neither GET nor HEAD.
    Method,
    /// It is no request, or too long a one.
    Form,
}

impl Request {
    /// Reads the head of a request, up to the empty line.
    pub(super) fn read(mut stream: impl Read) -> io::Result<Result<Self, Wrong>> {
        let mut head = Vec::new();
        let mut block = [0; 1024];
        while !head.windows(4).any(|end| end == b"\r\n\r\n") {
            let length = stream.read(&mut block)?;
            head.extend(block.iter().take(length));
            if length == 0 || head.len() > LONGEST {
                return Ok(Err(Wrong::Form));
            }
        }
        Ok(Self::of(&String::from_utf8_lossy(&head)))
    }

    fn of(head: &str) -> Result<Self, Wrong> {
        let mut words = head.lines().next().unwrap_or_default().split(' ');
        let (Some(method), Some(target), Some(version), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(Wrong::Form);
        };
        if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
            return Err(Wrong::Form);
        }
        if !matches!(method, "GET" | "HEAD") {
            return Err(Wrong::Method);
        }
        let path = target.split(['?', '#']).next().unwrap_or_default().to_owned();
        Ok(Self { path, has_body: method == "GET" })
    }
}

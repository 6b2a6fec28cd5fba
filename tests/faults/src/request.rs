//! A request as it came over the socket.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// A request as it came over the socket.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// `GET`, `POST` and so on.
    pub method: String,
    /// Path and query, encoded as they came.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// How many requests the server had before this one.
    pub number: usize,
    /// How many requests of the same key the server had before this one.
    pub attempt: u32,
    /// How many connections the server had before this one's.
    pub connection: usize,
}

impl Request {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// The path, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// What calls are told apart by: the header `x-call`, or method and path. What a redirect leads to, which has `moved`
    /// in its query, is another key: `… moved`.
    #[must_use]
    pub fn key(&self) -> String {
        let key = self.header("x-call").map_or_else(|| format!("{} {}", self.method, self.path()), str::to_owned);
        if self.target.contains("?moved") { format!("{key} moved") } else { key }
    }

    /// Reads the next request of a connection. `pending` keeps what was read beyond it. `None` when the client is done.
    pub(crate) async fn read(from: &mut (impl AsyncRead + Unpin), pending: &mut Vec<u8>) -> io::Result<Option<Self>> {
        let end = loop {
            if let Some(end) = pending.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            if from.read_buf(pending).await? == 0 {
                return Ok(None);
            }
        };
        let mut request = Self::parse(&String::from_utf8_lossy(&pending[..end]));
        let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        pending.drain(..end + 4);
        while pending.len() < length {
            if from.read_buf(pending).await? == 0 {
                return Ok(None);
            }
        }
        request.body = pending.drain(..length).collect();
        Ok(Some(request))
    }

    fn parse(head: &str) -> Self {
        let mut lines = head.split("\r\n");
        let mut first = lines.next().unwrap_or_default().split(' ');
        let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
        Self { method: method.to_owned(), target: target.to_owned(), headers: headers.collect(), ..Self::default() }
    }
}

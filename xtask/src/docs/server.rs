//! A server of the site for whoever looks at it while a spec changes: loopback only, files only, from memory.
//!
//! What is asked for is looked up among the site's files and is never a path on the disk, so that no `..` leads anywhere.

mod request;

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use copyist::Tree;

use crate::{Exit, Failure, Terminal};

use request::{Request, Wrong};

/// How long a browser may take to ask, and to take the answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How much is read of what nobody wants to know.
const MOST_IGNORED: u64 = 64 * 1024;

/// A server of the site.
#[derive(Debug)]
pub(super) struct Server {
    listener: TcpListener,
    site: Arc<Tree>,
}

impl Server {
    /// Takes a port of loopback; 0 is any that is free.
    pub(super) fn bind(port: u16, site: Tree) -> Result<Self, Failure> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => Failure::new(format!("port {port} is taken"))
                .help("name another one with `--port`; `--port 0` takes any that is free"),
            _ => Failure::new(format!("cannot listen on port {port}: {error}")).help("name another one with `--port`"),
        })?;
        Ok(Self { listener, site: Arc::new(site) })
    }

    /// Where it listens.
    pub(super) fn address(&self) -> Result<SocketAddr, Failure> {
        self.listener.local_addr().map_err(|error| Failure::new(format!("cannot tell the port: {error}")))
    }

    /// Answers until the process is ended.
    pub(super) fn run(self, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
        loop {
            match self.listener.accept() {
                Ok((stream, _)) => {
                    let site = Arc::clone(&self.site);
                    // A browser that goes away in the middle is its own business.
                    thread::spawn(move || drop(answer(&stream, &site)));
                }
                Err(error) => {
                    terminal.problem(format_args!("a connection failed: {error}"))?;
                    // There may be too many open files; that passes.
                    thread::sleep(Duration::from_millis(100));
                }
            }
        }
    }
}

/// Answers one request; the connection is then closed.
fn answer(mut stream: &TcpStream, site: &Tree) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let (status, media, text, has_body) = match Request::read(stream)? {
        Ok(Request { path, has_body }) => match site.get(file(&path)) {
            Some(text) => ("200 OK", media(file(&path)), text, has_body),
            None => ("404 Not Found", "text/plain", "There is no such page. The index is at /\n", has_body),
        },
        Err(Wrong::Method) => ("405 Method Not Allowed", "text/plain", "Only GET and HEAD are served.\n", true),
        Err(Wrong::Form) => ("400 Bad Request", "text/plain", "This is not a request of HTTP/1.\n", true),
    };
    let allow = if status.starts_with("405") { "Allow: GET, HEAD\r\n" } else { "" };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media}; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\n{allow}Connection: close\r\n\r\n",
        text.len()
    );
    stream.write_all(head.as_bytes())?;
    if has_body {
        stream.write_all(text.as_bytes())?;
    }
    stream.shutdown(Shutdown::Write)?;
    // Closed with something unread, the connection would be reset, and the answer may be lost on its way.
    io::copy(&mut stream.take(MOST_IGNORED), &mut io::sink())?;
    Ok(())
}

/// The file that a path means.
fn file(path: &str) -> &str {
    match path.strip_prefix('/') {
        Some("") | None => "index.html",
        Some(file) => file,
    }
}

/// The media type by the ending of a file's name.
fn media(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("html") => "text/html",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("json") => "application/json",
        Some("yaml") => "application/yaml",
        Some("svg") => "image/svg+xml",
        _ => "text/plain",
    }
}

#[cfg(test)]
mod tests;

//! The server.

use std::{io, io::Write as _, time::Duration};

use flate2::{Compression, write::GzEncoder};
use tokio::{
    io::{AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream, tcp::OwnedWriteHalf},
};

use crate::{Fault, Request, Tally, body};

/// Longer than any client of these tests waits.
const FOR_EVER: Duration = Duration::from_secs(600);

/// An HTTP/1.1 server on loopback that fails as it is asked to.
#[derive(Clone, Debug)]
pub struct Server {
    port: u16,
    /// What it was asked and what it did.
    pub tally: Tally,
}

impl Server {
    /// Starts it on a port of the system's choice.
    ///
    /// # Errors
    ///
    /// Fails if there is no port to be had.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let server = Self { port: listener.local_addr()?.port(), tally: Tally::default() };
        let tally = server.tally.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tally.connection();
                // A client that gives up is no problem of the server's.
                tokio::spawn(serve(socket, tally.clone()));
            }
        });
        Ok(server)
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// What becomes of a connection after an answer.
#[derive(PartialEq)]
enum After {
    Keep,
    Close,
    Reset,
}

async fn serve(socket: TcpStream, tally: Tally) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let (read, mut write) = socket.into_split();
    let mut reader = BufReader::new(read);
    while let Some(request) = Request::read(&mut reader).await? {
        match answer(&request, &tally, &mut write).await? {
            After::Keep => {}
            After::Close => return Ok(()),
            After::Reset => {
                let socket = reader.into_inner().reunite(write).map_err(io::Error::other)?;
                // With no time to linger, closing a socket resets its connection.
                return socket.set_zero_linger();
            }
        }
    }
    Ok(())
}

async fn answer(request: &Request, tally: &Tally, out: &mut OwnedWriteHalf) -> io::Result<After> {
    if request.header("x-tally").is_some() {
        return good(&tally.take_json(), out).await;
    }
    let number = tally.request(request);
    let treatment = request.treatment();
    let fault = if number <= treatment.times { treatment.fault } else { Fault::None };
    if acts(&fault) && request.method != "GET" {
        tally.effect(request);
    }
    let target = request.target.split('?').next().unwrap_or_default();
    let body = serde_json::json!({ "call": request.call(), "target": target, "data": [request.call()], "total": 1 });
    let body = body.to_string();
    match fault {
        Fault::None => good(&body, out).await,
        Fault::Close => {
            send(out, &format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len()))
                .await?;
            Ok(After::Close)
        }
        Fault::ResetBefore | Fault::ResetAfter => Ok(After::Reset),
        Fault::Stall => stall("", out).await,
        Fault::StallHead => stall("HTTP/1.1 200 OK\r\ncontent-le", out).await,
        Fault::StallBody => stall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"call\":", out).await,
        Fault::Truncate => cut("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"call\":", out).await,
        Fault::CorruptChunk => {
            cut("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"cal\r\nzz\r\nl\"\r\n0\r\n\r\n", out).await
        }
        Fault::Garbage => cut("SSH-2.0-OpenSSH_9.6\r\n\r\n", out).await,
        Fault::Drip => drip(&body, out).await,
        Fault::Huge => huge(false, out).await,
        Fault::HugeChunked => huge(true, out).await,
        Fault::Bomb => bomb(out).await,
        Fault::RedirectLoop => status(302, &format!("location: {}\r\n", request.target), b"", out).await,
        Fault::RedirectTo(port) => {
            status(302, &format!("location: http://127.0.0.1:{port}{}\r\n", request.target), b"", out).await
        }
        Fault::Status(code) => status(code, "", format!("{{\"message\":\"asked for {code}\"}}").as_bytes(), out).await,
        Fault::RetryAfter(code, after) => status(code, &format!("retry-after: {after}\r\n"), b"{}", out).await,
        Fault::Body(code, index) => {
            let bodies = body::malformed();
            status(code, "", bodies.get(index).map_or(&b""[..], Vec::as_slice), out).await
        }
    }
}

/// Whether the server does what it is asked for before it fails.
const fn acts(fault: &Fault) -> bool {
    match fault {
        Fault::ResetBefore | Fault::RedirectLoop | Fault::RedirectTo(_) => false,
        Fault::Status(code) | Fault::RetryAfter(code, _) | Fault::Body(code, _) => *code >= 500,
        _ => true,
    }
}

async fn send(out: &mut OwnedWriteHalf, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes()).await
}

async fn good(body: &str, out: &mut OwnedWriteHalf) -> io::Result<After> {
    send(out, &format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())).await?;
    Ok(After::Keep)
}

async fn status(code: u16, headers: &str, body: &[u8], out: &mut OwnedWriteHalf) -> io::Result<After> {
    send(out, &format!("HTTP/1.1 {code} Some Words\r\n{headers}content-length: {}\r\n\r\n", body.len())).await?;
    out.write_all(body).await?;
    Ok(After::Keep)
}

async fn stall(start: &str, out: &mut OwnedWriteHalf) -> io::Result<After> {
    send(out, start).await?;
    tokio::time::sleep(FOR_EVER).await;
    Ok(After::Close)
}

async fn cut(start: &str, out: &mut OwnedWriteHalf) -> io::Result<After> {
    send(out, start).await?;
    Ok(After::Close)
}

async fn drip(body: &str, out: &mut OwnedWriteHalf) -> io::Result<After> {
    let text = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    for byte in text.bytes() {
        out.write_all(&[byte]).await?;
        tokio::task::yield_now().await;
    }
    Ok(After::Keep)
}

async fn huge(chunked: bool, out: &mut OwnedWriteHalf) -> io::Result<After> {
    const MEGABYTE: usize = 1 << 20;
    let spaces = vec![b' '; MEGABYTE];
    let how =
        if chunked { "transfer-encoding: chunked".to_owned() } else { format!("content-length: {}", 1024 * MEGABYTE) };
    send(out, &format!("HTTP/1.1 200 OK\r\n{how}\r\n\r\n")).await?;
    for _ in 0..1024 {
        if chunked {
            send(out, "100000\r\n").await?;
        }
        out.write_all(&spaces).await?;
        if chunked {
            send(out, "\r\n").await?;
        }
    }
    Ok(After::Close)
}

/// A thousand members of gzip, a megabyte of spaces each.
async fn bomb(out: &mut OwnedWriteHalf) -> io::Result<After> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; 1 << 20])?;
    let body = encoder.finish()?.repeat(1024);
    status(200, "content-encoding: gzip\r\n", &body, out).await
}

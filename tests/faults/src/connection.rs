//! One connection of the server.

use std::io;

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{Request, Script, Step, server::State};

/// How much is poured at a time.
const PIECE: usize = 64 << 10;

/// Serves a connection until one side has had enough of it.
pub(crate) async fn serve(mut stream: TcpStream, number: usize, state: &State) -> io::Result<()> {
    stream.set_nodelay(true)?;
    if !play(&mut stream, &(state.greeting)(number), || {}).await? {
        return Ok(());
    }
    let mut pending = Vec::new();
    while let Some(mut request) = Request::read(&mut stream, &mut pending).await? {
        request.connection = number;
        state.tally().request(&mut request, state.keep);
        let script = (state.behaviour)(&request);
        let key = request.key();
        if !play(&mut stream, &script, || state.tally().effect(&key)).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// Goes through a script; says whether the connection is still good for another request.
async fn play(stream: &mut TcpStream, script: &Script, mut act: impl FnMut()) -> io::Result<bool> {
    for step in &script.steps {
        match step {
            Step::Act => act(),
            Step::Send(bytes) => stream.write_all(bytes).await?,
            Step::Drip(bytes, each) => {
                for byte in bytes {
                    stream.write_all(&[*byte]).await?;
                    tokio::time::sleep(*each).await;
                }
            }
            Step::Pour { bytes, chunked } => pour(stream, *bytes, *chunked).await?,
            Step::Wait(time) => tokio::time::sleep(*time).await,
            Step::Stall => {
                while stream.read(&mut [0; 256]).await? > 0 {}
                return Ok(false);
            }
            Step::Close => {
                stream.shutdown().await?;
                // Closing with unread bytes would be a reset.
                while stream.read(&mut [0; 256]).await? > 0 {}
                return Ok(false);
            }
            Step::Reset => {
                stream.set_zero_linger()?;
                return Ok(false);
            }
        }
    }
    Ok(true)
}

async fn pour(stream: &mut TcpStream, bytes: u64, chunked: bool) -> io::Result<()> {
    let mut piece = Vec::with_capacity(PIECE + 16);
    if chunked {
        piece.extend_from_slice(format!("{PIECE:x}\r\n").as_bytes());
    }
    piece.resize(piece.len() + PIECE, b'x');
    if chunked {
        piece.extend_from_slice(b"\r\n");
    }
    for _ in 0..bytes / PIECE as u64 {
        stream.write_all(&piece).await?;
    }
    if chunked { stream.write_all(b"0\r\n\r\n").await } else { Ok(()) }
}

//! The default transport against a server made of nothing but sockets.
#![cfg(feature = "hyper")]

mod fixture;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use copyist_runtime::{ClientBuilder, Error, Json, Retry};
use fixture::*;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A server that does what its script says, one step a request.
struct Server {
    address: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
    log: Arc<std::sync::Mutex<Vec<String>>>,
}

/// What a server does with a request.
#[derive(Clone)]
enum Step {
    /// Sends bytes, and keeps the connection.
    Send(Vec<u8>),
    /// Sends bytes, and closes the connection.
    Close(Vec<u8>),
    /// Sends bytes, and resets the connection.
    Reset(Vec<u8>),
    /// Sends bytes, and nothing more.
    Stall(Vec<u8>),
}

fn answer(head: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn ok() -> Step {
    Step::Send(answer("200 OK\r\ncontent-type: application/json", r#"{"ok":true}"#))
}

impl Server {
    /// Starts a server; the last step is repeated.
    async fn start(script: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let server = Self {
            address: format!("http://{}", listener.local_addr().expect("an address")),
            connections: Arc::default(),
            requests: Arc::default(),
            log: Arc::default(),
        };
        let (connections, requests, log) = (server.connections.clone(), server.requests.clone(), server.log.clone());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(socket, script.clone(), requests.clone(), log.clone()));
            }
        });
        server
    }

    fn builder(&self) -> ClientBuilder<Tests> {
        builder().base_url(&self.address).retry(Retry::new().first_wait(Duration::from_millis(1)))
    }

    fn client(&self) -> Tests {
        self.builder().build().expect("a client")
    }

    fn counts(&self) -> (usize, usize) {
        (self.connections.load(Ordering::SeqCst), self.requests.load(Ordering::SeqCst))
    }
}

async fn serve(
    mut socket: TcpStream,
    script: Vec<Step>,
    requests: Arc<AtomicUsize>,
    log: Arc<std::sync::Mutex<Vec<String>>>,
) {
    while let Some(request) = read(&mut socket).await {
        log.lock().expect("whole").push(request);
        let number = requests.fetch_add(1, Ordering::SeqCst);
        let step = script.get(number).or(script.last()).cloned().expect("a step");
        let (bytes, end) = match step {
            Step::Send(bytes) => (bytes, false),
            Step::Close(bytes) => (bytes, true),
            Step::Reset(bytes) => {
                let _ = socket.write_all(&bytes).await;
                tokio::time::sleep(Duration::from_millis(20)).await;
                socket.set_zero_linger().expect("a socket");
                return;
            }
            Step::Stall(bytes) => {
                let _ = socket.write_all(&bytes).await;
                tokio::time::sleep(Duration::from_secs(3600)).await;
                return;
            }
        };
        if socket.write_all(&bytes).await.is_err() || end {
            return;
        }
    }
}

/// Reads one request, body included.
async fn read(socket: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return Some(text);
            }
        }
        if socket.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

#[tokio::test]
async fn a_connection_is_kept() -> Result<(), Error> {
    let server = Server::start(vec![ok()]).await;
    let client = server.client();
    for _ in 0..5 {
        assert_eq!(client.clone().read().await?, r#"{"ok":true}"#);
    }
    assert_eq!(server.counts(), (1, 5));
    client.create().await?;
    let log = server.log.lock().expect("whole");
    let host = server.address.trim_start_matches("http://");
    let mut get: Vec<_> = log[0].trim_end().lines().map(str::to_owned).collect();
    get[1..].sort();
    let expected = [
        "GET /things/t_1 HTTP/1.1".to_owned(),
        "accept-encoding: gzip".to_owned(),
        "accept: application/json".to_owned(),
        "authorization: Bearer k-canary-7".to_owned(),
        format!("host: {host}"),
        "user-agent: tests/1.2.3".to_owned(),
    ];
    assert_eq!(get, expected);
    assert!(log[5].starts_with("POST /things HTTP/1.1\r\n") && log[5].contains("content-length: 12\r\n"), "{}", log[5]);
    assert!(log[5].ends_with("\r\n\r\n{\"name\":\"x\"}"));
    Ok(())
}

#[tokio::test]
async fn a_body_of_nothing_has_a_length() -> Result<(), Error> {
    let server = Server::start(vec![ok()]).await;
    server.client().0.call::<Json>(&CREATE, &[]).await?;
    server.client().0.call::<Json>(&DELETE, &[&"x"]).await?;
    let log = server.log.lock().expect("whole");
    assert!(log[0].contains("content-length: 0\r\n"), "{}", log[0]);
    assert!(!log[1].contains("content-type"), "{}", log[1]);
    Ok(())
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_replaced() -> Result<(), Error> {
    let Step::Send(bytes) = ok() else { unreachable!() };
    let server = Server::start(vec![Step::Close(bytes)]).await;
    let client = server.client();
    for call in 1..=5 {
        let answer = client.create().send().await?;
        assert_eq!((answer.attempts(), server.counts()), (1, (call, call)));
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}

#[tokio::test]
async fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let retry = Retry::new().first_wait(Duration::from_millis(1));
    let client = builder().base_url(&address).retry(retry).build().expect("a client");
    let error = client.create().await.expect_err("no connection");
    assert!(error.is_connect(), "{error}");
    assert_eq!(error.attempts(), 3, "nothing was sent, so a POST is repeated too");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn tls_that_is_none_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let client = builder().base_url(&address).retry(Retry::never()).build().expect("a client");
    let error = client.create().await.expect_err("no TLS");
    assert!(error.is_connect(), "{error}");
}

#[tokio::test]
async fn connecting_has_a_limit_with_tls_included() {
    // Takes the connection and says nothing: the handshake never ends.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("https://{}", listener.local_addr().expect("an address"));
    let client = builder().base_url(&address).connect_timeout(Duration::from_millis(100)).retry(Retry::never());
    let start = Instant::now();
    let error = client.build().expect("a client").create().await.expect_err("no connection");
    assert!(error.is_connect(), "{error}");
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn broken_connections() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"ok\"".to_vec();
    let chunk = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ok\"\r\nzz\r\n".to_vec();
    let head = b"HTTP/1.1 200 OK\r\ncontent-le".to_vec();
    for step in [
        Step::Reset(cut.clone()),
        Step::Close(cut),
        Step::Close(chunk),
        Step::Close(head),
        Step::Close(Vec::new()),
        Step::Close(b"garbage\r\n\r\n".to_vec()),
    ] {
        let server = Server::start(vec![step.clone(), ok()]).await;
        let answer = server.client().read().send().await.expect("repeated");
        assert_eq!((answer.attempts(), server.counts().1), (2, 2));
        let server = Server::start(vec![step, ok()]).await;
        let error = server.client().create().await.expect_err("a POST is not repeated");
        assert!(!error.is_connect() && !error.is_timeout(), "{error}");
        assert!(error.to_string().contains("the connection broke before the answer was complete"), "{error}");
        assert_eq!((error.attempts(), server.counts().1), (1, 1));
    }
}

#[tokio::test]
async fn a_post_is_not_repeated_after_an_error_of_the_server() {
    let server = Server::start(vec![Step::Send(answer("500 Oops", "")), ok()]).await;
    let error = server.client().create().await.expect_err("an error");
    assert!(error.is_server_error());
    assert_eq!(server.counts().1, 1);
    let answer = server.client().create().await.expect("the next call");
    assert_eq!(answer, r#"{"ok":true}"#);
}

#[tokio::test]
async fn too_many_requests_and_then_not() {
    let slow = Step::Send(answer("429 Too Many Requests\r\nretry-after: 0", r#"{"message":"slow down"}"#));
    let server = Server::start(vec![slow, ok()]).await;
    let answer = server.client().create().send().await.expect("repeated");
    assert_eq!((answer.attempts(), server.counts()), (2, (1, 2)));
}

#[tokio::test]
async fn a_server_that_stalls_runs_into_the_timeout() {
    for stall in
        [b"".to_vec(), b"HTTP/1.1 200 OK\r\n".to_vec(), b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec()]
    {
        let server = Server::start(vec![Step::Stall(stall.clone()), ok()]).await;
        let client = server.builder().attempt_timeout(Duration::from_millis(100)).build().expect("a client");
        let answer = client.read().send().await.expect("repeated");
        assert_eq!(answer.attempts(), 2);
        let server = Server::start(vec![Step::Stall(stall)]).await;
        let start = Instant::now();
        let error = server.client().read().timeout(Duration::from_millis(100)).await.expect_err("no answer");
        assert!(error.is_timeout(), "{error}");
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn bodies_have_a_limit() {
    let announced = b"HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n".to_vec();
    let mut chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for _ in 0..100 {
        chunked.extend_from_slice(format!("400\r\n{}\r\n", "x".repeat(1024)).as_bytes());
    }
    for step in [Step::Stall(announced), Step::Stall(chunked)] {
        let server = Server::start(vec![step]).await;
        let client = server.builder().max_body(50_000).build().expect("a client");
        let error = client.read().await.expect_err("too large");
        assert!(error.to_string().contains("larger than 50000 bytes"), "{error}");
        assert_eq!(server.counts().1, 1);
    }
}

#[tokio::test]
async fn bodies_come_in_pieces() -> Result<(), Error> {
    let mut chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for piece in ["[1", ",2", ",3]"] {
        chunked.extend_from_slice(format!("{:x}\r\n{piece}\r\n", piece.len()).as_bytes());
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    let server = Server::start(vec![Step::Send(chunked)]).await;
    assert_eq!(server.client().read().await?, "[1,2,3]");
    let body = "x".repeat(3_000_000);
    let server = Server::start(vec![Step::Send(answer("200 OK", &body))]).await;
    assert_eq!(server.client().read().await?.as_bytes().len(), 3_000_000);
    let server = Server::start(vec![Step::Send(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())]).await;
    assert!(server.client().read().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn bytes_that_are_no_text() -> Result<(), Error> {
    let server =
        Server::start(vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n\"\xff\"".to_vec())]).await;
    assert_eq!(server.client().read().await?.as_bytes(), b"\"\xff\"");
    let error = server.client().0.call::<String>(&READ, &[&"x"]).await.expect_err("no text");
    assert!(error.is_decode() && error.to_string().contains("bytes that are no text"), "{error}");
    Ok(())
}

#[tokio::test]
async fn redirects_are_followed_over_the_same_connection() -> Result<(), Error> {
    let elsewhere = Step::Send(answer("302 Found\r\nlocation: /elsewhere?key=1", ""));
    let server = Server::start(vec![elsewhere, ok()]).await;
    server.client().read().await?;
    assert_eq!(server.counts(), (1, 2));
    Ok(())
}

#[tokio::test]
async fn calls_run_side_by_side() {
    let server = Server::start(vec![ok()]).await;
    let client = server.client();
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.read().into_future())).collect();
    for call in calls {
        call.await.expect("no panic").expect("an answer");
    }
    assert_eq!(server.counts().1, 50);
}

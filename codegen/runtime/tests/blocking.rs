//! Calls without an async runtime in the caller's code, against a server with real sockets.

mod fixture;

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use copyist_runtime::{ClientBuilder, Error, Page, Retry, block_on};
use fixture::*;

/// A server on threads: a list of 45 items in pages of 20, and whatever else is asked for is `"done"`.
struct Server {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        thread::spawn(move || {
            for socket in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || serve(socket));
            }
        });
        Self { url, connections }
    }

    fn builder(&self) -> ClientBuilder<Tests> {
        builder().base_url(&self.url)
    }

    fn client(&self) -> Tests {
        self.builder().build().expect("a client")
    }
}

fn serve(mut socket: TcpStream) {
    let mut lines = BufReader::new(socket.try_clone().expect("a socket"));
    loop {
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
            head.push_str(&line);
        }
        std::io::copy(&mut lines.by_ref().take(length), &mut std::io::sink()).expect("a body");
        let body = answer(&head);
        let text = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        if socket.write_all(text.as_bytes()).is_err() {
            return;
        }
    }
}

fn answer(head: &str) -> String {
    if !head.starts_with("GET /things?") && !head.starts_with("GET /things ") {
        return r#""done""#.to_owned();
    }
    let page: usize =
        head.split("page=").nth(1).and_then(|rest| rest.split([' ', '&']).next()?.parse().ok()).unwrap_or(1);
    let items: Vec<String> = ((page - 1) * 20..(page * 20).min(45)).map(|item| item.to_string()).collect();
    format!(r#"{{"data":[{}],"total":45,"page":{page},"limit":20}}"#, items.join(","))
}

#[test]
fn calls_need_no_runtime_of_the_callers() -> Result<(), Error> {
    let server = Server::start();
    let client = server.client();
    assert_eq!(client.read().blocking()?.decode::<String>()?, "done");
    assert_eq!(client.read().send_blocking()?.status().as_u16(), 200);
    assert_eq!(client.read().raw_blocking()?.into_body(), r#""done""#);
    assert_eq!(server.connections.load(Ordering::SeqCst), 1, "the connection is kept");
    Ok(())
}

#[test]
fn lists_are_iterators() -> Result<(), Error> {
    let client = Server::start().client();
    let items: Vec<u64> = client.0.call::<Page<u64>>(&LIST, &[]).items().blocking().collect::<Result<_, _>>()?;
    assert_eq!(items, (0..45).collect::<Vec<_>>());
    let mut pages = client.0.call::<Page<u64>>(&LIST, &[]).query("page", &3).pages().blocking();
    assert_eq!(pages.next().expect("a page")?.items, (40..45).collect::<Vec<_>>());
    assert!(pages.next().is_none() && pages.next().is_none());
    Ok(())
}

#[test]
fn many_threads_at_once() {
    let client = Server::start().client();
    thread::scope(|scope| {
        for _ in 0..50 {
            scope.spawn(|| (0..20).for_each(|_| drop(client.read().blocking().expect("an answer"))));
        }
    });
}

#[test]
fn errors_end_an_iterator() {
    let client = builder().base_url("http://127.0.0.1:1").retry(Retry::never()).build().expect("a client");
    let mut items = client.0.call::<Page<u64>>(&LIST, &[]).items().blocking();
    assert!(items.next().expect("an error").expect_err("an error").is_connect());
    assert!(items.next().is_none());
}

#[tokio::test]
async fn it_works_inside_a_runtime_and_beside_it() -> Result<(), Error> {
    let client = Server::start().client();
    assert!(client.read().blocking().is_ok());
    assert!(client.read().await.is_ok());
    assert!(client.read().blocking().is_ok());
    Ok(())
}

/// A connection of the caller's runtime stands still while a blocking call holds its only thread.
#[tokio::test]
async fn it_does_not_wait_for_a_connection_of_the_thread_that_it_blocks() -> Result<(), Error> {
    let client = Server::start().client();
    assert!(client.read().await.is_ok());
    let start = std::time::Instant::now();
    assert!(client.read().timeout(std::time::Duration::from_secs(5)).blocking().is_ok());
    assert!(start.elapsed() < std::time::Duration::from_secs(5));
    assert!(client.read().await.is_ok());
    Ok(())
}

#[test]
fn a_panic_reaches_the_caller_and_harms_nobody_else() {
    let server = Server::start();
    let odd = server.builder().before_attempt(|_| panic!("a hook that panics")).build().expect("a client");
    let ended = thread::spawn(move || odd.read().blocking().is_ok()).join().expect_err("a panic");
    assert_eq!(ended.downcast_ref::<&str>(), Some(&"a hook that panics"));
    assert!(server.client().read().blocking().is_ok());
}

#[test]
fn a_call_inside_a_call_is_an_error_and_no_deadlock() {
    let server = Server::start();
    let inner = server.client();
    let said = block_on(async move { inner.read().blocking().map(drop).expect_err("refused").to_string() });
    assert!(said.expect("an answer").contains("would wait for itself"));
}

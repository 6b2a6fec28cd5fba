//! Every transport in the same situations; proxies; answers that come compressed.

mod fixture;

#[expect(dead_code, reason = "no test file uses all of it")]
#[path = "fixture/server.rs"]
mod server;

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use copyist_runtime::{ClientBuilder, Error, Json, Retry, Tower};
use fixture::*;
use flate2::{Compression, write::GzEncoder};
use http_body_util::Full;
use hyper_util::{client::legacy::Client as HyperClient, rt::TokioExecutor};
use server::Server;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

/// Bytes as gzip has them.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// A server with an answer for each situation.
fn situations(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    let answer = |status: u16, headers: &[(&str, &str)], body: Bytes| {
        let mut answer = http::Response::builder().status(status);
        for (name, value) in headers {
            answer = answer.header(*name, *value);
        }
        answer.body(body).expect("an answer")
    };
    let gzip = [("content-encoding", "gzip")];
    match request.uri().path() {
        "/things/echo" => answer(200, &[], request.body().clone()),
        "/things/missing" => answer(404, &[("x-request-id", "r-1")], r#"{"message":"no such thing"}"#.into()),
        "/things/moved" => answer(302, &[("location", "/things/t_1")], Bytes::new()),
        "/things/large" => answer(200, &[], vec![b' '; 5000].into()),
        "/things/gzip" => answer(200, &gzip, packed(br#""packed""#).into()),
        "/things/x-gzip" => answer(200, &[("content-encoding", "X-GZIP")], packed(br#""packed""#).into()),
        "/things/members" => answer(200, &gzip, [packed(br#""pack"#), packed(br#"ed""#)].concat().into()),
        "/things/identity" => answer(200, &[("content-encoding", "identity")], r#""packed""#.into()),
        "/things/empty" => answer(204, &gzip, Bytes::new()),
        "/things/cut" => answer(200, &gzip, packed(&[b' '; 100])[..15].to_vec().into()),
        "/things/garbage" => answer(200, &gzip, "no gzip at all".into()),
        // A gigabyte in a megabyte: a thousand members of a megabyte each.
        "/things/bomb" => answer(200, &gzip, packed(&vec![b' '; 1 << 20]).repeat(1024).into()),
        "/things/error" => answer(500, &gzip, packed(br#"{"message":"packed"}"#).into()),
        _ => answer(200, &[], Bytes::from(format!("\"{}\"", request.method()))),
    }
}

/// A client over each transport.
fn clients(server: &Server) -> Vec<(&'static str, ClientBuilder<Tests>)> {
    let base = || builder().base_url(&server.url()).retry(Retry::never()).max_body(4096);
    let reqwest = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let stack: HyperClient<_, Full<Bytes>> = HyperClient::builder(TokioExecutor::new()).build_http();
    vec![
        ("hyper", base()),
        ("reqwest", base().transport(reqwest)),
        ("tower", base().transport(Tower::<_, Full<Bytes>>::new(stack))),
    ]
}

#[tokio::test]
async fn every_transport_in_the_same_situations() -> Result<(), Error> {
    let server = Server::plain(situations).await;
    for (name, builder) in clients(&server) {
        let tests = builder.build()?;
        let get = |id: &'static str| tests.0.call::<Json>(&READ, &[&id]);
        assert_eq!(get("t_1").await?.decode::<String>()?, "GET", "{name}");
        let echo = tests.0.call::<Json>(&REPLACE, &[&"echo"]).field("name", &"x").await?;
        assert_eq!(echo.as_bytes(), br#"{"name":"x"}"#, "{name}");
        let error = get("missing").await.expect_err("a 404");
        assert_eq!((error.message(), error.request_id()), (Some("no such thing"), Some("r-1")), "{name}");
        assert_eq!(get("moved").await?.decode::<String>()?, "GET", "{name}");
        assert!(get("large").await.expect_err("too large").is_too_large(), "{name}");
        for id in ["gzip", "x-gzip", "members", "identity"] {
            assert_eq!(get(id).await?.decode::<String>()?, "packed", "{name} {id}");
        }
        assert!(get("empty").await.is_ok(), "{name}");
        for id in ["cut", "garbage"] {
            let error = get(id).await.expect_err("no gzip");
            assert!(error.is_decode() && error.may_have_acted(), "{name} {id}: {error:?}");
        }
        let error = get("bomb").await.expect_err("a bomb");
        assert!(error.is_too_large(), "{name}: {error:?}");
        assert_eq!(get("error").await.expect_err("a 500").message(), Some("packed"), "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn no_server_is_no_connection_for_every_transport() -> Result<(), Error> {
    let server = Server { port: 1, ..Server::plain(situations).await };
    for (name, builder) in clients(&server) {
        let error = builder.build()?.read().await.expect_err("nobody listens");
        // Of a tower service nobody knows whether it sent something.
        assert!(error.is_connect() || (name == "tower" && error.is_broken()), "{name}: {error:?}");
    }
    Ok(())
}

/// A proxy that notes what it is asked, and passes it on if the password is right.
async fn proxy(asked: Arc<Mutex<Vec<String>>>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(pass_on(socket, Arc::clone(&asked)));
        }
    });
    port
}

async fn pass_on(mut client: TcpStream, asked: Arc<Mutex<Vec<String>>>) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(client.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let line = head.lines().next().unwrap_or_default().to_owned();
    asked.lock().expect("whole").push(line.clone());
    let target = line.split(' ').nth(1).unwrap_or_default().trim_start_matches("http://").to_owned();
    let host = target.split('/').next().unwrap_or_default().to_owned();
    // `ann:hunter2`
    if !head.to_ascii_lowercase().contains("proxy-authorization: basic yw5uomh1bnrlcji=") {
        client.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").await?;
        return Ok(());
    }
    let port = host.rsplit(':').next().and_then(|port| port.parse::<u16>().ok()).unwrap_or(80);
    let mut server = TcpStream::connect(("127.0.0.1", port)).await?;
    if line.starts_with("CONNECT ") {
        client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await?;
    } else {
        server.write_all(head.replace(&format!("http://{host}"), "").as_bytes()).await?;
    }
    copy_bidirectional(&mut client, &mut server).await.map(|_| ())
}

#[tokio::test]
async fn calls_go_through_the_proxy() -> Result<(), Error> {
    let server = Server::plain(situations).await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let port = proxy(Arc::clone(&asked)).await;
    let base = || builder().base_url(&server.url()).retry(Retry::never());
    let through = base().proxy(format!("http://ann:hunter2@127.0.0.1:{port}"));
    assert!(!format!("{through:?}").contains("hunter2"));
    assert_eq!(through.build()?.read().await?.decode::<String>()?, "GET");
    // Plain HTTP: the whole address. TLS: a tunnel, here to a server that speaks none.
    assert_eq!(asked.lock().expect("whole").pop(), Some(format!("GET {}/things/t_1 HTTP/1.1", server.url())));
    let secure = builder().base_url(&format!("https://127.0.0.1:{}", server.port)).retry(Retry::never());
    let error = secure.proxy(format!("http://ann:hunter2@127.0.0.1:{port}")).build()?.read().await;
    assert!(error.expect_err("no TLS").is_connect());
    assert_eq!(asked.lock().expect("whole").pop(), Some(format!("CONNECT 127.0.0.1:{} HTTP/1.1", server.port)));
    Ok(())
}

#[tokio::test]
async fn a_proxy_that_refuses() -> Result<(), Error> {
    let server = Server::plain(situations).await;
    let port = proxy(Arc::default()).await;
    let refused = builder().base_url(&server.url()).retry(Retry::never()).proxy(format!("http://127.0.0.1:{port}"));
    let error = refused.build()?.read().await.expect_err("a 407");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(407));
    let secure = builder().base_url("https://127.0.0.1:1").retry(Retry::never());
    let error = secure.proxy(format!("http://127.0.0.1:{port}")).build()?.read().await.expect_err("a 407");
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(server.connections(), 0);
    Ok(())
}

#[test]
fn what_is_no_proxy_is_refused_and_not_shown() {
    let table = [
        ("socks5://ann:hunter2@proxy", "only `http://` proxies"),
        ("https://ann:hunter2@proxy", "only `http://` proxies"),
        ("hunter2", "is not a URL"),
        ("", "is not a URL"),
        ("http://", "is not a URL"),
    ];
    for (url, problem) in table {
        let error = builder().proxy(url).build().expect_err("no proxy").to_string();
        assert!(error.contains(problem) && !error.contains("hunter2"), "{url}: {error}");
    }
    assert!(builder().no_proxy().build().is_ok());
}

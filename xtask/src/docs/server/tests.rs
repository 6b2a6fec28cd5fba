//! The server as a browser meets it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread;

use copyist::Tree;

use super::Server;
use crate::Terminal;

/// A server with a page, and what it answers to some bytes.
fn asked(requests: &[&str]) -> Vec<String> {
    let site: Tree =
        [("index.html", "<p>the index"), ("acme.html", "<p>a page"), ("assets/site.css", "a{}")].into_iter().collect();
    let server = Server::bind(0, site).expect("a free port");
    let address = server.address().expect("an address");
    assert!(address.ip().is_loopback());
    // It runs until the test's process ends.
    thread::spawn(move || {
        let (mut out, mut err) = (std::io::sink(), std::io::sink());
        server.run(&mut Terminal::new(&mut out, &mut err, false))
    });
    let ask = |request: &&str| {
        let mut stream = TcpStream::connect(address).expect("it listens");
        stream.write_all(request.as_bytes()).expect("it reads");
        stream.shutdown(std::net::Shutdown::Write).expect("that was all");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    };
    requests.iter().map(ask).collect()
}

#[test]
fn files_are_served_with_their_types() {
    let answers = asked(&[
        "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /acme.html?x=1 HTTP/1.1\r\n\r\n",
        "HEAD /assets/site.css HTTP/1.1\r\n\r\n",
    ]);
    assert!(
        answers[0].starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 12\r\n")
    );
    assert!(answers[0].ends_with("\r\n\r\n<p>the index"));
    assert!(answers[1].ends_with("\r\n\r\n<p>a page"));
    assert!(answers[2].contains("Content-Type: text/css") && answers[2].ends_with("\r\n\r\n"), "{}", answers[2]);
}

#[test]
fn nothing_but_the_site_is_served() {
    let paths =
        ["/..", "/../Cargo.toml", "//etc/passwd", "/%2e%2e/Cargo.toml", "/assets/../acme.html", "/assets", "/a\\..\\b"];
    let requests: Vec<String> = paths.iter().map(|path| format!("GET {path} HTTP/1.1\r\n\r\n")).collect();
    let requests: Vec<&str> = requests.iter().map(String::as_str).collect();
    for (path, answer) in paths.iter().zip(asked(&requests)) {
        assert!(answer.starts_with("HTTP/1.1 404 Not Found\r\n"), "{path}: {answer}");
    }
}

#[test]
fn what_is_no_request_is_refused() {
    let long = format!("GET / HTTP/1.1\r\nX: {}\r\n", "x".repeat(20_000));
    let answers = asked(&[
        "POST / HTTP/1.1\r\n\r\n",
        "hello\r\n\r\n",
        "GET http://elsewhere/ HTTP/1.1\r\n\r\n",
        "GET / HTTP/2\r\n\r\n",
        "GET / HTTP/1.1\r\n",
        &long,
    ]);
    let statuses: Vec<&str> = answers.iter().filter_map(|answer| answer.split(' ').nth(1)).collect();
    assert_eq!(statuses, ["405", "400", "400", "400", "400", "400"]);
    assert!(answers[0].contains("Allow: GET, HEAD\r\n"));
}

//! The loopback server answers every example call of every API as the wire tests' server does, and no other call.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use copyist::exchange::{self, Format, Inputs, Request};
use copyist::ir::{Field, Presence};
use copyist_interop::{Api, Loopback, OPERATION};
use serde_json::Value;
use xtask::Workspace;

/// An answer as it came.
struct Came {
    status: u16,
    head: String,
    body: String,
}

impl Came {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// Sends a call by hand, so that nothing of ours is between it and the server.
fn call(server: &Loopback, request: &Request, standing: &[(String, String)]) -> Came {
    let address = server.url().strip_prefix("http://").expect("an address").to_owned();
    let mut text = format!("{} {} HTTP/1.1\r\nhost: {address}\r\n", request.method.as_str(), request.target());
    for (name, value) in standing.iter().chain(&request.headers) {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("connection: close\r\ncontent-length: {}\r\n\r\n{}", request.body.len(), request.body));
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.write_all(text.as_bytes()).expect("it reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    Came { status, head: head.to_owned(), body: body.to_owned() }
}

fn apis() -> Vec<Api> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace");
    let apis = Api::read(&Workspace::at(root), &[]).expect("the specs are right");
    assert!(apis.len() >= 5, "all APIs");
    apis
}

#[test]
fn every_example_call_gets_its_example_answer() {
    for api in apis() {
        let server = Loopback::start(&api.ir, 0).expect("a port");
        let formats = [Some(Format::Json), api.ir.formats.as_ref().map(|_| Format::Xml)];
        for format in formats.into_iter().flatten() {
            let standing = exchange::standing_headers(&api.ir, format);
            for operation in api.ir.operations() {
                for inputs in [Inputs::All, Inputs::Required] {
                    let wanted = exchange::exchange(&api.ir, operation, inputs, format);
                    let came = call(&server, &wanted.request, &standing);
                    let whose = came.header(OPERATION);
                    assert_eq!(whose, Some(operation.id.as_str()), "{} {inputs:?} {format:?}: {}", api.name, came.body);
                    assert_eq!(came.status, wanted.answer.status, "{}", operation.id);
                    for (name, value) in &wanted.answer.headers {
                        assert_eq!(came.header(name), Some(value.as_str()), "{}: {name}", operation.id);
                    }
                    if operation.method.as_str() != "HEAD" {
                        assert_eq!(came.body, wanted.answer.body, "{}", operation.id);
                    }
                }
            }
        }
        let seen = server.seen();
        assert_eq!(seen.refused, Vec::<String>::new());
        let called: BTreeSet<&str> = seen.calls.keys().map(String::as_str).collect();
        assert_eq!(called, api.ir.operations().map(|operation| operation.id.as_str()).collect());
    }
}

#[test]
fn what_is_no_call_is_refused_and_says_why() {
    for api in apis() {
        let server = Loopback::start(&api.ir, 0).expect("a port");
        let standing = exchange::standing_headers(&api.ir, Format::Json);
        let first = api.ir.operations().next().expect("an operation");
        let good = exchange::exchange(&api.ir, first, Inputs::All, Format::Json).request;
        let message = |came: &Came| serde_json::from_str::<Value>(&came.body).expect("JSON").to_string();

        let nowhere = Request { path: "/nowhere".to_owned(), ..good.clone() };
        let came = call(&server, &nowhere, &standing);
        assert_eq!(came.status, 404, "{}", api.name);
        assert!(message(&came).contains("has this method and path"), "{}", came.body);

        let nobody = Request { query: Vec::new(), ..good.clone() };
        let came = call(&server, &nobody, &[]);
        assert_eq!(came.status, 401, "{}", api.name);
        assert!(message(&came).contains("not the credential"), "{}", came.body);

        let needs = |field: &Field| field.presence == Presence::Required;
        let needs_body = api.ir.operations().find(|one| one.body_fields().iter().any(needs));
        if let Some(operation) = needs_body {
            let request = exchange::exchange(&api.ir, operation, Inputs::All, Format::Json).request;
            let came = call(&server, &Request { body: String::new(), ..request }, &standing);
            assert_eq!(came.status, 400, "{}", operation.id);
            assert!(message(&came).contains("lacks"), "{}", came.body);
        }
        assert!(server.seen().refused.len() >= 2);
    }
}

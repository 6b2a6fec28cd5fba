//! Answers that come packed: good ones, broken ones, and small ones that hold gigabytes.

use std::io::Write as _;

use cloudstick_v2::Error;
use copyist_faults::{
    Case, Repeat, Script, Server,
    case::{FINE, check, client},
    memory,
};
use flate2::{Compression, write::GzEncoder};

const MIB: usize = 1 << 20;

fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// A gigabyte of zeros in one megabyte: members are unpacked one after the other.
fn bomb() -> Vec<u8> {
    pack(&vec![0; MIB]).repeat(1024)
}

fn gzipped(status: u16, body: &[u8]) -> Script {
    Script::answer(status, &[("content-encoding", "gzip")], body)
}

#[tokio::test]
async fn what_is_packed_is_unpacked() {
    let long = format!("\"{}\"", "x".repeat(300_000));
    for coding in ["gzip", "GZIP", "x-gzip", " gzip "] {
        for text in [FINE, &long, "\"\""] {
            let script = Script::answer(200, &[("content-encoding", coding)], &pack(text.as_bytes()));
            let server = Server::scripted(vec![script]).await.expect("a port");
            let client = client(&server.url()).build().expect("a client");
            let answer = client.user("u_1").server("s_1").get().send().await.expect(coding);
            assert_eq!(answer.body(), text);
            for name in ["content-encoding", "content-length"] {
                assert!(answer.headers().get(name).is_none(), "{name} is no longer true");
            }
            let asked = server.last().expect("a request");
            assert_eq!(asked.header("accept-encoding"), Some("gzip"));
        }
    }
    let server = Server::scripted(vec![gzipped(409, &pack(br#"{"message":"packed"}"#))]).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    let error = client.user("u_1").server("s_1").get().await.expect_err("a refusal");
    assert_eq!((error.message(), error.body()), (Some("packed"), Some(&br#"{"message":"packed"}"#[..])));
}

/// Codings that nobody asked for stay as they are; an empty body is empty, whatever its coding.
#[tokio::test]
async fn other_codings_are_left_alone() {
    for coding in ["br", "zstd", "deflate", "identity", "gzip, gzip", "", "nonsense"] {
        let script = Script::answer(200, &[("content-encoding", coding)], FINE.as_bytes());
        let server = Server::scripted(vec![script]).await.expect("a port");
        let client = client(&server.url()).build().expect("a client");
        assert_eq!(client.user("u_1").server("s_1").get().await.expect(coding), FINE, "{coding}");
    }
    let server = Server::scripted(vec![gzipped(200, b"")]).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    assert!(client.user("u_1").server("s_1").get().await.expect("nothing").is_empty());
}

/// The next answer would be the same, and the server has acted: it is an answer that cannot be read.
#[tokio::test]
async fn what_cannot_be_unpacked_cannot_be_read() {
    let packed = pack(FINE.as_bytes());
    let mut checksum = packed.clone();
    let at = checksum.len() - 8;
    checksum[at] ^= 1;
    let mut length = packed.clone();
    let at = length.len() - 4;
    length[at] ^= 1;
    let unreadable = |name, bytes: &[u8]| Case::new(name, gzipped(200, bytes), Error::is_decode, Repeat::None);
    check(vec![
        unreadable("not packed", FINE.as_bytes()),
        unreadable("a header alone", &packed[..10]),
        unreadable("half a header", &packed[..4]),
        unreadable("cut short", &packed[..packed.len() - 1]),
        unreadable("no checksum", &packed[..packed.len() - 8]),
        unreadable("another checksum", &checksum),
        unreadable("another length", &length),
        unreadable("noise behind the header", &[&packed[..10], &[0xff; 100]].concat()),
    ])
    .await;
    let server = Server::scripted(vec![gzipped(200, b"plain words, and a-key")]).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    let error = client.user("u_1").server("s_1").get().await.expect_err("not packed");
    let said = error.to_string();
    assert!(said.contains("cannot read the answer: expected a body in gzip, found invalid gzip header"), "{said}");
    assert_eq!(error.body(), Some(&b"plain words, and a-key"[..]));
    assert_eq!(
        (error.excerpt().as_deref(), error.status().map(|it| it.as_u16())),
        (Some("plain words, and ***"), Some(200))
    );
}

/// What an error says is not its body alone: the status counts, and whether the call is sent again.
#[tokio::test]
async fn an_error_whose_body_cannot_be_unpacked_is_that_error() {
    let refused = Script::refuse(404, &[("content-encoding", "gzip")], &pack(b"{}")[..9]);
    check(vec![
        Case::new("502", gzipped(502, b"not packed"), Error::is_server_error, Repeat::Idempotent),
        Case::new("404", refused, Error::is_not_found, Repeat::None),
    ])
    .await;
}

/// The limit is on what is unpacked, to the byte.
#[tokio::test]
async fn the_limit_holds_for_what_is_unpacked() {
    for (size, fits) in [(MIB, true), (MIB + 1, false)] {
        let server = Server::scripted(vec![gzipped(200, &pack(&vec![b'x'; size]))]).await.expect("a port");
        let client = client(&server.url()).max_body(MIB).build().expect("a client");
        let result = client.user("u_1").server("s_1").get().await;
        assert_eq!(result.as_ref().map_or(0, |body| body.as_bytes().len()), if fits { size } else { 0 }, "{result:?}");
        assert!(fits || result.is_err_and(|error| error.is_too_large()));
    }
}

#[tokio::test]
async fn a_bomb_does_not_go_off() {
    let bomb = bomb();
    let before = memory::peak();
    let too_large = |name, status, limit| {
        Case::new(name, gzipped(status, &bomb), Error::is_too_large, Repeat::None).max_body(limit)
    };
    for case in [too_large("a bomb", 200, 2 * MIB), too_large("a bomb as an error", 500, 2 * MIB)] {
        case.check().await;
    }
    let server = Server::scripted(vec![gzipped(200, &bomb)]).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    let error = client.user("u_1").server("s_1").get().await.expect_err("a bomb, with the usual limit");
    assert!(error.is_too_large() && error.may_have_acted(), "{error:?}");
    if let (Some(before), Some(now)) = (before, memory::peak()) {
        assert!(now - before < 256 * MIB as u64, "memory grew by {} MiB", (now - before) / MIB as u64);
    }
}

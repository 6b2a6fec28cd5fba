//! Answers that break the rules of HTTP/1.1, or stop in the middle.

use cloudstick_v2::Error;
use copyist_faults::{
    Case, Repeat, Script, Server,
    case::{FINE, check, client},
    script::head,
};

/// The server acts, sends this, and closes.
fn sends(bytes: impl AsRef<[u8]>) -> Script {
    Script::new().act().send(bytes).close()
}

/// The server acts, and sends a body in what should be chunks.
fn chunks(bytes: impl AsRef<[u8]>) -> Script {
    Script::new().act().send(head(200, &[("transfer-encoding", "chunked")], None)).send(bytes).close()
}

fn broken(name: &'static str, script: Script) -> Case {
    Case::new(name, script, Error::is_broken, Repeat::Idempotent)
}

/// Nobody knows what such a status says, so nothing is sent again.
fn odd(name: &'static str, script: Script) -> Case {
    Case::new(name, script, |error| error.status().is_some() && !error.is_broken(), Repeat::None)
}

#[tokio::test]
async fn a_body_is_cut_short() {
    let announced = head(200, &[], Some(1000));
    check(vec![
        broken("no body", sends(&announced)),
        broken("half a body", sends(&announced).send(FINE)),
        broken("half a body, closed", Script::new().act().send(&announced).send(FINE).close()),
        broken("half a body, reset", Script::new().act().send(&announced).send(FINE).reset()),
        broken("half an error", Script::new().act().send(head(500, &[], Some(1000))).send(FINE).close()),
        broken("half a refusal", Script::new().send(head(404, &[], Some(1000))).send(FINE).close()),
        broken("no chunks", chunks("")),
        broken("half a size", chunks("d")),
        broken("half a chunk", chunks("d\r\n{\"fine")),
        broken("no last chunk", chunks(format!("d\r\n{FINE}\r\n"))),
        broken("half a last chunk", chunks(format!("d\r\n{FINE}\r\n0\r\n"))),
    ])
    .await;
}

#[tokio::test]
async fn chunks_are_corrupt() {
    check(vec![
        broken("a size that is none", chunks(format!("z\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("no size", chunks(format!("\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("a negative size", chunks(format!("-d\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("a size in 0x form", chunks(format!("0xd\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("a size too small", chunks(format!("5\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("a size too large", chunks(format!("f\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("a size beyond 64 bits", chunks(format!("ffffffffffffffff1\r\n{FINE}\r\n0\r\n\r\n"))),
        broken("no line break after a chunk", chunks(format!("d\r\n{FINE}0\r\n\r\n"))),
        broken("an extension without end", chunks([b"d;", "x".repeat(100_000).as_bytes()].concat())),
        broken("bytes of 255", chunks([0xff; 64])),
    ])
    .await;
}

#[tokio::test]
async fn a_head_is_corrupt() {
    let with = |lines: &str| sends(format!("HTTP/1.1 200 OK\r\n{lines}\r\n\r\n{FINE}"));
    check(vec![
        broken("no HTTP at all", sends("hello, here is your answer\r\n\r\n")),
        broken("a body without a head", sends(FINE)),
        broken("empty lines for ever", sends("\r\n".repeat(300_000))),
        broken("another protocol", sends("SSH-2.0-OpenSSH_9.7\r\n")),
        broken("bytes of zero", sends([0; 2000])),
        broken("an unknown version", sends(format!("HTTP/9.1 200 OK\r\ncontent-length: 13\r\n\r\n{FINE}"))),
        broken("HTTP/2 without being asked", sends(b"\x00\x00\x00\x04\x00\x00\x00\x00\x00")),
        broken("a status of two digits", sends("HTTP/1.1 20 OK\r\n\r\n")),
        broken("a status of four digits", sends("HTTP/1.1 2000 OK\r\n\r\n")),
        broken("a status that is none", sends("HTTP/1.1 two OK\r\n\r\n")),
        broken("no status", sends("HTTP/1.1\r\n\r\n")),
        broken("a header without a colon", with("content-length: 13\r\nhello there")),
        broken("a header with a space in its name", with("content length: 13")),
        broken("a header with a zero in it", with("x: a\0b\r\ncontent-length: 13")),
        broken("a length that is none", with("content-length: many")),
        broken("a negative length", with("content-length: -13")),
        broken("two lengths", with("content-length: 13\r\ncontent-length: 14")),
        broken("a length beyond 64 bits", with("content-length: 99999999999999999999999")),
        broken("a head without end", sends([b"HTTP/1.1 200 OK\r\nx: ", "x".repeat(2 << 20).as_bytes()].concat())),
        broken("headers without end", sends(format!("HTTP/1.1 200 OK\r\n{}", "x: y\r\n".repeat(200_000)))),
        odd("an upgrade nobody asked for", sends("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n")),
        odd("a status beyond 599", Script::answer(999, &[], b"")),
        odd("a status beyond 599, with a body", Script::answer(600, &[], b"{\"message\":\"?\"}")),
    ])
    .await;
}

/// What the rules allow, odd as it is, is read.
#[tokio::test]
async fn odd_answers_are_read() {
    let answers = [
        ("no length, closed", format!("HTTP/1.1 200 OK\r\n\r\n{FINE}")),
        ("HTTP/1.0", format!("HTTP/1.0 200 OK\r\n\r\n{FINE}")),
        ("no reason", format!("HTTP/1.1 200\r\ncontent-length: 13\r\n\r\n{FINE}")),
        ("the same length twice", format!("HTTP/1.1 200 OK\r\ncontent-length: 13\r\ncontent-length: 13\r\n\r\n{FINE}")),
        ("an odd success", format!("HTTP/1.1 299 Odd\r\ncontent-length: 13\r\n\r\n{FINE}")),
        (
            "interim answers",
            format!(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{FINE}"
            ),
        ),
        (
            "chunks",
            format!(
                "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5;x=y\r\n{}\r\n8\r\n{}\r\n0\r\nx-trailer: z\r\n\r\n",
                &FINE[..5],
                &FINE[5..]
            ),
        ),
        (
            "chunks and a length",
            format!(
                "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\nd\r\n{FINE}\r\n0\r\n\r\n"
            ),
        ),
        ("bytes beyond ASCII in a header", format!("HTTP/1.1 200 OK\r\nx: \u{e9}\r\ncontent-length: 13\r\n\r\n{FINE}")),
        (
            "a large header",
            format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 13\r\n\r\n{FINE}", "x".repeat(100_000)),
        ),
    ];
    for (name, answer) in answers {
        for drip in [false, true] {
            if drip && answer.len() > 1000 {
                continue;
            }
            let script = Script::new().act();
            let script = if drip { script.drip(&answer, std::time::Duration::ZERO) } else { script.send(&answer) };
            let server = Server::scripted(vec![script.close()]).await.expect("a port");
            let client = client(&server.url()).build().expect("a client");
            let answer = client.user("u_1").server("s_1").rename("web-2").send().await;
            let answer = answer.unwrap_or_else(|error| panic!("{name}: {error:?}"));
            assert_eq!(answer.body(), FINE, "{name}");
            assert_eq!((answer.attempts(), server.tally().effects()), (1, 1), "{name}");
        }
    }
}

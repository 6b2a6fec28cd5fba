//! Connections that are refused, reset, closed or silent.

use std::time::Duration;

use cloudstick_v2::Error;
use copyist_faults::{
    Case, Repeat, Script, Server,
    case::{ATTEMPTS, FINE, check, client},
    script::head,
};

const CALL: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-le";

#[tokio::test]
async fn nobody_listens() {
    let nobody = Server::nobody().await.expect("a port");
    let client = client(&format!("http://{nobody}")).build().expect("a client");
    let error = client.user("u_1").server("s_1").rename("web-2").await.expect_err("nobody is there");
    assert!(error.is_connect() && !error.may_have_acted(), "{error:?}");
    assert_eq!(error.attempts() as usize, ATTEMPTS, "{error:?}");
}

#[tokio::test]
async fn a_connection_ends_before_the_answer() {
    check(vec![
        Case::new("reset on arrival", Script::new().reset(), Error::is_broken, Repeat::Idempotent).greeting(),
        Case::new("closed on arrival", Script::new().close(), Error::is_broken, Repeat::Idempotent).greeting(),
        Case::new("reset, nothing done", Script::new().reset(), Error::is_broken, Repeat::Idempotent),
        Case::new("reset, done", Script::new().act().reset(), Error::is_broken, Repeat::Idempotent),
        Case::new("closed, nothing done", Script::new().close(), Error::is_broken, Repeat::Idempotent),
        Case::new("closed, done", Script::new().act().close(), Error::is_broken, Repeat::Idempotent),
        Case::new("reset in the status line", Script::new().act().send("HTTP/1.").reset(), Error::is_broken, {
            Repeat::Idempotent
        }),
        Case::new("closed in the head", Script::new().act().send(CALL).close(), Error::is_broken, Repeat::Idempotent),
        Case::new("reset in the head", Script::new().act().send(CALL).reset(), Error::is_broken, Repeat::Idempotent),
        Case::new(
            "closed after an interim answer",
            Script::new().act().send("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n").close(),
            Error::is_broken,
            Repeat::Idempotent,
        ),
    ])
    .await;
}

#[tokio::test]
async fn a_connection_falls_silent() {
    let body = head(200, &[("content-type", "application/json")], Some(FINE.len() as u64));
    let chunks = head(200, &[("transfer-encoding", "chunked")], None);
    let stalls = [
        ("on arrival", Script::new().stall()),
        ("before the head, nothing done", Script::new().stall()),
        ("before the head, done", Script::new().act().stall()),
        ("in the status line", Script::new().act().send("HTTP/1.1 2").stall()),
        ("in the head", Script::new().act().send(CALL).stall()),
        ("before the body", Script::new().act().send(&body).stall()),
        ("in the body", Script::new().act().send(&body).send(&FINE[..5]).stall()),
        ("before the first chunk", Script::new().act().send(&chunks).stall()),
        ("in a chunk", Script::new().act().send(&chunks).send("d\r\n{\"fine\"").stall()),
        ("before the last chunk", Script::new().act().send(&chunks).send("d\r\n").send(FINE).send("\r\n").stall()),
        ("slow drip", Script::new().act().send(&body[..20]).drip(b"x".repeat(2000), Duration::from_millis(20)).stall()),
        (
            "slow drip of interim answers",
            (0..200).fold(Script::new().act(), |script, _| {
                script
                    .send("HTTP/1.1 102 Processing\r\n\r\n")
                    .then(copyist_faults::Step::Wait(Duration::from_millis(20)))
            }),
        ),
    ];
    let cases = stalls.into_iter().map(|(name, script)| {
        let case = Case::new(name, script, Error::is_timeout, Repeat::Idempotent).impatient();
        if name == "on arrival" { case.greeting() } else { case }
    });
    check(cases.collect()).await;
}

/// TLS belongs to connecting: what fails there was not sent.
#[tokio::test]
async fn a_server_does_not_speak_tls() {
    for (name, script) in [
        ("silent", Script::new().stall()),
        ("plain text", Script::new().send("HTTP/1.1 400 Bad Request\r\n\r\n").close()),
        ("reset", Script::new().reset()),
        ("closed", Script::new().close()),
        ("an alert", Script::new().send(b"\x15\x03\x01\x00\x02\x02\x28").close()),
    ] {
        let server = Server::greeting(vec![script], Script::json(FINE)).await.expect("a port");
        let url = server.url().replace("http://", "https://");
        let client = client(&url).connect_timeout(Duration::from_millis(100)).build().expect("a client");
        let error = client.user("u_1").server("s_1").rename("web-2").await.expect_err(name);
        assert!(error.is_connect() && !error.may_have_acted(), "{name}: {error:?}");
        assert_eq!(error.attempts() as usize, ATTEMPTS, "{name}: {error:?}");
        assert_eq!((server.tally().connections, server.tally().total), (ATTEMPTS, 0), "{name}");
    }
}

/// A call's own deadline ends it in the middle of an attempt, and in the middle of a wait.
#[tokio::test]
async fn a_deadline_is_kept() {
    let server = Server::scripted(vec![Script::new().act().stall()]).await.expect("a port");
    let client = client(&server.url()).timeout(Duration::from_millis(150)).build().expect("a client");
    let start = std::time::Instant::now();
    let error = client.user("u_1").server("s_1").get().await.expect_err("no answer");
    assert!(error.is_timeout() && error.to_string().contains("within the call's 150ms"), "{error:?}");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    assert_eq!(server.tally().total, 1);
}

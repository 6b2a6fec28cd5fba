//! For each way to go wrong: what the client must do, and that no POST takes effect twice.

use std::time::{Duration, Instant};

use cloudstick_v2::{
    Client, ClientBuilder, Error, Json, Retry,
    copyist_runtime::{Call, Mock, Reply, TestClock},
};
use copyist_faults::{Count, Fault, Server, Treatment, body, memory};

type Is = fn(&Error) -> bool;

fn builder(server: &Server) -> ClientBuilder {
    let waits = Retry::new().first_wait(Duration::from_millis(1)).longest_wait(Duration::from_millis(4));
    Client::builder()
        .base_url(&server.url())
        .api_key("a-key")
        .attempt_timeout(Duration::from_millis(250))
        .timeout(Duration::from_secs(5))
        .retry(waits)
        .retry_budget(u32::MAX)
}

fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

/// The calls of the tests: one that reads, one that adds, one that removes.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Get,
    Post,
    Delete,
}

fn call(client: &Client, kind: Kind, name: &str, treatment: &Treatment) -> Call<Json> {
    let user = client.user("u_1");
    let call = match kind {
        Kind::Get => user.server("s_1").get(),
        Kind::Post => user.regenerate_api_key(),
        Kind::Delete => user.server("s_1").delete(),
    };
    call.header("x-call", name).header("x-fault", &treatment.to_string())
}

/// What must come of a call: how it ends, requests, effects.
struct Row(Fault, u32, Option<Is>, u32, u32);

const BROKEN: Option<Is> = Some(Error::is_broken);
const TIMEOUT: Option<Is> = Some(Error::is_timeout);
const TOO_LARGE: Option<Is> = Some(Error::is_too_large);
const SERVER: Option<Is> = Some(Error::is_server_error);
const ALWAYS: u32 = u32::MAX;

async fn run(kind: Kind, rows: &[Row]) {
    let server = Server::start().await.expect("a server");
    let client = client(&server);
    for (index, Row(fault, times, expected, requests, effects)) in rows.iter().enumerate() {
        let name = format!("{kind:?}-{index}");
        let treatment = Treatment { fault: fault.clone(), times: *times };
        let begun = Instant::now();
        let ended = call(&client, kind, &name, &treatment).send().await;
        assert!(begun.elapsed() < Duration::from_secs(6), "{kind:?} {fault:?} took {:?}", begun.elapsed());
        let count = server.tally.of(&name);
        assert_eq!(count, Count { requests: *requests, effects: *effects }, "{kind:?} {fault:?}: {ended:?}");
        match (&ended, expected) {
            (Ok(answer), None) => {
                assert_eq!(answer.attempts(), *requests);
                assert!(String::from_utf8_lossy(answer.body().as_bytes()).contains(&name), "{kind:?} {fault:?}");
            }
            (Err(error), Some(is)) => {
                assert!(is(error), "{kind:?} {fault:?}: {error:?}");
                assert!(error.may_have_acted() || *effects == 0, "{kind:?} {fault:?}: {error:?}");
                assert!(!error.to_string().contains('\n'));
            }
            _ => panic!("{kind:?} {fault:?}: {ended:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_reads_is_repeated() {
    let rows = [
        Row(Fault::None, ALWAYS, None, 1, 0),
        Row(Fault::Close, ALWAYS, None, 1, 0),
        Row(Fault::Drip, ALWAYS, None, 1, 0),
        Row(Fault::ResetBefore, ALWAYS, BROKEN, 3, 0),
        Row(Fault::ResetBefore, 1, None, 2, 0),
        Row(Fault::Stall, ALWAYS, TIMEOUT, 3, 0),
        Row(Fault::StallHead, ALWAYS, TIMEOUT, 3, 0),
        Row(Fault::StallBody, 1, None, 2, 0),
        Row(Fault::Truncate, ALWAYS, BROKEN, 3, 0),
        Row(Fault::Truncate, 2, None, 3, 0),
        Row(Fault::CorruptChunk, ALWAYS, BROKEN, 3, 0),
        Row(Fault::Garbage, ALWAYS, BROKEN, 3, 0),
        Row(Fault::Status(500), ALWAYS, SERVER, 3, 0),
        Row(Fault::Status(502), 2, None, 3, 0),
        Row(Fault::Status(408), 1, None, 2, 0),
        Row(Fault::Status(429), 1, None, 2, 0),
        Row(Fault::Status(400), ALWAYS, Some(Error::is_bad_request), 1, 0),
        Row(Fault::Status(401), ALWAYS, Some(Error::is_unauthorized), 1, 0),
        Row(Fault::Status(404), ALWAYS, Some(Error::is_not_found), 1, 0),
        Row(Fault::RedirectLoop, ALWAYS, Some(Error::is_redirect), 11, 0),
        Row(Fault::Bomb, ALWAYS, TOO_LARGE, 1, 0),
        Row(Fault::Huge, ALWAYS, TOO_LARGE, 1, 0),
    ];
    run(Kind::Get, &rows).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_have_acted_is_not_repeated() {
    let rows = [
        Row(Fault::None, ALWAYS, None, 1, 1),
        Row(Fault::Close, ALWAYS, None, 1, 1),
        Row(Fault::ResetBefore, ALWAYS, BROKEN, 1, 0),
        Row(Fault::ResetAfter, ALWAYS, BROKEN, 1, 1),
        Row(Fault::Stall, ALWAYS, TIMEOUT, 1, 1),
        Row(Fault::StallHead, ALWAYS, TIMEOUT, 1, 1),
        Row(Fault::StallBody, ALWAYS, TIMEOUT, 1, 1),
        Row(Fault::Truncate, ALWAYS, BROKEN, 1, 1),
        Row(Fault::CorruptChunk, ALWAYS, BROKEN, 1, 1),
        Row(Fault::Garbage, ALWAYS, BROKEN, 1, 1),
        Row(Fault::Status(500), ALWAYS, SERVER, 1, 1),
        Row(Fault::Status(503), ALWAYS, SERVER, 1, 1),
        Row(Fault::Status(408), ALWAYS, Some(|error| error.may_have_acted()), 1, 0),
        Row(Fault::Status(429), 2, None, 3, 1),
        Row(Fault::RetryAfter(429, "0".to_owned()), 1, None, 2, 1),
        Row(Fault::RedirectLoop, ALWAYS, Some(Error::is_redirect), 1, 0),
        Row(Fault::Bomb, ALWAYS, TOO_LARGE, 1, 1),
    ];
    run(Kind::Post, &rows).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_no_more_when_sent_twice_is_repeated() {
    let rows = [
        Row(Fault::None, ALWAYS, None, 1, 1),
        Row(Fault::ResetAfter, 1, None, 2, 2),
        Row(Fault::Status(503), ALWAYS, SERVER, 3, 3),
        Row(Fault::Status(409), ALWAYS, Some(Error::is_conflict), 1, 0),
    ];
    run(Kind::Delete, &rows).await;
}

#[tokio::test]
async fn a_caller_who_knows_better_says_so() {
    let server = Server::start().await.expect("a server");
    let once = Treatment::once(Fault::Status(503));
    let call = call(&client(&server), Kind::Post, "sure", &once).idempotent();
    assert_eq!(call.send().await.expect("an answer").attempts(), 2);
    assert_eq!(server.tally.of("sure"), Count { requests: 2, effects: 2 });
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::start().await.expect("a server");
    let client = builder(&server).base_url("http://127.0.0.1:1").build().expect("a client");
    let error = call(&client, Kind::Post, "nobody", &Treatment::once(Fault::None)).await.expect_err("nobody listens");
    assert!(error.is_connect() && !error.may_have_acted());
    assert_eq!(error.attempts(), 3, "what was not sent may be sent again");
}

#[tokio::test]
async fn a_server_that_closes_after_each_answer() {
    let server = Server::start().await.expect("a server");
    let client = client(&server);
    for number in 0..20 {
        let name = format!("close-{number}");
        assert!(call(&client, Kind::Post, &name, &Treatment::always(Fault::Close)).await.is_ok());
        assert_eq!(server.tally.of(&name), Count { requests: 1, effects: 1 });
    }
    assert_eq!(server.tally.connections(), 20);
}

#[tokio::test]
async fn another_server_gets_no_credential() {
    let (here, there) = (Server::start().await.expect("a server"), Server::start().await.expect("a server"));
    let client = client(&here);
    let away = Treatment::once(Fault::RedirectTo(there.port()));
    let answer = call(&client, Kind::Get, "away", &away).await.expect("an answer");
    assert!(String::from_utf8_lossy(answer.as_bytes()).contains("/servers/s_1"));
    assert_eq!(here.tally.last().expect("a request").header("authorization"), Some("Bearer a-key"));
    let arrived = there.tally.last().expect("a request");
    let names: Vec<&str> = arrived.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert!(!names.contains(&"authorization") && !names.contains(&"x-call"), "{names:?}");
    let error = call(&client, Kind::Post, "stay", &away).await.expect_err("not followed");
    assert!(error.is_redirect() && !error.may_have_acted());
}

/// All in one test: what is measured is the whole process.
#[tokio::test(flavor = "multi_thread")]
async fn a_gigabyte_does_not_fill_the_memory() {
    let server = Server::start().await.expect("a server");
    let before = memory::now();
    let usual = builder(&server).attempt_timeout(Duration::from_secs(60)).timeout(Duration::from_secs(60));
    let usual = usual.build().expect("a client");
    let small = builder(&server).max_body(1 << 20).build().expect("a client");
    for (name, client) in [("usual", &usual), ("small", &small)] {
        for fault in [Fault::Huge, Fault::HugeChunked, Fault::Bomb] {
            let call = call(client, Kind::Get, name, &Treatment::always(fault.clone()));
            let error = call.await.expect_err("too large");
            assert!(error.is_too_large(), "{name} {fault:?}: {error:?}");
        }
    }
    if let (Some(before), Some(peak)) = (before, memory::peak()) {
        // The default limit is 64 MiB; a buffer that grows has up to twice of it, three times while it is copied.
        assert!(peak < before + (256 << 20), "{} MiB at the peak", peak >> 20);
    }
}

#[tokio::test]
async fn a_hundred_kinds_of_error_bodies() {
    let server = Server::start().await.expect("a server");
    let client = client(&server);
    let bodies = body::malformed();
    assert!(bodies.len() >= 100, "{}", bodies.len());
    for (index, body) in bodies.iter().enumerate() {
        for status in [422, 500] {
            let treatment = Treatment::always(Fault::Body(status, index));
            let call = call(&client, Kind::Post, "body", &treatment);
            let error = call.await.expect_err("an error");
            let shown = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
            assert_eq!(error.status().map(|one| one.as_u16()), Some(status), "{shown}");
            assert_eq!(error.body(), Some(body.as_slice()), "{shown}");
            let said = error.to_string();
            assert!(said.len() < 5_000 && !said.chars().any(char::is_control), "{shown}: {said:?}");
            assert!(error.excerpt().is_none_or(|text| text.chars().count() <= 200), "{shown}");
            let _ = (format!("{error:?}"), format!("{error:#?}"), error.body_as::<Vec<u8>>());
        }
    }
}

#[tokio::test]
async fn answers_that_are_not_what_they_should_be() {
    let server = Server::start().await.expect("a server");
    let client = client(&server);
    // The list of logins is typed: what is no page cannot be read.
    for (index, body) in body::malformed().iter().enumerate().filter(|(_, body)| !body.is_empty()) {
        let treatment = Treatment::always(Fault::Body(200, index));
        let call =
            client.user("u_1").login_history().header("x-call", "typed").header("x-fault", &treatment.to_string());
        match call.await {
            Ok(page) => assert!(page.items.len() < 10_001),
            Err(error) => {
                assert!(error.is_decode() && error.attempts() == 1, "{error:?}");
                assert_eq!(error.body(), Some(body.as_slice()));
                assert!(error.to_string().len() < 5_000);
            }
        }
    }
}

#[tokio::test]
async fn every_form_of_retry_after() {
    let server = Server::start().await.expect("a server");
    let client = builder(&server).retry(Retry::never()).build().expect("a client");
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    let table = [
        ("0", seconds(0)),
        ("120", seconds(120)),
        ("Sun, 06 Nov 1994 08:49:37 GMT", seconds(0)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", seconds(0)),
        ("Sun Nov  6 08:49:37 1994", seconds(0)),
        ("-1", None),
        ("1.5", None),
        ("soon", None),
        ("18446744073709551615", Some(Duration::from_secs(u64::MAX))),
        ("18446744073709551616", None),
        ("12, 13", None),
    ];
    for status in [429, 503] {
        for (form, expected) in table {
            let treatment = Treatment::always(Fault::RetryAfter(status, form.to_owned()));
            let error = call(&client, Kind::Get, "later", &treatment).await.expect_err("later");
            assert_eq!(error.retry_after(), expected, "{form}");
        }
    }
}

#[tokio::test]
async fn what_the_server_asks_for_is_waited() {
    let clock = TestClock::new();
    // The clock shows 12:00:00.
    let asks = ["7", "Sat, 31 Jan 2026 12:00:30 GMT"].map(|form| Reply::status(503).header("retry-after", form));
    let [first, second] = asks;
    let mock = Mock::new().reply(first).reply(second).otherwise(Reply::json(200, "{}"));
    let client = Client::builder().api_key("a-key").transport(mock).clock(clock.clone()).build().expect("a client");
    client.user("u_1").server("s_1").get().await.expect("an answer");
    assert_eq!(clock.waits(), [Duration::from_secs(7), Duration::from_secs(23)]);
}

//! Attempts, waits and timeouts, by script and by a clock that jumps.

mod fixture;

use std::time::Duration;

use copyist_runtime::{Call, ClientBuilder, Error, Json, Mock, Operation, Reply, Retry, TestClock};
use fixture::*;

const MS: fn(u64) -> Duration = Duration::from_millis;

type Predicate = fn(&Error) -> bool;

/// Makes a call, gives how it ended, how often it was sent, and the waits.
async fn run(operation: &'static Operation, script: &[Reply]) -> (Result<Json, Error>, usize, Vec<Duration>) {
    let mock = script.iter().cloned().fold(Mock::new(), Mock::reply).otherwise(Reply::json(200, "\"done\""));
    let clock = TestClock::new();
    let client = with_clock(&mock, &clock);
    let call: Call<Json> =
        if operation.path().contains('{') { client.0.call(operation, &[&"t"]) } else { client.0.call(operation, &[]) };
    (call.await, mock.requests().len(), clock.waits())
}

#[tokio::test]
async fn only_what_is_safe_is_repeated() {
    let failures = [
        // reply, repeated if idempotent, repeated if not
        (Reply::status(500), true, false),
        (Reply::status(502), true, false),
        (Reply::status(503), true, false),
        (Reply::status(504), true, false),
        (Reply::status(408), true, false),
        (Reply::status(429), true, true),
        (Reply::refused(), true, true),
        (Reply::broken(), true, false),
        (Reply::stalled(), true, false),
        (Reply::status(400), false, false),
        (Reply::status(401), false, false),
        (Reply::status(403), false, false),
        (Reply::status(404), false, false),
        (Reply::status(409), false, false),
        (Reply::status(422), false, false),
        (Reply::status(302), false, false),
    ];
    for (reply, idempotent, not) in failures {
        for (operation, repeated) in [
            (&READ, idempotent),
            (&REPLACE, idempotent),
            (&DELETE, idempotent),
            (&CREATE, not),
            (&UPDATE, not),
            (&REBOOT, not),
        ] {
            let (answer, sent, _) = run(operation, std::slice::from_ref(&reply)).await;
            assert_eq!((answer.is_ok(), sent), (repeated, 1 + usize::from(repeated)), "{} {reply:?}", operation.id());
            if let Err(error) = answer {
                assert_eq!((error.attempts(), error.operation()), (1, Some(operation.id())), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn waits_grow_and_end() {
    let (answer, sent, waits) = run(&READ, &[Reply::status(503), Reply::status(500), Reply::status(502)]).await;
    let error = answer.expect_err("three failures");
    assert_eq!((sent, waits), (3, vec![MS(125), MS(250)]));
    assert_eq!((error.attempts(), error.status().map(|status| status.as_u16())), (3, Some(502)));
    assert_eq!(error.to_string(), "`read`: the server answered 502 Bad Gateway (3 attempts); try again later");
}

#[tokio::test]
async fn retry_after_is_kept_in_both_forms() {
    let (answer, sent, waits) = run(&CREATE, &[Reply::status(429).header("retry-after", "7")]).await;
    assert_eq!((answer.is_ok(), sent, waits), (true, 2, vec![Duration::from_secs(7)]));
    let date = "Sat, 31 Jan 2026 12:00:05 GMT";
    let (answer, sent, waits) = run(&CREATE, &[Reply::status(429).header("retry-after", date)]).await;
    assert_eq!((answer.is_ok(), sent, waits), (true, 2, vec![Duration::from_secs(5)]));
    let (answer, sent, waits) = run(&READ, &[Reply::status(429).header("retry-after", "61")]).await;
    let error = answer.expect_err("longer than the call may take");
    assert_eq!((sent, waits), (1, vec![]));
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    assert_eq!(error.to_string(), "`read`: the server answered 429 Too Many Requests; try again in 61s");
}

#[tokio::test]
async fn timeouts() {
    let seconds = Duration::from_secs;
    let (answer, sent, waits) = run(&CREATE, &[Reply::stalled()]).await;
    let error = answer.expect_err("no answer");
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!((sent, waits), (1, vec![seconds(30)]));
    assert!(error.to_string().contains("no answer within the attempt's 30s"), "{error}");
    let (answer, sent, waits) = run(&READ, &[Reply::stalled(), Reply::stalled(), Reply::stalled()]).await;
    let error = answer.expect_err("no answer");
    assert_eq!((sent, waits.iter().sum()), (2, seconds(60)));
    assert!(error.to_string().contains("no answer within the call's 60s"), "{error}");

    let mock = Mock::new().otherwise(Reply::stalled());
    let clock = TestClock::new();
    let error = with_clock(&mock, &clock).read().timeout(seconds(5)).await.expect_err("no answer");
    assert_eq!((clock.waits(), error.attempts()), (vec![seconds(5)], 1));
    assert!(error.to_string().contains("within the call's 5s"), "{error}");
    let error = with_clock(&mock, &clock).read().timeout(Duration::ZERO).await.expect_err("no time");
    assert!(error.is_timeout());
}

/// What is advised does no harm: what may have been done is not to be sent again before somebody has looked.
#[tokio::test]
async fn the_advice_is_for_the_call() {
    const LOOK: &str = "look whether it was done before you send it again";
    let busy = || Reply::status(503).header("retry-after", "100");
    let table = [
        // reply, advice if idempotent, advice if not
        (Reply::status(500), "; try again later", LOOK),
        (Reply::status(502), "; try again later", LOOK),
        (Reply::status(503), "; try again later", LOOK),
        (Reply::status(504), "; try again later", LOOK),
        (Reply::status(408), "; try again later", LOOK),
        (Reply::status(429), "; try again later", "; try again later"),
        (busy(), "; try again in 100s", "look whether it was done before you send it again, in 100s at the earliest"),
        (Reply::broken(), "; try again later", LOOK),
        (Reply::stalled(), "; try again later, or allow more with `attempt_timeout`", LOOK),
        (Reply::json(200, "x".repeat(99)), "; allow more with `max_body`", LOOK),
        (Reply::status(302).header("location", "/x"), "; check the base URL", LOOK),
    ];
    for (reply, idempotent, not) in table {
        let client = builder().transport(Mock::new().otherwise(reply.clone())).clock(TestClock::new()).max_body(9);
        let client = client.retry(Retry::never()).build().expect("a client").0;
        let calls: [(Call<Json>, &str); 3] = [
            (client.call(&DELETE, &[&"t"]), idempotent),
            (client.call::<Json>(&CREATE, &[]).idempotent(), idempotent),
            (client.call(&CREATE, &[]), not),
        ];
        for (call, advice) in calls {
            let error = call.await.expect_err("a failure");
            let shown = error.to_string();
            assert!(shown.contains(advice), "{advice}: {shown}");
            assert!(advice != LOOK || error.may_have_acted() && !shown.contains("try again"), "{shown}");
            assert!(advice == not || !shown.contains("look"), "{shown}");
        }
    }
}

/// An earlier attempt that only read leaves nothing to look at.
#[tokio::test]
async fn the_advice_is_for_what_was_read_before_too() {
    for (operation, looks) in [(&READ, false), (&DELETE, true)] {
        let mock = Mock::new().reply(Reply::broken()).otherwise(Reply::status(404));
        let client = with(&mock).0;
        let error = client.call::<Json>(operation, &[&"t"]).await.expect_err("no such thing");
        assert_eq!(error.to_string().contains("look before you send it again"), looks, "{error}");
        assert_eq!(error.to_string().contains("check the ids"), !looks, "{error}");
        assert!(error.may_have_acted());
    }
}

#[tokio::test]
async fn calls_may_say_otherwise() {
    let mock = Mock::new().reply(Reply::status(500)).otherwise(Reply::status(204));
    with(&mock).create().idempotent().await.expect("repeated");
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(mock.requests()[0].body, mock.requests()[1].body);
    let mock = Mock::new().otherwise(Reply::status(500));
    assert!(with(&mock).read().retry(Retry::never()).await.is_err());
    assert_eq!(mock.requests().len(), 1);
    let error = with(&mock).read().retry(Retry::new().attempts(7)).await.expect_err("a failure");
    assert_eq!(error.attempts(), 7);
}

#[tokio::test]
async fn predicates() {
    let is: [(u16, Predicate); 11] = [
        (404, Error::is_not_found),
        (410, Error::is_not_found),
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (409, Error::is_conflict),
        (429, Error::is_rate_limited),
        (400, Error::is_bad_request),
        (422, Error::is_bad_request),
        (500, Error::is_server_error),
        (503, Error::is_server_error),
        (599, Error::is_server_error),
    ];
    for (status, predicate) in is {
        let reply = Reply::json(status, r#"{"message":"because"}"#).header("x-request-id", "r-9");
        let mock = Mock::new().otherwise(reply);
        let error = with(&mock).create().retry(Retry::never()).await.expect_err("an error");
        for (other, check) in is {
            let group = |status| {
                if status == 410 {
                    404
                } else if status == 422 {
                    400
                } else if status >= 500 {
                    500
                } else {
                    status
                }
            };
            assert_eq!(check(&error), group(other) == group(status), "{status} {other}");
        }
        assert!(
            predicate(&error)
                && !error.is_timeout()
                && !error.is_connect()
                && !error.is_decode()
                && !error.is_invalid_input()
        );
        assert_eq!((error.message(), error.request_id()), (Some("because"), Some("r-9")));
        assert_eq!(error.body(), Some(&br#"{"message":"because"}"#[..]));
    }
    let mock = Mock::new();
    let error = with(&mock).read().await.expect_err("no connection");
    assert!(error.is_connect() && std::error::Error::source(&error).is_some());
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn the_whole_response() -> Result<(), Error> {
    let reply = || Reply::json(201, "{}").header("x-request-id", "r-1").header("x-rate-left", "7");
    let mock = Mock::new().reply(Reply::status(503)).reply(reply()).reply(reply());
    let answer = with(&mock).read().send().await?;
    assert_eq!((answer.status().as_u16(), answer.attempts(), answer.request_id()), (201, 2, Some("r-1")));
    assert_eq!(answer.headers()["x-rate-left"], "7");
    assert_eq!(with(&mock).read().raw().await?.into_body(), "{}");
    Ok(())
}

#[tokio::test]
async fn bodies_above_the_limit_are_refused() {
    let mock = Mock::new().otherwise(Reply::json(200, "12345678901"));
    let client = builder().transport(mock.clone()).clock(TestClock::new()).max_body(10).build().expect("a client");
    let error = client.read().await.expect_err("too large");
    assert_eq!(mock.requests().len(), 1);
    assert_eq!(error.to_string(), "`read`: the answer is larger than 10 bytes; allow more with `max_body`");
}

#[tokio::test]
async fn a_proxy_may_have_a_path() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let client =
        builder().transport(mock.clone()).base_url("https://proxy.example.com/a/b/").user_agent("me/1").build()?;
    client.read().query("x", &1_i64).await?;
    assert_eq!(mock.requests()[0].uri.to_string(), "https://proxy.example.com/a/b/things/t_1?x=1");
    assert_eq!(mock.requests()[0].header("user-agent"), Some("me/1"));
    Ok(())
}

#[test]
fn builders_say_what_is_wrong() {
    let said = |builder: ClientBuilder<Tests>| builder.build().expect_err("refused").to_string();
    assert_eq!(
        said(ClientBuilder::new()),
        "no credential: give one to `api_key`, or set `CARGO_PKG_NAME` and use `from_env`"
    );
    assert!(said(builder().api_key("")).contains("the credential is empty"));
    for key in ["secret key", "secret\n", "secret\0"] {
        let said = said(builder().api_key(key));
        assert!(said.contains("space, line break or control character") && !said.contains("secret"), "{said}");
    }
    assert!(said(builder().user_agent("a\nb")).contains("user agent"));
    assert!(said(builder().base_url("http://api.example.com")).contains("danger_allow_http"));
    assert!(builder().base_url("http://api.example.com").danger_allow_http().build().is_ok());
    // Cargo sets this variable for its tests.
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let client =
        ClientBuilder::<Tests>::new().transport(mock.clone()).clock(TestClock::new()).from_env().expect("a key");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(client.read().into_future()).expect("an answer");
    assert_eq!(mock.requests()[0].header("authorization"), Some("Bearer copyist-runtime"));
}

/// An API whose variables nobody sets.
struct Unset(copyist_runtime::Client);

impl copyist_runtime::Service for Unset {
    fn api() -> &'static copyist_runtime::Api {
        use copyist_runtime::{Api, Scheme};
        static UNSET: Api = Api::new("unset", "1.0.0", "https://panel.example.com")
            .accepts(&[Scheme::basic().env(&["COPYIST_UNSET_USER", "COPYIST_UNSET_PASSWORD"])]);
        &UNSET
    }
    fn from_client(client: copyist_runtime::Client) -> Self {
        Self(client)
    }
}

impl copyist_runtime::AcceptsBasic for Unset {}

/// The environment is asked for what is missing.
#[tokio::test]
async fn a_credential_that_is_given_is_not_looked_for() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    // Cargo sets the variable of this API for its tests.
    builder().api_key("given").transport(mock.clone()).from_env()?.read().await?;
    assert_eq!(mock.requests()[0].header("authorization"), Some("Bearer given"));
    let unset = ClientBuilder::<Unset>::new().basic("ann", "hunter2").transport(mock.clone()).from_env()?;
    unset.0.call::<Json>(&READ, &[&"1"]).await?;
    assert_eq!(mock.requests()[1].header("authorization"), Some("Basic YW5uOmh1bnRlcjI="));
    let error = ClientBuilder::<Unset>::new().from_env().map(|_| ()).expect_err("nothing is set");
    assert!(error.to_string().contains("`COPYIST_UNSET_USER` is not set"), "{error}");
    Ok(())
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = builder().transport(Mock::new()).build().expect("a client");
    let mut call = std::pin::pin!(client.read().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else { panic!("an error at once") };
    assert_eq!(error.to_string(), "`read`: there is no tokio runtime; await the call inside one");
}

#[test]
fn errors_are_small() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Option<Error>>(), size_of::<usize>());
}

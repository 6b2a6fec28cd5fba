//! How polls are sent: as the caller wants the call to be.

use std::time::Duration;

use copyist_runtime::{Error, Json, Mock, Operation, PollState, Polling, Reply, Retry, TestClock};

use crate::{STARTUP, accepted, fixture::*, status};

#[tokio::test]
async fn headers_of_the_caller_go_along_with_polls() -> Result<(), Error> {
    let mock = accepted().reply(status(r#""running""#)).reply(status("3"));
    let call = with(&mock).0.call::<Json>(&STARTUP, &[&"s"]).field("a", &1);
    let call = call.header("x-trace", "7").header("accept-language", "de").header_param("x-tenant", &"t");
    // These are about the call's body, what it changes, and that it is not to be done twice.
    let own = [
        ("Idempotency-Key", "k"),
        ("x-idempotency-token", "k"),
        ("If-Match", "\"1\""),
        ("content-md5", "x"),
        ("Content-Type", "application/merge-patch+json"),
        ("x-amz-content-sha256", "x"),
        ("digest", "x"),
        ("x-http-method-override", "PUT"),
    ];
    own.iter().fold(call, |call, (name, value)| call.header(name, value)).wait::<Json>().await?;
    let sent = mock.requests();
    assert_eq!(sent.len(), 3);
    for (number, request) in sent.iter().enumerate() {
        let general = ["x-trace", "accept-language", "x-tenant"].map(|name| request.header(name));
        assert_eq!(general, [Some("7"), Some("de"), Some("t")]);
        for (name, value) in own {
            assert_eq!(request.header(name), (number == 0).then_some(value), "{number} {name}");
        }
    }
    assert_eq!((sent[0].text(), sent[1].text()), (Some(r#"{"a":1}"#), Some("")));
    Ok(())
}

#[tokio::test]
async fn a_call_that_is_polled_itself_is_sent_as_it_was() -> Result<(), Error> {
    static WATCH: Operation = Operation::get("get_job", "/jobs/{id}").waits(&JOB);
    static JOB: Polling = Polling::new(&WATCH, "/status").bind(&[("id", "/job/id")]).done(&[PollState::Text("done")]);
    let mock =
        Mock::new().reply(Reply::json(200, r#"{"status":"on"}"#)).reply(Reply::json(200, r#"{"status":"done"}"#));
    let call = with(&mock).0.call::<Json>(&WATCH, &[&"j/1"]).query("detailed", &true).header("x-trace", "7");
    call.wait::<Json>().await?;
    let sent = mock.requests();
    assert_eq!(sent.len(), 2);
    for sent in &sent {
        let got = (sent.path(), sent.query(), sent.header("x-trace"));
        assert_eq!(got, ("/jobs/j%2F1", Some("detailed=true"), Some("7")));
    }
    Ok(())
}

#[tokio::test]
async fn limits_and_retry_of_the_call_are_those_of_polls() {
    let polled = |mock: &Mock, retry: Retry| {
        let clock = TestClock::new();
        let call = with_clock(mock, &clock).0.call::<Json>(&STARTUP, &[&"s"]).retry(retry);
        (clock, call.attempt_timeout(Duration::from_secs(7)).timeout(Duration::from_secs(9)))
    };
    let mock = accepted().otherwise(Reply::stalled());
    let (_, call) = polled(&mock, Retry::never());
    let error = call.wait::<Json>().await.expect_err("no answers");
    assert_eq!(mock.requests().len(), 1 + 5, "one attempt each");
    let poll = std::error::Error::source(&error).expect("what the poll said").to_string();
    assert!(poll.contains("no answer within the attempt's 7s"), "{poll}");
    let mock = accepted().otherwise(Reply::stalled());
    let (_, call) = polled(&mock, Retry::new().attempts(2).first_wait(Duration::ZERO));
    let error = call.wait::<Json>().await.expect_err("no answers");
    assert_eq!(mock.requests().len(), 1 + 5 * 2, "two attempts each");
    let poll = std::error::Error::source(&error).expect("what the poll said").to_string();
    assert!(poll.contains("no answer within the call's 9s"), "{poll}");
}

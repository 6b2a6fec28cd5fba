//! `Retry-After` in every form there is, and some that are none.

use std::time::Duration;

use cloudstick_v2::{Client, Error};
use copyist_faults::{
    Script, Server, Tally,
    case::FINE,
    clock::{ATTEMPT, WaitClock},
};

/// The wait when the server asks for nothing that can be read: half of the usual first one.
const USUAL: Duration = Duration::from_millis(125);

/// A POST is refused once with these headers. How it ended, the waits, what the server saw.
async fn refused(status: u16, headers: &[(&str, &str)]) -> (Result<(), Error>, Vec<Duration>, Tally) {
    let scripts = vec![Script::refuse(status, headers, b""), Script::json(FINE)];
    let server = Server::scripted(scripts).await.expect("a port");
    let clock = WaitClock::default();
    let client = Client::builder().api_key("a-key").base_url(&server.url()).clock(clock.clone());
    let client = client.timeout(Duration::from_secs(3600)).attempt_timeout(ATTEMPT).build().expect("a client");
    let result = client.user("u_1").server("s_1").rename("web-2").await;
    (result.map(drop), clock.waits(), server.tally())
}

#[tokio::test]
async fn the_wait_is_what_was_asked() {
    let seconds = Duration::from_secs;
    let cases = [
        // seconds
        ("7", seconds(7)),
        ("007", seconds(7)),
        (" 7 ", seconds(7)),
        ("600", seconds(600)),
        // less than the client would wait by itself
        ("0", USUAL),
        // the three forms of dates; the clock shows Sat, 31 Jan 2026 12:00:00 GMT
        ("Sat, 31 Jan 2026 12:00:05 GMT", seconds(5)),
        ("Saturday, 31-Jan-26 12:00:05 GMT", seconds(5)),
        ("Sat Jan 31 12:00:05 2026", seconds(5)),
        ("Sat, 31 Jan 2026 12:30:00 GMT", seconds(1800)),
        // the past, and now
        ("Sat, 31 Jan 2026 12:00:00 GMT", USUAL),
        ("Fri, 30 Jan 2026 12:00:00 GMT", USUAL),
        ("Thu, 01 Jan 1970 00:00:00 GMT", USUAL),
        ("Sun Nov  6 08:49:37 1994", USUAL),
        // nothing that can be read
        ("-7", USUAL),
        ("7.5", USUAL),
        ("7s", USUAL),
        ("7 seconds", USUAL),
        ("0x7", USUAL),
        ("7,8", USUAL),
        ("soon", USUAL),
        ("", USUAL),
        ("2026-01-31T12:00:05Z", USUAL),
        ("Sat, 31 Jan 2026 12:00:05 +0100", USUAL),
        ("Sat, 32 Jan 2026 12:00:05 GMT", USUAL),
        ("Sat, 31 Jan 2026 25:00:05 GMT", USUAL),
        ("\u{e9}t\u{e9}", USUAL),
    ];
    for (asked, wait) in cases {
        let (result, waits, tally) = refused(429, &[("retry-after", asked)]).await;
        assert!(result.is_ok(), "{asked:?}: {result:?}");
        assert_eq!(waits, [wait], "{asked:?}");
        assert_eq!((tally.total, tally.effects()), (2, 1), "{asked:?}");
    }
}

/// A wait beyond the call's deadline is not begun: the caller gets the error, and how long the server asks to wait.
#[tokio::test]
async fn a_wait_that_is_too_long_is_the_callers() {
    let cases =
        [("3601", 3601), ("86400", 86400), ("18446744073709551615", u64::MAX), ("Sat, 31 Jan 2026 13:00:01 GMT", 3601)];
    for (asked, seconds) in cases {
        let (result, waits, tally) = refused(429, &[("retry-after", asked)]).await;
        let error = result.expect_err(asked);
        assert!(error.is_rate_limited() && !error.may_have_acted(), "{asked}: {error:?}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)), "{asked}");
        assert_eq!((waits.len(), tally.total, tally.effects()), (0, 1, 0), "{asked}");
    }
    let (result, ..) = refused(429, &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]).await;
    assert!(result.expect_err("for ever").retry_after() > Some(Duration::from_secs(1 << 37)));
}

/// A number too large for any clock still says: not now.
#[tokio::test]
async fn a_wait_beyond_all_numbers_is_long() {
    let (result, waits, _) = refused(429, &[("retry-after", "99999999999999999999999")]).await;
    assert!(result.expect_err("for ever").is_rate_limited());
    assert_eq!(waits.len(), 0);
}

/// Where the header is repeated the first counts.
#[tokio::test]
async fn the_first_of_several_counts() {
    let (result, waits, _) = refused(429, &[("retry-after", "7"), ("retry-after", "9"), ("retry-after", "soon")]).await;
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(waits, [Duration::from_secs(7)]);
    let (result, waits, _) = refused(429, &[("retry-after", "soon"), ("retry-after", "9")]).await;
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(waits, [USUAL]);
}

/// A POST is not sent again after a 503, whatever the server says of when to come back: it may have acted.
#[tokio::test]
async fn unavailable_is_not_a_promise_that_nothing_was_done() {
    for asked in ["0", "7", "Sat, 31 Jan 2026 12:00:05 GMT", "soon"] {
        let (result, waits, tally) = refused(503, &[("retry-after", asked)]).await;
        let error = result.expect_err(asked);
        assert!(error.is_server_error() && error.may_have_acted(), "{asked}: {error:?}");
        assert_eq!((waits.len(), tally.total), (0, 1), "{asked}");
        assert_eq!(error.retry_after().is_some(), asked != "soon", "{asked}");
    }
}

/// What only reads is sent again then, after the wait.
#[tokio::test]
async fn reading_waits_for_the_server_to_come_back() {
    for (status, asked, waits) in [
        (503, Some("7"), [Duration::from_secs(7), Duration::from_secs(7)]),
        (503, None, [USUAL, USUAL * 2]),
        (500, Some("7"), [Duration::from_secs(7), Duration::from_secs(7)]),
        (429, Some("1"), [Duration::from_secs(1), Duration::from_secs(1)]),
        (408, None, [USUAL, USUAL * 2]),
    ] {
        let headers: Vec<(&str, &str)> = asked.map(|asked| ("retry-after", asked)).into_iter().collect();
        let script = Script::refuse(status, &headers, b"");
        let server = Server::scripted(vec![script.clone(), script, Script::json(FINE)]).await.expect("a port");
        let clock = WaitClock::default();
        let client = Client::builder().api_key("a-key").base_url(&server.url()).clock(clock.clone());
        let client = client.timeout(Duration::from_secs(3600)).attempt_timeout(ATTEMPT).build().expect("a client");
        let answer = client.user("u_1").server("s_1").get().send().await.expect("the third answer");
        assert_eq!((answer.attempts(), clock.waits()), (3, waits.to_vec()), "{status} {asked:?}");
    }
}

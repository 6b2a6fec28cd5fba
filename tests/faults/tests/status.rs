//! Answers that say in good order that something is wrong.

use cloudstick_v2::Error;
use copyist_faults::{
    Case, Repeat, Script, Server,
    case::{FINE, check, client},
};

type Predicate = fn(&Error) -> bool;

#[tokio::test]
async fn every_status_says_whether_to_come_back() {
    let refusals: [(&str, u16, Predicate, Repeat); 9] = [
        ("400", 400, Error::is_bad_request, Repeat::None),
        ("401", 401, Error::is_unauthorized, Repeat::None),
        ("403", 403, Error::is_forbidden, Repeat::None),
        ("404", 404, Error::is_not_found, Repeat::None),
        ("409", 409, Error::is_conflict, Repeat::None),
        ("410", 410, Error::is_not_found, Repeat::None),
        ("422", 422, Error::is_bad_request, Repeat::None),
        ("408", 408, |error| error.name() == "408", Repeat::Idempotent),
        ("429", 429, Error::is_rate_limited, Repeat::All),
    ];
    let failures = [("500", 500), ("501", 501), ("502", 502), ("503", 503), ("504", 504), ("520", 520), ("599", 599)];
    let refused = refusals.map(|(name, status, is, repeat)| {
        Case::new(name, Script::refuse(status, &[], br#"{"message":"no"}"#), is, repeat)
    });
    let failed = failures.map(|(name, status)| {
        Case::new(name, Script::answer(status, &[], b"oops"), Error::is_server_error, Repeat::Idempotent)
    });
    let untouched = failures.map(|(name, status)| {
        Case::new(name, Script::refuse(status, &[], b""), Error::is_server_error, Repeat::Idempotent)
    });
    check(refused.into_iter().chain(failed).chain(untouched).collect()).await;
}

/// A caller who knows better says so, and the server acts as often as it is asked.
#[tokio::test]
async fn what_is_said_to_be_idempotent_is_repeated() {
    for fault in [Script::new().act().reset(), Script::answer(503, &[], b""), Script::new().act().close()] {
        let server = Server::scripted(vec![fault, Script::json(FINE)]).await.expect("a port");
        let client = client(&server.url()).build().expect("a client");
        let call = client.user("u_1").add_server("web-1", std::net::Ipv4Addr::LOCALHOST).idempotent();
        assert_eq!(call.send().await.expect("the second time").attempts(), 2);
        let tally = server.tally();
        assert_eq!((tally.total, tally.effects()), (2, 2));
        assert_eq!(tally.requests[0].body, tally.requests[1].body);
    }
}

/// A server in trouble gets no more repetitions than the client's budget has, over all calls.
#[tokio::test]
async fn the_budget_is_shared_by_all_calls() {
    let server = Server::scripted(vec![Script::refuse(503, &[], b"")]).await.expect("a port");
    let client = client(&server.url()).retry_budget(10).build().expect("a client");
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let call = client.user("u_1").server("s_1").get();
        calls.spawn(async move { call.await.expect_err("unavailable") });
    }
    let errors = calls.join_all().await;
    assert_eq!(server.tally().total, 60);
    assert_eq!(errors.iter().map(|error| error.attempts() as usize).sum::<usize>(), 60);
    assert!(errors.iter().filter(|error| error.to_string().contains("budget is spent")).count() >= 40);
}

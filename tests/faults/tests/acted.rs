//! Whether the server may have acted, over all attempts of a call and not only the last.

use cloudstick_v2::Error;
use copyist_faults::{Script, Server, case::client};
use tokio::io::AsyncReadExt as _;

/// A server that acts and says nothing of it, and then does something else.
async fn after_acting(then: Script) -> (Error, u32) {
    let server = Server::scripted(vec![Script::new().act().close(), then]).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    let error = client.user("u_1").server("s_1").delete().await.expect_err("the second answer");
    (error, server.tally().effects())
}

/// It is gone because the first attempt took it away: that it is not there does not say that nothing was done.
#[tokio::test]
async fn what_an_earlier_attempt_did_is_not_forgotten() {
    for status in [400, 403, 404, 409, 410] {
        let (error, effects) = after_acting(Script::refuse(status, &[], b"")).await;
        assert_eq!((effects, error.attempts()), (1, 2));
        assert!(error.may_have_acted(), "{error:?}");
    }
}

/// The server answers, and is then no longer there.
#[tokio::test]
async fn a_server_that_went_away_has_acted_before() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        drop(listener);
        stream.read(&mut [0; 4096]).await.expect("a request")
    });
    let client = client(&format!("http://{address}")).build().expect("a client");
    let error = client.user("u_1").server("s_1").delete().await.expect_err("gone");
    assert!(error.is_connect(), "{error:?}");
    assert!(server.await.expect("served") > 0);
    assert_eq!(error.attempts(), 3);
    assert!(error.may_have_acted(), "{error:?}");
    assert!(!error.to_string().contains("it was not sent"), "{error}");
}

/// A refusal that is the first word of the server says that nothing was done.
#[tokio::test]
async fn a_refusal_says_that_nothing_was_done() {
    for status in [400, 401, 403, 404, 405, 409, 410, 422, 429] {
        let server = Server::scripted(vec![Script::refuse(status, &[], b"")]).await.expect("a port");
        let client = client(&server.url()).build().expect("a client");
        let error = client.user("u_1").server("s_1").rename("web-2").await.expect_err("a refusal");
        assert!(!error.may_have_acted(), "{error:?}");
        assert_eq!(server.tally().effects(), 0);
    }
}

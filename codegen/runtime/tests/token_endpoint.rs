//! A token endpoint that fails: what the error says, and what is made of answers that are nearly right.

#[path = "fixture/tokens.rs"]
mod tokens;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use copyist_runtime::{
    Authorization, Authorizing, ClientBuilder, Credential, Error, Json, Mock, OAuth2, Operation, Reply, Retry, Secret,
    TestClock, Tokens,
};
use tokens::Stacks;

static CREATE: Operation = Operation::post("create", "/things");

fn with(mock: &Mock) -> ClientBuilder<Stacks> {
    let grant = OAuth2::client_credentials("app", "canary-secret");
    ClientBuilder::<Stacks>::new().transport(mock.clone()).oauth2(grant)
}

async fn create(builder: ClientBuilder<Stacks>) -> Result<Json, Error> {
    builder.build()?.0.call::<Json>(&CREATE, &[]).await
}

/// Nothing was sent while the credential was asked for, so even a POST is tried again.
#[tokio::test(start_paused = true)]
async fn one_that_takes_too_long_is_no_call_that_may_have_acted() {
    let seconds = Duration::from_secs;
    let mock = Mock::new().otherwise(Reply::stalled());
    let retry = Retry::never();
    let error = create(with(&mock).attempt_timeout(seconds(5)).retry(retry)).await;
    let error = error.expect_err("no token");
    assert_eq!(
        error.to_string(),
        "`create`: no credential could be had: it took longer than the attempt's 5s, which `attempt_timeout` sets; it was \
         not sent"
    );
    assert!(error.is_credential() && !error.is_timeout() && !error.may_have_acted(), "{error:?}");

    let error = create(with(&mock).timeout(seconds(7))).await.expect_err("no token");
    assert!(error.to_string().contains("longer than the call's 7s, which `timeout` sets"), "{error}");
    assert!(error.is_credential() && !error.may_have_acted(), "{error:?}");

    // A provider of the caller's that is slow once.
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let builder = ClientBuilder::<Stacks>::new().transport(mock.clone());
    create(builder.credential(SlowOnce(AtomicBool::new(true)))).await.expect("the second time");
    assert_eq!(mock.requests().len(), 1);
}

/// Gives nothing when it is asked for the first time.
struct SlowOnce(AtomicBool);

impl Credential for SlowOnce {
    fn authorize<'a>(&'a self, _: &'static Operation) -> Authorizing<'a> {
        Box::pin(async {
            if self.0.swap(false, Ordering::SeqCst) {
                std::future::pending::<()>().await;
            }
            Authorization::bearer(&Secret::from("canary-2"))
        })
    }
}

/// Why there is no token: status, address and what to check.
#[tokio::test]
async fn what_it_answered_is_said() {
    let page = "<html><title>No such page</title>canary-secret</html>";
    let table = [
        (
            Reply::text(404, page).header("content-type", "text/html"),
            "it answered 404 Not Found: No such page; check its address",
        ),
        (Reply::status(302).header("location", "/login"), "it answered 302 Found; check its address"),
        (Reply::status(400), "it answered 400 Bad Request; check the client's id and secret, and the grant"),
        (
            Reply::json(401, r#"{"message":"no canary-secret"}"#),
            "it answered 401 Unauthorized: no ***; check the client's id and secret, and the grant",
        ),
        (
            Reply::json(200, r#"{"error":"invalid_scope","error_description":"no `x`"}"#),
            "it answered `invalid_scope`: no `x`",
        ),
        (Reply::text(200, page), "it answered 200 OK without an `access_token`; check its address"),
        (Reply::json(200, r#"{"access_token":7}"#), "it answered 200 OK without an `access_token`; check its address"),
        (Reply::status(204), "it answered 204 No Content without an `access_token`; check its address"),
    ];
    for (reply, said) in table {
        let mock = Mock::new().otherwise(reply);
        let error = create(with(&mock).clock(TestClock::new())).await.expect_err("no token");
        let place = "no credential could be had: the token endpoint `https://stacks.example.com/api/oauth/token`";
        assert_eq!(error.to_string(), format!("`create`: {place}: {said}; it was not sent"));
        assert!(error.is_credential() && !format!("{error:?}").contains("canary"), "{error:?}");
        assert_eq!(mock.requests().len(), 1, "{said}");
    }
}

/// What other clients take is taken.
#[tokio::test]
async fn what_is_nearly_right_is_taken() {
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    let scopes = |scopes: &[&str]| Some(scopes.iter().map(|scope| (*scope).to_owned()).collect::<Vec<_>>());
    let table = [
        (r#""token_type":"Bearer","expires_in":7200"#, seconds(7200), None),
        (r#""expires_in":"7200""#, seconds(7200), None),
        (r#""token_type":null,"expires_in":7200.9"#, seconds(7200), None),
        (r#""token_type":"","expires_in":7.2e3"#, seconds(7200), None),
        (r#""expires_in":null,"scope":null"#, None, None),
        (r#""expires_in":"soon","refresh_token":null"#, None, None),
        (r#""expires_in":-1"#, None, None),
        (r#""scope":"a b""#, None, scopes(&["a", "b"])),
        (r#""scope":["a","b \" c"]"#, None, scopes(&["a", "b", "\"", "c"])),
        (r#""scope":["a",["b"],7]"#, None, scopes(&["a"])),
        (r#""scope":{"a":1},"more":{"b":[]}"#, None, None),
    ];
    for (rest, life, scopes) in table {
        for (status, kind) in [(200, "application/json"), (201, "text/html")] {
            let body = format!(r#"{{"access_token":"canary-1",{rest}}}"#);
            let mock = Mock::new().reply(Reply::text(status, body).header("content-type", kind));
            let mock = mock.otherwise(Reply::json(200, "{}"));
            let seen: Arc<Mutex<Option<Tokens>>> = Arc::default();
            let sink = Arc::clone(&seen);
            let grant = OAuth2::client_credentials("app", "canary-secret");
            let grant = grant.on_tokens(move |tokens| *sink.lock().expect("whole") = Some(tokens.clone()));
            let result = create(with(&mock).clock(TestClock::new()).oauth2(grant)).await;
            assert!(result.is_ok(), "{rest}: {result:?}");
            let tokens = seen.lock().expect("whole").take().expect("tokens");
            assert_eq!((tokens.expires_in(), tokens.scopes().map(<[_]>::to_vec)), (life, scopes.clone()), "{rest}");
            assert_eq!(mock.requests()[1].header("authorization"), Some("Bearer canary-1"));
        }
    }
}

//! Tokens of an OAuth2 server: cached, renewed early and once, and never seen.

mod fixture;

#[expect(dead_code, reason = "no test file uses all of it")]
#[path = "fixture/server.rs"]
mod server;
#[path = "fixture/tokens.rs"]
mod tokens;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use copyist_runtime::{ClientBuilder, Error, Json, Mock, OAuth2, Operation, Reply, Retry, TestClock, Tokens};
use server::Server;
use tokens::Stacks;

static READ: Operation = Operation::get("read", "/things");
static CREATE: Operation = Operation::post("create", "/things");
static ADMIN: Operation = Operation::get("admin", "/admin").scopes(&[&["admin_read", "things_read"]]);

impl Stacks {
    async fn read(&self) -> Result<Json, Error> {
        self.0.call(&READ, &[]).await
    }
}

fn machine() -> OAuth2 {
    OAuth2::client_credentials("app", "canary-secret")
}

fn with(mock: &Mock, clock: &TestClock, grant: OAuth2) -> Stacks {
    let builder = ClientBuilder::<Stacks>::new().transport(mock.clone()).clock(clock.clone());
    builder.oauth2(grant).build().expect("a client")
}

fn token(name: &str, life: u64) -> Reply {
    Reply::json(200, format!(r#"{{"access_token":"canary-{name}","token_type":"Bearer","expires_in":{life}}}"#))
}

fn renewable(name: &str, refresh: &str) -> Reply {
    let body =
        r#"{"access_token":"canary-NAME","token_type":"bearer","expires_in":100,"refresh_token":"canary-REFRESH"}"#;
    Reply::json(200, body.replace("NAME", name).replace("REFRESH", refresh))
}

fn ok() -> Reply {
    Reply::json(200, "{}")
}

/// What was sent: the path, and the token or the form.
fn sent(mock: &Mock) -> Vec<String> {
    let requests = mock.requests();
    let show = |request: &copyist_runtime::Recorded| match request.path() {
        "/api/oauth/token" => {
            let mut form: Vec<&str> = request.text().unwrap_or_default().split('&').collect();
            form.sort_unstable();
            format!("token: {}", form.join("&"))
        }
        path => format!("{path}: {}", request.header("authorization").unwrap_or_default()),
    };
    requests.iter().map(show).collect()
}

#[tokio::test]
async fn a_token_is_kept_and_renewed_early() -> Result<(), Error> {
    let mock = Mock::new().reply(token("1", 1000)).reply(ok()).reply(ok()).reply(token("2", 1000)).otherwise(ok());
    let clock = TestClock::new();
    let client = with(&mock, &clock, machine().scopes(["things_read", "x y"]));
    client.read().await?;
    clock.advance(Duration::from_secs(899));
    client.read().await?;
    // A tenth of its life is left.
    clock.advance(Duration::from_secs(1));
    client.read().await?;
    let asked = "token: grant_type=client_credentials&scope=things_read+x+y";
    let one = "/things: Bearer canary-1";
    assert_eq!(sent(&mock), [asked, one, one, asked, "/things: Bearer canary-2"]);
    let first = &mock.requests()[0];
    // app:canary-secret
    assert_eq!(first.header("authorization"), Some("Basic YXBwOmNhbmFyeS1zZWNyZXQ="));
    assert_eq!(first.header("user-agent"), Some("stacks/1.0.0"));
    assert!(!format!("{mock:?} {:?} {client:?}", mock.requests()).contains("canary"));
    Ok(())
}

#[tokio::test]
async fn the_margin_is_five_minutes_at_most() -> Result<(), Error> {
    let mock = Mock::new().reply(token("1", 86_400)).reply(ok()).reply(ok()).reply(token("2", 60)).otherwise(ok());
    let clock = TestClock::new();
    let client = with(&mock, &clock, machine());
    client.read().await?;
    clock.advance(Duration::from_secs(86_400 - 301));
    client.read().await?;
    clock.advance(Duration::from_secs(1));
    client.read().await?;
    assert_eq!(sent(&mock).last().map(String::as_str), Some("/things: Bearer canary-2"));
    Ok(())
}

#[tokio::test]
async fn the_secret_may_go_in_the_body_and_a_user_may_sign_in() -> Result<(), Error> {
    let mock = Mock::new().reply(token("1", 60)).otherwise(ok());
    let grant = OAuth2::password("app", "ann@example.com", "canary pass").client_secret("canary-s").secret_in_body();
    with(&mock, &TestClock::new(), grant).read().await?;
    let form = "token: client_id=app&client_secret=canary-s&grant_type=password&password=canary+pass&username=ann%40example.com";
    assert_eq!(sent(&mock)[0], form);
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_that_is_good_once_is_replaced_and_handed_over() -> Result<(), Error> {
    let mock = Mock::new().reply(renewable("1", "r2")).reply(ok()).reply(renewable("2", "r3")).otherwise(ok());
    let (clock, kept) = (TestClock::new(), Arc::new(Mutex::new(Vec::new())));
    let sink = Arc::clone(&kept);
    let grant = OAuth2::refresh_token("app", "canary-r1").on_tokens(move |tokens: &Tokens| {
        let refresh = tokens.refresh_token().map(|token| token.expose().to_owned());
        sink.lock().expect("whole").push((refresh, format!("{tokens:?}")));
    });
    let client = with(&mock, &clock, grant);
    client.read().await?;
    clock.advance(Duration::from_secs(100));
    client.read().await?;
    let sent = sent(&mock);
    assert!(sent[0].contains("refresh_token=canary-r1") && sent[2].contains("refresh_token=canary-r2"), "{sent:?}");
    let kept = kept.lock().expect("whole");
    assert_eq!(
        kept.iter().map(|(token, _)| token.as_deref()).collect::<Vec<_>>(),
        [Some("canary-r2"), Some("canary-r3")]
    );
    assert!(kept.iter().all(|(_, shown)| !shown.contains("canary")));
    Ok(())
}

#[tokio::test]
async fn a_401_renews_once_and_repeats_once() -> Result<(), Error> {
    let mock = Mock::new().reply(token("1", 100)).reply(Reply::status(401)).reply(token("2", 100)).otherwise(ok());
    let client = with(&mock, &TestClock::new(), machine());
    // A POST too: the server refused it, so it cannot have acted.
    let answer = client.0.call::<Json>(&CREATE, &[]).retry(Retry::never()).send().await?;
    assert_eq!(answer.attempts(), 2);
    let asked = "token: grant_type=client_credentials";
    assert_eq!(sent(&mock), [asked, "/things: Bearer canary-1", asked, "/things: Bearer canary-2"]);

    let mock = Mock::new().reply(token("1", 100)).reply(Reply::status(401)).reply(token("2", 100));
    let mock = mock.otherwise(Reply::status(401));
    let error = with(&mock, &TestClock::new(), machine()).read().await.expect_err("a 401");
    assert!(error.is_unauthorized());
    assert_eq!((mock.requests().len(), error.attempts()), (4, 2));
    Ok(())
}

#[tokio::test]
async fn an_early_renewal_that_fails_does_no_harm() -> Result<(), Error> {
    let mock = Mock::new().reply(token("1", 100)).reply(ok()).reply(Reply::status(503)).otherwise(ok());
    let clock = TestClock::new();
    let client = with(&mock, &clock, machine());
    client.read().await?;
    clock.advance(Duration::from_secs(95));
    client.read().await?;
    assert_eq!(sent(&mock)[3], "/things: Bearer canary-1");
    Ok(())
}

#[tokio::test]
async fn why_there_is_no_token() {
    let denied = |body: &str| Reply::json(400, body);
    let table = [
        (
            denied(r#"{"error":"invalid_client","error_description":"no canary-secret here"}"#),
            "`read`: no credential could be had: the token endpoint: it answered `invalid_client`: no *** here; it was not sent",
            1,
        ),
        (
            Reply::text(503, "busy"),
            "`read`: no credential could be had: the token endpoint: it answered 503 Service Unavailable (3 attempts); it was not sent",
            3,
        ),
        (
            Reply::refused(),
            "`read`: no credential could be had: the token endpoint: no connection to the server: the mock refused the \
             connection (3 attempts); it was not sent",
            3,
        ),
        (
            Reply::broken(),
            "`read`: no credential could be had: the token endpoint: the connection broke: the mock broke the connection; \
             it was not sent",
            1,
        ),
        (
            Reply::json(200, r#"{"token":"canary-7"}"#),
            "`read`: no credential could be had: the token endpoint: it answered 200 OK without an `access_token`; check its address; it was not sent",
            1,
        ),
    ];
    for (reply, said, asked) in table {
        let mock = Mock::new().otherwise(reply);
        let error = with(&mock, &TestClock::new(), machine()).read().await.expect_err("no token");
        assert_eq!(error.to_string().replace(" `https://stacks.example.com/api/oauth/token`", ""), said);
        assert!(error.is_credential() && !error.may_have_acted() && !format!("{error:?}").contains("canary"));
        assert_eq!(mock.requests().len(), asked, "{said}");
    }
}

#[tokio::test]
async fn who_must_log_in_again_is_told() {
    let lost = || Reply::json(400, r#"{"error":"invalid_grant"}"#);
    let mock = Mock::new().reply(lost()).otherwise(ok());
    let client = with(&mock, &TestClock::new(), OAuth2::refresh_token("app", "canary-r1"));
    for _ in 0..2 {
        let error = client.read().await.expect_err("lost");
        assert!(error.to_string().contains("log in again"), "{error}");
    }
    assert_eq!(mock.requests().len(), 1, "what is lost is not asked for again");
    // A grant that can be asked again is.
    let mock = Mock::new().reply(renewable("1", "r1")).reply(ok()).reply(lost()).reply(token("2", 9)).otherwise(ok());
    let clock = TestClock::new();
    let client = with(&mock, &clock, machine());
    assert!(client.read().await.is_ok());
    clock.advance(Duration::from_secs(100));
    assert!(client.read().await.is_ok());
    assert_eq!(sent(&mock)[4], "/things: Bearer canary-2");
}

#[tokio::test]
async fn a_missing_scope_is_noticed_before_anything_is_sent() -> Result<(), Error> {
    let granted = r#"{"access_token":"t","token_type":"bearer","scope":"things_read other"}"#;
    let mock = Mock::new().reply(Reply::json(200, granted)).otherwise(ok());
    let client = with(&mock, &TestClock::new(), machine().scopes(["admin_read", "things_read"]));
    client.read().await?;
    let error = client.0.call::<Json>(&ADMIN, &[]).await.expect_err("a scope is missing");
    assert_eq!(
        error.to_string(),
        "`admin`: the token lacks the scope `admin_read`; it has `things_read`, `other`; it was not sent; ask for the \
         scope when signing in"
    );
    assert!(error.is_credential());
    assert_eq!(error.name(), "scope");
    assert_eq!(mock.requests().len(), 2);
    // Where nobody knows the scopes, the server decides.
    let mock = Mock::new().reply(token("1", 9)).otherwise(ok());
    assert!(with(&mock, &TestClock::new(), machine()).0.call::<Json>(&ADMIN, &[]).await.is_ok());
    Ok(())
}

#[tokio::test]
async fn a_person_consents() -> Result<(), Error> {
    let builder = ClientBuilder::<Stacks>::new();
    let login = builder.login("app", "http://127.0.0.1:8080/back", &["things_read"])?;
    let url = url::Url::parse(login.url()).expect("a URL");
    let get = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    assert!(login.url().starts_with("https://stacks.example.com/api/oauth/authorize?"));
    assert_eq!(get("response_type").as_deref(), Some("code"));
    assert_eq!(get("redirect_uri").as_deref(), Some("http://127.0.0.1:8080/back"));
    assert_eq!(get("scope").as_deref(), Some("things_read"));
    assert_eq!(get("code_challenge_method").as_deref(), Some("S256"));
    let state = get("state").expect("a state");
    assert!(!format!("{login:?}").contains(&state));
    let grant = login.finish(&format!("http://127.0.0.1:8080/back?code=canary-c&state={state}"))?;
    assert!(!format!("{grant:?}").contains("canary"));
    let mock = Mock::new().reply(renewable("1", "r1")).otherwise(ok());
    with(&mock, &TestClock::new(), grant).read().await?;
    let form = &sent(&mock)[0];
    assert!(
        form.contains("code=canary-c") && form.contains("code_verifier=") && form.contains("redirect_uri="),
        "{form}"
    );
    Ok(())
}

#[test]
fn an_answer_to_another_login_is_refused() {
    let start = || ClientBuilder::<Stacks>::new().login("app", "http://127.0.0.1/back", &[]).expect("a login");
    let state = |login: &copyist_runtime::Login| {
        login.url().split("state=").nth(1).expect("a state").split('&').next().expect("a state").to_owned()
    };
    let table = [
        ("http://127.0.0.1/back?code=c&state=forged", "another `state`"),
        ("http://127.0.0.1/back?code=c", "another `state`"),
        ("http://127.0.0.1/back?state=STATE", "without a `code`"),
        ("http://127.0.0.1/back?state=STATE&error=access_denied&error_description=no", "`access_denied`: no"),
        ("back", "no URL"),
    ];
    for (back, problem) in table {
        let login = start();
        let back = back.replace("STATE", &state(&login));
        let error = login.finish(&back).expect_err("refused");
        assert!(error.is_credential() && error.to_string().contains(problem), "{back}: {error}");
    }
    assert!(ClientBuilder::<Stacks>::new().login("app", "no URL", &[]).is_err());
}

/// How often a server was asked for a token, and how often it was sent one that is not good.
static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Gives out tokens with numbers; only the last one is good.
fn authority(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    if request.uri().path() == "/api/oauth/token" {
        let number = ASKED.fetch_add(1, Ordering::SeqCst) + 1;
        let body = format!(r#"{{"access_token":"t{number}","token_type":"bearer","expires_in":3600}}"#);
        return http::Response::builder()
            .header("content-type", "application/json")
            .body(body.into())
            .expect("an answer");
    }
    let good = format!("Bearer t{}", ASKED.load(Ordering::SeqCst));
    let is_good = request.headers().get("authorization").is_some_and(|value| value.as_bytes() == good.as_bytes());
    let status = if is_good { 200 } else { 401 };
    http::Response::builder().status(status).body("{}".into()).expect("an answer")
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_calls_one_asks() -> Result<(), Error> {
    let server = Server::plain(authority).await;
    let builder = ClientBuilder::<Stacks>::new().base_url(&server.url()).oauth2(machine());
    let client = Arc::new(builder.build()?);
    let all = || async {
        let calls: Vec<_> = (0..100)
            .map(|_| {
                let client = Arc::clone(&client);
                tokio::spawn(async move { client.read().await })
            })
            .collect();
        for call in calls {
            call.await.expect("no panic").expect("an answer");
        }
    };
    all().await;
    assert_eq!(ASKED.load(Ordering::SeqCst), 1);
    // The server forgets the token: all are refused, one asks for another.
    ASKED.fetch_add(1, Ordering::SeqCst);
    all().await;
    assert_eq!(ASKED.load(Ordering::SeqCst), 3);
    Ok(())
}

#[tokio::test]
async fn a_call_that_is_given_up_does_not_lose_the_tokens() -> Result<(), Error> {
    use copyist_runtime::{Answering, Limits, Transport};
    /// Answers the token request when it is told to.
    #[derive(Clone)]
    struct Slow(Mock, Arc<tokio::sync::Notify>);
    impl Transport for Slow {
        fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Answering<'_> {
            Box::pin(async move {
                let is_token = request.uri().path() == "/api/oauth/token";
                let answer = self.0.send(request, limits).await;
                if is_token {
                    self.1.notified().await;
                }
                answer
            })
        }
    }
    let mock = Mock::new().reply(renewable("1", "r2")).otherwise(ok());
    let go = Arc::new(tokio::sync::Notify::new());
    let transport = Slow(mock.clone(), Arc::clone(&go));
    let grant = OAuth2::refresh_token("app", "canary-r1");
    let client = Arc::new(ClientBuilder::<Stacks>::new().transport(transport).oauth2(grant).build()?);
    let first = Arc::clone(&client);
    let first = tokio::spawn(async move { first.read().await });
    while mock.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert!(first.await.expect_err("given up").is_cancelled());
    go.notify_one();
    client.read().await?;
    assert_eq!(sent(&mock).len(), 2, "the refresh token was used once");
    assert_eq!(sent(&mock)[1], "/things: Bearer canary-1");
    Ok(())
}

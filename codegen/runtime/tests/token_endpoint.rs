//! A token endpoint that fails: what the error says, and what is made of answers that are nearly right.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use copyist_runtime::{
    AcceptsOAuth2, Api, Authorization, Authorizing, Client, ClientBuilder, Credential, Endpoints, Error, Json, Mock,
    OAuth2, Operation, Reply, Retry, Scheme, Secret, Service,
};

static ENDPOINTS: Endpoints = Endpoints::new("/api/oauth/token");

/// An API with tokens.
struct Stacks(Client);

impl Service for Stacks {
    fn api() -> &'static Api {
        static STACKS: Api =
            Api::new("stacks", "1.0.0", "https://stacks.example.com").accepts(&[Scheme::oauth2(&ENDPOINTS)]);
        &STACKS
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

impl AcceptsOAuth2 for Stacks {}

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

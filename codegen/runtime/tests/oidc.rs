//! OAuth2 against an authorization server that nobody here wrote; `cargo xtask interop --step oauth2` starts it and runs this.

use std::{
    collections::BTreeMap,
    env,
    sync::{Arc, Mutex},
    time::Duration,
};

use copyist_runtime::{
    AcceptsOAuth2, Api, Client, ClientBuilder, Endpoints, Error, Json, Login, OAuth2, Operation, Scheme, Service,
    Tokens,
};

static ENDPOINTS: Endpoints = Endpoints::new("/token").authorize("/auth");
static THINGS: Operation = Operation::get("things", "/things");
static ADMIN: Operation = Operation::get("admin", "/things").scopes(&[&["admin"]]);

/// Where the browser comes back to; nothing listens there.
const BACK: &str = "http://127.0.0.1/back";

#[derive(Debug)]
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

fn issuer() -> String {
    env::var("OIDC_ISSUER").expect("`OIDC_ISSUER`; run `cargo xtask interop --step oauth2`")
}

fn builder() -> ClientBuilder<Stacks> {
    ClientBuilder::new().base_url(&issuer())
}

fn machine() -> OAuth2 {
    OAuth2::client_credentials("machine-app", "machine-secret").scopes(["things_read"])
}

fn browser() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}

/// Goes from redirect to redirect with cookies, as a browser does, until it comes back to the application.
async fn consent(login: &Login) -> String {
    let (browser, mut cookies) = (browser(), BTreeMap::new());
    let mut at = login.url().to_owned();
    for _ in 0..20 {
        let all: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let answer = browser.get(&at).header("cookie", all.join("; ")).send().await.expect("an answer");
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().expect("text").split(';').next().expect("a pair").to_owned();
            let (name, value) = pair.split_once('=').expect("a pair");
            cookies.insert(name.to_owned(), value.to_owned());
        }
        let Some(location) = answer.headers().get("location") else {
            panic!("{} at {at}: {}", answer.status(), answer.text().await.unwrap_or_default());
        };
        let location = location.to_str().expect("text");
        at = url::Url::parse(&at).expect("a URL").join(location).expect("a URL").into();
        if at.starts_with(BACK) {
            return at;
        }
    }
    panic!("the browser goes round in circles at {at}");
}

fn login() -> Login {
    builder().login("person-app", BACK, &["openid", "things_read"]).expect("a login")
}

async fn token_requests() -> u64 {
    let text =
        browser().get(format!("{}/counts", issuer())).send().await.expect("an answer").text().await.expect("text");
    serde_json::from_str::<serde_json::Value>(&text).expect("JSON")["token"].as_u64().expect("a number")
}

/// A client of a person who has consented, and the tokens it was given.
async fn person() -> (Stacks, Arc<Mutex<Vec<Tokens>>>) {
    let login = login();
    let back = consent(&login).await;
    let given: Arc<Mutex<Vec<Tokens>>> = Arc::default();
    let sink = Arc::clone(&given);
    let grant = login.finish(&back).expect("a grant").client_secret("person-secret");
    let grant = grant.on_tokens(move |tokens| sink.lock().expect("whole").push(tokens.clone()));
    (builder().oauth2(grant).build().expect("a client"), given)
}

async fn things(client: &Stacks) -> Result<Json, Error> {
    client.0.call(&THINGS, &[]).await
}

/// One test: the server counts for all.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs an authorization server: run `cargo xtask interop --step oauth2`"]
async fn against_a_real_authorization_server() {
    code_with_pkce_and_rotation().await;
    a_code_is_worthless_with_another_verifier().await;
    client_credentials_and_scopes().await;
    a_token_that_the_server_forgot_is_replaced().await;
    who_revokes_a_token_must_log_in_again().await;
    a_hundred_calls_at_expiry_ask_once().await;
    a_wrong_secret_says_so().await;
}

async fn code_with_pkce_and_rotation() {
    let (client, given) = person().await;
    assert!(things(&client).await.is_ok());
    // The access token is good for two seconds, the refresh token for one use.
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    assert!(things(&client).await.is_ok());
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    assert!(things(&client).await.is_ok());
    let given = given.lock().expect("whole");
    let refresh: Vec<&str> = given.iter().filter_map(|tokens| Some(tokens.refresh_token()?.expose())).collect();
    assert_eq!(refresh.len(), 3);
    assert!(refresh[0] != refresh[1] && refresh[1] != refresh[2], "each refresh token is good once");
}

async fn a_code_is_worthless_with_another_verifier() {
    let (first, second) = (login(), login());
    let state = |login: &Login| {
        login.url().split("state=").nth(1).expect("a state").split('&').next().expect("a state").to_owned()
    };
    let stolen = consent(&first).await.replace(&state(&first), &state(&second));
    let grant = second.finish(&stolen).expect("a grant").client_secret("person-secret");
    let client = builder().oauth2(grant).build().expect("a client");
    let error = things(&client).await.expect_err("another verifier");
    assert!(error.is_credential() && error.to_string().contains("invalid_grant"), "{error}");
    assert!(error.to_string().contains("log in again"), "{error}");
}

async fn client_credentials_and_scopes() {
    let client = builder().oauth2(machine()).build().expect("a client");
    let answer = things(&client).await.expect("an answer");
    assert_eq!(answer.decode::<BTreeMap<String, String>>().expect("a map")["scope"], "things_read");
    let error = client.0.call::<Json>(&ADMIN, &[]).await.expect_err("no such scope");
    assert!(error.to_string().contains("lacks the scope `admin`"), "{error}");
}

async fn a_token_that_the_server_forgot_is_replaced() {
    let (client, given) = person().await;
    assert!(things(&client).await.is_ok());
    let token = given.lock().expect("whole")[0].access_token().expose().to_owned();
    let forget = browser().get(format!("{}/forget", issuer())).bearer_auth(token);
    assert!(forget.send().await.expect("an answer").status().is_success());
    let before = token_requests().await;
    let answer = client.0.call::<Json>(&THINGS, &[]).send().await.expect("an answer");
    assert_eq!(answer.attempts(), 2, "a 401, then another token");
    assert_eq!(token_requests().await, before + 1);
}

async fn who_revokes_a_token_must_log_in_again() {
    let (client, given) = person().await;
    assert!(things(&client).await.is_ok());
    let token = given.lock().expect("whole")[0].access_token().expose().to_owned();
    let form = format!("token={token}&client_id=person-app");
    let revoke =
        browser().post(format!("{}/token/revocation", issuer())).basic_auth("person-app", Some("person-secret"));
    let revoke = revoke.header("content-type", "application/x-www-form-urlencoded").body(form);
    assert!(revoke.send().await.expect("an answer").status().is_success());
    // This server revokes the refresh token along with it.
    let before = token_requests().await;
    let error = things(&client).await.expect_err("revoked");
    assert!(error.is_credential() && error.to_string().contains("log in again"), "{error}");
    assert_eq!(token_requests().await, before + 1);
    assert!(things(&client).await.is_err());
    assert_eq!(token_requests().await, before + 1, "what is lost is not asked for again");
}

async fn a_hundred_calls_at_expiry_ask_once() {
    let client = Arc::new(builder().oauth2(machine()).build().expect("a client"));
    assert!(things(&client).await.is_ok());
    tokio::time::sleep(Duration::from_millis(2_100)).await;
    let before = token_requests().await;
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = Arc::clone(&client);
            tokio::spawn(async move { things(&client).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("an answer");
    }
    assert_eq!(token_requests().await, before + 1);
}

async fn a_wrong_secret_says_so() {
    let grant = OAuth2::client_credentials("machine-app", "a-wrong-secret");
    let error = things(&builder().oauth2(grant).build().expect("a client")).await.expect_err("refused");
    assert!(error.is_credential() && error.to_string().contains("invalid_client"), "{error}");
    assert!(!format!("{error:?}").contains("a-wrong-secret"));
}

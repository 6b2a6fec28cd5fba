//! APIs of which each installation has its own address, and scopes of which one of several suffices.

use std::{env, process::Command};

use copyist_runtime::{
    AcceptsKey, AcceptsOAuth2, Api, Client, ClientBuilder, Endpoints, Error, Json, Mock, OAuth2, Operation, Reply,
    Scheme, Service, TestClock,
};

static ENDPOINTS: Endpoints = Endpoints::new("/oauth/token");
static OWN: Api = Api::new("own", "1.0.0", "https://{host}")
    .server_env("COPYIST_TEST_URL")
    .accepts(&[Scheme::bearer().env(&["COPYIST_TEST_KEY"]), Scheme::oauth2(&ENDPOINTS)]);
static SHARED: Api = Api::new("shared", "1.0.0", "https://api.example.com").server_env("COPYIST_TEST_URL");
static READ: Operation = Operation::get("read", "/things").scopes(&[&["public"], &["things_read", "things_all"]]);

/// An API of which each installation has its own address.
#[derive(Debug)]
struct Own(Client);

impl Service for Own {
    fn api() -> &'static Api {
        &OWN
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

impl AcceptsKey for Own {}
impl AcceptsOAuth2 for Own {}

/// An API that is open to all, and may be elsewhere.
#[derive(Debug)]
struct Shared(Client);

impl Service for Shared {
    fn api() -> &'static Api {
        &SHARED
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

/// The server that a client calls.
fn server(client: &Client) -> String {
    let shown = format!("{client:?}");
    shown.split('"').nth(3).unwrap_or_default().to_owned()
}

#[test]
fn without_an_address_there_is_no_client() {
    let error = ClientBuilder::<Own>::new().api_key("a-key").build().expect_err("no address");
    assert_eq!(
        error.to_string(),
        "no base URL: each installation of this API has its own address, like `https://{host}`; give yours to `base_url`, \
         or set `COPYIST_TEST_URL` and use `from_env`"
    );
    assert!(error.is_invalid_input());
    let client = ClientBuilder::<Own>::new().api_key("a-key").base_url("https://a.example.com").build();
    assert_eq!(server(&client.expect("a client").0), "a.example.com");
    assert!(ClientBuilder::<Own>::new().login("app", "http://127.0.0.1/back", &[]).is_err());
}

/// Runs the test that is ignored with variables set, and gives what it printed.
fn told(url: Option<&str>, key: Option<&str>) -> String {
    let mut child = Command::new(env::current_exe().expect("a program"));
    child.args(["--exact", "in_an_environment", "--ignored", "--nocapture"]);
    for (name, value) in [("COPYIST_TEST_URL", url), ("COPYIST_TEST_KEY", key)] {
        match value {
            Some(value) => child.env(name, value),
            None => child.env_remove(name),
        };
    }
    String::from_utf8(child.output().expect("it runs").stdout).expect("text")
}

#[test]
#[ignore = "another test runs it with variables set"]
fn in_an_environment() {
    let own = ClientBuilder::<Own>::new().from_env().map(|own| server(&own.0));
    println!("own: {}", own.unwrap_or_else(|error| error.to_string()));
    let shared = ClientBuilder::<Shared>::new().from_env().map(|shared| server(&shared.0));
    println!("shared: {}", shared.unwrap_or_else(|error| error.to_string()));
    let given = ClientBuilder::<Own>::new().base_url("https://given.example.com").from_env().map(|own| server(&own.0));
    println!("given: {}", given.unwrap_or_else(|error| error.to_string()));
}

#[test]
fn the_address_comes_from_the_environment() {
    let all = told(Some(" https://b.example.com/panel \n"), Some("a-key"));
    for line in ["own: b.example.com", "shared: b.example.com", "given: given.example.com"] {
        assert!(all.contains(line), "{all}");
    }
    let none = told(None, Some("a-key"));
    let problem =
        "the environment variable `COPYIST_TEST_URL` is not set; put the base URL there, like `https://{host}`";
    for line in [&format!("own: {problem}"), "shared: api.example.com", "given: given.example.com"] {
        assert!(none.contains(line), "{none}");
    }
    let empty = told(Some(" "), Some("a-key"));
    for line in ["own: the environment variable `COPYIST_TEST_URL` is empty", "shared: the environment variable"] {
        assert!(empty.contains(line), "{empty}");
    }
    let no_key = told(Some("https://b.example.com"), None);
    assert!(no_key.contains("own: the environment variable `COPYIST_TEST_KEY` is not set"), "{no_key}");
    let wrong = told(Some("http://b.example.com"), Some("a-key"));
    assert!(wrong.contains("own: the base URL is not `https://`"), "{wrong}");
}

/// Calls with a token of some scopes; gives how that ended, and how many requests were sent.
async fn call(scopes: &str) -> (Result<Json, Error>, usize) {
    let token = format!(r#"{{"access_token":"t","token_type":"bearer","scope":"{scopes}"}}"#);
    let mock = Mock::new().reply(Reply::json(200, token)).otherwise(Reply::json(200, "{}"));
    let builder = ClientBuilder::<Own>::new().base_url("https://a.example.com").clock(TestClock::new());
    let grant = OAuth2::client_credentials("app", "a-secret");
    let client = builder.transport(mock.clone()).oauth2(grant).build().expect("a client");
    let ended = client.0.call::<Json>(&READ, &[]).await;
    (ended, mock.requests().len())
}

#[tokio::test]
async fn all_scopes_of_one_of_the_alternatives_suffice() {
    for scopes in ["public", "things_all things_read", "other public things_read"] {
        assert!(matches!(call(scopes).await, (Ok(_), 2)), "{scopes}");
    }
    let (ended, sent) = call("things_read other").await;
    let error = ended.expect_err("neither");
    assert_eq!(
        error.to_string(),
        "`read`: the token lacks the scope `public` or `things_all`; it has `things_read`, `other`; it was not sent; ask \
         for the scope when signing in"
    );
    assert_eq!((sent, error.name()), (1, "scope"));
    let (ended, _) = call("other").await;
    let said = ended.expect_err("neither").to_string();
    assert!(said.contains("lacks the scope `public` or `things_read` and `things_all`; it has"), "{said}");
}

//! A secret is planted in every input that takes one, and must be seen nowhere but in what is sent.

#[macro_use]
mod fixture;

use std::{
    error::Error as _,
    fmt::{Debug, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use copyist_runtime::{
    AcceptsBasic, AcceptsKey, AcceptsKeyPair, AcceptsOAuth2, Answering, Api, Authorization, Authorizing, Client,
    ClientBuilder, Credential, Decode, Encode, Endpoints, Error, Field, Json, Limits, Mock, Model, OAuth2, Operation,
    Reply, Retry, Schema, Scheme, Secret, Service, TestClock, Transport,
};
use fixture::{CREATE, READ};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tracing::{
    Subscriber,
    field::{Field as LogField, Visit},
    span::{Attributes, Id, Record},
};
use tracing_subscriber::{Layer, layer::Context, layer::SubscriberExt};

/// The secret. Its characters look different in a query and in JSON.
const CANARY: &str = "canary+7/\"7\"=end";

/// What must be seen nowhere: the secret in all its forms.
fn forms() -> Vec<String> {
    let pair = STANDARD.encode(format!("ann@example.com:{CANARY}"));
    let coded: String = url::form_urlencoded::byte_serialize(CANARY.as_bytes()).collect();
    let json = serde_json::to_string(CANARY).expect("text").trim_matches('"').to_owned();
    vec![CANARY.to_owned(), "canary".to_owned(), pair, coded, json]
}

macro_rules! service {
    ($name:ident: $accepts:ident, $scheme:expr) => {
        #[derive(Debug)]
        struct $name(Client);
        impl Service for $name {
            fn api() -> &'static Api {
                static API: Api = Api::new("watched", "1.0.0", "https://api.example.com").accepts(&[$scheme]);
                &API
            }
            fn from_client(client: Client) -> Self {
                Self(client)
            }
        }
        impl $accepts for $name {}
    };
}

service!(Bearer: AcceptsKey, Scheme::bearer());
service!(Word: AcceptsKey, Scheme::word("Token"));
service!(Header: AcceptsKey, Scheme::header("x-api-key"));
service!(Query: AcceptsKey, Scheme::query("api_key"));
service!(Basic: AcceptsBasic, Scheme::basic());
service!(HeaderPair: AcceptsKeyPair, Scheme::header_pair("apikey", "apisecret"));
service!(QueryPair: AcceptsKeyPair, Scheme::query_pair("api_key", "api_secret"));

service!(OAuth: AcceptsOAuth2, Scheme::oauth2(&ENDPOINTS));
static ENDPOINTS: Endpoints = Endpoints::new("/token").authorize("/authorize");

struct Vault;

impl Credential for Vault {
    fn authorize<'a>(&'a self, _: &'static Operation) -> Authorizing<'a> {
        Box::pin(async {
            Ok(Authorization::bearer(&Secret::from(CANARY))?.and(Authorization::query("k", &Secret::from(CANARY))?))
        })
    }
}

/// Everything that was seen, by any way.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<String>>);

impl Seen {
    fn see(&self, text: &impl Debug) {
        let _ = write!(self.0.lock().expect("whole"), "{text:?} {text:#?}");
    }

    /// All ways in which an error is shown.
    fn error(&self, error: Error) {
        self.see(&error);
        self.see(&format!("{error}"));
        self.see(&error.message());
        self.see(&error.excerpt());
        self.see(&error.request_id());
        let mut source = error.source();
        while let Some(cause) = source {
            self.see(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
        let panic = catch_unwind(AssertUnwindSafe(move || trust(Err(error)))).expect_err("a panic");
        self.see(&panic.downcast_ref::<String>());
    }

    #[track_caller]
    fn assert_clean(&self, kind: &str) {
        let text = self.0.lock().expect("whole").clone();
        for form in forms() {
            let place = text.find(&form).map(|at| &text[at.saturating_sub(200)..(at + 100).min(text.len())]);
            assert!(place.is_none(), "{kind}: `{form}` is in …{}…", place.unwrap_or_default());
        }
    }
}

/// What a careless caller does with an error.
fn trust(ended: Result<(), Error>) {
    ended.expect("an answer");
}

impl Visit for Seen {
    fn record_debug(&mut self, field: &LogField, value: &dyn Debug) {
        let _ = write!(self.0.lock().expect("whole"), "{}={value:?} ", field.name());
    }
}

impl<S: Subscriber> Layer<S> for Seen {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        attributes.record(&mut self.clone());
    }
    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        values.record(&mut self.clone());
    }
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        event.record(&mut self.clone());
    }
}

test_model!(Login {
    user: String = Field::new("user").required(),
    password: Secret = Field::new("password").required().secret()
});

/// A server's words that repeat all it was sent.
fn echo(kind: &str) -> String {
    let said = format!("no `{CANARY}` at /x?api_key={} here", forms()[3]);
    if kind == "basic" { format!("{said}, sent as {}", forms()[2]) } else { said }
}

/// Replies that show the secret wherever a reply can.
fn script(kind: &str) -> Vec<Reply> {
    let json = |text: &str| serde_json::to_string(text).expect("text");
    let said = json(&echo(kind));
    let shown = forms().into_iter().filter(|form| form != "canary" && (kind == "basic" || !form.starts_with("YW5u")));
    let moved = shown.flat_map(|form| {
        let places = ["http://x.example.com/login/FORM/x", "http://x.example.com/FORM", "http://u:FORM@x.example.com/"];
        places.map(|place| Reply::text(302, echo(kind)).header("location", &place.replace("FORM", &form)))
    });
    let mut script = vec![
        Reply::json(401, format!(r#"{{"message":{said}}}"#)),
        Reply::json(422, format!(r#"{{"errors":{{"key":[{said}],{said}:"x"}}}}"#)),
        Reply::text(500, echo(kind)),
        Reply::text(502, format!("<html><title>{}</title>", echo(kind))),
        Reply::status(302).header("location", &format!("http://elsewhere.example.com/?k={CANARY}")),
        Reply::json(200, format!(r#"{{"user":{said},"password":[1],{said}:1}}"#)),
        Reply::json(200, format!(r#"{{"user":1,"password":{said}"#)),
        Reply::json(200, said.clone()),
        Reply::refused(),
        Reply::broken(),
        Reply::stalled(),
    ];
    script.extend(moved);
    script
}

/// A server that answers with all it was sent, as the message of an error; then breaks the connection.
async fn mirror() -> std::io::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let port = listener.local_addr()?.port();
    tokio::spawn(async move {
        let mut first = true;
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut head = vec![0; 8192];
            let length = socket.read(&mut head).await.unwrap_or(0);
            if std::mem::take(&mut first) {
                let body = String::from_utf8_lossy(&head[..length]).replace("\r\n", " ");
                let answer = format!("HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                let _ = socket.write_all(answer.as_bytes()).await;
            }
        }
    });
    Ok(port)
}

/// A mock beside a token endpoint that gives the secret, or repeats what it was sent.
#[derive(Clone)]
struct Granting {
    mock: Mock,
    refuse: bool,
}

impl Transport for Granting {
    fn send(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> Answering<'_> {
        if request.uri().path() != "/token" {
            return self.mock.send(request, limits);
        }
        let secret = serde_json::to_string(CANARY).expect("text");
        let head: Vec<_> = request.headers().values().map(|value| value.to_str().unwrap_or_default()).collect();
        let sent = format!("{head:?} {}", String::from_utf8_lossy(request.body()));
        let said = serde_json::to_string(&sent).expect("text");
        let (status, body) = if self.refuse {
            (400, format!(r#"{{"error":"invalid_request","error_description":{said}}}"#))
        } else {
            (
                200,
                format!(r#"{{"access_token":"{}","token_type":"bearer","refresh_token":{secret}}}"#, "canary+7/token"),
            )
        };
        let answer = http::Response::builder().status(status).header("content-type", "application/json");
        Box::pin(async move { Ok(answer.body(body.into()).expect("an answer")) })
    }
}

/// Uses a client in every way that may show something.
async fn watch<S: Service + Debug>(kind: &str, builder: impl Fn() -> ClientBuilder<S>, inner: impl Fn(S) -> Client) {
    let seen = Seen::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(seen.clone()));
    let mock = script(kind).into_iter().fold(Mock::new(), Mock::reply).otherwise(Reply::json(200, "{}"));
    let (begin, end, drift) = (seen.clone(), seen.clone(), seen.clone());
    let scripted = builder()
        .transport(Granting { mock: mock.clone(), refuse: false })
        .clock(TestClock::new())
        .before_attempt(move |attempt| begin.see(attempt))
        .after_attempt(move |attempt| end.see(attempt))
        .on_drift(move |one| drift.see(one));
    seen.see(&scripted);
    let service = scripted.build().expect("a client");
    seen.see(&service);
    let client = inner(service);
    for _ in script(kind) {
        let call = client.call::<Login>(&READ, &[&"1"]).retry(Retry::never());
        seen.see(&call);
        match call.send().await {
            Ok(answer) => seen.see(&answer.drift()),
            Err(error) => seen.error(error),
        }
    }
    let secret = Secret::from(CANARY);
    let login = Login { user: "u".to_owned(), password: secret.clone() };
    seen.see(&login);
    let call = client.call::<Json>(&CREATE, &[]).body(&login).query("password", &secret);
    let call = call.header("authorization", "Bearer canary").header("cookie", "canary");
    seen.see(&call);
    call.await.expect("an answer");
    seen.see(&mock);
    seen.see(&mock.requests());

    let refused = builder().transport(Granting { mock: mock.clone(), refuse: true }).clock(TestClock::new());
    if let Err(error) = inner(refused.build().expect("a client")).call::<Json>(&READ, &[&"1"]).await {
        seen.error(error);
    }
    let port = mirror().await.expect("a port");
    for port in [port, port, 1] {
        let real =
            builder().base_url(&format!("http://127.0.0.1:{port}")).retry(Retry::never()).build().expect("a client");
        seen.see(&real);
        match inner(real).call::<Json>(&READ, &[&"1"]).await {
            Ok(_) => panic!("{kind}: the server answers with an error"),
            Err(error) => seen.error(error),
        }
    }
    seen.assert_clean(kind);
    let sent = mock.requests();
    let raw = format!("{:?} {}", sent[0].headers.values().map(|value| value.to_str()).collect::<Vec<_>>(), sent[0].uri);
    assert!(forms().iter().any(|form| raw.replace('\\', "").contains(form)), "{kind}: it is sent all the same: {raw}");
}

/// The grant of a login whose code is the secret.
fn consented() -> OAuth2 {
    let login = ClientBuilder::<OAuth>::new().login("app", "http://127.0.0.1/back", &[]).expect("a login");
    let state = login.url().split("state=").nth(1).expect("a state").split('&').next().expect("a state").to_owned();
    let code: String = url::form_urlencoded::byte_serialize(CANARY.as_bytes()).collect();
    login.finish(&format!("http://127.0.0.1/back?code={code}&state={state}")).expect("a grant")
}

#[tokio::test]
async fn no_credential_is_seen_anywhere() {
    watch("bearer", || ClientBuilder::<Bearer>::new().api_key(CANARY), |it| it.0).await;
    watch("word", || ClientBuilder::<Word>::new().api_key(CANARY), |it| it.0).await;
    watch("header", || ClientBuilder::<Header>::new().api_key(CANARY), |it| it.0).await;
    watch("query", || ClientBuilder::<Query>::new().api_key(CANARY), |it| it.0).await;
    watch("basic", || ClientBuilder::<Basic>::new().basic("ann@example.com", CANARY), |it| it.0).await;
    let pair = || ClientBuilder::<HeaderPair>::new().api_key_and_secret(CANARY, CANARY);
    watch("two headers", pair, |it| it.0).await;
    let pair = || ClientBuilder::<QueryPair>::new().api_key_and_secret(CANARY, CANARY);
    watch("two parameters", pair, |it| it.0).await;
    let oauth2 = |grant: OAuth2| move || ClientBuilder::<OAuth>::new().oauth2(grant.clone());
    watch("client credentials", oauth2(OAuth2::client_credentials("app", CANARY)), |it| it.0).await;
    let password = OAuth2::password("app", "ann", CANARY).client_secret(CANARY).secret_in_body();
    watch("password", oauth2(password), |it| it.0).await;
    watch("refresh token", oauth2(OAuth2::refresh_token("app", CANARY)), |it| it.0).await;
    watch("code", oauth2(consented()), |it| it.0).await;
    watch("provider", || ClientBuilder::<Bearer>::new().credential(Vault), |it| it.0).await;
}

#[test]
fn what_cannot_be_a_credential_is_not_shown_either() {
    let seen = Seen::default();
    for odd in ["canary\n", "canary with space", "canary\0", "canary\u{7f}"] {
        seen.error(ClientBuilder::<Bearer>::new().api_key(odd).build().expect_err("refused"));
        seen.error(ClientBuilder::<HeaderPair>::new().api_key_and_secret("k", odd).build().expect_err("refused"));
    }
    seen.error(ClientBuilder::<Basic>::new().basic("canary:", "canary").build().expect_err("refused"));
    seen.error(ClientBuilder::<Basic>::new().basic("ann", "canary\n").build().expect_err("refused"));
    let url = "https://ann:canary@api.example.com";
    seen.see(&ClientBuilder::<Bearer>::new().api_key("k").base_url(url));
    seen.error(ClientBuilder::<Bearer>::new().api_key("k").base_url(url).build().expect_err("refused"));
    seen.assert_clean("odd");
}

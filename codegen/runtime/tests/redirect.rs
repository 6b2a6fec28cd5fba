//! Which redirects are followed, and what goes along.

mod fixture;

use copyist_runtime::{Api, Client, ClientBuilder, Error, Json, Mock, Operation, Reply, Scheme, Service, TestClock};
use fixture::*;

/// Answers of a script: a redirect, then `done`.
fn moved(status: u16, location: &str) -> Mock {
    Mock::new().reply(Reply::status(status).header("location", location)).otherwise(Reply::json(200, r#""done""#))
}

/// Where the requests of an operation went, or why the redirect was not followed.
async fn follow(base: &str, operation: &'static Operation, mock: &Mock) -> Result<Vec<String>, Error> {
    let client = builder().base_url(base).transport(mock.clone()).clock(TestClock::new()).build()?;
    let ids: &[&dyn copyist_runtime::Encode] = if operation.path().contains('{') { &[&"t 1"] } else { &[] };
    let call = client.0.call::<Json>(operation, ids).header("x-mine", "m").query("q", &"1");
    call.await?;
    Ok(mock.requests().iter().map(|request| format!("{} {}", request.method, request.uri)).collect())
}

const HERE: &str = "https://api.example.com/v1";

#[tokio::test]
async fn what_only_reads_is_followed() -> Result<(), Error> {
    let table = [
        ("https://api.example.com/v2/things", "https://api.example.com/v2/things"),
        ("https://API.example.com:443/v2", "https://API.example.com:443/v2"),
        ("/v2/things?a=1", "https://api.example.com/v2/things?a=1"),
        ("//api.example.com/x", "https://api.example.com/x"),
        ("other", "https://api.example.com/v1/things/other"),
        ("../other?b", "https://api.example.com/v1/other?b"),
        ("../../../../x/./y/..", "https://api.example.com/x/"),
        ("?page=2", "https://api.example.com/v1/things/t%201?page=2"),
        ("/a/b#part", "https://api.example.com/a/b"),
        ("/a?next=https://x/", "https://api.example.com/a?next=https://x/"),
        ("https://cdn.example.net/file", "https://cdn.example.net/file"),
    ];
    for status in [301, 302, 303, 307, 308] {
        for (location, expected) in table {
            let went = follow(HERE, &READ, &moved(status, location)).await?;
            let first = "GET https://api.example.com/v1/things/t%201?q=1".to_owned();
            assert_eq!(went, [first, format!("GET {expected}")], "{status} {location}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_may_act_stays_in_its_origin_and_keeps_its_method() -> Result<(), Error> {
    for operation in [&CREATE, &REPLACE, &UPDATE, &DELETE] {
        let mock = moved(308, "/v2/x");
        let went = follow(HERE, operation, &mock).await?;
        assert_eq!(went[1], format!("{} https://api.example.com/v2/x", operation.method()));
        assert_eq!(mock.requests()[1].header("authorization"), Some("Bearer k-canary-7"));
        for status in [301, 302, 303] {
            let error = follow(HERE, operation, &moved(status, "/v2/x")).await.expect_err("not followed");
            assert!(error.is_redirect() && error.to_string().contains("asks for a GET"), "{error}");
            assert!(error.may_have_acted());
        }
        let error = follow(HERE, operation, &moved(307, "https://evil.example.net/")).await.expect_err("not followed");
        assert!(error.to_string().contains("not to act on this call"), "{error}");
    }
    Ok(())
}

#[tokio::test]
async fn a_get_that_acts_stays_in_its_origin() -> Result<(), Error> {
    let went = follow(HERE, &REBOOT, &moved(302, "/v2/x")).await?;
    assert_eq!(went[1], "GET https://api.example.com/v2/x");
    let error = follow(HERE, &REBOOT, &moved(302, "https://evil.example.net/")).await.expect_err("not followed");
    assert!(error.to_string().contains("not to act on this call"), "{error}");
    Ok(())
}

#[tokio::test]
async fn another_origin_gets_nothing_of_the_callers() -> Result<(), Error> {
    for elsewhere in ["https://evil.example.net/x", "https://api.example.com:8443/x", "https://sub.api.example.com/x"] {
        let mock = moved(302, elsewhere);
        follow(HERE, &READ, &mock).await?;
        let sent: Vec<String> = mock.requests()[1].headers.keys().map(ToString::to_string).collect();
        assert_eq!(sent, ["accept", "user-agent"], "{elsewhere}");
    }
    let mock = moved(302, "/x");
    follow(HERE, &READ, &mock).await?;
    let again = &mock.requests()[1];
    assert_eq!((again.header("authorization"), again.header("x-mine")), (Some("Bearer k-canary-7"), Some("m")));
    Ok(())
}

/// One that sends the client on to itself, or back to where it came from, gets nothing either.
#[tokio::test]
async fn who_was_sent_elsewhere_takes_nothing_along_any_more() -> Result<(), Error> {
    for then in ["/y", "https://evil.example.net/y", "https://api.example.com/y"] {
        let mock = Mock::new()
            .reply(Reply::status(302).header("location", "https://evil.example.net/x"))
            .reply(Reply::status(302).header("location", then))
            .reply(Reply::status(307).header("location", "z"))
            .otherwise(Reply::json(200, r#""done""#));
        follow(HERE, &READ, &mock).await?;
        let requests = mock.requests();
        assert_eq!(requests.len(), 4);
        for request in &requests[1..] {
            let sent: Vec<String> = request.headers.keys().map(ToString::to_string).collect();
            assert_eq!(sent, ["accept", "user-agent"], "{then}: {}", request.uri);
        }
    }
    Ok(())
}

#[tokio::test]
async fn some_are_never_followed() {
    let table = [
        (HERE, "http://api.example.com/", "from https to http"),
        (HERE, "http://localhost/", "from https to http"),
        ("http://localhost:1", "http://api.example.com/", "http on another machine"),
        (HERE, "ftp://api.example.com/", "away from HTTP"),
        (HERE, "https://ann:secret@api.example.com/", "user name"),
        (HERE, "https://", "cannot be read"),
        (HERE, "http:// /", "cannot be read"),
    ];
    for (base, location, problem) in table {
        let mock = moved(301, location);
        let error = follow(base, &READ, &mock).await.expect_err("not followed");
        assert!(error.is_redirect() && error.to_string().contains(problem), "{location}: {error}");
        assert_eq!((mock.requests().len(), error.attempts()), (1, 1), "{location}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(301));
        assert!(!error.may_have_acted());
    }
    let nowhere = Mock::new().reply(Reply::status(302));
    let error = follow(HERE, &READ, &nowhere).await.expect_err("no address");
    let said = "`read`: the server answered 302 Found, which is not followed: it names no address; check the base URL";
    assert_eq!(error.to_string(), said);
    let error = follow(HERE, &READ, &moved(300, "/x")).await.expect_err("many places");
    assert!(error.to_string().contains("names no single address"), "{error}");
    let error = follow(HERE, &READ, &Mock::new().reply(Reply::status(304))).await.expect_err("not modified");
    let said = "`read`: the server answered 304 Not Modified: it has nothing newer than a header of the call says; leave out \
                `If-None-Match` and `If-Modified-Since` to have it whole";
    assert_eq!(error.to_string(), said);
    let secret = moved(301, "http://evil.example.com/x?key=secret#secret");
    let error = follow(HERE, &READ, &secret).await.expect_err("not followed");
    let said = "`read`: the server answered 301 Moved Permanently and points at `http://evil.example.com/x`, which is not \
                followed: it leads from https to http; check the base URL";
    assert_eq!(error.to_string(), said);
}

#[tokio::test]
async fn where_there_is_no_connection_is_said() {
    let gone = |location: &str| Mock::new().reply(Reply::status(302).header("location", location));
    let table = [
        ("https://cdn.example.net:8443/x?key=secret", "to `cdn.example.net:8443`, where the server sent it"),
        ("https://k-canary-7.example.net/", "to `***.example.net`, where the server sent it"),
        ("/x", "to the server"),
    ];
    for (location, said) in table {
        let client =
            builder().transport(gone(location)).retry(copyist_runtime::Retry::never()).build().expect("a client");
        let error = client.0.call::<Json>(&READ, &[&"1"]).await.expect_err("no connection");
        let said = format!("`read`: no connection {said}; it was not sent; check the base URL and the network");
        assert_eq!(error.to_string(), said);
        assert!(error.is_connect(), "{error:?}");
    }
}

#[tokio::test]
async fn a_loop_ends() {
    let mock = Mock::new().otherwise(Reply::status(302).header("location", "/again"));
    let error = follow(HERE, &READ, &mock).await.expect_err("a loop");
    assert!(error.is_redirect() && error.to_string().contains("one redirect too many"), "{error}");
    assert_eq!((mock.requests().len(), error.attempts()), (11, 1));
}

/// An API whose key is in the query.
struct Old(Client);

impl Service for Old {
    fn api() -> &'static Api {
        static OLD: Api =
            Api::new("old", "1.0.0", "https://api.example.com")
                .accepts(&[Scheme::query_pair("api key", "api_secret").env(&["OLD_KEY", "OLD_SECRET"])]);
        &OLD
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

impl copyist_runtime::AcceptsKeyPair for Old {}

#[tokio::test]
async fn credentials_in_the_query_stay_in_their_origin() -> Result<(), Error> {
    // A server that keeps the query when it sends a client elsewhere.
    let mock = Mock::new()
        .reply(Reply::status(302).header("location", "/b?x=1&api%20key=k&api_secret=s%26"))
        .reply(Reply::status(302).header("location", "https://evil.example.net/c?api%20key=k&x=1&api_secret=s%26"))
        .otherwise(Reply::json(200, "{}"));
    let builder = ClientBuilder::<Old>::new().api_key_and_secret("k-canary", "s-canary&");
    let client = builder.transport(mock.clone()).clock(TestClock::new()).build()?;
    client.0.call::<Json>(&READ, &[&"1"]).query("x", &"1").await?;
    let went: Vec<String> = mock.requests().iter().map(|request| request.uri.to_string()).collect();
    let credential = "api%20key=k-canary&api_secret=s-canary%26";
    assert_eq!(
        went,
        [
            format!("https://api.example.com/things/1?x=1&{credential}"),
            format!("https://api.example.com/b?x=1&{credential}"),
            "https://evil.example.net/c?x=1".to_owned(),
        ]
    );
    Ok(())
}

proptest::proptest! {
    /// Resolves as a URL parser does that nobody here wrote.
    #[test]
    fn references_resolve_as_elsewhere(location in "(https://[a-z]{1,5}\\.com/)?(/?(\\.|\\.\\.|[a-z0-9%~_-]{0,4})){0,5}(\\?[a-z=&./]{0,6})?") {
        let base = url::Url::parse("https://api.example.com/v1/things/t%201?q=1").expect("a URL");
        // `//x` names another host: two slashes are left to the table above.
        proptest::prop_assume!(!location.starts_with("//"));
        let expected = base.join(&location).expect("a reference").to_string();
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let went = runtime.block_on(follow(HERE, &READ, &moved(302, &location)));
        let went = went.map(|went| went[1].trim_start_matches("GET ").to_owned());
        proptest::prop_assert_eq!(went.ok(), Some(expected));
    }
}

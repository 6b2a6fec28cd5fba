//! Servers that send the client elsewhere: round in circles, to other servers, or nowhere at all.

use cloudstick_v2::{Client, Error, Json};
use copyist_faults::{
    Script, Server,
    case::{ATTEMPTS, FINE, client},
};

/// Sends the client to a place, without acting.
fn to(status: u16, location: &str) -> Script {
    Script::refuse(status, &[("location", location)], b"")
}

fn client_of(server: &Server) -> Client {
    client(&server.url()).build().expect("a client")
}

async fn get(client: &Client) -> Result<Json, Error> {
    client.user("u_1").server("s_1").get().header("x-note", "mine").await
}

async fn patch(client: &Client) -> Result<Json, Error> {
    client.user("u_1").server("s_1").rename("web-2").header("x-note", "mine").await
}

/// A GET that reboots a server.
async fn reboot(client: &Client) -> Result<Json, Error> {
    client.user("u_1").server("s_1").reboot().header("x-note", "mine").await
}

#[tokio::test]
async fn reading_follows_to_wherever_it_is() {
    for status in [301, 302, 303, 307, 308] {
        for location in ["/moved", "moved", "../moved?x=y#part", "?only=query", "{url}/moved", "//{host}/moved"] {
            let server = Server::start(move |request| {
                let host = request.header("host").unwrap_or_default();
                let location = location.replace("{url}", &format!("http://{host}")).replace("{host}", host);
                if request.number == 0 { to(status, &location) } else { Script::json(FINE) }
            })
            .await
            .expect("a port");
            let answer =
                get(&client_of(&server)).await.unwrap_or_else(|error| panic!("{status} {location}: {error:?}"));
            assert_eq!(answer, FINE);
            let tally = server.tally();
            assert_eq!((tally.total, tally.connections), (2, 1), "{status} {location}");
            for request in &tally.requests {
                assert_eq!((request.method.as_str(), request.header("authorization")), ("GET", Some("Bearer a-key")));
                assert_eq!(request.header("x-note"), Some("mine"));
            }
        }
    }
}

#[tokio::test]
async fn acting_follows_only_as_itself_and_within_its_origin() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::scripted(vec![to(status, "/moved"), Script::json(FINE)]).await.expect("a port");
        let result = patch(&client_of(&server)).await;
        let tally = server.tally();
        if status >= 307 {
            assert!(result.is_ok(), "{status}: {result:?}");
            assert_eq!((tally.total, tally.effects()), (2, 1), "{status}");
            assert_eq!(tally.requests[1].method, "PATCH");
            assert_eq!(tally.requests[1].body, tally.requests[0].body);
            assert!(!tally.requests[1].body.is_empty());
        } else {
            assert!(result.expect_err("another call").is_redirect(), "{status}");
            assert_eq!((tally.total, tally.effects()), (1, 0), "{status}");
        }
    }
}

/// The credential, the caller's headers and the body are for the server that the client was built for.
#[tokio::test]
async fn another_server_gets_nothing_of_the_callers() {
    for status in [301, 302, 303, 307, 308] {
        let there = Server::scripted(vec![Script::json(FINE)]).await.expect("a port");
        let here =
            Server::scripted(vec![to(status, &format!("{}/moved?api_key=x", there.url()))]).await.expect("a port");
        let client = client_of(&here);
        assert_eq!(get(&client).await.expect("an answer"), FINE);
        let arrived = there.last().expect("a request");
        for name in ["authorization", "x-note", "cookie"] {
            assert_eq!(arrived.header(name), None, "{name} after {status}");
        }
        assert!(arrived.body.is_empty());
        for result in [patch(&client).await, reboot(&client).await] {
            let error = result.expect_err("not followed");
            assert!(error.is_redirect() && error.attempts() == 1, "{status}: {error:?}");
        }
        assert_eq!((there.tally().total, here.tally().total), (1, 3), "{status}");
    }
}

#[tokio::test]
async fn circles_end() {
    let itself = Server::scripted(vec![to(302, "")]).await.expect("a port");
    let error = get(&client_of(&itself)).await.expect_err("a circle");
    assert!(error.is_redirect() && error.attempts() == 1, "{error:?}");
    assert_eq!(itself.tally().total, 11, "ten redirects are followed, once");

    let (here, there) = ping_pong().await;
    let error = get(&client_of(&here)).await.expect_err("a circle of two");
    assert!(error.is_redirect() && error.attempts() == 1, "{error:?}");
    assert_eq!(here.tally().total + there.tally().total, 11);

    let endless = Server::start(|request| to(308, &format!("/{}", request.number))).await.expect("a port");
    let error = patch(&client_of(&endless)).await.expect_err("a road without end");
    assert!(error.is_redirect() && !error.may_have_acted(), "{error:?}");
    assert_eq!(endless.tally().total, 11);

    let long = |request: &copyist_faults::Request| {
        if request.number < 10 { to(307, &format!("/{}", request.number)) } else { Script::json(FINE) }
    };
    let long = Server::start(long).await.expect("a port");
    assert_eq!(patch(&client_of(&long)).await.expect("ten are followed"), FINE);
    assert_eq!((long.tally().total, long.tally().effects()), (11, 1));
}

/// Two servers that send the client to each other.
async fn ping_pong() -> (Server, Server) {
    let other: std::sync::Arc<std::sync::OnceLock<String>> = std::sync::Arc::default();
    let known = std::sync::Arc::clone(&other);
    let here = Server::start(move |_| to(302, known.get().map_or("/", String::as_str))).await.expect("a port");
    let back = here.url();
    let there = Server::start(move |_| to(302, &back)).await.expect("a port");
    other.set(there.url()).expect("set once");
    (here, there)
}

#[tokio::test]
async fn what_leads_nowhere_is_an_error() {
    let long = format!("/{}", "x".repeat(70_000));
    let locations = [
        "http://",
        "http:///x",
        "http://[::1/x",
        "http://ann:secret@127.0.0.1/x",
        "http://192.0.2.1/x",
        "http://localhost.example.com/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "gopher://127.0.0.1:70/_x",
        "\u{e9}t\u{e9}",
        "/a b",
        &long,
    ];
    for location in locations {
        let server = Server::scripted(vec![to(302, location)]).await.expect("a port");
        let error = get(&client_of(&server)).await.expect_err(location);
        assert!(error.is_redirect() && !error.may_have_acted(), "{location}: {error:?}");
        assert_eq!((error.attempts(), server.tally().total), (1, 1), "{location}");
    }
    for status in [300, 304, 305, 306, 399] {
        let server = Server::scripted(vec![to(status, "/moved")]).await.expect("a port");
        let error = get(&client_of(&server)).await.expect_err("not followed");
        assert!(error.is_redirect() && server.tally().total == 1, "{status}: {error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
    let server = Server::scripted(vec![Script::refuse(302, &[], b"gone")]).await.expect("a port");
    let error = get(&client_of(&server)).await.expect_err("no location");
    assert!(error.is_redirect() && error.body() == Some(b"gone"), "{error:?}");
}

/// What stands before the `@` of an address is a credential, even if the server wrote it.
#[tokio::test]
async fn a_password_in_an_address_is_not_shown() {
    for location in ["http://ann:secret@127.0.0.1/x", "//ann:secret@127.0.0.1/x"] {
        let server = Server::scripted(vec![to(302, location)]).await.expect("a port");
        let error = get(&client_of(&server)).await.expect_err(location);
        assert!(!format!("{error} {error:?} {error:#?}").contains("secret"), "{error}");
    }
}

/// A port that does not exist is not the usual one.
#[tokio::test]
async fn a_port_that_does_not_exist_leads_nowhere() {
    let server = Server::scripted(vec![to(302, "http://127.0.0.1:99999/x")]).await.expect("a port");
    let error = get(&client_of(&server)).await.expect_err("no such port");
    assert!(error.is_redirect(), "{error:?}");
}

/// What goes wrong at the end of a redirect is judged as anywhere else.
#[tokio::test]
async fn what_follows_a_redirect_may_fail() {
    let broken = |request: &copyist_faults::Request| {
        if request.path() == "/moved" { Script::new().act().close() } else { to(307, "/moved") }
    };
    let server = Server::start(broken).await.expect("a port");
    let error = patch(&client_of(&server)).await.expect_err("broken");
    assert!(error.is_broken() && error.may_have_acted(), "{error:?}");
    assert_eq!((server.tally().total, server.tally().effects()), (2, 1));

    let server = Server::start(broken).await.expect("a port");
    let error = get(&client_of(&server)).await.expect_err("broken");
    assert!(error.is_broken() && error.attempts() as usize == ATTEMPTS, "{error:?}");
    assert_eq!(server.tally().total, 2 * ATTEMPTS);

    let nobody = Server::nobody().await.expect("a port");
    let server = Server::scripted(vec![to(302, &format!("http://{nobody}/"))]).await.expect("a port");
    let error = get(&client_of(&server)).await.expect_err("nobody is there");
    assert!(error.is_connect() && error.attempts() as usize == ATTEMPTS, "{error:?}");

    let later = |request: &copyist_faults::Request| match (request.path(), request.number) {
        ("/moved", 1) => Script::refuse(429, &[("retry-after", "0")], b""),
        ("/moved", _) => Script::json(FINE),
        _ => to(308, "/moved"),
    };
    let server = Server::start(later).await.expect("a port");
    assert_eq!(patch(&client_of(&server)).await.expect("the second time"), FINE);
    assert_eq!((server.tally().total, server.tally().effects()), (4, 1));
}

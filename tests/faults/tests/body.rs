//! Answers of success whose bodies are not what they should be.

use copyist_faults::{
    Script, Server,
    case::{FINE, client},
};

/// Bodies that are no page of a list.
fn bodies() -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("a web page", text("<!doctype html><html><title>Sign in</title></html>")),
        ("words", text("OK")),
        ("half an object", text(r#"{"data":[{"id":1},{"id""#)),
        ("an object and more", text(r#"{"data":[]} trailing"#)),
        ("two objects", text(r#"{"data":[]}{"data":[]}"#)),
        ("single quotes", text("{'data':[]}")),
        ("a comment", text("{\"data\":[] /* none */}")),
        ("a comma too many", text(r#"{"data":[],}"#)),
        ("not a number", text(r#"{"data":[],"total":NaN}"#)),
        ("invalid UTF-8 in a text", b"{\"data\":[\"\xff\xfe\"]}".to_vec()),
        ("half a character", b"{\"data\":[\"\xe2\x82\"]}".to_vec()),
        ("UTF-16", "{\"data\":[]}".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("bytes of zero", vec![0; 64]),
        ("a bare control character", text("{\"data\":[\"\u{1}\"]}")),
        ("objects nested too deep", text(&"{\"a\":".repeat(5000))),
        ("a line of a megabyte", vec![b'x'; 1 << 20]),
    ]
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_kept_and_not_asked_for_again() {
    for content_type in ["application/json", "text/html; charset=utf-8", "application/octet-stream", "no/such/type", ""]
    {
        for (name, body) in bodies() {
            let script = Script::answer(200, &[("content-type", content_type)], &body);
            let server = Server::scripted(vec![script]).await.expect("a port");
            let client = client(&server.url()).build().expect("a client");
            let result = client.user("u_1").server("s_1").activity().limit(20).await;
            let error = match result {
                Err(error) => error,
                Ok(page) => panic!("{name}: {page:?}"),
            };
            assert!(error.is_decode() && error.may_have_acted(), "{name}: {error:?}");
            assert_eq!(error.body(), Some(&body[..]), "{name}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{name}");
            assert_eq!((server.tally().total, error.attempts()), (1, 1), "{name}");
            let shown = error.to_string();
            assert!(shown.lines().count() == 1 && shown.len() < 1000, "{name}: {shown}");
        }
    }
}

/// Where the docs say nothing of an answer, it is handed over as it came.
#[tokio::test]
async fn undocumented_bodies_stay_as_they_are() {
    for content_type in ["application/json", "text/html", "image/png", ""] {
        for (name, body) in bodies() {
            let script = Script::answer(200, &[("content-type", content_type)], &body);
            let server = Server::scripted(vec![script]).await.expect("a port");
            let client = client(&server.url()).build().expect("a client");
            let answer = client.user("u_1").server("s_1").rename("web-2").await;
            let answer = answer.unwrap_or_else(|error| panic!("{name}: {error:?}"));
            assert_eq!(answer.as_bytes(), body, "{name}");
            assert_eq!((server.tally().total, server.tally().effects()), (1, 1), "{name}");
        }
    }
}

#[tokio::test]
async fn the_content_type_does_not_matter_when_the_body_is_right() {
    for content_type in
        ["application/json", "text/html", "text/plain; charset=latin1", "application/problem+json", "", "\u{7f}"]
    {
        let script = Script::answer(200, &[("content-type", content_type)], br#"{"data":[{"fine":true}],"total":1}"#);
        let Ok(server) = Server::scripted(vec![script]).await else { panic!("no port") };
        let client = client(&server.url()).build().expect("a client");
        let result = client.user("u_1").server("s_1").activity().collect_all(5).await;
        if content_type == "\u{7f}" {
            assert!(result.expect_err("no header has that").is_broken());
            continue;
        }
        let items = result.unwrap_or_else(|error| panic!("{content_type}: {error:?}"));
        assert_eq!(items.len(), 1);
        assert_eq!(items[0], FINE);
    }
}

/// A body that does not end in time, byte by byte, is not waited for; one that does, is.
#[tokio::test]
async fn a_slow_body_is_read() {
    let drip = std::time::Duration::from_millis(1);
    let head = copyist_faults::script::head(200, &[], Some(FINE.len() as u64));
    let script = Script::new().act().drip(head, drip).drip(FINE, drip);
    let server = Server::scripted(vec![script]).await.expect("a port");
    let client = client(&server.url()).build().expect("a client");
    for _ in 0..3 {
        assert_eq!(client.user("u_1").server("s_1").rename("web-2").await.expect("an answer"), FINE);
    }
    assert_eq!((server.tally().effects(), server.tally().connections), (3, 1));
}

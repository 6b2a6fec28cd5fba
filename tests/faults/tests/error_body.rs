//! Bodies of error answers in every shape: the status is kept, the body is kept, and the message is a line that can be
//! shown.

use cloudstick_v2::{Client, Error};
use copyist_faults::{Script, Server, case::client};
use serde_json::{Value, json};

/// How long an error may be when it is shown: a message of a thousand characters of four bytes, and what is around it.
const SHOWN: usize = 4600;

/// Values where a message should be.
fn values() -> Vec<Value> {
    vec![
        json!("no such server"),
        json!(""),
        json!("   "),
        json!("  padded  "),
        json!("two\nlines\r\nand\ttabs"),
        json!("zero \0, bell \u{7}, escape \u{1b}[31m, delete \u{7f}, next line \u{85}"),
        json!("separators \u{2028} and \u{2029}"),
        json!("right to left \u{202e} override"),
        json!("\u{feff}mark"),
        json!("emoji 🦀 and \u{10ffff}"),
        json!("x".repeat(100_000)),
        json!("é".repeat(100_000)),
        json!("🦀".repeat(100_000)),
        json!("`quoted` \"text\" {braces} <b>html</b> %s {} \\n"),
        json!(0),
        json!(-1.5e300),
        json!(u64::MAX),
        json!(true),
        json!(null),
        json!([]),
        json!({}),
        json!([[], [[]], {}]),
        json!(["a", "b"]),
        json!(["a", null, 7, ["b", { "message": "c" }]]),
        json!([{ "message": "a" }, { "detail": "b" }, { "code": 7 }]),
        json!({ "name": ["is short", "is taken"], "ip": "is bad" }),
        json!({ "name": { "deep": { "deeper": ["bad"] } } }),
        json!({ "code": 7, "message": "inner" }),
        json!({ "message": { "message": { "message": "deep" } } }),
        json!({ "message": null, "error": "" }),
        json!({ "": "no name", "\n": "a line break" }),
        json!(vec!["x".repeat(100); 1000]),
        json!((0..1000).map(|field| (format!("field {field}"), json!("bad"))).collect::<serde_json::Map<_, _>>()),
    ]
}

/// Values in the places where vendors put messages.
fn shapes() -> Vec<Vec<u8>> {
    let places: [fn(Value) -> Value; 8] = [
        |value| value,
        |value| json!({ "message": value }),
        |value| json!({ "error": value }),
        |value| json!({ "errors": value }),
        |value| json!({ "error": { "message": value, "code": 7 } }),
        |value| json!({ "status": "error", "message": null, "errors": value }),
        |value| json!({ "data": { "message": value } }),
        |value| json!([value]),
    ];
    let all = values().into_iter().flat_map(|value| places.map(|place| place(value.clone())));
    all.map(|value| value.to_string().into_bytes()).collect()
}

/// Bodies that are no JSON, or hardly.
fn raw() -> Vec<Vec<u8>> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        text(""),
        text(" "),
        text("\n\n\r\n\t"),
        text("\0"),
        vec![0; 5000],
        text("null"),
        text("true"),
        text("42"),
        text("-"),
        text("NaN"),
        text("1e999999"),
        text(&"9".repeat(100_000)),
        text("Bad Gateway"),
        text("Bad Gateway\nmore\n"),
        text("\n\n  first line after empty ones\nmore"),
        text("error: \u{1b}[2Jcleared"),
        text("<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>"),
        text("<html><title>two\nlines</title>"),
        text("<html><title>"),
        text("<title></title>"),
        text("<"),
        text(&format!("<title>{}</title>", "x".repeat(100_000))),
        text(&format!("<TITLE>\u{212a}\u{130}{}</TITLE>", "\u{130}".repeat(2000))),
        text("<?xml version=\"1.0\"?><Error><Code>7</Code></Error>"),
        text("--boundary\r\ncontent-type: text/plain\r\n\r\nno\r\n--boundary--"),
        text("message=no&code=7"),
    ]
}

/// Bodies that would be JSON, were they not cut, doubled, too deep, too long or in another encoding.
fn broken() -> Vec<Vec<u8>> {
    let text = |text: &str| text.as_bytes().to_vec();
    let nested = |open: &str, close: &str| text(&format!("{}{}", open.repeat(20_000), close.repeat(20_000)));
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    vec![
        text(r#"{"message":"cut"#),
        text(r#"{"message":"cut\"#),
        text(r#"{"message":"cut\u00"#),
        text(r#"{"message":"half a pair \ud83d"}"#),
        text(r#"{"message":"a","message":"b"}"#),
        text(r#"{"message":"a"} and more"#),
        text(r#"{"message":"a"}{"message":"b"}"#),
        text(r#"{'message':'a'}"#),
        text(r#"{message:"a"}"#),
        text(r#"{"message":"a",}"#),
        text("{\"message\":\"bare\nbreak\"}"),
        text("\u{feff}{\"message\":\"marked\"}"),
        text(&format!("{{\"message\":{}1{}}}", "[".repeat(100), "]".repeat(100))),
        nested("[", "]"),
        nested("{\"message\":", "}"),
        nested("[", ""),
        nested("{\"errors\":[", ""),
        b"{\"message\":\"\xff\xfe\"}".to_vec(),
        b"caf\xe9 ferm\xe9".to_vec(),
        b"\xff\xfe\xfd".to_vec(),
        b"\xed\xa0\x80".to_vec(),
        utf16("{\"message\":\"wide\"}"),
        utf16("\u{feff}{\"message\":\"wide\"}"),
        b"\x1f\x8b\x08\x00 not gzip after all".to_vec(),
        (0..=255).collect(),
        (0..200_000).map(|byte| (byte % 251) as u8).collect(),
        vec![b'x'; 1 << 20],
        vec![b' '; 1 << 20],
        vec![b'\n'; 1 << 20],
        vec![b'['; 3 << 20],
        "é".repeat(1 << 20).into_bytes(),
        text(&format!("{{\"padding\":\"{}\",\"message\":\"far away\"}}", "x".repeat(2 << 20))),
    ]
}

/// What a call says of such an answer.
async fn answered(client: &Client) -> Error {
    client.user("u_1").server("s_1").rename("web-2").await.expect_err("a refusal")
}

#[tokio::test]
async fn an_error_keeps_what_it_got_and_can_be_shown() {
    let mut bodies = shapes();
    bodies.extend(raw());
    bodies.extend(broken());
    assert!(bodies.len() > 300, "{} kinds", bodies.len());
    for (status, content_type) in
        [(400, "application/json"), (500, "text/html"), (422, ""), (404, "application/problem+json")]
    {
        let served = bodies.clone();
        let headers = [("content-type", content_type), ("x-request-id", "r-1")];
        let server = Server::start(move |request| Script::refuse(status, &headers, &served[request.number])).await;
        let server = server.expect("a port");
        let client = client(&server.url()).build().expect("a client");
        for body in &bodies {
            let error = answered(&client).await;
            let start = String::from_utf8_lossy(&body[..body.len().min(80)]);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{start}");
            assert_eq!(error.body(), Some(&body[..]), "{start}");
            assert_eq!((error.attempts(), error.request_id()), (1, Some("r-1")), "{start}");
            assert_eq!(error.name(), status.to_string(), "{start}");
            for shown in [error.to_string(), error.message().unwrap_or("none").to_owned()] {
                assert!(shown.len() <= SHOWN, "{} bytes shown of {start}", shown.len());
                assert!(!shown.chars().any(char::is_control), "{shown:?} of {start}");
            }
            let excerpt = error.excerpt().unwrap_or_default();
            assert!(excerpt.chars().count() <= 210 && !excerpt.chars().any(char::is_control), "{excerpt:?}");
            assert_eq!(error.excerpt().is_none(), body.is_empty(), "{start}");
            assert!(!format!("{error:?} {error:#?}").is_empty());
        }
        assert_eq!(server.tally().total, bodies.len());
    }
}

#[tokio::test]
async fn the_message_is_found() {
    let cases = [
        (r#"{"message":"no such server"}"#, Some("no such server")),
        (r#"{"message":"  padded  "}"#, Some("padded")),
        (r#"{"message":"two\nlines"}"#, Some("two lines")),
        (r#"{"message":["a","b"]}"#, Some("a; b")),
        (r#"{"message":{"name":["is short","is taken"]}}"#, Some("name is short; name is taken")),
        (r#"{"message":7}"#, Some("7")),
        (r#"{"message":true,"error":"why"}"#, Some("why")),
        (r#"{"message":"","error":{"message":"inner"}}"#, Some("inner")),
        (r#"{"errors":[{"message":"a"},{"detail":"b"}]}"#, Some("a; b")),
        (r#"{"errors":{}}"#, None),
        (r#"{"data":{"message":"too far"}}"#, None),
        (r#""just text""#, Some("just text")),
        (r#"["a",["b"]]"#, Some("a; b")),
        ("plain words\nand more", Some("plain words")),
        ("<html><title>502 Bad Gateway</title></html>", Some("502 Bad Gateway")),
        ("<html></html>", None),
        ("", None),
        ("   ", None),
    ];
    for (body, message) in cases {
        let server = Server::scripted(vec![Script::refuse(409, &[], body.as_bytes())]).await.expect("a port");
        let error = answered(&client(&server.url()).build().expect("a client")).await;
        assert_eq!(error.message(), message, "{body}");
        assert!(error.is_conflict());
    }
}

/// Nothing but zeros is no message.
#[tokio::test]
async fn a_message_is_never_blank() {
    for body in ["\0", "\0\0\0", "\u{1}\n", r#"{"message":"\u0000"}"#, "<title>\0</title>"] {
        let server = Server::scripted(vec![Script::refuse(409, &[], body.as_bytes())]).await.expect("a port");
        let error = answered(&client(&server.url()).build().expect("a client")).await;
        assert_eq!(error.message(), None, "{body:?}");
    }
}

/// Some servers put the mark of Windows' editors before their JSON.
#[tokio::test]
async fn a_byte_order_mark_is_no_part_of_the_message() {
    let body = "\u{feff}{\"message\":\"marked\"}";
    let server = Server::scripted(vec![Script::refuse(409, &[], body.as_bytes())]).await.expect("a port");
    let error = answered(&client(&server.url()).build().expect("a client")).await;
    assert_eq!(error.message(), Some("marked"));
}

/// Lines are broken by these two as well, in browsers and some log viewers; and text that runs backwards misleads.
#[tokio::test]
async fn no_character_breaks_the_line() {
    for odd in ['\u{2028}', '\u{2029}', '\u{202e}', '\u{2066}'] {
        let body = json!({ "message": format!("a{odd}b") }).to_string();
        let server = Server::scripted(vec![Script::refuse(409, &[], body.as_bytes())]).await.expect("a port");
        let error = answered(&client(&server.url()).build().expect("a client")).await;
        assert!(!error.to_string().contains(odd), "{error}");
    }
}

/// Whatever else the server says is bounded too.
#[tokio::test]
async fn headers_do_not_flood_the_error() {
    let long = "x".repeat(50_000);
    for (status, name) in [(409, "x-request-id"), (302, "location")] {
        let server = Server::scripted(vec![Script::refuse(status, &[(name, &long)], b"")]).await.expect("a port");
        let error = answered(&client(&server.url()).build().expect("a client")).await;
        assert!(error.to_string().len() < SHOWN, "{name}: {} bytes", error.to_string().len());
    }
}

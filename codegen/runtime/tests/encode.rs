//! What goes into a request comes out of a parser that nobody here wrote.

#[macro_use]
mod fixture;

use std::{borrow::Cow, collections::BTreeMap};

use copyist_runtime::{Decode, Encode, Error, Field, Json, Maybe, Mock, Model, Recorded, Reply, Schema, Secret, texts};
use fixture::*;
use proptest::prelude::*;
use url::Url;

/// Sends one call and gives what was sent.
fn sent(call: impl FnOnce(&Tests) -> copyist_runtime::Call<Json>) -> Result<Recorded, Error> {
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(call(&with(&mock)).into_future())?;
    Ok(mock.requests().remove(0))
}

/// What a server gets: segments of the path and pairs of the query, decoded.
fn parsed(request: &Recorded) -> (Vec<Vec<u8>>, Vec<(String, String)>) {
    let url = Url::parse(&request.uri.to_string()).expect("a URL");
    assert_eq!(url.host_str(), Some("api.example.com"));
    assert_eq!(url.fragment(), None);
    assert_eq!(url.path(), request.path(), "a URL parser must not change the path");
    let segments = url.path_segments().expect("a path").map(|segment| Cow::from(percent_decode(segment)).into_owned());
    (segments.collect(), url.query_pairs().into_owned().collect())
}

/// Percent-decoding, from RFC 3986.
fn percent_decode(segment: &str) -> Vec<u8> {
    let mut bytes = segment.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().expect("a digit"), bytes.next().expect("a digit")];
            out.push(u8::from_str_radix(std::str::from_utf8(&digits).expect("ASCII"), 16).expect("hexadecimal"));
        } else {
            out.push(byte);
        }
    }
    out
}

proptest! {
    #[test]
    fn any_id_comes_back(id in any::<String>(), part in "\\PC{1,20}") {
        prop_assume!(!["", ".", ".."].contains(&id.as_str()) && ![".", ".."].contains(&part.as_str()));
        let thing = ThingId::from(id.as_str());
        let request = sent(|client| client.0.call(&READ_TWO, &[&thing, &part])).expect("sent");
        let (segments, query) = parsed(&request);
        prop_assert_eq!(&segments[..3], &[b"things".to_vec(), id.into_bytes(), b"parts".to_vec()]);
        prop_assert_eq!(&segments[3], &format!("{part}.json").into_bytes());
        prop_assert!(query.is_empty());
    }

    #[test]
    fn any_query_comes_back(pairs in prop::collection::vec((any::<String>(), any::<String>()), 0..6)) {
        let mut expected: Vec<(String, String)> = Vec::new();
        for (name, value) in &pairs {
            match expected.iter_mut().find(|(other, _)| other == name) {
                Some((_, old)) => old.clone_from(value),
                None => expected.push((name.clone(), value.clone())),
            }
        }
        let request = sent(|client| pairs.iter().fold(client.read(), |call, (name, value)| call.query(name, value)));
        prop_assert_eq!(parsed(&request.expect("sent")).1, expected);
    }

    #[test]
    fn any_body_comes_back(name in any::<String>(), other in any::<String>(), number in any::<i64>(), float in any::<f64>()) {
        prop_assume!(float.is_finite());
        let request = sent(|client| {
            let call = client.create().field("name", &other).field("n", &number).field("f", &float);
            call.field("list", &texts(&[&name, &other])).field("name", &name)
        });
        let body: serde_json::Value = serde_json::from_slice(&request.expect("sent").body).expect("JSON");
        prop_assert_eq!(body, serde_json::json!({"name": name, "n": number, "f": float, "list": [name, other]}));
    }

    #[test]
    fn any_header_arrives_or_is_refused(value in any::<String>()) {
        let plain = value.chars().all(|one| one == '\t' || !one.is_ascii_control());
        match sent(|client| client.read().header("x-note", &value)) {
            Ok(request) => prop_assert_eq!(request.headers["x-note"].as_bytes(), value.as_bytes()),
            Err(error) => prop_assert!(!plain && error.is_invalid_input(), "{}", error),
        }
    }
}

#[test]
fn a_name_that_starts_like_another_is_another() {
    let request = sent(|client| client.read().query("[", &"x").query("", &"y").query("a[", &"1").query("a", &"2"));
    let expected = [("[", "x"), ("", "y"), ("a[", "1"), ("a", "2")];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(parsed(&request.expect("sent")).1, expected);
}

#[test]
fn awkward_ids() {
    let cases = [
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%2Fb", "a%252Fb"),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80"),
        ("\0\r\n\t", "%00%0D%0A%09"),
        ("...", "..."),
        ("%2e%2e", "%252e%252e"),
        ("a\\..\\b", "a%5C..%5Cb"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("a;b=c&d@e:f", "a%3Bb%3Dc%26d%40e%3Af"),
        ("-._~", "-._~"),
    ];
    for (id, encoded) in cases {
        let request = sent(|client| client.0.call(&READ, &[&ThingId::from(id)])).expect("sent");
        assert_eq!(request.path(), format!("/things/{encoded}"), "{id:?}");
    }
}

#[test]
fn ids_that_lead_elsewhere_are_refused_before_anything_is_sent() {
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    for (id, problem) in [("", "is empty"), (".", "is `.` or `..`"), ("..", "is `.` or `..`")] {
        let call = with(&mock).0.call::<Json>(&READ, &[&ThingId::from(id)]).query("a", &1_i64);
        let error = runtime.block_on(call.into_future()).expect_err("refused");
        assert!(error.is_invalid_input());
        assert_eq!((error.operation(), error.attempts()), (Some("read"), 0));
        assert!(error.to_string().starts_with(&format!("`read`: `id` {problem}")), "{error}");
    }
    assert!(mock.requests().is_empty());
}

#[test]
fn queries() {
    let map: BTreeMap<String, i64> = [("x y".to_owned(), 1), ("z".to_owned(), 2)].into();
    let request = sent(|client| {
        let call = client.read().query("a", &"1 2").query("list", &vec![1_i64, 2]).query("ok", &true);
        call.query("none", &None::<i64>)
            .query("map", &map)
            .query("f", &1.5)
            .query("a", &"new")
            .query("ok", &None::<bool>)
    });
    assert_eq!(request.expect("sent").query(), Some("a=new&list=1&list=2&map%5Bx%20y%5D=1&map%5Bz%5D=2&f=1.5"));
    let request =
        sent(|client| client.read().query("list", &vec![1_i64, 2]).query("b", &1_i64).query("list", &vec![3_i64]));
    assert_eq!(request.expect("sent").query(), Some("list=3&b=1"));
    let request = sent(|client| client.read().query("a", &1_i64).query("a", &None::<i64>));
    assert_eq!(request.expect("sent").uri.path_and_query().map(|path| path.as_str()), Some("/things/t_1"));
    let request = sent(|client| client.read().query("a", &1_i64).query("ab", &2_i64).query("a", &3_i64));
    assert_eq!(request.expect("sent").query(), Some("a=3&ab=2"));
    let error = sent(|client| client.read().query("f", &f64::NAN)).expect_err("refused");
    assert_eq!(error.to_string(), "`read`: `f` is not a finite number");
}

#[test]
fn bodies() {
    let body = |call: fn(copyist_runtime::Call<Json>) -> copyist_runtime::Call<Json>| {
        let request = sent(|client| call(client.0.call(&CREATE, &[]))).expect("sent");
        (String::from_utf8(request.body.to_vec()).expect("text"), request.headers.contains_key("content-type"))
    };
    assert_eq!(body(|call| call), (String::new(), false));
    assert_eq!(body(|call| call.field("a", &None::<i64>)).0, r#"{"a":null}"#);
    assert_eq!(body(|call| call.field("a", &Maybe::<i64>::Null)).0, r#"{"a":null}"#);
    assert_eq!(body(|call| call.field("a", &Maybe::<i64>::Absent)), (String::new(), false));
    assert_eq!(body(|call| call.field("a", &1_i64).field("a", &Maybe::<i64>::Absent)).0, "{}");
    assert_eq!(
        body(|call| call.field("a", &1_i64).field("b", &2_i64).field("c", &3_i64).field("b", &"new")).0,
        r#"{"a":1,"b":"new","c":3}"#
    );
    assert_eq!(
        body(|call| call.field("a", &1_i64).field("b", &2_i64).field("a", &Maybe::<i64>::Absent)).0,
        r#"{"b":2}"#
    );
    assert_eq!(body(|call| call.field("a", &1_i64).body(&vec![1_i64])).0, "[1]");
    assert_eq!(body(|call| call.field("j", &Json::from(r#"{"b": 1.10, "a":[]}"#))).0, r#"{"j":{"b": 1.10, "a":[]}}"#);
    assert_eq!(body(|call| call.field("s", &Secret::from("p\"w"))).0, r#"{"s":"p\"w"}"#);
    assert_eq!(
        body(|call| call.field("n", &NumberId::from("17")).field("t", &ThingId::from("17"))).0,
        r#"{"n":17,"t":"17"}"#
    );
    assert_eq!(body(|call| call.field("n", &NumberId::from("007"))).0, r#"{"n":"007"}"#);
    assert_eq!(body(|call| call.field("big", &u64::MAX)).0, format!(r#"{{"big":{}}}"#, u64::MAX));
    let error = sent(|client| client.create().field("f", &f64::INFINITY)).expect_err("refused");
    assert_eq!(error.to_string(), "`create`: `f` is not a finite number");
    let error = sent(|client| client.create().field("j", &Json::from("{nope"))).expect_err("refused");
    assert!(error.to_string().contains("`j` is not JSON"), "{error}");
}

#[test]
fn headers() {
    let request =
        sent(|client| client.read().header("Accept", "text/csv").header_param("x-page", &3_i64).header("x-page", "4"));
    let request = request.expect("sent");
    assert_eq!((request.header("accept"), request.header("x-page")), (Some("text/csv"), Some("4")));
    let request = sent(|client| client.read().header_param("x-page", &3_i64).header_param("x-page", &None::<i64>));
    assert_eq!(request.expect("sent").header("x-page"), None);
    let request = sent(|client| client.read().header("authorization", "Basic mine")).expect("sent");
    assert_eq!(request.headers.get_all("authorization").iter().count(), 1);
    assert_eq!(request.header("authorization"), Some("Basic mine"));
    for name in ["host", "Content-Length", "transfer-encoding", "connection", "bad name", ""] {
        let error = sent(|client| client.read().header(name, "x")).expect_err("refused");
        assert!(error.is_invalid_input(), "{name}");
    }
    let error = sent(|client| client.read().header("x-a", "secret\r\nx-b: 1")).expect_err("refused");
    assert!(!format!("{error} {error:?}").contains("secret"));
}

test_model!(Settings {
    name: String = Field::new("name").required(),
    owner: Option<String> = Field::new("owner").required().nullable(),
    size: Option<i64> = Field::new("size").optional(),
    note: Maybe<String> = Field::new("note").optional().nullable(),
    parts: Vec<Part> = Field::new("parts").optional(),
});

#[test]
fn null_and_absent_follow_the_table() {
    let mut settings = Settings { name: "n".to_owned(), ..Settings::default() };
    assert_eq!(serde_json::to_string(&settings).expect("JSON"), r#"{"name":"n","owner":null,"parts":[]}"#);
    settings.note = Maybe::Null;
    settings.size = Some(1);
    settings.parts = vec![Part { id: 7_i64.into(), size: None }];
    let json = r#"{"name":"n","owner":null,"size":1,"note":null,"parts":[{"id":"7"}]}"#;
    assert_eq!(serde_json::to_string(&settings).expect("JSON"), json);
    assert_eq!(serde_json::from_str::<Settings>(json).expect("settings"), settings);
    let request = sent(|client| client.0.call(&CREATE, &[]).body(&settings)).expect("sent");
    assert_eq!(request.text(), Some(json));
}

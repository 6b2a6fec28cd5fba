//! Whole answers: what is promised, what is undocumented, what is out of bounds.

#[macro_use]
mod fixture;

use copyist_runtime::{Decode, DriftKind, Encode, Error, Field, Json, Model, Page, Schema};
use fixture::*;

test_model!(Strict {
    id: ThingId = Field::new("id").promised(),
    count: i64 = Field::new("count").promised(),
    plain: String = Field::new("plain"),
    usual: Option<String> = Field::new("usual"),
    parts: Vec<Part> = Field::new("parts").optional(),
});

#[test]
fn a_field_that_is_not_promised_may_be_missing() {
    let (strict, missing) = drift::<Strict>(r#"{"id":"i","count":1}"#);
    assert_eq!((strict.plain.as_str(), strict.usual), ("", None));
    assert_eq!(missing, [("/plain".to_owned(), DriftKind::Missing), ("/usual".to_owned(), DriftKind::Missing)]);
}

#[test]
fn the_error_of_a_promised_field_says_all() {
    let cases = [
        (r#"{"id":"i"}"#, "/count", "a whole number", "nothing"),
        (r#"{"count":1}"#, "/id", "an identifier (text or a whole number)", "nothing"),
        (r#"{"id":null,"count":1}"#, "/id", "an identifier (text or a whole number)", "null"),
        (r#"{"id":"i","count":"x"}"#, "/count", "a whole number", "text"),
        (
            r#"{"id":"i","count":1,"parts":[{"id":"a"},{"size":1,"password":"hunter2"}]}"#,
            "/parts/1/id",
            "an identifier",
            "nothing",
        ),
        ("[]", "", "an object", "a list"),
        ("1", "", "an object", "the number 1"),
        ("null", "", "an object", "null"),
        ("", "", "an object", "an empty body"),
        (" \n", "", "an object", "an empty body"),
        (r#"{"id":"i","count":"#, "", "JSON", "EOF"),
        (r#"{"id":"i","parts":[{"id":}]}"#, "/parts/0/id", "JSON", "expected value"),
        (r#"{"id":"i","count":1} x"#, "", "JSON", "trailing"),
        ("<oops/>", "", "JSON", "expected value"),
        ("<html>oops</html>", "", "JSON", "a web page (HTML)"),
        ("\n <!DOCTYPE HTML><html>oops</html>", "", "JSON", "a web page (HTML)"),
    ];
    for (body, path, expected, found) in cases {
        let error = read::<Strict>(body).expect_err(body);
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!((error.operation(), error.status().map(|status| status.as_u16())), (Some("create"), Some(200)));
        let said = error.to_string();
        for part in ["`create`", path, expected, found] {
            assert!(said.contains(part), "{body}: {said}");
        }
        assert!(!said.contains("hunter2") && !format!("{error:?}").contains("hunter2"), "{said}");
    }
}

#[test]
fn the_error_shows_the_object_and_no_password() {
    let said =
        read::<Strict>(r#"{"id":"i","parts":[{"size":1,"password":"hunter2"}]}"#).expect_err("no id").to_string();
    assert!(said.contains(r#"in `{"size":1,"password":"***"}`"#), "{said}");
}

#[test]
fn bytes_that_are_no_text_are_an_error() {
    let error = serde_json::from_slice::<Strict>(b"{\"id\":\"\xff\",\"count\":1}").expect_err("no text");
    assert!(error.is_syntax() || error.is_data());
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert_eq!(read::<Part>("\u{feff}{\"id\":\"p\"}").expect("a part").body().id.as_str(), "p");
}

#[test]
fn undocumented_answers_are_kept_as_they_come() -> Result<(), Error> {
    for body in ["", "{}", " [1 , 2]\n", "no JSON", "null", r#"{"b":1,"a":1.10}"#] {
        let json = read::<Json>(body)?.into_body();
        assert_eq!(json, body);
        assert_eq!((json.as_str(), json.is_empty(), json.to_string()), (Some(body), body.is_empty(), body.to_owned()));
    }
    let error = Json::from("no JSON").decode::<i64>().expect_err("no JSON");
    assert!(error.is_decode() && error.to_string().contains("at line 1 column"));
    assert_eq!(read::<()>("anything at all")?.drift(), []);
    // Nothing that an API says begins so: it is kept, and told.
    let page = "<!doctype html>\n<title>Sign in</title>";
    let (nothing, kept) = (read::<()>(page)?, read::<Json>(page)?);
    assert_eq!(kept.body(), page);
    for drift in [&nothing.drift()[0], &kept.drift()[0]] {
        assert_eq!((drift.found.as_str(), drift.kind), ("a web page (HTML)", DriftKind::Mistyped));
    }
    let pages = read::<Page<Json>>(r#"{"data":[{"b": 1.10},[ ],"x",null],"total":4,"page":1,"limit":20}"#)?;
    assert_eq!(pages.drift(), []);
    let items: Vec<_> = pages.body().items.iter().map(ToString::to_string).collect();
    assert_eq!(items, [r#"{"b": 1.10}"#, "[ ]", r#""x""#, "null"]);
    assert_eq!((pages.body().total, pages.body().page, pages.body().size), (Some(4), Some(1), Some(20)));
    Ok(())
}

#[test]
fn envelopes() {
    let (page, kinds) = drift::<Page<Part>>(r#"{"data":[{"id":1},{"id":2}],"total":"2","extra":1}"#);
    assert_eq!((page.items.len(), page.total), (2, Some(2)));
    assert_eq!(kinds, [("/total".to_owned(), DriftKind::Mistyped), ("/extra".to_owned(), DriftKind::UnknownField)]);
    let (page, kinds) = drift::<Page<Part>>(r#"[{"id":1}]"#);
    assert_eq!((page.items.len(), kinds), (1, vec![(String::new(), DriftKind::Mistyped)]));
    let (page, kinds) = drift::<Page<Part>>(r#"{"data":null,"total":0}"#);
    assert_eq!((page.items.len(), page.total, kinds), (0, Some(0), vec![]));
    let error = read::<Page<Part>>(r#"{"items":[]}"#).expect_err("no data");
    assert!(error.to_string().contains("`/data`"), "{error}");
    let error = read::<Page<Part>>(r#"{"data":[{"id":1},{}]}"#).expect_err("no id");
    assert!(error.to_string().contains("`/data/1/id`"), "{error}");
}

#[test]
fn drift_is_bounded() {
    let body = format!("[{}]", vec![r#"{"id":1,"new":1}"#; 10_000].join(","));
    let answer = read::<Vec<Part>>(&body).expect("parts");
    assert_eq!((answer.body().len(), answer.drift().len()), (10_000, 100));
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let body = format!(r#"{{"data":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let page = read::<Page<Json>>(&body).expect("JSON is kept unread").into_body();
    assert!(page.items[0].decode::<serde_json::Value>().is_err());
    let body = "[".repeat(100_000);
    assert!(read::<Vec<Part>>(&body).is_err());
}

test_model!(Wide {
    f00: Option<i64> = Field::new("f00").optional(),
    last: i64 = Field::new("last").promised(),
});

/// A model of 80 fields: more than bits in a word.
#[derive(Clone, Default)]
struct Huge(Vec<i64>);

const HUGE: [Field; 80] = {
    const NAMES: [&str; 80] = [
        "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7",
        "b8", "b9", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "d0", "d1", "d2", "d3", "d4", "d5",
        "d6", "d7", "d8", "d9", "e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "f0", "f1", "f2", "f3",
        "f4", "f5", "f6", "f7", "f8", "f9", "g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9", "h0", "h1",
        "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9",
    ];
    let mut fields = [Field::new("").promised(); 80];
    let mut index = 0;
    while index < 80 {
        fields[index] = Field::new(NAMES[index]).promised();
        index += 1;
    }
    fields
};

impl Model for Huge {
    const SCHEMA: Schema = Schema::new("Huge", &HUGE);
    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&self.0.iter().map(|value| value as &dyn Encode).collect::<Vec<_>>());
    }
    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        self.0.resize(80, 0);
        visit(&mut self.0.iter_mut().map(|value| value as &mut dyn Decode).collect::<Vec<_>>());
    }
}
copyist_runtime::model!(Huge);

#[test]
fn a_model_may_have_many_fields() {
    let huge = Huge((0..80).collect());
    let json = serde_json::to_string(&huge).expect("JSON");
    assert_eq!(serde_json::from_str::<Huge>(&json).expect("huge"), huge);
    let error = serde_json::from_str::<Huge>(&json.replace(r#""h9":79"#, r#""x":1"#)).expect_err("h9 is missing");
    assert!(error.to_string().contains("`/h9`"), "{error}");
    assert!(serde_json::from_str::<Wide>("{}").is_err());
}

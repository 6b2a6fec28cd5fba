//! Any JSON whatever, decoded into a model: what fits is there, what does not is drift, and JSON is what `serde_json` says.

#[macro_use]
mod fixture;

use std::{collections::BTreeMap, net::Ipv4Addr};

use copyist_runtime::{Decode, DriftKind, Encode, Field, Json, Maybe, Model, Schema};
use fixture::*;
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

copyist_runtime::open_enum! {
    /// A colour.
    pub(crate) enum Colour { Red = "red", Green = "green" }
}

copyist_runtime::union! {
    /// Several things.
    pub(crate) enum Either { Part(Part), Number(i64), Text(String) }
}

test_model!(Zoo {
    text: Option<String> = Field::new("text").optional(),
    int: Option<i64> = Field::new("int").optional(),
    unsigned: Option<u64> = Field::new("unsigned").optional(),
    float: Option<f64> = Field::new("float").optional(),
    yes: Option<bool> = Field::new("yes").optional(),
    ip: Option<Ipv4Addr> = Field::new("ip").optional(),
    colour: Option<Colour> = Field::new("colour").optional(),
    either: Option<Either> = Field::new("either").optional(),
    json: Option<Json> = Field::new("json").optional(),
    maybe: Maybe<i64> = Field::new("maybe").optional(),
    list: Vec<String> = Field::new("a/list").optional(),
    map: BTreeMap<String, bool> = Field::new("\"map\"").optional(),
    holes: Vec<Option<i64>> = Field::new("holes").optional(),
    parts: Vec<Part> = Field::new("parts").optional(),
    nested: Option<Box<Zoo>> = Field::new("nested").optional(),
});

const NAMES: [&str; 15] = [
    "text", "int", "unsigned", "float", "yes", "ip", "colour", "either", "json", "maybe", "a/list", "\"map\"", "holes",
    "parts", "nested",
];

/// What a field takes, said a second time.
#[derive(Clone, Copy)]
enum Fits {
    Text,
    Int,
    Uint,
    Float,
    Bool,
    Ip,
    Colour,
    Either,
    Json,
    List(&'static Fits),
    Map(&'static Fits),
    OrNull(&'static Fits),
    Part,
    Zoo,
}

const FITS: [Fits; 15] = [
    Fits::OrNull(&Fits::Text),
    Fits::OrNull(&Fits::Int),
    Fits::OrNull(&Fits::Uint),
    Fits::OrNull(&Fits::Float),
    Fits::OrNull(&Fits::Bool),
    Fits::OrNull(&Fits::Ip),
    Fits::OrNull(&Fits::Colour),
    Fits::OrNull(&Fits::Either),
    Fits::Json,
    Fits::OrNull(&Fits::Int),
    Fits::List(&Fits::Text),
    Fits::Map(&Fits::Bool),
    Fits::List(&Fits::OrNull(&Fits::Int)),
    Fits::List(&Fits::Part),
    Fits::OrNull(&Fits::Zoo),
];

type Drifts = Vec<(String, DriftKind)>;

/// A promised field is missing.
#[derive(Debug)]
struct Broken;

/// What should drift when a value is read as something; whether it stays is no matter here.
fn expect(fits: Fits, value: &Value, path: &str, drift: &mut Drifts) -> Result<(), Broken> {
    let whole = |number: f64| number.trunc() == number && number.abs() <= 9_007_199_254_740_992.0;
    let is_int = |value: &Value| value.is_i64() || (!value.is_u64() && value.as_f64().is_some_and(whole));
    let fine = match (fits, value) {
        (Fits::Json, _) | (Fits::OrNull(_) | Fits::List(_) | Fits::Map(_), Value::Null) => true,
        (Fits::OrNull(fits), value) => return expect(*fits, value, path, drift),
        (Fits::Text, value) => value.is_string(),
        (Fits::Int, value) => is_int(value),
        (Fits::Uint, value) => value.is_u64() || (is_int(value) && value.as_f64() >= Some(0.0)),
        (Fits::Float, value) => value.is_number(),
        (Fits::Bool, value) => value.is_boolean(),
        (Fits::Ip, value) => value.as_str().is_some_and(|text| text.parse::<Ipv4Addr>().is_ok()),
        (Fits::Colour, Value::String(text)) => {
            if !["red", "green"].contains(&text.as_str()) {
                drift.push((path.to_owned(), DriftKind::UnknownValue));
            }
            true
        }
        (Fits::Either, value) => {
            let mut inner = Vec::new();
            let is_part = value.is_object() && expect(Fits::Part, value, path, &mut inner).is_ok();
            match is_part || is_int(value) || value.is_string() {
                true => drift.append(&mut inner),
                false => drift.push((path.to_owned(), DriftKind::UnknownValue)),
            }
            true
        }
        (Fits::List(fits), Value::Array(list)) => {
            for (index, value) in list.iter().enumerate() {
                expect(*fits, value, &format!("{path}/{index}"), drift)?;
            }
            true
        }
        (Fits::Map(fits), Value::Object(map)) => {
            for (key, value) in map {
                expect(*fits, value, &below(path, key), drift)?;
            }
            true
        }
        (Fits::Part | Fits::Zoo, Value::Object(map)) => return expect_fields(fits, map, path, drift),
        _ => false,
    };
    if !fine {
        drift.push((path.to_owned(), DriftKind::Mistyped));
    }
    Ok(())
}

fn expect_fields(fits: Fits, map: &Map<String, Value>, path: &str, drift: &mut Drifts) -> Result<(), Broken> {
    let is_part = matches!(fits, Fits::Part);
    // A float beyond that is not the number that was sent.
    let exact = |number: f64| number.trunc() == number && number.abs() < 9_007_199_254_740_992.0;
    let id = |value: &Value| value.is_string() || value.is_i64() || value.is_u64() || value.as_f64().is_some_and(exact);
    if is_part && !map.get("id").is_some_and(id) {
        return Err(Broken);
    }
    for (key, value) in map {
        let place = below(path, key);
        match (is_part, key.as_str(), NAMES.iter().position(|name| name == key)) {
            (true, "id", _) => {}
            (true, "size", _) => expect(Fits::OrNull(&Fits::Int), value, &place, drift)?,
            (false, _, Some(index)) => expect(FITS[index], value, &place, drift)?,
            _ => drift.push((place, DriftKind::UnknownField)),
        }
    }
    Ok(())
}

fn below(path: &str, key: &str) -> String {
    format!("{path}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// What is written of it again, without the spaces of parts that were kept as they came.
fn written(zoo: &Zoo) -> Value {
    serde_json::to_value(zoo).expect("JSON")
}

fn key() -> impl Strategy<Value = String> {
    let known = NAMES.iter().copied().chain(["id", "size", "a~b", "unknown", "te\nxt"]).collect::<Vec<_>>();
    prop_oneof![9 => select(known).prop_map(str::to_owned), 1 => any::<String>()]
}

/// Any JSON value, with names and values in it that the model knows.
fn json() -> impl Strategy<Value = Value> {
    let known = ["red", "203.0.113.7", "12", "", "\u{1d11e}\"\\/\u{8}\t é"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-20_i8..20).prop_map(Value::from),
        (-20_i8..20).prop_map(|number| Value::from(f64::from(number))),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        select(known.to_vec()).prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::from),
            vec((key(), inner), 0..12).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// An object, mostly.
fn document() -> impl Strategy<Value = Value> {
    let object = vec((key(), json()), 0..16).prop_map(|entries| Value::Object(entries.into_iter().collect()));
    prop_oneof![9 => object, 1 => json()]
}

proptest! {
    #[test]
    fn any_value_drifts_where_it_differs_and_nowhere_else(value in document(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let text = text.expect("JSON");
        let mut expected = Vec::new();
        let outcome = expect(Fits::Zoo, &value, "", &mut expected);
        expected.truncate(100);
        match read::<Zoo>(&text) {
            Ok(answer) => {
                prop_assert!(outcome.is_ok() && value.is_object(), "{}", text);
                let drift: Drifts = answer.drift().iter().map(|drift| (drift.path.clone(), drift.kind)).collect();
                prop_assert_eq!(&drift, &expected, "{}", text);
                // The same is read from any other format.
                prop_assert_eq!(written(&serde_json::from_str(&text).expect("a zoo")), written(answer.body()));
                prop_assert_eq!(written(&serde_json::from_value(value).expect("a zoo")), written(answer.body()));
            }
            Err(error) => prop_assert!(outcome.is_err() || !value.is_object(), "{}: {}", text, error),
        }
    }

    /// A document with something else in one place of it.
    #[test]
    fn what_is_json_is_what_serde_json_says(
        value in document(),
        pretty in any::<bool>(),
        place in any::<prop::sample::Index>(),
        cut in 0_usize..3,
        other in option::of("[\\[\\]{}\":,\\\\0-9eE.+ nulltrfas-]{1,3}"),
    ) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let mut text: Vec<char> = text.expect("JSON").chars().collect();
        let start = place.index(text.len());
        let end = (start + cut).min(text.len());
        text.splice(start..end, other.unwrap_or_default().chars());
        let text: String = text.into_iter().collect();
        match (serde_json::from_str::<Zoo>(&text), read::<Zoo>(&text)) {
            (Ok(theirs), Ok(ours)) => prop_assert_eq!(written(&theirs), written(ours.body()), "{}", text),
            (Err(_), Err(_)) => {}
            // A number that no type holds is a number still.
            (Err(error), Ok(_)) => prop_assert!(error.to_string().contains("out of range"), "{}: {}", text, error),
            (Ok(_), Err(error)) => prop_assert!(false, "{}: {}", text, error),
        }
    }
}

/// What chance seldom writes.
#[test]
fn odd_texts_are_read_as_serde_json_reads_them() {
    let escapes = [
        r#"\"\\\/\b\f\n\r\t"#,
        r"\u0041\u00e9\u20AC",
        r"\ud834\udd1e!",
        r"a\u0000b",
        r"\ud834",
        r"\udd1e",
        r"\ud834\n",
        r"\ud834\u0041",
        r"\ud834\ud834",
        r"\u+041",
        r"\u00g1",
        r"\u12",
        r"\x",
        "\\",
        "tab\there",
        "\u{7f}\u{80}\u{2028}",
    ];
    let numbers =
        ["-0", "-0.0", "01", "-01", "00", "1.", ".1", "1e", "1e+", "+1", "-", "1e2", "12345678901234567890123", "1_0"];
    let lists = [
        "[,]",
        "[,1]",
        "[1,]",
        "[1,,2]",
        "[1 2]",
        "[1",
        "[",
        "]",
        "[1}",
        "{\"a\"}",
        "{\"a\":}",
        "{,\"a\":1}",
        "{a:1}",
        "nul",
        "tru",
    ];
    let texts = escapes.map(|text| format!("\"{text}\""));
    let values =
        texts.iter().map(String::as_str).chain(numbers).chain(lists).chain(["\u{a0}1", "\u{feff}1", "1//", ""]);
    for value in values {
        for name in NAMES.into_iter().chain([value.trim_matches('"')]) {
            let name = name.replace('"', "\\\"");
            let body = format!("{{\"yes\":true,\"{name}\":{value} , \"text\" :\"end\"}}");
            let (theirs, ours) = (serde_json::from_str::<Zoo>(&body), read::<Zoo>(&body));
            match (&theirs, &ours) {
                (Ok(theirs), Ok(ours)) => assert_eq!(written(theirs), written(ours.body()), "{body}"),
                // Half of a letter in what is kept as it comes: other formats have to read it, to keep it.
                (Err(_), Ok(_)) if value.contains("\\ud") && ["either", "json"].contains(&name.as_str()) => {}
                (theirs, ours) => assert_eq!(theirs.is_ok(), ours.is_ok(), "{body}: {theirs:?}, {ours:?}"),
            }
        }
    }
    // The name of the field that comes next is `"map"`, with the quotes, which are not as they are written.
    assert!(read::<Zoo>(r#"{"a/list":[],""map"":{}}"#).is_err());
    assert!(drift::<Zoo>(r#"{"a/list":[],"\"map\"":{"a":true}}"#).0.map["a"]);
}

#[test]
fn no_depth_and_no_number_is_too_much_where_nothing_is_read() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let (zoo, drift) =
        drift::<Zoo>(&format!(r#"{{"text":{deep},"new":{deep},"int":1e400,"float":-1e999,"yes":true}}"#));
    assert_eq!((zoo.text, zoo.int, zoo.float, zoo.yes), (None, None, None, Some(true)));
    let paths: Vec<_> = drift.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["/text", "/new", "/int", "/float"]);
}

#[test]
fn what_is_read_may_be_nested_as_deeply_as_serde_json_allows() {
    let nested = |depth: usize| format!("{}{{}}{}", r#"{"nested":"#.repeat(depth), "}".repeat(depth));
    for depth in [1, 126, 127, 128, 1_000] {
        let ours = read::<Zoo>(&nested(depth));
        assert_eq!(ours.is_ok(), serde_json::from_str::<Zoo>(&nested(depth)).is_ok(), "{depth}");
        if let Err(error) = ours {
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        }
    }
}

#[test]
fn a_text_that_is_no_json_is_told_by_line_and_column() {
    let error = read::<Zoo>("{\"text\":\"a\",\n\"int\":01}").expect_err("no JSON");
    assert!(error.is_decode());
    assert!(error.to_string().contains("invalid number at line 2 column 8"), "{error}");
    for text in ["{\"text\":\"\u{1}\"}", "{\"text\":nul}", "{,}", "{\"int\":1,}", "{\"int\" 1}", "{} {}"] {
        let theirs = serde_json::from_str::<IgnoredAny>(text).expect_err("no JSON").to_string();
        let ours = read::<Zoo>(text).expect_err("no JSON").to_string();
        assert!(ours.contains(&theirs), "{text}: {ours}, not {theirs}");
    }
    let error = read::<Zoo>("{\n \"text\": \"\\ud800\"}").expect_err("no JSON").to_string();
    assert!(error.contains("escape that is no character at line 2 column 11"), "{error}");
}

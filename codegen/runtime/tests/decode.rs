//! What comes out of an answer, whatever the answer.

#[macro_use]
mod fixture;

use std::{collections::BTreeMap, net::Ipv4Addr};

use copyist_runtime::{
    Answer, Decode, DriftKind, Encode, Error, Field, Json, Maybe, Mock, Model, Page, Reply, Response, Schema, Secret,
};
use fixture::*;

/// Reads an answer.
fn read<T: Answer>(body: &str) -> Result<Response<T>, Error> {
    let mock = Mock::new().reply(Reply::json(200, body));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let operation = if std::any::type_name::<T>().contains("Page") {
        &LIST
    } else {
        &CREATE
    };
    runtime.block_on(with(&mock).0.call::<T>(operation, &[]).send())
}

/// Reads an answer and says what drifted: path and kind.
fn drift<T: Answer>(body: &str) -> (T, Vec<(String, DriftKind)>) {
    let answer = read::<T>(body).unwrap_or_else(|error| panic!("{body}: {error}"));
    let drift = answer
        .drift()
        .iter()
        .map(|drift| (drift.path.clone(), drift.kind))
        .collect();
    (answer.into_body(), drift)
}

copyist_runtime::open_enum! {
    /// A colour.
    pub(crate) enum Colour { Red = "red", Green = "green" }
}

copyist_runtime::union! {
    /// Several things.
    pub(crate) enum Either { Part(Part), Number(i64), Texts(Vec<String>), Text(String) }
}

test_model!(All {
    text: Option<String> = Field::new("text").optional(),
    int: Option<i64> = Field::new("int").optional(),
    float: Option<f64> = Field::new("float").optional(),
    yes: Option<bool> = Field::new("yes").optional(),
    ip: Option<Ipv4Addr> = Field::new("ip").optional(),
    id: Option<ThingId> = Field::new("id").optional(),
    colour: Option<Colour> = Field::new("colour").optional(),
    either: Option<Either> = Field::new("either").optional(),
    json: Option<Json> = Field::new("json").optional(),
    maybe: Maybe<i64> = Field::new("maybe").optional(),
    list: Vec<i64> = Field::new("list").optional(),
    map: BTreeMap<String, i64> = Field::new("map").optional(),
    part: Option<Part> = Field::new("part").optional(),
    parts: Vec<Part> = Field::new("parts").optional(),
    holes: Vec<Option<i64>> = Field::new("holes").optional(),
    secret: Option<Secret> = Field::new("secret").optional().secret(),
    unsigned: Option<u64> = Field::new("unsigned").optional(),
});

const FITTING: &str = r#"{"text":"t\u00e4\n","int":-5,"float":2.5,"yes":true,"ip":"203.0.113.7","id":"i","colour":"red","either":7,"json":{"a": [1 ,2]},"maybe":3,"list":[1,2],"map":{"a":1},"part":{"id":"p","size":1},"parts":[{"id":"q"}],"holes":[1,null],"secret":"s","unsigned":18446744073709551615}"#;

#[test]
fn what_fits_does_not_drift_and_is_written_back() {
    let (all, drift) = drift::<All>(FITTING);
    assert_eq!(drift, []);
    assert_eq!(
        (all.text.as_deref(), all.int, all.float, all.yes),
        (Some("tä\n"), Some(-5), Some(2.5), Some(true))
    );
    assert_eq!(
        (all.ip, all.colour.clone(), all.either.clone()),
        (
            Some([203, 0, 113, 7].into()),
            Some(Colour::Red),
            Some(Either::Number(7))
        )
    );
    assert_eq!(all.json, Some(r#"{"a": [1 ,2]}"#.into()));
    assert_eq!(
        (all.maybe, &all.list[..], &all.holes[..]),
        (Maybe::Value(3), &[1, 2][..], &[Some(1), None][..])
    );
    assert_eq!((all.map["a"], all.unsigned), (1, Some(u64::MAX)));
    let written = serde_json::to_string(&all).expect("JSON");
    let (left, right): (serde_json::Value, serde_json::Value) = (
        serde_json::from_str(&written).expect("JSON"),
        serde_json::from_str(FITTING).expect("JSON"),
    );
    assert_eq!(left, right);
    assert_eq!(serde_json::from_str::<All>(&written).expect("all").either, all.either);
    assert_eq!(all.clone(), all);
    assert_ne!(
        All {
            int: None,
            ..all.clone()
        },
        all
    );
    assert_ne!(
        All {
            map: BTreeMap::new(),
            ..all.clone()
        },
        all
    );
}

#[test]
fn one_field_of_another_type_costs_that_field_only() {
    use DriftKind::{Mistyped, UnknownValue};
    let wrong: &[(&str, &[&str])] = &[
        ("text", &["1", "true", "[]", "{}", "1.5"]),
        (
            "int",
            &[r#""1""#, "1.5", "true", "[1]", "{}", "18446744073709551615", "1e400"],
        ),
        ("float", &[r#""1""#, "false", "[]", "{}"]),
        ("yes", &[r#""true""#, "1", "0", "[]", "{}"]),
        ("ip", &[r#""not an ip""#, "1", "[]", "{}", r#""""#]),
        ("id", &["1.5", "true", "[]", "{}"]),
        ("colour", &["1", "true", "[]", "{}"]),
        ("maybe", &[r#""3""#, "[]"]),
        ("list", &[r#""a""#, "1", "{}", "true"]),
        ("map", &[r#""a""#, "1", "[]", "true"]),
        ("part", &[r#""p""#, "1", "[]", "true"]),
        ("parts", &[r#""p""#, "1", "{}", "true"]),
        ("secret", &["1", "true", "[]", "{}"]),
        ("unsigned", &["-1", "1.5", r#""1""#]),
    ];
    let empty = All::default();
    for (field, values) in wrong {
        for value in *values {
            let body = format!(r#"{{"text":"before","{field}":{value},"int":9}}"#);
            if value.contains("1e400") {
                continue;
            }
            let (mut all, drift) = drift::<All>(&body);
            assert_eq!(drift, [(format!("/{field}"), Mistyped)], "{body}");
            if *field != "text" {
                assert_eq!(all.text.take().as_deref(), Some("before"), "{body}");
            }
            if *field != "int" {
                assert_eq!(all.int.take(), Some(9), "{body}");
            }
            all.text = None;
            all.int = if *field == "int" { Some(9) } else { None };
            let expected = All {
                int: all.int,
                ..empty.clone()
            };
            assert_eq!(all, expected, "{body}");
        }
    }
    let (all, unlisted) = drift::<All>(r#"{"colour":"blue","either":true}"#);
    assert_eq!(
        unlisted,
        [
            ("/colour".to_owned(), UnknownValue),
            ("/either".to_owned(), UnknownValue)
        ]
    );
    assert_eq!(
        serde_json::to_string(&all).expect("JSON"),
        r#"{"colour":"blue","either":true,"list":[],"map":{},"parts":[],"holes":[]}"#
    );
}

#[test]
fn the_last_of_two_counts() {
    let (all, drift) =
        drift::<All>(r#"{"int":1,"int":2,"list":[1],"list":[2],"yes":true,"yes":null,"float":1.5,"float":"x"}"#);
    assert_eq!((all.int, all.list, all.yes, all.float), (Some(2), vec![2], None, None));
    assert_eq!(drift.len(), 1);
}

#[test]
fn null_is_fine_where_nothing_is() {
    let fields = [
        "text", "int", "float", "yes", "ip", "id", "colour", "either", "json", "maybe", "list", "map", "part", "parts",
        "holes", "secret", "unsigned",
    ];
    let body = format!("{{{}}}", fields.map(|field| format!("\"{field}\":null")).join(","));
    let (all, drift) = drift::<All>(&body);
    assert_eq!(drift, []);
    assert_eq!(
        all,
        All {
            maybe: Maybe::Null,
            ..All::default()
        }
    );
}

#[test]
fn elements_that_do_not_fit_are_left_out() {
    let (all, drift) = drift::<All>(r#"{"list":[1,"x",3,null],"map":{"a":1,"b/~":"x"},"holes":[1,"x",2]}"#);
    assert_eq!((all.list, all.holes), (vec![1, 3], vec![Some(1), Some(2)]));
    assert_eq!(all.map.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1)]);
    let paths: Vec<_> = drift.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["/list/1", "/list/3", "/map/b~1~0", "/holes/1"]);
}

#[test]
fn numbers_are_numbers() {
    let (all, drift) = drift::<All>(r#"{"int":5.0,"float":5,"unsigned":7,"id":17,"either":3}"#);
    assert_eq!(drift, []);
    assert_eq!((all.int, all.float, all.unsigned), (Some(5), Some(5.0), Some(7)));
    assert_eq!(all.id, Some(17_i64.into()));
    let big: NumberId = serde_json::from_str("18446744073709551615").expect("an id");
    assert_eq!(big.as_str(), "18446744073709551615");
    let text: NumberId = serde_json::from_str(r#""abc""#).expect("an id");
    assert_eq!(serde_json::to_string(&text).expect("JSON"), r#""abc""#);
}

#[test]
fn unions_take_the_first_type_that_fits() {
    let either = |body: &str| read::<Either>(body).expect("something").into_body();
    assert_eq!(
        either(r#"{"id":1,"size":2}"#),
        Either::Part(Part {
            id: 1_i64.into(),
            size: Some(2)
        })
    );
    assert_eq!(either("5"), Either::Number(5));
    assert_eq!(either(r#"["a","b"]"#), Either::Texts(vec!["a".into(), "b".into()]));
    assert_eq!(either(r#""x""#), Either::Text("x".into()));
    assert_eq!(either(r#"{"size": 2}"#), Either::Other(r#"{"size": 2}"#.into()));
    assert_eq!(either("1.50"), Either::Other("1.50".into()));
    let (part, kinds) = drift::<Either>(r#"{"id":1,"colour":"red"}"#);
    assert_eq!(
        part,
        Either::Part(Part {
            id: 1_i64.into(),
            size: None
        })
    );
    assert_eq!(kinds, [("/colour".to_owned(), DriftKind::UnknownField)]);
    let (many, kinds) = drift::<Vec<Either>>(r#"[1, "x", {"id": "a"}, null]"#);
    assert_eq!(
        (many.len(), kinds),
        (3, vec![("/3".to_owned(), DriftKind::Mistyped)]),
        "null is none of them"
    );
}

test_model!(Strict {
    id: ThingId = Field::new("id").promised(),
    count: i64 = Field::new("count").promised(),
    plain: String = Field::new("plain"),
    usual: Option<String> = Field::new("usual"),
    parts: Vec<Part> = Field::new("parts").optional(),
});

#[test]
fn only_a_promised_field_fails_and_the_error_says_all() {
    let (strict, missing) = drift::<Strict>(r#"{"id":"i","count":1}"#);
    assert_eq!((strict.plain.as_str(), strict.usual), ("", None));
    assert_eq!(
        missing,
        [
            ("/plain".to_owned(), DriftKind::Missing),
            ("/usual".to_owned(), DriftKind::Missing)
        ]
    );
    let cases = [
        (r#"{"id":"i"}"#, "/count", "a whole number", "nothing"),
        (
            r#"{"count":1}"#,
            "/id",
            "an identifier (text or a whole number)",
            "nothing",
        ),
        (
            r#"{"id":null,"count":1}"#,
            "/id",
            "an identifier (text or a whole number)",
            "null",
        ),
        (r#"{"id":"i","count":"1"}"#, "/count", "a whole number", "text"),
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
        (
            r#"{"id":"i","parts":[{"id":}]}"#,
            "/parts/0/id",
            "JSON",
            "expected value",
        ),
        (r#"{"id":"i","count":1} x"#, "", "JSON", "trailing"),
        ("<html>oops</html>", "", "JSON", "expected value"),
    ];
    for (body, path, expected, found) in cases {
        let error = read::<Strict>(body).expect_err(body);
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(
            (error.operation(), error.status().map(|status| status.as_u16())),
            (Some("create"), Some(200))
        );
        let said = error.to_string();
        for part in ["`create`", path, expected, found] {
            assert!(said.contains(part), "{body}: {said}");
        }
        assert!(
            !said.contains("hunter2") && !format!("{error:?}").contains("hunter2"),
            "{said}"
        );
    }
    let said = read::<Strict>(r#"{"id":"i","parts":[{"size":1,"password":"hunter2"}]}"#)
        .expect_err("no id")
        .to_string();
    assert!(said.contains(r#"in `{"size":1,"password":"***"}`"#), "{said}");
}

#[test]
fn bytes_that_are_no_text_are_an_error() {
    let error = serde_json::from_slice::<Strict>(b"{\"id\":\"\xff\",\"count\":1}").expect_err("no text");
    assert!(error.is_syntax() || error.is_data());
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert_eq!(
        read::<Part>("\u{feff}{\"id\":\"p\"}")
            .expect("a part")
            .body()
            .id
            .as_str(),
        "p"
    );
}

#[test]
fn undocumented_answers_are_kept_as_they_come() -> Result<(), Error> {
    for body in ["", "{}", " [1 , 2]\n", "no JSON", "null", r#"{"b":1,"a":1.10}"#] {
        let json = read::<Json>(body)?.into_body();
        assert_eq!(json, body);
        assert_eq!(
            (json.as_str(), json.is_empty(), json.to_string()),
            (Some(body), body.is_empty(), body.to_owned())
        );
    }
    let error = Json::from("no JSON").decode::<i64>().expect_err("no JSON");
    assert!(error.is_decode() && std::error::Error::source(&error).is_some());
    read::<()>("anything at all")?;
    let pages = read::<Page<Json>>(r#"{"data":[{"b": 1.10},[ ],"x",null],"total":4,"page":1,"limit":20}"#)?;
    assert_eq!(pages.drift(), []);
    let items: Vec<_> = pages.body().items.iter().map(ToString::to_string).collect();
    assert_eq!(items, [r#"{"b": 1.10}"#, "[ ]", r#""x""#, "null"]);
    assert_eq!(
        (pages.body().total, pages.body().page, pages.body().size),
        (Some(4), Some(1), Some(20))
    );
    Ok(())
}

#[test]
fn envelopes() {
    let (page, kinds) = drift::<Page<Part>>(r#"{"data":[{"id":1},{"id":2}],"total":"2","extra":1}"#);
    assert_eq!((page.items.len(), page.total), (2, None));
    assert_eq!(
        kinds,
        [
            ("/total".to_owned(), DriftKind::Mistyped),
            ("/extra".to_owned(), DriftKind::UnknownField)
        ]
    );
    let (page, kinds) = drift::<Page<Part>>(r#"[{"id":1}]"#);
    assert_eq!(
        (page.items.len(), kinds),
        (1, vec![(String::new(), DriftKind::Mistyped)])
    );
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
    assert!(read::<Either>(&body).is_err());
}

#[test]
fn numbers_in_disguise_are_numbers() {
    // What `serde_json` hands out when some other crate has switched on its feature `arbitrary_precision`.
    let disguised = |digits: &str| {
        let number = BTreeMap::from([("$serde_json::private::Number", digits.to_owned())]);
        serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new(number.into_iter())
    };
    let number = <NumberId as serde::Deserialize>::deserialize(disguised("18446744073709551615"));
    assert_eq!(number.expect("an id").as_str(), "18446744073709551615");
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
        visit(
            &mut self
                .0
                .iter_mut()
                .map(|value| value as &mut dyn Decode)
                .collect::<Vec<_>>(),
        );
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

#[test]
fn debug_masks_secrets() {
    let (mut all, _) = drift::<All>(FITTING);
    assert!(format!("{all:?}").contains("secret: ***"));
    all.secret = None;
    assert!(format!("{all:#?}").contains("secret: None"));
}

#[test]
fn consumers_may_read_from_other_formats() {
    let value: serde_json::Value = serde_json::from_str(FITTING).expect("JSON");
    let all: All = serde_json::from_value(value.clone()).expect("all");
    assert_eq!(
        all.json.as_ref().map(ToString::to_string).as_deref(),
        Some(r#"{"a":[1,2]}"#)
    );
    assert_eq!(serde_json::to_value(&all).expect("JSON"), value);
}

#[cfg(all(feature = "decimal", feature = "time", feature = "uuid"))]
#[test]
fn typed_texts() {
    test_model!(Typed {
        price: Option<rust_decimal::Decimal> = Field::new("price").optional(),
        at: Option<jiff::Timestamp> = Field::new("at").optional(),
        day: Option<jiff::civil::Date> = Field::new("day").optional(),
        uuid: Option<uuid::Uuid> = Field::new("uuid").optional(),
    });
    let json = r#"{"price":"9.950","at":"2026-01-31T12:00:00Z","day":"2026-01-31","uuid":"6f1c1d2e-8d5e-4c0b-9f0e-1a2b3c4d5e6f"}"#;
    let (typed, kinds) = drift::<Typed>(json);
    assert_eq!(kinds, []);
    assert_eq!(serde_json::to_string(&typed).expect("JSON"), json);
    let (typed, kinds) = drift::<Typed>(r#"{"price":0.1234567890123456789012345,"at":"2026-01-31T13:00:00+01:00"}"#);
    assert_eq!(kinds, []);
    assert_eq!(
        serde_json::to_string(&typed).expect("JSON"),
        r#"{"price":"0.1234567890123456789012345","at":"2026-01-31T12:00:00Z"}"#
    );
    let (typed, kinds) = drift::<Typed>(r#"{"price":"cheap","at":"noon","day":31,"uuid":"x"}"#);
    assert_eq!((typed, kinds.len()), (Typed::default(), 4));
    let (typed, kinds) = drift::<Typed>(r#"{"price":null,"at":null,"day":null,"uuid":null}"#);
    assert_eq!((typed, kinds.len()), (Typed::default(), 0));
}

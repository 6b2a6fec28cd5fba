//! What comes out of an answer, whatever the answer.

#[macro_use]
mod fixture;

use std::{collections::BTreeMap, net::Ipv4Addr};

use copyist_runtime::{Decode, DriftKind, Encode, Field, Json, Maybe, Model, Schema, Secret};
use fixture::*;

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
    assert_eq!((all.text.as_deref(), all.int, all.float, all.yes), (Some("tä\n"), Some(-5), Some(2.5), Some(true)));
    assert_eq!(
        (all.ip, all.colour.clone(), all.either.clone()),
        (Some([203, 0, 113, 7].into()), Some(Colour::Red), Some(Either::Number(7)))
    );
    assert_eq!(all.json, Some(r#"{"a": [1 ,2]}"#.into()));
    assert_eq!((all.maybe, &all.list[..], &all.holes[..]), (Maybe::Value(3), &[1, 2][..], &[Some(1), None][..]));
    assert_eq!((all.map["a"], all.unsigned), (1, Some(u64::MAX)));
    let written = serde_json::to_string(&all).expect("JSON");
    let (left, right): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(&written).expect("JSON"), serde_json::from_str(FITTING).expect("JSON"));
    assert_eq!(left, right);
    assert_eq!(serde_json::from_str::<All>(&written).expect("all").either, all.either);
    assert_eq!(all.clone(), all);
    assert_ne!(All { int: None, ..all.clone() }, all);
    assert_ne!(All { map: BTreeMap::new(), ..all.clone() }, all);
}

#[test]
fn one_field_of_another_type_costs_that_field_only() {
    use DriftKind::{Mistyped, UnknownValue};
    let wrong: &[(&str, &[&str])] = &[
        ("text", &["1", "true", "[]", "{}", "1.5"]),
        ("int", &[r#""x""#, r#""1.5""#, r#""""#, "1.5", "true", "[1]", "{}", "18446744073709551615", "1e400"]),
        ("float", &[r#""x""#, r#""NaN""#, "false", "[]", "{}"]),
        ("yes", &[r#""yes""#, "1", "0", "[]", "{}"]),
        ("ip", &[r#""not an ip""#, "1", "[]", "{}", r#""""#]),
        ("id", &["1.5", "18446744073709551616", "true", "[]", "{}"]),
        ("colour", &["1", "true", "[]", "{}"]),
        ("maybe", &[r#""x""#, "[]"]),
        ("list", &[r#""a""#, "1", "{}", "true"]),
        ("map", &[r#""a""#, "1", "[]", "true"]),
        ("part", &[r#""p""#, "1", "[]", "true"]),
        ("parts", &[r#""p""#, "1", "{}", "true"]),
        ("secret", &["1", "true", "[]", "{}"]),
        ("unsigned", &["-1", "1.5", r#""-1""#]),
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
            let expected = All { int: all.int, ..empty.clone() };
            assert_eq!(all, expected, "{body}");
        }
    }
    let (all, unlisted) = drift::<All>(r#"{"colour":"blue","either":true}"#);
    assert_eq!(unlisted, [("/colour".to_owned(), UnknownValue), ("/either".to_owned(), UnknownValue)]);
    assert_eq!(
        serde_json::to_string(&all).expect("JSON"),
        r#"{"colour":"blue","either":true,"list":[],"map":{},"parts":[],"holes":[]}"#
    );
}

#[test]
fn a_number_in_quotes_is_known_and_told() {
    let body =
        r#"{"int":"512","float":" 1.10 ","yes":"true","maybe":"3","unsigned":"7","list":["1",2],"map":{"a":"1"}}"#;
    let (all, drift) = drift::<All>(body);
    assert_eq!((all.int, all.float, all.yes, all.maybe), (Some(512), Some(1.1), Some(true), Maybe::Value(3)));
    assert_eq!((all.unsigned, &all.list[..], all.map["a"]), (Some(7), &[1, 2][..], 1));
    let paths = ["/int", "/float", "/yes", "/maybe", "/unsigned", "/list/0", "/map/a"];
    assert_eq!(drift, paths.map(|path| (path.to_owned(), DriftKind::Mistyped)));
}

#[test]
fn the_value_of_a_secret_field_is_not_told() {
    let body = r#"{"secret":987654321,"part":{"id":"p","token":424242},"text":5}"#;
    let answer = read::<All>(body).expect("an answer");
    let told = format!("{:?}", answer.drift());
    assert!(!told.contains("987654321") && !told.contains("424242"), "{told}");
    assert!(told.contains("the number 5"), "{told}");
    let error = read::<Locked>(r#"{"api_key":987654321}"#).expect_err("a promised key is a number").to_string();
    assert!(error.contains("/api_key") && !error.contains("987654321"), "{error}");
}

test_model!(Locked { key: Secret = Field::new("api_key").promised().secret() });

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
    assert_eq!(all, All { maybe: Maybe::Null, ..All::default() });
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
    assert_eq!(either(r#"{"id":1,"size":2}"#), Either::Part(Part { id: 1_i64.into(), size: Some(2) }));
    assert_eq!(either("5"), Either::Number(5));
    assert_eq!(either(r#"["a","b"]"#), Either::Texts(vec!["a".into(), "b".into()]));
    assert_eq!(either(r#""x""#), Either::Text("x".into()));
    assert_eq!(either(r#"{"size": 2}"#), Either::Other(r#"{"size": 2}"#.into()));
    assert_eq!(either("1.50"), Either::Other("1.50".into()));
    let (part, kinds) = drift::<Either>(r#"{"id":1,"colour":"red"}"#);
    assert_eq!(part, Either::Part(Part { id: 1_i64.into(), size: None }));
    assert_eq!(kinds, [("/colour".to_owned(), DriftKind::UnknownField)]);
    let (many, kinds) = drift::<Vec<Either>>(r#"[1, "x", {"id": "a"}, null]"#);
    assert_eq!((many.len(), kinds), (3, vec![("/3".to_owned(), DriftKind::Mistyped)]), "null is none of them");
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
    assert_eq!(all.json.as_ref().map(ToString::to_string).as_deref(), Some(r#"{"a":[1,2]}"#));
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

//! Reads back what the YAML writer wrote.

use proptest::prelude::*;
use serde_json::{Map, Number, Value, json};

use crate::emit::openapi::yaml::write;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_value_comes_back(value in any_json()) {
        let text = write(&value);
        let read: Value = serde_yaml::from_str(&text).map_err(|error| {
            TestCaseError::fail(format!("{error}\n{text}"))
        })?;
        prop_assert_eq!(read, value, "{}", text);
    }
}

#[test]
fn what_readers_might_take_for_something_else_is_quoted() {
    let texts = [
        "",
        "yes",
        "No",
        "ON",
        "off",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "y",
        "n",
        "1",
        "-1",
        "+1",
        "1.0",
        "1e3",
        ".5",
        ".inf",
        ".NaN",
        "0x1f",
        "0o7",
        "017",
        "1_000",
        "12:30",
        "12:30:45",
        "2026-01-31",
        "2026-01-31T12:00:00Z",
        "=",
        "<<",
        "-",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|a",
        ">a",
        "@a",
        "`a`",
        "%a",
        "[a]",
        "{a}",
        "'a'",
        "\"a\"",
        ",a",
        " a",
        "a ",
        "a\t",
        "\ta",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{7f}",
        "\u{0}",
        "---",
        "...",
        "inf",
        "NaN",
    ];
    for text in texts {
        let written = write(&json!({ text: text }));
        assert!(written.starts_with('"'), "{written}");
        assert_eq!(serde_yaml::from_str::<Value>(&written).unwrap(), json!({ text: text }));
    }
}

#[test]
fn prose_and_names_stay_plain() {
    for text in [
        "web-1",
        "A server's name, for example `web-1` (or \"db\").",
        "/v1/{uid}",
        "$ref",
        "e164",
        "nö",
        "a:b",
    ] {
        assert_eq!(write(&json!([text])), format!("- {text}\n"));
    }
}

#[test]
fn layout() {
    let value = json!({
        "empty": [{}, [], ""],
        "nested": [{ "a": 1, "b": [2, [3, 4]] }],
        "text": "One.\n\n- two\n- three",
        "numbers": [1e300, 1.5e-7, -0.5, 18_446_744_073_709_551_615_u64],
        "200": null,
    });
    insta::assert_snapshot!(write(&value), @r#"
    empty:
      - {}
      - []
      - ""
    nested:
      - a: 1
        b:
          - 2
          - - 3
            - 4
    text: |-
      One.

      - two
      - three
    numbers:
      - 1.0e+300
      - 1.5e-7
      - -0.5
      - 18446744073709551615
    "200": null
    "#);
}

/// Texts of all kinds, those that look like something else most of all.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z :#'\"\\-?\\[\\]{}&*!|>%@`,.~=<\n\t0-9]{0,12}",
        "([a-z]{0,3}[ \n:#-]{0,2}){0,6}",
        "[-+]?[0-9]{0,3}[.:_eE]?[-+]?[0-9]{0,3}",
        "[a-z\n]{100,1200}",
        "\\PC{0,8}",
        prop::sample::select(vec![
            "yes",
            "no",
            "on",
            "off",
            "null",
            "~",
            "true",
            "2026-01-31",
            ".inf",
            "<<",
            "\u{85}"
        ])
        .prop_map(str::to_owned),
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter_map("JSON has no such number", |number| Number::from_f64(number)
            .map(Value::Number)),
        any_text().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((any_text(), inner), 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<String, Value>>())),
        ]
    })
}

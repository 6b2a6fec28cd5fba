//! JSON values of all kinds, for the tests of both writers.

use proptest::prelude::*;
use serde_json::{Map, Number, Value};

/// Texts that YAML readers take for something else when they stand plain.
pub(super) const MISREAD: &[&str] = &[
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

/// Texts of all kinds, those that look like something else most of all.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z :#'\"\\-?\\[\\]{}&*!|>%@`,.~=<\n\t0-9]{0,12}",
        "([a-z]{0,3}[ \n:#-]{0,2}){0,6}",
        "[-+]?[0-9]{0,3}[.:_eE]?[-+]?[0-9]{0,3}",
        "[a-z\n]{100,1200}",
        "\\PC{0,8}",
        prop::sample::select(vec!["yes", "no", "on", "off", "null", "~", "true", "2026-01-31", ".inf", "<<", "\u{85}"])
            .prop_map(str::to_owned),
    ]
}

pub(super) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter_map("JSON has no such number", |number| Number::from_f64(number).map(Value::Number)),
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

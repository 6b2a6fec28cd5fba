//! Any JSON whatever, where values should have something around them: what is JSON is what `serde_json` says, and the same is
//! read by way of both.

#[macro_use]
mod fixture;

use std::collections::BTreeMap;

use copyist_runtime::{Decode, Encode, Field, Json, Model, Schema};
use fixture::*;
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::Value;

test_model!(Zoo {
    text: Option<String> = Field::new("text").optional().inside("it"),
    items: Vec<Zoo> = Field::new("items").optional().items_in("it"),
    map: BTreeMap<String, Vec<i64>> = Field::new("map").optional().items_in("it"),
    tags: BTreeMap<String, Json> = Field::new("tags").optional().inside("it"),
    yes: Option<bool> = Field::new("yes").optional().null_boolean(),
    it: Option<Box<Zoo>> = Field::new("it").optional().inside("it"),
    json: Option<Json> = Field::new("json").optional().inside("a\"b"),
});

fn written(zoo: &Zoo) -> Value {
    serde_json::to_value(zoo).expect("JSON")
}

fn key() -> impl Strategy<Value = String> {
    select(vec!["text", "items", "map", "tags", "yes", "it", "it", "it", "json", "a\"b", "Bool", "Valid", "other"])
        .prop_map(str::to_owned)
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-20_i8..20).prop_map(Value::from),
        select(vec!["", "a", "\"\\}{][,:", "\u{1d11e}é"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            1 => vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => vec((key(), inner), 0..5).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

fn document() -> impl Strategy<Value = Value> {
    vec((key(), json()), 0..8).prop_map(|entries| Value::Object(entries.into_iter().collect()))
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in document()) {
        if let Ok(answer) = read::<Zoo>(&value.to_string()) {
            let zoo = answer.into_body();
            let (again, drift) = drift::<Zoo>(&written(&zoo).to_string());
            prop_assert_eq!(written(&again), written(&zoo));
            prop_assert_eq!(drift, vec![], "{}", written(&zoo));
        }
    }

    #[test]
    fn what_is_json_is_what_serde_json_says(
        value in document(),
        pretty in any::<bool>(),
        place in any::<prop::sample::Index>(),
        cut in 0_usize..3,
        other in option::of("[\\[\\]{}\":,\\\\0-9eE.+ nulltrfas-]{0,3}"),
    ) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let mut text: Vec<char> = text.expect("JSON").chars().collect();
        let start = place.index(text.len());
        let end = if other.is_some() { (start + cut).min(text.len()) } else { start };
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

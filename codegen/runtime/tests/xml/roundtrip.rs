//! What is written as XML is read as the same.

use std::collections::BTreeMap;

use copyist_runtime::{Decode, Encode, Field, Json, Mock, Model, Reply, Schema};
use proptest::prelude::*;

use super::panel::{ADD, exact, json, run, xml};

test_model!(Whole { tree: Option<Tree> = Field::new("tree").optional() });
test_model!(Tree {
    int: i64 = Field::new("int").promised(),
    uint: Option<u64> = Field::new("uint").optional(),
    float: Option<f64> = Field::new("float").optional(),
    flag: Option<bool> = Field::new("flag").optional(),
    text: String = Field::new("text"),
    maybe: Option<String> = Field::new("maybe").optional(),
    dashed: Option<String> = Field::new("dashed-name").optional(),
    words: Vec<String> = Field::new("words"),
    numbers: Option<Vec<Option<i64>>> = Field::new("numbers").optional(),
    grid: Vec<Vec<i64>> = Field::new("grid"),
    map: BTreeMap<String, f64> = Field::new("map"),
    leaf: Leaf = Field::new("leaf"),
    leaves: Vec<Leaf> = Field::new("leaves"),
    boxed: Option<Box<Tree>> = Field::new("boxed").optional(),
});
test_model!(Leaf {
    id: Option<i64> = Field::new("id").optional(),
    text: Option<String> = Field::new("text").optional(),
});

/// Texts that XML can carry.
fn text() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        4 => prop::char::range(' ', '~'),
        1 => prop::sample::select(vec!['\t', '\n', '\r', '\u{85}', '\u{2028}', '&', '<', '>', '"', '\'', ']', '\u{feff}']),
        2 => any::<char>().prop_filter("XML has no such character", |one| {
            !matches!(one, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
        }),
    ];
    prop::collection::vec(one, 0..12).prop_map(|text| text.into_iter().collect())
}

fn float() -> impl Strategy<Value = f64> {
    prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO
}

fn leaf() -> impl Strategy<Value = Leaf> {
    (any::<Option<i64>>(), prop::option::of(text())).prop_map(|(id, text)| Leaf { id, text })
}

fn tree() -> impl Strategy<Value = Tree> {
    let plain = (
        any::<i64>(),
        any::<Option<u64>>(),
        prop::option::of(float()),
        any::<Option<bool>>(),
        text(),
        prop::option::of(text()),
    );
    let lists = (
        prop::collection::vec(text(), 0..4),
        prop::option::of(prop::collection::vec(any::<Option<i64>>(), 0..4)),
        prop::collection::vec(prop::collection::vec(any::<i64>(), 0..3), 0..3),
        prop::collection::btree_map("[a-zA-Z_é][a-z0-9_.-]{0,6}", float(), 0..4),
        leaf(),
        prop::collection::vec(leaf(), 0..4),
    );
    let one =
        (plain, prop::option::of(text()), lists).prop_map(|((int, uint, float, flag, text, maybe), dashed, lists)| {
            let (words, numbers, grid, map, leaf, leaves) = lists;
            Tree { int, uint, float, flag, text, maybe, dashed, words, numbers, grid, map, leaf, leaves, boxed: None }
        });
    let one = one.boxed();
    (one.clone(), prop::option::of(one)).prop_map(|(tree, boxed)| Tree { boxed: boxed.map(Box::new), ..tree })
}

/// What a value looks like as the XML of a request.
fn written(value: &dyn Encode) -> String {
    let mock = Mock::new().otherwise(Reply::xml(200, "<ok/>"));
    run(xml(&mock).0.call::<Json>(&ADD, &[]).field("tree", value).into_future()).expect("sent");
    mock.requests()[0].text().expect("text").to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn models_come_back(tree in tree()) {
        let xml = written(&tree);
        // As the answer itself, whose name nobody knows, and as a field that has that name.
        prop_assert_eq!(&exact::<Tree>(&xml), &tree, "{}", xml);
        let whole = exact::<Whole>(&xml);
        prop_assert_eq!(whole.tree.as_ref(), Some(&tree), "{}", xml);
    }

    /// Plain values and objects in XML are the same bytes of JSON as `serde_json` writes of them.
    #[test]
    fn values_become_the_json_that_they_are(
        map in prop::collection::btree_map("[a-z][a-z_-]{0,6}", leaf().prop_filter("an empty element is a text", |leaf| {
            leaf.id.is_some() || leaf.text.is_some()
        }), 1..4),
        list in prop::collection::vec(text(), 0..4),
    ) {
        prop_assert_eq!(json(&written(&map)), format!(r#"{{"tree":{}}}"#, serde_json::to_string(&map).expect("JSON")));
        prop_assert_eq!(json(&written(&list)), serde_json::to_string(&list).expect("JSON"));
    }

    /// What is given as JSON comes back as the same JSON, as far as XML can say it.
    #[test]
    fn texts_come_back(text in text()) {
        let made = json(&written(&Json::encode(&text).expect("JSON")));
        prop_assert_eq!(made, format!(r#"{{"tree":{}}}"#, serde_json::to_string(&text).expect("JSON")));
    }
}

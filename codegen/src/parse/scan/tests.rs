//! The values of texts, beside those of another YAML reader.

use serde::Deserialize as _;
use serde_json::Value;

use super::scan;
use crate::diagnostic::Diagnostic;

/// A text that has a bit of everything.
const TEXT: &str = "# note\n\
    a: {b: [1, -2.5, 'it''s', \"t\\u00e9\\n\"], c: ~, d: e}\n\
    folded: >-\n  one\n  two\n\n   three\n\
    literal: |+\n  one\n\n  two\n\n\
    list:\n- x: y # z\n  w: \"v\n    u\n\n    t\"\n- - s\n  - plain\n    on two lines\n\
    404: é\n";

const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "- ",
    ", ",
    "#",
    " # ",
    "? ",
    "|\n",
    ">\n",
    "'",
    "\"",
    "~",
    "null",
    "0x1f",
    "-1",
    "1e3",
    "007",
    ".nan",
    "\t",
    "\r\n",
    "\n",
    "\n\n",
    "  ",
    "\\",
    "é",
    "\u{1f600}",
    "@",
    "`",
    "%",
    "-",
    "--- ",
    "...",
    "|2-\n",
];

fn read(text: &str) -> (Option<Value>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let node = scan("a.yaml", text, &mut problems);
    (node.map(|node| Value::deserialize(node).unwrap()), problems)
}

/// The text with a few random changes.
fn changed(rng: &mut fastrand::Rng) -> String {
    let mut text: Vec<char> = TEXT.chars().collect();
    for _ in 0..rng.usize(1..4) {
        let at = rng.usize(..text.len());
        match rng.u8(..4) {
            0 => drop(text.remove(at)),
            1 => drop(text.drain(at..(at + rng.usize(1..30)).min(text.len()))),
            _ => drop(text.splice(at..at, rng.choice(PIECES).into_iter().flat_map(|piece| piece.chars()))),
        }
    }
    text.into_iter().collect()
}

#[test]
fn another_reader_reads_the_same() {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut same = 0;
    for _ in 0..6_000 {
        let text = changed(&mut rng);
        // The other one keeps to YAML 1.1, where a `?` before a letter says that a key comes.
        if text.contains('?') {
            continue;
        }
        let (Ok(theirs), (Some(ours), problems)) = (serde_yaml::from_str::<Value>(&text), read(&text)) else {
            continue;
        };
        // Theirs has the last of two values that a key has.
        if problems.is_empty() {
            assert_eq!(ours, theirs, "{text}");
            same += 1;
        }
    }
    assert!(same > 1_000, "only {same} texts that both can read");
}

#[test]
fn what_nobody_sees_is_refused() {
    for letter in ['\0', '\u{1b}', '\u{7f}', '\u{85}', '\u{9f}', '\u{2028}', '\u{ffff}'] {
        for text in
            [format!("a: b{letter}c"), format!("# {letter}"), format!("a: 'b{letter}'"), format!("é: |\n  {letter}")]
        {
            let (value, problems) = read(&text);
            assert_eq!((value, problems.len()), (None, 1), "{text:?}");
            assert!(problems[0].message.contains("unprintable"), "{}", problems[0].message);
        }
    }
    let (value, problems) = read("\u{feff}a: 'é\t\u{a0}'\r\n");
    assert_eq!((value, problems.len()), (Some(serde_json::json!({ "a": "é\t\u{a0}" })), 0));
}

#[test]
fn what_has_no_value_is_refused() {
    for (text, word) in [
        ("a: 18446744073709551616\n", "out of range"),
        (": a\n", "expected before the colon"),
        ("{: a}\n", "expected before the colon"),
        ("? [a]\n: b\n", "a key is text"),
        ("*a : b\n", "anchors and aliases"),
    ] {
        let (value, problems) = read(text);
        assert_eq!((value, problems.len()), (None, 1), "{text}");
        assert!(problems[0].message.contains(word), "{}", problems[0].message);
    }
    let (value, problems) = read("\"\": a\nb: c\nb: d\n");
    assert_eq!(value, Some(serde_json::json!({ "": "a", "b": "d" })));
    assert_eq!(problems.len(), 1);
}

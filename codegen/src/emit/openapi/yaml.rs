//! Writes a piece of the document as YAML.
//!
//! A writer of our own, since the one of `serde_yaml` returns a `Result` where nothing can fail, may change its layout
//! with any release, which every committed document would show, and costs more than the whole rest of the emitter.
//! The layout: block style, two spaces; a text is plain if every YAML 1.1 and 1.2 reader takes it for that text, a
//! literal block if it has several lines, and double-quoted otherwise, with the escapes of JSON.

use super::indent;
use super::node::{Item, Node};

/// The longest text that may be a plain or quoted key; YAML readers look no further than 1024 bytes for the colon.
const LONGEST_KEY: usize = 120;

/// Words that some reader takes for something other than text, in lower case.
const RESERVED: [&str; 12] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity"];

/// The longest of them.
const LONGEST_RESERVED: usize = 8;

/// The entries of a mapping, a line each; `started` says that the first one's indentation is written.
fn mapping(out: &mut String, node: &Node<'_>, depth: usize, mut started: bool) {
    for (name, value) in node.entries() {
        if !started {
            indent(out, depth);
        }
        started = false;
        key(out, name, depth);
        after_key(out, value, depth);
    }
}

/// An entry of a mapping.
pub(super) fn entry(out: &mut String, name: &str, value: &Item<'_>, depth: usize) {
    indent(out, depth);
    key(out, name, depth);
    after_key(out, value, depth);
}

/// The key of a mapping whose entries follow.
pub(super) fn mapping_key(out: &mut String, name: &str, depth: usize) {
    indent(out, depth);
    key(out, name, depth);
    out.push('\n');
}

/// `name:`
fn key(out: &mut String, name: &str, depth: usize) {
    if name.len() > LONGEST_KEY {
        out.push_str("? ");
        quoted(out, name);
        out.push('\n');
        indent(out, depth);
    } else {
        line(out, name);
    }
    out.push(':');
}

fn after_key(out: &mut String, value: &Item<'_>, depth: usize) {
    match value {
        Item::Object(node) if !node.is_empty() => {
            out.push('\n');
            mapping(out, node, depth + 1, false);
        }
        Item::List(list) if !list.is_empty() => {
            out.push('\n');
            sequence(out, list, depth + 1, false);
        }
        _ => {
            out.push(' ');
            scalar(out, value, Some(depth + 1));
            out.push('\n');
        }
    }
}

/// The items of a sequence, a dash each; `started` says that the first one's indentation is written.
fn sequence(out: &mut String, list: &[Item<'_>], depth: usize, mut started: bool) {
    for value in list {
        if !started {
            indent(out, depth);
        }
        started = false;
        out.push_str("- ");
        match value {
            Item::Object(node) if !node.is_empty() => mapping(out, node, depth + 1, true),
            Item::List(list) if !list.is_empty() => sequence(out, list, depth + 1, true),
            _ => {
                scalar(out, value, Some(depth + 1));
                out.push('\n');
            }
        }
    }
}

/// A value that holds no other, without the line feed after it. `depth` is that of a literal block, if one may stand here.
fn scalar(out: &mut String, value: &Item<'_>, depth: Option<usize>) {
    match value {
        Item::Null => out.push_str("null"),
        Item::Flag(true) => out.push_str("true"),
        Item::Flag(false) => out.push_str("false"),
        Item::Number(number) => out.push_str(&float_with_point(number.to_string())),
        Item::Text(text) => match depth {
            Some(depth) if is_literal(text) => literal(out, text, depth),
            Some(_) | None => line(out, text),
        },
        Item::List(_) => out.push_str("[]"),
        Item::Object(_) => out.push_str("{}"),
    }
}

/// `1e-7` as `1.0e-7` and `1e+20` as `1.0e+20`: YAML 1.1 takes a number without point or sign for text.
fn float_with_point(number: String) -> String {
    let Some((mantissa, exponent)) = number.split_once('e') else {
        return number;
    };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// A text on the line where it starts.
fn line(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
    } else {
        quoted(out, text);
    }
}

/// Whether every reader takes the bare text for itself. It starts with a letter, `/` or `$`, so that it is no number,
/// date or indicator.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let starts = match bytes.first() {
        Some(b'/' | b'$' | b'a'..=b'z' | b'A'..=b'Z') => true,
        Some(byte) if !byte.is_ascii() => text.starts_with(char::is_alphabetic),
        _ => false,
    };
    // Before a blank a colon makes a key, and after one `#` a comment.
    let is_sign = |pair: &[u8]| matches!(pair, b": " | b" #");
    starts
        && !text.ends_with([' ', ':'])
        && !bytes.windows(2).any(is_sign)
        && all_bare(text)
        && (text.len() > LONGEST_RESERVED || !RESERVED.iter().any(|word| word.eq_ignore_ascii_case(text)))
}

fn all_bare(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~')) || text.chars().all(is_bare)
}

/// Whether a literal block gives back just this text.
fn is_literal(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(char::is_whitespace)
        && text.split('\n').all(|line| !line.ends_with(' ') && all_bare(line))
}

/// Whether the character may stand outside quotes.
fn is_bare(c: char) -> bool {
    matches!(c, ' '..='~') || (c > '\u{a0}' && !needs_escape(c))
}

/// ```yaml
/// |-
///   First line.
///
///   Another paragraph.
/// ```
fn literal(out: &mut String, text: &str, depth: usize) {
    out.push_str("|-");
    for line in text.split('\n') {
        out.push('\n');
        if !line.is_empty() {
            indent(out, depth);
            out.push_str(line);
        }
    }
}

/// `"12:30"`
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if needs_escape(c) => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Whether YAML takes the character for a line break, or allows it nowhere. All of them have four digits.
fn needs_escape(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::super::any_json::{MISREAD, any_json};
    use super::*;

    fn write(value: &Value) -> String {
        let mut out = String::new();
        match Item::from(value) {
            Item::Object(node) if !node.is_empty() => mapping(&mut out, &node, 0, false),
            Item::List(list) if !list.is_empty() => sequence(&mut out, &list, 0, false),
            value => {
                scalar(&mut out, &value, None);
                out.push('\n');
            }
        }
        out
    }

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
        for &text in MISREAD {
            let written = write(&json!({ text: text }));
            assert!(written.starts_with('"'), "{written}");
            assert_eq!(serde_yaml::from_str::<Value>(&written).unwrap(), json!({ text: text }));
        }
    }

    #[test]
    fn prose_and_names_stay_plain() {
        for text in
            ["web-1", "A server's name, for example `web-1` (or \"db\").", "/v1/{uid}", "$ref", "e164", "nö", "a:b"]
        {
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
}

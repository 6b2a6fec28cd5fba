//! Writes a JSON value as YAML.
//!
//! A writer of our own, since the one of `serde_yaml` returns a `Result` where nothing can fail, may change its layout
//! with any release, which every committed document would show, and costs more than the whole rest of the emitter.
//! The layout: block style, two spaces; a text is plain if every YAML 1.1 and 1.2 reader takes it for that text, a
//! literal block if it has several lines, and double-quoted otherwise, with the escapes of JSON.

use serde_json::{Map, Value};

/// The longest text that may be a plain or quoted key; YAML readers look no further than 1024 bytes for the colon.
const LONGEST_KEY: usize = 120;

/// Words that some reader takes for something other than text, in lower case.
const RESERVED: [&str; 12] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity"];

/// The value as a YAML document, which ends with a line feed.
///
/// ```yaml
/// name: web-1
/// tags:
///   - "1.0"
/// ```
pub(super) fn write(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if !map.is_empty() => mapping(&mut out, map, 0, false),
        Value::Array(list) if !list.is_empty() => sequence(&mut out, list, 0, false),
        _ => {
            scalar(&mut out, value, None);
            out.push('\n');
        }
    }
    out
}

/// The entries of a mapping, a line each; `started` says that the first one's indentation is written.
fn mapping(out: &mut String, map: &Map<String, Value>, depth: usize, mut started: bool) {
    for (key, value) in map {
        if !started {
            indent(out, depth);
        }
        started = false;
        if key.len() > LONGEST_KEY {
            out.push_str("? ");
            quoted(out, key);
            out.push('\n');
            indent(out, depth);
        } else {
            line(out, key);
        }
        out.push(':');
        match value {
            Value::Object(map) if !map.is_empty() => {
                out.push('\n');
                mapping(out, map, depth + 1, false);
            }
            Value::Array(list) if !list.is_empty() => {
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
}

/// The items of a sequence, a dash each; `started` says that the first one's indentation is written.
fn sequence(out: &mut String, list: &[Value], depth: usize, mut started: bool) {
    for value in list {
        if !started {
            indent(out, depth);
        }
        started = false;
        out.push_str("- ");
        match value {
            Value::Object(map) if !map.is_empty() => mapping(out, map, depth + 1, true),
            Value::Array(list) if !list.is_empty() => sequence(out, list, depth + 1, true),
            _ => {
                scalar(out, value, Some(depth + 1));
                out.push('\n');
            }
        }
    }
}

/// A value that holds no other, without the line feed after it. `depth` is that of a literal block, if one may stand here.
fn scalar(out: &mut String, value: &Value, depth: Option<usize>) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(&float_with_point(number.to_string())),
        Value::String(text) => match depth {
            Some(depth) if is_literal(text) => literal(out, text, depth),
            Some(_) | None => line(out, text),
        },
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
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
    let starts = text.starts_with(|c: char| c.is_alphabetic() || c == '/' || c == '$');
    let ends = !text.ends_with([' ', ':']);
    starts
        && ends
        && text.chars().all(is_bare)
        && !text.contains(": ")
        && !text.contains(" #")
        && !RESERVED.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether a literal block gives back just this text.
fn is_literal(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(char::is_whitespace)
        && text.split('\n').all(|line| !line.ends_with(' ') && line.chars().all(is_bare))
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

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Map, Number, Value, json};

    use super::write;

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

    /// Texts that YAML readers take for something else when they stand plain.
    const MISREAD: &[&str] = &[
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
            any::<f64>()
                .prop_filter_map("JSON has no such number", |number| Number::from_f64(number).map(Value::Number)),
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
}

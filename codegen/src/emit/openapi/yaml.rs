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
const RESERVED: [&str; 12] = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity",
];

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
        && text.chars().all(|c| matches!(c, ' '..='~') || c.is_alphanumeric())
        && !text.contains(": ")
        && !text.contains(" #")
        && !RESERVED.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether a literal block gives back just this text.
fn is_literal(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(char::is_whitespace)
        && text
            .split('\n')
            .all(|line| !line.ends_with(' ') && line.chars().all(|c| matches!(c, ' '..='~') || c.is_alphanumeric()))
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

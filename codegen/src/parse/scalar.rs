//! What a plain scalar of YAML stands for: nothing, a truth, a number or text, by the core schema of YAML 1.2.

use std::borrow::Cow;

use serde_json::Number;

use super::node::Node;

/// A whole number that no 64 bits hold.
#[derive(Debug, PartialEq)]
pub(super) struct OutOfRange;

/// The value of a scalar that has no quotes and is no block of text.
pub(super) fn plain(text: Cow<'_, str>) -> Result<Node<'_>, OutOfRange> {
    Ok(match &*text {
        "" | "~" | "null" | "Null" | "NULL" => Node::Null,
        "true" | "True" | "TRUE" => Node::Bool(true),
        "false" | "False" | "FALSE" => Node::Bool(false),
        // JSON has no such numbers.
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" | "-.inf" | "-.Inf" | "-.INF" | ".nan" | ".NaN"
        | ".NAN" => Node::Null,
        word if !word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.')) => Node::Text(text),
        word => match number(word)? {
            Some(number) => Node::Number(number),
            None => Node::Text(text),
        },
    })
}

/// The number that a word is, if it is one.
fn number(word: &str) -> Result<Option<Number>, OutOfRange> {
    let (negative, digits) = match word.as_bytes().first() {
        Some(b'-') => (true, &word[1..]),
        Some(b'+') => (false, &word[1..]),
        _ => (false, word),
    };
    if let Some((radix, digits)) = based(digits) {
        return whole(negative, digits, radix).map(Some);
    }
    if is_digits(digits, 10) {
        // `007` is a text; nobody counts like that.
        let padded = digits.len() > 1 && digits.starts_with('0');
        return if padded { Ok(None) } else { whole(negative, digits, 10).map(Some) };
    }
    let decimal = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let value = digits.parse::<f64>().ok().filter(|value| decimal && value.is_finite());
    Ok(value.map(|value| if negative { -value } else { value }).and_then(Number::from_f64))
}

/// The digits of `0x1f`, `0o17` and `0b11`, with their base.
fn based(digits: &str) -> Option<(u32, &str)> {
    let (radix, digits) = match digits.as_bytes() {
        [b'0', b'x', ..] => (16, &digits[2..]),
        [b'0', b'o', ..] => (8, &digits[2..]),
        [b'0', b'b', ..] => (2, &digits[2..]),
        _ => return None,
    };
    is_digits(digits, radix).then_some((radix, digits))
}

fn is_digits(text: &str, radix: u32) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_digit(radix))
}

fn whole(negative: bool, digits: &str, radix: u32) -> Result<Number, OutOfRange> {
    let size = u64::from_str_radix(digits, radix).map_err(|_| OutOfRange)?;
    if !negative || size == 0 {
        return Ok(size.into());
    }
    0_i64.checked_sub_unsigned(size).map(Number::from).ok_or(OutOfRange)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn words_are_what_yaml_says() {
        for (word, value) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("NULL", json!(null)),
            ("nULL", json!("nULL")),
            ("True", json!(true)),
            ("yes", json!("yes")),
            ("0", json!(0)),
            ("-0", json!(0)),
            ("+12", json!(12)),
            ("007", json!("007")),
            ("-007", json!("-007")),
            ("0x1F", json!(31)),
            ("-0x1f", json!(-31)),
            ("0o17", json!(15)),
            ("0b11", json!(3)),
            ("0xg", json!("0xg")),
            ("0x", json!("0x")),
            ("18446744073709551615", json!(u64::MAX)),
            ("-9223372036854775808", json!(i64::MIN)),
            ("1.5", json!(1.5)),
            ("-.5", json!(-0.5)),
            ("1.", json!(1.0)),
            ("1e3", json!(1000.0)),
            ("1e999", json!("1e999")),
            (".", json!(".")),
            ("-", json!("-")),
            ("+-1", json!("+-1")),
            ("-inf", json!("-inf")),
            ("1_000", json!("1_000")),
            ("2026-01-31", json!("2026-01-31")),
            (".inf", json!(null)),
        ] {
            let node = plain(Cow::Borrowed(word)).unwrap();
            assert_eq!(serde::Deserialize::deserialize(node), Ok::<Value, serde::de::value::Error>(value), "{word}");
        }
    }

    #[test]
    fn a_whole_number_of_more_than_64_bits_is_none() {
        for word in ["18446744073709551616", "-9223372036854775809", "0xfffffffffffffffff"] {
            assert_eq!(plain(Cow::Borrowed(word)), Err(OutOfRange), "{word}");
        }
    }
}

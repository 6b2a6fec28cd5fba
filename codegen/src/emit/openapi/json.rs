//! Writes a piece of the document as JSON, two spaces a level, as `serde_json` would; but piece by piece, and without a
//! `Result` where nothing can fail.

use super::node::{Item, Node};

/// A value at a depth, which is that of what it stands in.
pub(super) fn value(out: &mut String, value: &Item<'_>, depth: usize) {
    match value {
        Item::Null => out.push_str("null"),
        Item::Flag(true) => out.push_str("true"),
        Item::Flag(false) => out.push_str("false"),
        Item::Number(number) => out.push_str(&number.to_string()),
        Item::Text(text) => quoted(out, text),
        Item::List(items) => list(out, items, depth),
        Item::Object(node) => object(out, node, depth),
    }
}

fn list(out: &mut String, items: &[Item<'_>], depth: usize) {
    if items.is_empty() {
        return out.push_str("[]");
    }
    out.push('[');
    for (number, item) in items.iter().enumerate() {
        next(out, number == 0, depth + 1);
        value(out, item, depth + 1);
    }
    end(out, ']', depth);
}

fn object(out: &mut String, node: &Node<'_>, depth: usize) {
    if node.is_empty() {
        return out.push_str("{}");
    }
    out.push('{');
    for (number, (name, item)) in node.entries().iter().enumerate() {
        next(out, number == 0, depth + 1);
        key(out, name);
        value(out, item, depth + 1);
    }
    end(out, '}', depth);
}

/// Begins the line of an entry or an item.
pub(super) fn next(out: &mut String, is_first: bool, depth: usize) {
    out.push_str(if is_first { "\n" } else { ",\n" });
    super::indent(out, depth);
}

/// `"name": `
pub(super) fn key(out: &mut String, name: &str) {
    quoted(out, name);
    out.push_str(": ");
}

/// Ends what has entries or items.
pub(super) fn end(out: &mut String, bracket: char, depth: usize) {
    out.push('\n');
    super::indent(out, depth);
    out.push(bracket);
}

fn quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    // Nearly every text goes as it is, and all bytes are looked at faster than one after the other.
    let mut may_have_more = text.bytes().fold(false, |any, byte| any | is_escaped(byte));
    while may_have_more {
        let Some(at) = rest.bytes().position(is_escaped) else { break };
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let mut letters = from.chars();
        match letters.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            Some(other) => out.push_str(&format!("\\u{:04x}", u32::from(other))),
            None => {}
        }
        rest = letters.as_str();
        may_have_more = !rest.is_empty();
    }
    out.push_str(rest);
    out.push('"');
}

fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::any_json::any_json;
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn it_is_what_serde_json_writes(json in any_json()) {
            let mut text = String::new();
            value(&mut text, &Item::from(&json), 0);
            prop_assert_eq!(text, format!("{json:#}"));
        }
    }
}

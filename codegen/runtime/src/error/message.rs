//! Finds the vendor's message in an error answer.

use crate::{
    Json,
    decode::{Pieces, pieces},
};

/// Fields that hold a message, when the documented one does not.
const USUAL: [&str; 6] = ["message", "error", "errors", "error_description", "detail", "title"];

/// How much of a message is kept.
const KEPT: usize = 1000;

/// How many characters of an address or an id are kept.
const LINE: usize = 200;

/// Above this size a body holds more than a message.
const SMALL: usize = 1 << 20;

/// How deep in a body a message is looked for.
const DEEP: u8 = 16;

/// Finds the vendor's message in the body of an error answer: in the documented fields, else where it usually is.
pub(crate) fn message(body: &[u8], fields: &[&str]) -> Option<String> {
    let body = body.get(..SMALL).unwrap_or(body);
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let body = std::str::from_utf8(body).ok()?;
    match pieces(body) {
        Some(Pieces::Object(entries)) => fields.iter().copied().chain(USUAL).find_map(|name| of(&entries, name, DEEP)),
        Some(Pieces::Text(_) | Pieces::List(_)) => text(body, DEEP),
        Some(Pieces::Number | Pieces::Word) => None,
        None => plain(body),
    }
}

/// The message in a field of an object.
fn of(entries: &[(String, Json)], name: &str, deep: u8) -> Option<String> {
    let (_, value) = entries.iter().rev().find(|(key, _)| key == name)?;
    text(value.as_str()?, deep)
}

/// A message, a list of messages, or a map of messages about fields, as one line.
fn text(json: &str, deep: u8) -> Option<String> {
    let deeper = deep.checked_sub(1)?;
    let joined = match pieces(json)? {
        Pieces::Text(text) => text.trim().to_owned(),
        Pieces::List(list) => joined(list.iter().filter_map(|value| text(value.as_str()?, deeper))),
        Pieces::Object(entries) => match USUAL.iter().find_map(|name| of(&entries, name, deeper)) {
            Some(inner) => inner,
            None => joined(
                entries
                    .iter()
                    .filter_map(|(name, value)| text(value.as_str()?, deeper).map(|text| format!("{name}: {text}"))),
            ),
        },
        Pieces::Number => json.trim().to_owned(),
        Pieces::Word => String::new(),
    };
    kept(&joined)
}

fn joined(messages: impl Iterator<Item = String>) -> String {
    messages.collect::<Vec<_>>().join("; ")
}

/// A body that is no JSON: its first line, or the title if it is a web page.
fn plain(body: &str) -> Option<String> {
    let body = body.trim();
    if body.starts_with('<') { title(body) } else { kept(body.lines().next()?.trim()) }
}

/// The title of a web page. Whatever is odd about the page, there is just no title then.
fn title(page: &str) -> Option<String> {
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower.get(start..)?.find('<')?;
    kept(page.get(start..end)?.trim())
}

fn kept(text: &str) -> Option<String> {
    let end = text.char_indices().nth(KEPT).map_or(text.len(), |(end, _)| end);
    let text: String = text[..end].chars().map(visible).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A character that can stand in a line of a log: line breaks, control characters and those that turn the direction of
/// writing around become spaces.
pub(crate) fn visible(one: char) -> char {
    let turns = matches!(one, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if one.is_control() || turns || matches!(one, '\u{2028}' | '\u{2029}') { ' ' } else { one }
}

/// The start of a text of the server's, as one line.
pub(crate) fn line(text: &str) -> String {
    text.chars().take(LINE).map(visible).collect()
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn finds_the_message_wherever_vendors_put_it() {
        let cases = [
            (r#"{"message":"no such server"}"#, Some("no such server")),
            (r#"{"oops":"taken","message":"other"}"#, Some("taken")),
            (r#"{"error":"nope"}"#, Some("nope")),
            (r#"{"error":{"code":7,"message":"nope"}}"#, Some("nope")),
            (r#"{"errors":["a","b"]}"#, Some("a; b")),
            (
                r#"{"errors":{"name":["is short","is taken"],"ip":"is bad"}}"#,
                Some("name: is short; is taken; ip: is bad"),
            ),
            (r#"{"errors":[{"message":"a"},{"detail":"b"}]}"#, Some("a; b")),
            (r#"["a","b"]"#, Some("a; b")),
            (r#""just text""#, Some("just text")),
            (r#"{"message":null,"error":"fallback"}"#, Some("fallback")),
            (r#"{"message":""}"#, None),
            ("{}", None),
            ("null", None),
            ("", None),
            ("Bad Gateway\nmore", Some("Bad Gateway")),
            ("<html><body>502</body></html>", None),
            ("<!doctype html><HTML><Title>\n502 Bad\nGateway </TITLE>", Some("502 Bad Gateway")),
            ("<html><title>", None),
            ("<title></title>", None),
            ("{\"message\":\"line\\nbreak\"}", Some("line break")),
        ];
        for (body, expected) in cases {
            assert_eq!(message(body.as_bytes(), &["oops"]).as_deref(), expected, "{body}");
        }
        assert_eq!(message(b"\xff\xfe", &[]), None);
        assert_eq!(message("x".repeat(5000).as_bytes(), &[]).map(|text| text.len()), Some(1000));
    }
}

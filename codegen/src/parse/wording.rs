//! Words for the parts of a spec and the kinds of values, as the shape check speaks of them.

use super::node::Node;
use super::schema::{Language, Shape};

/// What a definition describes, with its article.
pub(super) fn noun(definition: Option<&str>) -> &'static str {
    match definition {
        Some("Api") => "`api.yaml`",
        Some("Resource") => "a resource",
        Some("Operation") => "an operation",
        Some("FieldDetail") => "a field",
        Some("TypeDetail") => "a type",
        Some("HandleDetail") => "a handle",
        Some("Paging") => "a paging style",
        Some("Auth") => "`auth`",
        Some("Errors") => "`errors`",
        Some("ServerDetail") => "`server`",
        Some("Accept") => "`accept`",
        Some("Formats") => "`formats`",
        Some("PageHeaders") => "`headers` of a paging style",
        Some("Wait") => "a way to wait",
        _ => "this mapping",
    }
}

/// The kind of value that a shape asks for.
pub(super) fn kind(language: &Language, shape: &Shape) -> String {
    match language.resolve(shape).1 {
        Shape::Anything | Shape::Named(_) => "a value".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Whole => "a whole number".to_owned(),
        Shape::Truth => "`true` or `false`".to_owned(),
        Shape::Choice(words) => list(words.iter().map(String::as_str), "or"),
        Shape::List(_) => "a list".to_owned(),
        Shape::Entries(_) | Shape::Record(_) => "a mapping".to_owned(),
        Shape::Either(shapes) => alternatives(language, shapes),
    }
}

/// The kinds of value that any of the shapes asks for.
pub(super) fn alternatives(language: &Language, shapes: &[Shape]) -> String {
    let kinds: Vec<String> = shapes.iter().map(|shape| kind(language, shape)).collect();
    join(&kinds, "or")
}

/// The kind of value that is there.
pub(super) fn found(value: &Node<'_>) -> &'static str {
    match value {
        Node::Null => "nothing",
        Node::Bool(true) => "`true`",
        Node::Bool(false) => "`false`",
        Node::Number(number) if number.is_f64() => "a decimal number",
        Node::Number(number) if number.as_i64().is_none() => "a number beyond 64 bits",
        Node::Number(_) => "a whole number",
        Node::Text(_) => "text",
        Node::List(_) => "a list",
        Node::Map(_) => "a mapping",
    }
}

/// What the value at a pointer is called: its key, or its place in the list of that key.
pub(super) fn subject(pointer: &str) -> Option<String> {
    let mut parts = pointer.rsplit('/');
    let last = parts.next().filter(|last| !last.is_empty())?;
    let shown = |part: &str| shorten(&part.replace("~1", "/").replace("~0", "~"));
    match parts.next() {
        Some(list @ ("returns" | "auth" | "env" | "grants" | "message" | "gaps"))
            if last.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            Some(format!("an item of `{list}`"))
        }
        _ => Some(format!("`{}`", shown(last))),
    }
}

/// A guess, if there is one, and all there is to choose from.
pub(super) fn choices<'a>(meant: Option<&str>, what: &str, known: impl Iterator<Item = &'a str>) -> String {
    const WIDTH: usize = 90;
    let guess = meant.map(|meant| format!("did you mean `{meant}`?\n"));
    let mut text = guess.unwrap_or_default() + what;
    let mut width = what.len();
    for (number, word) in known.enumerate() {
        if number > 0 {
            text.push(',');
        }
        width += word.len() + 4;
        text.push(if width > WIDTH { '\n' } else { ' ' });
        if width > WIDTH {
            width = word.len() + 4;
        }
        text.extend(["`", word, "`"]);
    }
    text
}

/// What usually helps where a value is of the wrong kind; `about` says what it is for, if that is known.
pub(super) fn remedy(expected: &str, about: &str, value: &Node<'_>) -> Option<String> {
    let known = match value {
        // In quotes it would be a word that says nothing.
        Node::Bool(_) if expected.contains("text") && !about.is_empty() => {
            return Some(format!("write text: {}", sentence(about)));
        }
        Node::Number(_) | Node::Bool(_) if expected.contains("text") => Some("put it in quotes to make it text"),
        Node::Text(text) if expected.contains("number") && text.parse::<f64>().is_ok() => Some("leave out the quotes"),
        Node::Text(text) if expected.contains("`true`") && matches!(&**text, "true" | "false") => {
            Some("leave out the quotes")
        }
        Node::Text(_) if expected.contains("`true`") => {
            Some("write `true` or `false`; YAML has no other words for them")
        }
        // `{server}`, whose braces YAML takes for a mapping.
        Node::Map(map) if expected.contains("text") && map.iter().all(|(_, value)| *value == Node::Null) => {
            Some("put text that begins with `{` in quotes")
        }
        Node::Null => Some("give the key a value, or remove the key"),
        _ => None,
    };
    known.map(str::to_owned)
}

/// Asks for a key, with what it is for.
pub(super) fn add(key: &str, about: &str) -> String {
    match sentence(about).as_str() {
        "" => format!("add `{key}`"),
        about => format!("add `{key}`: {about}"),
    }
}

/// The first sentence of what a key is for, to stand within another: in one line, and without a full stop.
fn sentence(about: &str) -> String {
    let paragraph = about.split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    lower(line.split(". ").next().unwrap_or_default().trim_end_matches('.'))
}

/// What to write instead of a key that other languages have for a field.
pub(super) fn instead(definition: Option<&str>, key: &str) -> Option<&'static str> {
    match (definition, key) {
        (Some("FieldDetail"), "required" | "optional") => {
            Some("the name says so: `name` is required, and `name?` may be left out")
        }
        (Some("FieldDetail"), "nullable") => Some("the type says so: `type: string?` may be null"),
        (Some("FieldDetail"), "enum" | "items") => {
            Some("the type says so: `type: enum [small, large]`, `type: list<string>`")
        }
        _ => None,
    }
}

/// Words in backticks, as a sentence lists them.
pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>, last: &str) -> String {
    let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    join(&words, last)
}

/// A word that is not too long to be shown in a line.
pub(super) fn shorten(word: &str) -> String {
    const SHOWN: usize = 60;
    if word.chars().count() <= SHOWN {
        return word.to_owned();
    }
    word.chars().take(SHOWN).chain(['…']).collect()
}

fn join(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

fn lower(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

//! Writes nodes as XML, as Rails reads it.

use std::fmt::{self, Write};

use super::{Encode, List, Node, Object, settle};
use crate::{
    Field, Json,
    decode::{Pieces, pieces},
    wrap::{Wrap, WrapKind},
};

/// What every document starts with.
pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// How deep lists and objects of a [`Json`] may be in each other.
const DEEPEST: u8 = 60;

/// Why something cannot be written: where, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Refused {
    /// The names of the elements around it, the innermost last.
    place: String,
    problem: String,
}

type Outcome = Result<(), Refused>;

/// Writes an element: `<name type="integer">5</name>`. What is left out is not written. `items` names the elements of a list.
pub(crate) fn element(name: &str, node: Node<'_>, items: Option<&str>, out: &mut String) -> Outcome {
    check(name)?;
    let written = match node {
        Node::Absent => return Ok(()),
        Node::None | Node::Null => return null(name, out),
        Node::Bool(value) => leaf(name, "boolean", &value, out),
        Node::Int(number) => leaf(name, "integer", &number, out),
        Node::Uint(number) => leaf(name, "integer", &number, out),
        Node::Float(number) if number.is_finite() => leaf(name, "float", &format_args!("{number:?}"), out),
        Node::Float(_) => Err(Refused::because("is not a finite number")),
        Node::Text(text) | Node::Secret(text) => leaf(name, "", &text, out),
        Node::Shown(value) => leaf(name, "", value, out),
        Node::Json(json) => part(name, json, DEEPEST, out),
        Node::List(values) => list(name, items.unwrap_or(name), values, out),
        Node::Map(_) | Node::Object(_) => {
            open(name, "", out);
            let written = fields(node, items, out);
            close(name, out);
            written.map(|_| ())
        }
    };
    written.map_err(|refused| refused.inside(name))
}

/// Writes the fields of an object as elements, one after the other. Says how many; none if it is no object. `items` names the
/// elements of lists in a map.
pub(crate) fn fields(node: Node<'_>, items: Option<&str>, out: &mut String) -> Result<Option<usize>, Refused> {
    let mut count = 0;
    let mut outcome = Ok(());
    match node {
        Node::Map(entries) => entries.each(&mut |key, value| {
            if outcome.is_ok() {
                count += 1;
                outcome = element(key, or_null(value), items, out);
            }
        }),
        Node::Object(value) => outcome = object(value, &mut count, out),
        Node::Json(json) => match pieces(json.as_str().unwrap_or_default()) {
            Some(Pieces::Object(entries)) => {
                count = entries.len();
                outcome = entries.iter().try_for_each(|(key, value)| part(key, value, DEEPEST, out));
            }
            _ => return Ok(None),
        },
        _ => return Ok(None),
    }
    outcome.map(|()| Some(count))
}

fn object(object: &dyn Object, count: &mut usize, out: &mut String) -> Outcome {
    let mut outcome = Ok(());
    object.values(&mut |values: &[&dyn Encode]| {
        let present = object.schema().fields().iter().zip(values);
        let mut present = present.filter_map(|(field, value)| Some((field, settle(field, value.node())?)));
        outcome = present.try_for_each(|(field, node)| {
            *count += 1;
            wrapped(field, node, out)
        });
    });
    outcome
}

/// Writes a field, with what stands around its value.
fn wrapped(field: &Field, node: Node<'_>, out: &mut String) -> Outcome {
    let name = field.name();
    let pair = match (field.wrap(), node) {
        (Some(Wrap { kind: WrapKind::Items, key, .. }), node) => return element(name, node, Some(key), out),
        (Some(Wrap { kind: WrapKind::Inside, .. }), Node::None | Node::Null) => return null(name, out),
        (Some(Wrap { kind: WrapKind::Inside, key, .. }), node) => [Some((key, node)), None],
        (Some(Wrap { kind: WrapKind::NullBoolean, .. }), Node::None | Node::Null) => {
            [Some(("Bool", Node::Bool(false))), Some(("Valid", Node::Bool(false)))]
        }
        (Some(Wrap { kind: WrapKind::NullBoolean, .. }), Node::Bool(_)) => {
            [Some(("Bool", node)), Some(("Valid", Node::Bool(true)))]
        }
        (_, node) => return element(name, node, None, out),
    };
    open(name, "", out);
    let written = pair.into_iter().flatten().try_for_each(|(key, node)| element(key, node, None, out));
    close(name, out);
    written.map_err(|refused| refused.inside(name))
}

fn list(name: &str, items: &str, values: &dyn List, out: &mut String) -> Outcome {
    open(name, "array", out);
    for index in 0..values.len() {
        element(items, or_null(values.at(index)), None, out)?;
    }
    close(name, out);
    Ok(())
}

/// What has a place of its own whatever it is.
fn or_null(node: Node<'_>) -> Node<'_> {
    if matches!(node, Node::Absent) { Node::Null } else { node }
}

/// Writes a value of JSON.
fn part(name: &str, json: &Json, deep: u8, out: &mut String) -> Outcome {
    check(name)?;
    let text = json.as_str().unwrap_or_default().trim_ascii();
    let deeper = || deep.checked_sub(1).ok_or_else(|| Refused::because("is nested too deeply"));
    let written = match pieces(text) {
        None if json.is_empty() => null(name, out),
        None => Err(Refused::because("is not JSON")),
        Some(Pieces::Text(text)) => leaf(name, "", &text, out),
        Some(Pieces::Number) => {
            let shape = if text.contains(['.', 'e', 'E']) { "float" } else { "integer" };
            leaf(name, shape, &text, out)
        }
        Some(Pieces::Word) if text == "null" => null(name, out),
        Some(Pieces::Word) => leaf(name, "boolean", &text, out),
        Some(Pieces::List(values)) => {
            open(name, "array", out);
            let deeper = deeper()?;
            values.iter().try_for_each(|value| match named(value) {
                Some((item, value)) => part(&item, &value, deeper, out),
                None => part(name, value, deeper, out),
            })?;
            close(name, out);
            Ok(())
        }
        Some(Pieces::Object(entries)) => {
            open(name, "", out);
            let deeper = deeper()?;
            entries.iter().try_for_each(|(key, value)| part(key, value, deeper, out))?;
            close(name, out);
            Ok(())
        }
    };
    written.map_err(|refused| refused.inside(name))
}

/// Name and value of an element of a list that is wrapped in its name: `{"role":{…}}`.
fn named(json: &Json) -> Option<(String, Json)> {
    match pieces(json.as_str()?)? {
        Pieces::Object(entries) if entries.len() == 1 => {
            let is_object = |value: &Json| value.as_str().is_some_and(|text| text.trim_ascii_start().starts_with('{'));
            entries.into_iter().next().filter(|(_, value)| is_object(value))
        }
        _ => None,
    }
}

fn leaf(name: &str, shape: &str, value: &dyn fmt::Display, out: &mut String) -> Outcome {
    open(name, shape, out);
    let mut escape = Escape { out, problem: None };
    // Nothing else can fail than what is noted.
    let _ = write!(escape, "{value}");
    if let Some(one) = escape.problem {
        let code = u32::from(one);
        return Err(Refused::because(&format!("holds the character U+{code:04X}, which XML cannot carry")));
    }
    close(name, out);
    Ok(())
}

fn null(name: &str, out: &mut String) -> Outcome {
    for part in ["<", name, " nil=\"true\"/>"] {
        out.push_str(part);
    }
    Ok(())
}

pub(crate) fn open(name: &str, shape: &str, out: &mut String) {
    let parts = ["<", name, " type=\"", shape, "\">"];
    match shape {
        "" => parts[..2].iter().chain(&[">"]).for_each(|part| out.push_str(part)),
        _ => parts.iter().for_each(|part| out.push_str(part)),
    }
}

pub(crate) fn close(name: &str, out: &mut String) {
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

/// Sees to it that a name can be that of an element.
fn check(name: &str) -> Outcome {
    let mut rest = name.chars();
    if rest.next().is_some_and(starts_name) && rest.all(|one| starts_name(one) || goes_on(one)) {
        return Ok(());
    }
    Err(Refused::because(&format!("has the key `{name}`, which cannot be the name of an element in XML")))
}

/// Whether a name may start with a character. A colon may, but stands for namespaces.
fn starts_name(one: char) -> bool {
    matches!(one, 'a'..='z' | 'A'..='Z' | '_'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

/// Whether a name may have a character that it may not start with.
fn goes_on(one: char) -> bool {
    matches!(one, '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

/// Writes text of XML.
struct Escape<'a> {
    out: &'a mut String,
    /// The first character that cannot be written.
    problem: Option<char>,
}

impl Write for Escape<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((at, one)) = rest.char_indices().find(|(_, one)| is_special(*one)) {
            self.out.push_str(&rest[..at]);
            match one {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                // Every reader of XML makes a line feed of one that stands there as it is.
                '\r' => self.out.push_str("&#13;"),
                other => {
                    self.problem = self.problem.or(Some(other));
                    return Err(fmt::Error);
                }
            }
            rest = &rest[at + one.len_utf8()..];
        }
        self.out.push_str(rest);
        Ok(())
    }
}

/// Whether a character cannot stand in XML as it is.
fn is_special(one: char) -> bool {
    matches!(one, '&' | '<' | '>' | '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

impl Refused {
    fn because(problem: &str) -> Self {
        Self { place: String::new(), problem: problem.to_owned() }
    }

    /// It stands in an element.
    fn inside(mut self, name: &str) -> Self {
        self.place.insert_str(0, name);
        self.place.insert(0, '/');
        self
    }
}

impl fmt::Display for Refused {
    /// Writes what is wrong, and where if that is inside of what was given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)?;
        match self.place.rfind('/') {
            Some(0) | None => Ok(()),
            Some(_) => write!(f, " (at `{}`)", self.place),
        }
    }
}

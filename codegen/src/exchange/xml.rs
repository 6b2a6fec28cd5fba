//! The XML of an example, as the vendor's panel writes and reads it, written here again so that the runtime's is checked.

use serde_json::{Map, Value};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A request's body; none if XML cannot say it: fields without one root around them.
pub(super) fn body(root: Option<&str>, body: &Value) -> Option<String> {
    let mut text = HEAD.to_owned();
    match (root, body) {
        (Some(root), value) => element(root, value, &mut text),
        (None, Value::Object(fields)) if fields.len() == 1 => {
            fields.iter().for_each(|(name, value)| element(name, value, &mut text));
        }
        (None, _) => return None,
    }
    Some(text)
}

/// An answer. What JSON has without a name gets one: a list that of its elements in the plural, an object `hash`.
pub(super) fn answer(value: &Value) -> String {
    let mut text = HEAD.to_owned();
    match value {
        Value::Object(fields) if fields.len() == 1 => {
            fields.iter().for_each(|(name, value)| element(name, value, &mut text));
        }
        Value::Array(items) => {
            let name = items.iter().find_map(wrapped).map_or_else(|| "list".to_owned(), |(name, _)| format!("{name}s"));
            element(&name, value, &mut text);
        }
        other => element("hash", other, &mut text),
    }
    text
}

fn element(name: &str, value: &Value, out: &mut String) {
    let mut leaf = |ty: &str, text: &str| {
        let ty = if ty.is_empty() { String::new() } else { format!(" type=\"{ty}\"") };
        out.push_str(&format!("<{name}{ty}>{}</{name}>", escaped(text)));
    };
    match value {
        Value::Null => out.push_str(&format!("<{name} nil=\"true\"/>")),
        Value::Bool(flag) => leaf("boolean", &flag.to_string()),
        Value::Number(number) if number.is_f64() => leaf("float", &number.to_string()),
        Value::Number(number) => leaf("integer", &number.to_string()),
        Value::String(text) => leaf("", text),
        Value::Array(items) => {
            out.push_str(&format!("<{name} type=\"array\">"));
            for item in items {
                let (name, value) = wrapped(item).unwrap_or((name, item));
                element(name, value, out);
            }
            out.push_str(&format!("</{name}>"));
        }
        Value::Object(fields) => {
            out.push_str(&format!("<{name}>"));
            fields_of(fields, out);
            out.push_str(&format!("</{name}>"));
        }
    }
}

fn fields_of(fields: &Map<String, Value>, out: &mut String) {
    for (name, value) in fields {
        element(name, value, out);
    }
}

/// The key and the value of an object that is around an element of a list.
fn wrapped(item: &Value) -> Option<(&str, &Value)> {
    let Value::Object(fields) = item else { return None };
    let (name, value) = fields.iter().next().filter(|(_, value)| value.is_object())?;
    (fields.len() == 1).then_some((name, value))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

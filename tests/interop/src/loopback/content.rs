//! The body of a request as a value, whether it is JSON or XML.

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Map, Value};

/// The value of a body; null if there is none or it is neither.
pub(super) fn value(body: &[u8]) -> Value {
    let text = String::from_utf8_lossy(body);
    if text.trim_start().starts_with('<') {
        xml(&text).unwrap_or_default()
    } else {
        serde_json::from_str(&text).unwrap_or_default()
    }
}

/// XML as an object of its elements: enough to see what is there, not what type it has.
fn xml(text: &str) -> Option<Value> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<(String, Map<String, Value>, String)> = vec![(String::new(), Map::new(), String::new())];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                open.push((start.name().as_ref().to_owned(), Map::new(), String::new()));
            }
            Event::Empty(empty) => {
                let name = empty.name().as_ref().to_owned();
                open.last_mut()?.1.insert(name, Value::Null);
            }
            Event::Text(text) => open.last_mut()?.2.push_str(&text),
            Event::End(_) => {
                let (name, fields, text) = open.pop()?;
                let value = if fields.is_empty() { Value::String(text) } else { Value::Object(fields) };
                open.last_mut()?.1.insert(name, value);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let (_, fields, _) = open.pop()?;
    open.is_empty().then_some(Value::Object(fields))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn xml_and_json_of_the_same_are_the_same() {
        let wanted = json!({"server": {"action": "stop", "note": null}});
        assert_eq!(value(wanted.to_string().as_bytes()), wanted);
        let text = "<?xml version=\"1.0\"?>\n<server><action>stop</action><note nil=\"true\"/></server>";
        assert_eq!(value(text.as_bytes()), wanted);
    }

    #[test]
    fn what_is_neither_is_nothing() {
        for text in ["", "a=b", "{", "<server>", "<server></wrong>"] {
            assert_eq!(value(text.as_bytes()), Value::Null, "{text}");
        }
    }
}

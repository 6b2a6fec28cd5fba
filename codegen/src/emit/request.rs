//! A request as it travels, with the values that the spec shows: what wire tests hold the client to, and what readers copy.

use serde_json::{Map, Value};

use crate::ir::{Body, Field, Operation, PathParam, Segment};

/// The path, with what a format puts at its end.
pub(super) fn path(operation: &Operation, ending: &str) -> String {
    let path: String = operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Param(PathParam::Handle(id)) => encoded(&plain(&id.id.example)),
            Segment::Param(PathParam::Argument(field)) => encoded(&plain(&field.example)),
        })
        .collect();
    format!("{path}{ending}")
}

/// The query: what is always the same, then these parameters.
pub(super) fn query(operation: &Operation, parameters: &[&Field]) -> Vec<String> {
    let fixed = operation.fixed_query.iter().map(|one| format!("{}={}", encoded(&one.wire), encoded(&one.value)));
    fixed.chain(parameters.iter().flat_map(|field| pairs(field))).collect()
}

/// A query parameter: `since=2026-01-31`, a list once an element.
fn pairs(field: &Field) -> Vec<String> {
    let pair = |value: &Value| format!("{}={}", encoded(&field.wire), encoded(&plain(value)));
    match &field.example {
        Value::Array(values) => values.iter().map(pair).collect(),
        value => vec![pair(value)],
    }
}

/// The body without the key that it travels in, of these fields if it has fields; none if nothing is sent.
pub(super) fn body(operation: &Operation, fields: &[&Field]) -> Option<Value> {
    match &operation.body {
        None if operation.fixed_body.is_empty() => None,
        Some(Body::Type { example, .. }) => Some(example.clone()),
        None | Some(Body::Fields(_)) => {
            let fixed = operation.fixed_body.iter().map(|one| (one.wire.clone(), one.value.clone().into()));
            let given = fields.iter().map(|field| (field.wire.clone(), field.example.clone()));
            let object: Map<String, Value> = fixed.chain(given).collect();
            let nothing = object.is_empty() && operation.body_fields().is_empty();
            (!nothing).then_some(Value::Object(object))
        }
    }
}

/// A body in the key that it travels in, if there is one.
pub(super) fn rooted(operation: &Operation, body: Value) -> Value {
    match &operation.root {
        Some(root) => Value::Object(Map::from_iter([(root.clone(), body)])),
        None => body,
    }
}

/// A scalar as it stands in a path, query or header.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Percent-encoding of all but RFC 3986's unreserved characters, written here again so that the runtime's is checked.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

//! What a test expects to have been read: what the server sent, without the objects around it.

use crate::ir::{AnswerType, Operation, Type};

/// The keys of the objects around what the first answer gives: of the answer, and of each item; empty where there is none.
/// None of both for an answer that is not documented.
pub(super) fn keys(operation: &Operation) -> Option<(&str, &str)> {
    let answer = operation.answers.first()?;
    let paged = operation.paging.as_ref().and_then(|paging| paging.items.as_deref());
    let (root, item) = match &answer.ty {
        AnswerType::Empty | AnswerType::Undocumented => return None,
        AnswerType::Page(item) => (answer.root.as_deref().or(paged), item.wrapped()),
        AnswerType::Value(Type::List(item)) => (answer.root.as_deref(), item.wrapped()),
        AnswerType::Value(_) => (answer.root.as_deref(), None),
    };
    Some((root.unwrap_or_default(), item.map(|(key, _)| key).unwrap_or_default()))
}

/// Whether the first answer is a page, of which the items are compared.
pub(super) fn is_page(operation: &Operation) -> bool {
    matches!(operation.answers.first().map(|answer| &answer.ty), Some(AnswerType::Page(_)))
}

/// What the tests share.
pub(super) const FRAME: &str = r#"
/// Asserts that what was read is what the server sent, less what is empty and the objects around it.
fn assert_read(read: Value, body: &str, root: &str, item: &str) -> TestResult {
    let mut sent: Value = serde_json::from_str(body)?;
    if !root.is_empty() {
        sent = sent[root].take();
    }
    if let (Value::Array(items), false) = (&mut sent, item.is_empty()) {
        items.iter_mut().for_each(|one| *one = one[item].take());
    }
    assert_eq!(bare(read), bare(sent));
    Ok(())
}

/// A value without what is empty in it.
fn bare(value: Value) -> Value {
    let full = |value: &Value| {
        *value != Value::Null
            && *value != serde_json::json!([])
            && *value != serde_json::json!({})
            && *value != serde_json::json!("")
    };
    let value = match value {
        Value::Array(items) => items.into_iter().map(bare).filter(full).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, one)| (key, bare(one)))
            .filter(|(_, one)| full(one))
            .collect(),
        value => value,
    };
    if full(&value) { value } else { Value::Null }
}
"#;

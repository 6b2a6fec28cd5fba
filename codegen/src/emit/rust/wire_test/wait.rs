//! Tests of `.wait()`: the call, then polls of the right path until the state is one that ends it.

use serde_json::{Map, Value};

use super::super::example::Example;
use super::super::layout::{self, Chain};
use super::prefer::Twins;
use super::setup;
use crate::exchange::{Format, encoded, ending, path, plain};
use crate::ir::{AnswerType, Api, Operation, PathParam, Segment, Wait};

/// What the tests of waits share.
pub(super) const FRAME: &str = r#"
/// Has a server answer the poll of this number with a state.
async fn tell(server: &MockServer, poll: u8, target: &str, status: u16, body: &str) {
    let answer = ResponseTemplate::new(status).set_body_raw(body, "application/json");
    let told = Mock::given(method("GET")).and(path(target)).respond_with(answer);
    told.up_to_n_times(1).with_priority(poll).mount(server).await;
}

/// Asserts that the server got these requests.
async fn assert_asked(server: &MockServer, targets: &[&str]) {
    let requests = server.received_requests().await.unwrap_or_default();
    let asked: Vec<_> =
        requests.iter().map(|one| format!("{} {}", one.method, one.url.path())).collect();
    assert_eq!(asked, targets);
}
"#;

/// The tests of all calls that can be waited for.
pub(super) fn tests(api: &Api, twins: &Twins<'_>, example: &mut Example<'_>) -> String {
    let all = || api.operations();
    let mut text = String::new();
    for operation in all() {
        let Some(wait) = &operation.wait else { continue };
        if let Some(poll) = all().find(|one| one.id == wait.poll) {
            text.push('\n');
            text.push_str(&test((api, twins), operation, wait, poll, example));
        }
    }
    text
}

fn test(
    (api, twins): (&Api, &Twins<'_>),
    operation: &Operation,
    wait: &Wait,
    poll: &Operation,
    example: &mut Example<'_>,
) -> String {
    let name = operation.constant.as_str().to_lowercase();
    let ending = ending(api, Format::Json);
    let asked = format!("{}{ending}", polled(operation, wait, poll));
    let done = wait.done.first().cloned().unwrap_or_default();
    let with: Vec<(&str, Value)> = if operation.id == poll.id { Vec::new() } else { places(wait, poll) };
    let (status, body) = answer(operation, &with);
    let mut text = format!("#[tokio::test]\nasync fn waits_for_{name}() -> TestResult {{\n");
    text.push_str(&awaited("answering", vec![status.to_string(), format!("{body:?}")]).assigned(4, "let server"));
    for (number, state) in [("1", "under way".into()), ("2", done)] {
        let (status, body) = answer(poll, &[(wait.state.as_str(), state)]);
        let arguments = [number.to_owned(), format!("{asked:?}"), status.to_string(), format!("{body:?}")];
        let told = awaited("tell", std::iter::once("&server".to_owned()).chain(arguments).collect());
        text.push_str(&told.block(4, ";"));
    }
    text.push_str(&setup(twins, operation, example));
    text.push_str("    call.wait().every(Duration::from_millis(1)).await?;\n");
    let call = format!("{} {}", operation.method.as_str(), path(api, operation, Format::Json));
    let first = (operation.id != poll.id).then_some(call);
    let targets: Vec<String> = first
        .into_iter()
        .chain(std::iter::repeat_n(format!("GET {asked}"), 2))
        .map(|target| format!("{target:?}"))
        .collect();
    let list = layout::list(8, "&[", &targets, "],");
    let list = list.trim().trim_end_matches(',').to_owned();
    let arguments = vec!["&server".to_owned(), list];
    text.push_str(&awaited("assert_asked", arguments).block(4, ";"));
    text.push_str("    Ok(())\n}\n");
    text
}

/// `call(arguments).await`
fn awaited(call: &str, arguments: Vec<String>) -> Chain {
    Chain { root: call.to_owned(), arguments: Some(arguments), methods: vec!["await".to_owned()] }
}

/// The path that is polled: with values of the call's answer, else of its own path.
fn polled(operation: &Operation, wait: &Wait, poll: &Operation) -> String {
    let own = |name: &str| params(operation).find(|param| param.wire() == name);
    poll.path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Param(param) if wait.own.iter().any(|name| name == param.wire()) => {
                encoded(&plain(value(own(param.wire()).unwrap_or(param))))
            }
            Segment::Param(param) => encoded(&plain(value(param))),
        })
        .collect()
}

/// Where the answer to the call has what the polled path needs, and that.
fn places<'a>(wait: &'a Wait, poll: &Operation) -> Vec<(&'a str, Value)> {
    let one = |(name, place): &'a (String, String)| {
        let param = params(poll).find(|param| param.wire() == name)?;
        Some((place.as_str(), value(param).clone()))
    };
    wait.with.iter().filter_map(one).collect()
}

fn params(operation: &Operation) -> impl Iterator<Item = &PathParam> {
    operation.path.iter().filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Param(param) => Some(param),
    })
}

fn value(param: &PathParam) -> &Value {
    match param {
        PathParam::Handle(id) => &id.id.example,
        PathParam::Argument(field) => &field.example,
    }
}

/// An answer of an operation with values at places of it.
fn answer(operation: &Operation, values: &[(&str, Value)]) -> (u16, String) {
    let Some(answer) = operation.answers.first() else {
        return (200, String::new());
    };
    if let AnswerType::Empty = answer.ty {
        return (answer.status, String::new());
    }
    let mut body = answer.example.clone();
    if body.is_null() {
        body = Value::Object(Map::new());
    }
    for (place, value) in values {
        let keys: Vec<String> = place.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect();
        put(&mut body, &keys, value.clone());
    }
    (answer.status, body.to_string())
}

/// Puts a value at a place, and what must be around it.
fn put(at: &mut Value, keys: &[String], value: Value) {
    let [key, rest @ ..] = keys else {
        *at = value;
        return;
    };
    if let (Value::Array(items), Ok(index)) = (&mut *at, key.parse::<usize>()) {
        match items.get_mut(index) {
            Some(item) => put(item, rest, value),
            None => {
                let mut item = Value::Null;
                put(&mut item, rest, value);
                items.push(item);
            }
        }
        return;
    }
    if !at.is_object() {
        *at = Value::Object(Map::new());
    }
    if let Value::Object(map) = at {
        put(map.entry(key.as_str()).or_insert(Value::Null), rest, value);
    }
}

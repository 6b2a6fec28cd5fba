//! Answers, successful and not.

use std::borrow::Cow;

use serde_json::Value;

use super::body::json;
use super::node::{Item, Node};
use super::usage::{Side, Usage};
use super::{page, schema, status};
use crate::ir::{Answer, AnswerType, Api, ErrorAnswer, Operation};

/// The value of an operation's `responses`: what succeeds, then what fails.
///
/// ```yaml
/// "200":
///   description: OK.
///   content:
///     application/json:
///       schema: { $ref: "#/components/schemas/Server" }
///       example: { id: s_12 }
/// "404": { $ref: "#/components/responses/NotFound" }
/// ```
pub(super) fn responses<'a>(api: &'a Api, operation: &'a Operation, usage: &Usage<'a>) -> Node<'a> {
    let answers = operation.answers.iter().map(|one| (one.status.to_string(), answer(api, operation, one, usage)));
    let errors = operation.errors.iter().map(|one| {
        let response = if is_shared(api, one) {
            Node::reference("responses", &status::component(one.status))
        } else {
            error(api, one, usage)
        };
        (one.status.to_string(), response)
    });
    answers.chain(errors).collect()
}

/// The value of `components/responses`: the API's errors that some operation answers.
///
/// ```yaml
/// NotFound:
///   description: Resource does not exist.
///   content:
///     application/json:
///       schema: { $ref: "#/components/schemas/Error" }
///       example: { message: Not Found }
/// ```
pub(super) fn components<'a>(api: &'a Api, usage: &Usage<'a>) -> Node<'a> {
    api.errors
        .statuses
        .iter()
        .filter(|one| {
            let mut operations = api.resources.iter().flat_map(|resource| &resource.operations);
            operations.any(|operation| operation.errors.iter().any(|other| is_same(one, other)))
        })
        .map(|one| (status::component(one.status), error(api, one, usage)))
        .collect()
}

/// A success answer. One whose body nobody documented is open to anything, and says so.
///
/// ```yaml
/// description: Created. The documentation does not say what the body holds.
/// content:
///   application/json: { schema: {}, x-undocumented: true }
/// ```
fn answer<'a>(api: &Api, operation: &'a Operation, answer: &'a Answer, usage: &Usage<'a>) -> Node<'a> {
    let phrase = || Cow::Owned(format!("{}.", status::phrase(answer.status)));
    let doc = answer.doc.as_deref().map_or_else(phrase, Cow::Borrowed);
    let schema = match (&answer.ty, &operation.paging) {
        (AnswerType::Empty, _) => return linked(Node::new().with("description", doc), operation),
        (AnswerType::Undocumented, _) => {
            let node = Node::new()
                .with("description", format!("{doc} The documentation does not say what the body holds."))
                .with("content", json(Node::new().with("schema", Node::new()).with("x-undocumented", true)));
            return linked(node, operation);
        }
        (AnswerType::Page(item), Some(paging)) => {
            Node::reference("schemas", &page::component(api, paging, item, usage))
        }
        (AnswerType::Page(ty), None) | (AnswerType::Value(ty), _) => schema::schema(ty, Side::Answer, usage),
    };
    let media = Node::new().with("schema", schema).with("example", &answer.example);
    linked(Node::new().with("description", doc).with("content", json(media)), operation)
}

/// Adds to an answer how to follow what the call has scheduled.
///
/// ```yaml
/// links:
///   task:
///     operationId: get_task
///     description: Tells the state at `/task/status`; it ends with `complete`.
///     parameters: { id: $response.body#/task/id }
/// ```
fn linked<'a>(node: Node<'a>, operation: &'a Operation) -> Node<'a> {
    let Some(wait) = &operation.wait else {
        return node;
    };
    let states = |states: &[Value]| states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(", ");
    let failed =
        if wait.failed.is_empty() { String::new() } else { format!(", or fails with {}", states(&wait.failed)) };
    let done = states(&wait.done);
    let doc = format!("Tells the state of what was scheduled, at `{}`: it is done with {done}{failed}.", wait.state);
    let is_poll = operation.id == wait.poll;
    let with = wait.with.iter().map(|(name, place)| {
        // What tells the state itself has all in its own path.
        let from = if is_poll { format!("$request.path.{name}") } else { format!("$response.body#{place}") };
        (name.as_str(), from)
    });
    let own = wait.own.iter().map(|name| (name.as_str(), format!("$request.path.{name}")));
    let link = Node::new()
        .with("operationId", wait.poll.as_str())
        .with("description", doc)
        .with("parameters", with.chain(own).collect::<Node<'_>>());
    node.with("links", Node::new().with(wait.name.as_str(), link))
}

/// An error answer, with the reason phrase as the text for a person.
fn error<'a>(api: &'a Api, error: &'a ErrorAnswer, usage: &Usage<'a>) -> Node<'a> {
    let node = Node::new().with("description", error.doc.as_str());
    let Some(body) = &api.errors.body else { return node };
    let media = Node::new()
        .with("schema", schema::schema(body, Side::Answer, usage))
        .with("example", error_example(api, error));
    node.with("content", json(media))
}

fn error_example<'a>(api: &'a Api, error: &ErrorAnswer) -> Item<'a> {
    let message = api.errors.message.first().map(String::as_str).unwrap_or_default();
    match Item::from(&api.errors.example) {
        Item::Object(example) if matches!(example.get(message), Some(Item::Text(_))) => {
            example.with(message, status::phrase(error.status)).into()
        }
        example => example,
    }
}

/// Whether the API says the same of the status.
fn is_shared(api: &Api, error: &ErrorAnswer) -> bool {
    api.errors.statuses.iter().any(|one| is_same(one, error))
}

fn is_same(one: &ErrorAnswer, other: &ErrorAnswer) -> bool {
    one.status == other.status && one.doc == other.doc
}

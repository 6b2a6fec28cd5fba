//! Answers, successful and not.

use std::borrow::Cow;

use serde_json::Value;

use super::answers::{self, Docs};
use super::node::{Item, Node};
use super::page::Page;
use super::path::{Call, FORMAT};
use super::root::Root;
use super::usage::{Side, Usage};
use super::{header, media, page, schema, status, xml};
use crate::ir::{Answer, AnswerType, Api, ErrorAnswer, Operation, Type, TypeDef};

/// The component of an error of the caller's where none is documented, and what an operation has instead of its status.
const UNNAMED: (&str, &str) = ("ClientError", "4XX");

/// The value of an operation's `responses`: what succeeds, then what fails. Where no error of the caller's is documented,
/// the document says just that.
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
pub(super) fn responses<'a>(api: &'a Api, calls: &[Call<'a>], usage: &Usage<'a>) -> Node<'a> {
    let answers = match calls {
        [call] => {
            let one = call.operation;
            one.answers.iter().map(|answer| (answer.status, self::answer(api, one, answer, usage))).collect()
        }
        _ => answers::union(api, calls, usage),
    };
    let answers = answers.into_iter().map(|(status, answer)| (Cow::Owned(status.to_string()), answer));
    let errors = errors(calls).into_iter().map(|(status, doc)| {
        let response = if is_shared(api, status, &doc) {
            Node::reference("responses", &status::component(status))
        } else {
            error(api, &status::phrase(status), doc, usage)
        };
        (Cow::Owned(status.to_string()), response)
    });
    let (component, key) = UNNAMED;
    let unnamed = (!names_client_errors(calls)).then(|| (Cow::Borrowed(key), Node::reference("responses", component)));
    answers.chain(errors).chain(unnamed).collect()
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
    let named = api.errors.statuses.iter().filter(|one| usage.has_error(one.status)).map(|one| {
        let doc = Cow::Borrowed(one.doc.as_str());
        (status::component(one.status), error(api, &status::phrase(one.status), doc, usage))
    });
    let unnamed = usage.has_unnamed_errors().then(|| {
        let doc = Cow::Borrowed("Something is wrong with the call. The documentation names no status for it.");
        (UNNAMED.0.to_owned(), error(api, "Bad Request", doc, usage))
    });
    named.chain(unnamed).collect()
}

/// The statuses for which calls use what the API as a whole says of them.
pub(super) fn shared_errors(api: &Api, calls: &[Call<'_>]) -> Vec<u16> {
    let errors = errors(calls).into_iter();
    errors.filter(|(status, doc)| is_shared(api, *status, doc)).map(|(status, _)| status).collect()
}

/// A success answer. One whose body nobody documented is open to anything, and says so.
///
/// ```yaml
/// description: Created. The documentation does not say what the body holds.
/// content:
///   application/json: { schema: {}, x-undocumented: true }
/// ```
pub(super) fn answer<'a>(api: &'a Api, operation: &'a Operation, answer: &'a Answer, usage: &Usage<'a>) -> Node<'a> {
    let phrase = || Cow::Owned(format!("{}.", status::phrase(answer.status)));
    let doc = answer.doc.as_deref().map_or_else(phrase, Cow::Borrowed);
    let headers = header::headers(&header::of(api, operation, answer), usage);
    let headers = (!headers.is_empty()).then_some(headers);
    let started = |doc: Cow<'a, str>| Node::new().with("description", doc).with_some("headers", headers);
    let node = match &answer.ty {
        AnswerType::Empty => started(doc),
        AnswerType::Undocumented => {
            let open = || media::of_schema(Node::new()).with("x-undocumented", true);
            let doc = format!("{doc} The documentation does not say what the body holds.");
            started(Cow::Owned(doc)).with("content", media::content(open(), usage.has_xml().then(open)))
        }
        AnswerType::Page(_) | AnswerType::Value(_) => {
            let (schema, in_xml) = schemas(api, operation, answer, usage);
            let json = media::of_schema(schema).with("example", &answer.example);
            started(doc).with("content", media::content(json, in_xml.map(media::of_schema)))
        }
    };
    linked(node, operation, usage)
}

/// The schema of an answer in JSON, and in XML where there is XML.
fn schemas<'a>(
    api: &'a Api,
    operation: &'a Operation,
    answer: &'a Answer,
    usage: &Usage<'a>,
) -> (Node<'a>, Option<Node<'a>>) {
    let root = answer.root.as_deref();
    let page = |item| operation.paging.as_deref().map(|paging| Page::new(paging, item, root));
    match &answer.ty {
        AnswerType::Page(item) => match page(item).map(|page| (page, page.is_list_of())) {
            Some((page, None)) => {
                let envelope = Node::reference("schemas", &page::component(api, page, usage));
                (envelope.clone(), usage.has_xml().then_some(envelope))
            }
            Some((_, Some(_))) | None => {
                let in_xml = usage.has_xml().then(|| xml::list(item, None, Side::Answer, usage));
                (schema::list(item, Side::Answer, usage), in_xml)
            }
        },
        AnswerType::Value(ty) => {
            let schema = match root {
                Some(key) => Node::reference("schemas", &Root { key, ty }.component(usage)),
                None => schema::schema(ty, Side::Answer, usage),
            };
            (schema, xml::answer(ty, root, usage))
        }
        AnswerType::Empty | AnswerType::Undocumented => (Node::new(), None),
    }
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
fn linked<'a>(node: Node<'a>, operation: &'a Operation, usage: &Usage<'a>) -> Node<'a> {
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
    let format = usage.formats().map(|_| (FORMAT, format!("$request.path.{FORMAT}")));
    let link = Node::new()
        .with("operationId", usage.published(&wait.poll).to_owned())
        .with("description", doc)
        .with("parameters", with.chain(own).chain(format).collect::<Node<'_>>());
    node.with("links", Node::new().with(wait.name.as_str(), link))
}

/// The errors of the calls of one method and path, and what each means: call by call if they differ.
fn errors<'a>(calls: &[Call<'a>]) -> Vec<(u16, Cow<'a, str>)> {
    if let [call] = calls {
        return call.operation.errors.iter().map(|one| (one.status, Cow::Borrowed(one.doc.as_str()))).collect();
    }
    let mut errors: Vec<(u16, Docs<'a>)> = Vec::new();
    for call in calls {
        for one in &call.operation.errors {
            let doc = Cow::Borrowed(one.doc.as_str());
            match errors.iter_mut().find(|(status, _)| *status == one.status) {
                Some((_, docs)) => docs.add(&call.operation.id, doc),
                None => errors.push((one.status, Docs::of(&call.operation.id, doc))),
            }
        }
    }
    errors.into_iter().map(|(status, docs)| (status, docs.text())).collect()
}

/// Whether an error is documented that is the caller's: OpenAPI's tools want to know of one.
pub(super) fn names_client_errors(calls: &[Call<'_>]) -> bool {
    calls.iter().flat_map(|call| &call.operation.errors).any(|error| (400..500).contains(&error.status))
}

/// An error answer, with a phrase as the text for a person.
fn error<'a>(api: &'a Api, phrase: &str, doc: Cow<'a, str>, usage: &Usage<'a>) -> Node<'a> {
    let node = Node::new().with("description", doc);
    let Some(body) = &api.errors.body else { return node };
    let example = error_example(api, body, phrase, usage);
    let json = media::of_schema(schema::schema(body, Side::Answer, usage)).with("example", example);
    let in_xml = xml::whole(body, None, Side::Answer, usage).map(media::of_schema);
    node.with("content", media::content(json, in_xml))
}

/// An error body whose texts for a person are the phrase; what holds none stays as it is.
fn error_example<'a>(api: &'a Api, body: &Type, phrase: &str, usage: &Usage<'a>) -> Item<'a> {
    let Item::Object(mut example) = Item::from(&api.errors.example) else { return Item::from(&api.errors.example) };
    for field in &api.errors.message {
        let value: Item<'a> = match example.get(field) {
            Some(Item::Text(_)) => phrase.to_owned().into(),
            Some(Item::List(_)) if takes_texts(body, field, usage) => vec![phrase.to_owned()].into(),
            _ => continue,
        };
        example = example.with(field.as_str(), value);
    }
    example.into()
}

/// Whether a field of the type may be a list of texts.
fn takes_texts(body: &Type, field: &str, usage: &Usage<'_>) -> bool {
    let is_texts = |ty: &Type| matches!(ty, Type::List(item) if matches!(**item, Type::String | Type::Json));
    let def = |ty: &Type| match ty {
        Type::Named { name, .. } => usage.def(name),
        _ => None,
    };
    let Some(TypeDef::Object(object)) = def(body) else { return false };
    object.fields.iter().filter(|one| one.wire == field).any(|field| match def(&field.ty) {
        Some(TypeDef::Union { variants, .. }) => variants.iter().any(|variant| is_texts(&variant.ty)),
        _ => is_texts(&field.ty),
    })
}

/// Whether the API says the same of the status.
fn is_shared(api: &Api, status: u16, doc: &str) -> bool {
    api.errors.statuses.iter().any(|one| is_same(one, status, doc))
}

fn is_same(one: &ErrorAnswer, status: u16, doc: &str) -> bool {
    one.status == status && one.doc == doc
}

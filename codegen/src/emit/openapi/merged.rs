//! Several calls of one method and path, which OpenAPI takes for one operation.

use super::body::Sent;
use super::node::{Item, Node};
use super::path::{Call, Path};
use super::select::{self, Mark};
use super::usage::Usage;
use super::{body, media, operation, parameter, provenance, response, security};
use crate::ir::Api;

/// The one operation that stands for several calls. What only some of them say is in `x-operations`.
///
/// ```yaml
/// operationId: server_action
/// tags: [Servers]
/// summary: One of 2 calls, told apart by `action` in the body.
/// description: …
/// requestBody: …
/// responses: …
/// x-operations:
///   - operationId: snapshot_server
///     summary: Makes a snapshot of a server.
///     select: [{ in: body, pointer: /action, value: snapshot }]
/// ```
pub(super) fn operation<'a>(
    api: &'a Api,
    path: &Path<'a>,
    first: &Call<'a>,
    calls: &[Call<'a>],
    usage: &Usage<'a>,
) -> Node<'a> {
    let marks = select::marks(calls, usage);
    let mut tags: Vec<&str> = calls.iter().map(|call| call.resource.title.as_str()).collect();
    tags.dedup();
    let summary = match select::only_place(&marks) {
        Some(place) => format!("One of {} calls, told apart by {}.", calls.len(), place.location()),
        None => format!("One of {} calls, told apart by what is sent.", calls.len()),
    };
    let has_scopes = calls.iter().any(|call| !call.operation.scopes.is_empty());
    let deprecated = calls.iter().all(|call| call.operation.deprecated.is_some());
    let entries: Vec<Node<'a>> = calls.iter().zip(&marks).map(|(call, marks)| entry(api, call, marks)).collect();
    Node::new()
        .with("operationId", usage.published(&first.operation.id).to_owned())
        .with("tags", tags)
        .with("summary", summary)
        .with("description", description(calls, &marks))
        .with_flag("deprecated", deprecated)
        .with_list("security", if has_scopes { requirements(api, calls) } else { Vec::new() })
        .with_list("parameters", parameter::parameters(path, calls, usage))
        .with_some("requestBody", request_body(calls, usage))
        .with("responses", response::responses(api, calls, usage))
        .with("x-operations", entries)
}

/// What is said of one of the calls.
fn entry<'a>(api: &'a Api, call: &Call<'a>, marks: &[Mark<'a>]) -> Node<'a> {
    let one = call.operation;
    let security = if one.scopes.is_empty() { Vec::new() } else { security::requirement(api, &one.scopes) };
    Node::new()
        .with("operationId", one.id.as_str())
        .with("summary", one.summary.as_str())
        .with("select", marks.iter().map(Mark::node).collect::<Vec<_>>())
        .with_flag("deprecated", one.deprecated.is_some())
        .with_list("security", security)
        .with_some("x-idempotent", operation::unusual(one))
        .with_some("x-source", one.source.as_deref())
        .with_list("x-provenance", provenance::provenance(&one.provenance))
}

/// The calls as a list, then what else there is to say of each.
///
/// ```text
/// What is sent tells which of these calls is meant:
///
/// - `snapshot_server` has `snapshot` as `action` in the body. Makes a snapshot of a server.
/// ```
fn description(calls: &[Call<'_>], marks: &[Vec<Mark<'_>>]) -> String {
    let line = |(call, marks): (&Call<'_>, &Vec<Mark<'_>>)| {
        format!("- `{}` has {}. {}", call.operation.id, select::words(marks), call.operation.summary)
    };
    let lines: Vec<String> = calls.iter().zip(marks).map(line).collect();
    let list = format!("What is sent tells which of these calls is meant:\n\n{}", lines.join("\n"));
    let more = calls.iter().filter_map(|call| {
        let text = operation::remarks(call.operation);
        (!text.is_empty()).then(|| format!("### `{}`\n\n{text}", call.operation.id))
    });
    std::iter::once(list).chain(more).collect::<Vec<_>>().join("\n\n")
}

/// Whatever suffices for one of the calls.
fn requirements<'a>(api: &'a Api, calls: &[Call<'a>]) -> Vec<Node<'a>> {
    let mut distinct: Vec<Node<'a>> = Vec::new();
    for one in calls.iter().flat_map(|call| security::requirement(api, &call.operation.scopes)) {
        if !distinct.contains(&one) {
            distinct.push(one);
        }
    }
    distinct
}

/// The value of `requestBody`: a body that one of the calls sends.
///
/// ```yaml
/// required: true
/// content:
///   application/json:
///     schema:
///       oneOf: [{ $ref: "#/components/schemas/SnapshotServerRequest" }, …]
///       title: ServerActionAnyRequest
///       discriminator: { propertyName: action, mapping: { snapshot: "#/components/schemas/SnapshotServerRequest" } }
///     examples: { snapshot_server: { value: { action: snapshot } } }
/// ```
fn request_body<'a>(calls: &[Call<'a>], usage: &Usage<'a>) -> Option<Node<'a>> {
    let sent: Vec<(&Call<'a>, Sent<'a>)> =
        calls.iter().filter_map(|call| Some((call, Sent::of(call.operation, usage)?))).collect();
    if sent.is_empty() {
        return None;
    }
    let is_required = sent.len() == calls.len() && sent.iter().all(|(_, sent)| sent.required);
    let bodiless = calls.iter().filter(|call| !sent.iter().any(|(other, _)| other.operation.id == call.operation.id));
    let bodiless: Vec<String> = bodiless.map(|call| format!("`{}`", call.operation.id)).collect();
    let doc = if bodiless.is_empty() { String::new() } else { format!("Not with {}.", bodiless.join(", ")) };
    let discriminator = discriminator(&sent);
    let choose = |schemas: Vec<Node<'a>>, what: &str| {
        let schema = match discriminator {
            Some(_) => media::one_of(schemas),
            None => media::any_of(schemas),
        };
        let title = schema
            .get("$ref")
            .is_none()
            .then(|| body::choice_title(usage.published(&sent[0].0.operation.id), what, usage));
        schema.with_some("title", title)
    };
    let in_xml: Vec<Node<'a>> = sent.iter().filter_map(|(_, sent)| sent.xml.clone()).collect();
    let in_xml = (!in_xml.is_empty()).then(|| media::of_schema(choose(in_xml, "Element")));
    let schema = choose(sent.iter().map(|(_, sent)| sent.schema.clone()).collect(), "Request");
    let schema = schema.with_some("discriminator", discriminator);
    let examples = sent.into_iter().map(|(call, sent)| {
        let value: Item<'a> =
            Node::new().with("summary", call.operation.summary.as_str()).with("value", sent.example).into();
        (call.operation.id.as_str(), value)
    });
    let json = media::of_schema(schema).with("examples", examples.collect::<Node<'a>>());
    let node = Node::new().with_text("description", doc).with_flag("required", is_required);
    Some(node.with("content", media::content(json, in_xml)))
}

/// The value of `discriminator`: the field that has another value in each of the bodies, if there is one. What tells
/// bodies apart inside of their key is none, and no tool would see that such bodies exclude each other.
fn discriminator<'a>(sent: &[(&Call<'a>, Sent<'a>)]) -> Option<Node<'a>> {
    let (first, _) = sent.first().filter(|_| sent.len() > 1)?;
    let mapping = |wire: &str| {
        let mut mapping = Node::new();
        for (call, sent) in sent {
            let fixed = call.operation.fixed_body.iter().find(|one| one.wire == wire)?;
            let reference = sent.schema.get("$ref").filter(|_| call.operation.root.is_none())?;
            mapping = mapping.with(fixed.value.as_str(), reference.clone());
        }
        (mapping.entries().len() == sent.len()).then_some(mapping)
    };
    let mut fields = first.operation.fixed_body.iter().map(|fixed| fixed.wire.as_str());
    fields.find_map(|wire| Some(Node::new().with("propertyName", wire).with("mapping", mapping(wire)?)))
}

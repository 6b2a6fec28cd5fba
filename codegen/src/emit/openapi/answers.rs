//! What several calls of one method and path answer.

use std::borrow::Cow;

use super::node::{Item, Node};
use super::path::Call;
use super::usage::Usage;
use super::{media, response};
use crate::ir::Api;

/// What a call answers.
type Said<'a> = (&'a str, Node<'a>);

/// The success answers by status, in the order in which they come up.
pub(super) fn union<'a>(api: &'a Api, calls: &[Call<'a>], usage: &Usage<'a>) -> Vec<(u16, Node<'a>)> {
    let mut all: Vec<(u16, Vec<Said<'a>>)> = Vec::new();
    for call in calls {
        for answer in &call.operation.answers {
            let said = (call.operation.id.as_str(), response::answer(api, call.operation, answer, usage));
            match all.iter_mut().find(|(status, _)| *status == answer.status) {
                Some((_, answers)) => answers.push(said),
                None => all.push((answer.status, vec![said])),
            }
        }
    }
    all.into_iter().map(|(status, answers)| (status, merged(&answers))).collect()
}

/// One answer that stands for those of several calls.
fn merged<'a>(answers: &[Said<'a>]) -> Node<'a> {
    if let [(_, first), others @ ..] = answers
        && others.iter().all(|(_, other)| other == first)
    {
        return first.clone();
    }
    let headers = entries(answers, "headers");
    let links = entries(answers, "links");
    Node::new()
        .with("description", description(answers))
        .with_some("headers", (!headers.is_empty()).then_some(headers))
        .with_some("content", content(answers))
        .with_some("links", (!links.is_empty()).then_some(links))
}

/// What the answer means, call by call if they differ.
fn description<'a>(answers: &[Said<'a>]) -> Cow<'a, str> {
    let some_have_a_body = answers.iter().any(|(_, answer)| answer.get("content").is_some());
    let doc = |answer: &Node<'a>| {
        let doc = match answer.get("description") {
            Some(Item::Text(doc)) => doc.clone(),
            _ => Cow::Borrowed(""),
        };
        let is_bare = some_have_a_body && answer.get("content").is_none();
        if is_bare { Cow::Owned(format!("{doc} There is no body.")) } else { doc }
    };
    let mut docs = Docs::default();
    for (id, answer) in answers {
        docs.add(id, doc(answer));
    }
    docs.text()
}

/// What calls say of the same thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs<'a>(Vec<(Vec<&'a str>, Cow<'a, str>)>);

impl<'a> Docs<'a> {
    pub(super) fn of(call: &'a str, doc: Cow<'a, str>) -> Self {
        Self(vec![(vec![call], doc)])
    }

    pub(super) fn add(&mut self, call: &'a str, doc: Cow<'a, str>) {
        match self.0.iter_mut().find(|(_, other)| *other == doc) {
            Some((calls, _)) => calls.push(call),
            None => self.0.push((vec![call], doc)),
        }
    }

    /// What all say, or a list of what is said by whom.
    ///
    /// ```text
    /// - `reboot_server`, `stop_server`: No Content.
    /// - `delete_server`: It is being deleted.
    /// ```
    pub(super) fn text(mut self) -> Cow<'a, str> {
        if let (1, Some((_, doc))) = (self.0.len(), self.0.first_mut()) {
            return std::mem::take(doc);
        }
        let line = |(calls, doc): &(Vec<&str>, Cow<'_, str>)| format!("- `{}`: {doc}", calls.join("`, `"));
        Cow::Owned(self.0.iter().map(line).collect::<Vec<_>>().join("\n"))
    }
}

/// The bodies of all, format by format.
fn content<'a>(answers: &[Said<'a>]) -> Option<Node<'a>> {
    let json = media(answers, "application/json")?;
    Some(media::content(json, media(answers, "application/xml")))
}

/// The bodies in a format: any of the schemas, and the example of each call. What nobody documented may be anything.
fn media<'a>(answers: &[Said<'a>], format: &str) -> Option<Node<'a>> {
    let bodies: Vec<(&'a str, &Node<'a>)> = answers
        .iter()
        .filter_map(|(id, answer)| Some((*id, object(object(answer.get("content"))?.get(format))?)))
        .collect();
    let schema = |body: &Node<'a>| {
        let schema = object(body.get("schema")).cloned().unwrap_or_default();
        schema.with_some("x-undocumented", body.get("x-undocumented").cloned())
    };
    let example = |(id, body): &(&'a str, &Node<'a>)| {
        let value = body.get("example")?.clone();
        Some((*id, Item::Object(Node::new().with("value", value))))
    };
    let examples: Node<'a> = bodies.iter().filter_map(example).collect();
    let examples = (!examples.is_empty()).then_some(examples);
    let schema = (!bodies.is_empty()).then(|| media::any_of(bodies.iter().map(|(_, body)| schema(body))))?;
    Some(media::of_schema(schema).with_some("examples", examples))
}

/// The entries of a mapping that each of the answers may have. One that is not the same for all is called after its call.
fn entries<'a>(answers: &[Said<'a>], key: &str) -> Node<'a> {
    let mut all = Node::new();
    for (id, answer) in answers {
        for (name, value) in object(answer.get(key)).map(Node::entries).unwrap_or_default() {
            all = match all.get(name) {
                None => all.with(name.clone(), value.clone()),
                Some(other) if other == value => all,
                Some(_) => all.with(format!("{name}_{id}"), value.clone()),
            };
        }
    }
    all
}

fn object<'b, 'a>(item: Option<&'b Item<'a>>) -> Option<&'b Node<'a>> {
    match item {
        Some(Item::Object(node)) => Some(node),
        _ => None,
    }
}

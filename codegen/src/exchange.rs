//! What an example call sends and gets, as the spec gives it: the wire tests hold a client to it, and a server can answer by it.

mod xml;

use serde_json::{Map, Value};

use crate::ir::{
    self, AnswerType, Api, Body, Field, Method, Operation, PathParam, Presence, SchemeKind, SecurityScheme, Segment,
};

/// The key of example calls, which may be one of a pair.
pub const KEY: &str = "a-key";
/// The secret that belongs to it.
pub const SECRET: &str = "a-secret";
/// The user of example calls where the scheme is Basic.
pub const USER: &str = "ann";
/// The user's password.
pub const PASSWORD: &str = "a-password";
/// Both as HTTP writes them.
const BASIC: &str = "Basic YW5uOmEtcGFzc3dvcmQ=";

/// The format that bodies travel in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON, which every API has.
    Json,
    /// XML, for an API with [`Api::formats`].
    Xml,
}

/// Which inputs a call has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inputs {
    /// All that can be set.
    All,
    /// Those of the example in the docs: those that every call has, and enough of the others to show how they are set.
    Shown,
    /// Those that every call has.
    Required,
}

/// An example call and the answer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What is sent.
    pub request: Request,
    /// What comes back.
    pub answer: Answer,
}

/// What an example call sends. Beside its own headers it has those of [`standing_headers`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path, encoded, with the ending of the format.
    pub path: String,
    /// The query's names and values, not encoded, a credential in it included.
    pub query: Vec<(String, String)>,
    /// Headers that are inputs of the operation.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: String,
}

/// The first success answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Headers that say how a page is placed in the list.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: String,
}

/// An example call of an operation and the answer to it.
#[must_use]
pub fn exchange(api: &Api, operation: &Operation, inputs: Inputs, format: Format) -> Exchange {
    let request = Request {
        method: operation.method,
        path: path(api, operation, format),
        query: query(api, operation, inputs),
        headers: sent(operation, &operation.headers, inputs)
            .map(|field| (field.wire.clone(), plain(&field.example)))
            .collect(),
        body: body(operation, inputs, format),
    };
    Exchange { request, answer: answer(operation, format) }
}

/// The headers that every request of an API has, whatever it calls: `authorization`, if the credential is in headers, and `accept`.
#[must_use]
pub fn standing_headers(api: &Api, format: Format) -> Vec<(String, String)> {
    let own = |value: &str| vec![("authorization".to_owned(), value.to_owned())];
    let mut headers = match credential(api) {
        Some(SchemeKind::Bearer) => own(&format!("Bearer {KEY}")),
        Some(SchemeKind::Token) => own(&format!("Token {KEY}")),
        Some(SchemeKind::Basic) => own(BASIC),
        Some(SchemeKind::HeaderPair(first, second)) => {
            vec![(first.to_lowercase(), KEY.to_owned()), (second.to_lowercase(), SECRET.to_owned())]
        }
        Some(SchemeKind::QueryPair(..) | SchemeKind::OAuth2(_)) | None => Vec::new(),
    };
    let accept = match &api.accept {
        Some(accept) if format == Format::Json => accept.value.replace("{version}", &accept.version),
        Some(_) | None => media(format).to_owned(),
    };
    headers.push(("accept".to_owned(), accept));
    headers
}

/// The type of a body: `application/json`.
#[must_use]
pub fn media(format: Format) -> &'static str {
    match format {
        Format::Json => "application/json",
        Format::Xml => "application/xml",
    }
}

/// What a format puts at the end of a path: `.json`.
#[must_use]
pub fn ending(api: &Api, format: Format) -> &str {
    match (&api.formats, format) {
        (None, _) => "",
        (Some(formats), Format::Json) => &formats.json,
        (Some(formats), Format::Xml) => &formats.xml,
    }
}

impl Request {
    /// Path and query on the wire.
    #[must_use]
    pub fn target(&self) -> String {
        target(&self.path, &self.query)
    }
}

/// A path and a query on the wire.
pub(crate) fn target(path: &str, query: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        query.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// The scheme that example calls use: the first that takes a fixed credential.
fn credential(api: &Api) -> Option<&SchemeKind> {
    let is_fixed = |scheme: &&SecurityScheme| !matches!(scheme.kind, SchemeKind::OAuth2(_));
    api.auth.iter().find(is_fixed).map(|scheme| &scheme.kind)
}

/// The optional inputs that an example in the docs sets: two at most, and not the page, which the stream of items turns itself.
pub(crate) fn shown(operation: &Operation) -> impl Iterator<Item = &Field> {
    const MOST: usize = 2;
    let fields = operation.query.iter().chain(&operation.headers).chain(operation.body_fields());
    let is_page = |field: &Field| operation.paging.iter().any(|paging| paging.page.as_ref() == Some(&field.wire));
    fields.filter(move |field| field.presence == Presence::Optional && !is_page(field)).take(MOST)
}

/// The inputs of a place that a call sends: the required ones first, as arguments come before setters.
pub(crate) fn sent<'a>(
    operation: &'a Operation,
    fields: &'a [Field],
    inputs: Inputs,
) -> impl Iterator<Item = &'a Field> {
    let of =
        move |optional: bool| fields.iter().filter(move |field| (field.presence == Presence::Optional) == optional);
    let is_sent = move |field: &&Field| match inputs {
        Inputs::All => true,
        Inputs::Shown => shown(operation).any(|one| std::ptr::eq(one, *field)),
        Inputs::Required => false,
    };
    of(false).chain(of(true).filter(is_sent))
}

/// The path on the wire, with the ending of the format where formats have one.
pub(crate) fn path(api: &Api, operation: &Operation, format: Format) -> String {
    let path: String = operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => text.clone(),
            Segment::Param(PathParam::Handle(id)) => encoded(&plain(&id.id.example)),
            Segment::Param(PathParam::Argument(field)) => encoded(&plain(&field.example)),
        })
        .collect();
    format!("{path}{}", ending(api, format))
}

/// What always has the same value, then inputs, then the credential.
fn query(api: &Api, operation: &Operation, inputs: Inputs) -> Vec<(String, String)> {
    let credential = match credential(api) {
        Some(SchemeKind::QueryPair(first, second)) => {
            vec![(first.clone(), KEY.to_owned()), (second.clone(), SECRET.to_owned())]
        }
        _ => Vec::new(),
    };
    [parameters(operation, inputs), credential].concat()
}

/// The query without a credential.
pub(crate) fn parameters(operation: &Operation, inputs: Inputs) -> Vec<(String, String)> {
    let fixed = operation.fixed_query.iter().map(|one| (one.wire.clone(), one.value.clone()));
    fixed.chain(sent(operation, &operation.query, inputs).flat_map(pairs)).collect()
}

/// A query parameter: `since=2026-01-31`, a list once an element.
fn pairs(field: &Field) -> Vec<(String, String)> {
    let pair = |value: &Value| (field.wire.clone(), plain(value));
    match &field.example {
        Value::Array(values) => values.iter().map(pair).collect(),
        value => vec![pair(value)],
    }
}

/// The body on the wire.
fn body(operation: &Operation, inputs: Inputs, format: Format) -> String {
    let Some(body) = value(operation, inputs) else { return String::new() };
    if format == Format::Xml
        && let Some(text) = xml::body(operation.root.as_deref(), &body)
    {
        return text;
    }
    rooted(operation, body).to_string()
}

/// The body without the key that it travels in; none if nothing is sent.
pub(crate) fn value(operation: &Operation, inputs: Inputs) -> Option<Value> {
    match &operation.body {
        None if operation.fixed_body.is_empty() => None,
        Some(Body::Type { example, .. }) => Some(example.clone()),
        None | Some(Body::Fields(_)) => {
            let fixed = operation.fixed_body.iter().map(|one| (one.wire.clone(), one.value.clone().into()));
            let given = sent(operation, operation.body_fields(), inputs);
            let given = given.map(|field| (field.wire.clone(), field.example.clone()));
            let object: Map<String, Value> = fixed.chain(given).collect();
            let is_nothing = object.is_empty() && operation.body_fields().is_empty();
            (!is_nothing).then_some(Value::Object(object))
        }
    }
}

/// A body in the key that it travels in, if there is one.
pub(crate) fn rooted(operation: &Operation, body: Value) -> Value {
    match &operation.root {
        Some(root) => Value::Object(Map::from_iter([(root.clone(), body)])),
        None => body,
    }
}

/// The first success answer.
fn answer(operation: &Operation, format: Format) -> Answer {
    let Some(answer) = operation.answers.first() else {
        return Answer { status: 200, headers: Vec::new(), body: String::new() };
    };
    let value = match &answer.ty {
        AnswerType::Empty => return Answer { status: answer.status, headers: Vec::new(), body: String::new() },
        AnswerType::Undocumented => serde_json::json!({ "anything": true }),
        AnswerType::Value(_) | AnswerType::Page(_) => answer.example.clone(),
    };
    let body = match format {
        Format::Json => value.to_string(),
        Format::Xml => xml::answer(&value),
    };
    Answer { status: answer.status, headers: counts(operation, answer), body }
}

/// The headers with the counts of the only page there is.
fn counts(operation: &Operation, answer: &ir::Answer) -> Vec<(String, String)> {
    let (AnswerType::Page(_), Some(paging)) = (&answer.ty, operation.paging.as_deref()) else {
        return Vec::new();
    };
    let root = answer.root.as_deref().or(paging.items.as_deref());
    let items = root.map_or(&answer.example, |root| &answer.example[root]);
    let number = items.as_array().map_or(0, Vec::len);
    let names = [(&paging.headers.total, number), (&paging.headers.page, 1), (&paging.headers.size, number)];
    names.into_iter().filter_map(|(name, count)| Some((name.clone()?, count.to_string()))).collect()
}

/// A scalar as it stands in a path, query or header.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Percent-encoding of all but RFC 3986's unreserved characters, written here again so that the runtime's is checked.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

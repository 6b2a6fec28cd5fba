//! Which operation a request calls.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use copyist::exchange::{self, Answer, Format, Inputs};
use copyist::ir::{Api, Body, Field, Operation, Presence, Segment, Type, TypeDef};
use serde_json::Value;
use wiremock::Request;

use super::content;

/// What a request has, as far as it tells operations apart.
pub(super) struct Asked {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Value,
}

impl Asked {
    pub(super) fn of(request: &Request) -> Self {
        Self {
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            query: request.url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect(),
            body: content::value(&request.body),
        }
    }

    /// What the body holds, the key that it travels in taken away.
    fn inside(&self, root: Option<&str>) -> Option<&Value> {
        root.map_or(Some(&self.body), |root| self.body.get(root))
    }
}

/// An operation in a format.
pub(super) struct Route {
    pub(super) operation: String,
    pub(super) format: Format,
    pub(super) answer: Answer,
    method: &'static str,
    /// The path's pieces; none is a parameter's place.
    path: Vec<Option<String>>,
    /// What a call has, from what says most to what says least.
    marks: Vec<Mark>,
    root: Option<String>,
    /// The fields that the body may have, if they are known.
    fields: Option<BTreeSet<String>>,
}

/// What every call of an operation has.
enum Mark {
    /// A query parameter, always with this value.
    QueryIs(String, String),
    /// A field of the body, always with this value.
    FieldIs(String, Option<String>, String),
    /// The key that the body travels in; a body of which nothing is required may be left out.
    Root(String, Needed),
    /// A query parameter.
    Query(String),
    /// A field of the body.
    Field(String, Option<String>),
    /// A body.
    Body,
}

/// When a key must be there.
#[derive(Clone, Copy)]
enum Needed {
    Always,
    InABody,
}

/// Whose call it is.
pub(super) enum Found<'a> {
    /// This operation's.
    Route(&'a Route),
    /// It has method and path of some operation, but not this.
    Lacks(String),
    /// Nobody's.
    Nothing,
}

/// The operation that has most of what the request has, of those that miss nothing in it: first that knows its fields, then
/// that asks for them.
pub(super) fn find<'a>(routes: &'a [Route], asked: &Asked) -> Found<'a> {
    let mut near: Vec<&Route> = routes.iter().filter(|route| route.is_near(asked)).collect();
    // `servers/all` is no server's id where there is an operation of that path.
    let Some(fewest) = near.iter().map(|route| route.parameters()).min() else { return Found::Nothing };
    near.retain(|route| route.parameters() == fewest);
    let lacks = |route: &Route| route.marks.iter().find(|mark| !mark.is_in(asked)).map(Mark::words);
    // Of those that are equal, the first that is written: `max_by_key` takes the last.
    let whole = near.iter().rev().filter(|route| lacks(route).is_none());
    let fits = whole.max_by_key(|route| (Reverse(route.strange(asked)), route.weight()));
    match fits {
        Some(route) => Found::Route(route),
        None => Found::Lacks(near.iter().filter_map(|route| lacks(route)).collect::<Vec<_>>().join(", or ")),
    }
}

impl Route {
    pub(super) fn of(api: &Api, operation: &Operation, format: Format) -> Self {
        let piece = |segment: &Segment| match segment {
            Segment::Literal(text) => Some(text.clone()),
            Segment::Param(_) => None,
        };
        let ending = exchange::ending(api, format);
        let ending = (!ending.is_empty()).then(|| Some(ending.to_owned()));
        Self {
            operation: operation.id.clone(),
            format,
            answer: exchange::exchange(api, operation, Inputs::Required, format).answer,
            method: operation.method.as_str(),
            path: operation.path.iter().map(piece).chain(ending).collect(),
            marks: marks(operation),
            root: operation.root.clone(),
            fields: fields(api, operation),
        }
    }

    /// How many fields of the body it does not know.
    fn strange(&self, asked: &Asked) -> usize {
        let found = asked.inside(self.root.as_deref()).and_then(Value::as_object);
        let (Some(found), Some(known)) = (found, &self.fields) else { return 0 };
        found.keys().filter(|name| !known.contains(*name)).count()
    }

    fn is_near(&self, asked: &Asked) -> bool {
        self.method == asked.method && fits(&self.path, &asked.path)
    }

    fn parameters(&self) -> usize {
        self.path.iter().filter(|piece| piece.is_none()).count()
    }

    /// How many values that are always the same, then how many keys and inputs: what says more comes first.
    fn weight(&self) -> (usize, usize) {
        let values = self.marks.iter().filter(|mark| matches!(mark, Mark::QueryIs(..) | Mark::FieldIs(..))).count();
        (values, self.marks.len())
    }
}

fn marks(operation: &Operation) -> Vec<Mark> {
    let root = || operation.root.clone();
    let needed = |fields: &[Field]| -> Vec<String> {
        let required = fields.iter().filter(|field| field.presence == Presence::Required);
        required.map(|field| field.wire.clone()).collect()
    };
    let query = operation.fixed_query.iter().map(|one| Mark::QueryIs(one.wire.clone(), one.value.clone()));
    let fields = operation.fixed_body.iter().map(|one| Mark::FieldIs(one.wire.clone(), root(), one.value.clone()));
    let mut marks: Vec<Mark> = query.chain(fields).collect();
    let fields = needed(operation.body_fields());
    let is_whole = matches!(operation.body, Some(Body::Type { .. }));
    let must = is_whole || !fields.is_empty() || !operation.fixed_body.is_empty();
    let must = if must { Needed::Always } else { Needed::InABody };
    marks.extend(operation.root.iter().map(|root| Mark::Root(root.clone(), must)));
    marks.extend(needed(&operation.query).into_iter().map(Mark::Query));
    marks.extend(fields.into_iter().map(|wire| Mark::Field(wire, root())));
    marks.extend((is_whole && operation.root.is_none()).then_some(Mark::Body));
    marks
}

/// The names of the fields that a body may have; none if that is open.
fn fields(api: &Api, operation: &Operation) -> Option<BTreeSet<String>> {
    let fields = match &operation.body {
        Some(Body::Type { ty: Type::Named { name, .. }, .. }) => api.all_types().find_map(|ty| match ty {
            TypeDef::Object(object) if object.name == *name => Some(object.fields.as_slice()),
            TypeDef::Object(_) | TypeDef::Enum(_) | TypeDef::Union { .. } => None,
        })?,
        Some(Body::Type { .. }) => return None,
        Some(Body::Fields(fields)) => fields,
        None => &[],
    };
    let fixed = operation.fixed_body.iter().map(|one| one.wire.clone());
    Some(fields.iter().map(|field| field.wire.clone()).chain(fixed).collect())
}

impl Mark {
    fn is_in(&self, asked: &Asked) -> bool {
        let field = |wire: &str, root: &Option<String>| asked.inside(root.as_deref()).and_then(|body| body.get(wire));
        match self {
            Self::QueryIs(name, value) => asked.query.iter().any(|(key, found)| key == name && found == value),
            Self::FieldIs(wire, root, value) => field(wire, root).and_then(Value::as_str) == Some(value),
            Self::Root(_, Needed::InABody) if asked.body.is_null() => true,
            Self::Root(root, _) => asked.body.get(root).is_some(),
            Self::Query(name) => asked.query.iter().any(|(key, _)| key == name),
            Self::Field(wire, root) => field(wire, root).is_some(),
            Self::Body => !asked.body.is_null(),
        }
    }

    fn words(&self) -> String {
        let inside = |root: &Option<String>| root.as_ref().map_or(String::new(), |root| format!(" below `{root}`"));
        match self {
            Self::QueryIs(name, value) => format!("`{name}={value}` in the query"),
            Self::FieldIs(wire, root, value) => format!("`{value}` as `{wire}` in the body{}", inside(root)),
            Self::Root(root, _) => format!("`{root}` in the body"),
            Self::Query(name) => format!("`{name}` in the query"),
            Self::Field(wire, root) => format!("`{wire}` in the body{}", inside(root)),
            Self::Body => "a body".to_owned(),
        }
    }
}

/// Whether a path has these pieces; a parameter takes at least one character and no slash.
fn fits(pieces: &[Option<String>], path: &str) -> bool {
    match pieces {
        [] => path.is_empty(),
        [Some(text), rest @ ..] => path.strip_prefix(text.as_str()).is_some_and(|path| fits(rest, path)),
        [None, rest @ ..] => {
            let longest = path.find('/').unwrap_or(path.len());
            (1..=longest).any(|end| path.get(end..).is_some_and(|path| fits(rest, path)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_some_of_one_segment() {
        let pieces = [Some("/a/".to_owned()), None, Some(".json".to_owned())];
        assert!(fits(&pieces, "/a/b.json"));
        assert!(fits(&pieces, "/a/b.json.json"));
        for path in ["/a/.json", "/a/b/c.json", "/a/b.xml", "/a/b.json/", "/b/b.json"] {
            assert!(!fits(&pieces, path), "{path}");
        }
    }
}

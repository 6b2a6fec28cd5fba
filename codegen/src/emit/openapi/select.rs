//! What tells calls of one method and path apart.

use std::borrow::Cow;

use heck::ToSnakeCase;

use super::node::Node;
use super::parameter::is_required;
use super::path::Call;
use super::usage::Usage;
use crate::ir::{Body, Field, Operation, Type, TypeDef};

/// Something that a call has and others of its method and path have not.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark<'a> {
    place: Place,
    /// The name of a query parameter, or a pointer into the body.
    at: Cow<'a, str>,
    has: Has<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Query,
    Body,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Has<'a> {
    /// Always this value.
    Value(&'a str),
    /// Always some value.
    Some,
    /// A value of this type.
    Type(&'a str),
}

/// What tells each of the calls from the others; nothing for the one that is left when no other is meant.
pub(super) fn marks<'a>(calls: &[Call<'a>], usage: &Usage<'a>) -> Vec<Vec<Mark<'a>>> {
    let own = |all: &[Vec<Mark<'a>>]| -> Vec<Vec<Mark<'a>>> {
        let is_own = |mark: &&Mark<'a>| !all.iter().all(|marks| marks.contains(mark));
        all.iter().map(|marks| marks.iter().filter(is_own).cloned().collect()).collect()
    };
    let mut known: Vec<Vec<Mark<'a>>> = vec![Vec::new(); calls.len()];
    // Values say most, then the key of the body; what else is needed says it only together.
    for more in [fixed, root, required] {
        for (marks, call) in known.iter_mut().zip(calls) {
            marks.extend(more(call.operation, usage));
        }
        let found = own(&known);
        if are_distinct(&found) {
            return found;
        }
    }
    own(&known)
}

/// The one place whose value tells all calls apart: `action` in the body.
pub(super) fn only_place<'m, 'a>(marks: &'m [Vec<Mark<'a>>]) -> Option<&'m Mark<'a>> {
    let [first, ..] = marks.first()?.as_slice() else { return None };
    let is_it = |mark: &Mark<'_>| mark.place == first.place && mark.at == first.at && matches!(mark.has, Has::Value(_));
    marks.iter().all(|marks| marks.len() == 1 && marks.iter().all(is_it)).then_some(first)
}

/// What tells a call from the others, in words.
pub(super) fn words(marks: &[Mark<'_>]) -> String {
    let words = marks.iter().map(|mark| match mark.has {
        Has::Value("") => format!("an empty {}", mark.location()),
        Has::Value(value) => format!("`{value}` as {}", mark.location()),
        Has::Some => mark.location(),
        Has::Type(name) => format!("a `{name}` as {}", mark.location()),
    });
    let words: Vec<String> = words.collect();
    if words.is_empty() { "none of what the others have".to_owned() } else { words.join(", ") }
}

impl<'a> Mark<'a> {
    /// ```yaml
    /// in: body
    /// at: /action
    /// value: reboot
    /// ```
    pub(super) fn node(&self) -> Node<'a> {
        let (place, key) = match self.place {
            Place::Query => ("query", "name"),
            Place::Body => ("body", "pointer"),
        };
        let node = Node::new().with("in", place).with(key, self.at.clone());
        match self.has {
            Has::Value(value) => node.with("value", value),
            Has::Type(name) => node.with("schema", Node::reference("schemas", name)),
            Has::Some => node,
        }
    }

    /// The name of the parameter or field: `action`.
    pub(super) fn name(&self) -> String {
        self.at.rsplit('/').next().unwrap_or_default().to_snake_case()
    }

    /// The place in words: `action`, and that it is in the body.
    pub(super) fn location(&self) -> String {
        match self.place {
            Place::Query => format!("`{}` in the query", self.at),
            Place::Body if self.at.is_empty() => "the body".to_owned(),
            Place::Body => format!("`{}` in the body", self.at.trim_start_matches('/')),
        }
    }
}

/// The inputs of a call that always have the same value.
fn fixed<'a>(operation: &'a Operation, _: &Usage<'a>) -> Vec<Mark<'a>> {
    let query = operation.fixed_query.iter().map(|one| Mark {
        place: Place::Query,
        at: Cow::Borrowed(one.wire.as_str()),
        has: Has::Value(&one.value),
    });
    let body = operation.fixed_body.iter().map(|one| Mark {
        place: Place::Body,
        at: pointer(operation, &one.wire),
        has: Has::Value(&one.value),
    });
    query.chain(body).collect()
}

/// The key that the body travels in.
fn root<'a>(operation: &'a Operation, _: &Usage<'a>) -> Vec<Mark<'a>> {
    let root = operation.root.as_ref().map(|_| Mark { place: Place::Body, at: whole(operation), has: Has::Some });
    root.into_iter().collect()
}

/// The inputs that every such call has.
fn required<'a>(operation: &'a Operation, usage: &Usage<'a>) -> Vec<Mark<'a>> {
    let needed = |fields: &'a [Field]| fields.iter().filter(|field| is_required(field));
    let query = needed(&operation.query).map(|field| Mark {
        place: Place::Query,
        at: Cow::Borrowed(field.wire.as_str()),
        has: Has::Some,
    });
    let in_body = |field: &'a Field| Mark { place: Place::Body, at: pointer(operation, &field.wire), has: Has::Some };
    let body: Vec<Mark<'a>> = match &operation.body {
        Some(Body::Fields(fields)) => needed(fields).map(in_body).collect(),
        Some(Body::Type { ty: Type::Named { name, .. }, .. })
            if matches!(usage.def(name), Some(TypeDef::Object(_))) =>
        {
            vec![Mark { place: Place::Body, at: whole(operation), has: Has::Type(name) }]
        }
        Some(Body::Type { .. }) => vec![Mark { place: Place::Body, at: whole(operation), has: Has::Some }],
        None => Vec::new(),
    };
    query.chain(body).collect()
}

/// Where a field of the body is.
fn pointer<'a>(operation: &Operation, wire: &str) -> Cow<'a, str> {
    let root = whole(operation);
    Cow::Owned(format!("{root}/{}", escaped(wire)))
}

/// Where what the body holds is.
fn whole<'a>(operation: &Operation) -> Cow<'a, str> {
    operation.root.as_deref().map_or(Cow::Borrowed(""), |root| Cow::Owned(format!("/{}", escaped(root))))
}

/// A key as a step of a JSON pointer.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn are_distinct(all: &[Vec<Mark<'_>>]) -> bool {
    all.iter().enumerate().all(|(place, marks)| !all.iter().take(place).any(|other| other == marks))
}

//! A parameter that several calls of one method and path say something of.

use std::borrow::Cow;

use super::node::Node;
use super::parameter::{self, Parameter, Place};
use super::path::{Call, Path};
use super::usage::Usage;
use super::{media, provenance, schema};
use crate::ir::{Field, Provenance};

/// A parameter of a name and what each of the calls that have it says of it.
#[derive(Clone, Debug)]
pub(super) struct Several<'a> {
    name: &'a str,
    place: Place,
    /// The calls that have it, by their names.
    said: Vec<(&'a str, Parameter<'a>)>,
    /// Whether all calls have it.
    everywhere: bool,
}

/// The parameters that calls of one method and path have between them, in the order in which they come up.
pub(super) fn union<'a>(path: &Path<'a>, calls: &[Call<'a>]) -> Vec<Parameter<'a>> {
    let mut all: Vec<Several<'a>> = Vec::new();
    for call in calls {
        for one in parameter::one(path, call.operation) {
            let (place, name) = (one.place(), one.name());
            let said = (call.operation.id.as_str(), one);
            match all.iter_mut().find(|several| several.place == place && several.name == name) {
                Some(several) => several.said.push(said),
                None => all.push(Several { name, place, said: vec![said], everywhere: false }),
            }
        }
    }
    let whole = |several: Several<'a>| {
        let everywhere = several.said.len() == calls.len();
        Several { everywhere, ..several }.simplest()
    };
    all.into_iter().map(whole).collect()
}

impl<'a> Several<'a> {
    /// What is shared stays so, if it is the same everywhere, and one that is in a path is the same at any rate.
    fn simplest(self) -> Parameter<'a> {
        let key = |one: &Parameter<'a>| match one {
            Parameter::Shared(shared) => Some(shared.key()),
            _ => None,
        };
        let Some((_, first)) = self.said.first() else { return Parameter::Several(self) };
        let is_shared = key(first).is_some() && self.said.iter().all(|(_, one)| key(one) == key(first));
        let fits = self.everywhere || !first.is_required();
        if self.place == Place::Path || (is_shared && fits) { first.clone() } else { Parameter::Several(self) }
    }

    /// What each call says of it.
    pub(super) fn said(&self) -> impl Iterator<Item = &Parameter<'a>> {
        self.said.iter().map(|(_, one)| one)
    }

    pub(super) fn name(&self) -> &'a str {
        self.name
    }

    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// Whether every call needs it.
    pub(super) fn is_required(&self) -> bool {
        self.everywhere && self.said().all(Parameter::is_required)
    }

    /// The parameter written out. Values that are always the same in one call are the values to choose from.
    ///
    /// ```yaml
    /// name: action
    /// in: query
    /// required: true
    /// schema: { type: string, enum: [create, install] }
    /// ```
    pub(super) fn node(&self, usage: &Usage<'a>) -> Node<'a> {
        let schemas = self.fixed_schema().into_iter().chain(self.fields().map(|field| schema::parameter(field, usage)));
        let example = self.said.first().and_then(|(_, one)| one.example());
        let facts: Vec<&'a Provenance> = self.fields().filter_map(|field| field.provenance.as_ref()).collect();
        let mut facts = provenance::provenance(facts);
        facts.dedup();
        parameter::head(self.name, self.place, self.description(), self.is_required())
            .with("schema", media::any_of(schemas))
            .with_some("example", example)
            .with_list("x-provenance", facts)
    }

    /// What it means, and whose it is if it is not everybody's.
    fn description(&self) -> String {
        let mut docs: Vec<Cow<'a, str>> = Vec::new();
        for doc in self.said().map(Parameter::doc) {
            if !doc.is_empty() && !docs.contains(&doc) {
                docs.push(doc);
            }
        }
        if !self.everywhere {
            let takers: Vec<String> = self.said.iter().map(|(id, _)| format!("`{id}`")).collect();
            docs.push(Cow::Owned(format!("Only with {}.", takers.join(", "))));
        }
        docs.join(" ")
    }

    fn fields(&self) -> impl Iterator<Item = &'a Field> {
        self.said().filter_map(Parameter::field)
    }

    fn fixed_schema(&self) -> Option<Node<'a>> {
        let mut values: Vec<&'a str> = Vec::new();
        for one in self.said() {
            if let Parameter::Fixed(fixed) = one
                && !values.contains(&fixed.value.as_str())
            {
                values.push(&fixed.value);
            }
        }
        (!values.is_empty()).then(|| schema::one_of(values))
    }
}

//! Marks of what is not documented, those together that are known from the same place.

use crate::ir::Provenance;

/// Facts that are known from the same place, equally well.
#[derive(Clone, Debug)]
pub(super) struct Group<'a> {
    /// One of them, which says of all how they are known.
    pub(super) first: &'a Provenance,
    /// What they are said of.
    aspects: Vec<&'a str>,
}

/// Facts by the place that they are known from, in the order of the first of each.
pub(super) fn groups(facts: &[Provenance]) -> Vec<Group<'_>> {
    let alike = |one: &Provenance, other: &Provenance| {
        (one.basis, one.confidence, &one.reason) == (other.basis, other.confidence, &other.reason)
    };
    let mut groups: Vec<Group<'_>> = Vec::new();
    for fact in facts {
        match groups.iter_mut().find(|group| alike(group.first, fact)) {
            Some(group) => group.aspects.push(&fact.aspect),
            None => groups.push(Group { first: fact, aspects: vec![&fact.aspect] }),
        }
    }
    groups
}

impl Group<'_> {
    /// What they are said of: `path, body and status`. None where they stand with it: a field, a type.
    pub(super) fn subject(&self) -> Option<String> {
        let is_aspect =
            |aspect: &&str| matches!(*aspect, "method" | "path" | "parameters" | "body" | "status" | "response");
        let aspects: Vec<&str> = self.aspects.iter().copied().filter(is_aspect).collect();
        match aspects.as_slice() {
            [] => None,
            [one] => Some((*one).to_owned()),
            [several @ .., last] => Some(format!("{} and {last}", several.join(", "))),
        }
    }
}

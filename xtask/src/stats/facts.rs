//! How many facts of an API are documented, observed and inferred.

use std::ops::Add;

use copyist::ir::{Api, Basis, Field, Object, Operation, Provenance, TypeDef};

/// Numbers of facts. An operation or a field is documented unless the spec marks it otherwise; each mark is a fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) documented: usize,
    pub(super) observed: usize,
    pub(super) inferred: usize,
}

impl Facts {
    /// Counts those of an API. What several operations share, such as the parameters of paging, counts once.
    pub(super) fn of(api: &Api) -> Self {
        let paging = api.paging.iter().flat_map(|one| one.query.iter().chain(&one.envelope));
        let operations = api.operations().map(Self::operation);
        let all = operations.chain(api.all_types().map(Self::ty)).chain(paging.map(|field| Self::field(field, None)));
        all.fold(Self::default(), Add::add)
    }

    /// How many of a hundred facts are documented, rounded down so that 100 means all; none without facts.
    pub(super) fn coverage(self) -> Option<usize> {
        let all = self.documented + self.observed + self.inferred;
        (self.documented * 100).checked_div(all)
    }

    fn operation(operation: &Operation) -> Self {
        let is_paging = |field: &&Field| {
            let of_paging = operation.paging.iter().flat_map(|paging| &paging.query);
            of_paging.clone().any(|one| one.wire == field.wire)
        };
        // Of an operation that no docs name, nothing is documented.
        let path = operation.provenance.iter().find(|mark| mark.aspect == "path");
        operation
            .params
            .iter()
            .chain(operation.query.iter().filter(|field| !is_paging(field)))
            .chain(&operation.headers)
            .chain(operation.body_fields())
            .map(|field| Self::field(field, path))
            .fold(Self::marked(&operation.provenance), Add::add)
    }

    fn ty(ty: &TypeDef) -> Self {
        match ty {
            TypeDef::Object(Object { fields, provenance, .. }) => {
                // A mark on the type holds for those of its fields that have none of their own.
                let own = provenance.iter().map(Self::mark).fold(Self::default(), Add::add);
                fields.iter().map(|field| Self::field(field, provenance.as_ref())).fold(own, Add::add)
            }
            TypeDef::Enum(one) => one.provenance.iter().map(Self::mark).fold(Self::default(), Add::add),
            TypeDef::Union { .. } => Self::default(),
        }
    }

    /// A field, with the mark of what it is part of.
    fn field(field: &Field, around: Option<&Provenance>) -> Self {
        let mark = field.provenance.as_ref().or(around);
        Self::marked(mark.map_or(&[], std::slice::from_ref))
    }

    /// The facts of something with these marks.
    fn marked(marks: &[Provenance]) -> Self {
        if marks.is_empty() {
            return Self { documented: 1, ..Self::default() };
        }
        marks.iter().map(Self::mark).fold(Self::default(), Add::add)
    }

    fn mark(mark: &Provenance) -> Self {
        let none = Self::default();
        match mark.basis {
            Basis::Observed => Self { observed: 1, ..none },
            Basis::Inferred => Self { inferred: 1, ..none },
        }
    }
}

impl Add for Facts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            documented: self.documented + other.documented,
            observed: self.observed + other.observed,
            inferred: self.inferred + other.inferred,
        }
    }
}

//! Which types, envelopes and parameters the operations use, and which way values travel.
//!
//! Only what is used becomes a component, and whether requests or answers carry a type decides how strict its schema
//! is.

use std::collections::{BTreeMap, BTreeSet};

use super::parameter::{Parameter, Shared};
use super::path::Path;
use super::{page, parameter};
use crate::ir::{AnswerType, Api, Body, Field, IdType, Operation, Paging, Type, TypeDef};

/// Where a value stands: what is sent must be right, what comes may surprise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// In a request: parameters and bodies.
    Request,
    /// In an answer, errors included.
    Answer,
}

/// What the operations use.
#[derive(Debug, Default)]
pub(super) struct Usage<'a> {
    defs: BTreeMap<&'a str, &'a TypeDef>,
    names: BTreeSet<&'a str>,
    travels: BTreeMap<&'a str, Travels>,
    ids: BTreeMap<&'a str, &'a IdType>,
    pages: BTreeMap<String, (&'a Paging, &'a Type)>,
    bodies: BTreeMap<&'a str, &'a [Field]>,
    parameters: BTreeMap<(&'a str, &'a str), Shared<'a>>,
}

/// Which ways values of a type travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Travels {
    request: bool,
    answer: bool,
}

impl<'a> Usage<'a> {
    /// Walks everything the operations mention.
    pub(super) fn of(api: &'a Api, paths: &[Path<'a>]) -> Self {
        let mut usage = Self::default();
        let local = api.resources.iter().flat_map(|resource| &resource.types);
        for def in api.types.iter().chain(local) {
            usage.defs.entry(def.name()).or_insert(def);
        }
        usage.names.extend(usage.defs.keys());
        usage.names.extend(api.ids.iter().map(|id| id.name.as_str()));
        for path in paths {
            for call in &path.calls {
                for parameter in parameter::of(path, call.operation) {
                    usage.parameter(parameter);
                }
                usage.body(call.operation);
                usage.answers(api, call.operation);
            }
        }
        usage
    }

    /// The types that are used, in the order of their names.
    pub(super) fn types(&self) -> impl Iterator<Item = &'a TypeDef> {
        self.travels.keys().filter_map(|name| self.def(name))
    }

    /// The identifier types that are used, in the order of their names.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a IdType> {
        self.ids.values().copied()
    }

    /// The page envelopes that are used, by the name of their component.
    pub(super) fn pages(&self) -> impl Iterator<Item = (&str, &'a Paging, &'a Type)> {
        self.pages.iter().map(|(name, (paging, item))| (name.as_str(), *paging, *item))
    }

    /// The bodies that are written out at their operation, by its id.
    pub(super) fn bodies(&self) -> impl Iterator<Item = (&'a str, &'a [Field])> {
        self.bodies.iter().map(|(operation, fields)| (*operation, *fields))
    }

    /// The parameters that operations share.
    pub(super) fn parameters(&self) -> impl Iterator<Item = Shared<'a>> {
        self.parameters.values().copied()
    }

    /// Whether two shared parameters have this name, so that it does not tell which is meant.
    pub(super) fn is_ambiguous(&self, parameter: &str) -> bool {
        self.parameters.range((parameter, "")..).take_while(|((name, _), _)| *name == parameter).count() > 1
    }

    /// What a named type is made of.
    pub(super) fn def(&self, name: &str) -> Option<&'a TypeDef> {
        self.defs.get(name).copied()
    }

    /// What a named type stands for.
    pub(super) fn doc(&self, name: &str) -> &'a str {
        match self.def(name) {
            Some(TypeDef::Object(object)) => &object.doc,
            Some(TypeDef::Enum(one)) => &one.doc,
            Some(TypeDef::Union { doc, .. }) => doc,
            None => "",
        }
    }

    /// Whether a type or an identifier has this name.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Whether a page envelope has this name.
    pub(super) fn is_page(&self, name: &str) -> bool {
        self.pages.contains_key(name)
    }

    /// Whether answers carry values of a named type.
    pub(super) fn in_answers(&self, name: &str) -> bool {
        self.travels.get(name).is_some_and(|travels| travels.answer)
    }

    /// Whether requests carry values of a named type.
    pub(super) fn in_requests(&self, name: &str) -> bool {
        self.travels.get(name).is_some_and(|travels| travels.request)
    }

    fn parameter(&mut self, parameter: Parameter<'a>) {
        match parameter {
            Parameter::Shared(shared) => {
                self.parameters.insert(shared.key(), shared);
                match shared {
                    Shared::PathId { id, .. } => self.id(id),
                    Shared::Paging { field, .. } => self.visit(&field.ty, Side::Request),
                }
            }
            Parameter::Own { field, .. } => self.visit(&field.ty, Side::Request),
        }
    }

    fn body(&mut self, operation: &'a Operation) {
        match &operation.body {
            Some(Body::Fields(fields)) => {
                self.bodies.insert(&operation.id, fields);
                self.fields(fields, Side::Request);
            }
            Some(Body::Type { ty, .. }) => self.visit(ty, Side::Request),
            None => {}
        }
    }

    fn answers(&mut self, api: &'a Api, operation: &'a Operation) {
        for answer in &operation.answers {
            match (&answer.ty, &operation.paging) {
                (AnswerType::Page(item), Some(paging)) => {
                    let name = page::component(api, paging, item, self);
                    self.pages.insert(name, (paging, item));
                    self.fields(&paging.envelope, Side::Answer);
                    self.visit(item, Side::Answer);
                }
                (AnswerType::Page(ty), None) | (AnswerType::Value(ty), _) => self.visit(ty, Side::Answer),
                (AnswerType::Empty | AnswerType::Undocumented, _) => {}
            }
        }
        if let Some(body) = api.errors.body.as_ref().filter(|_| !operation.errors.is_empty()) {
            self.visit(body, Side::Answer);
        }
    }

    fn id(&mut self, id: &'a IdType) {
        self.ids.insert(&id.name, id);
    }

    fn fields(&mut self, fields: &'a [Field], side: Side) {
        for field in fields {
            self.visit(&field.ty, side);
        }
    }

    fn visit(&mut self, ty: &'a Type, side: Side) {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::In { inner, .. } => {
                self.visit(inner, side)
            }
            Type::Id(id) => self.id(id),
            Type::Named { name, .. } => self.visit_named(name, side),
            Type::String
            | Type::Integer
            | Type::Number
            | Type::Boolean
            | Type::Decimal
            | Type::DateTime
            | Type::Date
            | Type::Uuid
            | Type::Url
            | Type::Email
            | Type::Ipv4
            | Type::NullBoolean
            | Type::Json => {}
        }
    }

    /// Goes into a named type once a side, so that types may refer to themselves.
    fn visit_named(&mut self, name: &'a str, side: Side) {
        let travels = self.travels.entry(name).or_default();
        let mark = match side {
            Side::Request => &mut travels.request,
            Side::Answer => &mut travels.answer,
        };
        if std::mem::replace(mark, true) {
            return;
        }
        match self.def(name) {
            Some(TypeDef::Object(object)) => self.fields(&object.fields, side),
            Some(TypeDef::Union { variants, .. }) => {
                for variant in variants {
                    self.visit(&variant.ty, side);
                }
            }
            Some(TypeDef::Enum(_)) | None => {}
        }
    }
}

//! Which types, envelopes and parameters the operations use, and which way values travel.
//!
//! Only what is used becomes a component, and whether requests or answers carry a type decides how strict its schema
//! is.

use std::collections::{BTreeMap, BTreeSet};

use super::header::Header;
use super::page::Page;
use super::parameter::{Parameter, Shared};
use super::path::{Call, Path};
use super::root::Root;
use super::{body, collective, header, page, parameter, response, select};
use crate::ir::{AnswerType, Api, Body, Field, Formats, IdType, Operation, Type, TypeDef};

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
    pages: BTreeMap<String, Page<'a>>,
    roots: BTreeMap<String, Root<'a>>,
    bodies: BTreeMap<&'a str, &'a Operation>,
    parameters: BTreeMap<(&'a str, &'a str), Shared<'a>>,
    headers: BTreeMap<(&'a str, &'a str), Header<'a>>,
    errors: BTreeSet<u16>,
    has_unnamed_errors: bool,
    /// The operation of the document that has the call, where it has several.
    merged: BTreeMap<&'a str, String>,
    has_xml: bool,
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
        let mut usage = Self { has_xml: api.formats.is_some(), ..Self::default() };
        let local = api.resources.iter().flat_map(|resource| &resource.types);
        for def in api.types.iter().chain(local) {
            usage.defs.entry(def.name()).or_insert(def);
        }
        usage.names.extend(usage.defs.keys());
        usage.names.extend(api.ids.iter().map(|id| id.name.as_str()));
        for path in paths {
            for (_, calls) in path.operations() {
                usage.operation(api, path, calls);
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
    pub(super) fn pages(&self) -> impl Iterator<Item = (&str, Page<'a>)> {
        self.pages.iter().map(|(name, page)| (name.as_str(), *page))
    }

    /// The page envelope of this name.
    pub(super) fn page(&self, name: &str) -> Option<Page<'a>> {
        self.pages.get(name).copied()
    }

    /// The objects of one key that are used, by the name of their component.
    pub(super) fn roots(&self) -> impl Iterator<Item = (&str, Root<'a>)> {
        self.roots.iter().map(|(name, root)| (name.as_str(), *root))
    }

    /// The object of one key of this name.
    pub(super) fn root(&self, name: &str) -> Option<Root<'a>> {
        self.roots.get(name).copied()
    }

    /// The operations whose body has a schema of its own.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &'a Operation> {
        self.bodies.values().copied()
    }

    /// The parameters that operations share.
    pub(super) fn parameters(&self) -> impl Iterator<Item = Shared<'a>> {
        self.parameters.values().copied()
    }

    /// The formats that paths end in, if they can end in several.
    pub(super) fn formats(&self) -> Option<&'a Formats> {
        self.parameters().find_map(|shared| match shared {
            Shared::Format(formats) => Some(formats),
            Shared::PathId { .. } | Shared::Paging { .. } => None,
        })
    }

    /// Whether two shared parameters have this name, so that it does not tell which is meant.
    pub(super) fn is_ambiguous(&self, parameter: &str) -> bool {
        self.parameters.range((parameter, "")..).take_while(|((name, _), _)| *name == parameter).count() > 1
    }

    /// The headers of answers.
    pub(super) fn headers(&self) -> impl Iterator<Item = Header<'a>> {
        self.headers.values().copied()
    }

    /// Whether two headers have this name, so that it does not tell which is meant.
    pub(super) fn is_ambiguous_header(&self, header: &str) -> bool {
        self.headers.range((header, "")..).take_while(|((name, _), _)| *name == header).count() > 1
    }

    /// Whether an operation answers this error as the API as a whole has it.
    pub(super) fn has_error(&self, status: u16) -> bool {
        self.errors.contains(&status)
    }

    /// Whether some operation says of no error that is the caller's.
    pub(super) fn has_unnamed_errors(&self) -> bool {
        self.has_unnamed_errors
    }

    /// The `operationId` under which the document has a call.
    pub(super) fn published<'u>(&'u self, operation: &'u str) -> &'u str {
        self.merged.get(operation).map_or(operation, String::as_str)
    }

    /// Whether bodies and answers come as XML, too.
    pub(super) fn has_xml(&self) -> bool {
        self.has_xml
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

    /// Whether answers carry values of a named type.
    pub(super) fn in_answers(&self, name: &str) -> bool {
        self.travels.get(name).is_some_and(|travels| travels.answer)
    }

    /// Whether requests carry values of a named type.
    pub(super) fn in_requests(&self, name: &str) -> bool {
        self.travels.get(name).is_some_and(|travels| travels.request)
    }

    fn operation(&mut self, api: &'a Api, path: &Path<'a>, calls: &[Call<'a>]) {
        for parameter in parameter::of(path, calls) {
            self.parameter(&parameter);
        }
        if calls.len() > 1 {
            let name = collective::name(api, calls, &select::marks(calls, self));
            self.merged.extend(calls.iter().map(|call| (call.operation.id.as_str(), name.clone())));
        }
        for call in calls {
            self.body(call.operation);
            self.answers(api, call.operation);
        }
        self.errors.extend(response::shared_errors(api, calls));
        self.has_unnamed_errors |= !response::names_client_errors(calls);
        if let Some(body) = &api.errors.body {
            self.visit(body, Side::Answer);
        }
    }

    fn parameter(&mut self, parameter: &Parameter<'a>) {
        match parameter {
            Parameter::Shared(shared) => {
                self.parameters.insert(shared.key(), *shared);
                match shared {
                    Shared::PathId { id, .. } => self.id(id),
                    Shared::Paging { field, .. } => self.visit(&field.ty, Side::Request),
                    Shared::Format(_) => {}
                }
            }
            Parameter::Own { field, .. } => self.visit(&field.ty, Side::Request),
            Parameter::Fixed(_) => {}
            Parameter::Several(several) => {
                for field in several.said().filter_map(Parameter::field) {
                    self.visit(&field.ty, Side::Request);
                }
            }
        }
    }

    fn body(&mut self, operation: &'a Operation) {
        if body::has_component(operation) {
            self.bodies.insert(&operation.id, operation);
        }
        match &operation.body {
            Some(Body::Fields(fields)) => self.fields(fields, Side::Request),
            Some(Body::Type { ty, .. }) => self.visit(ty, Side::Request),
            None => {}
        }
    }

    fn answers(&mut self, api: &'a Api, operation: &'a Operation) {
        for answer in &operation.answers {
            self.headers.extend(header::of(api, operation, answer).into_iter().map(|header| (header.key(), header)));
            match (&answer.ty, &operation.paging) {
                (AnswerType::Page(item), Some(paging)) => {
                    self.visit(item, Side::Answer);
                    let page = Page::new(paging, item, answer.root.as_deref());
                    if page.is_list_of().is_none() {
                        self.pages.insert(page::component(api, page, self), page);
                        self.fields(&paging.envelope, Side::Answer);
                    }
                }
                (AnswerType::Page(ty), None) | (AnswerType::Value(ty), _) => {
                    match (&answer.ty, answer.root.as_deref()) {
                        (AnswerType::Value(_), Some(key)) => self.root_of(key, ty, Side::Answer),
                        _ => self.visit(ty, Side::Answer),
                    }
                }
                (AnswerType::Empty | AnswerType::Undocumented, _) => {}
            }
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
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => self.visit(inner, side),
            Type::In { key, inner } => self.root_of(key, inner, side),
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

    fn root_of(&mut self, key: &'a str, ty: &'a Type, side: Side) {
        let root = Root { key, ty };
        self.roots.insert(root.component(self), root);
        self.visit(ty, side);
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

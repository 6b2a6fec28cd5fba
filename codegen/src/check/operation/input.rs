//! What an operation takes: path parameters, query, headers and body.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::super::example;
use super::super::field::{self, Role, Setting};
use super::super::name::{self, FIELD_NAME, Name, Namespace, Use, clash};
use super::super::notation;
use super::super::place::{At, Beside, Spot};
use super::super::problem::Problems;
use super::super::prose;
use super::super::types::{Site, bare};
use super::{Scope, fixed};
use crate::diagnostic::Code;
use crate::ir::{Body, Field, Fixed, Ident, Method, Paging, Presence, Type};
use crate::spec;

/// Where the inputs of an operation stand.
pub(super) struct Spots<'a> {
    query: Spot<'a>,
    headers: Spot<'a>,
    body: Spot<'a>,
    paged: Spot<'a>,
}

/// The inputs of an operation.
pub(super) struct Inputs<'a> {
    spots: &'a Spots<'a>,
    pub(super) params: Vec<Field>,
    pub(super) query: Vec<Field>,
    pub(super) headers: Vec<Field>,
    pub(super) body: Option<Body>,
    pub(super) fixed_query: Vec<Fixed>,
    pub(super) fixed_body: Vec<Fixed>,
    /// Arguments of the method and setters of the call, each a scope of its own.
    arguments: Namespace<At<'a>>,
    setters: Namespace<At<'a>>,
}

impl<'a> Spots<'a> {
    pub(super) fn of(operation: &'a Spot<'a>) -> Self {
        Self {
            query: operation.child("query"),
            headers: operation.child("headers"),
            body: operation.child("body"),
            paged: operation.child("paged"),
        }
    }
}

impl<'a> Inputs<'a> {
    pub(super) fn new(spots: &'a Spots<'a>) -> Self {
        Self {
            spots,
            params: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            fixed_query: Vec::new(),
            fixed_body: Vec::new(),
            arguments: Namespace::default(),
            setters: Namespace::default(),
        }
    }

    /// Takes over the path parameters, which stand in the path at `at`.
    pub(super) fn take_params(&mut self, params: &[Field], at: Spot<'a>, scope: &mut Scope<'_, '_>) {
        for field in params {
            self.claim(field, at.value(), scope.problems);
        }
        self.params = params.to_vec();
    }

    /// Reads query, headers and body.
    pub(super) fn read<'s: 'a>(&mut self, scope: &mut Scope<'s, '_>, paging: Option<&Paging>, method: Option<Method>) {
        let spec = scope.spec;
        let mut query = self.fields(&spec.query, Role::Query, scope);
        if let Some(paging) = paging {
            self.page(paging, &mut query, scope);
        }
        self.query = query;
        self.headers = self.fields(&spec.headers, Role::Header, scope);
        fixed::root(scope);
        let Some(body) = &spec.body else { return };
        if let Some(method @ (Method::Get | Method::Head)) = method {
            let method = method.as_str();
            let problem = self
                .spots
                .body
                .key()
                .error(Code::BodyNotAllowed, format!("a {method} with a body"), format!("{method} has none"))
                .help("move the fields to `query:`, or correct the method");
            scope.problems.push(problem);
        }
        self.body = match body {
            spec::Body::Detail(fields) => Some(Body::Fields(self.fields(fields, Role::Body, scope))),
            spec::Body::Line(line) => self.typed(line, scope).map(|ty| {
                let example = example::made(&ty, "body", scope.types);
                Body::Type { ty, example }
            }),
        };
    }

    fn fields(
        &mut self,
        written: &'a IndexMap<String, spec::Field>,
        role: Role,
        scope: &mut Scope<'_, '_>,
    ) -> Vec<Field> {
        let spots = self.spots;
        let (at, aspect) = match role {
            Role::Query => (&spots.query, "query"),
            Role::Header => (&spots.headers, "headers"),
            Role::Path | Role::Body | Role::Object | Role::Envelope(_) => (&spots.body, "body"),
        };
        let setting = Setting { role, home: scope.home, aspect };
        let mut fields = Vec::with_capacity(written.len());
        let mut seen: HashMap<&str, Spot<'a>> = HashMap::new();
        for (key, spec) in written {
            let spot = at.child(key);
            if let Some(earlier) = seen.insert(field::wire(key), spot) {
                scope.problems.push(field::twice(field::wire(key), &spot.key(), &earlier.key()));
                continue;
            }
            if matches!(role, Role::Query | Role::Body)
                && let Some(fixed) = fixed::read(key, spec, spot, scope.problems)
            {
                let list = if role == Role::Query { &mut self.fixed_query } else { &mut self.fixed_body };
                list.extend(fixed);
                continue;
            }
            let Some(mut field) = field::read(key, spec, spot, &setting, scope.types, scope.problems) else {
                continue;
            };
            field::complete(&mut field, spec, spot, scope.types, scope.problems);
            never_left_out(&field, spot, scope.problems);
            if self.claim(&field, spot.key(), scope.problems) {
                fields.push(field);
            }
        }
        fields
    }

    /// Adds the query parameters of a paging style.
    fn page(&mut self, paging: &Paging, query: &mut Vec<Field>, scope: &mut Scope<'_, '_>) {
        for field in &paging.query {
            let own = scope.spec.query.keys().find(|key| field::wire(key) == field.wire);
            if let Some(key) = own {
                let problem = self
                    .spots
                    .query
                    .child(key)
                    .key()
                    .error(
                        Code::NameClash,
                        format!("`{}` is a parameter of the paging style `{}` too", field.wire, paging.name),
                        "declared again",
                    )
                    .beside(&self.spots.paged.value(), format!("adds `{}`", field.wire))
                    .help("remove it here: `paged` adds it");
                scope.problems.push(problem);
            } else if self.claim(field, self.spots.paged.value(), scope.problems) {
                query.push(field.clone());
            }
        }
    }

    /// Reads a body that is a value of a type.
    fn typed(&mut self, line: &str, scope: &mut Scope<'_, '_>) -> Option<Type> {
        let spot = self.spots.body;
        let split = prose::split(line);
        let expr = match notation::read(line, split.notation.clone()) {
            Ok(expr) => expr,
            Err(unreadable) => {
                scope.problems.push(unreadable.report(line, spot));
                return None;
            }
        };
        let name = format!("{}_body", scope.key);
        let site = Site { spot, name: &name, doc: "", home: scope.home, item: false };
        let ty = scope.types.resolve(&expr, &site, scope.problems)?;
        if let Type::In { key, .. } = &ty {
            let problem = spot
                .within(&split.notation)
                .error(Code::MisplacedType, "a body cannot have a key around it", "has a key around it")
                .help(format!("name the type alone and write `root: {key}` beside `body`"));
            scope.problems.push(problem);
            return None;
        }
        if !bare(&ty, &spot.within(&split.notation), "a body", scope.problems) {
            return None;
        }
        let Type::Nullable(_) = ty else {
            let own = Name { text: "body", at: spot.value(), rust_name: None, remedy: FIELD_NAME };
            let ident = name::mint(Use::Argument, &own, scope.problems)?;
            return self.claim_argument(&ident, spot.value(), scope.problems).then_some(ty);
        };
        let problem = spot
            .within(&split.notation)
            .error(Code::MisplacedType, "a body that may be null", "null is no body")
            .help("take the `?` away");
        scope.problems.push(problem);
        None
    }

    fn claim(&mut self, field: &Field, at: At<'a>, problems: &mut Problems) -> bool {
        match field.presence {
            Presence::Optional => claim(&mut self.setters, "setters", &field.ident, at, problems),
            Presence::Required | Presence::Promised => self.claim_argument(&field.ident, at, problems),
        }
    }

    fn claim_argument(&mut self, ident: &Ident, at: At<'a>, problems: &mut Problems) -> bool {
        claim(&mut self.arguments, "arguments", ident, at, problems)
    }

    /// All fields in the order of a method's arguments.
    pub(super) fn all(&self) -> impl Iterator<Item = &Field> {
        let body = match &self.body {
            Some(Body::Fields(fields)) => fields.as_slice(),
            Some(Body::Type { .. }) | None => &[],
        };
        self.params.iter().chain(&self.query).chain(&self.headers).chain(body)
    }
}

fn claim<'a>(names: &mut Namespace<At<'a>>, what: &str, ident: &Ident, at: At<'a>, problems: &mut Problems) -> bool {
    match names.claim(ident, at) {
        Ok(()) => true,
        Err(earlier) => {
            problems.push(clash(ident, what, &at, &earlier.fixed(), FIELD_NAME));
            false
        }
    }
}

/// Reports a default of what cannot be left out.
fn never_left_out(field: &Field, spot: Spot<'_>, problems: &mut Problems) {
    if field.default.is_none() || field.presence == Presence::Optional {
        return;
    }
    let wire = &field.wire;
    let problem = spot
        .child("default")
        .key()
        .error(Code::InvalidDefault, format!("`{wire}` is required, yet it has a default"), "never used")
        .beside(&spot.key(), "must always be given")
        .help(format!("write `{wire}?` if it may be left out, or remove the default"));
    problems.push(problem);
}

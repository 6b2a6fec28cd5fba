//! Operations.

mod call;
mod fixed;
mod input;
mod twin;
mod verb;

use std::collections::HashMap;
use std::sync::Arc;

use super::answer;
use super::handle::Handles;
use super::name::Namespace;
use super::paging::Styles;
use super::place::{At, Beside, Fixed, Spot};
use super::problem::Problems;
use super::route::{Finder, Route};
use super::types::{Home, Site, Types};
use super::{example, prose, provenance, scope, status, suggestion};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Answer, AnswerType, ErrorAnswer, Method, Operation, Paging, SecurityScheme};
use crate::spec::{self, Aspect};

use input::Inputs;
use twin::Twin;

/// What the operations of an API have in common, and what has been seen of them.
pub(super) struct Operations<'a> {
    pub(super) api: &'a spec::Api,
    /// What each error status means unless an operation says otherwise.
    pub(super) errors: &'a [ErrorAnswer],
    pub(super) handles: Handles,
    pub(super) styles: Styles,
    ids: HashMap<String, Fixed>,
    constants: Namespace<Fixed>,
    schemes: &'a [SecurityScheme],
    routes: HashMap<(&'static str, String), Vec<Twin>>,
}

/// What most steps of checking an operation need.
pub(super) struct Scope<'a, 'b> {
    pub(super) key: &'a str,
    pub(super) spec: &'a spec::Operation,
    pub(super) spot: Spot<'a>,
    /// Those of its resource, if it does not say otherwise.
    pub(super) scopes: &'a [Vec<String>],
    pub(super) home: Home,
    pub(super) types: &'b mut Types,
    pub(super) problems: &'b mut Problems,
}

impl<'a> Operations<'a> {
    pub(super) fn new(
        api: &'a spec::Api,
        errors: &'a [ErrorAnswer],
        schemes: &'a [SecurityScheme],
        handles: Handles,
        mut styles: Styles,
    ) -> Self {
        let constants = styles.take_constants();
        Self { api, errors, handles, styles, ids: HashMap::new(), constants, schemes, routes: HashMap::new() }
    }

    /// Checks one operation.
    pub(super) fn read(&mut self, scope: &mut Scope<'_, '_>) -> Option<Operation> {
        let (spec, spot) = (scope.spec, scope.spot);
        let fresh = self.is_fresh(scope);
        let verb = verb::only(spec, scope.key, spot, scope.problems);
        source(spec, scope.key, spot, scope.problems);
        let provenance = provenance::operation(spec, spot, scope.problems);
        let verb_spot = spot.child(verb.map_or("get", |(_, word, _)| word));
        let route = verb.and_then(|(_, _, path)| self.route(scope, path, verb_spot));
        let answers = answers(scope);
        let (paging, paged) = self.paging(scope, answers.as_deref());
        let spots = input::Spots::of(&spot);
        let mut inputs = Inputs::new(&spots);
        if let Some(route) = &route {
            inputs.take_params(&route.params, verb_spot, scope);
        }
        inputs.read(scope, paging.as_deref(), verb.map(|(method, _, _)| method));
        self.twins(scope, verb.map(|(method, ..)| method), route.as_ref(), &inputs, verb_spot);
        let own_scopes = spec.scopes.as_deref().map(|own| self.scopes(own, spot, scope.types, scope.problems));
        let errors = status::errors(&spec.errors, self.errors, spot.child("errors"), scope.problems);
        let constant = if fresh { call::constant(self, scope) } else { None };
        let ident = route.as_ref().filter(|_| constant.is_some()).and_then(|route| call::method(self, scope, route));
        let call = constant.as_ref().and_then(|_| call::types(scope, &inputs, paging.is_some() || spec.wait.is_some()));
        let (method, ..) = verb?;
        let Route { path, owner, params, .. } = route?;
        let (ident, constant) = (ident?, constant?);
        let (arguments, call) = call?;
        let mut answers = answers.filter(|_| paged)?;
        if let Some(paging) = &paging {
            exemplify(&mut answers, paging, scope.types);
        }
        Some(Operation {
            id: scope.key.to_owned(),
            ident,
            constant,
            owner,
            method,
            path,
            params,
            query: inputs.query,
            headers: inputs.headers,
            fixed_query: inputs.fixed_query,
            fixed_body: inputs.fixed_body,
            body: inputs.body,
            root: spec.root.clone(),
            scopes: own_scopes.unwrap_or_else(|| scope.scopes.to_vec()),
            arguments,
            call,
            paging,
            wait: None,
            polled: false,
            answers,
            errors,
            summary: spec.summary.trim().to_owned(),
            description: spec.description.as_deref().map(prose::unwrapped),
            source: spec.source.clone(),
            provenance,
            deprecated: spec.deprecated.clone(),
            idempotent: spec.idempotent.unwrap_or_else(|| verb::is_idempotent(method)),
        })
    }

    /// The scopes that a token needs by what stands at a place, for an operation or all of a resource.
    pub(super) fn scopes(
        &self,
        text: &str,
        spot: Spot<'_>,
        types: &Types,
        problems: &mut Problems,
    ) -> Vec<Vec<String>> {
        if text.trim() == "none" {
            return Vec::new();
        }
        scope::read(text, self.schemes, &types.lost, spot.child("scopes"), problems)
    }

    /// Whether no other operation has the name.
    fn is_fresh(&mut self, scope: &mut Scope<'_, '_>) -> bool {
        let at = scope.spot.key();
        match self.ids.get(scope.key) {
            None => {
                self.ids.insert(scope.key.to_owned(), at.fixed());
                true
            }
            Some(earlier) => {
                let problem = at
                    .error(
                        Code::DuplicateOperationName,
                        format!("two operations are called `{}`", scope.key),
                        "the second",
                    )
                    .also(&earlier.file, earlier.place.clone(), "the first")
                    .help("an operation's name is its `operationId`, of which there is one in an API; rename one of the two");
                scope.problems.push(problem);
                false
            }
        }
    }

    fn route(&mut self, scope: &mut Scope<'_, '_>, text: &str, at: Spot<'_>) -> Option<Route> {
        let mut finder = Finder {
            api: self.api,
            operation: scope.spec,
            spot: scope.spot,
            home: scope.home,
            handles: &mut self.handles,
            types: scope.types,
            problems: scope.problems,
        };
        finder.find(text, at)
    }

    /// Reports an operation that nothing on the wire tells from another of the same method and path.
    fn twins(
        &mut self,
        scope: &mut Scope<'_, '_>,
        method: Option<Method>,
        route: Option<&Route>,
        inputs: &Inputs<'_>,
        at: Spot<'_>,
    ) {
        let (Some(method), Some(route)) = (method, route) else { return };
        let here = at.value();
        let twins = self.routes.entry((method.as_str(), route.shape())).or_default();
        let own = Twin::of((scope.key, scope.spec), inputs, here.fixed());
        if let Some(other) = twins.iter().find(|other| !own.differs(other)) {
            let problem = here
                .error(
                    Code::DuplicateOperation,
                    format!("`{}` and `{}` have the same method and path", scope.key, other.key),
                    format!("the second {} of this path", method.as_str()),
                )
                .also(&other.at.file, other.at.place.clone(), format!("`{}` is the first", other.key))
                .help(
                    "remove one of the two, or correct its method; names of parameters do not tell paths apart\n\
                     if the API does have both, say what differs on the wire: a fixed field, `action: = reboot`, or other \
                     required inputs",
                );
            scope.problems.push(problem);
        }
        twins.push(own);
    }

    /// The paging style of an operation, and whether it goes together with what the operation returns.
    fn paging(&mut self, scope: &mut Scope<'_, '_>, answers: Option<&[Answer]>) -> (Option<Arc<Paging>>, bool) {
        let at = scope.spot.child("paged");
        let mut style = None;
        if let Some(name) = &scope.spec.paged {
            match self.styles.find(name) {
                Some(found) => style = found,
                None if scope.types.lost.may_have(name) => {}
                None => {
                    let help = suggestion::help(name, self.styles.names(), || {
                        "declare it under `paging:` in `api.yaml`".to_owned()
                    });
                    let message = format!("unknown paging style `{name}`");
                    scope.problems.push(at.value().error(Code::UnknownPaging, message, "no such style").help(help));
                }
            }
        }
        let Some(answers) = answers else { return (style, true) };
        let mismatch = self.mismatch(scope, answers);
        let sound = mismatch.is_none();
        scope.problems.extend(mismatch);
        (style, sound)
    }

    /// What is wrong between `paged` and the answers.
    fn mismatch(&self, scope: &Scope<'_, '_>, answers: &[Answer]) -> Option<Diagnostic> {
        let at = scope.spot.child("paged");
        let returns = scope.spot.child("returns");
        let page = answers.iter().position(|answer| matches!(answer.ty, AnswerType::Page(_)));
        match (&scope.spec.paged, page) {
            (Some(name), None) => {
                let message = format!("paged as `{name}`, but no page is returned");
                let problem = returns.value().error(Code::PagingMismatch, message, "not a `page<…>`");
                let help = "write what a page holds, `200 page<json>`, or remove `paged`";
                Some(problem.beside(&at.value(), "paged").help(help))
            }
            (None, Some(_)) => {
                let message = "a page without a paging style";
                let problem = returns.value().error(Code::PagingMismatch, message, "a `page<…>`");
                let names: Vec<&str> = self.styles.names().collect();
                Some(problem.help(match names.as_slice() {
                    [] => "declare a style under `paging:` in `api.yaml` and name it with `paged:`".to_owned(),
                    [only] => format!("say how the pages come: `paged: {only}`"),
                    names => {
                        let names = suggestion::list(names.iter().copied());
                        format!("say how the pages come with `paged:`; the styles are {names}")
                    }
                }))
            }
            (Some(_), Some(position)) if position > 0 => {
                let page = returns.item(position);
                let message = "the page is not the first answer";
                let problem = page.value().error(Code::PagingMismatch, message, "comes later");
                Some(problem.help("put the page first: the first answer is the one that calls give"))
            }
            (Some(_), Some(_)) | (None, None) => None,
        }
    }
}

/// The success answers.
fn answers(scope: &mut Scope<'_, '_>) -> Option<Vec<Answer>> {
    let site = Site { spot: scope.spot.child("returns"), name: scope.key, doc: "", home: scope.home, item: false };
    answer::read(&scope.spec.returns, scope.spec.head.is_some(), &site, scope.types, scope.problems)
}

/// Gives pages their examples.
fn exemplify(answers: &mut [Answer], paging: &Paging, types: &Types) {
    for answer in answers {
        if let AnswerType::Page(item) = &answer.ty {
            answer.example = example::page(paging, answer.root.as_deref(), item, types);
        }
    }
}

/// Reports an operation that does not say where the docs describe it.
fn source(spec: &spec::Operation, key: &str, spot: Spot<'_>, problems: &mut Problems) {
    let elsewhere = spec.observed.contains_key(&Aspect::Path) || spec.inferred.contains_key(&Aspect::Path);
    let given = spec.source.as_deref().is_some_and(|source| !source.trim().is_empty());
    if given || elsewhere {
        return;
    }
    let at: At<'_> = spot.key();
    let problem = at
        .error(Code::MissingSource, format!("`{key}` does not say where the docs describe it"), "no `source`")
        .help("name the section, `source: Servers / Add a server`; what no docs describe says `observed: {path: high -- where}`");
    problems.push(problem);
}

//! Ways to wait for what calls have scheduled.

mod answer;

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::lost::Lost;
use super::name::{self, Name, Namespace, Use, clash};
use super::place::{At, Beside, Fixed, Spot};
use super::problem::Problems;
use super::suggestion;
use super::types::Types;
use crate::diagnostic::Code;
use crate::ir::{AnswerType, Ident, Method, Operation, PathParam, Presence, Resource, Segment, Wait};
use crate::spec::{self, Document};

/// What to do about a wait whose name does not work.
const REMEDY: &str = "give the wait another name";

/// The waits of an API.
#[derive(Debug, Default)]
pub(super) struct Waits {
    /// By name; none where something is wrong, which has been reported.
    constants: IndexMap<String, Option<Ident>>,
    used: HashSet<String>,
}

impl Waits {
    /// Checks what can be told without the operations.
    pub(super) fn read(document: &Document, lost: &Lost, problems: &mut Problems) -> Self {
        let root = Spot::root("api.yaml");
        let at = root.child("waits");
        let mut taken: Namespace<Fixed> = Namespace::default();
        let mut constants = IndexMap::new();
        for (name, wait) in &document.api.waits {
            let spot = at.child(name);
            let sound = places(wait, spot, problems)
                & states(wait, spot, problems)
                & poll(wait, spot, document, lost, problems);
            let key = Name { text: name, at: spot.key(), rust_name: None, remedy: REMEDY };
            let constant = name::mint(Use::Paging, &key, problems).map(|ident| name::constant(&ident));
            let constant = constant.filter(|constant| match taken.claim(constant, spot.key().fixed()) {
                Ok(()) => true,
                Err(earlier) => {
                    problems.push(clash(constant, "waits", &spot.key(), earlier, REMEDY));
                    false
                }
            });
            constants.insert(name.clone(), constant.filter(|_| sound));
        }
        Self { constants, used: HashSet::new() }
    }

    pub(super) fn unused(&self) -> impl Iterator<Item = &str> {
        self.constants.keys().map(String::as_str).filter(|name| !self.used.contains(*name))
    }

    /// Gives the operations that wait what they need for it.
    pub(super) fn resolve(
        &mut self,
        document: &Document,
        resources: &mut [Option<Resource>],
        lost: &Lost,
        problems: &mut Problems,
    ) -> Vec<Arc<Wait>> {
        let mut all = document.resources.values().flat_map(|resource| resource.operations.values());
        if all.all(|operation| operation.wait.is_none()) {
            return Vec::new();
        }
        let mut waits: IndexMap<String, Arc<Wait>> = IndexMap::new();
        let polls = polls(resources);
        for (file, spec) in &document.resources {
            let root = Spot::root(file);
            let at = root.child("operations");
            for (key, operation) in &spec.operations {
                let Some(name) = &operation.wait else { continue };
                let spot = at.child(key);
                let spot = spot.child("wait");
                let Some(constant) = self.find(name, spot, lost, problems) else { continue };
                let Some(written) = document.api.waits.get(name) else { continue };
                let Some(poll) = polls.get(&written.poll) else { continue };
                let Some(own) = resources.iter_mut().flatten().find_map(|one| find(one, key)) else { continue };
                if !fits(name, written, poll, own, spot, problems) {
                    continue;
                }
                let wait = waits.entry(name.clone()).or_insert_with(|| Arc::new(wait(name, constant, written, poll)));
                own.wait = Some(Arc::clone(wait));
            }
        }
        for operation in resources.iter_mut().flatten().flat_map(|resource| &mut resource.operations) {
            operation.polled = waits.values().any(|wait| wait.poll == operation.id);
        }
        waits.into_values().collect()
    }

    /// Compares the places that waits name with the answers: to be called where all the rest is understood.
    pub(super) fn tell(&self, document: &Document, resources: &[Resource], types: &Types, problems: &mut Problems) {
        let root = Spot::root("api.yaml");
        let at = root.child("waits");
        let all = || resources.iter().flat_map(|resource| &resource.operations);
        for (name, wait) in &document.api.waits {
            if let Some(poll) = all().find(|operation| operation.id == wait.poll) {
                answer::polled(wait, poll, at.child(name), types, problems);
            }
        }
        for (file, spec) in &document.resources {
            let root = Spot::root(file);
            let operations = root.child("operations");
            for (key, operation) in &spec.operations {
                let Some((name, wait)) =
                    operation.wait.as_ref().and_then(|name| document.api.waits.get_key_value(name))
                else {
                    continue;
                };
                // What tells the state itself has all that is needed in its own path.
                if let Some(own) = all().find(|one| one.id == *key && one.id != wait.poll) {
                    let spot = operations.child(key);
                    answer::scheduled(wait, own, at.child(name), &spot.child("wait").value(), types, problems);
                }
            }
        }
    }

    /// The wait of that name, which counts as used from now on.
    fn find(&mut self, name: &str, spot: Spot<'_>, lost: &Lost, problems: &mut Problems) -> Option<Ident> {
        self.used.insert(name.to_owned());
        let Some(found) = self.constants.get(name) else {
            if lost.may_have(name) {
                return None;
            }
            let known = self.constants.keys().map(String::as_str);
            let help = suggestion::help(name, known, || "declare it under `waits:` in `api.yaml`".to_owned());
            let message = format!("unknown wait `{name}`");
            problems.push(spot.value().error(Code::UnknownWait, message, "no such wait").help(help));
            return None;
        };
        found.clone()
    }
}

/// An operation that tells a state, and its module.
struct Poll {
    operation: Operation,
    module: Ident,
}

/// All operations that could tell a state, by name.
fn polls(resources: &[Option<Resource>]) -> IndexMap<String, Poll> {
    let all = resources.iter().flatten().flat_map(|resource| {
        resource.operations.iter().map(|operation| {
            let poll = Poll { operation: operation.clone(), module: resource.module.clone() };
            (operation.id.clone(), poll)
        })
    });
    all.filter(|(_, poll)| poll.operation.method == Method::Get).collect()
}

fn find<'a>(resource: &'a mut Resource, key: &str) -> Option<&'a mut Operation> {
    resource.operations.iter_mut().find(|operation| operation.id == key)
}

fn wait(name: &str, constant: Ident, written: &spec::Wait, poll: &Poll) -> Wait {
    let answer = poll.operation.answers.first().map_or(AnswerType::Undocumented, |answer| answer.ty.clone());
    let own = parameters(&poll.operation).filter(|name| !written.with.contains_key(*name)).map(str::to_owned).collect();
    Wait {
        name: name.to_owned(),
        constant,
        poll: poll.operation.id.clone(),
        poll_constant: poll.operation.constant.clone(),
        poll_module: poll.module.clone(),
        answer,
        state: written.state.clone(),
        done: written.done.clone(),
        failed: written.failed.clone(),
        progress: written.progress.clone(),
        message: written.message.clone(),
        with: written.with.iter().map(|(name, place)| (name.clone(), place.clone())).collect(),
        own,
    }
}

/// The names of the parameters in an operation's path.
fn parameters(operation: &Operation) -> impl Iterator<Item = &str> {
    operation.path.iter().filter_map(|segment| match segment {
        Segment::Literal(_) => None,
        Segment::Param(PathParam::Handle(id)) => Some(id.wire.as_str()),
        Segment::Param(PathParam::Argument(field)) => Some(field.wire.as_str()),
    })
}

/// Whether each place is a JSON pointer.
fn places(wait: &spec::Wait, spot: Spot<'_>, problems: &mut Problems) -> bool {
    let with_at = spot.child("with");
    let mut sound = true;
    let mut one = |place: &str, at: At<'_>| {
        if !place.starts_with('/') {
            let message = format!("`{place}` is not a place in an answer");
            let help = format!("write a JSON pointer, which starts with a slash: `/{}`", place.replace('.', "/"));
            problems.push(at.error(Code::InvalidWait, message, "no slash in front").help(help));
            sound = false;
        }
    };
    one(&wait.state, spot.child("state").value());
    for (key, place) in [("progress", &wait.progress), ("message", &wait.message)] {
        place.iter().for_each(|place| one(place, spot.child(key).value()));
    }
    for (name, place) in &wait.with {
        one(place, with_at.child(name).value());
    }
    sound
}

/// Whether the states can end a wait, and tell one end from the other.
fn states(wait: &spec::Wait, spot: Spot<'_>, problems: &mut Problems) -> bool {
    let (done, failed) = (spot.child("done"), spot.child("failed"));
    let mut sound = true;
    if wait.done.is_empty() {
        let problem = done.value().error(Code::InvalidWait, "a wait without an end", "no state");
        problems.push(problem.help("name the states of a task that is done: `done: [complete]`"));
        sound = false;
    }
    for (at, states) in [(done, &wait.done), (failed, &wait.failed)] {
        for (index, state) in states.iter().enumerate() {
            let fits = match state {
                Value::Number(number) => number.is_i64(),
                Value::Array(_) | Value::Object(_) => false,
                Value::Null | Value::Bool(_) | Value::String(_) => true,
            };
            if !fits {
                let message = format!("`{}` is no state", suggestion::shortened(&state.to_string()));
                let problem = at.item(index).value().error(Code::InvalidWait, message, "not a plain value");
                problems.push(problem.help("a state is a text, a whole number, `true`, `false` or null"));
                sound = false;
            }
        }
    }
    for (index, state) in wait.failed.iter().enumerate().filter(|(_, state)| wait.done.contains(state)) {
        let message = format!("`{}` is both done and failed", suggestion::shortened(&state.to_string()));
        let at = failed.item(index);
        let problem = at.value().error(Code::InvalidWait, message, "failed").beside(&done.value(), "done");
        problems.push(problem.help("remove it from one of the two"));
        sound = false;
    }
    sound
}

/// Whether the polled operation exists and only reads.
fn poll(wait: &spec::Wait, spot: Spot<'_>, document: &Document, lost: &Lost, problems: &mut Problems) -> bool {
    let at = spot.child("poll");
    let mut all = document.resources.values().flat_map(|resource| &resource.operations);
    let Some((_, operation)) = all.find(|(key, _)| **key == wait.poll) else {
        if lost.may_have_operation(&wait.poll) {
            return false;
        }
        let known = document.resources.values().flat_map(|resource| resource.operations.keys().map(String::as_str));
        let help = suggestion::help(&wait.poll, known, || "name the operation that tells the state".to_owned());
        let message = format!("unknown operation `{}`", wait.poll);
        problems.push(at.value().error(Code::UnknownWait, message, "no such operation").help(help));
        return false;
    };
    if operation.get.is_none() || operation.idempotent == Some(false) {
        let message = format!("`{}` cannot be asked again and again", wait.poll);
        let problem = at.value().error(Code::InvalidWait, message, "not an idempotent GET");
        problems.push(problem.help("name an operation that only reads"));
        return false;
    }
    true
}

/// Whether an operation can be waited for like this.
fn fits(
    name: &str,
    written: &spec::Wait,
    poll: &Poll,
    own: &Operation,
    spot: Spot<'_>,
    problems: &mut Problems,
) -> bool {
    let polled = &poll.operation;
    let mut refuse = |message: String, label: &str, help: String| {
        problems.push(spot.value().error(Code::InvalidWait, message, label).help(help));
        false
    };
    let needs = polled.query.iter().chain(&polled.headers).find(|field| field.presence == Presence::Required);
    if let Some(field) = needs {
        let message = format!("`{}` cannot be polled: it needs `{}`", polled.id, field.wire);
        return refuse(message, "needs more than a path", "poll an operation that needs its path only".to_owned());
    }
    if own.paging.is_some() {
        let message = format!("`{}` gives pages, which schedule nothing", own.id);
        return refuse(message, "on a list", "remove `wait`".to_owned());
    }
    for parameter in parameters(polled).filter(|parameter| !written.with.contains_key(*parameter)) {
        if !parameters(own).any(|other| other == parameter) {
            let message = format!("`{}` needs `{parameter}`, which the path of `{}` does not have", polled.id, own.id);
            let help = format!("say where the answer has it: `with: {{{parameter}: /place}}` in the wait `{name}`");
            return refuse(message, "lacks a parameter", help);
        }
    }
    if let Some(unknown) = written.with.keys().find(|key| !parameters(polled).any(|other| other == key.as_str())) {
        let help = suggestion::help(unknown, parameters(polled), || "remove it from `with`".to_owned());
        return refuse(format!("the path of `{}` has no `{unknown}`", polled.id), "by this wait", help);
    }
    let empty = matches!(own.answers.first().map(|answer| &answer.ty), Some(AnswerType::Empty));
    if empty && !written.with.is_empty() {
        let message = format!("`{}` answers nothing, so that it cannot say what to poll", own.id);
        return refuse(message, "needs an answer", "use a wait without `with`".to_owned());
    }
    true
}

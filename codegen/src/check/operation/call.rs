//! The Rust names of an operation: its method, its static, its call and the struct of its inputs.

use super::super::argument;
use super::super::name::{self, Name, RUST_NAME, Use, clash};
use super::super::route::Route;
use super::input::Inputs;
use super::{Operations, Scope};
use crate::diagnostic::Code;
use crate::ir::{Arguments, CallType, Ident, Owner, Presence};

const RENAME: &str = "give the operation another name";

/// The static, whose name is the operation's whole key.
pub(super) fn constant(operations: &mut Operations<'_>, scope: &mut Scope<'_, '_>) -> Option<Ident> {
    let at = scope.spot.key();
    let whole = Name { text: scope.key, at, rust_name: None, remedy: RENAME };
    let constant = name::constant(&name::mint(Use::Static, &whole, scope.problems)?);
    if let Err(earlier) = operations.constants.claim(&constant, at.fixed()) {
        scope.problems.push(clash(&constant, "operations", &at, earlier, RENAME));
        return None;
    }
    let snake = name::snake(scope.key);
    if snake != scope.key {
        let message = format!("the operation `{}` is not called as operations are", scope.key);
        let problem = at.error(Code::InvalidName, message, "not in `snake_case`");
        scope.problems.push(problem.help(format!("rename it to `{snake}`")));
        return None;
    }
    Some(constant)
}

/// The method on the owner.
pub(super) fn method(operations: &mut Operations<'_>, scope: &mut Scope<'_, '_>, route: &Route) -> Option<Ident> {
    let (used, short) = match &route.owner {
        Owner::Client => (Use::ClientMethod, scope.key.to_owned()),
        Owner::Handle(handle) => (Use::HandleMethod, shortened(scope.key, &handle.name)),
    };
    let own = scope.spot.child("rust_name");
    let name = Name {
        text: &short,
        at: scope.spot.key(),
        rust_name: scope.spec.rust_name.as_deref().map(|text| (text, own.value())),
        remedy: RUST_NAME,
    };
    let method = name::mint(used, &name, scope.problems)?;
    let fresh = operations.handles.claim(route.owner_index, &method, &name.at(), "methods", RUST_NAME, scope.problems);
    fresh.then_some(method)
}

/// The key without the handle that the method is on.
fn shortened(key: &str, handle: &str) -> String {
    let snake = name::snake(key);
    let handle = name::snake(handle);
    let rest = snake
        .strip_suffix(&handle)
        .and_then(|rest| rest.strip_suffix('_'))
        .or_else(|| snake.strip_prefix(&handle).and_then(|rest| rest.strip_prefix('_')))
        .filter(|rest| !rest.is_empty());
    rest.map_or(snake.clone(), str::to_owned)
}

/// How inputs are handed over and what the method returns: a type of its own if it has methods beyond those of all calls.
pub(super) fn types(
    scope: &mut Scope<'_, '_>,
    inputs: &Inputs<'_>,
    has_methods: bool,
) -> Option<(Arguments, CallType)> {
    let optional = inputs.all().any(|field| field.presence == Presence::Optional);
    let swappable = argument::could_be_swapped(inputs.all(), inputs.body.as_ref());
    let call = if has_methods || optional { CallType::Named(named(scope, scope.key)?) } else { CallType::Plain };
    let arguments = if swappable {
        let key = format!("{}_input", scope.key);
        Arguments::Struct(named(scope, &key)?)
    } else {
        Arguments::Positional
    };
    Some((arguments, call))
}

fn named(scope: &mut Scope<'_, '_>, text: &str) -> Option<Ident> {
    let at = scope.spot.key();
    let name = Name { text, at, rust_name: None, remedy: RENAME };
    let ident = name::mint(Use::Type, &name, scope.problems)?;
    scope.types.claim(&ident, &at, RENAME, scope.problems).then_some(ident)
}

//! The method of an operation.

use super::super::place::{Beside, Spot};
use super::super::problem::Problems;
use crate::diagnostic::Code;
use crate::ir::Method;
use crate::spec::Operation;

/// The one method an operation has, the key that says so, and its path.
pub(super) fn only<'a>(
    spec: &'a Operation,
    key: &str,
    spot: Spot<'_>,
    problems: &mut Problems,
) -> Option<(Method, &'static str, &'a str)> {
    let all = [
        (Method::Get, "get", &spec.get),
        (Method::Head, "head", &spec.head),
        (Method::Post, "post", &spec.post),
        (Method::Put, "put", &spec.put),
        (Method::Patch, "patch", &spec.patch),
        (Method::Delete, "delete", &spec.delete),
    ];
    let given: Vec<_> =
        all.iter().filter_map(|(method, word, path)| path.as_deref().map(|path| (*method, *word, path))).collect();
    match given.as_slice() {
        [only] => Some(*only),
        [] => {
            let problem = spot
                .key()
                .error(Code::MethodCount, format!("`{key}` has no method"), "no method and path")
                .help("give the path with its method, for example `get: servers/{user}`");
            problems.push(problem);
            None
        }
        [(_, first, _), rest @ ..] => {
            let first = spot.child(first);
            let mut problem = spot
                .key()
                .error(Code::MethodCount, format!("`{key}` has {} methods", given.len()), "one operation, one method")
                .beside(&first.key(), "one method")
                .help("keep one, and make each of the others an operation of its own");
            for (_, word, _) in rest {
                problem = problem.beside(&spot.child(word).key(), "another");
            }
            problems.push(problem);
            None
        }
    }
}

/// Whether sending it twice does the same as sending it once, as HTTP defines the method.
pub(super) fn is_idempotent(method: Method) -> bool {
    match method {
        Method::Get | Method::Head | Method::Put | Method::Delete => true,
        Method::Post | Method::Patch => false,
    }
}

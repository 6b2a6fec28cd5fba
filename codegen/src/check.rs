//! Turns the files of a spec folder into an [`ir::Api`](crate::ir::Api), or says everything that is wrong with them.

use crate::diagnostic::Diagnostic;
use crate::{Sources, ir};

/// Reads and checks one spec folder. Every problem is reported, not only the first; the API is there only if no
/// problem is an error.
#[must_use]
pub fn check(sources: &Sources) -> (Option<ir::Api>, Vec<Diagnostic>) {
    let (_document, diagnostics) = crate::parse::parse(sources);
    (None, diagnostics)
}

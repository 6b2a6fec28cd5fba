//! Finds names that become the same Rust name.

use std::collections::HashMap;

use super::super::place::{At, Fixed};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Ident;

/// Rust names of one scope and where each comes from.
#[derive(Debug)]
pub(in super::super) struct Namespace<Origin> {
    taken: HashMap<Ident, Origin>,
}

impl<Origin> Default for Namespace<Origin> {
    fn default() -> Self {
        Self { taken: HashMap::new() }
    }
}

impl<Origin> Namespace<Origin> {
    /// Takes a name, or says who has it.
    pub(in super::super) fn claim(&mut self, ident: &Ident, origin: Origin) -> Result<(), &Origin> {
        match self.taken.entry(ident.clone()) {
            std::collections::hash_map::Entry::Occupied(earlier) => Err(earlier.into_mut()),
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(origin);
                Ok(())
            }
        }
    }
}

/// Two names that become one; `what` says of both what they are: `fields`, `types`.
pub(in super::super) fn clash(ident: &Ident, what: &str, at: &At<'_>, earlier: &Fixed, remedy: &str) -> Diagnostic {
    at.error(Code::NameClash, format!("two {what} become `{ident}` in Rust"), format!("would be `{ident}` again"))
        .also(&earlier.file, earlier.place.clone(), format!("already `{ident}`"))
        .help(remedy)
}

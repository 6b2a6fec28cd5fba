//! The Rust client crate.

use crate::{Tree, ir};

/// Adds the crate's manifest, README, sources, tests and examples.
pub(super) fn emit(_api: &ir::Api, _tree: &mut Tree) {}

//! The OpenAPI 3.1 document.

use crate::{Tree, ir};

/// Adds `openapi.json` and `openapi.yaml`, the same document.
pub(super) fn emit(_api: &ir::Api, _tree: &mut Tree) {}

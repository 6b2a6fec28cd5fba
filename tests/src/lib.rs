//! What the workspace's tests share: where things are, spec folders, scratch workspaces, the text of the sources.

mod folder;
mod place;
mod scratch;
mod source;

pub use folder::{example, sources};
pub use place::{Place, Ran};
pub use scratch::Scratch;
pub use source::{Function, SourceFile, code, functions, library_files, rust_files};

use std::path::PathBuf;

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let mut path = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    path.pop();
    path
}

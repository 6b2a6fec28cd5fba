//! What the workspace's tests share: where things are, and the text of the sources.

mod place;
mod scratch;
mod source;

pub use place::{Place, Ran};
pub use scratch::Scratch;
pub use source::{Function, SourceFile, code, functions, rust_files};

use std::path::PathBuf;

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let mut path = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    path.pop();
    path
}

/// The files of a spec folder as [`copyist::Sources`], the folder given from the workspace's root.
///
/// # Panics
///
/// When the folder cannot be read.
#[must_use]
pub fn sources(folder: &str) -> copyist::Sources {
    let base = root().join(folder);
    let name = base
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
        .to_owned();
    let mut sources = copyist::Sources::new(name);
    let mut pending = vec![base.clone()];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let inside = path
                .strip_prefix(&base)
                .expect("it is inside")
                .to_string_lossy()
                .into_owned();
            sources.insert(inside, std::fs::read(&path).expect("the file can be read"));
        }
    }
    sources
}

//! Makes the files on disk those that the specs give.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::process;

use copyist::Drift;

use crate::{Comparison, Failure, Workspace};

/// How the name of a file ends that is being written.
const DRAFT: &str = ".xtask-draft";

/// Writes what is missing or stale and has not been written yet; before that, removes what is orphaned and the folders that nothing needs.
pub(crate) fn write(workspace: &Workspace, comparison: &Comparison) -> Result<(), Failure> {
    let root = workspace.root();
    // First what is in the way: a file where a folder must be, or the other way round.
    for drift in &comparison.drift {
        if let Drift::Orphaned { path } = drift {
            remove(root, path)?;
        }
    }
    for folder in &comparison.idle {
        remove_folder(root, folder)?;
    }
    for drift in &comparison.drift {
        match drift {
            Drift::Missing { path } | Drift::Stale { path } if comparison.written.contains(path) => {}
            Drift::Missing { path } | Drift::Stale { path } => {
                let text = comparison.wanted.get(path).unwrap_or_default();
                replace(root, path, text)?;
            }
            Drift::Orphaned { .. } => {}
        }
    }
    Ok(())
}

/// How long a draft may have been begun, in seconds, to be taken for another generator's that is still at work.
const FRESH: u64 = 60;

/// Whether a file is what another generator is just writing. An older draft was left behind when one was stopped, and
/// is an orphan like any other.
pub(crate) fn is_fresh_draft(root: &Path, path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let age = || fs::symlink_metadata(root.join(path)).ok()?.modified().ok()?.elapsed().ok();
    name.starts_with('.') && name.ends_with(DRAFT) && age().is_some_and(|age| age.as_secs() < FRESH)
}

/// Gives a file, by its path from a root, a text in one step: whoever reads it sees the old text or the new one, whenever we
/// are stopped.
///
/// # Errors
///
/// The file cannot be written.
pub fn replace(root: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::io("write", path, &error);
    let target = root.join(path);
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    // In the same folder, since a rename does not cross file systems; with our process's number, since another
    // generator may be running.
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let draft = target.with_file_name(format!(".{name}.{}{DRAFT}", process::id()));
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&draft)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&draft, &target));
    written.map_err(|error| {
        // The draft is worthless, and what went wrong is said.
        let _ = fs::remove_file(&draft);
        failed(error)
    })
}

/// Removes a file or a link, not what the link points at. That it is gone already is as good.
fn remove(root: &Path, path: &str) -> Result<(), Failure> {
    match fs::remove_file(root.join(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::io("remove", path, &error)),
        _ => Ok(()),
    }
}

/// Removes a folder if it is empty by now.
fn remove_folder(root: &Path, path: &str) -> Result<(), Failure> {
    match fs::remove_dir(root.join(path)) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty) => {
            Err(Failure::io("remove the folder", path, &error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;

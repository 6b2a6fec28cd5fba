//! Reading folders without being led astray: no symbolic link is followed, and time and memory are bounded.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::Failure;

/// How many files and folders a folder may hold before we refuse to walk it: it is not what we take it for.
const MOST_ENTRIES: usize = 100_000;

/// How deep folders may nest.
const MOST_LEVELS: usize = 16;

/// Something in a folder, by its path from the root with `/` between parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) path: String,
    pub(crate) kind: Kind,
}

impl Entry {
    /// The last part of its path.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// What an entry is, itself: a link is a link, whatever it points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Folder,
    Link,
    /// A socket, a pipe, a device.
    Other,
}

/// What there is at a path, if there is anything.
pub(crate) fn kind(root: &Path, path: &str) -> Result<Option<Kind>, Failure> {
    match fs::symlink_metadata(root.join(path)) {
        Ok(metadata) => Ok(Some(Kind::of(metadata.file_type()))),
        // `NotADirectory`: a part of the path is a file.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(Failure::io("look at", path, &error)),
    }
}

/// What stands in a folder, one level deep, by name.
pub(crate) fn list(root: &Path, path: &str) -> Result<Vec<Entry>, Failure> {
    let failed = |error: io::Error| Failure::io("read the folder", path, &error);
    let mut entries = Vec::new();
    for entry in fs::read_dir(root.join(path)).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            return Err(Failure::new(format!(
                "`{path}` holds a file whose name is not UTF-8: `{}`",
                name.to_string_lossy()
            ))
            .help("rename it"));
        };
        if entries.len() == MOST_ENTRIES {
            return Err(too_many(path));
        }
        entries.push(Entry { path: format!("{path}/{name}"), kind: Kind::of(entry.file_type().map_err(failed)?) });
    }
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(entries)
}

/// What stands in a folder, one level deep, by name. Nothing if there is no such folder.
pub(crate) fn list_if_there(root: &Path, path: &str) -> Result<Vec<Entry>, Failure> {
    if kind(root, path)? == Some(Kind::Folder) { list(root, path) } else { Ok(Vec::new()) }
}

/// Everything below a folder, folders before what they hold. Nothing at all if there is no such folder.
pub(crate) fn walk(root: &Path, path: &str) -> Result<Vec<Entry>, Failure> {
    let mut found = Vec::new();
    if kind(root, path)? == Some(Kind::Folder) {
        descend(root, path, 1, &mut found)?;
    }
    Ok(found)
}

fn descend(root: &Path, path: &str, level: usize, found: &mut Vec<Entry>) -> Result<(), Failure> {
    if level > MOST_LEVELS {
        return Err(Failure::new(format!("`{path}` is nested too deep")).help("remove it"));
    }
    for entry in list(root, path)? {
        if found.len() == MOST_ENTRIES {
            return Err(too_many(path));
        }
        let folder = (entry.kind == Kind::Folder).then(|| entry.path.clone());
        found.push(entry);
        if let Some(folder) = folder {
            descend(root, &folder, level + 1, found)?;
        }
    }
    Ok(())
}

fn too_many(path: &str) -> Failure {
    Failure::new(format!("there are more than {MOST_ENTRIES} files in `{path}`"))
        .help("it holds something that does not belong there, perhaps a build's output; remove that")
}

/// How many bytes a file has.
pub(crate) fn length(root: &Path, path: &str) -> Result<u64, Failure> {
    let metadata = fs::symlink_metadata(root.join(path)).map_err(|error| Failure::io("look at", path, &error))?;
    Ok(metadata.len())
}

/// How much of a large file is looked at in one piece: little enough to stay in the processor's caches.
const BLOCK: usize = 64 * 1024;

/// Shows a file piece by piece, as long as the pieces are wanted and up to `most` bytes; says how many it has shown.
pub(crate) fn blocks(root: &Path, path: &str, most: u64, mut take: impl FnMut(&[u8]) -> bool) -> Result<u64, Failure> {
    let failed = |error: io::Error| Failure::io("read", path, &error);
    let mut file = File::open(root.join(path)).map_err(failed)?.take(most);
    let length = file.get_ref().metadata().map_err(failed)?.len().min(most);
    let mut block = vec![0; BLOCK.min(usize::try_from(length).unwrap_or(BLOCK)).saturating_add(1)];
    let mut shown = 0;
    loop {
        match file.read(&mut block) {
            Ok(0) => return Ok(shown),
            Ok(length) => {
                shown += length as u64;
                if !block.get(..length).is_some_and(&mut take) {
                    return Ok(shown);
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(failed(error)),
        }
    }
}

/// Whether a file has just these bytes.
pub(crate) fn has(root: &Path, path: &str, bytes: &[u8]) -> Result<bool, Failure> {
    let mut rest = Some(bytes);
    blocks(root, path, bytes.len() as u64 + 1, |block| {
        rest = rest.and_then(|rest| rest.strip_prefix(block));
        rest.is_some()
    })?;
    Ok(rest.is_some_and(<[u8]>::is_empty))
}

/// The first `most` bytes of a file.
pub(crate) fn read(root: &Path, path: &str, most: usize) -> Result<Vec<u8>, Failure> {
    let failed = |error: io::Error| Failure::io("read", path, &error);
    let file = File::open(root.join(path)).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    // A byte more, so that the end is found without room for more of it.
    let mut bytes = Vec::with_capacity(most.min(usize::try_from(length).unwrap_or(most)).saturating_add(1));
    file.take(most as u64).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

impl Kind {
    fn of(file_type: fs::FileType) -> Self {
        if file_type.is_symlink() {
            Self::Link
        } else if file_type.is_dir() {
            Self::Folder
        } else if file_type.is_file() {
            Self::File
        } else {
            Self::Other
        }
    }

    /// What a person calls it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::File => "a file",
            Self::Folder => "a folder",
            Self::Link => "a symbolic link",
            Self::Other => "neither a file nor a folder",
        }
    }
}

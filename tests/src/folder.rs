//! Spec folders for tests.

use std::io;
use std::path::Path;

use copyist::Sources;

/// A small valid spec, to be broken in one place.
#[must_use]
pub fn example() -> Sources {
    Sources::new("example")
        .with("api.yaml", include_str!("../example/api.yaml"))
        .with("servers.yaml", include_str!("../example/servers.yaml"))
}

/// Reads a spec folder with all that is in it; `name` is the API's.
///
/// # Errors
///
/// If the folder or one of its files cannot be read.
pub fn sources(folder: &Path, name: &str) -> io::Result<Sources> {
    let mut sources = Sources::new(name);
    read(folder, "", &mut sources)?;
    Ok(sources)
}

fn read(folder: &Path, prefix: &str, sources: &mut Sources) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read(&entry.path(), &format!("{path}/"), sources)?;
        } else {
            sources.insert(path, std::fs::read(entry.path())?);
        }
    }
    Ok(())
}

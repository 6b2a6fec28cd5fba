//! Where Chromium is. It comes from the machine: npm has none.

use std::env;
use std::path::{Path, PathBuf};

use xtask::Failure;

/// The variable that names it.
const VARIABLE: &str = "CHROMIUM";

/// What it is called in the folders of `PATH`, and where it is on systems that keep it elsewhere.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES: [&str; 4] = [
    "/usr/bin/chromium",
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// The program's path.
pub(super) fn find() -> Result<PathBuf, Failure> {
    let paths = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&paths).collect();
    found(env::var_os(VARIABLE).map(PathBuf::from), &folders, &PLACES)
}

fn found(named: Option<PathBuf>, folders: &[PathBuf], places: &[&str]) -> Result<PathBuf, Failure> {
    if let Some(path) = named {
        if path.is_file() {
            return Ok(path);
        }
        let failure = Failure::new(format!("`{VARIABLE}` names `{}`, which is no file", path.display()));
        return Err(failure.help("give it the path of a Chromium, or unset it"));
    }
    let in_folders = folders.iter().flat_map(|folder| NAMES.iter().map(move |name| folder.join(name)));
    let elsewhere = places.iter().map(|place| Path::new(place).to_owned());
    in_folders.chain(elsewhere).find(|path| path.is_file()).ok_or_else(|| {
        Failure::new("missing on this machine: `chromium`").help(format!(
            "install your system's package `chromium` (`apt-get install chromium`), or name a Chromium with `{VARIABLE}=PATH`"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_goes_before_what_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let (named, there) = (folder.path().join("my-browser"), folder.path().join("google-chrome"));
        for path in [&named, &there] {
            std::fs::write(path, "").expect("it is written");
        }
        let folders = [PathBuf::from("/no/such/folder"), folder.path().to_owned()];
        assert_eq!(found(Some(named.clone()), &folders, &[]).expect("it is there"), named);
        assert_eq!(found(None, &folders, &[]).expect("it is there"), there);
        let failure = found(Some(folder.path().join("gone")), &folders, &[]).expect_err("it is gone");
        assert!(failure.message().starts_with("`CHROMIUM` names `"), "{failure}");
    }

    #[test]
    fn a_missing_one_is_said_with_how_to_get_it() {
        let failure = found(None, &[], &["/no/such/chromium"]).expect_err("there is none");
        assert_eq!(failure.message(), "missing on this machine: `chromium`");
        assert!(failure.advice().is_some_and(|help| help.contains("apt-get install chromium")));
    }
}

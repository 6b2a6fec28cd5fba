//! Writing in temporary workspaces, without any spec.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use copyist::{Drift, Tree};

use super::write;
use crate::drift::Comparing;
use crate::{Comparison, Failure, Scope, Workspace};

fn compare(workspace: &Workspace, scope: &Scope, wanted: &Tree) -> Result<Comparison, Failure> {
    let mut comparing = Comparing::begin(workspace, scope, &[])?;
    for (path, text) in wanted.iter() {
        comparing.add(path.to_owned(), text.to_owned())?;
    }
    Ok(comparing.finish())
}

/// A workspace with files, and how it differs from the wanted ones.
struct Case {
    folder: tempfile::TempDir,
    wanted: Tree,
}

impl Case {
    fn new(wanted: &[(&str, &str)], found: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in found {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder is made");
            fs::write(path, text).expect("the file is written");
        }
        Self { folder, wanted: wanted.iter().copied().collect() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn compare(&self, scope: &Scope) -> Comparison {
        compare(&Workspace::at(self.path()), scope, &self.wanted).expect("all can be read")
    }

    /// The differences in words, then writes, then whether none is left.
    fn write(&self, scope: &Scope) -> Vec<String> {
        let comparison = self.compare(scope);
        write(&Workspace::at(self.path()), &comparison).expect("all can be written");
        assert_eq!(self.compare(scope).drift, [], "writing once is enough");
        words(&comparison.drift)
    }
}

fn words(drift: &[Drift]) -> Vec<String> {
    drift.iter().map(|one| format!("{} {}", one.word(), one.path())).collect()
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = crate::folder::walk(folder, "generated").expect("it can be walked");
    let text = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_else(|_| "-".to_owned());
    entries.into_iter().map(|entry| (entry.path.clone(), text(&entry.path))).collect()
}

#[test]
fn files_become_those_that_are_wanted() {
    let case = Case::new(
        &[("generated/a/new.rs", "new"), ("generated/a/old.rs", "b"), ("generated/a/same.rs", "same")],
        &[("generated/a/old.rs", "a"), ("generated/a/same.rs", "same"), ("generated/b/src/lib.rs", "orphan")],
    );
    let before =
        fs::metadata(case.path().join("generated/a/same.rs")).and_then(|file| file.modified()).expect("a time");
    let drift = case.write(&Scope::All);
    assert_eq!(drift, ["missing generated/a/new.rs", "stale generated/a/old.rs", "orphaned generated/b/src/lib.rs"]);
    let after = files(case.path());
    let paths: Vec<&str> = after.keys().map(String::as_str).collect();
    assert_eq!(paths, ["generated/a", "generated/a/new.rs", "generated/a/old.rs", "generated/a/same.rs"]);
    assert_eq!(after["generated/a/old.rs"], "b");
    let same = fs::metadata(case.path().join("generated/a/same.rs")).and_then(|file| file.modified()).expect("a time");
    assert_eq!(before, same, "a file that does not differ is not written");
}

#[test]
fn other_apis_are_left_alone() {
    let case = Case::new(
        &[("generated/a/lib.rs", "new")],
        &[("generated/a/lib.rs", "old"), ("generated/b/lib.rs", "another's")],
    );
    assert_eq!(case.write(&Scope::Apis(vec!["a".to_owned()])), ["stale generated/a/lib.rs"]);
    assert_eq!(files(case.path())["generated/b/lib.rs"], "another's");
}

#[test]
fn files_and_folders_change_places() {
    let case = Case::new(
        &[("generated/a/src/lib.rs", "text"), ("generated/a/tests", "text")],
        &[("generated/a/src", "a file"), ("generated/a/tests/deep/wire.rs", "a file in two folders")],
    );
    case.write(&Scope::All);
    let after = files(case.path());
    assert_eq!(after["generated/a/src/lib.rs"], "text");
    assert_eq!(after["generated/a/tests"], "text");
}

#[test]
fn an_empty_folder_goes_though_nothing_else_differs() {
    let case = Case::new(&[("generated/a/lib.rs", "")], &[("generated/a/lib.rs", "")]);
    fs::create_dir_all(case.path().join("generated/b/src")).expect("a folder");
    assert!(case.write(&Scope::All).is_empty());
    assert!(!case.path().join("generated/b").exists(), "cargo would miss a manifest there");
}

#[test]
fn text_that_is_not_utf8_is_stale_and_an_orphan_is_not_read() {
    let case = Case::new(&[("generated/a/lib.rs", "\u{fffd}")], &[]);
    fs::create_dir_all(case.path().join("generated/a")).expect("a folder");
    fs::write(case.path().join("generated/a/lib.rs"), b"\xff").expect("a file");
    let orphan = fs::File::create(case.path().join("generated/a/huge")).expect("a file");
    orphan.set_len(1 << 40).expect("a hole of a tebibyte");
    assert_eq!(case.write(&Scope::All), ["orphaned generated/a/huge", "stale generated/a/lib.rs"]);
}

#[test]
fn another_generators_draft_is_left_alone_and_an_old_one_is_not() {
    let case =
        Case::new(&[], &[("generated/a/.lib.rs.1.xtask-draft", "half"), ("generated/a/.lib.rs.2.xtask-draft", "half")]);
    let old =
        fs::File::options().write(true).open(case.path().join("generated/a/.lib.rs.2.xtask-draft")).expect("a file");
    old.set_modified(std::time::SystemTime::UNIX_EPOCH).expect("a time");
    assert_eq!(case.write(&Scope::All), ["orphaned generated/a/.lib.rs.2.xtask-draft"]);
    assert!(case.path().join("generated/a/.lib.rs.1.xtask-draft").exists());
}

#[cfg(unix)]
#[test]
fn links_are_replaced_and_removed_but_never_followed() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().expect("a temporary folder");
    fs::write(outside.path().join("lib.rs"), "precious").expect("a file");
    let case = Case::new(&[("generated/a/lib.rs", "new"), ("generated/a/src/lib.rs", "new")], &[("generated/a/x", "")]);
    symlink(outside.path().join("lib.rs"), case.path().join("generated/a/lib.rs")).expect("a link");
    symlink(outside.path(), case.path().join("generated/a/src")).expect("a link");
    symlink(outside.path(), case.path().join("generated/b")).expect("a link");
    case.write(&Scope::All);
    assert_eq!(fs::read_to_string(outside.path().join("lib.rs")).expect("it is there"), "precious");
    assert!(!case.path().join("generated/a/src").is_symlink());
    assert!(!case.path().join("generated/b").exists());
    assert_eq!(files(case.path())["generated/a/lib.rs"], "new");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_generated_is_refused() {
    let outside = tempfile::tempdir().expect("a temporary folder");
    let case = Case::new(&[("generated/a/lib.rs", "new")], &[]);
    std::os::unix::fs::symlink(outside.path(), case.path().join("generated")).expect("a link");
    let failure = compare(&Workspace::at(case.path()), &Scope::All, &case.wanted);
    assert_eq!(failure.expect_err("it is a link").message(), "`generated` is a symbolic link, not a folder");
}

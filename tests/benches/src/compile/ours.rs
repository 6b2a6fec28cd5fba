//! A workspace with our clients in it, and room for programs that use them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml::{Table, Value};
use xtask::Failure;

use super::{REAL, program};
use crate::bench::{Bench, io_failure};
use crate::generate;
use crate::measure;
use crate::place::{Api, Place};

/// A workspace with our clients in it.
pub(super) struct Ours {
    pub(super) folder: PathBuf,
    pub(super) target: PathBuf,
}

impl Ours {
    /// Generates clients of the real API and of made-up ones. Dependencies are those of our own workspace, of the same versions.
    pub(super) fn make(bench: &Bench, sizes: &[usize]) -> Result<Self, Failure> {
        let apis = sizes.iter().map(|operations| Api { name: Self::name(*operations), operations: *operations });
        let folder = Place::make(bench, "compile/ours", &apis.collect::<Vec<_>>())?.path().to_owned();
        let (from, to) = (bench.root().join("spec").join(REAL), folder.join("spec").join(REAL));
        copy(&from, &to)?;
        let manifest = manifest(bench.root())?;
        write(&folder.join("Cargo.toml"), &manifest)?;
        let lock = bench.root().join("Cargo.lock");
        fs::copy(&lock, folder.join("Cargo.lock")).map_err(|error| io_failure("copy", &lock, &error))?;
        let mut command = Command::new(generate::build(bench)?);
        command.arg("--root").arg(&folder).arg("generate");
        bench.step("generating our clients");
        measure::run(&mut command, &bench.log("generate ours")?)?;
        // Cargo wants a program where a pattern of members stands.
        program(&folder.join("programs/none"), &package("none", ""), "fn main() {}\n")?;
        Ok(Self { folder, target: bench.folder("compile/target-ours")? })
    }

    /// The name of the made-up API of a size.
    pub(super) fn name(operations: usize) -> String {
        format!("synthetic-{operations}")
    }

    /// The folder of a client.
    pub(super) fn client(&self, api: &str) -> PathBuf {
        self.folder.join("generated").join(api)
    }

    /// Adds a program; tells the file that it begins with.
    pub(super) fn program(&self, name: &str, dependencies: &str, main: &str) -> Result<PathBuf, Failure> {
        program(&self.folder.join("programs").join(name), &package(name, dependencies), main)
    }
}

/// A program's manifest.
fn package(name: &str, dependencies: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}")
}

/// The manifest of our workspace, as clients in another place need it.
fn manifest(root: &Path) -> Result<String, Failure> {
    let path = root.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
    let wrong = |error: String| Failure::new(format!("`{}`: {error}", path.display()));
    let mut manifest: Table = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    let workspace = manifest.get_mut("workspace").and_then(Value::as_table_mut);
    let workspace = workspace.ok_or_else(|| wrong("it has no workspace".to_owned()))?;
    workspace.remove("default-members");
    workspace.insert("members".to_owned(), Value::from(vec!["generated/*", "programs/*"]));
    let dependencies = workspace.get_mut("dependencies").and_then(Value::as_table_mut);
    for (_, dependency) in dependencies.into_iter().flatten() {
        if let Some(Value::String(path)) = dependency.get_mut("path") {
            *path = root.join(&path).display().to_string();
        }
    }
    manifest.remove("profile");
    // The size of a program is that of the one that is shipped.
    Ok(format!("{manifest}\n[profile.release]\nstrip = true\n"))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| io_failure("make", to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| io_failure("read", from, &error))? {
        let path = entry.map_err(|error| io_failure("read", from, &error))?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).map_err(|error| io_failure("copy", &path, &error))?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| io_failure("write", path, &error))
}

//! A workspace of its own in a temporary place, for crates that a test emits and compiles.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use copyist::Tree;

/// A workspace in a temporary place, with the real one's dependencies and lock file.
#[derive(Debug)]
pub struct Scratch {
    folder: tempfile::TempDir,
    members: Vec<String>,
}

impl Scratch {
    /// An empty workspace.
    ///
    /// # Panics
    ///
    /// When there is no temporary place to write to.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let lock = crate::root().join("Cargo.lock");
        std::fs::copy(lock, folder.path().join("Cargo.lock")).expect("the lock file is copied");
        Self { folder, members: Vec::new() }
    }

    /// Adds an emitted crate.
    ///
    /// # Panics
    ///
    /// When a file cannot be written.
    pub fn add(&mut self, name: &str, tree: &Tree) {
        for (path, text) in tree.iter() {
            let path = self.folder.path().join(name).join(path);
            std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is made");
            std::fs::write(path, text).expect("the file is written");
        }
        self.members.push(name.to_owned());
    }

    /// The workspace's folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs cargo in the workspace, with the real one's target folder.
    ///
    /// # Panics
    ///
    /// When cargo cannot be started.
    pub fn cargo(&self, arguments: &[&str]) -> Output {
        let root = crate::root();
        let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("the workspace has a manifest");
        let members: Vec<String> = self.members.iter().map(|member| format!("{member:?}")).collect();
        let mut text = String::new();
        let mut is_of_package = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                // How a package is compiled that is not in this workspace; cargo would warn of it.
                is_of_package = line.starts_with("[profile.dev.package.");
            }
            if is_of_package {
                continue;
            }
            if line.starts_with("members") {
                text.push_str(&format!("members = [{}]\n", members.join(", ")));
            } else if line.starts_with("default-members") || line.starts_with('#') {
                continue;
            } else {
                text.push_str(&line.replace("path = \"codegen", &format!("path = \"{}/codegen", root.display())));
                text.push('\n');
            }
        }
        std::fs::write(self.folder.path().join("Cargo.toml"), text).expect("the manifest is written");
        let mut command = Command::new(env!("CARGO"));
        // What cargo tells a test of its package would make build scripts run again.
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("CARGO_") && name != "CARGO_HOME" {
                command.env_remove(name);
            }
        }
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", target())
            .output()
            .expect("cargo starts")
    }
}

impl Default for Scratch {
    fn default() -> Self {
        Self::new()
    }
}

/// The real workspace's target folder, so that dependencies are not built twice.
fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), PathBuf::from)
}

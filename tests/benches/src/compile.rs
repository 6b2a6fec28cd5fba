//! What compiling a generated client costs, and how large programs get.
//!
//! A client is compiled alone: its dependencies are built before, with an empty file in the place of its library, and then the
//! library's own compile is measured, cargo's work included. Nothing is incremental. Peers' clients are packages as the peers
//! write them; the manifest is ours where they write none.

mod all_calls;
mod alone;
mod cold;
mod lines;
mod ours;
mod three_calls;

use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::Failure;

use crate::bench::{Bench, io_failure};
use crate::figure::Unit;
use crate::peer::{Client, Document, Peer, Tool};
use crate::place::{Api, Place};
use alone::{Alone, Mode};
use ours::Ours;

/// The API of which every operation is called.
const REAL: &str = "cloudstick-v2";

/// Operations of the larger and of the smaller made-up API.
const LARGE: usize = 1_000;
const SMALL: usize = 70;

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    let large = if bench.quick() { SMALL } else { LARGE };
    let sizes: &[usize] = if bench.quick() { &[SMALL] } else { &[SMALL, LARGE] };
    let ours = Ours::make(bench, sizes)?;
    let tools = Tool::install_all(bench);
    lines::ours(bench, &ours)?;
    small(bench, &ours, &tools)?;
    three_calls::run(bench, &ours, sizes)?;
    made_up(bench, &ours, &tools, large)
}

/// What is measured of the real API, and of progenitor's client of the small one.
fn small(bench: &mut Bench, ours: &Ours, tools: &[Tool]) -> Result<(), Failure> {
    Alone::ours(ours, REAL).measure(bench, REAL, Mode::Check, 5)?;
    all_calls::ours(bench, ours)?;
    cold::ours(bench, ours)?;
    let document = Document::of_client(bench, &bench.root().join("generated").join(REAL))?;
    for tool in tools {
        let path = document.of(tool.peer.reads());
        let Some(client) = client(bench, tool, path, REAL) else { continue };
        lines::theirs(bench, &client)?;
        or_gap(bench, REAL, tool.peer, |bench| Alone::theirs(bench, &client)?.measure(bench, REAL, Mode::Check, 3));
        if tool.peer == Peer::Progenitor {
            or_gap(bench, "cloudstick-v2/all-calls", tool.peer, |bench| all_calls::progenitor(bench, &client));
        }
    }
    let Some(tool) = tools.iter().find(|tool| tool.peer == Peer::Progenitor) else { return Ok(()) };
    let small = Api { name: "small".to_owned(), operations: SMALL };
    let place = Place::make(bench, "compile/small", &[small])?;
    if let Some(client) = client(bench, tool, &place.document(tool.peer.reads()), "small") {
        or_gap(bench, "cold", tool.peer, |bench| cold::progenitor(bench, &client));
        or_gap(bench, "three-calls", tool.peer, |bench| three_calls::progenitor(bench, &client));
    }
    Ok(())
}

/// What is measured of the large API.
fn made_up(bench: &mut Bench, ours: &Ours, tools: &[Tool], large: usize) -> Result<(), Failure> {
    let (id, name) = (large.to_string(), Ours::name(large));
    for mode in Mode::ALL {
        Alone::ours(ours, &name).measure(bench, &id, mode, 2)?;
    }
    let place = Place::make(bench, "compile/large", &[Api { name: "large".to_owned(), operations: large }])?;
    let clients: Vec<Client> =
        tools.iter().filter_map(|tool| client(bench, tool, &place.document(tool.peer.reads()), "large")).collect();
    for mode in Mode::ALL {
        for client in &clients {
            let what = format!("{id}/{}", mode.name());
            or_gap(bench, &what, client.peer, |bench| Alone::theirs(bench, client)?.measure(bench, &id, mode, 1));
        }
    }
    Ok(())
}

/// A peer's client; none, and a gap, if the peer does not make one.
fn client(bench: &mut Bench, tool: &Tool, document: &Path, name: &str) -> Option<Client> {
    match Client::make(bench, tool, document, name) {
        Ok(client) => Some(client),
        Err(failure) => {
            bench.gap(name, tool.peer.name(), &format!("it makes no client: {failure}"));
            None
        }
    }
}

/// Measures something of a peer's; what fails is a gap.
fn or_gap(bench: &mut Bench, id: &str, peer: Peer, measure: impl FnOnce(&mut Bench) -> Result<(), Failure>) {
    if let Err(failure) = measure(bench) {
        bench.gap(id, peer.name(), &format!("does not compile: {failure}"));
    }
}

/// Cargo in a folder, with a target folder of ours, and without what it keeps of earlier compiles of the same crate.
fn cargo(folder: &Path, target: &Path, words: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(words).current_dir(folder).env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    command
}

/// A package of ours that uses somebody's client: `Cargo.toml` and `src/main.rs` in a folder.
fn program(folder: &Path, manifest: &str, main: &str) -> Result<PathBuf, Failure> {
    let source = folder.join("src");
    std::fs::create_dir_all(&source).map_err(|error| io_failure("make", &source, &error))?;
    for (path, text) in [("Cargo.toml", manifest), ("src/main.rs", main)] {
        let path = folder.join(path);
        std::fs::write(&path, text).map_err(|error| io_failure("write", &path, &error))?;
    }
    Ok(source.join("main.rs"))
}

/// Records the size of a file that was built.
#[expect(clippy::cast_precision_loss, reason = "sizes of files fit the 52 bits of a double's fraction")]
fn size(bench: &mut Bench, id: &str, subject: &str, file: &Path) -> Result<(), Failure> {
    let found = std::fs::metadata(file).map_err(|error| io_failure("look at", file, &error))?;
    bench.figure(id, subject, found.len() as f64 / 1024.0, Unit::Kibibytes);
    Ok(())
}

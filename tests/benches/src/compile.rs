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

/// The peers whose clients of the large API are built, not just checked: the cheapest, and the best known.
const BUILT_LARGE: [Peer; 2] = [Peer::OpenapiNexus, Peer::Progenitor];

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    let sizes: &[usize] = if bench.quick() { &[SMALL] } else { &[SMALL, LARGE] };
    let ours = Ours::make(bench, sizes)?;
    let tools = Tool::install_all(bench);
    lines::ours(bench, &ours)?;
    real(bench, &ours, &tools)?;
    cold::ours(bench, &ours)?;
    three_calls::run(bench, &ours, sizes)?;
    for operations in sizes {
        made_up(bench, &ours, &tools, *operations)?;
    }
    Ok(())
}

/// What is measured of the real API.
fn real(bench: &mut Bench, ours: &Ours, tools: &[Tool]) -> Result<(), Failure> {
    Alone::ours(ours, REAL).measure(bench, REAL, Mode::Check, 5)?;
    all_calls::ours(bench, ours)?;
    let document = Document::of_client(bench, &bench.root().join("generated").join(REAL))?;
    for tool in tools {
        let path = document.of(tool.peer.reads());
        let Some(client) = client(bench, tool, path, REAL) else { continue };
        lines::theirs(bench, &client)?;
        or_gap(bench, REAL, tool.subject(), |bench| {
            Alone::theirs(bench, &client)?.measure(bench, REAL, Mode::Check, 3)
        });
        if tool.peer == Peer::Progenitor {
            or_gap(bench, "cloudstick-v2/all-calls", tool.subject(), |bench| all_calls::progenitor(bench, &client));
        }
    }
    Ok(())
}

/// What is measured of a made-up API.
fn made_up(bench: &mut Bench, ours: &Ours, tools: &[Tool], operations: usize) -> Result<(), Failure> {
    let (id, name) = (operations.to_string(), Ours::name(operations));
    for mode in Mode::ALL {
        Alone::ours(ours, &name).measure(bench, &id, mode, 2)?;
    }
    let api = Api { name: name.clone(), operations };
    let place = Place::make(bench, &format!("compile/{operations}"), &[api])?;
    for tool in tools {
        let Some(client) = client(bench, tool, &place.document(tool.peer.reads()), &name) else { continue };
        for mode in Mode::ALL {
            let what = format!("{id}/{}", mode.name());
            if operations == LARGE && mode != Mode::Check && !BUILT_LARGE.contains(&tool.peer) {
                bench.gap(&what, tool.peer.name(), "left out, as it takes minutes; the small one is built");
                continue;
            }
            or_gap(bench, &what, tool.subject(), |bench| Alone::theirs(bench, &client)?.measure(bench, &id, mode, 1));
        }
        if tool.peer == Peer::Progenitor && operations == SMALL {
            or_gap(bench, "cold", tool.subject(), |bench| cold::progenitor(bench, &client));
            or_gap(bench, "three-calls", tool.subject(), |bench| three_calls::progenitor(bench, &client));
        }
    }
    let builders = tools.iter().find_map(Tool::with_builders).filter(|_| operations == LARGE);
    if let Some(client) = builders.and_then(|tool| client(bench, &tool, &place.document(tool.peer.reads()), &name)) {
        or_gap(bench, &id, client.subject, |bench| Alone::theirs(bench, &client)?.measure(bench, &id, Mode::Check, 1));
    }
    Ok(())
}

/// A peer's client; none, and a gap, if the peer does not make one.
fn client(bench: &mut Bench, tool: &Tool, document: &Path, name: &str) -> Option<Client> {
    match Client::make(bench, tool, document, name) {
        Ok(client) => Some(client),
        Err(failure) => {
            bench.gap(name, tool.subject(), &format!("it makes no client: {failure}"));
            None
        }
    }
}

/// Measures something of a peer's; what fails is a gap.
fn or_gap(bench: &mut Bench, id: &str, subject: &str, measure: impl FnOnce(&mut Bench) -> Result<(), Failure>) {
    if let Err(failure) = measure(bench) {
        bench.gap(id, subject, &format!("does not compile: {failure}"));
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

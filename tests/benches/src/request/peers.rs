//! The peers' clients of the bench API, each in a program of its own that is built outside the workspace.

use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::Failure;

use crate::bench::{Bench, io_failure};
use crate::measure;
use crate::peer::{Client, Document, Peer, Tool};
use crate::subject::{Programs, Subject};

/// The two programs of each.
const PLAIN: &str = include_str!("../../peers/load/plain.rs");
const COUNTED: &str = include_str!("../../peers/load/counted.rs");

/// Makes and builds the clients. One that does not compile is a gap.
pub(super) fn clients(bench: &mut Bench) -> Result<Vec<Subject>, Failure> {
    let tools = Tool::install_all(bench);
    let document = Document::of_client(bench, &bench.root().join("tests/benches/bench-api"))?;
    let mut clients = Vec::new();
    for tool in tools {
        let name = tool.peer.name();
        match client(bench, &tool, &document) {
            Ok(programs) => clients.push(programs.subject(name, &[])),
            Err(failure) => bench.gap("", name, failure.message()),
        }
    }
    Ok(clients)
}

fn client(bench: &Bench, tool: &Tool, document: &Document) -> Result<Programs, Failure> {
    let made = Client::make(bench, tool, document.of(tool.peer.reads()), "bench-api")?;
    let name = tool.peer.name();
    bench.step(&format!("building a program with the client of {name}"));
    let folder = bench.folder(&format!("request/{name}"))?;
    let files = [
        ("Cargo.toml", manifest(bench, &made)),
        ("src/lib.rs", adapter(tool.peer).to_owned()),
        ("src/bin/load.rs", PLAIN.to_owned()),
        ("src/bin/load-counted.rs", COUNTED.to_owned()),
    ];
    bench.folder(&format!("request/{name}/src/bin"))?;
    for (path, text) in files {
        write(&folder.join(path), &text)?;
    }
    let target = bench.folder("request/target")?.join(name);
    let mut command = Command::new("cargo");
    command.args(["build", "--release"]).current_dir(&folder).env("CARGO_TARGET_DIR", &target);
    measure::run(&mut command, &bench.log(&format!("request {name}"))?)?;
    Ok(Programs::in_folder(&target.join("release"), "load"))
}

/// The file that makes the calls by a peer's client.
fn adapter(peer: Peer) -> &'static str {
    match peer {
        Peer::Progenitor => include_str!("../../peers/progenitor/load.rs"),
        Peer::OpenapiNexus => include_str!("../../peers/openapi-nexus/load.rs"),
        Peer::Oas3Gen => include_str!("../../peers/oas3-gen/load.rs"),
        Peer::OpenapiGenerator => include_str!("../../peers/openapi-generator/load.rs"),
        Peer::OpenapiToRust => include_str!("../../peers/openapi-to-rust/load.rs"),
    }
}

fn manifest(bench: &Bench, made: &Client) -> String {
    let load = bench.root().join("tests/benches/load");
    let more = match made.peer {
        // Its instructions have the caller make the HTTP client, with the header that says who calls.
        Peer::Progenitor => "reqwest = { version = \"0.13\", default-features = false }\n",
        Peer::OpenapiNexus | Peer::OpenapiToRust | Peer::Oas3Gen | Peer::OpenapiGenerator => "",
    };
    format!(
        "[package]\nname = \"load\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         client = {{ path = {:?}, package = {:?} }}\ncopyist-load = {{ path = {load:?} }}\n{more}\n[workspace]\n",
        made.folder, made.package
    )
}

/// Writes a file if it is another: cargo would build anew what has a new date.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| io_failure("write", path, &error))
}

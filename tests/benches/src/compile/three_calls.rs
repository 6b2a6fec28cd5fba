//! A program that makes three calls, as it is shipped: release, stripped, TLS left out.

use std::path::{Path, PathBuf};

use xtask::Failure;

use super::ours::Ours;
use super::{SMALL, cargo, program, size};
use crate::bench::Bench;
use crate::figure::COPYIST;
use crate::measure;
use crate::peer::{Client, Peer};

pub(super) const OURS_MAIN: &str = include_str!("../../programs/copyist.rs");
pub(super) const PROGENITOR_MAIN: &str = include_str!("../../programs/progenitor.rs");
const HYPER_MAIN: &str = include_str!("../../programs/hyper.rs");

const HYPER_DEPENDENCIES: &str = "\
http-body-util.workspace = true
hyper = { workspace = true, features = [\"client\", \"http1\"] }
hyper-util = { workspace = true, features = [\"client-legacy\", \"http1\", \"tokio\"] }
serde.workspace = true
serde_json.workspace = true
tokio = { workspace = true, features = [\"macros\", \"rt\"] }
";

/// Ours, of a small and of a large API, and the one that is written by hand.
pub(super) fn run(bench: &mut Bench, ours: &Ours, sizes: &[usize]) -> Result<(), Failure> {
    for &operations in sizes {
        let (name, program) = (Ours::name(operations), format!("three-calls-of-{operations}"));
        // TLS is a feature of its own, if it can be left out at all.
        let dependencies = format!(
            "api = {{ package = \"{name}\", path = \"../../generated/{name}\", default-features = false, features = [\"hyper\"] }}\n\
             tokio = {{ workspace = true, features = [\"macros\", \"rt\"] }}\n"
        );
        ours.program(&program, &dependencies, OURS_MAIN)?;
        let file = build(bench, &ours.folder, &ours.target, &program)?;
        size(bench, &format!("{program}/size"), COPYIST, &file)?;
        if operations == SMALL {
            size(bench, "three-calls/size", COPYIST, &file)?;
        }
    }
    ours.program("three-calls-by-hand", HYPER_DEPENDENCIES, HYPER_MAIN)?;
    let file = build(bench, &ours.folder, &ours.target, "three-calls-by-hand")?;
    size(bench, "three-calls/size", "hyper", &file)
}

/// Progenitor's.
pub(super) fn progenitor(bench: &mut Bench, client: &Client) -> Result<(), Failure> {
    let folder = progenitor_program(bench, client, "three-calls", "[]", PROGENITOR_MAIN)?;
    let target = bench.folder("compile/target-peers")?;
    let file = build(bench, &folder, &target, "three-calls")?;
    size(bench, "three-calls/size", Peer::Progenitor.name(), &file)
}

/// A program that uses progenitor's client, and reqwest with some features.
pub(super) fn progenitor_program(
    bench: &Bench,
    client: &Client,
    name: &str,
    features: &str,
    main: &str,
) -> Result<PathBuf, Failure> {
    let folder = bench.folder(&format!("compile/progenitor/{name}"))?;
    let (package, path) = (&client.package, client.folder.display());
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         api = {{ package = \"{package}\", path = \"{path}\" }}\n\
         reqwest = {{ version = \"0.13\", default-features = false, features = {features} }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n[profile.release]\nstrip = true\n"
    );
    program(&folder, &manifest, main)?;
    Ok(folder)
}

/// Builds a program as it is shipped; tells its file.
fn build(bench: &Bench, folder: &Path, target: &Path, name: &str) -> Result<PathBuf, Failure> {
    bench.step(&format!("building {name}"));
    let mut command = cargo(folder, target, &["build", "--release", "--package", name]);
    measure::run(&mut command, &bench.log(&format!("build {name}"))?)?;
    Ok(target.join("release").join(name))
}

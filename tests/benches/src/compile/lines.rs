//! How many lines there are an operation: of the spec, and of the Rust that comes out, docs included.

use std::fs;
use std::path::Path;

use xtask::{Failure, Workspace};

use super::REAL;
use super::ours::Ours;
use crate::bench::{Bench, io_failure};
use crate::figure::{COPYIST, Unit};
use crate::peer::Client;

/// Operations of the real API.
pub(super) fn operations(bench: &Bench) -> Result<usize, Failure> {
    Ok(api(bench)?.operations().count())
}

fn api(bench: &Bench) -> Result<copyist::ir::Api, Failure> {
    let sources = Workspace::at(bench.root()).sources(REAL)?;
    copyist::check(&sources).0.ok_or_else(|| Failure::new(format!("the spec of `{REAL}` has an error")))
}

/// Ours.
#[expect(clippy::cast_precision_loss, reason = "lines are few")]
pub(super) fn ours(bench: &mut Bench, ours: &Ours) -> Result<(), Failure> {
    let operations = operations(bench)? as f64;
    let spec = api(bench)?.lines.others as f64;
    bench.figure(&format!("{REAL}/spec-lines"), COPYIST, spec / operations, Unit::Lines);
    let rust = lines(&ours.client(REAL).join("src"))? as f64;
    bench.figure(&format!("{REAL}/rust-lines"), COPYIST, rust / operations, Unit::Lines);
    Ok(())
}

/// A peer's.
#[expect(clippy::cast_precision_loss, reason = "lines are few")]
pub(super) fn theirs(bench: &mut Bench, client: &Client) -> Result<(), Failure> {
    let rust = lines(&client.folder.join("src"))? as f64 / operations(bench)? as f64;
    bench.figure(&format!("{REAL}/rust-lines"), client.peer.name(), rust, Unit::Lines);
    Ok(())
}

/// Lines of Rust below a folder.
fn lines(folder: &Path) -> Result<usize, Failure> {
    let failed = |error| io_failure("read", folder, &error);
    let mut lines = 0;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            lines += self::lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            lines += fs::read_to_string(&path).map_err(failed)?.lines().count();
        }
    }
    Ok(lines)
}

//! The README's table: between two comments, made from the budgets and the stored results.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use xtask::Failure;

use super::Results;
use super::table::rows;
use crate::bench::io_failure;

const README: &str = "README.md";
const BEGIN: &str = "<!-- benches: written by `cargo xtask bench --write` -->\n";
const END: &str = "<!-- benches: end -->\n";

/// Writes the table of some results into the README.
///
/// # Errors
///
/// The README cannot be read or written, or has no place for the table.
pub fn write(root: &Path, results: &Results) -> Result<(), Failure> {
    let path = root.join(README);
    let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
    let new = readme_with(&text, results)?;
    xtask::replace(root, README, &new)
}

/// A README's text with the table of some results in its place.
///
/// # Errors
///
/// It has no place for the table.
pub fn readme_with(readme: &str, results: &Results) -> Result<String, Failure> {
    let none =
        || Failure::new("`README.md` has no place for the table").help(format!("put {BEGIN}{END}where it is to be"));
    let (before, rest) = readme.split_once(BEGIN).ok_or_else(none)?;
    let (_, after) = rest.split_once(END).ok_or_else(none)?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", section(results)?))
}

fn section(results: &Results) -> Result<String, Failure> {
    let mut text = String::from("\n| what | budget | measured | beside | |\n|---|---|---|---|---|\n");
    for row in rows(&results.figures())? {
        let _ =
            writeln!(text, "| {} | {} | {} | {} | {} |", row.what, row.budget, row.measured, row.others, row.verdict);
    }
    let _ = writeln!(text, "\n{}\n", origin(results));
    Ok(text)
}

/// When and where the figures were made, and with which versions of the peers.
fn origin(results: &Results) -> String {
    let mut lines: BTreeSet<String> = BTreeSet::new();
    for measured in results.groups.values() {
        let machine = &measured.machine;
        let peers: Vec<String> = measured.peers.iter().map(|(name, version)| format!("{name} {version}")).collect();
        lines.insert(format!(
            "Measured on {} on {} cores of {} ({}) with {}; peers: {}.",
            measured.date,
            machine.cores,
            machine.cpu,
            machine.system,
            machine.rustc,
            peers.join(", ")
        ));
    }
    if lines.is_empty() {
        return "Not measured yet: `cargo xtask bench --write` does.".to_owned();
    }
    lines.into_iter().collect::<Vec<_>>().join("\n\n")
}

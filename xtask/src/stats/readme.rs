//! The README's table of the APIs, between two comments.

use std::fmt::Write as _;
use std::fs;

use super::{Stats, total};
use crate::specs::Specs;
use crate::{Exit, Failure, Terminal, Workspace};

const README: &str = "README.md";
const BEGIN: &str = "<!-- stats: written by `cargo xtask stats --write` -->\n";
const END: &str = "<!-- stats: end -->\n";

/// Renews the table in the README.
pub(super) fn write(workspace: &Workspace, stats: &[Stats], terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let path = workspace.root().join(README);
    let old = fs::read_to_string(&path)
        .map_err(|error| Failure::new(format!("cannot read `{}`: {error}", path.display())))?;
    let new = with(&old, stats)?;
    if new == old {
        terminal.line(format_args!("the table in `{README}` is in step"))?;
        return Ok(Exit::Fine);
    }
    crate::replace(workspace.root(), README, &new)?;
    terminal.line(format_args!("wrote    {README}"))?;
    Ok(Exit::Fine)
}

/// A README's text with the table of all APIs in its place.
///
/// # Errors
///
/// A spec has errors or cannot be read, or the README has no place for the table.
pub fn readme_with(workspace: &Workspace, readme: &str, terminal: &mut Terminal<'_>) -> Result<String, Failure> {
    let specs = Specs::read(workspace, &workspace.select(&[])?, terminal)?;
    if specs.exit() != Exit::Fine {
        return Err(Failure::new(specs.tally()));
    }
    let stats: Vec<Stats> = specs.all.iter().filter_map(|spec| spec.api.as_ref()).map(Stats::of).collect();
    with(readme, &stats)
}

fn with(readme: &str, stats: &[Stats]) -> Result<String, Failure> {
    let none =
        || Failure::new("`README.md` has no place for the table").help(format!("put {BEGIN}{END}where it is to be"));
    let (before, rest) = readme.split_once(BEGIN).ok_or_else(none)?;
    let (_, after) = rest.split_once(END).ok_or_else(none)?;
    Ok(format!("{before}{BEGIN}\n{}\n{END}{after}", section(stats)))
}

fn section(stats: &[Stats]) -> String {
    let mut text = String::from(
        "| crate | API | operations | types | spec lines an operation | Rust lines an operation | documented | observed | inferred | gaps | OpenAPI |\n\
         |---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|\n",
    );
    for one in stats {
        let name = &one.api;
        let _ = writeln!(
            text,
            "| [`{name}`](generated/{name}/README.md) | {} | {} | [json](generated/{name}/openapi.json), [yaml](generated/{name}/openapi.yaml), [3.0](generated/{name}/openapi-3.0.json) |",
            one.title,
            numbers(one),
        );
    }
    let _ = writeln!(text, "| | all | {} | |", numbers(&total(stats)));
    text
}

/// The cells with numbers.
fn numbers(stats: &Stats) -> String {
    let each = |lines| stats.each(lines).map_or_else(|| "-".to_owned(), |lines| format!("{lines:.1}"));
    let (spec, rust) = (each(stats.spec_lines), each(stats.rust_lines));
    let facts = [stats.facts.documented, stats.facts.observed, stats.facts.inferred, stats.gaps];
    let facts = facts.map(|count| count.to_string()).join(" | ");
    format!("{} | {} | {spec} | {rust} | {facts}", stats.operations, stats.types)
}

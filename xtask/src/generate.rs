//! `generate`: makes `generated/` what the specs say, or says how it differs.

use copyist::{Drift, Tree};

use crate::cli;
use crate::drift::{Comparison, GENERATED, RUSTFMT, SCHEMA, Scope};
use crate::specs::Specs;
use crate::terminal::{BOLD, CYAN, DIM, GREEN, RED, count};
use crate::{Exit, Failure, Terminal, Workspace, write};

/// How many changed files are named one by one.
const MOST_NAMED: usize = 20;

/// What came of comparing the specs with the disk.
#[derive(Debug)]
pub struct Outcome {
    /// The specs, and what is wrong with them.
    pub specs: Specs,
    /// The emitted files beside those on disk; none if a spec has an error.
    pub comparison: Option<Comparison>,
}

/// Compares what the specs of some APIs say with the disk; of all APIs if none is named.
///
/// # Errors
///
/// There is no such API, or something cannot be read.
pub fn compare(workspace: &Workspace, apis: &[String], terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    let selected = workspace.select(apis)?;
    let specs = Specs::read(workspace, &selected, terminal)?;
    if specs.exit() != Exit::Fine {
        return Ok(Outcome { specs, comparison: None });
    }
    let wanted = wanted(&specs, terminal)?;
    let scope = if apis.is_empty() { Scope::All } else { Scope::Apis(selected) };
    let comparison = Comparison::new(workspace, &scope, wanted)?;
    Ok(Outcome { specs, comparison: Some(comparison) })
}

/// Runs the command.
pub(crate) fn run(
    workspace: &Workspace,
    options: &cli::Generate,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Failure> {
    let Outcome { specs, comparison } = compare(workspace, &options.apis, terminal)?;
    let problems = specs.render();
    if !problems.is_empty() {
        terminal.problem(problems.trim_end())?;
    }
    let Some(comparison) = comparison else {
        terminal.problem(format_args!("\n{}; nothing was written", specs.tally()))?;
        return Ok(specs.exit());
    };
    if comparison.drift.is_empty() {
        if !options.check && !options.dry_run {
            write::write(workspace, &comparison)?;
        }
        up_to_date(&specs, &comparison, terminal)?;
        return Ok(Exit::Fine);
    }
    if options.check {
        terminal.print(comparison.report())?;
        return Ok(Exit::Problems);
    }
    if options.dry_run {
        changes(&comparison, ["would write", "would remove"], usize::MAX, terminal)?;
    } else {
        write::write(workspace, &comparison)?;
        changes(&comparison, ["wrote", "removed"], MOST_NAMED, terminal)?;
    }
    summary(&specs, &comparison, options.dry_run, terminal)?;
    Ok(Exit::Fine)
}

/// All files that the specs give, by their path from the root.
fn wanted(specs: &Specs, terminal: &mut Terminal<'_>) -> Result<Tree, Failure> {
    let mut tree = Tree::new();
    tree.insert(SCHEMA, format!("{:#}\n", copyist::spec::schema()));
    // It also lets cargo's `generated/*` match something before there is any API.
    tree.insert(RUSTFMT, copyist::RUSTFMT);
    for api in specs.all.iter().filter_map(|spec| spec.api.as_ref()) {
        terminal.step(format_args!("emitting `{}`", api.name))?;
        for (path, text) in copyist::emit(api).iter() {
            tree.insert(format!("{GENERATED}/{}/{path}", api.name), text);
        }
    }
    Ok(tree)
}

fn up_to_date(specs: &Specs, comparison: &Comparison, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let files = comparison.wanted.iter().count();
    let line = format!(
        "{GREEN}up to date{GREEN:#}: {} of {}, in {}",
        count(files, "file"),
        count(specs.all.len(), "API"),
        terminal.elapsed()
    );
    Ok(terminal.line(line)?)
}

/// Names the files that are written and removed; beyond `most` of a kind, says how many more there are.
fn changes(comparison: &Comparison, words: [&str; 2], most: usize, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let width = words.iter().map(|word| word.len()).max().unwrap_or_default();
    let (removed, written): (Vec<&Drift>, Vec<&Drift>) =
        comparison.drift.iter().partition(|drift| matches!(drift, Drift::Orphaned { .. }));
    for (word, style, files) in [(words[0], GREEN, written), (words[1], RED, removed)] {
        for drift in files.iter().take(most) {
            terminal.line(format_args!("{style}{word:<width$}{style:#}  {}", drift.path()))?;
        }
        if let Some(more @ 1..) = files.len().checked_sub(most) {
            terminal.line(format_args!("{DIM}{word:<width$}  {more} more{DIM:#}"))?;
        }
    }
    Ok(())
}

fn summary(specs: &Specs, comparison: &Comparison, dry: bool, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let removed = comparison.drift.iter().filter(|drift| matches!(drift, Drift::Orphaned { .. })).count();
    let written = comparison.drift.len() - removed;
    let unchanged = comparison.wanted.iter().count() - written;
    let apis = count(specs.all.len(), "API");
    let line = if dry {
        format!(
            "{BOLD}would generate{BOLD:#} {apis}: {written} to write, {removed} to remove, {unchanged} unchanged; to do it: \
             {CYAN}{}{CYAN:#}",
            comparison.fix
        )
    } else {
        format!(
            "{BOLD}generated{BOLD:#} {apis}: {written} written, {removed} removed, {unchanged} unchanged, in {}",
            terminal.elapsed()
        )
    };
    Ok(terminal.line(line)?)
}

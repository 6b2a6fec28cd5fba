//! `generate`: makes `generated/` what the specs say, or says how it differs.

use copyist::Drift;

use crate::cli;
use crate::drift::{Comparing, Comparison, GENERATED, RUSTFMT, SCHEMA, Scope};
use crate::specs::{CheckedSpec, Specs};
use crate::stamp::{Stamp, Stamps};
use crate::terminal::{BOLD, CYAN, DIM, GREEN, RED, count};
use crate::{Exit, Failure, Terminal, Workspace, write};

/// How many changed files are named one by one.
const MOST_NAMED: usize = 20;

/// What came of comparing the specs with the disk.
#[derive(Debug)]
pub struct Outcome {
    /// The specs, and what is wrong with them.
    pub specs: Specs,
    /// How the emitted files differ from those on disk; none if a spec has an error.
    pub comparison: Option<Comparison>,
}

/// Compares what the specs of some APIs say with the disk; of all APIs if none is named.
///
/// # Errors
///
/// There is no such API, or something cannot be read.
pub fn compare(workspace: &Workspace, apis: &[String], terminal: &mut Terminal<'_>) -> Result<Outcome, Failure> {
    Made { writes: false, stamps: None, new: Vec::new() }.compare(workspace, apis, terminal)
}

/// Runs the command.
pub(crate) fn run(
    workspace: &Workspace,
    options: &cli::Generate,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Failure> {
    // Only what writes trusts an earlier run.
    let writes = !options.check && !options.dry_run;
    let stamps = if writes { Stamps::open(workspace) } else { None };
    let mut made = Made { writes, stamps: stamps.as_ref(), new: Vec::new() };
    let Outcome { specs, comparison } = made.compare(workspace, &options.apis, terminal)?;
    let problems = specs.render();
    if !problems.is_empty() {
        terminal.problem(problems.trim_end())?;
    }
    let Some(comparison) = comparison else {
        terminal.problem(format_args!("\n{}; nothing was written", specs.tally()))?;
        return Ok(specs.exit());
    };
    if comparison.drift.is_empty() {
        if writes {
            write::write(workspace, &comparison)?;
            made.keep();
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
        made.keep();
        changes(&comparison, ["wrote", "removed"], MOST_NAMED, terminal)?;
    }
    summary(&specs, &comparison, options.dry_run, terminal)?;
    Ok(Exit::Fine)
}

/// What a run makes, and the stamps that let it be short and make the next one so.
struct Made<'a> {
    /// Whether what differs is written, not only shown.
    writes: bool,
    stamps: Option<&'a Stamps<'a>>,
    /// The stamps of what was made.
    new: Vec<Stamp>,
}

impl Made<'_> {
    fn compare(
        &mut self,
        workspace: &Workspace,
        apis: &[String],
        terminal: &mut Terminal<'_>,
    ) -> Result<Outcome, Failure> {
        let selected = workspace.select(apis)?;
        let (mut specs, mut left_alone, mut files) = (Specs::default(), Vec::new(), 0);
        for (place, api) in selected.iter().enumerate() {
            terminal.step(format_args!("checking `{api}` ({} of {})", place + 1, selected.len()))?;
            let sources = workspace.sources(api)?;
            match self.stamps.and_then(|stamps| stamps.hold(&sources)) {
                Some(held) => {
                    files += held;
                    left_alone.push(api.clone());
                }
                None => specs.all.push(CheckedSpec::of(sources)),
            }
        }
        specs.skipped = left_alone.len();
        if specs.exit() != Exit::Fine {
            return Ok(Outcome { specs, comparison: None });
        }
        let scope = if apis.is_empty() { Scope::All } else { Scope::Apis(selected) };
        let mut comparing = Comparing::begin(workspace, &scope, &left_alone)?;
        if self.writes {
            comparing.write_at_once();
        }
        comparing.count(files);
        comparing.add(SCHEMA.to_owned(), format!("{:#}\n", copyist::spec::schema()))?;
        // It also lets cargo's `generated/*` match something before there is any API.
        comparing.add(RUSTFMT.to_owned(), copyist::RUSTFMT.to_owned())?;
        for spec in &specs.all {
            self.emit(spec, &mut comparing, terminal)?;
        }
        Ok(Outcome { specs, comparison: Some(comparing.finish()) })
    }

    /// Emits an API. A file that does not differ, or is written, is let go at once.
    fn emit(
        &mut self,
        spec: &CheckedSpec,
        comparing: &mut Comparing<'_>,
        terminal: &mut Terminal<'_>,
    ) -> Result<(), Failure> {
        let Some(api) = &spec.api else { return Ok(()) };
        terminal.step(format_args!("emitting `{}`", api.name))?;
        // A warning must be shown again at the next run.
        let mut stamp = self.stamps.filter(|_| spec.diagnostics.is_empty()).map(|stamps| stamps.begin(&spec.sources));
        let mut result = Ok(());
        copyist::emit_each(api, |path, text| {
            if let Some(stamp) = &mut stamp {
                stamp.add(path, text.as_bytes());
            }
            if result.is_ok() {
                result = comparing.add(format!("{GENERATED}/{}/{path}", api.name), text);
            }
        });
        self.new.extend(stamp);
        result
    }

    /// Keeps the stamps of what was made, after it was written.
    fn keep(&self) {
        for stamp in &self.new {
            self.stamps.into_iter().for_each(|stamps| stamps.keep(stamp));
        }
    }
}

fn up_to_date(specs: &Specs, comparison: &Comparison, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let line = format!(
        "{GREEN}up to date{GREEN:#}: {} of {}, in {}",
        count(comparison.files, "file"),
        count(specs.apis(), "API"),
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
    let unchanged = comparison.files - written;
    let apis = count(specs.apis(), "API");
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

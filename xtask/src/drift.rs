//! The emitted files beside those on disk, and their differences in words.

use std::fmt::Write as _;
use std::time::Duration;

use anstyle::Style;
use copyist::{Drift, Tree};
use similar::{ChangeTag, TextDiff};

use crate::folder::{self, Entry, Kind};
use crate::terminal::{BOLD, CYAN, DIM, GREEN, RED, YELLOW, count};
use crate::{Failure, Workspace, write};

/// The folder of the emitted files.
pub(crate) const GENERATED: &str = "generated";

/// The JSON Schema of the spec language.
pub(crate) const SCHEMA: &str = "spec/schema.json";

/// How generated code is formatted.
pub(crate) const RUSTFMT: &str = "generated/rustfmt.toml";

/// How many files of a kind are named, and how many stale ones are shown with their diff.
const MOST_NAMED: usize = 40;
const MOST_DIFFS: usize = 5;

/// How many lines of one file's diff are shown.
const MOST_LINES: usize = 20;

/// How much longer than the emitted file a file on disk is read. What comes after makes it stale, whatever it is.
const SLACK: usize = 64 * 1024;

/// Stands for the text of what is no regular file, and is no emitted file's text.
const NO_TEXT: &str = "(not a regular file)\n";

/// Which of the emitted files are meant. Those that belong to no API are always.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of them, and everything else in `generated/` is orphaned.
    All,
    /// Those of some APIs.
    Apis(Vec<String>),
}

/// The emitted files beside those on disk.
#[derive(Debug)]
pub struct Comparison {
    /// What the specs give.
    pub wanted: Tree,
    /// What is on disk. An orphaned file is here without its text.
    pub found: Tree,
    /// How they differ.
    pub drift: Vec<Drift>,
    /// Folders on disk that no emitted file needs, the deepest first.
    pub(crate) idle: Vec<String>,
    /// The command that ends the differences.
    pub(crate) fix: String,
}

impl Comparison {
    /// Compares emitted files, by their path from the root, with those on disk.
    ///
    /// # Errors
    ///
    /// A file or folder cannot be read.
    pub fn new(workspace: &Workspace, scope: &Scope, wanted: Tree) -> Result<Self, Failure> {
        let root = workspace.root();
        if let Some(kind @ (Kind::File | Kind::Link | Kind::Other)) = folder::kind(root, GENERATED)? {
            return Err(Failure::new(format!("`{GENERATED}` is {}, not a folder", kind.noun()))
                .help("remove it; `cargo xtask generate` makes the folder"));
        }
        let mut entries = Vec::new();
        for path in [SCHEMA, RUSTFMT] {
            entries.extend(entry(workspace, path)?);
        }
        match scope {
            Scope::All => entries.extend(folder::walk(root, GENERATED)?),
            Scope::Apis(apis) => {
                for api in apis {
                    let path = format!("{GENERATED}/{api}");
                    entries.extend(entry(workspace, &path)?);
                    entries.extend(folder::walk(root, &path)?);
                }
            }
        }
        let (mut found, mut idle) = (Tree::new(), Vec::new());
        for Entry { path, kind } in entries {
            match kind {
                Kind::Folder if !is_needed(&path, &wanted) => idle.push(path),
                Kind::Folder => {}
                Kind::File if write::is_fresh_draft(root, &path) => {}
                Kind::File => {
                    let text = text(workspace, &path, &wanted)?;
                    found.insert(path, text);
                }
                Kind::Link | Kind::Other => found.insert(path, NO_TEXT),
            }
        }
        idle.sort_by(|a, b| b.cmp(a));
        let fix = match scope {
            Scope::All => "cargo xtask generate".to_owned(),
            Scope::Apis(apis) => format!("cargo xtask generate {}", apis.join(" ")),
        };
        Ok(Self { drift: copyist::compare(&wanted, &found), wanted, found, idle, fix })
    }

    /// Says how the files differ, with short diffs, and the command that makes them equal; nothing if they do not.
    #[must_use]
    pub fn report(&self) -> String {
        let mut text = self.list();
        if !self.drift.is_empty() {
            let _ = writeln!(
                text,
                "\n{BOLD}{} not what the specs say{BOLD:#}; to make {}: {CYAN}{}{CYAN:#}",
                are(self.drift.len()),
                if self.drift.len() == 1 { "it so" } else { "them so" },
                self.fix
            );
        }
        text
    }

    fn list(&self) -> String {
        let (mut text, mut diffs) = (String::new(), 0);
        for word in ["missing", "stale", "orphaned"] {
            let files: Vec<&Drift> = self.drift.iter().filter(|drift| drift.word() == word).collect();
            for drift in files.iter().take(MOST_NAMED) {
                let style = style(drift);
                let _ = writeln!(text, "{style}{word:<8}{style:#}  {}", drift.path());
                if matches!(drift, Drift::Stale { .. }) && diffs < MOST_DIFFS {
                    diffs += 1;
                    text += &self.diff(drift.path());
                }
            }
            if let Some(more @ 1..) = files.len().checked_sub(MOST_NAMED) {
                let _ = writeln!(
                    text,
                    "{DIM}          and {more} more that {} {word}{DIM:#}",
                    if more == 1 { "is" } else { "are" }
                );
            }
        }
        text
    }

    /// The first lines of what `generate` would change in a stale file.
    fn diff(&self, path: &str) -> String {
        let (Some(new), Some(old)) = (self.wanted.get(path), self.found.get(path)) else {
            return String::new();
        };
        let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(old, new);
        let mut lines = Vec::new();
        for hunk in diff.unified_diff().context_radius(1).iter_hunks() {
            lines.push(format!("{CYAN}{}{CYAN:#}", hunk.header()));
            for change in hunk.iter_changes() {
                let line = shown(change.value());
                lines.push(match change.tag() {
                    ChangeTag::Delete => format!("{RED}-{line}{RED:#}"),
                    ChangeTag::Insert => format!("{GREEN}+{line}{GREEN:#}"),
                    ChangeTag::Equal => format!(" {line}").trim_end().to_owned(),
                });
                if change.missing_newline() {
                    lines.push(format!("{DIM}(no line break at the end){DIM:#}"));
                }
            }
        }
        let hidden = lines.len().saturating_sub(MOST_LINES);
        lines.truncate(MOST_LINES);
        if hidden > 0 {
            lines.push(format!("{DIM}… {}{DIM:#}", count(hidden, "more line")));
        }
        lines.iter().fold(String::new(), |text, line| match line.as_str() {
            "" => text + "\n",
            _ => text + "    " + line + "\n",
        })
    }
}

/// A line of a diff as it can be printed: of bounded length, and without what could steer a terminal.
fn shown(line: &str) -> String {
    const LONGEST: usize = 160;
    let line = line.trim_end_matches('\n');
    let mut text: String = line
        .chars()
        .take(LONGEST)
        .flat_map(|c| if c.is_control() && c != '\t' { c.escape_default().collect() } else { vec![c] })
        .collect();
    if line.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

fn style(drift: &Drift) -> Style {
    match drift {
        Drift::Missing { .. } => GREEN.bold(),
        Drift::Stale { .. } => YELLOW.bold(),
        Drift::Orphaned { .. } => RED.bold(),
    }
}

fn are(files: usize) -> String {
    format!("{} {}", count(files, "file"), if files == 1 { "is" } else { "are" })
}

/// One path as an entry, if there is something.
fn entry(workspace: &Workspace, path: &str) -> Result<Option<Entry>, Failure> {
    let kind = folder::kind(workspace.root(), path)?;
    Ok(kind.map(|kind| Entry { path: path.to_owned(), kind }))
}

/// The text of a file on disk, as far as it is worth reading: of an orphan nothing. Text that is not UTF-8 is as good
/// as any other that differs.
fn text(workspace: &Workspace, path: &str, wanted: &Tree) -> Result<String, Failure> {
    let Some(wanted) = wanted.get(path) else {
        return Ok(String::new());
    };
    let bytes = folder::read(workspace.root(), path, wanted.len() + SLACK)?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let lossy = String::from_utf8_lossy(error.as_bytes()).into_owned();
            if lossy == wanted { NO_TEXT.to_owned() } else { lossy }
        }
    })
}

/// Whether an emitted file stands in the folder.
fn is_needed(folder: &str, wanted: &Tree) -> bool {
    let inside = format!("{folder}/");
    wanted.iter().any(|(path, _)| path.starts_with(&inside))
}

//! The emitted files beside those on disk, and their differences in words.

use std::collections::{BTreeMap, BTreeSet};
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

/// How the emitted files differ from those on disk.
#[derive(Debug)]
pub struct Comparison {
    /// How many files the specs give.
    pub files: usize,
    /// Those of them that differ; without their text if they have been written already.
    pub wanted: Tree,
    /// What is on disk and differs. An orphaned file is here without its text.
    pub found: Tree,
    /// Those that have been written already.
    pub(crate) written: BTreeSet<String>,
    /// How they differ.
    pub drift: Vec<Drift>,
    /// Folders on disk that no emitted file needs, the deepest first.
    pub(crate) idle: Vec<String>,
    /// The command that ends the differences.
    pub(crate) fix: String,
}

/// A comparison in the making. Emitted files are handed to it one after the other, and it keeps those that differ.
#[derive(Debug)]
pub(crate) struct Comparing<'a> {
    workspace: &'a Workspace,
    /// What is on disk and was not asked for yet.
    rest: BTreeMap<String, Kind>,
    /// Folders that emitted files stand in.
    needed: BTreeSet<String>,
    files: usize,
    wanted: Tree,
    found: Tree,
    /// What has been written already; nothing is, if the differences are only to be shown.
    written: Option<BTreeSet<String>>,
    fix: String,
}

impl<'a> Comparing<'a> {
    /// Looks at what is on disk. The folders of APIs that are left alone count as they are.
    pub(crate) fn begin(workspace: &'a Workspace, scope: &Scope, left_alone: &[String]) -> Result<Self, Failure> {
        let root = workspace.root();
        if let Some(kind @ (Kind::File | Kind::Link | Kind::Other)) = folder::kind(root, GENERATED)? {
            return Err(Failure::new(format!("`{GENERATED}` is {}, not a folder", kind.noun()))
                .help("remove it; `cargo xtask generate` makes the folder"));
        }
        let is_left = |name: &str| left_alone.iter().any(|one| one == name);
        let mut entries = Vec::new();
        for path in [SCHEMA, RUSTFMT] {
            entries.extend(entry(workspace, path)?);
        }
        let folders = match scope {
            Scope::All => folder::list_if_there(root, GENERATED)?,
            Scope::Apis(apis) => {
                let folders = apis.iter().map(|api| entry(workspace, &format!("{GENERATED}/{api}")));
                folders.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect()
            }
        };
        for one in folders.into_iter().filter(|one| !is_left(one.name())) {
            let inside = folder::walk(root, &one.path)?;
            entries.push(one);
            entries.extend(inside);
        }
        let fix = match scope {
            Scope::All => "cargo xtask generate".to_owned(),
            Scope::Apis(apis) => format!("cargo xtask generate {}", apis.join(" ")),
        };
        Ok(Self {
            workspace,
            rest: entries.into_iter().map(|entry| (entry.path, entry.kind)).collect(),
            needed: BTreeSet::new(),
            files: 0,
            wanted: Tree::new(),
            found: Tree::new(),
            written: None,
            fix,
        })
    }

    /// Lets what differs be written at once, if nothing is in the way, so that it need not be held.
    pub(crate) fn write_at_once(&mut self) {
        self.written = Some(BTreeSet::new());
    }

    /// Counts files that are known to be as they should.
    pub(crate) fn count(&mut self, files: usize) {
        self.files += files;
    }

    /// Compares an emitted file, by its path from the root, with the one on disk.
    pub(crate) fn add(&mut self, path: String, text: String) -> Result<(), Failure> {
        self.files += 1;
        let mut folder = path.as_str();
        while let Some((outer, _)) = folder.rsplit_once('/') {
            if !self.needed.insert(outer.to_owned()) {
                break;
            }
            folder = outer;
        }
        match self.rest.get(&path) {
            Some(Kind::File) => {
                self.rest.remove(&path);
                if folder::has(self.workspace.root(), &path, text.as_bytes())? {
                    return Ok(());
                }
                let found = if self.written.is_some() { None } else { Some(other(self.workspace, &path, &text)?) };
                self.found.insert(path.as_str(), found.unwrap_or_else(|| NO_TEXT.to_owned()));
            }
            Some(Kind::Link | Kind::Other) => {
                self.rest.remove(&path);
                self.found.insert(path.as_str(), NO_TEXT);
            }
            Some(Kind::Folder) | None => {}
        }
        let is_free = self.is_free(&path);
        match &mut self.written {
            Some(written) if is_free => {
                write::replace(self.workspace.root(), &path, &text)?;
                written.insert(path.clone());
                self.wanted.insert(path, String::new());
            }
            Some(_) | None => self.wanted.insert(path, text),
        }
        Ok(())
    }

    /// Whether nothing must be removed before a file is written: a folder in its place, or a file in that of its folder.
    fn is_free(&self, path: &str) -> bool {
        let is_folder = |path: &str| self.rest.get(path).is_none_or(|kind| *kind == Kind::Folder);
        !self.rest.contains_key(path) && path.match_indices('/').all(|(end, _)| is_folder(&path[..end]))
    }

    /// The comparison, after all emitted files.
    pub(crate) fn finish(mut self) -> Comparison {
        let mut idle = Vec::new();
        for (path, kind) in self.rest {
            match kind {
                Kind::Folder if self.needed.contains(&path) => {}
                Kind::Folder => idle.push(path),
                Kind::File if write::is_fresh_draft(self.workspace.root(), &path) => {}
                Kind::File => self.found.insert(path, String::new()),
                Kind::Link | Kind::Other => self.found.insert(path, NO_TEXT),
            }
        }
        idle.sort_by(|a, b| b.cmp(a));
        Comparison {
            files: self.files,
            drift: copyist::compare(&self.wanted, &self.found),
            wanted: self.wanted,
            found: self.found,
            written: self.written.unwrap_or_default(),
            idle,
            fix: self.fix,
        }
    }
}

impl Comparison {
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

/// The text of a file on disk that is not the wanted one, as far as it is worth reading. Text that is not UTF-8 is as
/// good as any other that differs.
fn other(workspace: &Workspace, path: &str, wanted: &str) -> Result<String, Failure> {
    let bytes = folder::read(workspace.root(), path, wanted.len() + SLACK)?;
    let lossy = String::from_utf8_lossy(&bytes).into_owned();
    Ok(if lossy == wanted { NO_TEXT.to_owned() } else { lossy })
}

//! One run: where it works, what it is asked to do, and what it has found so far.

use std::path::{Path, PathBuf};
use std::{fs, io};

use xtask::Failure;
use xtask::cli::Group;

use crate::figure::{COPYIST, Figure, Gap, Unit};
use crate::measure::Cost;
use crate::progress::Progress;
use crate::{compile, decode, generate, request};

/// One run.
#[derive(Debug)]
pub struct Bench {
    root: PathBuf,
    group: Group,
    quick: bool,
    peers: bool,
    counts_only: bool,
    progress: Progress,
    findings: Findings,
}

/// What a run has found.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// What was measured.
    pub figures: Vec<Figure>,
    /// What was not, and why.
    pub gaps: Vec<Gap>,
}

impl Bench {
    /// A run in the workspace at `root`.
    #[must_use]
    pub fn new(root: &Path, options: &xtask::cli::Bench) -> Self {
        Self {
            root: root.to_owned(),
            group: Group::Generate,
            quick: options.quick,
            peers: !options.no_peers && !options.gate,
            counts_only: options.gate,
            progress: Progress::new(),
            findings: Findings::default(),
        }
    }

    /// Measures a group. What fails of it is a gap, and what it had found by then stays.
    pub fn measure(&mut self, group: Group) {
        self.group = group;
        let measured = match group {
            Group::Generate => generate::run(self),
            Group::Compile => compile::run(self),
            Group::Request => request::run(self),
            Group::Decode => decode::run(self),
        };
        if let Err(failure) = measured {
            self.gap("", COPYIST, failure.message());
        }
    }

    /// Ends the run.
    #[must_use]
    pub fn end(self) -> Findings {
        self.progress.end();
        self.findings
    }

    /// The workspace.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether small sizes do, as nobody will look at the figures.
    #[must_use]
    pub fn quick(&self) -> bool {
        self.quick
    }

    /// Whether peers are measured as well.
    #[must_use]
    pub fn peers(&self) -> bool {
        self.peers
    }

    /// Whether only what is the same on every machine is measured, and of nobody but who is needed to judge it.
    #[must_use]
    pub fn counts_only(&self) -> bool {
        self.counts_only
    }

    /// A folder below `target/bench/`, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// It cannot be made.
    pub fn folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let folder = self.root.join("target/bench").join(name);
        fs::create_dir_all(&folder).map_err(|error| io_failure("make", &folder, &error))?;
        Ok(folder)
    }

    /// A folder below `target/bench/`, empty.
    ///
    /// # Errors
    ///
    /// It cannot be emptied.
    pub fn empty_folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let folder = self.folder(name)?;
        fs::remove_dir_all(&folder).map_err(|error| io_failure("remove", &folder, &error))?;
        self.folder(name)
    }

    /// The file for what a measured command prints, called after what is measured.
    ///
    /// # Errors
    ///
    /// There is no place for it.
    pub fn log(&self, what: &str) -> Result<PathBuf, Failure> {
        Ok(self.folder("logs")?.join(format!("{}.log", what.replace(['/', ' '], "-"))))
    }

    /// Tells the person who waits what is done now.
    pub fn step(&self, what: &str) {
        self.progress.step(&format!("{}: {what}", self.group.name()));
    }

    /// Records a number.
    pub fn figure(&mut self, id: &str, subject: &str, value: f64, unit: Unit) {
        let figure = Figure::new(self.group, id, subject, value, unit);
        self.progress.note(&format!("  {} of {subject}: {figure}", figure.name()));
        self.findings.figures.push(figure);
    }

    /// Records what a command cost, as three figures: `ID/cpu`, `ID/wall` and `ID/memory`.
    #[expect(clippy::cast_precision_loss, reason = "bytes of memory fit the 52 bits of a double's fraction")]
    pub fn cost(&mut self, id: &str, subject: &str, cost: Cost) {
        self.figure(&format!("{id}/cpu"), subject, cost.cpu.as_secs_f64(), Unit::CpuSeconds);
        self.figure(&format!("{id}/wall"), subject, cost.wall.as_secs_f64(), Unit::Seconds);
        self.figure(&format!("{id}/memory"), subject, cost.memory as f64 / f64::from(1 << 20), Unit::Mebibytes);
    }

    /// Records that something is not measured, and why.
    pub fn gap(&mut self, id: &str, subject: &str, reason: &str) {
        let name = format!("{}/{id}", self.group.name());
        self.progress.note(&format!("  {} of {subject}: not measured: {reason}", name.trim_end_matches('/')));
        let gap = Gap { group: self.group, id: id.to_owned(), subject: subject.to_owned(), reason: reason.to_owned() };
        self.findings.gaps.push(gap);
    }
}

/// A file or folder with which something could not be done.
#[must_use]
pub fn io_failure(verb: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("cannot {verb} `{}`: {error}", path.display()))
}

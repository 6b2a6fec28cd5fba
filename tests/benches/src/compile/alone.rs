//! The compile of one library alone.

use std::fs;
use std::path::PathBuf;

use xtask::Failure;

use super::ours::Ours;
use super::{cargo, size};
use crate::bench::{Bench, io_failure};
use crate::figure::COPYIST;
use crate::measure;
use crate::peer::Client;

/// A library that is compiled alone.
pub(super) struct Alone {
    subject: String,
    /// The workspace, in which cargo is started.
    folder: PathBuf,
    target: PathBuf,
    package: String,
    /// The file that the library begins with.
    root_file: PathBuf,
}

/// How it is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Check,
    Build,
    Release,
}

impl Mode {
    pub(super) const ALL: [Self; 3] = [Self::Check, Self::Build, Self::Release];

    /// Its place in a figure's id.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Build => "build",
            Self::Release => "release",
        }
    }

    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Build => &["build"],
            Self::Release => &["build", "--release"],
        }
    }

    /// Where the library comes to lie.
    fn profile(self) -> Option<&'static str> {
        match self {
            Self::Check => None,
            Self::Build => Some("debug"),
            Self::Release => Some("release"),
        }
    }
}

impl Alone {
    /// A client of ours.
    pub(super) fn ours(ours: &Ours, api: &str) -> Self {
        Self {
            subject: COPYIST.to_owned(),
            folder: ours.folder.clone(),
            target: ours.target.clone(),
            package: api.to_owned(),
            root_file: ours.client(api).join("src/lib.rs"),
        }
    }

    /// A client of a peer's.
    pub(super) fn theirs(bench: &Bench, client: &Client) -> Result<Self, Failure> {
        Ok(Self {
            subject: client.subject.to_owned(),
            folder: client.folder.clone(),
            target: bench.folder("compile/target-peers")?,
            package: client.package.clone(),
            root_file: client.root_file(),
        })
    }

    /// Measures its compile, the cheapest of several, as `ID/MODE/…`.
    pub(super) fn measure(&self, bench: &mut Bench, id: &str, mode: Mode, times: usize) -> Result<(), Failure> {
        let id = format!("{id}/{}", mode.name());
        let log = bench.log(&format!("compile {id} {}", self.subject))?;
        let failed = |error| io_failure("rewrite", &self.root_file, &error);
        let command = || {
            let mut command = cargo(&self.folder, &self.target, mode.words());
            command.args(["--lib", "--package", &self.package]);
            command
        };
        bench.step(&format!("{id}, {}: dependencies", self.subject));
        let text = fs::read(&self.root_file).map_err(failed)?;
        fs::write(&self.root_file, "").map_err(failed)?;
        let built = measure::run(&mut command(), &log);
        // Written anew, it is newer than what was compiled of it.
        let write = || fs::write(&self.root_file, &text).map_err(failed);
        write()?;
        built?;
        bench.step(&format!("{id}, {}", self.subject));
        let cost = measure::least_of(times, &log, write, command)?;
        bench.cost(&id, &self.subject, cost);
        if let Some(profile) = mode.profile() {
            let library = format!("lib{}.rlib", self.package.replace('-', "_"));
            size(bench, &format!("{id}/rlib"), &self.subject, &self.target.join(profile).join(library))?;
        }
        Ok(())
    }
}

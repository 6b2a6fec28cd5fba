//! A workspace of made-up APIs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::Failure;

use crate::bench::{Bench, io_failure};
use crate::measure;
use crate::synthetic::Version;

/// A made-up API.
pub(crate) struct Api {
    pub(crate) name: String,
    pub(crate) operations: usize,
}

/// A folder with their specs, and beside them the equivalent documents of the last.
pub(crate) struct Place {
    path: PathBuf,
    /// The file that one operation changes in.
    part: PathBuf,
}

impl Place {
    /// Makes it. Another process writes the files: what we hold at most counts for the processes that we start.
    pub(crate) fn make(bench: &Bench, folder: &str, apis: &[Api]) -> Result<Self, Failure> {
        let path = bench.empty_folder(folder)?;
        let program = std::env::current_exe().map_err(|error| Failure::new(format!("cannot find myself: {error}")))?;
        let log = bench.log("synthetic")?;
        for api in apis {
            bench.step(&format!("making an API of {} operations", api.operations));
            let mut command = Command::new(&program);
            command.args(["synthetic", "--operations", &api.operations.to_string(), "--name", &api.name]);
            measure::run(command.arg("--out").arg(&path), &log)?;
        }
        let changed = apis.iter().find(|api| api.operations == 70).or(apis.first());
        let part = path.join("spec").join(changed.map_or("", |api| &api.name)).join("part0.yaml");
        Ok(Self { path, part })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn document(&self, version: Version) -> PathBuf {
        self.path.join(format!("openapi-{}.json", version.short()))
    }

    /// Removes what generating has left behind: everything but the specs and the documents.
    pub(crate) fn forget(&self) -> Result<(), Failure> {
        let failed = |error| io_failure("empty", &self.path, &error);
        let _ = fs::remove_file(self.path.join("spec/schema.json"));
        for entry in fs::read_dir(&self.path).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() && !path.ends_with("spec") {
                fs::remove_dir_all(&path).map_err(failed)?;
            }
        }
        Ok(())
    }

    /// Rewrites the summary of one operation, there and back again.
    pub(crate) fn change_an_operation(&self) -> Result<(), Failure> {
        let failed = |error| io_failure("change", &self.part, &error);
        let text = fs::read_to_string(&self.part).map_err(failed)?;
        let (old, new) = ("says.\n", "says, and more.\n");
        let text = if text.contains(new) { text.replacen(new, old, 1) } else { text.replacen(old, new, 1) };
        fs::write(&self.part, text).map_err(failed)
    }
}

//! The processes whose work is counted, and what they say.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use copyist_load::Cost;
use xtask::Failure;

use crate::bench::Bench;
use crate::{callgrind, measure};

/// Two builds of the same program, which does some work a number of times and then says what it cost.
#[derive(Clone, Debug)]
pub struct Programs {
    /// As it is.
    pub plain: PathBuf,
    /// With an allocator that counts; it needs some instructions more.
    pub counted: PathBuf,
}

/// One of the things that are compared.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Its name in the figures.
    pub name: String,
    /// What does the work.
    pub programs: Programs,
    /// The first arguments of the programs.
    pub arguments: Vec<String>,
}

impl Programs {
    /// Builds our own as a person would who cares for speed.
    ///
    /// # Errors
    ///
    /// They do not compile.
    pub fn build(bench: &Bench) -> Result<Self, Failure> {
        bench.step("building what is measured");
        let target = bench.root().join("target");
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["build", "--release", "--package", "copyist-subjects", "--target-dir"]).arg(&target);
        measure::run(command.current_dir(bench.root()), &bench.log("subjects")?)?;
        Ok(Self::in_folder(&target.join("release"), "copyist-subject"))
    }

    /// Those in a folder, called `NAME` and `NAME-counted`.
    #[must_use]
    pub fn in_folder(folder: &Path, name: &str) -> Self {
        let path = |name: &str| folder.join(name).with_extension(std::env::consts::EXE_EXTENSION);
        Self { plain: path(name), counted: path(&format!("{name}-counted")) }
    }

    /// One of the things that the programs can do.
    #[must_use]
    pub fn subject(&self, name: &str, arguments: &[&str]) -> Subject {
        let arguments = arguments.iter().map(|&word| word.to_owned()).collect();
        Subject { name: name.to_owned(), programs: self.clone(), arguments }
    }
}

impl Subject {
    /// What some work costs. The text before the line that says it comes along.
    ///
    /// # Errors
    ///
    /// The work cannot be done.
    pub fn cost(&self, work: &[String], times: u32) -> Result<(Cost, String), Failure> {
        self.run(&self.programs.plain, work, times)
    }

    /// The allocations of some work, each time it is done.
    ///
    /// # Errors
    ///
    /// The work cannot be done.
    #[expect(clippy::cast_precision_loss, reason = "counts fit the 52 bits of a double's fraction")]
    pub fn allocations(&self, work: &[String], times: u32) -> Result<f64, Failure> {
        let (cost, _) = self.run(&self.programs.counted, work, times)?;
        let none = || Failure::new(format!("`{}` does not count its allocations", self.programs.counted.display()));
        Ok(cost.allocations.ok_or_else(none)? as f64 / f64::from(times))
    }

    /// The instructions of some work, each time it is done: what doing it twice as often adds, so that beginning and end of the
    /// process do not count.
    ///
    /// # Errors
    ///
    /// The work cannot be done, or there is no valgrind.
    #[expect(clippy::cast_precision_loss, reason = "counts fit the 52 bits of a double's fraction")]
    pub fn instructions(&self, work: &[String], times: u32) -> Result<f64, Failure> {
        let count = |times: u32| {
            let mut command = callgrind::command(&self.programs.plain);
            callgrind::count(command.args(&self.arguments).args(work).arg(times.to_string()))
        };
        Ok(count(2 * times)?.saturating_sub(count(times)?) as f64 / f64::from(times))
    }

    fn run(&self, program: &Path, work: &[String], times: u32) -> Result<(Cost, String), Failure> {
        let mut command = Command::new(program);
        command.args(&self.arguments).args(work).arg(times.to_string()).stdin(Stdio::null());
        let failed =
            |problem: &str| Failure::new(format!("`{}` fails with `{}`: {problem}", self.name, work.join(" ")));
        let output = command.output().map_err(|error| failed(&error.to_string()))?;
        if !output.status.success() {
            return Err(failed(String::from_utf8_lossy(&output.stderr).trim()));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let (before, last) = text.trim_end().rsplit_once('\n').unwrap_or(("", text.trim_end()));
        let cost = last.parse().map_err(|error: copyist_load::Failure| failed(&error.to_string()))?;
        Ok((cost, before.to_owned()))
    }
}

//! Runs a program to its end, with a limit of time, and tells what it said.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use xtask::Failure;

use crate::io_failure;

/// How long a program may run.
const LIMIT: Duration = Duration::from_secs(15 * 60);

/// How often it is looked whether it has ended.
const PAUSE: Duration = Duration::from_millis(10);

/// A program that has ended.
#[derive(Clone, Debug)]
pub struct Ran {
    /// How it ended: none if a signal or the limit of time ended it.
    pub code: Option<i32>,
    /// What it said, on both outputs, in the order in which it said it.
    pub output: String,
}

impl Ran {
    /// Runs a program; what it says goes to `log` meanwhile.
    ///
    /// # Errors
    ///
    /// It cannot be started.
    pub(crate) fn run(command: &mut Command, log: &Path) -> Result<Self, Failure> {
        let name = command.get_program().to_string_lossy().into_owned();
        let failed = |error: std::io::Error| Failure::new(format!("cannot run `{name}`: {error}"));
        let out = File::create(log).map_err(|error| io_failure("write", log, &error))?;
        let err = out.try_clone().map_err(failed)?;
        let mut child = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn().map_err(failed)?;
        let start = Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().map_err(failed)? {
                break status.code();
            }
            if start.elapsed() > LIMIT {
                child.kill().and_then(|()| child.wait()).map_err(failed)?;
                break None;
            }
            thread::sleep(PAUSE);
        };
        let bytes = std::fs::read(log).map_err(|error| io_failure("read", log, &error))?;
        Ok(Self { code, output: String::from_utf8_lossy(&bytes).into_owned() })
    }

    /// Whether it says that all is well.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.code == Some(0)
    }

    /// What it objects to: all it said, if it failed or if a line of it warns.
    #[must_use]
    pub fn complaint(&self) -> Option<String> {
        let text = self.output.trim_end();
        match self.code {
            Some(0) if !text.lines().any(warns) => None,
            Some(_) if !text.is_empty() => Some(text.to_owned()),
            Some(code) => Some(format!("it ended with {code} and said nothing")),
            None => Some(format!("{text}\nit was stopped, or did not end in {} minutes", LIMIT.as_secs() / 60)),
        }
    }
}

/// Whether a line tells of a warning, and not that there is none.
fn warns(line: &str) -> bool {
    let line = line.to_lowercase();
    let mut words = line.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut before = "";
    words.any(|word| {
        let none = matches!(before, "0" | "no");
        before = word;
        !none && matches!(word, "warn" | "warning" | "warnings")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Ran {
        let folder = tempfile::tempdir().expect("a folder");
        Ran::run(Command::new("sh").args(["-c", script]), &folder.path().join("log")).expect("it runs")
    }

    #[test]
    fn who_succeeds_without_a_warning_does_not_object() {
        assert_eq!(shell("echo 'valid: 0 warnings, no warning'").complaint(), None);
        assert_eq!(shell("true").complaint(), None);
    }

    #[test]
    fn who_fails_objects_with_all_that_was_said() {
        assert_eq!(shell("echo a; echo b >&2; exit 3").complaint(), Some("a\nb".to_owned()));
        assert_eq!(shell("exit 3").complaint(), Some("it ended with 3 and said nothing".to_owned()));
    }

    #[test]
    fn who_warns_objects() {
        for words in
            ["[main] WARN  o.o.c.DefaultCodegen - odd", "1 warning", "DeprecationWarning: Warning", "10 warnings"]
        {
            assert!(shell(&format!("echo '{words}'")).complaint().is_some(), "{words}");
        }
    }
}

//! A workspace in a temporary place, for tests of the command.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anstream::StripStream;
use clap::Parser as _;
use xtask::{Exit, Terminal, cli::Cli};

/// A workspace in a temporary place that the command is run in.
#[derive(Debug)]
pub struct Place {
    folder: tempfile::TempDir,
}

/// How a command ended and what it printed, without colour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// How it ended.
    pub exit: Exit,
    /// What it printed as its result.
    pub out: String,
    /// What it printed as wrong.
    pub err: String,
}

impl Place {
    /// A workspace without any spec.
    ///
    /// # Panics
    ///
    /// When there is no temporary place to write to.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(folder.path().join("spec")).expect("the folder is made");
        Self { folder }
    }

    /// A workspace with the API `acme-panel`, as `new` makes it.
    ///
    /// # Panics
    ///
    /// When `new` does not do its work.
    #[must_use]
    pub fn with_api() -> Self {
        let place = Self::new();
        let ran = place.run(&["new", "acme-panel"]);
        assert_eq!(ran.exit, Exit::Fine, "{}", ran.err);
        place
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    ///
    /// # Panics
    ///
    /// When it cannot be written.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is made");
        fs::write(path, bytes).expect("the file is written");
    }

    /// A file's text.
    ///
    /// # Panics
    ///
    /// When it cannot be read.
    #[must_use]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Puts another text in the place of one in a file.
    ///
    /// # Panics
    ///
    /// When the file does not have the text.
    pub fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "`{path}` does not have `{old}`");
        self.write(path, text.replacen(old, new, 1));
    }

    /// All files with their bytes, by their path; not those that nobody commits.
    ///
    /// # Panics
    ///
    /// When one cannot be read.
    #[must_use]
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut pending = vec![self.path().to_owned()];
        while let Some(folder) = pending.pop() {
            for entry in fs::read_dir(&folder).expect("the folder can be read") {
                let path = entry.expect("the entry can be read").path();
                if path == self.path().join("target") {
                    continue;
                }
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let inside = path.strip_prefix(self.path()).expect("it is inside");
                    let name = inside.to_string_lossy().replace('\\', "/");
                    files.insert(name, fs::read(&path).expect("the file can be read"));
                }
            }
        }
        files
    }

    /// Runs the command here.
    ///
    /// # Panics
    ///
    /// When there is no such command or option.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let root = self.path().to_str().expect("the path is UTF-8");
        let line = ["xtask", "--root", root].into_iter().chain(arguments.iter().copied());
        let cli = Cli::try_parse_from(line).unwrap_or_else(|error| panic!("{error}"));
        let (mut out, mut err) = (StripStream::new(Vec::new()), StripStream::new(Vec::new()));
        let exit = xtask::run(&cli, &mut Terminal::new(&mut out, &mut err, false));
        let text = |stream: StripStream<Vec<u8>>| String::from_utf8(stream.into_inner()).expect("output is UTF-8");
        Ran { exit, out: text(out), err: text(err) }
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}

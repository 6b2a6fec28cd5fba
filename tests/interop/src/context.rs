//! What a step has to work with: the workspace, the installed tools, a place for files, and somebody who watches.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use xtask::Failure;

use crate::progress::Progress;
use crate::{Ran, io_failure};

/// What a step has to work with.
#[derive(Debug)]
pub struct Context {
    root: PathBuf,
    cache: PathBuf,
    progress: Progress,
}

/// What keeps tools from reporting home, asking for a newer self, and colouring what nobody sees.
const QUIET: [(&str, &str); 8] = [
    ("REDOCLY_TELEMETRY", "off"),
    ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"),
    ("SCARF_ANALYTICS", "false"),
    ("DO_NOT_TRACK", "1"),
    ("NO_UPDATE_NOTIFIER", "1"),
    ("PYTHONDONTWRITEBYTECODE", "1"),
    ("NO_COLOR", "1"),
    ("CI", "true"),
];

impl Context {
    /// A context in the workspace at `root` that keeps everything in `cache`.
    ///
    /// # Errors
    ///
    /// The cache's folder cannot be made.
    pub(crate) fn new(root: &Path, cache: &Path, progress: Progress) -> Result<Self, Failure> {
        let context = Self { root: root.to_owned(), cache: cache.to_owned(), progress };
        for folder in ["home", "logs", "tmp"] {
            context.folder(folder)?;
        }
        Ok(context)
    }

    /// The workspace.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file of ours in `tests/interop/`: a rule set, a program for a tool's output.
    #[must_use]
    pub fn source(&self, path: &str) -> PathBuf {
        self.root.join("tests/interop").join(path)
    }

    /// A folder in the cache, which is made if it is not there. What a step wants to keep between runs is here.
    ///
    /// # Errors
    ///
    /// It cannot be made.
    pub fn folder(&self, name: &str) -> Result<PathBuf, Failure> {
        let folder = self.cache.join(name);
        fs::create_dir_all(&folder).map_err(|error| io_failure("make", &folder, &error))?;
        Ok(folder)
    }

    /// A folder in the cache for what a step makes of an API: `work/typescript/onapp`. It is empty.
    ///
    /// # Errors
    ///
    /// It cannot be emptied.
    pub fn work(&self, step: &str, api: &str) -> Result<PathBuf, Failure> {
        let name = format!("work/{step}/{api}");
        let folder = self.folder(&name)?;
        fs::remove_dir_all(&folder).map_err(|error| io_failure("empty", &folder, &error))?;
        self.folder(&name)
    }

    /// The folder of the programs that a group's npm packages bring.
    #[must_use]
    pub fn node(&self, group: &str) -> PathBuf {
        self.node_modules(group).join(".bin")
    }

    /// The folder of a group's npm packages.
    #[must_use]
    pub fn node_modules(&self, group: &str) -> PathBuf {
        self.cache.join("tools").join(group).join("node/node_modules")
    }

    /// The folder of the programs that a group's pip packages bring; `python` is one of them.
    #[must_use]
    pub fn python(&self, group: &str) -> PathBuf {
        self.cache.join("tools").join(group).join("python/bin")
    }

    /// A tool's command: it runs outside the repository, so that it picks up no configuration by chance, has its home and
    /// its temporary files in the cache, and reports to nobody.
    ///
    /// # Errors
    ///
    /// There is no such program.
    pub fn command(&self, program: &Path) -> Result<Command, Failure> {
        if program.is_absolute() && !program.is_file() {
            let failure = Failure::new(format!("the tool `{}` is not there", program.display()));
            return Err(failure.help(format!("remove `{}`, so that it is installed anew", self.cache.display())));
        }
        let mut command = Command::new(program);
        command.envs(QUIET).env("HOME", self.cache.join("home")).env("TMPDIR", self.cache.join("tmp"));
        for variable in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "PYTHONPATH", "NODE_OPTIONS"] {
            command.env_remove(variable);
        }
        command.current_dir(&self.cache);
        Ok(command)
    }

    /// Cargo, which keeps its own home; what it builds goes to `target`, a folder in the cache.
    #[must_use]
    pub fn cargo(&self, target: &Path) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // What cargo told the program that it started, which is us.
        let own = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(own) {
                command.env_remove(name);
            }
        }
        command.env("CARGO_TARGET_DIR", target).env("CARGO_TERM_COLOR", "never").current_dir(&self.cache);
        command
    }

    /// The workspace's own target folder, for what is built of the workspace itself: it is there already.
    #[must_use]
    pub fn target(&self) -> PathBuf {
        let given = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        self.root.join(given.unwrap_or_else(|| "target".into()))
    }

    /// Runs a command to its end.
    ///
    /// # Errors
    ///
    /// It cannot be started.
    pub fn run(&self, command: &mut Command) -> Result<Ran, Failure> {
        let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ran::run(command, &self.cache.join("logs").join(format!("{program}.log")))
    }

    /// Tells the person who waits what is done now.
    pub fn say(&self, what: &str) {
        self.progress.say(what);
    }

    pub(crate) fn progress(&self) -> &Progress {
        &self.progress
    }
}

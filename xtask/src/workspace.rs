//! The workspace on disk: where it is, and which specs it has.

use std::path::{Path, PathBuf};

use copyist::Sources;

use crate::Failure;
use crate::failure::did_you_mean;
use crate::folder::{self, Kind};

/// The folder of the specs.
pub(crate) const SPEC: &str = "spec";

/// The files that stand there beside the folders.
const BESIDE: [&str; 2] = ["README.md", "schema.json"];

/// The longest a spec's file may be, as the parser has it (E0003). One byte more is read, so that it can tell.
const LONGEST_FILE: usize = 4 * 1024 * 1024;

/// How much the files of one spec may hold together.
const LARGEST_SPEC: usize = 64 * 1024 * 1024;

/// How many files one spec may have.
const MOST_FILES: usize = 1_000;

/// A workspace on disk.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace at `root`, or else the nearest one from the current folder upwards.
    ///
    /// # Errors
    ///
    /// There is none.
    pub fn find(root: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = root {
            if root.is_dir() {
                return Ok(Self::at(root));
            }
            let reason = if root.exists() { "is not a folder" } else { "does not exist" };
            return Err(Failure::new(format!("`{}` {reason}", root.display()))
                .help("give `--root` the folder that has `spec/`"));
        }
        let here = std::env::current_dir().map_err(|error| Failure::io("find", ".", &error))?;
        here.ancestors()
            .find(|folder| folder.join("codegen").is_dir() && folder.join("xtask").is_dir())
            .map(Self::at)
            .ok_or_else(|| {
                Failure::new(
                    "this is not inside a copyist workspace: no folder from here upwards has `codegen/` and `xtask/`",
                )
                .help("change into the workspace, or name it with `--root DIR`")
            })
    }

    /// The workspace at a folder.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The names of all APIs: the folders in `spec/`.
    ///
    /// # Errors
    ///
    /// `spec/` is missing, is no folder or cannot be read.
    pub fn apis(&self) -> Result<Vec<String>, Failure> {
        match folder::kind(&self.root, SPEC)? {
            Some(Kind::Folder) => {}
            Some(other) => {
                return Err(Failure::new(format!("`{SPEC}` is {}, not a folder", other.noun()))
                    .help("put a folder there that holds one folder for each API"));
            }
            None => {
                return Err(Failure::new(format!("there is no folder `{SPEC}` in the workspace"))
                    .help("the specs are written there; start one with `cargo xtask new API`"));
            }
        }
        let mut names = Vec::new();
        for entry in folder::list(&self.root, SPEC)? {
            let name = entry.path.rsplit('/').next().unwrap_or_default();
            match entry.kind {
                Kind::Folder if !name.starts_with('.') => names.push(name.to_owned()),
                Kind::Link => return Err(link(&entry.path)),
                Kind::File if !name.starts_with('.') && is_yaml(name) => {
                    return Err(Failure::new(format!("`{}` is in no API's folder", entry.path))
                        .help("move it into the folder of its API, or delete it"));
                }
                Kind::File | Kind::Other if !name.starts_with('.') && !BESIDE.contains(&name) => {
                    return Err(Failure::new(format!("`{}` is no part of a spec", entry.path)).help(format!(
                        "move it elsewhere or delete it: `{SPEC}/` holds a folder for each API, `{}`",
                        BESIDE.join("` and `")
                    )));
                }
                // What editors and systems drop.
                Kind::Folder | Kind::File | Kind::Other => {}
            }
        }
        Ok(names)
    }

    /// The APIs with the given names, in the order of the names; all of them if none is given.
    ///
    /// # Errors
    ///
    /// As [`Workspace::apis`], or there is no such API.
    pub fn select(&self, names: &[String]) -> Result<Vec<String>, Failure> {
        let all = self.apis()?;
        if names.is_empty() {
            return Ok(all);
        }
        let mut selected = Vec::new();
        for name in names {
            match all.iter().find(|api| *api == folder_name(name)) {
                Some(api) => selected.push(api.clone()),
                None => return Err(self.unknown(folder_name(name), &all)),
            }
        }
        selected.sort();
        selected.dedup();
        Ok(selected)
    }

    fn unknown(&self, name: &str, all: &[String]) -> Failure {
        let path = format!("{SPEC}/{name}");
        let plain = !name.contains(['/', '\\']);
        if plain && matches!(folder::kind(&self.root, &path), Ok(Some(Kind::File))) {
            return Failure::new(format!("`{path}` is a file, and the spec of an API is a folder"))
                .help("name a folder in `spec/`");
        }
        let failure = Failure::new(format!("there is no API `{name}`: no folder `{path}`"));
        if let Some(likely) = did_you_mean(name, all.iter().map(String::as_str)) {
            return failure.help(format!("did you mean `{likely}`?"));
        }
        match all {
            [] => failure.help(format!("there is none yet; start one with `cargo xtask new {name}`")),
            [one] => failure.help(format!("the only one is `{one}`")),
            _ => failure.help(format!("there are `{}`", all.join("`, `"))),
        }
    }

    /// Reads an API's spec. Hidden files are left out: editors and systems drop them, and none is part of a spec.
    ///
    /// # Errors
    ///
    /// A file cannot be read, is a symbolic link or no regular file, or there are too many of them.
    pub fn sources(&self, api: &str) -> Result<Sources, Failure> {
        let folder = format!("{SPEC}/{api}");
        let mut sources = Sources::new(api);
        let (mut files, mut held) = (0, 0);
        for entry in folder::walk(&self.root, &folder)? {
            let Some(path) = entry.path.strip_prefix(&folder).map(|path| path.trim_start_matches('/')) else {
                continue;
            };
            if path.split('/').any(|part| part.starts_with('.')) {
                continue;
            }
            match entry.kind {
                Kind::Folder if is_yaml(path) => {
                    return Err(Failure::new(format!("`{}` is a folder, not a file", entry.path))
                        .help("rename it, or move what it holds into a file of that name"));
                }
                Kind::Folder => continue,
                Kind::File => {}
                Kind::Link => return Err(link(&entry.path)),
                Kind::Other => {
                    return Err(Failure::new(format!("`{}` is not a regular file", entry.path)).help("remove it"));
                }
            }
            let bytes = folder::read(&self.root, &entry.path, LONGEST_FILE + 1)?;
            files += 1;
            held += bytes.len();
            if files > MOST_FILES || held > LARGEST_SPEC {
                let mib = LARGEST_SPEC / (1024 * 1024);
                return Err(Failure::new(format!("`{folder}` has more than {MOST_FILES} files or {mib} MiB"))
                    .help("it holds something that is no spec; remove that"));
            }
            sources.insert(path, bytes);
        }
        Ok(sources)
    }
}

/// Whether a spec's file is called so, or one that was meant to be.
fn is_yaml(name: &str) -> bool {
    [".yaml", ".yml"].iter().any(|end| name.ends_with(end))
}

/// The name in `acme-panel`, and in `spec/acme-panel/`, which is what a shell completes.
fn folder_name(word: &str) -> &str {
    let word = word.trim_end_matches('/');
    word.strip_prefix("spec/").unwrap_or(word)
}

fn link(path: &str) -> Failure {
    Failure::new(format!("`{path}` is a symbolic link, and specs are read from real files only"))
        .help("put the file itself there")
}

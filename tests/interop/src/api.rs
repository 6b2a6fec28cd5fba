//! An API as the steps see it: what was generated, and what the spec means.

use std::fs;
use std::path::{Path, PathBuf};

use copyist::ir;
use serde_json::Value;
use xtask::{Failure, Specs, Terminal, Workspace};

use crate::io_failure;

/// One API.
#[derive(Debug)]
pub struct Api {
    /// Its name, which is its folder's: `cloudstick-v2`.
    pub name: String,
    /// `generated/<name>`, absolute.
    pub folder: PathBuf,
    /// What its spec means.
    pub ir: ir::Api,
}

impl Api {
    /// The APIs of these names; all of the workspace if none is named.
    ///
    /// # Errors
    ///
    /// There is no such API, its spec has an error, or nothing is generated of it.
    pub fn read(workspace: &Workspace, names: &[String]) -> Result<Vec<Self>, Failure> {
        let mut silent = (std::io::sink(), std::io::sink());
        let mut terminal = Terminal::new(&mut silent.0, &mut silent.1, false);
        let specs = Specs::read(workspace, &workspace.select(names)?, &mut terminal)?;
        specs.all.into_iter().map(|spec| Self::of(workspace.root(), spec)).collect()
    }

    fn of(root: &Path, spec: xtask::CheckedSpec) -> Result<Self, Failure> {
        let name = spec.sources.name().to_owned();
        let ir = spec.api.ok_or_else(|| {
            Failure::new(format!("the spec of `{name}` has errors"))
                .help(format!("see them with `cargo xtask check {name}`"))
        })?;
        let folder = root.join("generated").join(&name);
        if !folder.is_dir() {
            let failure = Failure::new(format!("there is no folder `generated/{name}`"));
            return Err(failure.help(format!("make it with `cargo xtask generate {name}`")));
        }
        Ok(Self { name, folder, ir })
    }

    /// The OpenAPI documents in its folder, in the order of their names: `openapi.json`, `openapi.yaml` and further versions.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or has none.
    pub fn documents(&self) -> Result<Vec<PathBuf>, Failure> {
        let failed = |error| io_failure("read", &self.folder, &error);
        let mut documents = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
            if name.starts_with("openapi") && (name.ends_with(".json") || name.ends_with(".yaml")) {
                documents.push(self.folder.join(name));
            }
        }
        documents.sort();
        if documents.is_empty() {
            let failure = Failure::new(format!("there is no OpenAPI document in `generated/{}`", self.name));
            return Err(failure.help("make it with `cargo xtask generate`"));
        }
        Ok(documents)
    }

    /// What a document says, and where it is.
    ///
    /// # Errors
    ///
    /// It is not there, or is no JSON.
    pub fn read_document(&self, file: &str) -> Result<(Value, PathBuf), Failure> {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
        let value = serde_json::from_str(&text);
        Ok((value.map_err(|error| Failure::new(format!("`{}`: {error}", path.display())))?, path))
    }

    /// A document by its file name, if it is there: `openapi.json`.
    #[must_use]
    pub fn document(&self, file: &str) -> Option<PathBuf> {
        Some(self.folder.join(file)).filter(|path| path.is_file())
    }
}

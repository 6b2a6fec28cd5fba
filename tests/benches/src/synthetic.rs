//! Makes up APIs of any size, as a spec folder of ours and as the equivalent OpenAPI documents.
//!
//! N operations have 1.5 N types of ten fields: five promised, two enums, a list, a map, and mostly a reference to another
//! type. Operations come six a noun (list, create, get, delete, update, restart), nouns belong to an account or to a project of
//! an account, and eight nouns share a file. Size and name decide everything: the same API is made every time.

mod noun;
mod openapi;
mod spec;

use std::fs;
use std::path::Path;

use xtask::Failure;

use crate::bench::io_failure;
use noun::{Kind, Noun};
pub use openapi::Version;

/// How many nouns a file has; with their six operations each, about fifty operations.
const NOUNS_A_FILE: usize = 8;

/// A made-up API.
#[derive(Clone, Debug)]
pub struct Synthetic {
    name: String,
    nouns: Vec<Noun>,
}

impl Synthetic {
    /// An API with so many operations. The name is that of its folder and crate.
    #[must_use]
    pub fn new(name: &str, operations: usize) -> Self {
        let each = Kind::ALL.len();
        let nouns = (0..operations.div_ceil(each)).map(|index| Noun::new(index, each.min(operations - index * each)));
        Self { name: name.to_owned(), nouns: nouns.collect() }
    }

    /// The spec's files, by their path in its folder.
    #[must_use]
    pub fn spec(&self) -> Vec<(String, String)> {
        let mut files = vec![("api.yaml".to_owned(), spec::api(&self.name, &self.nouns))];
        for (index, nouns) in self.nouns.chunks(NOUNS_A_FILE).enumerate() {
            files.push((format!("part{index}.yaml"), spec::resource(index, nouns)));
        }
        files
    }

    /// The OpenAPI document.
    #[must_use]
    pub fn openapi(&self, version: Version) -> serde_json::Value {
        openapi::document(&self.name, &self.nouns, version)
    }

    /// Writes it into a folder: `spec/NAME/*.yaml`, `openapi-3.0.json` and `openapi-3.1.json`.
    ///
    /// # Errors
    ///
    /// A file cannot be written.
    pub fn write(&self, out: &Path) -> Result<(), Failure> {
        let folder = out.join("spec").join(&self.name);
        fs::create_dir_all(&folder).map_err(|error| io_failure("make", &folder, &error))?;
        let write = |path: &Path, text: &str| fs::write(path, text).map_err(|error| io_failure("write", path, &error));
        for (path, text) in self.spec() {
            write(&folder.join(path), &text)?;
        }
        for version in Version::ALL {
            let path = out.join(format!("openapi-{}.json", version.short()));
            write(&path, &format!("{:#}\n", self.openapi(version)))?;
        }
        Ok(())
    }
}

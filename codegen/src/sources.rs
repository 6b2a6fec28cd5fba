//! The files of one API's spec folder, as bytes.

use std::collections::BTreeMap;

/// The files of one API's spec folder, read but not understood.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    name: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Sources {
    /// An empty folder called `name`, which becomes the crate's name: `cloudstick-v2`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), files: BTreeMap::new() }
    }

    /// Adds a file by its path inside the folder, with `/` between parts: `servers.yaml`, `examples/tour.rs`.
    #[must_use]
    pub fn with(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.insert(path, bytes);
        self
    }

    /// Adds a file by its path inside the folder.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// The folder's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// A file's text, if it exists and is UTF-8.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

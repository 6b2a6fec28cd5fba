//! Makes up APIs of any size, as a spec folder of ours and as the equivalent OpenAPI document.

use std::path::Path;

use xtask::Failure;

/// A made-up API.
#[derive(Clone, Debug)]
pub struct Synthetic {
    name: String,
    operations: usize,
}

impl Synthetic {
    /// An API with so many operations.
    #[must_use]
    pub fn new(name: &str, operations: usize) -> Self {
        Self { name: name.to_owned(), operations }
    }

    /// Writes it into a folder: `spec/NAME/*.yaml`, `openapi-3.0.json` and `openapi-3.1.json`.
    ///
    /// # Errors
    ///
    /// Not written yet.
    pub fn write(&self, _out: &Path) -> Result<(), Failure> {
        Err(Failure::new(format!("`{}` of {} operations cannot be made yet", self.name, self.operations)))
    }
}

//! A document of ours as peers read it: OpenAPI 3.1, and 3.0 for those that read nothing newer.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use xtask::Failure;

use crate::bench::{Bench, io_failure};
use crate::synthetic::Version;

/// A document in both versions.
#[derive(Clone, Debug)]
pub struct Document {
    newer: PathBuf,
    older: PathBuf,
}

impl Document {
    /// The documents of a client of ours, `openapi.json` and `openapi-3.0.json` in its folder, as peers read them.
    ///
    /// # Errors
    ///
    /// It cannot be read, or not be written down for peers.
    pub fn of_client(bench: &Bench, client: &Path) -> Result<Self, Failure> {
        let folder = bench.folder("documents")?;
        let name = client.file_name().unwrap_or_default().to_string_lossy();
        let copy = |file: &str, version: &str| {
            let path = client.join(file);
            let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
            let wrong = |error| Failure::new(format!("`{}`: {error}", path.display()));
            let mut document: Value = serde_json::from_str(&text).map_err(wrong)?;
            closed(&mut document);
            let path = folder.join(format!("{name}-{version}.json"));
            fs::write(&path, format!("{document:#}\n")).map_err(|error| io_failure("write", &path, &error))?;
            Ok::<_, Failure>(path)
        };
        Ok(Self { newer: copy("openapi.json", "3.1")?, older: copy("openapi-3.0.json", "3.0")? })
    }

    /// The file for a version.
    #[must_use]
    pub fn of(&self, version: Version) -> &Path {
        match version {
            Version::V3_0 => &self.older,
            Version::V3_1 => &self.newer,
        }
    }
}

/// Makes enums of what is marked as the known values of a text: peers know no such mark.
fn closed(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(values) = object.remove("x-extensible-enum") {
                object.insert("enum".to_owned(), values);
            }
            object.values_mut().for_each(closed);
        }
        Value::Array(values) => values.iter_mut().for_each(closed),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn known_values_are_all_values_to_peers() {
        let mut document = json!([{"type": "string", "x-extensible-enum": ["a", "b"]}]);
        closed(&mut document);
        assert_eq!(document, json!([{"type": "string", "enum": ["a", "b"]}]));
    }
}

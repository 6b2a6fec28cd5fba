//! Turns the bytes of a spec folder into a [`spec::Document`].
//!
//! Each file goes through the same steps: `folder` says whether it belongs there and is text, `scan` reads its values and
//! says whether it is YAML as specs have it, `shape` whether what it says has the shape the language asks for. What is
//! wrong is reported and taken out, so that the rest can still be read and checked in the same run. The values borrow
//! from the file's text, and the structs are read straight from them.

mod folder;
mod mapping;
mod node;
mod repair;
mod scalar;
mod scan;
mod schema;
mod shape;
mod wording;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::{Sources, spec};

/// Reads the files of a spec folder. What could not be read is left out of the document and reported; there is no
/// document without a readable `api.yaml`.
#[must_use]
pub(crate) fn parse(sources: &Sources) -> (Option<spec::Document>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    folder::name(sources.name(), &mut problems);
    let folder = folder::sort(sources, &mut problems);
    let api = folder.api.and_then(|text| read(folder::API, text, &mut problems));
    let mut resources = IndexMap::new();
    for (file, text) in folder.resources {
        if let Some(resource) = read(file, text, &mut problems) {
            resources.insert(file.to_owned(), resource);
        }
    }
    let document =
        api.map(|api| spec::Document { name: sources.name().to_owned(), api, resources, examples: folder.examples });
    (document, problems)
}

/// Reads one file, if it can be read.
fn read<T: DeserializeOwned>(file: &str, text: &str, problems: &mut Vec<Diagnostic>) -> Option<T> {
    let mut value = scan::scan(file, text, problems)?;
    if !shape::check(file, &mut value, problems) {
        return None;
    }
    match T::deserialize(value) {
        Ok(read) => Some(read),
        Err(error) => {
            let label = "this is not what the language asks for";
            let message = format!("cannot read the file: {error}");
            problems.push(Diagnostic::error(Code::WrongShape, message, file, Place::File, label));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Returns;

    const API: &str = "api: Example\nversion: 0.1.0\nsummary: An example.\nserver: https://api.example.com\n\
        auth: {scheme: bearer, env: KEY, description: Make one.}\n\
        errors: {body: Failure, message: message, statuses: {404: Not there., 0x10: Odd., true: Odder.}}\n";

    fn read(resource: &str) -> (spec::Document, Vec<Diagnostic>) {
        let sources = Sources::new("example").with("api.yaml", API).with("a.yaml", resource);
        let (document, problems) = parse(&sources);
        (document.unwrap(), problems)
    }

    #[test]
    fn keys_are_text_as_written_and_keep_their_order() {
        let (document, problems) = read("resource: A\nsummary: B\noperations: {}\n");
        assert!(problems.is_empty());
        let statuses: Vec<_> = document.api.errors.statuses.keys().collect();
        assert_eq!(statuses, ["404", "0x10", "true"]);
    }

    #[test]
    fn a_status_alone_is_an_answer() {
        let (document, problems) = read(
            "resource: A\nsummary: B\noperations:\n  a: {get: a, summary: A., returns: 204}\n  \
             b: {get: b, summary: B., returns: [200 json, 204]}\n",
        );
        assert!(problems.is_empty(), "{problems:?}");
        let operations = &document.resources["a.yaml"].operations;
        assert!(matches!(&operations["a"].returns, Returns::One(status) if status == "204"));
        assert!(matches!(&operations["b"].returns, Returns::Several(answers) if answers == &["200 json", "204"]));
    }

    #[test]
    fn what_is_broken_leaves_the_rest() {
        let (document, problems) = read(
            "resource: A\nsumary: B\ntypes: {T: 5}\noperations:\n  a: 1\n  \
             b: {get: b, summary: [B.], query: {x: 1}, idempotent: no, returns: 204}\n  c: {get: c, summary: C.}\n",
        );
        let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
        let wrong = Code::WrongShape;
        assert_eq!(codes, [Code::UnknownKey, wrong, wrong, wrong, wrong, wrong, Code::MissingKey]);
        let resource = &document.resources["a.yaml"];
        assert_eq!(resource.summary, "B");
        assert!(resource.types.contains_key("T"));
        assert_eq!(resource.operations.keys().collect::<Vec<_>>(), ["b"]);
        assert!(resource.operations["b"].query.contains_key("x"));
    }
}

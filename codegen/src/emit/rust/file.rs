//! A Rust source file in the making: its imports and its text.

use std::collections::{BTreeMap, BTreeSet};

use super::layout;
use crate::ir::Ident;

/// A Rust source file in the making.
#[derive(Debug, Default)]
pub(super) struct File {
    imports: BTreeMap<Group, BTreeMap<String, BTreeSet<String>>>,
    text: String,
}

/// Groups of imports, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Std,
    Runtime,
    Own,
}

impl File {
    /// Adds text as it is.
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a blank line between items.
    pub(super) fn blank(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Imports a name of the runtime and gives it back.
    pub(super) fn runtime(&mut self, name: &str) -> String {
        self.import(Group::Runtime, "copyist_runtime", name)
    }

    /// Imports a name of the standard library: `std::net`, `Ipv4Addr`.
    pub(super) fn std(&mut self, path: &str, name: &str) -> String {
        self.import(Group::Std, path, name)
    }

    /// Imports a name of this crate, which exports all of them at its root.
    pub(super) fn own(&mut self, ident: &Ident) -> String {
        self.import(Group::Own, "crate", ident.as_str())
    }

    fn import(&mut self, group: Group, path: &str, name: &str) -> String {
        let paths = self.imports.entry(group).or_default();
        // Most names are imported already.
        if !paths.get(path).is_some_and(|names| names.contains(name)) {
            paths.entry(path.to_owned()).or_default().insert(name.to_owned());
        }
        name.to_owned()
    }

    /// The file: its opening sentence, imports but those of names it defines itself, then its text.
    pub(super) fn finish(mut self, opening: &str, defined: &[&str]) -> String {
        let mut head = String::new();
        for line in opening.lines() {
            head.push_str(format!("//! {line}").trim_end());
            head.push('\n');
        }
        if let Some(own) = self.imports.get_mut(&Group::Own).and_then(|own| own.get_mut("crate")) {
            own.retain(|name| !defined.contains(&name.as_str()));
        }
        for paths in self.imports.values() {
            let lines: String = paths
                .iter()
                .filter(|(_, names)| !names.is_empty())
                .map(|(path, names)| layout::import(path, &names.iter().map(String::as_str).collect::<Vec<_>>()))
                .collect();
            if !lines.is_empty() {
                head.push('\n');
                head.push_str(&lines);
            }
        }
        if self.text.is_empty() { head } else { format!("{head}\n{}", self.text.trim_start_matches('\n')) }
    }
}

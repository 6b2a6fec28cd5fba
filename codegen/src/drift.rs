//! The difference between what the specs say and what is committed.

use crate::Tree;

/// A file that differs between the emitted tree and the committed one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drift {
    /// The tree has it, the folder has not.
    Missing {
        /// The file.
        path: String,
    },
    /// Both have it, with different text.
    Stale {
        /// The file.
        path: String,
    },
    /// The folder has it, the tree has not.
    Orphaned {
        /// The file.
        path: String,
    },
}

impl Drift {
    /// The file that differs.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path } | Self::Stale { path } | Self::Orphaned { path } => path,
        }
    }

    /// `missing`, `stale` or `orphaned`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::Stale { .. } => "stale",
            Self::Orphaned { .. } => "orphaned",
        }
    }
}

/// Compares the tree the specs give with the one that is committed, file by file, in the order of the paths.
#[must_use]
pub fn compare(wanted: &Tree, found: &Tree) -> Vec<Drift> {
    let missing_or_stale = wanted.iter().filter_map(|(path, text)| match found.get(path) {
        None => Some(Drift::Missing { path: path.to_owned() }),
        Some(other) if other != text => Some(Drift::Stale { path: path.to_owned() }),
        Some(_) => None,
    });
    let orphaned = found
        .iter()
        .filter(|(path, _)| wanted.get(path).is_none())
        .map(|(path, _)| Drift::Orphaned { path: path.to_owned() });
    let mut drift: Vec<Drift> = missing_or_stale.chain(orphaned).collect();
    drift.sort_by(|a, b| a.path().cmp(b.path()));
    drift
}

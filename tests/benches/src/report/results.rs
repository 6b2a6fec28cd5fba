//! The stored results: for each group its last run, with its day and machine.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::{Deserialize, Serialize};
use xtask::Failure;
use xtask::cli::Group;

use super::Machine;
use crate::bench::{Findings, io_failure};
use crate::figure::{Figure, Gap};
use crate::peer::Peer;

/// Where they are stored.
const RESULTS: &str = "tests/benches/results.json";

/// The last run of each group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// By group.
    pub groups: BTreeMap<Group, Measured>,
}

/// A run of one group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The day: `2026-01-31`.
    pub date: String,
    /// Where.
    pub machine: Machine,
    /// The peers' versions then.
    pub peers: BTreeMap<String, String>,
    /// What was measured.
    pub figures: Vec<Figure>,
    /// What was not, and why.
    pub gaps: Vec<Gap>,
}

impl Results {
    /// What was found now, on this machine.
    #[must_use]
    pub fn now(groups: &[Group], findings: &Findings) -> Self {
        let date = jiff::Timestamp::now().to_string().chars().take(10).collect::<String>();
        let machine = Machine::this();
        let peers: BTreeMap<String, String> =
            Peer::ALL.iter().map(|peer| (peer.name().to_owned(), peer.version().to_owned())).collect();
        let of = |group: Group| Measured {
            date: date.clone(),
            machine: machine.clone(),
            peers: peers.clone(),
            figures: findings.figures.iter().filter(|figure| figure.group == group).cloned().collect(),
            gaps: findings.gaps.iter().filter(|gap| gap.group == group).cloned().collect(),
        };
        Self { groups: groups.iter().map(|group| (*group, of(*group))).collect() }
    }

    /// The stored ones; none if there is no file.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn read(root: &Path) -> Result<Self, Failure> {
        let path = root.join(RESULTS);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(io_failure("read", &path, &error)),
        };
        serde_json::from_str(&text).map_err(|error| Failure::new(format!("`{}`: {error}", path.display())))
    }

    /// Takes the groups of another run in the place of ours.
    pub fn replace(&mut self, newer: Self) {
        self.groups.extend(newer.groups);
    }

    /// The figures of all groups.
    #[must_use]
    pub fn figures(&self) -> Vec<Figure> {
        self.groups.values().flat_map(|measured| measured.figures.iter().cloned()).collect()
    }

    /// As JSON.
    ///
    /// # Errors
    ///
    /// A figure is no number.
    pub fn to_json(&self) -> Result<String, Failure> {
        serde_json::to_string_pretty(self).map_err(|error| Failure::new(format!("cannot write the results: {error}")))
    }

    /// Stores them.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn write(&self, root: &Path) -> Result<(), Failure> {
        xtask::replace(root, RESULTS, &(self.to_json()? + "\n"))
    }
}

//! A measured number: of what, by whom, in which unit.

use std::fmt;

use serde::{Deserialize, Serialize};
use xtask::cli::Group;

/// The subject that is us.
pub const COPYIST: &str = "copyist";

/// A measured number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The group that measured it.
    pub group: Group,
    /// What was measured, within the group: `1000/cpu`.
    pub id: String,
    /// Whose it is: [`COPYIST`], a peer's name, or what is written by hand for comparison (`hyper`, `reqwest`, `serde`).
    pub subject: String,
    /// The number.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
}

/// What could not be measured, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The group that would have measured it.
    pub group: Group,
    /// What was to be measured: a figure's id or the beginning of several; empty for all of the group.
    pub id: String,
    /// Whose figure is missing.
    pub subject: String,
    /// Why, in one line.
    pub reason: String,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Seconds of processor time, user and system.
    #[serde(rename = "cpu-s")]
    CpuSeconds,
    /// Microseconds of processor time.
    #[serde(rename = "cpu-µs")]
    CpuMicroseconds,
    /// Seconds on the clock.
    #[serde(rename = "s")]
    Seconds,
    /// Memory.
    #[serde(rename = "MiB")]
    Mebibytes,
    /// A file's size.
    #[serde(rename = "KiB")]
    Kibibytes,
    /// Machine instructions.
    #[serde(rename = "instructions")]
    Instructions,
    /// Calls of the allocator.
    #[serde(rename = "allocations")]
    Allocations,
    /// Millions of bytes a second.
    #[serde(rename = "MB/s")]
    MegabytesPerSecond,
    /// Calls a second.
    #[serde(rename = "1/s")]
    PerSecond,
    /// Lines of text.
    #[serde(rename = "lines")]
    Lines,
    /// Crates in a build.
    #[serde(rename = "crates")]
    Crates,
}

impl Figure {
    /// A figure.
    #[must_use]
    pub fn new(group: Group, id: impl Into<String>, subject: impl Into<String>, value: f64, unit: Unit) -> Self {
        Self { group, id: id.into(), subject: subject.into(), value, unit }
    }

    /// Its name among the figures of all groups: `generate/1000/cpu`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.group.name(), self.id)
    }
}

impl Unit {
    /// Its sign after a number.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::CpuSeconds => "CPU-s",
            Self::CpuMicroseconds => "CPU-µs",
            Self::Seconds => "s",
            Self::Mebibytes => "MiB",
            Self::Kibibytes => "KiB",
            Self::Instructions => "instructions",
            Self::Allocations => "allocations",
            Self::MegabytesPerSecond => "MB/s",
            Self::PerSecond => "calls/s",
            Self::Lines => "lines",
            Self::Crates => "crates",
        }
    }
}

/// The number as a person reads it, without its unit: three digits that count, and commas in large ones.
#[must_use]
pub fn number(value: f64) -> String {
    let digits = match value.abs() {
        size if size >= 100.0 || value.fract() == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.digits$}");
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len() - place;
        if place > 0 && left % 3 == 0 && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    fraction.map_or(out.clone(), |fraction| format!("{out}.{fraction}"))
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", number(self.value), self.unit.sign())
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_show_three_digits_that_count() {
        let shown = [0.0456, 1.234, 57.31, 131.4, 82_000.0, 1_234_567.8, 3.0].map(number);
        assert_eq!(shown, ["0.046", "1.23", "57.3", "131", "82,000", "1,234,568", "3"]);
    }
}

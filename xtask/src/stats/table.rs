//! The counts as a table for people.

use super::{Stats, total};
use crate::terminal::{BOLD, DIM};

/// The headings, in two lines.
const HEADINGS: [[&str; 2]; 11] = [
    ["", "API"],
    ["", "operations"],
    ["", "types"],
    ["spec", "lines"],
    ["per", "operation"],
    ["Rust", "lines"],
    ["per", "operation"],
    ["", "documented"],
    ["", "observed"],
    ["", "inferred"],
    ["", "coverage"],
];

/// A row for each API and, if there are several, one for their sums.
pub(super) fn table(stats: &[Stats]) -> String {
    let mut rows: Vec<[String; 11]> = stats.iter().map(row).collect();
    if stats.len() > 1 {
        rows.push(row(&total(stats)));
    }
    let mut widths = HEADINGS.map(|lines| lines.iter().map(|line| line.len()).max().unwrap_or_default());
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for line in 0..2 {
        let cells = HEADINGS.map(|lines| lines[line].to_owned());
        text += &format!("{BOLD}{}{BOLD:#}\n", aligned(&cells, &widths));
    }
    for row in &rows {
        text += &aligned(row, &widths);
        text.push('\n');
    }
    for one in stats.iter().filter(|one| one.undocumented_answers > 0) {
        let (bodies, all) = (one.undocumented_answers, one.operations);
        text += &format!(
            "{DIM}{}: the vendor documents no answer's body for {bodies} of {all} operations{DIM:#}\n",
            one.api
        );
    }
    text
}

fn row(stats: &Stats) -> [String; 11] {
    let each = |lines| stats.each(lines).map_or_else(dash, |lines| format!("{lines:.1}"));
    [
        stats.api.clone(),
        stats.operations.to_string(),
        stats.types.to_string(),
        stats.spec_lines.to_string(),
        each(stats.spec_lines),
        stats.rust_lines.to_string(),
        each(stats.rust_lines),
        stats.facts.documented.to_string(),
        stats.facts.observed.to_string(),
        stats.facts.inferred.to_string(),
        stats.facts.coverage().map_or_else(dash, |percent| format!("{percent} %")),
    ]
}

fn dash() -> String {
    "-".to_owned()
}

/// The first cell to the left, the others, which are numbers, to the right.
fn aligned(cells: &[String; 11], widths: &[usize; 11]) -> String {
    let mut line = String::new();
    for (place, (cell, width)) in cells.iter().zip(widths).enumerate() {
        if place == 0 {
            line += &format!("{cell:<width$}");
        } else {
            line += &format!("  {cell:>width$}");
        }
    }
    line.trim_end().to_owned()
}

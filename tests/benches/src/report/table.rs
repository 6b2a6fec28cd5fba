//! Budgets and figures side by side, for a terminal and for Markdown.

use std::fmt::Write as _;

use xtask::Failure;

use super::Results;
use crate::budget::{self, Budget, Verdict};
use crate::figure::{COPYIST, Figure, number};

/// A budget's row.
pub(super) struct Row {
    pub(super) what: String,
    pub(super) budget: String,
    pub(super) measured: String,
    pub(super) others: String,
    pub(super) verdict: &'static str,
}

/// The rows of all budgets.
pub(super) fn rows(figures: &[Figure]) -> Result<Vec<Row>, Failure> {
    Ok(budget::all()?.iter().map(|budget| row(budget, figures)).collect())
}

fn row(budget: &Budget, figures: &[Figure]) -> Row {
    let verdict = budget.judge(figures);
    let ours = figures.iter().find(|figure| figure.name() == budget.figure && figure.subject == COPYIST);
    let mut others: Vec<String> = figures
        .iter()
        .filter(|figure| figure.name() == budget.figure && figure.subject != COPYIST)
        .map(|figure| format!("{} {}", figure.subject, number(figure.value)))
        .collect();
    if let (Some(COPYIST), Verdict::Met(judged) | Verdict::Missed(judged)) = (budget.of.as_deref(), &verdict) {
        others = judged.reference.iter().map(|(_, value)| number(*value)).collect();
    }
    Row {
        what: budget.what.clone(),
        budget: bound(budget, &verdict),
        measured: ours.map_or_else(|| "–".to_owned(), Figure::to_string),
        others: others.join(", "),
        verdict: match verdict {
            Verdict::Met(_) if !reaches_goal(budget, figures) => "at its limit",
            Verdict::Met(_) => "met",
            Verdict::Missed(_) => "missed",
            Verdict::NotMeasured => "not measured",
        },
    }
}

/// Whether a figure is within the bound that was hoped for; without one, any is.
fn reaches_goal(budget: &Budget, figures: &[Figure]) -> bool {
    let hoped = Budget { at_most: budget.goal, ..budget.clone() };
    budget.goal.is_none() || matches!(hoped.judge(figures), Verdict::Met(_))
}

/// The bound in words: `≤ 0.167 × best peer = 9.5`.
fn bound(budget: &Budget, verdict: &Verdict) -> String {
    let (sign, factor) = match (budget.at_most, budget.at_least) {
        (Some(most), _) => ("≤", most),
        (None, least) => ("≥", least.unwrap_or_default()),
    };
    let goal = budget.goal.map_or_else(String::new, |goal| format!("; hoped for: {}", number(goal)));
    let Some(of) = &budget.of else { return format!("{sign} {} {}{goal}", number(factor), budget.unit.sign()) };
    let of = if of == COPYIST { "ours" } else { of };
    let mut text = format!("{sign} {} × {of}", number(factor));
    if budget.plus > 0.0 {
        let _ = write!(text, " + {}", number(budget.plus));
    }
    if let Verdict::Met(judged) | Verdict::Missed(judged) = verdict {
        let _ = write!(text, " = {}", number(judged.bound));
    }
    text + &goal
}

/// What a run found, for a person: the budgets of its groups, all figures, and what is missing.
///
/// # Errors
///
/// The budgets cannot be read.
pub fn text(results: &Results) -> Result<String, Failure> {
    let figures = results.figures();
    let mut text = String::new();
    for (group, measured) in &results.groups {
        let _ = writeln!(text, "\n{} ({})", group.name(), measured.machine.cpu);
        for figure in &measured.figures {
            let _ = writeln!(text, "  {:<40} {:<20} {figure}", figure.id, figure.subject);
        }
        for gap in &measured.gaps {
            let _ = writeln!(text, "  {:<40} {:<20} not measured: {}", gap.id, gap.subject, gap.reason);
        }
        let _ = writeln!(text);
        let begins = format!("{}/", group.name());
        for budget in budget::all()?.iter().filter(|budget| budget.figure.starts_with(&begins)) {
            let row = row(budget, &figures);
            let _ = writeln!(text, "  {:<13} {}: {} ({})", row.verdict, row.what, row.measured, row.budget);
        }
    }
    Ok(text)
}

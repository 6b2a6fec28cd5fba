//! What a run means for whoever started it: which counts are over their budgets, and what nobody knows.

use std::process::ExitCode;

use xtask::cli::Group;

use crate::bench::Findings;
use crate::budget::{Budget, Kind, Verdict};
use crate::figure::COPYIST;

/// What a run means for whoever started it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Budgets of counts that are broken, each in a line.
    broken: Vec<String>,
    /// What of ours was not measured, and budgets that could not be judged.
    unknown: Vec<String>,
}

impl Outcome {
    /// What the findings of some groups mean. A gate does not open while a budget of a count cannot be judged.
    #[must_use]
    pub fn of(budgets: &[Budget], groups: &[Group], findings: &Findings, gate: bool) -> Self {
        let mut outcome = Self::default();
        for gap in findings.gaps.iter().filter(|gap| gap.subject == COPYIST) {
            let name = format!("{}/{}", gap.group.name(), gap.id);
            outcome.unknown.push(format!("`{}` is not measured: {}", name.trim_end_matches('/'), gap.reason));
        }
        let is_meant = |figure: &str| groups.iter().any(|group| figure.split('/').next() == Some(group.name()));
        for budget in budgets.iter().filter(|budget| budget.kind == Kind::Count && is_meant(&budget.figure)) {
            match budget.judge(&findings.figures) {
                Verdict::Missed(judged) => {
                    outcome.broken.push(format!("the budget `{}` is broken: {}", budget.id, judged.words(budget)));
                }
                Verdict::NotMeasured if gate => {
                    outcome.unknown.push(format!("the budget `{}` cannot be judged: a figure is missing", budget.id));
                }
                Verdict::Met(_) | Verdict::NotMeasured => {}
            }
        }
        outcome
    }

    /// All that is wrong, in lines.
    pub fn complaints(&self) -> impl Iterator<Item = &str> {
        self.broken.iter().chain(&self.unknown).map(String::as_str)
    }

    /// The exit code: 2 if something is unknown, 1 if a budget is broken.
    #[must_use]
    pub fn exit(&self) -> ExitCode {
        ExitCode::from(if !self.unknown.is_empty() { 2 } else { u8::from(!self.broken.is_empty()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::by_id;
    use crate::figure::{Figure, Gap, Unit};

    fn figure(subject: &str, value: f64) -> Figure {
        Figure::new(Group::Request, "get/instructions", subject, value, Unit::Instructions)
    }

    fn outcome(figures: &[Figure], gaps: &[Gap], gate: bool) -> Outcome {
        let budget = Budget { at_most: Some(0.5), ..by_id("get-instructions").expect("there is one") };
        let findings = Findings { figures: figures.to_vec(), gaps: gaps.to_vec() };
        Outcome::of(&[budget], &[Group::Request], &findings, gate)
    }

    #[test]
    fn a_budget_that_is_kept_to_opens_the_gate() {
        let outcome = outcome(&[figure(COPYIST, 40_000.0), figure("reqwest", 80_000.0)], &[], true);
        assert_eq!(outcome, Outcome::default());
        assert_eq!(outcome.exit(), ExitCode::SUCCESS);
    }

    #[test]
    fn a_broken_budget_is_told_in_one_line_with_both_figures() {
        let outcome = outcome(&[figure(COPYIST, 40_001.0), figure("reqwest", 80_000.0)], &[], true);
        let complaints: Vec<&str> = outcome.complaints().collect();
        assert_eq!(
            complaints,
            [
                "the budget `get-instructions` is broken: instructions of a GET on loopback: 40,001 instructions, and at most \
              40,000 are allowed beside 80,000 of reqwest"
            ]
        );
        assert_eq!(outcome.exit(), ExitCode::from(1));
    }

    #[test]
    fn what_nobody_knows_closes_the_gate() {
        let reason = "cannot start `valgrind`".to_owned();
        let gap = Gap { group: Group::Request, id: "get/instructions".to_owned(), subject: COPYIST.to_owned(), reason };
        let outcome = outcome(&[figure("reqwest", 80_000.0)], &[gap], true);
        let complaints: Vec<&str> = outcome.complaints().collect();
        assert_eq!(
            complaints,
            [
                "`request/get/instructions` is not measured: cannot start `valgrind`",
                "the budget `get-instructions` cannot be judged: a figure is missing"
            ]
        );
        assert_eq!(outcome.exit(), ExitCode::from(2));
    }

    #[test]
    fn the_budget_of_a_group_that_was_not_measured_is_nobodys_business() {
        let budget = by_id("decode-object").expect("there is one");
        let outcome = Outcome::of(&[budget], &[Group::Request], &Findings::default(), true);
        assert_eq!(outcome, Outcome::default());
    }

    #[test]
    fn without_a_gate_a_missing_peer_is_no_failure() {
        assert_eq!(outcome(&[figure(COPYIST, 40_000.0)], &[], false), Outcome::default());
    }
}

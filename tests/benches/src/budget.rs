//! The budgets, read from `budgets.toml`, and what figures are worth beside them.

use serde::Deserialize;
use xtask::Failure;

use crate::figure::{COPYIST, Figure, Unit, number};
use crate::peer::Peer;

/// The file that holds every budget.
const BUDGETS: &str = include_str!("../budgets.toml");

/// The `of` that stands for the peer with the best figure.
const BEST_PEER: &str = "best peer";

/// A bound that a figure of ours is held to.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// What others call it by.
    pub id: String,
    /// The name of the figure.
    pub figure: String,
    /// Words for the table.
    pub what: String,
    /// The figure, or its ratio to another, is to be no larger.
    pub at_most: Option<f64>,
    /// The figure, or its ratio to another, is to be no smaller.
    pub at_least: Option<f64>,
    /// Whose figure the bound is a factor of.
    pub of: Option<String>,
    /// Which figure of theirs, if not the same.
    pub of_figure: Option<String>,
    /// What is added to the product.
    #[serde(default)]
    pub plus: f64,
    /// The bound that was hoped for, where a profile shows that it cannot be had; the comment in the file has the profile.
    pub goal: Option<f64>,
    /// The figure's unit.
    pub unit: Unit,
    /// Whether it can be held anywhere.
    pub kind: Kind,
}

/// What a budget's figure depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// On the code alone: a test fails when it is broken.
    Count,
    /// On compilers and allocators too.
    Size,
    /// On the machine and on what else it does.
    Time,
}

/// What became of a budget.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The figure keeps to the bound.
    Met(Judged),
    /// It does not.
    Missed(Judged),
    /// A figure is missing: ours, or the one that the bound is a factor of.
    NotMeasured,
}

/// A figure beside its bound.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// What was measured of us.
    pub value: f64,
    /// What it is held to.
    pub bound: f64,
    /// What the bound is a factor of: whose, and how much.
    pub reference: Option<(String, f64)>,
}

#[derive(Deserialize)]
struct File {
    budget: Vec<Budget>,
}

/// All budgets, in the order of the file.
///
/// # Errors
///
/// The file does not say what it is to say.
pub fn all() -> Result<Vec<Budget>, Failure> {
    let file: File = toml::from_str(BUDGETS).map_err(|error| Failure::new(format!("`budgets.toml`: {error}")))?;
    for budget in &file.budget {
        if budget.at_most.is_some() == budget.at_least.is_some() {
            return Err(Failure::new(format!("`budgets.toml`: `{}` needs `at_most` or `at_least`", budget.id)));
        }
    }
    Ok(file.budget)
}

/// The budget with an id.
///
/// # Errors
///
/// There is none, or the file does not say what it is to say.
pub fn by_id(id: &str) -> Result<Budget, Failure> {
    let none = || Failure::new(format!("`budgets.toml` has no budget `{id}`"));
    all()?.into_iter().find(|budget| budget.id == id).ok_or_else(none)
}

impl Judged {
    /// The figure beside its bound, in words.
    #[must_use]
    pub fn words(&self, budget: &Budget) -> String {
        let bound = if budget.at_most.is_some() { "at most" } else { "at least" };
        let mut words = format!(
            "{}: {} {}, and {bound} {} are allowed",
            budget.what,
            number(self.value),
            budget.unit.sign(),
            number(self.bound)
        );
        if let Some((of, value)) = &self.reference {
            words += &format!(" beside {} of {of}", number(*value));
        }
        words
    }
}

impl Budget {
    /// What figures are worth beside it.
    #[must_use]
    pub fn judge(&self, figures: &[Figure]) -> Verdict {
        let Some(value) = find(figures, &self.figure, COPYIST) else { return Verdict::NotMeasured };
        let reference = match &self.of {
            None => None,
            Some(subject) => match self.reference(figures, subject) {
                None => return Verdict::NotMeasured,
                found => found,
            },
        };
        let factor = self.at_most.or(self.at_least).unwrap_or_default();
        let bound = reference.as_ref().map_or(factor, |(_, of)| factor * of) + self.plus;
        let met = if self.at_most.is_some() { value <= bound } else { value >= bound };
        let judged = Judged { value, bound, reference };
        if met { Verdict::Met(judged) } else { Verdict::Missed(judged) }
    }

    /// The figure that the bound is a factor of.
    fn reference(&self, figures: &[Figure], subject: &str) -> Option<(String, f64)> {
        let name = self.of_figure.as_deref().unwrap_or(&self.figure);
        if subject != BEST_PEER {
            return Some((subject.to_owned(), find(figures, name, subject)?));
        }
        let peers =
            Peer::ALL.iter().filter_map(|peer| Some((peer.name().to_owned(), find(figures, name, peer.name())?)));
        if self.at_most.is_some() {
            peers.min_by(|a, b| a.1.total_cmp(&b.1))
        } else {
            peers.max_by(|a, b| a.1.total_cmp(&b.1))
        }
    }
}

fn find(figures: &[Figure], name: &str, subject: &str) -> Option<f64> {
    let found = |figure: &&Figure| figure.subject == subject && figure.name() == name;
    figures.iter().find(found).map(|figure| figure.value)
}

#[cfg(test)]
mod tests {
    use xtask::cli::Group;

    use super::*;

    fn figure(subject: &str, value: f64) -> Figure {
        Figure::new(Group::Generate, "1000/cpu", subject, value, Unit::CpuSeconds)
    }

    #[test]
    fn the_best_peer_is_the_one_with_the_smallest_figure() {
        let budget = by_id("generate-1000").expect("there is one");
        let peers = [figure("progenitor", 2.0), figure("openapi-nexus", 0.4)];
        let judge = |ours| budget.judge(&[&peers[..], &[figure(COPYIST, ours)]].concat());
        assert!(matches!(judge(0.4), Verdict::Met(_)));
        let Verdict::Missed(judged) = judge(0.41) else { panic!("it is over the bound") };
        assert_eq!(judged.reference, Some(("openapi-nexus".to_owned(), 0.4)));
    }

    #[test]
    fn without_a_peer_there_is_no_verdict() {
        let budget = by_id("generate-1000").expect("there is one");
        assert_eq!(budget.judge(&[figure(COPYIST, 0.1)]), Verdict::NotMeasured);
        assert_eq!(budget.judge(&[figure("progenitor", 0.1)]), Verdict::NotMeasured);
    }

    #[test]
    fn a_bound_may_be_another_figure_of_ours_and_something_more() {
        let budget =
            Budget { at_most: Some(2.0), plus: 1.0, ..by_id("generate-10000-linear-time").expect("there is one") };
        let ours = |value| Figure { id: "10000/cpu".to_owned(), ..figure(COPYIST, value) };
        assert!(matches!(budget.judge(&[figure(COPYIST, 1.0), ours(3.0)]), Verdict::Met(_)));
        assert!(matches!(budget.judge(&[figure(COPYIST, 1.0), ours(3.1)]), Verdict::Missed(_)));
    }

    #[test]
    fn ids_are_unique_and_figures_belong_to_a_group() {
        let budgets = all().expect("the file is read");
        let mut ids: Vec<&str> = budgets.iter().map(|budget| budget.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), budgets.len());
        for budget in &budgets {
            let group = budget.figure.split('/').next().unwrap_or_default();
            assert!(Group::ALL.iter().any(|one| one.name() == group), "{}", budget.figure);
        }
    }
}

//! HTTP statuses and what they mean.

use std::collections::HashMap;
use std::ops::{Range, RangeInclusive};

use indexmap::IndexMap;

use super::place::{At, Beside, Spot};
use super::problem::Problems;
use crate::diagnostic::Code;
use crate::ir::ErrorAnswer;

/// Statuses of answers that are a success, and of those that are not.
pub(super) const SUCCESS: RangeInclusive<u16> = 200..=299;
const ERRORS: RangeInclusive<u16> = 400..=599;

/// Reads a status.
pub(super) fn read(text: &str, allowed: RangeInclusive<u16>, at: &At<'_>, problems: &mut Problems) -> Option<u16> {
    let status = (text.len() == 3).then(|| text.parse::<u16>().ok()).flatten();
    if let Some(status) = status.filter(|status| allowed.contains(status)) {
        return Some(status);
    }
    let (low, high) = (*allowed.start(), *allowed.end());
    let what = if allowed == SUCCESS { "a success" } else { "an error" };
    let label = match status {
        Some(_) => format!("{what} has a status from {low} to {high}"),
        None => "not an HTTP status".to_owned(),
    };
    let help = match status {
        Some(status) if SUCCESS.contains(&status) => "success answers belong under `returns:`".to_owned(),
        Some(status) if ERRORS.contains(&status) => "errors belong under `errors:`, with what they mean".to_owned(),
        Some(_) if allowed == SUCCESS => "only what calls give belongs here: statuses of success".to_owned(),
        None if allowed == SUCCESS => "write the status first, then the type: `200 Server`".to_owned(),
        Some(_) | None => "the key is the status, the text what it means: `404: There is no such server.`".to_owned(),
    };
    problems.push(at.error(Code::InvalidStatus, format!("`{text}` is not {what} status"), label).help(help));
    None
}

/// Reads the error statuses of a mapping, those of `shared` first where the mapping does not change them.
pub(super) fn errors(
    own: &IndexMap<String, String>,
    shared: &[ErrorAnswer],
    spot: Spot<'_>,
    problems: &mut Problems,
) -> Vec<ErrorAnswer> {
    let mut answers = shared.to_vec();
    for (key, doc) in own {
        let at = spot.child(key);
        let Some(status) = read(key, ERRORS, &at.key(), problems) else {
            continue;
        };
        let answer = ErrorAnswer { status, doc: doc.trim().to_owned() };
        match answers.iter_mut().find(|other| other.status == status) {
            Some(other) => *other = answer,
            None => answers.push(answer),
        }
    }
    answers.sort_by_key(|answer| answer.status);
    answers
}

/// Notices a status that is given twice.
#[derive(Default)]
pub(super) struct Seen<'a> {
    statuses: HashMap<u16, (Spot<'a>, Range<usize>)>,
}

impl<'a> Seen<'a> {
    pub(super) fn first(&mut self, status: u16, spot: Spot<'a>, span: &Range<usize>, problems: &mut Problems) -> bool {
        let Some((earlier, earlier_span)) = self.statuses.insert(status, (spot, span.clone())) else {
            return true;
        };
        let problem = spot
            .within(span)
            .error(Code::DuplicateStatus, format!("the status {status} is given twice"), "given again")
            .beside(&earlier.within(&earlier_span), "first given here")
            .help("one status has one type; if it has several, name their union under `types:`");
        problems.push(problem);
        false
    }
}

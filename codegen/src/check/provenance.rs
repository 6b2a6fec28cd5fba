//! Reads where facts come from: `high -- recorded request`.

use std::borrow::Cow;

use super::place::{Beside, Spot};
use super::problem::Problems;
use super::{prose, suggestion};
use crate::diagnostic::Code;
use crate::ir::{Basis, Confidence, Provenance};
use crate::spec::{Aspect, Operation, Resource};

/// The provenance of one thing, from its keys `observed` and `inferred`.
pub(super) fn one(
    aspect: &str,
    (observed, inferred): (Option<&str>, Option<&str>),
    spot: Spot<'_>,
    problems: &mut Problems,
) -> Option<Provenance> {
    let observed_at = spot.child("observed");
    let inferred_at = spot.child("inferred");
    if observed.is_some() && inferred.is_some() {
        both(aspect, observed_at, inferred_at, problems);
    }
    let (text, basis, at) = match (observed, inferred) {
        (Some(text), _) => (text, Basis::Observed, observed_at),
        (None, Some(text)) => (text, Basis::Inferred, inferred_at),
        (None, None) => return None,
    };
    read(aspect, basis, text, at, problems)
}

/// The provenance of an operation's aspects, in the order of the aspects.
pub(super) fn operation(operation: &Operation, spot: Spot<'_>, problems: &mut Problems) -> Vec<Provenance> {
    let observed_at = spot.child("observed");
    let inferred_at = spot.child("inferred");
    let mut found = Vec::new();
    for aspect in ASPECTS {
        let name = word(aspect);
        let observed = operation.observed.get(&aspect);
        let inferred = operation.inferred.get(&aspect);
        if observed.is_some() && inferred.is_some() {
            both(name, observed_at.child(name), inferred_at.child(name), problems);
        }
        let observed = observed.map(|text| (Basis::Observed, text, observed_at));
        let inferred = inferred.map(|text| (Basis::Inferred, text, inferred_at));
        for (basis, text, at) in observed.into_iter().chain(inferred) {
            found.extend(read(name, basis, text, at.child(name), problems));
        }
    }
    found
}

/// What holds for all operations of a resource that do not say otherwise.
#[derive(Debug, Default)]
pub(super) struct Shared {
    inferred: Vec<(Aspect, String)>,
    observed: Vec<(Aspect, String)>,
}

/// Reads the marks that hold for all operations of a resource; those that cannot be read are reported and left out.
pub(super) fn shared(resource: &Resource, root: Spot<'_>, problems: &mut Problems) -> Shared {
    let (observed_at, inferred_at) = (root.child("observed"), root.child("inferred"));
    let mut shared = Shared::default();
    for aspect in ASPECTS {
        let name = word(aspect);
        let (observed, inferred) = (resource.observed.get(&aspect), resource.inferred.get(&aspect));
        if observed.is_some() && inferred.is_some() {
            both(name, observed_at.child(name), inferred_at.child(name), problems);
        }
        if let Some(text) = observed
            && read(name, Basis::Observed, text, observed_at.child(name), problems).is_some()
        {
            shared.observed.push((aspect, text.clone()));
        } else if let Some(text) = inferred
            && read(name, Basis::Inferred, text, inferred_at.child(name), problems).is_some()
        {
            shared.inferred.push((aspect, text.clone()));
        }
    }
    shared
}

/// An operation with what its resource says for all, where it says nothing of its own.
pub(super) fn marked<'a>(operation: &'a Operation, shared: &Shared) -> Cow<'a, Operation> {
    let of_docs = operation.source.is_some();
    let lacks = |aspect: Aspect| {
        let own = operation.observed.contains_key(&aspect) || operation.inferred.contains_key(&aspect);
        !(own || of_docs && aspect == Aspect::Path)
    };
    let new = |marks: &[(Aspect, String)]| -> Vec<(Aspect, String)> {
        marks.iter().filter(|(aspect, _)| lacks(*aspect)).cloned().collect()
    };
    let (observed, inferred) = (new(&shared.observed), new(&shared.inferred));
    if observed.is_empty() && inferred.is_empty() {
        return Cow::Borrowed(operation);
    }
    let mut operation = operation.clone();
    operation.observed.extend(observed);
    operation.inferred.extend(inferred);
    Cow::Owned(operation)
}

const ASPECTS: [Aspect; 6] =
    [Aspect::Method, Aspect::Path, Aspect::Parameters, Aspect::Body, Aspect::Status, Aspect::Response];

fn word(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Method => "method",
        Aspect::Path => "path",
        Aspect::Parameters => "parameters",
        Aspect::Body => "body",
        Aspect::Status => "status",
        Aspect::Response => "response",
    }
}

fn both(aspect: &str, observed: Spot<'_>, inferred: Spot<'_>, problems: &mut Problems) {
    let problem = inferred
        .key()
        .error(Code::InvalidProvenance, format!("`{aspect}` is both observed and inferred"), "inferred here")
        .beside(&observed.key(), "observed here")
        .help("keep `observed`: what has been seen needs no inference");
    problems.push(problem);
}

fn read(aspect: &str, basis: Basis, text: &str, at: Spot<'_>, problems: &mut Problems) -> Option<Provenance> {
    let line = prose::split(text);
    let word = &text[line.notation.clone()];
    let confidence = match word {
        "high" => Confidence::High,
        "medium" => Confidence::Medium,
        "low" => Confidence::Low,
        other => {
            let help = suggestion::help(other, ["high", "medium", "low"], || {
                // What follows the dashes is the reason already.
                let reason = line.prose.unwrap_or(if other.is_empty() { "why" } else { other });
                format!("say how sure it is, then why: `medium -- {reason}`")
            });
            let (message, label) = if other.is_empty() {
                ("a confidence is missing".to_owned(), "no confidence".to_owned())
            } else {
                (format!("unknown confidence `{other}`"), "neither `high`, `medium` nor `low`".to_owned())
            };
            let problem = at.within(&line.notation).error(Code::InvalidProvenance, message, label).help(help);
            problems.push(problem);
            return None;
        }
    };
    Some(Provenance { aspect: aspect.to_owned(), basis, confidence, reason: line.prose.map(str::to_owned) })
}

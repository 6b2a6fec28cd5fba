//! Where facts come from, for programs as `x-provenance` and for people in descriptions.

use std::borrow::Cow;

use super::node::Node;
use crate::ir::Provenance;

/// The value of `x-provenance`, a list wherever it stands.
///
/// ```yaml
/// - aspect: method
///   basis: inferred
///   confidence: high
///   reason: a plain read
/// ```
pub(super) fn provenance<'a>(facts: impl IntoIterator<Item = &'a Provenance>) -> Vec<Node<'a>> {
    facts
        .into_iter()
        .map(|fact| {
            Node::new()
                .with("aspect", fact.aspect.as_str())
                .with("basis", fact.basis.word())
                .with("confidence", fact.confidence.word())
                .with_some("reason", fact.reason.as_deref())
        })
        .collect()
}

/// What an operation's description says of it, a line a fact.
///
/// ```text
/// Not taken from the documentation:
///
/// - method: inferred, high confidence (a plain read)
/// ```
pub(super) fn list(facts: &[Provenance]) -> Option<String> {
    let lines: Vec<String> = facts.iter().map(|fact| format!("- {}: {}", fact.aspect, words(fact))).collect();
    (!lines.is_empty()).then(|| format!("Not taken from the documentation:\n\n{}", lines.join("\n")))
}

/// The description of a field or type, and after it where it comes from.
///
/// ```text
/// Address of the account. Not taken from the documentation: observed, high confidence (a recorded request).
/// ```
pub(super) fn noted<'a>(doc: &'a str, fact: Option<&Provenance>) -> Cow<'a, str> {
    match fact {
        None => Cow::Borrowed(doc),
        Some(fact) => {
            Cow::Owned(format!("{doc} Not taken from the documentation: {}.", words(fact)).trim_start().to_owned())
        }
    }
}

/// `inferred, high confidence (a plain read)`
fn words(fact: &Provenance) -> String {
    let reason = fact.reason.as_deref().map(|reason| format!(" ({})", reason.trim_end_matches('.')));
    format!("{}, {} confidence{}", fact.basis.word(), fact.confidence.word(), reason.unwrap_or_default())
}

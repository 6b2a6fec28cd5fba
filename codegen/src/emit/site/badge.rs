//! Badges: how well a fact is known.

use super::html::Html;
use super::prose;
use crate::emit::provenance::{self, Group};
use crate::emit::rust::doc;
use crate::ir::{Basis, Provenance};

/// The badge of what the vendor's docs state.
pub(super) fn documented(html: &mut Html) {
    html.tag("span.mark.documented", &[], |html| {
        html.text("documented ");
        html.leaf("span.why", "The vendor's documentation states it.");
    });
}

/// A badge for each place that facts are known from; nothing without facts. The reason shows over the badge, and is read out.
pub(super) fn badges(html: &mut Html, facts: &[Provenance]) {
    for group in provenance::groups(facts) {
        html.text(" ");
        let head = head(group.first.basis);
        html.tag(head, &[("tabindex", "0")], |html| {
            html.text(group.first.basis.word());
            html.text(" ");
            html.tag("span.why", &[], |html| why(html, &group));
        });
    }
}

/// A paragraph on each place that facts are known from: the badge, what is known, and the reason.
pub(super) fn paragraphs(html: &mut Html, facts: &[Provenance]) {
    for group in provenance::groups(facts) {
        html.block("p.known", &[], |html| {
            html.leaf(head(group.first.basis), group.first.basis.word());
            html.text(" ");
            why(html, &group);
        });
    }
}

fn head(basis: Basis) -> &'static str {
    match basis {
        Basis::Observed => "span.mark.observed",
        Basis::Inferred => "span.mark.inferred",
    }
}

/// `Path and body, with high confidence: recorded traffic.`
fn why(html: &mut Html, group: &Group<'_>) {
    let confidence = format!("{} confidence", group.first.confidence.word());
    let subject = match group.subject() {
        Some(subject) => format!("{subject}, with {confidence}"),
        None => confidence,
    };
    let reason = group.first.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
    prose::sentence(html, &doc::capitalised(&format!("{subject}{reason}")));
}

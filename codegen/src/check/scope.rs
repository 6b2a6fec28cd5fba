//! Scopes that an operation asks of an OAuth2 token: `a + b`, `a | b`.

use super::place::Spot;
use super::problem::Problems;
use super::suggestion;
use crate::diagnostic::Code;
use crate::ir::{SchemeKind, SecurityScheme};

/// Reads the scopes: a token must have all of one of these.
pub(super) fn read(text: &str, schemes: &[SecurityScheme], at: Spot<'_>, problems: &mut Problems) -> Vec<Vec<String>> {
    let known: Vec<&str> = schemes
        .iter()
        .filter_map(|scheme| match &scheme.kind {
            SchemeKind::OAuth2(oauth2) => Some(oauth2.scopes.iter().map(|(name, _)| name.as_str())),
            SchemeKind::Bearer
            | SchemeKind::Token
            | SchemeKind::Basic
            | SchemeKind::QueryPair(..)
            | SchemeKind::HeaderPair(..) => None,
        })
        .flatten()
        .collect();
    let mut alternatives = Vec::new();
    let mut start = 0;
    for alternative in text.split('|') {
        let mut scopes = Vec::new();
        let mut begin = start;
        for scope in alternative.split('+') {
            let name = scope.trim();
            if known.contains(&name) {
                scopes.push(name.to_owned());
            } else {
                let from = begin + (scope.len() - scope.trim_start().len());
                unknown(name, &known, at, from..from + name.len(), problems);
            }
            begin += scope.len() + 1;
        }
        start += alternative.len() + 1;
        alternatives.push(scopes);
    }
    alternatives
}

fn unknown(name: &str, known: &[&str], at: Spot<'_>, span: std::ops::Range<usize>, problems: &mut Problems) {
    let (message, label) = if name.is_empty() {
        ("a scope is missing".to_owned(), "no name")
    } else {
        (format!("unknown scope `{name}`"), "not among the scopes of `auth`")
    };
    let help = suggestion::help(name, known.iter().copied(), || {
        "list it under `scopes:` of the `oauth2` scheme in `api.yaml`; `a + b` asks for both, `a | b` for either"
            .to_owned()
    });
    let place = if name.is_empty() { at.value() } else { at.within(&span) };
    problems.push(place.error(Code::UnknownScope, message, label).help(help));
}

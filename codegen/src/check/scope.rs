//! Scopes that an operation asks of an OAuth2 token: `a + b`, `a | b`.

use std::ops::Range;

use super::lost::Lost;
use super::place::Spot;
use super::problem::Problems;
use super::suggestion;
use crate::diagnostic::Code;
use crate::ir::{SchemeKind, SecurityScheme};

/// Reads the scopes: a token must have all of one of these.
pub(super) fn read(
    text: &str,
    schemes: &[SecurityScheme],
    lost: &Lost,
    at: Spot<'_>,
    problems: &mut Problems,
) -> Vec<Vec<String>> {
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
            if known.contains(&name) || lost.may_have_scope() {
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

fn unknown(name: &str, known: &[&str], at: Spot<'_>, span: Range<usize>, problems: &mut Problems) {
    const SIGNS: &str = "`a + b` asks for both, `a | b` for either";
    if name.is_empty() {
        let problem = at.value().error(Code::UnknownScope, "a scope is missing", "no name");
        problems.push(problem.help(format!("{SIGNS}; what needs none has no `scopes`")));
        return;
    }
    let help = suggestion::help(name, known.iter().copied(), || match known {
        [] => "no scheme under `auth:` is `oauth2` with `scopes:`; list it there, or remove `scopes` here".to_owned(),
        _ if name.contains([',', ' ']) => SIGNS.to_owned(),
        known => format!(
            "list it under `scopes:` of the `oauth2` scheme; there are {}",
            suggestion::list(known.iter().copied())
        ),
    });
    let message = format!("unknown scope `{name}`");
    problems.push(at.within(&span).error(Code::UnknownScope, message, "not among the scopes of `auth`").help(help));
}

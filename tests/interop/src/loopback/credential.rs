//! Whether a request says who sends it.

use copyist::ir::{Api, SchemeKind, SecurityScheme};
use wiremock::Request;

/// Whether a request has a credential of any kind that the API takes. Which one it is does not matter.
pub(super) fn is_there(api: &Api, request: &Request) -> bool {
    api.auth.is_empty() || api.auth.iter().any(|scheme| has(request, scheme))
}

fn has(request: &Request, scheme: &SecurityScheme) -> bool {
    let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let with = |word: &str| {
        let found = header("authorization").split_once(' ');
        found.is_some_and(|(first, rest)| first.eq_ignore_ascii_case(word) && !rest.trim().is_empty())
    };
    let query = |name: &str| request.url.query_pairs().any(|(key, value)| key == name && !value.is_empty());
    match &scheme.kind {
        SchemeKind::Bearer | SchemeKind::OAuth2(_) => with("Bearer"),
        SchemeKind::Token => with("Token"),
        SchemeKind::Basic => with("Basic"),
        SchemeKind::QueryPair(first, second) => query(first) && query(second),
        SchemeKind::HeaderPair(first, second) => !header(first).is_empty() && !header(second).is_empty(),
    }
}

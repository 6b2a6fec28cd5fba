//! Whether a request has the credential of the example calls.

use copyist::exchange::{self, Format, Inputs};
use copyist::ir::{Api, SchemeKind};
use wiremock::Request;

/// What every call must have, so that a client that sends its credential in another place or form is found out.
pub(super) struct Credential {
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    /// Whether a token of OAuth2 does as well.
    token: bool,
}

impl Credential {
    pub(super) fn of(api: &Api) -> Self {
        let mut headers = exchange::standing_headers(api, Format::Json);
        headers.retain(|(name, _)| name != "accept");
        let names: Vec<&String> = api
            .auth
            .iter()
            .flat_map(|scheme| match &scheme.kind {
                SchemeKind::QueryPair(first, second) => vec![first, second],
                SchemeKind::Bearer
                | SchemeKind::Token
                | SchemeKind::Basic
                | SchemeKind::HeaderPair(..)
                | SchemeKind::OAuth2(_) => Vec::new(),
            })
            .collect();
        let mut query = api.operations().next().map_or_else(Vec::new, |operation| {
            exchange::exchange(api, operation, Inputs::Required, Format::Json).request.query
        });
        query.retain(|(name, _)| names.contains(&name));
        let token = api.auth.iter().any(|scheme| matches!(scheme.kind, SchemeKind::OAuth2(_)));
        Self { headers, query, token }
    }

    pub(super) fn is_in(&self, request: &Request) -> bool {
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok());
        let has_headers = self.headers.iter().all(|(name, value)| header(name) == Some(value));
        let has_query = |(name, value): &(String, String)| {
            request.url.query_pairs().any(|pair| pair == (name.into(), value.into()))
        };
        let has_token = self.token && header("authorization") == Some(&format!("Bearer {}", exchange::KEY));
        has_token || (has_headers && self.query.iter().all(has_query))
    }
}

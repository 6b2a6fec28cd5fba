//! How a request proves who sends it.

use super::node::{Item, Node};
use crate::ir::{Api, Grant, OAuth2, SchemeKind, SecurityScheme};

/// The value of `security`: any of these suffices. `scopes` are what an OAuth2 token needs: all of one of these.
///
/// ```yaml
/// - basicAuth: []
/// - oauth2: [images_read]
/// ```
pub(super) fn requirement<'a>(api: &'a Api, scopes: &'a [Vec<String>]) -> Vec<Node<'a>> {
    let one = |scheme: &'a SecurityScheme| {
        let name = key(scheme);
        match &scheme.kind {
            SchemeKind::QueryPair(..) | SchemeKind::HeaderPair(..) => {
                let none = || Vec::<Item<'a>>::new();
                vec![Node::new().with(name.clone(), none()).with(format!("{name}Secret"), none())]
            }
            SchemeKind::OAuth2(_) if !scopes.is_empty() => scopes
                .iter()
                .map(|all| Node::new().with(name.clone(), all.iter().map(String::as_str).collect::<Vec<_>>()))
                .collect(),
            SchemeKind::OAuth2(_) | SchemeKind::Bearer | SchemeKind::Token | SchemeKind::Basic => {
                vec![Node::new().with(name, Vec::<Item<'a>>::new())]
            }
        }
    };
    api.auth.iter().flat_map(one).collect()
}

/// The value of `components/securitySchemes`.
///
/// ```yaml
/// bearerAuth: { type: http, scheme: bearer, description: An API key from the dashboard. }
/// ```
pub(super) fn schemes(auth: &[SecurityScheme]) -> Node<'_> {
    let one = |scheme| {
        let name = key(scheme);
        match &scheme.kind {
            SchemeKind::Bearer => vec![(name, http("bearer", &scheme.doc))],
            SchemeKind::Basic => vec![(name, http("basic", &scheme.doc))],
            SchemeKind::Token => {
                let doc = format!("{} The header holds the word `Token`, a space and the token.", scheme.doc);
                vec![(name, api_key("header", "Authorization", doc))]
            }
            SchemeKind::QueryPair(first, second) => pair(name, "query", first, second, &scheme.doc),
            SchemeKind::HeaderPair(first, second) => pair(name, "header", first, second, &scheme.doc),
            SchemeKind::OAuth2(oauth2) => {
                let node = Node::new()
                    .with("type", "oauth2")
                    .with_text("description", scheme.doc.as_str())
                    .with("flows", flows(oauth2));
                vec![(name, node)]
            }
        }
    };
    auth.iter().flat_map(one).collect()
}

/// Name of a scheme in the document: `bearerAuth`.
fn key(scheme: &SecurityScheme) -> String {
    match &scheme.kind {
        SchemeKind::OAuth2(_) => scheme.name.clone(),
        SchemeKind::QueryPair(..) | SchemeKind::HeaderPair(..) => format!("api{}", capital(&scheme.name)),
        SchemeKind::Bearer | SchemeKind::Token | SchemeKind::Basic => format!("{}Auth", scheme.name),
    }
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn http<'a>(scheme: &'a str, doc: &'a str) -> Node<'a> {
    Node::new().with("type", "http").with("scheme", scheme).with_text("description", doc)
}

fn api_key<'a>(place: &'a str, name: &'a str, doc: String) -> Node<'a> {
    Node::new().with("type", "apiKey").with("in", place).with("name", name).with_text("description", doc)
}

fn pair<'a>(name: String, place: &'a str, first: &'a str, second: &'a str, doc: &str) -> Vec<(String, Node<'a>)> {
    let secret = format!("{name}Secret");
    vec![
        (name, api_key(place, first, doc.to_owned())),
        (secret, api_key(place, second, "The secret that belongs to the key.".to_owned())),
    ]
}

/// A flow for each grant. That a token can be renewed is said of the grant that gives the refresh token.
fn flows(oauth2: &OAuth2) -> Node<'_> {
    let scopes = || oauth2.scopes.iter().map(|(name, doc)| (name.as_str(), doc.as_str())).collect::<Node<'_>>();
    let renews = oauth2.grants.contains(&Grant::RefreshToken);
    let flow = |grant: &Grant| {
        let token = Node::new().with("tokenUrl", oauth2.token.as_str());
        let flow = match grant {
            Grant::AuthorizationCode => {
                let refresh = renews.then_some(oauth2.token.as_str());
                let authorize = oauth2.authorize.as_deref().unwrap_or_default();
                let node = Node::new().with("authorizationUrl", authorize).with("tokenUrl", oauth2.token.as_str());
                ("authorizationCode", node.with_some("refreshUrl", refresh))
            }
            Grant::Password => ("password", token),
            Grant::ClientCredentials => ("clientCredentials", token),
            Grant::RefreshToken => return None,
        };
        Some((flow.0, flow.1.with("scopes", scopes())))
    };
    oauth2.grants.iter().filter_map(flow).collect()
}

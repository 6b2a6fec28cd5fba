//! How a request proves who sends it.

use std::borrow::Cow;

use super::node::{Item, Node};
use crate::ir::{Api, Grant, OAuth2, SchemeKind, SecurityScheme, Server};

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
pub(super) fn schemes(api: &Api) -> Node<'_> {
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
                    .with_text("description", whereabouts(&api.server, scheme, oauth2))
                    .with("flows", flows(&api.server, oauth2));
                vec![(name, node)]
            }
        }
    };
    api.auth.iter().flat_map(one).collect()
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

/// What the scheme is, and what its addresses are where each installation has its own: a flow cannot have `{host}` in them.
fn whereabouts<'a>(server: &Server, scheme: &'a SecurityScheme, oauth2: &OAuth2) -> Cow<'a, str> {
    if server.host.is_none() || !oauth2.token.starts_with('/') {
        return Cow::Borrowed(&scheme.doc);
    }
    let note =
        format!("The addresses are those of the host that stands as an example; on each it is `{}`.", oauth2.token);
    Cow::Owned(format!("{} {note}", scheme.doc).trim_start().to_owned())
}

/// A whole URL: not every reader takes a part of one.
fn address<'a>(server: &Server, place: &'a str) -> Cow<'a, str> {
    if !place.starts_with('/') {
        return Cow::Borrowed(place);
    }
    let host = server.host.as_deref().unwrap_or_default();
    Cow::Owned(format!("{}{place}", server.url.replace("{host}", host)))
}

/// A flow for each grant. That a token can be renewed is said of the grant that gives the refresh token.
fn flows<'a>(server: &Server, oauth2: &'a OAuth2) -> Node<'a> {
    let scopes = || oauth2.scopes.iter().map(|(name, doc)| (name.as_str(), doc.as_str())).collect::<Node<'_>>();
    let renews = oauth2.grants.contains(&Grant::RefreshToken);
    let token = || address(server, &oauth2.token);
    let flow = |grant: &Grant| {
        let (name, flow) = match grant {
            Grant::AuthorizationCode => {
                let authorize = address(server, oauth2.authorize.as_deref().unwrap_or_default());
                let node = Node::new().with("authorizationUrl", authorize).with("tokenUrl", token());
                ("authorizationCode", node.with_some("refreshUrl", renews.then(token)))
            }
            Grant::Password => ("password", Node::new().with("tokenUrl", token())),
            Grant::ClientCredentials => ("clientCredentials", Node::new().with("tokenUrl", token())),
            Grant::RefreshToken => return None,
        };
        Some((name, flow.with("scopes", scopes())))
    };
    oauth2.grants.iter().filter_map(flow).collect()
}

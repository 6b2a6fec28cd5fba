//! Security schemes.

use super::lost::Lost;
use super::place::{At, Beside, Spot};
use super::problem::Problems;
use super::{prose, server};
use crate::diagnostic::Code;
use crate::ir::{Grant, OAuth2, SchemeKind, SecurityScheme};
use crate::spec::{self, OneOrMany, Scheme};

/// Reads how a request proves who sends it. Where a scheme could not be read, the rest may seem wrong because of that.
pub(super) fn read(
    auth: &OneOrMany<spec::Auth>,
    lost: &Lost,
    spot: Spot<'_>,
    problems: &mut Problems,
) -> Vec<SecurityScheme> {
    let mut aside = Problems::default();
    let problems = if lost.may_have_scope() { &mut aside } else { problems };
    let at = spot.child("auth");
    let mut schemes: Vec<SecurityScheme> = Vec::new();
    if auth.as_slice().is_empty() {
        let problem = at
            .value()
            .error(Code::InvalidAuth, "an API without a security scheme", "none given")
            .help("say how a request proves who sends it: `scheme: bearer`");
        problems.push(problem);
    }
    second_server(auth.as_slice(), at, problems);
    for (index, one) in auth.as_slice().iter().enumerate() {
        let spot = if auth.is_list() { at.item(index) } else { at };
        let kind = kind(one, spot, problems);
        let env = variables(one, spot, problems);
        let word = word(one.scheme);
        let same = schemes.iter().filter(|scheme| scheme.name.starts_with(word)).count();
        let name = if same == 0 { word.to_owned() } else { format!("{word}{}", same + 1) };
        schemes.extend(kind.map(|kind| SecurityScheme { name, kind, env, doc: prose::unwrapped(&one.description) }));
    }
    schemes
}

/// Reports a second OAuth2 server: a client asks one.
fn second_server(schemes: &[spec::Auth], at: Spot<'_>, problems: &mut Problems) {
    let mut servers = schemes.iter().enumerate().filter(|(_, one)| one.scheme == Scheme::Oauth2);
    let Some((first, _)) = servers.next() else { return };
    let first = at.item(first);
    for (index, _) in servers {
        let one = at.item(index);
        let problem = one
            .child("scheme")
            .value()
            .error(Code::InvalidAuth, "two OAuth2 servers", "the second")
            .beside(&first.child("scheme").value(), "the first")
            .help("a client asks one for tokens: list all grants and scopes there");
        problems.push(problem);
    }
}

/// Name of a scheme in the OpenAPI document.
fn word(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Bearer => "bearer",
        Scheme::Token => "token",
        Scheme::Basic => "basic",
        Scheme::KeyPair => "key",
        Scheme::Oauth2 => "oauth2",
    }
}

/// What the language calls a scheme.
fn key_of(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::KeyPair => "key_pair",
        scheme => word(scheme),
    }
}

/// Reads where the credential travels; what does not belong to the scheme is reported.
fn kind(auth: &spec::Auth, spot: Spot<'_>, problems: &mut Problems) -> Option<SchemeKind> {
    let is_oauth2 = auth.scheme == Scheme::Oauth2;
    let is_pair = auth.scheme == Scheme::KeyPair;
    let foreign = [
        ("query", auth.query.is_some(), is_pair),
        ("headers", auth.headers.is_some(), is_pair),
        ("token", auth.token.is_some(), is_oauth2),
        ("authorize", auth.authorize.is_some(), is_oauth2),
        ("grants", !auth.grants.is_empty(), is_oauth2),
        ("scopes", !auth.scopes.is_empty(), is_oauth2),
    ];
    for (key, given, belongs) in foreign {
        if given && !belongs {
            let owner = if matches!(key, "query" | "headers") { "key_pair" } else { "oauth2" };
            let problem = spot
                .child(key)
                .key()
                .error(
                    Code::InvalidAuth,
                    format!("`{key}` beside the scheme `{}`", key_of(auth.scheme)),
                    format!("belongs to `{owner}`"),
                )
                .help(format!("remove it, or write `scheme: {owner}`"));
            problems.push(problem);
        }
    }
    match auth.scheme {
        Scheme::Bearer => Some(SchemeKind::Bearer),
        Scheme::Token => Some(SchemeKind::Token),
        Scheme::Basic => Some(SchemeKind::Basic),
        Scheme::KeyPair => pair(auth, spot, problems),
        Scheme::Oauth2 => oauth2(auth, spot, problems),
    }
}

fn pair(auth: &spec::Auth, spot: Spot<'_>, problems: &mut Problems) -> Option<SchemeKind> {
    let (key, names, headers) = match (&auth.query, &auth.headers) {
        (Some(names), None) => ("query", names, false),
        (None, Some(names)) => ("headers", names, true),
        (given, _) => {
            let (message, label) = match given {
                Some(_) => ("a key and its secret in two places", "in the query, or in headers?"),
                None => ("a key and its secret without their place", "where do they travel?"),
            };
            let help = "name two query parameters, `query: [api_key, api_secret]`, or two `headers`";
            problems.push(spot.child("scheme").value().error(Code::InvalidAuth, message, label).help(help));
            return None;
        }
    };
    let at = spot.child(key);
    let [first, second] = names.as_slice() else {
        let example = if headers { "[X-Api-Key, X-Api-Secret]" } else { "[api_key, api_secret]" };
        let problem = at
            .value()
            .error(Code::InvalidAuth, "a key and its secret are two", counted(names.len(), "name"))
            .help(format!("name that of the key, then that of the secret: `{key}: {example}`"));
        problems.push(problem);
        return None;
    };
    if first == second {
        let problem = at
            .item(1)
            .value()
            .error(Code::InvalidAuth, format!("a key and its secret are both called `{first}`"), "the same name")
            .help("name that of the key, then that of the secret");
        problems.push(problem);
    }
    if headers {
        for (index, name) in names.iter().enumerate().filter(|(_, name)| !server::is_header_name(name)) {
            problems.push(server::header(name, &at.item(index).value()));
        }
    }
    let (first, second) = (first.clone(), second.clone());
    Some(if headers { SchemeKind::HeaderPair(first, second) } else { SchemeKind::QueryPair(first, second) })
}

fn oauth2(auth: &spec::Auth, spot: Spot<'_>, problems: &mut Problems) -> Option<SchemeKind> {
    let grants: Vec<Grant> = auth.grants.iter().map(|grant| granted(*grant)).collect();
    let mut lacks = |what: &str, help: &str| {
        let message = format!("an OAuth2 server without {what}");
        problems.push(spot.child("scheme").value().error(Code::InvalidAuth, message, "incomplete").help(help));
    };
    if grants.is_empty() {
        lacks("grants", "list them: `grants: [client_credentials]`");
    }
    let asks = grants.contains(&Grant::AuthorizationCode);
    if asks && auth.authorize.is_none() {
        lacks("a place where a person consents", "the grant `authorization_code` needs `authorize: /oauth/authorize`");
    }
    if auth.token.is_none() {
        lacks("a token endpoint", "name it: `token: /oauth/token`");
    }
    for (key, address) in [("token", &auth.token), ("authorize", &auth.authorize)] {
        if let Some(address) = address.as_deref().filter(|address| !is_address(address)) {
            let help = match address.split_once("://") {
                Some((_, rest)) => format!("write `https://{rest}`: credentials travel over HTTPS only"),
                None => format!("write a path on the server, `/{}`, or a whole URL", address.replace(' ', "")),
            };
            let at: At<'_> = spot.child(key).value();
            let message = format!("`{address}` is no address");
            problems.push(at.error(Code::InvalidAuth, message, "neither a path nor HTTPS").help(help));
        }
    }
    // Without a token endpoint there is an error, and no client; the scopes are still known.
    Some(SchemeKind::OAuth2(OAuth2 {
        token: auth.token.clone().unwrap_or_default(),
        authorize: auth.authorize.clone().filter(|_| asks),
        grants,
        scopes: auth.scopes.iter().map(|(name, doc)| (name.clone(), doc.trim().to_owned())).collect(),
    }))
}

/// Whether a text is a path on the server or an HTTPS address.
fn is_address(text: &str) -> bool {
    (text.starts_with('/') || text.starts_with("https://")) && text.chars().all(|c| c.is_ascii_graphic())
}

fn granted(grant: spec::Grant) -> Grant {
    match grant {
        spec::Grant::AuthorizationCode => Grant::AuthorizationCode,
        spec::Grant::Password => Grant::Password,
        spec::Grant::ClientCredentials => Grant::ClientCredentials,
        spec::Grant::RefreshToken => Grant::RefreshToken,
    }
}

/// Reads the environment variables, of which there is one for each part of the credential.
fn variables(auth: &spec::Auth, spot: Spot<'_>, problems: &mut Problems) -> Vec<String> {
    let at = spot.child("env");
    let parts = match auth.scheme {
        Scheme::Bearer | Scheme::Token => 1,
        Scheme::Basic | Scheme::KeyPair => 2,
        Scheme::Oauth2 => 0,
    };
    let Some(env) = &auth.env else {
        return Vec::new();
    };
    let names = env.as_slice();
    if names.len() != parts {
        let help = match parts {
            0 => "remove it: tokens are asked for, not read from the environment".to_owned(),
            1 => "name one: `env: EXAMPLE_API_KEY`".to_owned(),
            _ => "name one for each part: `env: [EXAMPLE_USER, EXAMPLE_PASSWORD]`".to_owned(),
        };
        let message =
            format!("{} where the credential has {}", counted(names.len(), "variable"), counted(parts, "part"));
        problems.push(at.value().error(Code::InvalidAuth, message, "not one for each part").help(help));
        return Vec::new();
    }
    for (index, name) in names.iter().enumerate() {
        let place = if env.is_list() { at.item(index) } else { at };
        server::variable(name, &place.value(), problems);
    }
    names.to_vec()
}

fn counted(number: usize, what: &str) -> String {
    match number {
        0 => format!("no {what}"),
        1 => format!("one {what}"),
        number => format!("{number} {what}s"),
    }
}

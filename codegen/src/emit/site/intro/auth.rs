//! How a call says who sends it.

use super::super::html::Html;
use super::super::{example, prose};
use crate::emit::rust::credential;
use crate::ir::{Api, Grant, OAuth2, SchemeKind, SecurityScheme};

/// The ways in which a call says who sends it; any of them will do.
pub(super) fn auth(html: &mut Html, api: &Api) {
    if api.auth.len() > 1 {
        html.block("p", &[], |html| html.text("Any of these will do."));
    }
    html.block("dl.fields", &[], |html| {
        for one in &api.auth {
            html.block("div", &[], |html| {
                html.tag("dt", &[], |html| {
                    html.leaf("span.title", title(&one.kind));
                    html.text(" ");
                    html.leaf("span.type", &travels(&one.kind));
                });
                html.tag("dd", &[], |html| scheme(html, one));
            });
        }
    });
    let needed = credential::needed(api);
    if !needed.is_empty() {
        let lines: String = needed.iter().map(|one| format!("    .{one}\n")).collect();
        let text = format!("let client = {}::Client::builder()\n{lines}    .build()?;", api.crate_ident);
        example::code(html, "Rust", "rust", &text);
    }
    html.block("p", &[], |html| {
        html.text(
            "The client shows a credential in no error, log or debug output, and sends it over HTTPS only (loopback ",
        );
        html.text(
            "excepted). The curl examples read it from the environment, so that it stays out of the shell's history.",
        );
    });
}

/// What a way is called.
fn title(kind: &SchemeKind) -> &'static str {
    match kind {
        SchemeKind::Bearer => "Bearer token",
        SchemeKind::Token => "Token",
        SchemeKind::Basic => "HTTP Basic",
        SchemeKind::QueryPair(..) => "Key and secret in the query",
        SchemeKind::HeaderPair(..) => "Key and secret in headers",
        SchemeKind::OAuth2(_) => "OAuth2",
    }
}

/// Where the credential travels.
fn travels(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer | SchemeKind::OAuth2(_) => "Authorization: Bearer …".to_owned(),
        SchemeKind::Token => "Authorization: Token …".to_owned(),
        SchemeKind::Basic => "Authorization: Basic …".to_owned(),
        SchemeKind::QueryPair(first, second) | SchemeKind::HeaderPair(first, second) => {
            format!("{first} and {second}")
        }
    }
}

fn scheme(html: &mut Html, scheme: &SecurityScheme) {
    prose::sentence(html, &scheme.doc);
    if !scheme.env.is_empty() {
        html.text(" The examples read ");
        for (place, name) in scheme.env.iter().enumerate() {
            html.text(if place == 0 { "" } else { " and " });
            html.leaf("code", name);
        }
        html.text(".");
    }
    if let SchemeKind::OAuth2(oauth2) = &scheme.kind {
        grants(html, oauth2);
    }
}

fn grants(html: &mut Html, oauth2: &OAuth2) {
    html.block("p", &[], |html| {
        html.text("Tokens come from ");
        html.leaf("code", &oauth2.token);
        if let Some(authorize) = &oauth2.authorize {
            html.text("; consent is given at ");
            html.leaf("code", authorize);
        }
        let names: Vec<&str> = oauth2.grants.iter().copied().map(grant).collect();
        html.text(&format!(". Grants: {}.", names.join(", ")));
    });
    if oauth2.scopes.is_empty() {
        return;
    }
    html.block("details.scopes", &[], |html| {
        html.leaf("summary", &format!("{} scopes", oauth2.scopes.len()));
        html.block("dl.fields", &[], |html| {
            for (name, about) in &oauth2.scopes {
                html.block("div", &[], |html| {
                    html.tag("dt", &[], |html| html.leaf("code.name", name));
                    html.tag("dd", &[], |html| prose::sentence(html, about));
                });
            }
        });
    });
}

fn grant(grant: Grant) -> &'static str {
    match grant {
        Grant::AuthorizationCode => "authorization code",
        Grant::Password => "password",
        Grant::ClientCredentials => "client credentials",
        Grant::RefreshToken => "refresh token",
    }
}

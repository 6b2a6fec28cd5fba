//! The chapters of a crate's front page that tell of the vendor: server, credentials, version, formats, pages, gaps.

use super::super::doc;
use crate::ir::{Api, Grant, OAuth2, SchemeKind};

/// The chapters of a crate's front page that tell of the vendor.
pub(super) fn chapters(api: &Api) -> String {
    let chapters =
        [remarks(api), server(api), Some(credentials(api)), version(api), formats(api), pages(api), gaps(api)];
    chapters.into_iter().flatten().map(|chapter| format!("\n{chapter}")).collect()
}

fn remarks(api: &Api) -> Option<String> {
    let text = api.description.as_deref()?;
    Some(format!("## About the API\n\n{}\n", doc::description(text)))
}

fn server(api: &Api) -> Option<String> {
    let server = &api.server;
    if server.host.is_none() && server.others.is_empty() && server.env.is_none() {
        return None;
    }
    let mut text = String::from("## Server\n\n");
    match &server.host {
        Some(host) => text.push_str(&format!(
            "Each installation has its own address: `Client::builder().base_url(\"https://{host}\")`."
        )),
        None => text.push_str(&format!("Calls go to `{}`.", server.url)),
    }
    if let Some(env) = &server.env {
        text.push_str(&format!(" `Client::from_env()` reads the address from `{env}`."));
    }
    if !server.doc.is_empty() {
        text.push_str(&format!(" {}", doc::sentence(&doc::prose(&server.doc))));
    }
    text.push('\n');
    if !server.others.is_empty() {
        text.push_str("\nOther addresses are known, for `base_url`:\n\n");
        for (url, about) in &server.others {
            text.push_str(&format!("* `{url}`: {}\n", doc::sentence(&doc::prose(about))));
        }
    }
    Some(text)
}

fn credentials(api: &Api) -> String {
    let mut text = String::from("## Credentials\n\n");
    for scheme in &api.auth {
        let about = doc::sentence(&doc::prose(&scheme.doc));
        let method = match &scheme.kind {
            SchemeKind::Bearer | SchemeKind::Token => "`Client::builder()` takes it with `api_key`.".to_owned(),
            SchemeKind::Basic => "`Client::builder()` takes the two with `basic`.".to_owned(),
            SchemeKind::QueryPair(..) | SchemeKind::HeaderPair(..) => {
                "`Client::builder()` takes the two with `api_key_and_secret`.".to_owned()
            }
            SchemeKind::OAuth2(oauth2) => grants(oauth2),
        };
        let names: Vec<String> = scheme.env.iter().map(|name| format!("`{name}`")).collect();
        let env = match names.as_slice() {
            [] => String::new(),
            names => format!(" `Client::from_env()` reads {}.", names.join(" and ")),
        };
        text.push_str(&format!("* {about} {method}{env}\n"));
    }
    text.push_str(
        "\nA credential is kept in a [`Secret`], never shown in `Debug`, errors or logs, and sent only over HTTPS (loopback \
excepted).\n",
    );
    for scheme in &api.auth {
        if let SchemeKind::OAuth2(oauth2) = &scheme.kind
            && !oauth2.scopes.is_empty()
        {
            text.push_str("\n| scope | what a token with it may do |\n|---|---|\n");
            for (name, about) in &oauth2.scopes {
                text.push_str(&format!("| `{name}` | {} |\n", doc::prose(about).replace('|', "\\|")));
            }
        }
    }
    text
}

fn grants(oauth2: &OAuth2) -> String {
    let names: Vec<&str> = oauth2
        .grants
        .iter()
        .map(|grant| match grant {
            Grant::AuthorizationCode => "authorization code (with PKCE: `login`)",
            Grant::Password => "password",
            Grant::ClientCredentials => "client credentials",
            Grant::RefreshToken => "refresh token",
        })
        .collect();
    format!(
        "With the feature `oauth2`, `Client::builder()` takes a grant with `oauth2`: {}. Tokens are cached and renewed, \
once even when many calls need one. A call whose scopes the token lacks is refused before it is sent.",
        names.join(", ")
    )
}

fn version(api: &Api) -> Option<String> {
    let accept = api.accept.as_ref()?;
    let mut text = format!(
        "## Version\n\nEvery call asks for version {} (`Accept: {}`); `Client::builder().api_version(…)` asks for another.",
        accept.version,
        accept.value.replace("{version}", &accept.version),
    );
    if !accept.doc.is_empty() {
        text.push_str(&format!(" {}", doc::sentence(&doc::prose(&accept.doc))));
    }
    if let Some(name) = &accept.deprecated {
        text.push_str(&format!(
            " The header `{name}` of an answer says that the version is on its way out: `response.is_deprecated()`."
        ));
    }
    text.push('\n');
    Some(text)
}

fn formats(api: &Api) -> Option<String> {
    let formats = api.formats.as_ref()?;
    Some(format!(
        "## Formats\n\nBodies and answers are JSON (paths end in `{}`), or XML (`{}`) with the feature `xml` and \
`Client::builder().format(Format::Xml)`; the types are the same. A body of several keys without one around them cannot be \
said in XML and travels as JSON.\n",
        formats.json, formats.xml
    ))
}

fn pages(api: &Api) -> Option<String> {
    if api.paging.is_empty() {
        return None;
    }
    let mut text = String::from(
        "## Lists\n\nA list that comes in pages is awaited as one `Page`, or read as a stream: `.items()` gives item after item, \
`.pages()` page after page; each asks for the next page when it is needed.\n\n",
    );
    for paging in &api.paging {
        let count =
            api.operations().filter(|one| one.paging.as_ref().is_some_and(|own| own.name == paging.name)).count();
        let lists = if count == 1 { "one list".to_owned() } else { format!("{count} lists") };
        text.push_str(&format!("* {lists}: {}\n", doc::pages(paging)));
    }
    Some(text)
}

fn gaps(api: &Api) -> Option<String> {
    if api.gaps.is_empty() {
        return None;
    }
    let mut text = String::from("## What the docs leave open\n\n");
    for gap in &api.gaps {
        let about = doc::sentence(&doc::prose(&gap.text));
        match &gap.operation {
            Some((method, path)) => {
                text.push_str(&format!("* `{} {path}` is left out: {about}\n", method.as_str()));
            }
            None => text.push_str(&format!("* {about}\n")),
        }
    }
    Some(text)
}

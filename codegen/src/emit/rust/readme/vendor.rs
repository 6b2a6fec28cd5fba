//! The chapters of a crate's front page that tell of the vendor: server, credentials, version, formats, pages, gaps.

use super::super::example::{self, Names};
use super::super::{credential, doc, root};
use super::{reading, setup};
use crate::ir::{Api, Grant, OAuth2, SchemeKind};

/// The chapters of a crate's front page that tell of the vendor.
pub(super) fn chapters(api: &Api, names: &Names<'_>) -> String {
    let chapters =
        [remarks(api), server(api), Some(credentials(api)), version(api), formats(api, names), pages(api), gaps(api)];
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
        let SchemeKind::OAuth2(oauth2) = &scheme.kind else { continue };
        text.push_str(&clients(api, oauth2));
        if !oauth2.scopes.is_empty() {
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

fn formats(api: &Api, names: &Names<'_>) -> Option<String> {
    let formats = api.formats.as_ref()?;
    let mut text = format!(
        "## Formats\n\nBodies and answers are JSON (paths end in `{}`), or XML (`{}`) with the feature `xml` and \
`Client::builder().format(Format::Xml)`; the types are the same. A body of several keys without one around them cannot be \
said in XML and travels as JSON.\n",
        formats.json, formats.xml
    );
    if let Some(operation) = reading(api) {
        let needed =
            credential::needed(api).into_iter().chain(["format(Format::Xml)".to_owned(), "build()?".to_owned()]);
        let mut lines = vec![format!("use {};", root::path(api, "Format")), String::new()];
        lines.extend(example::imports(names, operation).lines().map(str::to_owned));
        lines.extend(built(api, needed));
        lines.push(format!("println!(\"{{:?}}\", {}.await?);", example::call(names, operation)));
        text.push_str(&setup::with_feature("xml", &lines));
    }
    Some(text)
}

/// `let client = …::Client::builder()` and what it is told, a line each.
fn built(api: &Api, told: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut lines = vec![format!("let client = {}::Client::builder()", api.crate_ident)];
    lines.extend(told.into_iter().map(|one| format!("    .{one}")));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

/// A client for each grant that the server takes.
fn clients(api: &Api, oauth2: &OAuth2) -> String {
    let host = api.server.host.as_ref().map(|host| format!("base_url(\"https://{host}\")"));
    let scope = oauth2.scopes.first().map(|(name, _)| format!("\"{name}\"")).unwrap_or_default();
    let scopes = if scope.is_empty() { String::new() } else { format!(".scopes([{scope}])") };
    let builder: String = host.iter().map(|one| format!(".{one}")).collect();
    let is_named = |grant: &Grant| *grant != Grant::AuthorizationCode;
    let import = oauth2.grants.iter().any(is_named).then(|| format!("use {};", root::path(api, "OAuth2")));
    let mut lines: Vec<String> = import.into_iter().collect();
    for grant in &oauth2.grants {
        lines.extend((!lines.is_empty()).then(String::new));
        lines.extend(match grant {
            Grant::AuthorizationCode => vec![
                "// For a person who consents in a browser, which is then sent back to an address of yours.".to_owned(),
                "let redirect = \"http://127.0.0.1:8080/back\";".to_owned(),
                format!("let builder = {}::Client::builder(){builder};", api.crate_ident),
                format!("let login = builder.login(\"an-app\", redirect, &[{scope}])?;"),
                "println!(\"open {}\", login.url());".to_owned(),
                "let back = \"http://127.0.0.1:8080/back?code=a-code&state=a-state\";".to_owned(),
                "let grant = login.finish(back)?.client_secret(\"its-secret\");".to_owned(),
            ],
            Grant::Password => vec![
                "// For a user whose password is at hand.".to_owned(),
                "let grant = OAuth2::password(\"an-app\", \"ann\", \"a-password\").client_secret(\"its-secret\");"
                    .to_owned(),
            ],
            Grant::ClientCredentials => vec![
                "// For the application itself.".to_owned(),
                format!("let grant = OAuth2::client_credentials(\"an-app\", \"its-secret\"){scopes};"),
            ],
            Grant::RefreshToken => vec![
                "// With a refresh token from an earlier run; `on_tokens` is told of the next one.".to_owned(),
                "let grant = OAuth2::refresh_token(\"an-app\", \"kept-token\").client_secret(\"its-secret\");"
                    .to_owned(),
            ],
        });
    }
    lines.extend([String::new(), "// Each of them makes a client.".to_owned()]);
    lines.extend(built(api, host.into_iter().chain(["oauth2(grant)".to_owned(), "build()?".to_owned()])));
    setup::with_feature("oauth2", &lines)
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

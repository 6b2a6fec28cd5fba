//! How the client is told who sends its calls: schemes as data, the builder's methods, the environment.

use super::doc;
use super::file::File;
use super::layout::{self, Chain};
use crate::ir::{Api, SchemeKind, SecurityScheme};

/// The static that says where the API's OAuth2 server is asked, if it has one.
pub(super) fn endpoints(api: &Api, file: &mut File) -> Option<String> {
    let oauth2 = api.auth.iter().find_map(|scheme| match &scheme.kind {
        SchemeKind::OAuth2(oauth2) => Some(oauth2),
        _ => None,
    })?;
    let ty = file.runtime("Endpoints");
    let authorize = oauth2.authorize.iter().map(|address| format!("authorize({})", layout::quoted(address)));
    let chain = Chain {
        root: format!("{ty}::new"),
        arguments: Some(vec![layout::quoted(&oauth2.token)]),
        methods: authorize.collect(),
    };
    let text = chain.assigned(0, &format!("static OAUTH2: {ty}"));
    Some(format!("/// Where the OAuth2 server is asked.\n{text}"))
}

/// What the API accepts, as an expression, and the constants that it names if it is long:
/// `&[Scheme::bearer().env(&["PANEL_API_KEY"])]`, or `&[BASIC_SCHEME, OAUTH2_SCHEME]`.
pub(super) fn schemes(api: &Api, file: &mut File) -> (String, Option<String>) {
    let ty = file.runtime("Scheme");
    let schemes: Vec<Chain> = api.auth.iter().map(|one| scheme(one, &ty)).collect();
    let array = |items: Vec<String>| format!("&[{}]", items.join(", "));
    let line = array(schemes.iter().map(Chain::line).collect());
    if layout::fits(4 + ".accepts();".len(), &line) {
        return (line, None);
    }
    let name = |one: &SecurityScheme| format!("{}_SCHEME", one.name.to_uppercase());
    let constant = |(one, chain): (&SecurityScheme, &Chain)| chain.assigned(0, &format!("const {}: {ty}", name(one)));
    let constants: Vec<String> = api.auth.iter().zip(&schemes).map(constant).collect();
    (array(api.auth.iter().map(name).collect()), Some(constants.concat()))
}

/// `Scheme::bearer().env(&["PANEL_API_KEY"])`
fn scheme(scheme: &SecurityScheme, ty: &str) -> Chain {
    let pair = |first: &str, second: &str| vec![layout::quoted(first), layout::quoted(second)];
    let (start, arguments) = match &scheme.kind {
        SchemeKind::Bearer => ("bearer", Vec::new()),
        SchemeKind::Token => ("word", vec!["\"Token\"".to_owned()]),
        SchemeKind::Basic => ("basic", Vec::new()),
        SchemeKind::QueryPair(first, second) => ("query_pair", pair(first, second)),
        SchemeKind::HeaderPair(first, second) => ("header_pair", pair(first, second)),
        SchemeKind::OAuth2(_) => ("oauth2", vec!["&OAUTH2".to_owned()]),
    };
    let names: Vec<String> = scheme.env.iter().map(|name| layout::quoted(name)).collect();
    let env = (!names.is_empty()).then(|| format!("env(&[{}])", names.join(", ")));
    Chain { root: format!("{ty}::{start}"), arguments: Some(arguments), methods: env.into_iter().collect() }
}

/// The trait that opens the builder's method for a scheme.
pub(super) fn mark(scheme: &SecurityScheme) -> &'static str {
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::Token => "AcceptsKey",
        SchemeKind::Basic => "AcceptsBasic",
        SchemeKind::QueryPair(..) | SchemeKind::HeaderPair(..) => "AcceptsKeyPair",
        SchemeKind::OAuth2(_) => "AcceptsOAuth2",
    }
}

/// The builder's method for a scheme, with values: `api_key("a-key")`; none for grants, which take some lines.
pub(super) fn given(scheme: &SecurityScheme) -> Option<&'static str> {
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::Token => Some("api_key(\"a-key\")"),
        SchemeKind::Basic => Some("basic(\"ann\", \"a-password\")"),
        SchemeKind::QueryPair(..) | SchemeKind::HeaderPair(..) => Some("api_key_and_secret(\"a-key\", \"a-secret\")"),
        SchemeKind::OAuth2(_) => None,
    }
}

/// The builder's methods that every client needs: a credential, and a base URL where each installation has its own.
pub(in crate::emit) fn needed(api: &Api) -> Vec<String> {
    let host = api.server.host.as_ref().map(|host| format!("base_url(\"https://{host}\")"));
    let given = api.auth.iter().find_map(given).map(str::to_owned);
    host.into_iter().chain(given).collect()
}

/// `Client::builder`.
pub(super) fn builder(api: &Api) -> String {
    let mut about = String::new();
    for scheme in &api.auth {
        about.push_str(&doc::doc(4, &format!("Credential: {}", doc::sentence(&scheme.doc))));
        about.push_str("    ///\n");
    }
    let methods: String = needed(api).iter().map(|one| format!("    ///     .{one}\n")).collect();
    format!(
        "    /// Starts a client: say who sends its calls, then build it.
    ///
{about}    /// ```
    /// use std::time::Duration;
    ///
    /// let client = {0}::Client::builder()
{methods}    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok::<(), {0}::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {{
        ClientBuilder::new()
    }}
",
        api.crate_ident
    )
}

/// `Client::from_env`.
pub(super) fn from_env(api: &Api, file: &mut File) -> String {
    let error = file.runtime("Error");
    let about = doc::markdown(4, &format!("Builds a client with {}.", environment(api)));
    format!(
        "{about}    ///
    /// # Errors
    ///
    /// When a variable is not set, or holds nothing.
    pub fn from_env() -> Result<Self, {error}> {{
        ClientBuilder::new().from_env()
    }}
"
    )
}

/// Which environment variables hold what: ``the credential in `PANEL_API_KEY` and the base URL in `PANEL_URL` ``.
pub(super) fn environment(api: &Api) -> String {
    let names = |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and ");
    let ways: Vec<String> = api.auth.iter().filter(|one| !one.env.is_empty()).map(|one| names(&one.env)).collect();
    let mut text = match ways.as_slice() {
        [] => "the credential in the environment, of which this API names no variable".to_owned(),
        ways => format!("the credential in the environment: {}", ways.join(", or ")),
    };
    if let Some(env) = &api.server.env {
        let must = if api.server.host.is_some() { "" } else { ", if that is set" };
        text.push_str(&format!("; the base URL is read from `{env}`{must}"));
    }
    text
}

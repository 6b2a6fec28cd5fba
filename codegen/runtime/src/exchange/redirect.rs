//! Decides whether a redirect is followed, and where to. Pure.

use bytes::Bytes;
use http::{
    Method, Response, StatusCode, Uri, header,
    uri::{PathAndQuery, Scheme},
};

use crate::{
    Secret,
    builder::{has_real_port, is_loopback},
    target::encoded,
};

/// A request that the server sent elsewhere.
pub(super) struct Moved<'a> {
    /// Where it was sent.
    pub(super) from: &'a Uri,
    pub(super) method: &'a Method,
    /// Whether sending it twice does more than sending it once.
    pub(super) acts: bool,
    /// Whether `http://` to other machines is allowed.
    pub(super) http_allowed: bool,
}

/// Where to send it instead.
#[derive(Debug, PartialEq)]
pub(super) struct Hop {
    pub(super) uri: Uri,
    pub(super) same_origin: bool,
}

/// Whether a status sends a request elsewhere.
pub(super) fn is_redirect(status: StatusCode) -> bool {
    status.is_redirection()
}

impl Moved<'_> {
    /// Where to send it instead, or why not.
    ///
    /// What only reads is followed anywhere; what may act only within its origin, and only by the statuses that keep
    /// method and body: 307 and 308.
    pub(super) fn follow(&self, answer: &Response<Bytes>) -> Result<Hop, &'static str> {
        let is_get = [Method::GET, Method::HEAD].contains(self.method);
        let reads = is_get && !self.acts;
        match answer.status().as_u16() {
            307 | 308 => {}
            301..=303 if is_get => {}
            301..=303 => return Err("it asks for a GET, which is another call"),
            _ => return Err("it names no single address"),
        }
        let location = answer.headers().get(header::LOCATION).ok_or("it names no address")?;
        let location = location.to_str().map_err(|_| "its address is no text")?;
        let uri = resolve(self.from, location).ok_or("its address cannot be read")?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err("its address cannot be read");
        };
        if authority.as_str().contains('@') {
            return Err("its address holds a user name");
        }
        if !has_real_port(authority) {
            return Err("its address names a port that does not exist");
        }
        if *scheme != Scheme::HTTPS {
            if *scheme != Scheme::HTTP {
                return Err("it leads away from HTTP");
            }
            if self.from.scheme() == Some(&Scheme::HTTPS) {
                return Err("it leads from https to http");
            }
            if !self.http_allowed && !is_loopback(authority.host()) {
                return Err("it leads to http on another machine");
            }
        }
        let same_origin = origin(self.from) == origin(&uri);
        if !reads && !same_origin {
            return Err("it leads to another server, which is not to act on this call");
        }
        Ok(Hop { uri, same_origin })
    }
}

/// Scheme, host and port, the usual port written out.
fn origin(uri: &Uri) -> (Option<&str>, Option<String>, Option<u16>) {
    let usual = if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 };
    (uri.scheme_str(), uri.host().map(str::to_ascii_lowercase), uri.port_u16().or(Some(usual)))
}

/// Resolves a reference against the address it was found at, as RFC 3986 has it, less the fragment.
fn resolve(base: &Uri, location: &str) -> Option<Uri> {
    let location = location.split('#').next()?.trim();
    let (place, query) = location.split_once('?').map_or((location, None), |(place, query)| (place, Some(query)));
    let (mut scheme, mut authority) = (base.scheme_str()?, base.authority()?.as_str());
    let mut path = place;
    if let Some((other, rest)) = place.split_once("://").filter(|(scheme, _)| is_scheme(scheme)) {
        scheme = other;
        (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    } else if let Some(rest) = place.strip_prefix("//") {
        (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    } else if place.is_empty() {
        path = base.path();
    }
    let query = if location.is_empty() { base.query() } else { query };
    let query = query.map_or_else(String::new, |query| format!("?{query}"));
    let path = match path.strip_prefix('/') {
        Some(_) => without_dots(path),
        None if path.is_empty() => "/".to_owned(),
        None => {
            let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            without_dots(&format!("{folder}/{path}"))
        }
    };
    format!("{scheme}://{authority}{path}{query}").parse().ok()
}

fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// A path without `.` and `..`, encoded ones included.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut pieces = path.split('/').skip(1).peekable();
    while let Some(piece) = pieces.next() {
        let last = pieces.peek().is_none();
        match piece.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => {
                kept.push(piece);
                continue;
            }
        }
        if last {
            kept.push("");
        }
    }
    format!("/{}", kept.join("/"))
}

/// Adds query parameters to an address; those it has of the same name go.
pub(super) fn add(uri: &mut Uri, parameters: &[(String, Secret)]) -> Result<(), TooLong> {
    let mut query = others(uri, parameters);
    for (name, value) in parameters {
        query.push(format!("{}={}", encoded(name), encoded(value.expose())));
    }
    set_query(uri, &query)
}

/// Takes query parameters away from an address.
pub(super) fn strip(uri: &mut Uri, parameters: &[(String, Secret)]) -> Result<(), TooLong> {
    if parameters.is_empty() {
        return Ok(());
    }
    let query = others(uri, parameters);
    set_query(uri, &query)
}

/// The address is longer than an address can be.
#[derive(Debug)]
pub(super) struct TooLong;

/// The pairs of an address's query of other names.
fn others(uri: &Uri, parameters: &[(String, Secret)]) -> Vec<String> {
    let pairs = uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let is_other = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        !parameters.iter().any(|(other, _)| encoded(other) == name)
    };
    pairs.filter(is_other).map(str::to_owned).collect()
}

fn set_query(uri: &mut Uri, query: &[String]) -> Result<(), TooLong> {
    let mut parts = uri.clone().into_parts();
    let path = parts.path_and_query.as_ref().map_or("/", PathAndQuery::path);
    let text = if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) };
    parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(text)).map_err(|_| TooLong)?);
    *uri = Uri::from_parts(parts).map_err(|_| TooLong)?;
    Ok(())
}

//! What a token endpoint answered, brought into the form of the standard: not all keep to it.

use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};
use oauth2::HttpResponse;

use crate::{
    Json,
    decode::{Pieces, pieces, quoted},
    error::message,
};

/// Brings an answer into the form of the standard: tokens with status 200, or an error with status 400; or says what it is
/// instead, and what to check.
pub(super) fn read(answer: &Response<Bytes>) -> Result<HttpResponse, String> {
    let (status, body) = (answer.status(), answer.body());
    let entries = match std::str::from_utf8(body).ok().and_then(pieces) {
        Some(Pieces::Object(entries)) => entries,
        Some(_) | None => Vec::new(),
    };
    let find = |name: &str| entries.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value);
    let get = |name: &str| find(name).and_then(words);
    let is_error = status.is_success() || matches!(status.as_u16(), 400..=403 | 422);
    let (status, fields) = match (get("access_token"), get("error")) {
        (Some(token), _) if status.is_success() => {
            let mut fields = vec![("access_token", quoted(&token))];
            fields.push(("token_type", quoted(&get("token_type").unwrap_or_else(|| "bearer".to_owned()))));
            fields.extend(get("refresh_token").map(|token| ("refresh_token", quoted(&token))));
            fields.extend(get("scope").map(|scopes| ("scope", quoted(&scopes))));
            fields.extend(find("expires_in").and_then(seconds).map(|life| ("expires_in", life)));
            (StatusCode::OK, fields)
        }
        (_, Some(code)) if is_error => {
            let mut fields = vec![("error", quoted(&code))];
            fields.extend(get("error_description").map(|said| ("error_description", quoted(&said))));
            (StatusCode::BAD_REQUEST, fields)
        }
        _ => return Err(other(status, body)),
    };
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!(r#""{name}":{value}"#)).collect();
    let mut made = Response::new(format!("{{{}}}", fields.join(",")).into_bytes());
    *made.status_mut() = status;
    Ok(made)
}

/// An answer that holds neither tokens nor an error of the standard, in words. The body of a success may hold a token.
fn other(status: StatusCode, body: &[u8]) -> String {
    let mut said = format!("it answered {status}");
    if status.is_success() {
        said.push_str(" without an `access_token`");
    }
    if let Some(message) = status.is_client_error().then(|| message(body, [].iter().copied())).flatten() {
        said.push_str(": ");
        said.push_str(&message);
    }
    said.push_str(match status.as_u16() {
        400 | 401 | 403 | 422 => "; check the client's id and secret, and the grant",
        _ => "; check its address",
    });
    said
}

/// A text, or the texts of a list with a space between, as the standard writes scopes.
fn words(value: &Json) -> Option<String> {
    let words = match pieces(value.as_str()?)? {
        Pieces::Text(text) => text,
        Pieces::List(list) => list.iter().filter_map(element).collect::<Vec<_>>().join(" "),
        Pieces::Object(_) | Pieces::Number | Pieces::Word => return None,
    };
    Some(words).filter(|words| !words.is_empty())
}

/// An element of a list, if it is a text.
fn element(value: &Json) -> Option<String> {
    match pieces(value.as_str()?) {
        Some(Pieces::Text(text)) => Some(text),
        Some(_) | None => None,
    }
}

/// A number of whole seconds, which may be written as a text.
fn seconds(value: &Json) -> Option<String> {
    let json = value.as_str()?.trim().trim_matches('"');
    let life = Duration::try_from_secs_f64(json.parse().ok()?).ok()?;
    Some(life.as_secs().to_string())
}

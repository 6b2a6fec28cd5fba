//! Where decoding starts.

use bytes::Bytes;
use http::HeaderMap;
use serde_core::de::{DeserializeSeed, Deserializer, Error};

use super::{
    Decode, Failure, Slot,
    document::{Broken, Document},
    fault::fault,
    path::Path,
    report::Report,
    seed::Named,
    snippet,
    transcode::quoted,
    visit::Fill,
};
use crate::{Drift, DriftKind, Field, Format, Json, Operation, Paging, paging};

/// Reads a value from any self-describing format of serde; what `Deserialize` of every model calls.
///
/// Tolerant as an answer is read: a field of another type is left empty; a promised field that is missing is an error.
///
/// # Errors
///
/// Fails if the format does, if the whole value is of another type, and if a promised field is missing.
#[doc(hidden)]
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    fill(&mut value, deserializer)?;
    Ok(value)
}

fn fill<'de, D: Deserializer<'de>>(value: &mut dyn Decode, deserializer: D) -> Result<(), D::Error> {
    let report = Report::default();
    if (Fill { slot: value.slot(), path: &Path::root(&report) }).deserialize(deserializer)? {
        return Ok(());
    }
    let expected = value.slot().expects();
    let drift = report.into_drift();
    let found = drift.first().map_or("something else", |drift| drift.found.as_str());
    Err(D::Error::custom(format_args!("expected {expected}, found {found}")))
}

/// Reads JSON as the body of an answer is read, for whoever measures that alone; nothing if it could not be.
#[doc(hidden)]
#[must_use]
pub fn read_json<T: Decode>(json: &Bytes) -> Option<T> {
    static ALONE: Operation = Operation::get("read_json", "/");
    let mut value = T::empty();
    read(json, Format::Json, &mut value, &ALONE, &HeaderMap::new()).ok().map(|_| value)
}

/// Reads the body of an answer.
pub(crate) fn read(
    body: &Bytes,
    format: Format,
    value: &mut dyn Decode,
    operation: &'static Operation,
    headers: &HeaderMap,
) -> Result<Vec<Drift>, Failure> {
    match value.slot() {
        Slot::Unit => return Ok(web_page(body, operation).into_iter().collect()),
        Slot::Json(json) if operation.answer_key().is_none() => {
            let made = format.made_json(body).ok().flatten();
            *json = Json::from_bytes(made.unwrap_or_else(|| body.clone()));
            return Ok(web_page(body, operation).into_iter().collect());
        }
        _ => {}
    }
    if is_web_page(body) {
        let snippet = snippet::at_line(body, 1, 1);
        let (expected, found) = ("JSON".to_owned(), WEB_PAGE.to_owned());
        return Err(Failure { expected, found, snippet, ..Failure::default() });
    }
    let made = format.made_json(body)?;
    let body = made.as_ref().unwrap_or(body);
    // Checked once for all of it, which is faster than text by text.
    let Ok(text) = std::str::from_utf8(body) else {
        return Err(refused(value, operation, "bytes that are no text"));
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(refused(value, operation, "an empty body"));
    }
    let report = Report::of_answer(body, operation, made.is_some());
    let path = Path::root(&report);
    match answer(text, value, operation, &path) {
        Ok(true) => {
            counts(value, operation, headers, &path);
            Ok(report.into_drift())
        }
        Ok(false) => {
            let drift = report.into_drift().into_iter().rfind(|drift| drift.kind == DriftKind::Mistyped);
            let (path, found) = drift.map_or_else(Default::default, |drift| (drift.path, drift.found));
            let snippet = snippet::at_path(text, &path);
            Err(Failure { path, found, snippet, ..refused(value, operation, "") })
        }
        Err(broken) => Err(failure(text, broken, report.failure().unwrap_or_default())),
    }
}

/// Reads an answer, which may be inside an object.
fn answer(text: &str, value: &mut dyn Decode, operation: &'static Operation, path: &Path<'_>) -> Result<bool, Broken> {
    if path.is_of_xml() && is_root_only_xml(text, value, operation, path) {
        return in_root(text, value, path);
    }
    let fill = Fill { slot: value.slot(), path };
    match operation.answer_reader() {
        Some((reader, key)) if !matches!(fill.slot, Slot::Page(_)) => reader.read(fill, key, text),
        _ => whole(fill, text),
    }
}

/// Why a document could not be read, with the text around the place.
fn failure(text: &str, broken: Broken, failure: Failure) -> Failure {
    // What is looked at as text may turn out to be no JSON.
    let broken = if failure.expected.is_empty() { Broken::Syntax } else { broken };
    match (broken, fault(text)) {
        (Broken::Syntax, Some(fault)) => {
            let snippet = snippet::at_line(text.as_bytes(), fault.line, fault.column);
            Failure { expected: "JSON".to_owned(), found: fault.words, snippet, ..failure }
        }
        (Broken::Syntax, None) => Failure { expected: "JSON".to_owned(), found: broken.to_string(), ..failure },
        (Broken::Refused, _) => Failure { snippet: snippet::at_path(text, &failure.path), ..failure },
    }
}

/// Reads what headers say of a page.
fn counts(value: &mut dyn Decode, operation: &'static Operation, headers: &HeaderMap, root: &Path<'_>) {
    let (Slot::Page(page), Some(paging)) = (value.slot(), operation.paging()) else {
        return;
    };
    page.slots(&mut |slots| {
        for (index, name) in paging.headers() {
            let (Some(text), Some(slot)) = (headers.get(name), slots.get_mut(index)) else {
                continue;
            };
            let path = root.key(name);
            // A cursor is text, even if it has digits only; the others are numbers.
            let json = match text.to_str() {
                Ok(text) if index == paging::NEXT => quoted(text),
                Ok(text) if text.trim().parse::<u64>().is_ok() => text.to_owned(),
                _ => {
                    path.note(DriftKind::Mistyped, "a number in this header", "something else");
                    continue;
                }
            };
            part(&json, &mut **slot, &path);
        }
    });
}

#[cold]
fn refused(value: &mut dyn Decode, operation: &'static Operation, found: &str) -> Failure {
    let nothing = Bytes::new();
    let report = Report::of_answer(&nothing, operation, false);
    let expected = Path::root(&report).expects(&mut value.slot()).to_owned();
    Failure { expected, found: found.to_owned(), ..Failure::default() }
}

/// What servers between the client and the API like to answer, with whatever status.
const WEB_PAGE: &str = "a web page (HTML)";

/// Whether a body is a page for a browser.
fn is_web_page(body: &[u8]) -> bool {
    let text = body.trim_ascii_start();
    let starts = |with: &[u8]| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    text.first() == Some(&b'<') && (starts(b"<!doctype html") || starts(b"<html"))
}

/// Notes of an answer that is kept or passed over unread that it is a page for a browser.
fn web_page(body: &[u8], operation: &Operation) -> Option<Drift> {
    is_web_page(body).then(|| Drift {
        operation: operation.id(),
        path: String::new(),
        kind: DriftKind::Mistyped,
        expected: "an answer of the API",
        found: WEB_PAGE.to_owned(),
    })
}

/// Reads a part of a document; says whether it could be.
pub(super) fn part(text: &str, value: &mut dyn Decode, path: &Path<'_>) -> bool {
    whole(Fill { slot: value.slot(), path }, text).unwrap_or(false)
}

/// Whether the one key of a document is but the root that XML must have: nobody documented it, and nothing where it goes has
/// that name.
fn is_root_only_xml(text: &str, value: &mut dyn Decode, operation: &Operation, path: &Path<'_>) -> bool {
    let Some((name, _)) = text.strip_prefix("{\"").and_then(|text| text.split_once('"')) else {
        return false;
    };
    if let Some(key) = operation.answer_key() {
        let is_another = key != name && !matches!(value.slot(), Slot::Page(_));
        if is_another {
            path.key(key).note(DriftKind::Missing, "the documented root", "another");
        }
        return is_another;
    }
    let has = |fields: &[Field]| fields.iter().any(|field| field.name() == name);
    match value.slot() {
        Slot::Object(object) => !has(object.schema().fields()),
        Slot::Page(page) => !has(path.report.paging.map_or(page.schema().fields(), Paging::fields)),
        Slot::Map(_) | Slot::Union(_) => false,
        _ => true,
    }
}

/// Reads the value of a document's one key.
fn in_root(text: &str, value: &mut dyn Decode, path: &Path<'_>) -> Result<bool, Broken> {
    let mut document = Document::new(text);
    let fits = Named(Fill { slot: value.slot(), path }).deserialize(&mut document)?;
    document.end()?;
    Ok(fits)
}

/// Reads a whole document.
pub(super) fn whole(fill: Fill<'_, '_>, text: &str) -> Result<bool, Broken> {
    let mut document = Document::new(text);
    let fits = fill.deserialize(&mut document)?;
    document.end()?;
    Ok(fits)
}

/// What some JSON text is, for messages.
pub(super) fn kind(text: &str) -> &'static str {
    match text.trim_ascii_start().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "text",
        Some(b't' | b'f') => "true or false",
        Some(b'n') => "null",
        Some(b'-' | b'0'..=b'9') => "a number",
        _ => "something else",
    }
}

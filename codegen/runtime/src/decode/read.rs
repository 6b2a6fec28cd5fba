//! Where decoding starts.

use bytes::Bytes;
use http::HeaderMap;
use serde_core::de::{DeserializeSeed, Deserializer, Error};

use super::{
    Decode, Failure, Slot,
    document::{Broken, Document},
    fault::fault,
    inside::Inside,
    path::Path,
    report::Report,
    seed::Named,
    snippet,
    transcode::quoted,
    visit::Fill,
};
use crate::{Drift, DriftKind, Field, Format, Json, Operation, paging};

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
        Slot::Unit => return Ok(Vec::new()),
        Slot::Json(json) => {
            let made = format.made_json(body).ok().flatten();
            *json = Json::from_bytes(made.unwrap_or_else(|| body.clone()));
            return Ok(Vec::new());
        }
        _ => {}
    }
    let made = format.made_json(body)?;
    let body = made.as_ref().unwrap_or(body);
    // Checked once for all of it, which is faster than text by text.
    let Ok(text) = std::str::from_utf8(body) else {
        return Err(refused(value, "bytes that are no text"));
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(refused(value, "an empty body"));
    }
    let report = Report::of_answer(body, operation, made.is_some());
    let path = Path::root(&report);
    let outcome = match operation.answer_key() {
        Some(key) if !matches!(value.slot(), Slot::Page(_)) => in_key(text, key, value, &path),
        Some(_) | None if is_root_only_xml(text, value, &path) => in_root(text, value, &path),
        Some(_) | None => document(text, value, &path),
    };
    match outcome {
        Ok(true) => {
            counts(value, operation, headers, &path);
            Ok(report.into_drift())
        }
        Ok(false) => {
            let found = report.into_drift().first().map_or_else(String::new, |drift| drift.found.clone());
            let snippet = snippet::at_path(text, "");
            Err(Failure { expected: value.slot().expects().to_owned(), found, snippet, ..Failure::default() })
        }
        Err(broken) => Err(failure(text, broken, report.failure().unwrap_or_default())),
    }
}

/// Why a document could not be read, with the text around the place.
fn failure(text: &str, broken: Broken, failure: Failure) -> Failure {
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

fn refused(value: &mut dyn Decode, found: &str) -> Failure {
    let (expected, found) = (value.slot().expects().to_owned(), found.to_owned());
    Failure { expected, found, ..Failure::default() }
}

/// Reads a part of a document; says whether it could be.
pub(super) fn part(text: &str, value: &mut dyn Decode, path: &Path<'_>) -> bool {
    document(text, value, path).unwrap_or(false)
}

/// Whether the one key of a document is but the root that XML must have: nothing where it goes has that name.
fn is_root_only_xml(text: &str, value: &mut dyn Decode, path: &Path<'_>) -> bool {
    let name = || text.strip_prefix("{\"")?.split_once('"').map(|(name, _)| name);
    let (true, Some(name)) = (path.is_of_xml(), name()) else {
        return false;
    };
    let has = |fields: &[Field]| fields.iter().any(|field| field.name() == name);
    match value.slot() {
        Slot::Object(object) => !has(object.schema().fields()),
        Slot::Page(page) => {
            !has(path.report.envelope().unwrap_or(page.schema().fields())) && path.report.root != Some(name)
        }
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

fn document(text: &str, value: &mut dyn Decode, path: &Path<'_>) -> Result<bool, Broken> {
    let mut document = Document::new(text);
    let fits = Fill { slot: value.slot(), path }.deserialize(&mut document)?;
    document.end()?;
    Ok(fits)
}

/// Reads the value in the key of an answer that the operation names.
fn in_key(text: &str, key: &'static str, value: &mut dyn Decode, path: &Path<'_>) -> Result<bool, Broken> {
    let mut document = Document::new(text);
    let fits = Inside { fill: Fill { slot: value.slot(), path }, key }.deserialize(&mut document)?;
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

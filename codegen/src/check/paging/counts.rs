//! Where an answer says how its page is placed in the list.

use super::super::place::Spot;
use super::super::problem::Problems;
use super::super::types::Types;
use super::super::{server, suggestion};
use crate::diagnostic::Code;
use crate::ir::{Counts, Field, Shape, Type};
use crate::spec;

/// The objects that hold the counts, from the envelope inwards, and the names of the counts there.
pub(super) fn read(spec: &spec::Paging, spot: Spot<'_>, problems: &mut Problems) -> (Vec<String>, Counts) {
    let places = [("total", &spec.total), ("page_at", &spec.page_at), ("size_at", &spec.size_at)];
    let ways: Vec<Vec<String>> = places.iter().filter_map(|(_, place)| Some(way(place.as_ref()?).0)).collect();
    // What most of them say is meant, else what the first says.
    let votes = |way: &Vec<String>| ways.iter().filter(|other| *other == way).count();
    let around = ways.iter().rev().max_by_key(|way| votes(way)).cloned().unwrap_or_default();
    let mut name = |key: &str, place: &Option<String>| {
        let place = place.as_ref()?;
        let (own, last) = way(place);
        if own == around {
            return Some(last);
        }
        let message = format!("`{place}` is in another object than the other counts");
        let problem = spot
            .child(key)
            .value()
            .error(Code::MissingEnvelopeField, message, "elsewhere")
            .help(format!("the counts of a page stand in one object, here {}", object(&around)));
        problems.push(problem);
        None
    };
    let [total, page, size] = places.map(|(key, place)| name(key, place));
    (around, Counts { total, page, size })
}

/// The keys around a count, and its own: a field of the envelope, or a JSON pointer into it.
fn way(place: &str) -> (Vec<String>, String) {
    let Some(pointer) = place.strip_prefix('/') else {
        return (Vec::new(), place.to_owned());
    };
    let mut steps: Vec<String> = pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let last = steps.pop().unwrap_or_default();
    (steps, last)
}

/// What a way through the envelope leads to, in words.
fn object(way: &[String]) -> String {
    match way {
        [] => "the envelope".to_owned(),
        way => format!("`/{}`", way.join("/")),
    }
}

/// Whether the counts are in the envelope's fields, which have types of their own.
pub(super) fn are_there(
    spec: &spec::Paging,
    (around, counts): (&[String], &Counts),
    envelope: &[Field],
    types: &Types,
    spot: Spot<'_>,
    problems: &mut Problems,
) -> bool {
    let places = [
        ("total", &spec.total, &counts.total),
        ("page_at", &spec.page_at, &counts.page),
        ("size_at", &spec.size_at, &counts.size),
    ];
    let mut sound = true;
    for (key, place, last) in places {
        let (Some(place), Some(last)) = (place, last) else { continue };
        let way = around.iter().chain([last]);
        if let Err((label, help)) = leads_to_count(way, envelope, types) {
            let problem = spot
                .child(key)
                .value()
                .error(Code::MissingEnvelopeField, format!("no count at `{place}`"), label)
                .help(help);
            problems.push(problem);
            sound = false;
        }
    }
    sound
}

/// Follows a way through fields; why it does not end at a number, and what to do.
fn leads_to_count<'a>(
    way: impl Iterator<Item = &'a String>,
    envelope: &[Field],
    types: &Types,
) -> Result<(), (String, String)> {
    let (mut fields, mut of) = (envelope, "`envelope`".to_owned());
    let mut way = way.peekable();
    while let Some(key) = way.next() {
        let Some(field) = fields.iter().find(|field| field.wire == *key) else {
            let known = fields.iter().map(|field| field.wire.as_str());
            let help = suggestion::help(key, known, || format!("add `{key}` to {of}"));
            return Err((format!("{of} has no field `{key}`"), help));
        };
        match (&field.ty, way.peek()) {
            (Type::Json, _) | (Type::Integer, None) => return Ok(()),
            (Type::Named { name, shape: Shape::Object, .. }, Some(_)) => {
                fields = types.fields(name);
                of = format!("`{name}`");
            }
            (_, Some(_)) => {
                return Err((format!("`{key}` has no fields"), "name an object of the envelope".to_owned()));
            }
            (_, None) => {
                return Err((format!("`{key}` is not `integer`"), "name a field of the type `integer`".to_owned()));
            }
        }
    }
    Ok(())
}

/// The headers with the counts.
pub(super) fn headers(spec: &spec::Paging, spot: Spot<'_>, problems: &mut Problems) -> Counts {
    let Some(headers) = &spec.headers else { return Counts::default() };
    let at = spot.child("headers");
    for (key, name) in [("total", &headers.total), ("page", &headers.page), ("size", &headers.size)] {
        if let Some(name) = name.as_deref().filter(|name| !server::is_header_name(name)) {
            problems.push(server::header(name, &at.child(key).value()));
        }
    }
    Counts { total: headers.total.clone(), page: headers.page.clone(), size: headers.size.clone() }
}

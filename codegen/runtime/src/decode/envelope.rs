//! Fills a page from the envelope around it.

use serde_core::de::MapAccess;

use super::{Decode, ObjectSlot, Pieces, field, path::Path, pieces::pieces, read};
use crate::{DriftKind, Field, Json, Paging, Schema, paging::ITEMS};

/// Fills a page from the envelope around it.
pub(super) fn page<'de, A: MapAccess<'de>>(page: &mut dyn ObjectSlot, map: A, path: &Path<'_>) -> Result<(), A::Error> {
    let (paging, items) = (path.report.paging, path.report.answer_in);
    let fields = paging.map_or(page.schema().fields(), Paging::fields);
    let way = paging.map_or(&[][..], Paging::way_to_counts);
    if items.is_none() && way.is_empty() {
        return field::object(page, fields, map, path);
    }
    let mut fields = fields.to_vec();
    if let (Some(key), Some(field)) = (items, fields.get_mut(ITEMS)) {
        *field = Field::new(key).promised();
    }
    match (way, fields.as_slice()) {
        ([first, rest @ ..], [items, counts @ ..]) => nested(page, map, &Nested { items, first, rest, counts }, path),
        _ => field::object(page, &fields, map, path),
    }
}

/// An envelope whose counts are in an object in it.
struct Nested<'a> {
    items: &'a Field,
    /// The first key on the way to the counts.
    first: &'static str,
    rest: &'static [&'static str],
    counts: &'a [Field],
}

fn nested<'de, A: MapAccess<'de>>(
    page: &mut dyn ObjectSlot,
    map: A,
    about: &Nested<'_>,
    path: &Path<'_>,
) -> Result<(), A::Error> {
    let fields = [*about.items, Field::new(about.first).optional().nullable()];
    let mut once = Some(map);
    let mut outcome = Ok(());
    page.slots(&mut |slots| {
        let (Some(map), Some((items, slots))) = (once.take(), slots.split_first_mut()) else { return };
        let mut around = Json::default();
        outcome = field::object(&mut Outer { items: &mut **items, around: &mut around }, &fields, map, path);
        if let (Ok(()), Some(json)) = (&outcome, around.as_str()) {
            counts(json, about.rest, about.counts, slots, &path.key(about.first));
        }
    });
    outcome
}

/// The items of an envelope, and what its counts are in.
struct Outer<'a> {
    items: &'a mut dyn Decode,
    around: &'a mut Json,
}

impl ObjectSlot for Outer<'_> {
    fn schema(&self) -> &'static Schema {
        const { &Schema::new("Page", &[]) }
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut *self.items, &mut *self.around]);
    }
}

/// Reads the counts that are somewhere in some JSON text. What else is there is of no interest.
fn counts(json: &str, way: &[&str], fields: &[Field], slots: &mut [&mut dyn Decode], path: &Path<'_>) {
    let entries = match pieces(json) {
        Some(Pieces::Object(entries)) => entries,
        Some(Pieces::Word) | None => return,
        Some(_) => return path.note(DriftKind::Mistyped, "an object with the counts", read::kind(json)),
    };
    let find = |name: &str| entries.iter().rev().find(|(key, _)| key == name).and_then(|(_, json)| json.as_str());
    if let [first, rest @ ..] = way {
        if let Some(json) = find(first) {
            counts(json, rest, fields, slots, &path.key(first));
        }
        return;
    }
    for (field, slot) in fields.iter().zip(slots) {
        if let Some(json) = find(field.name()) {
            read::part(json, &mut **slot, &path.key(field.name()));
        }
    }
}

//! Fills a page from the envelope around it.

use std::fmt;

use serde_core::de::MapAccess;

use super::{Decode, ObjectSlot, Pieces, field, path::Path, pieces::pieces, read};
use crate::{DriftKind, Field, Json, Paging, Schema};

/// What reads counts that are somewhere in an envelope. Tables point at it, as at [`Reader`](super::Reader).
#[derive(Clone, Copy)]
pub(crate) struct Counting(Count);

/// Takes some JSON text, the keys to go by, and the fields and places of the counts.
type Count = fn(&str, &[&str], &[Field], &mut [&mut dyn Decode], &Path<'_>);

/// Reads counts in an object to which keys lead.
pub(crate) const NESTED: Counting = Counting(counts);

impl fmt::Debug for Counting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counting")
    }
}

/// Fills a page from the envelope around it.
pub(super) fn page<'de, A: MapAccess<'de>>(page: &mut dyn ObjectSlot, map: A, path: &Path<'_>) -> Result<(), A::Error> {
    let paging = path.report.paging;
    let fields = paging.map_or(page.schema().fields(), Paging::fields);
    let (items, nested) = (path.report.answer_in, paging.and_then(Paging::nested));
    let ([first, counts @ ..], true) = (fields, items.is_some() || nested.is_some()) else {
        return field::object(page, fields, map, path);
    };
    let items = items.map_or(*first, |key| Field::new(key).promised());
    let Some((counting, way)) = nested else {
        let mut all = [items; 5];
        all.iter_mut().skip(1).zip(counts).for_each(|(to, from)| *to = *from);
        return field::object(page, &all, map, path);
    };
    let [outer, way @ ..] = way else { return field::object(page, fields, map, path) };
    let fields = [items, Field::new(outer).optional().nullable()];
    let mut once = Some(map);
    let mut outcome = Ok(());
    page.slots(&mut |slots| {
        let (Some(map), Some((items, slots))) = (once.take(), slots.split_first_mut()) else { return };
        let mut around = Json::default();
        outcome = field::object(&mut Outer { items: &mut **items, around: &mut around }, &fields, map, path);
        if let (Ok(()), Some(json)) = (&outcome, around.as_str()) {
            (counting.0)(json, way, counts, slots, &path.key(outer));
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

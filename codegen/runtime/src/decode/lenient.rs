//! What XML leaves open: whether a text is a number, and whether an empty element is an empty text, list or object.

use serde_core::de::value::{Error, MapDeserializer};

use super::{Fit, Slot, field, path::Path};

/// Puts text of XML where it did not fit as text.
#[cold]
pub(super) fn put(text: &str, slot: &mut Slot<'_>, path: &Path<'_>) -> Fit {
    let text = text.trim_ascii();
    let fits = match slot {
        Slot::Bool(place) => boolean(text).map(|value| **place = value),
        Slot::Int(place) => text.parse().ok().map(|value| **place = value),
        Slot::Uint(place) => text.parse().ok().map(|value| **place = value),
        Slot::Float(place) => number(text).map(|value| **place = value),
        Slot::MaybeBool(place) => maybe(text, boolean).map(|value| **place = value),
        Slot::MaybeInt(place) => maybe(text, |text| text.parse().ok()).map(|value| **place = value),
        Slot::MaybeFloat(place) => maybe(text, number).map(|value| **place = value),
        Slot::List(list) if text.is_empty() => {
            list.clear();
            Some(())
        }
        Slot::Page(page) if text.is_empty() && path.report.is_list() => {
            page.slots(&mut |slots| {
                if let Some(Slot::List(list)) = slots.first_mut().map(|items| items.slot()) {
                    list.clear();
                }
            });
            Some(())
        }
        Slot::Map(map) if text.is_empty() => {
            map.clear();
            Some(())
        }
        Slot::Object(object) if text.is_empty() => {
            let fields = object.schema().fields();
            let nothing = MapDeserializer::<_, Error>::new(std::iter::empty::<(&str, &str)>());
            let may_be_empty = fields.iter().all(|field| !field.is_promised() && !field.is_required());
            may_be_empty.then(|| field::object(*object, fields, nothing, path).ok()).flatten()
        }
        _ => None,
    };
    fits.map_or(Fit::No, |()| Fit::Yes)
}

/// Whether an empty element is no value of an optional type, so that it stands for nothing.
#[cold]
pub(super) fn is_nothing(text: &str, slot: &mut Slot<'_>) -> bool {
    text.trim_ascii().is_empty()
        && match slot {
            Slot::Bool(_) | Slot::Int(_) | Slot::Uint(_) | Slot::Float(_) => true,
            Slot::Parse(parse) | Slot::Exact(parse) => parse.text(text) != Fit::Yes,
            Slot::Object(object) => {
                object.schema().fields().iter().any(|field| field.is_promised() || field.is_required())
            }
            _ => false,
        }
}

/// As XML Schema has it, and Rails.
fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn maybe<T>(text: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { read(text).map(Some) }
}

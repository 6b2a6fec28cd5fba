//! Takes JSON apart, one level at a time: messages show pieces of what the vendor wrote.

use super::{Decode, MapSlot, Slot, path::Path, read, report::Report};
use crate::Json;

/// A value of JSON, taken apart by one level.
pub(crate) enum Pieces {
    /// Text, without its quotes and escapes.
    Text(String),
    /// The elements of a list.
    List(Vec<Json>),
    /// The entries of an object, in their order.
    Object(Vec<(String, Json)>),
    /// A number.
    Number,
    /// `null`, `true` or `false`.
    Word,
}

/// Takes a value apart; nothing if it is no JSON as far as this level.
pub(crate) fn pieces(json: &str) -> Option<Pieces> {
    Some(match json.trim_ascii_start().as_bytes().first()? {
        b'"' => Pieces::Text(whole(json)?),
        b'[' => Pieces::List(whole(json)?),
        b'{' => Pieces::Object(whole::<Entries>(json)?.0),
        b't' | b'f' | b'n' => whole::<Json>(json).map(|_| Pieces::Word)?,
        _ => whole::<Json>(json).map(|_| Pieces::Number)?,
    })
}

fn whole<T: Decode>(json: &str) -> Option<T> {
    let mut value = T::empty();
    read::part(json, &mut value, &Path::root(&Report::nameless())).then_some(value)
}

/// The entries of an object, in their order.
struct Entries(Vec<(String, Json)>);

impl Decode for Entries {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn empty() -> Self {
        Self(Vec::new())
    }
}

impl MapSlot for Entries {
    fn clear(&mut self) {
        self.0.clear();
    }

    fn entry(&mut self, key: String, fill: &mut dyn FnMut(&str, Slot<'_>) -> bool) {
        let mut value = Json::default();
        if fill(&key, Slot::Json(&mut value)) {
            self.0.push((key, value));
        }
    }
}

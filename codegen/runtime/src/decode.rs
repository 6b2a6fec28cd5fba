//! What a value takes from the decoders: one description, filled from JSON or any format of serde.

mod document;
mod field;
mod leaf;
mod path;
mod read;
mod report;
mod scalar;
mod scan;
mod seed;
mod slot;
mod snippet;
mod union;
mod visit;

pub use slot::{Decode, Fit, ListSlot, MapSlot, ObjectSlot, Optional, Parse, Slot, UnionSlot};

pub(crate) use read::read;
pub use read::{deserialize, read_json};
pub(crate) use report::Failure;
pub(crate) use snippet::excerpt;

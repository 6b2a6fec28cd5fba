//! What a value takes from the decoders: one description, filled from JSON or any format of serde.

mod field;
mod leaf;
mod path;
mod read;
mod report;
mod scalar;
mod seed;
mod slot;
mod snippet;
mod union;
mod visit;

pub use slot::{Decode, Fit, ListSlot, MapSlot, ObjectSlot, Optional, Parse, Slot, UnionSlot};

pub use read::deserialize;
pub(crate) use read::read;
pub(crate) use report::Failure;
pub(crate) use snippet::excerpt;

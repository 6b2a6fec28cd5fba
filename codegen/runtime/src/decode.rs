//! What a value takes from the decoders: one description, filled from JSON or any format of serde.
//!
//! A type lends its fields as trait objects in the order of its table; one visitor of serde (`visit`) fills them, whatever
//! the format. The body of an answer is read by a format of our own (`document`), other formats come in by `Deserialize`.
//!
//! # What it costs, and why it is so
//!
//! The aim was to be as fast as serde's derive, without its code for each type. With ten fields an object (texts, numbers,
//! enums, a list, a map) derive takes 10,900 instructions from a `str` and 12,600 from bytes, a third of them in the
//! allocator; this takes 10,500 from bytes, with the same allocations. What made the difference, most first:
//!
//! * `serde_json` looks for the end of a key, then its visitor compares it, in five calls: some 200 instructions a field. A
//!   table knows which key should come next. `document` is told that guess and compares it with the text in place, for 60.
//! * `serde_json`'s calls hand out results through memory, and cannot be inlined into a visitor that is shared by all types.
//!   `document` has an error of one byte, so that a result fits into registers, and is inlined where it is on the way.
//! * A list adds an empty element and fills it where it is; nothing is moved, and none is made in vain at the end. A map
//!   lends the key that it is going to own.
//! * The place in a document is a link on the stack for each list and object, with an index in it: going on is one store.
//!   Nothing is rendered before something differs.
//! * Plain values are put into their places by the visitor's own methods; everything odd is in functions apart, marked cold.
//!
//! Through `Deserialize` and `serde_json`'s own reader it is 1.2 times derive; the first two points are the limit there, and
//! that a slot is found out at run time, by a call and a jump, where derive knows it when it is compiled.
//!
//! # What `document` leaves to others
//!
//! It knows the structure of JSON, texts, and whole numbers of up to 18 digits. Values that nobody reads are `serde_json`'s,
//! longer numbers are the standard library's. A text that is no JSON is read by `serde_json` once more, for the words, line
//! and column of its error. A test reads documents with a fault in them by both, and both must agree.

mod document;
mod envelope;
mod escape;
mod fault;
mod field;
mod leaf;
mod lenient;
mod path;
mod pieces;
mod read;
mod report;
mod scalar;
mod scan;
mod seed;
mod slot;
mod snippet;
mod transcode;
mod union;
mod visit;
mod wrapped;
#[cfg(feature = "xml")]
pub(crate) mod xml;

pub use slot::{Decode, Fit, ListSlot, MapSlot, ObjectSlot, Optional, Parse, Slot, UnionSlot};

pub(crate) use envelope::{Counting, NESTED};
pub(crate) use pieces::{Pieces, pieces};
pub(crate) use read::read;
pub use read::{deserialize, read_json};
pub(crate) use report::Failure;
pub(crate) use snippet::excerpt;
#[cfg(feature = "oauth2")]
pub(crate) use transcode::quoted;
pub(crate) use wrapped::{INSIDE, NULL_BOOLEAN, Reader};

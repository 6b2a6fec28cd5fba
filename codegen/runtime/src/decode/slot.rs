//! The places that decoded values go to.

use crate::{Json, Schema};

/// A value that can be read from an answer.
///
/// A value starts empty; the decoder fills the [`Slot`] it lends.
///
/// ```
/// use copyist_runtime::Decode;
///
/// fn is_read<T: Decode>() {}
/// is_read::<Vec<Option<String>>>();
/// is_read::<copyist_runtime::Json>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from an answer",
    note = "texts, numbers, ids, enums, models, lists and maps of these can; take a `Json` to decode it yourself"
)]
pub trait Decode {
    /// Where what was read goes.
    #[doc(hidden)]
    fn slot(&mut self) -> Slot<'_>;

    /// The value before anything was read.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;

    /// Where what was read goes when it may be missing. Plain types have a shorter way.
    #[doc(hidden)]
    fn optional(place: &mut Option<Self>) -> Slot<'_>
    where
        Self: Sized,
    {
        if Self::is_whole() { Slot::OptionalWhole(place) } else { Slot::Optional(place) }
    }

    /// Whether it is made of the text of a value, whatever that is.
    #[doc(hidden)]
    fn is_whole() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// Where what was read goes, and what fits there.
#[doc(hidden)]
#[non_exhaustive]
pub enum Slot<'a> {
    /// Takes anything and keeps nothing.
    Unit,
    /// `true` or `false`.
    Bool(&'a mut bool),
    /// A whole number.
    Int(&'a mut i64),
    /// A whole number, not negative.
    Uint(&'a mut u64),
    /// A number.
    Float(&'a mut f64),
    /// Text.
    Text(&'a mut String),
    /// `true` or `false`, or nothing.
    MaybeBool(&'a mut Option<bool>),
    /// A whole number, or nothing.
    MaybeInt(&'a mut Option<i64>),
    /// A number, or nothing.
    MaybeFloat(&'a mut Option<f64>),
    /// Text, or nothing.
    MaybeText(&'a mut Option<String>),
    /// Text or a number that has to be understood.
    Parse(&'a mut dyn Parse),
    /// The same, where a number's digits must be as they were written.
    Exact(&'a mut dyn Parse),
    /// JSON, kept as it comes.
    Json(&'a mut Json),
    /// Something, or nothing.
    Optional(&'a mut dyn Optional),
    /// Something made of the text of a value, or nothing.
    OptionalWhole(&'a mut dyn Optional),
    /// A list.
    List(&'a mut dyn ListSlot),
    /// An object whose keys are data.
    Map(&'a mut dyn MapSlot),
    /// An object with known fields.
    Object(&'a mut dyn ObjectSlot),
    /// A page of a list, in the envelope of the operation.
    Page(&'a mut dyn ObjectSlot),
    /// One of several types.
    Union(&'a mut dyn UnionSlot),
}

/// Whether something read fits where it should go.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Yes,
    /// It does, though nobody listed this value.
    Unlisted,
    /// It does not.
    No,
}

/// A value made of text, or of a number's digits.
#[doc(hidden)]
pub trait Parse {
    /// What fits, for messages: `a date (2026-01-31)`.
    fn expects(&self) -> &'static str;

    /// Takes text.
    fn text(&mut self, text: &str) -> Fit;

    /// Takes a number, as it is written.
    fn number(&mut self, _digits: &str) -> Fit {
        Fit::No
    }
}

/// Something, or nothing.
#[doc(hidden)]
pub trait Optional {
    /// Becomes an empty something, to be filled.
    fn set(&mut self) -> Slot<'_>;

    /// Becomes null.
    fn null(&mut self);

    /// Becomes nothing.
    fn absent(&mut self);
}

/// A list, to the decoder.
#[doc(hidden)]
pub trait ListSlot {
    /// Drops all elements.
    fn clear(&mut self);

    /// Adds an empty element, to be filled where it is.
    fn push(&mut self) -> Slot<'_>;

    /// Takes the last element away, which did not fit.
    fn pop(&mut self);
}

/// An object whose keys are data, to the decoder.
#[doc(hidden)]
pub trait MapSlot {
    /// Drops all entries.
    fn clear(&mut self);

    /// Makes an empty value, to be filled, and adds it if `fill` says so, which is shown the key.
    fn entry(&mut self, key: String, fill: &mut dyn FnMut(&str, Slot<'_>) -> bool);
}

/// An object with known fields, to the decoder. Every [`Model`](crate::Model) is one.
#[doc(hidden)]
pub trait ObjectSlot {
    /// Its name and fields.
    fn schema(&self) -> &'static Schema;

    /// Lends the places of the values, in the order of the fields.
    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode]));
}

/// One of several types, to the decoder.
#[doc(hidden)]
pub trait UnionSlot {
    /// How many types it may be.
    fn count(&self) -> usize;

    /// Becomes an empty value of one of the types, to be filled.
    fn variant(&mut self, index: usize) -> &mut dyn Decode;

    /// Becomes something that is none of the types.
    fn other(&mut self, json: Json);
}

impl Slot<'_> {
    /// What fits, for messages.
    pub(super) fn expects(&mut self) -> &'static str {
        match self {
            Self::Unit => "anything",
            Self::Bool(_) | Self::MaybeBool(_) => "true or false",
            Self::Int(_) | Self::MaybeInt(_) => "a whole number",
            Self::Uint(_) => "a whole number, not negative",
            Self::Float(_) | Self::MaybeFloat(_) => "a number",
            Self::Text(_) | Self::MaybeText(_) => "text",
            Self::Parse(parse) | Self::Exact(parse) => parse.expects(),
            Self::Json(_) => "JSON",
            Self::List(_) => "a list",
            Self::Map(_) | Self::Object(_) => "an object",
            Self::Page(_) => "a page of a list (an object)",
            Self::Union(_) => "one of the documented types",
            Self::Optional(inner) | Self::OptionalWhole(inner) => {
                let expects = inner.set().expects();
                inner.absent();
                expects
            }
        }
    }

    /// The same place, lent for a while.
    pub(super) fn again(&mut self) -> Slot<'_> {
        match self {
            Self::Unit => Slot::Unit,
            Self::Bool(place) => Slot::Bool(place),
            Self::Int(place) => Slot::Int(place),
            Self::Uint(place) => Slot::Uint(place),
            Self::Float(place) => Slot::Float(place),
            Self::Text(place) => Slot::Text(place),
            Self::MaybeBool(place) => Slot::MaybeBool(place),
            Self::MaybeInt(place) => Slot::MaybeInt(place),
            Self::MaybeFloat(place) => Slot::MaybeFloat(place),
            Self::MaybeText(place) => Slot::MaybeText(place),
            Self::Parse(place) => Slot::Parse(*place),
            Self::Exact(place) => Slot::Exact(*place),
            Self::Json(place) => Slot::Json(place),
            Self::Optional(place) => Slot::Optional(*place),
            Self::OptionalWhole(place) => Slot::OptionalWhole(*place),
            Self::List(place) => Slot::List(*place),
            Self::Map(place) => Slot::Map(*place),
            Self::Object(place) => Slot::Object(*place),
            Self::Page(place) => Slot::Page(*place),
            Self::Union(place) => Slot::Union(*place),
        }
    }

    /// Whether the type has a value that says that nothing was there.
    pub(super) fn can_be_empty(&self) -> bool {
        match self {
            Self::MaybeBool(_) | Self::MaybeInt(_) | Self::MaybeFloat(_) | Self::MaybeText(_) => true,
            Self::Unit | Self::Json(_) | Self::List(_) | Self::Map(_) => true,
            Self::Optional(_) | Self::OptionalWhole(_) => true,
            Self::Bool(_) | Self::Int(_) | Self::Uint(_) | Self::Float(_) | Self::Text(_) => false,
            Self::Parse(_) | Self::Exact(_) | Self::Object(_) | Self::Page(_) | Self::Union(_) => false,
        }
    }
}

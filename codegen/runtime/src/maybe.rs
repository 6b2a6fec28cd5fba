//! A field that may be absent, null, or there.

use crate::{Decode, Encode, Node, Slot, decode::Optional};

/// A field that may be absent, null, or there, for APIs that tell the three apart.
///
/// ```
/// use copyist_runtime::Maybe;
///
/// let note = Maybe::from("remember the milk");
/// assert_eq!(note.value(), Some(&"remember the milk"));
/// assert!(Maybe::<String>::default().is_absent());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Maybe<T> {
    /// Not mentioned: an update leaves it as it is.
    #[default]
    Absent,
    /// Mentioned as `null`: an update clears it.
    Null,
    /// Mentioned with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, if there is one.
    #[must_use]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    ///
    /// ```
    /// use copyist_runtime::Maybe;
    ///
    /// assert_eq!(Maybe::Value(7).into_value(), Some(7));
    /// assert!(Maybe::<u8>::Null.is_null());
    /// ```
    #[must_use]
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether it is not mentioned.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Encode> Encode for Maybe<T> {
    fn node(&self) -> Node<'_> {
        match self {
            Self::Absent => Node::Absent,
            Self::Null => Node::Null,
            Self::Value(value) => value.node(),
        }
    }
}

impl<T: Decode> Decode for Maybe<T> {
    fn slot(&mut self) -> Slot<'_> {
        if T::is_whole() { Slot::OptionalWhole(self) } else { Slot::Optional(self) }
    }

    fn is_whole() -> bool {
        T::is_whole()
    }

    fn empty() -> Self {
        Self::Absent
    }
}

impl<T: Decode> Optional for Maybe<T> {
    fn set(&mut self) -> Slot<'_> {
        *self = Self::Value(T::empty());
        match self {
            Self::Value(value) => value.slot(),
            Self::Absent | Self::Null => Slot::Unit,
        }
    }

    fn null(&mut self) {
        *self = Self::Null;
    }

    fn absent(&mut self) {
        *self = Self::Absent;
    }
}

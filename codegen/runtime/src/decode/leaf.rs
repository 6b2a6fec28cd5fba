//! Plain values and collections, to the decoder.

use std::{collections::BTreeMap, net::Ipv4Addr};

use super::{Decode, Fit, ListSlot, MapSlot, Optional, Parse, Slot};

macro_rules! slots {
    ($($plain:ty => $slot:ident $(or $maybe:ident)?;)*) => {$(
        impl Decode for $plain {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }

            fn empty() -> Self {
                Self::default()
            }

            $(fn optional(place: &mut Option<Self>) -> Slot<'_> {
                Slot::$maybe(place)
            })?
        }
    )*};
}

slots! {
    bool => Bool or MaybeBool;
    i64 => Int or MaybeInt;
    u64 => Uint;
    f64 => Float or MaybeFloat;
    String => Text or MaybeText;
}

impl Decode for () {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Unit
    }

    fn empty() -> Self {}
}

macro_rules! parsed {
    ($($(#[$feature:meta])? $parsed:ty: $expects:literal, $empty:expr;)*) => {$(
        $(#[$feature])?
        impl Decode for $parsed {
            fn slot(&mut self) -> Slot<'_> {
                Slot::Parse(self)
            }

            fn empty() -> Self {
                $empty
            }
        }

        $(#[$feature])?
        impl Parse for $parsed {
            fn expects(&self) -> &'static str {
                $expects
            }

            fn text(&mut self, text: &str) -> Fit {
                text.parse().map_or(Fit::No, |value| {
                    *self = value;
                    Fit::Yes
                })
            }
        }
    )*};
}

parsed!(
    Ipv4Addr: "an IPv4 address", Self::UNSPECIFIED;
    #[cfg(feature = "time")] jiff::Timestamp: "a moment (2026-01-31T12:00:00Z)", Self::default();
    #[cfg(feature = "time")] jiff::civil::Date: "a date (2026-01-31)", Self::default();
    #[cfg(feature = "uuid")] uuid::Uuid: "a UUID", Self::default();
);

#[cfg(feature = "decimal")]
impl Decode for rust_decimal::Decimal {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Exact(self)
    }

    fn is_whole() -> bool {
        true
    }

    fn empty() -> Self {
        Self::default()
    }
}

#[cfg(feature = "decimal")]
impl Parse for rust_decimal::Decimal {
    fn expects(&self) -> &'static str {
        "a decimal number, as text or number"
    }

    fn text(&mut self, text: &str) -> Fit {
        let value = Self::from_str_exact(text).or_else(|_| Self::from_scientific(text));
        value.map_or(Fit::No, |value| {
            *self = value;
            Fit::Yes
        })
    }

    fn number(&mut self, digits: &str) -> Fit {
        self.text(digits)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::optional(self)
    }

    fn is_whole() -> bool {
        T::is_whole()
    }

    fn empty() -> Self {
        None
    }
}

impl<T: Decode> Optional for Option<T> {
    fn set(&mut self) -> Slot<'_> {
        self.insert(T::empty()).slot()
    }

    fn null(&mut self) {
        *self = None;
    }

    fn absent(&mut self) {
        *self = None;
    }
}

impl<T: Decode> Decode for Box<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }

    fn is_whole() -> bool {
        T::is_whole()
    }

    fn empty() -> Self {
        Self::new(T::empty())
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Decode> ListSlot for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self) -> Slot<'_> {
        Vec::push(self, T::empty());
        self.last_mut().map_or(Slot::Unit, T::slot)
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }

    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Decode> MapSlot for BTreeMap<String, T> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn entry(&mut self, key: String, fill: &mut dyn FnMut(&str, Slot<'_>) -> bool) {
        let mut value = T::empty();
        if fill(&key, value.slot()) {
            self.insert(key, value);
        }
    }
}

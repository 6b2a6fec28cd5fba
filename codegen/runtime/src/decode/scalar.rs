//! Puts plain values where they should go.

use std::fmt::Write;

use super::{Fit, Parse, Slot};

/// A plain value, as a format of serde hands it out.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Text(&'a str),
}

impl Scalar<'_> {
    /// What it is, for messages. A text that did not parse is shown, as far as it is short.
    pub(super) fn found(self, slot: &Slot<'_>) -> String {
        match self {
            Self::Bool(value) => value.to_string(),
            Self::Int(number) => format!("the number {number}"),
            Self::Uint(number) => format!("the number {number}"),
            Self::Float(number) => format!("the number {number}"),
            Self::Text(text) if matches!(slot, Slot::Parse(_) | Slot::Exact(_)) => {
                format!("the text `{}`", short(text))
            }
            Self::Text(_) => "text".to_owned(),
        }
    }

    /// Puts the value where it should go.
    pub(super) fn put(self, slot: &mut Slot<'_>) -> Fit {
        match slot {
            Slot::MaybeBool(place) => self.put_maybe(place, |value| Slot::Bool(value)),
            Slot::MaybeInt(place) => self.put_maybe(place, |value| Slot::Int(value)),
            Slot::MaybeFloat(place) => self.put_maybe(place, |value| Slot::Float(value)),
            Slot::MaybeText(place) => self.put_maybe(place, |value| Slot::Text(value)),
            slot => self.put_plain(slot),
        }
    }

    /// Puts the value where there may be none; there is none if it does not fit.
    fn put_maybe<T: Default>(self, place: &mut Option<T>, slot: fn(&mut T) -> Slot<'_>) -> Fit {
        let fit = self.put_plain(&mut slot(place.insert(T::default())));
        if fit == Fit::No {
            *place = None;
        }
        fit
    }

    fn put_plain(self, slot: &mut Slot<'_>) -> Fit {
        match (slot, self) {
            (Slot::Unit, _) => Fit::Yes,
            (Slot::Text(place), Self::Text(text)) => set(place, Some(text.to_owned())),
            (Slot::Parse(parse) | Slot::Exact(parse), Self::Text(text)) => parse.text(text),
            (Slot::Parse(parse) | Slot::Exact(parse), Self::Int(number)) => digits(*parse, number),
            (Slot::Parse(parse) | Slot::Exact(parse), Self::Uint(number)) => digits(*parse, number),
            // Beyond that it is not the number that was sent.
            (Slot::Parse(parse) | Slot::Exact(parse), Self::Float(number)) if number.abs() < EXACT => {
                digits(*parse, number)
            }
            (Slot::Bool(place), Self::Bool(value)) => set(place, Some(value)),
            (Slot::Int(place), Self::Int(number)) => set(place, Some(number)),
            (Slot::Int(place), Self::Uint(number)) => set(place, number.try_into().ok()),
            (Slot::Int(place), Self::Float(number)) => set(place, whole(number)),
            (Slot::Uint(place), Self::Uint(number)) => set(place, Some(number)),
            (Slot::Uint(place), Self::Int(number)) => set(place, number.try_into().ok()),
            (Slot::Uint(place), Self::Float(number)) => set(place, whole(number).and_then(|it| it.try_into().ok())),
            (Slot::Float(place), Self::Float(number)) => set(place, Some(number)),
            #[expect(clippy::cast_precision_loss, reason = "the field holds a float: so many digits are all it has")]
            (Slot::Float(place), Self::Int(number)) => set(place, Some(number as f64)),
            #[expect(clippy::cast_precision_loss, reason = "the field holds a float: so many digits are all it has")]
            (Slot::Float(place), Self::Uint(number)) => set(place, Some(number as f64)),
            _ => Fit::No,
        }
    }
}

fn set<T>(place: &mut &mut T, value: Option<T>) -> Fit {
    match value {
        Some(value) => {
            **place = value;
            Fit::Yes
        }
        None => Fit::No,
    }
}

/// Up to here a float holds whole numbers exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A float as a whole number, if it is one: JSON does not tell `5.0` from `5`.
fn whole(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "checked: whole, and within what a float holds exactly")]
    let whole = (number.trunc() == number && number.abs() <= EXACT).then_some(number as i64);
    whole
}

fn digits(parse: &mut dyn Parse, number: impl std::fmt::Display) -> Fit {
    let mut text = String::with_capacity(20);
    match write!(text, "{number}") {
        Ok(()) => parse.number(&text),
        Err(_) => Fit::No,
    }
}

/// The first characters of a text.
pub(super) fn short(text: &str) -> &str {
    text.char_indices().nth(40).map_or(text, |(end, _)| &text[..end])
}

//! What asks for a page where pages have no numbers.

use crate::{
    Decode, Slot,
    decode::{Fit, Parse},
};

/// What asks for a page: text, whether the server writes it as text or as a number.
pub(super) struct Cursor(pub(super) String);

impl Decode for Cursor {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Parse(self)
    }

    fn empty() -> Self {
        Self(String::new())
    }
}

impl Parse for Cursor {
    fn expects(&self) -> &'static str {
        "a cursor (text or a number)"
    }

    fn text(&mut self, text: &str) -> Fit {
        text.clone_into(&mut self.0);
        Fit::Yes
    }

    fn number(&mut self, digits: &str) -> Fit {
        self.text(digits)
    }
}

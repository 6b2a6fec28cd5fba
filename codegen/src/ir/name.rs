//! Rust identifiers.

use std::fmt;

/// A Rust identifier, already legal: a keyword carries its `r#`. Only the check's minting module makes one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    pub(crate) fn minted(text: String) -> Self {
        Self(text)
    }

    /// The identifier as Rust source.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The identifier without `r#`, as part of a longer name or of prose.
    #[must_use]
    pub fn bare(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

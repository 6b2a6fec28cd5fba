//! Text that must not be seen.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::{
    Decode, Encode, Node, Slot,
    decode::{Fit, Parse},
};

/// Text that must not be seen: a password, key or token.
///
/// Masked in `Debug`, without `Display`, zeroed when dropped. [`expose`](Secret::expose) is the one way to read it.
///
/// ```
/// use copyist_runtime::Secret;
///
/// let password = Secret::from("hunter2");
/// assert_eq!(format!("{password:?}"), "***");
/// assert_eq!(password.expose(), "hunter2");
/// ```
#[derive(Clone, Default)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Take care where it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl PartialEq for Secret {
    /// Compares in a time that does not depend on where the two differ.
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.expose().as_bytes(), other.expose().as_bytes());
        left.len() == right.len() && left.iter().zip(right).fold(0, |all, (a, b)| all | (a ^ b)) == 0
    }
}

impl Eq for Secret {}

impl Encode for Secret {
    fn node(&self) -> Node<'_> {
        Node::Secret(self.expose())
    }
}

impl Decode for Secret {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Parse(self)
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl Parse for Secret {
    fn expects(&self) -> &'static str {
        "text"
    }

    fn text(&mut self, text: &str) -> Fit {
        *self = Self::from(text);
        Fit::Yes
    }
}

crate::serde_by_node!(Secret);

//! Identifiers with types of their own.

use std::{
    borrow::Borrow, cmp::Ordering, convert::Infallible, fmt, hash, marker::PhantomData, str::FromStr, sync::Arc,
};

use crate::{
    Decode, Encode, Node, Slot,
    decode::{Fit, Parse},
};

/// What tells the identifiers of one kind of thing from all others.
///
/// ```
/// use copyist_runtime::{Id, IdKind};
///
/// /// Makes `ServerId` a type of its own.
/// enum Server {}
///
/// impl IdKind for Server {
///     const NAME: &'static str = "ServerId";
/// }
///
/// type ServerId = Id<Server>;
/// assert_eq!(format!("{:?}", ServerId::from("s_12")), r#"ServerId("s_12")"#);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a kind of identifier",
    note = "kinds are the types in the `kind` module of a generated crate"
)]
pub trait IdKind: 'static {
    /// Name of the identifier's type, for `Debug`.
    const NAME: &'static str;
    /// Whether it is a number in JSON. It is text, unless said otherwise.
    const INTEGER: bool = false;
}

/// An identifier: some text that names one thing, of one kind.
///
/// Made from text or a whole number; an identifier of another kind does not convert. Clones share their text.
///
/// ```
/// use copyist_runtime::{Id, IdKind};
///
/// enum User {}
/// impl IdKind for User {
///     const NAME: &'static str = "UserId";
///     const INTEGER: bool = false;
/// }
///
/// let id: Id<User> = "u_81".into();
/// assert_eq!(id.as_str(), "u_81");
/// assert_eq!(format!("{id:?}"), r#"UserId("u_81")"#);
/// ```
pub struct Id<K> {
    /// None is the empty text: the decoder makes many of these, and threads would meet at the count of a shared one.
    text: Option<Arc<str>>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    fn new(text: impl Into<Arc<str>>) -> Self {
        Self { text: Some(text.into()), kind: PhantomData }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), kind: PhantomData }
    }
}

impl<K> Default for Id<K> {
    /// The empty identifier, which names nothing: a call refuses it.
    fn default() -> Self {
        Self { text: None, kind: PhantomData }
    }
}

impl<K: IdKind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:?})", K::NAME, self.as_str())
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, text: &str) -> bool {
        self.as_str() == text
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, text: &&str) -> bool {
        self.as_str() == *text
    }
}

impl<K> From<Id<K>> for String {
    fn from(id: Id<K>) -> Self {
        id.as_str().to_owned()
    }
}

impl<K: IdKind> FromStr for Id<K> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl<K: IdKind> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<K: IdKind> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<K: IdKind> From<&String> for Id<K> {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl<K: IdKind> From<&Self> for Id<K> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl<K: IdKind> From<$integer> for Id<K> {
            fn from(number: $integer) -> Self {
                Self::new(number.to_string())
            }
        }
    )*};
}

from_integer!(u64 i64 u32 i32);

impl<K: IdKind> Encode for Id<K> {
    fn node(&self) -> Node<'_> {
        if K::INTEGER { number(self.as_str()) } else { Node::Text(self.as_str()) }
    }
}

/// The number that a text says, or the text when writing it as a number would change it.
fn number(text: &str) -> Node<'_> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let canonical = text == "0" || !unsigned.starts_with(['0', '+']);
    match (canonical, text.parse(), text.parse()) {
        (true, Ok(number), _) => Node::Int(number),
        (true, _, Ok(number)) => Node::Uint(number),
        _ => Node::Text(text),
    }
}

impl<K: IdKind> Decode for Id<K> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Parse(self)
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl<K: IdKind> Parse for Id<K> {
    fn expects(&self) -> &'static str {
        "an identifier (text or a whole number)"
    }

    fn text(&mut self, text: &str) -> Fit {
        *self = Self::new(text);
        Fit::Yes
    }

    fn number(&mut self, digits: &str) -> Fit {
        if digits.contains(['.', 'e', 'E']) { Fit::No } else { self.text(digits) }
    }
}

impl<K: IdKind> serde_core::Serialize for Id<K> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::encode::serialize(self, serializer)
    }
}

impl<'de, K: IdKind> serde_core::Deserialize<'de> for Id<K> {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::decode::deserialize(deserializer)
    }
}

//! JSON that nobody documented, kept as it came.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

use crate::{Decode, Encode, Error, Node, Slot};

/// JSON that nobody documented, kept as it came.
///
/// An answer's bytes are kept even if they are no JSON at all. Items of a page share the bytes of their page.
///
/// ```
/// use copyist_runtime::Json;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Server {
///     name: String,
/// }
///
/// let answer = Json::from(r#"{"name":"web-1"}"#);
/// let server: Server = answer.decode()?;
/// assert_eq!(server.name, "web-1");
/// # Ok::<(), copyist_runtime::Error>(())
/// ```
///
/// ```
/// use copyist_runtime::Json;
///
/// let json = Json::encode(&[1, 2])?;
/// assert_eq!(json.as_bytes(), b"[1,2]");
/// assert_eq!(json, Json::from_bytes("[1,2]"));
/// assert_eq!(json.into_bytes(), "[1,2]");
/// # Ok::<(), copyist_runtime::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Json(Bytes);

impl Json {
    /// Takes bytes as they are.
    #[must_use]
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// Writes a value as JSON.
    ///
    /// # Errors
    ///
    /// Fails if the value cannot be written as JSON: a map whose keys are no text, or `Serialize` fails.
    pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        let bytes = serde_json::to_vec(value).map_err(|error| Error::unencodable(&error))?;
        Ok(Self(bytes.into()))
    }

    /// Reads it into a type of yours.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::is_decode`] if it is no JSON, or does not fit the type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.0).map_err(|error| Error::json(&error, self.0.clone(), std::any::type_name::<T>()))
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Its text, if it is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// Whether there is nothing, not even `null`.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its bytes, without a copy.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    fn lossy(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.lossy())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({})", self.lossy())
    }
}

impl PartialEq<str> for Json {
    fn eq(&self, text: &str) -> bool {
        self.as_bytes() == text.as_bytes()
    }
}

impl PartialEq<&str> for Json {
    fn eq(&self, text: &&str) -> bool {
        self == *text
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self(Bytes::copy_from_slice(text.as_bytes()))
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Encode for Json {
    fn node(&self) -> Node<'_> {
        Node::Json(self)
    }
}

impl Decode for Json {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }

    fn is_whole() -> bool {
        true
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::encode::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::decode::deserialize(deserializer)
    }
}

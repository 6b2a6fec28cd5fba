//! The formats of requests and answers.

use bytes::Bytes;
use http::HeaderMap;
#[cfg(feature = "xml")]
use http::{HeaderValue, header};

use crate::{Service, client::Shared, decode::Failure};

/// A format of requests and answers: for `ClientBuilder::format`.
///
/// ```
/// use copyist_runtime::Format;
///
/// assert_eq!(Format::default(), Format::Json);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// JSON, unless said otherwise.
    #[default]
    Json,
    /// XML, as Rails writes it: see [`guide::xml`](crate::guide::xml).
    #[cfg(feature = "xml")]
    Xml,
}

/// An API that speaks several formats: [`Api::formats`](crate::Api::formats). Opens `ClientBuilder::format`.
///
/// ```
/// use copyist_runtime::{AcceptsFormat, ClientBuilder, Error, Format};
///
/// fn client<S: AcceptsFormat>() -> Result<S, Error> {
///     ClientBuilder::<S>::new().format(Format::Json).build()
/// }
/// ```
pub trait AcceptsFormat: Service {}

impl Format {
    /// How headers name it.
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            #[cfg(feature = "xml")]
            Self::Xml => "application/xml",
        }
    }
}

#[cfg(not(feature = "xml"))]
impl Format {
    /// The format of an answer.
    pub(crate) const fn of_answer(_: &Shared, _: &HeaderMap, _: &[u8]) -> Self {
        Self::Json
    }

    /// The JSON to read in place of a body in this format; nothing if the body is it.
    pub(crate) const fn made_json(self, _: &Bytes) -> Result<Option<Bytes>, Failure> {
        Ok(None)
    }
}

#[cfg(feature = "xml")]
impl Format {
    /// The format of an answer: the one it names, whatever was asked for. Without a name it is what it looks like.
    pub(crate) fn of_answer(shared: &Shared, headers: &HeaderMap, body: &[u8]) -> Self {
        let may_be_xml = shared.format == Self::Xml || !shared.api.ending(Self::Xml).is_empty();
        let start = || body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start().first();
        if !may_be_xml || start().is_none() {
            return Self::Json;
        }
        let is_xml = match headers.get(header::CONTENT_TYPE) {
            Some(named) => names_xml(named.as_bytes()),
            None => shared.format == Self::Xml && start() == Some(&b'<'),
        };
        if is_xml { Self::Xml } else { Self::Json }
    }

    /// The media type to ask for in place of the one for JSON: `application/xml; version=2`.
    pub(crate) fn asked_for(self, media_type: HeaderValue) -> HeaderValue {
        match (self, media_type.to_str()) {
            (Self::Xml, Ok(text)) => HeaderValue::try_from(text.replace("json", "xml")).unwrap_or(media_type),
            _ => media_type,
        }
    }

    /// The JSON to read in place of a body in this format; nothing if the body is it.
    pub(crate) fn made_json(self, body: &Bytes) -> Result<Option<Bytes>, Failure> {
        match self {
            Self::Json => Ok(None),
            Self::Xml => crate::decode::xml::to_json(body).map(Some),
        }
    }
}

/// Whether a media type is XML that holds data: pages for people may call themselves XML, too.
#[cfg(feature = "xml")]
fn names_xml(media_type: &[u8]) -> bool {
    let name = media_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii().to_ascii_lowercase();
    match name.as_slice() {
        b"application/xml" | b"text/xml" => true,
        b"application/xhtml+xml" => false,
        other => other.ends_with(b"+xml"),
    }
}

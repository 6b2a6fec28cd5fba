//! The formats of requests and answers.

use crate::Service;

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
    /// XML, as Rails writes it; see the module `guide::xml`.
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

//! The setting that says in which format calls are made.

use crate::{AcceptsFormat, ClientBuilder, Format};

impl<S: AcceptsFormat> ClientBuilder<S> {
    /// The format of requests and answers; JSON, unless said otherwise. Types, errors and pages are the same in each.
    ///
    /// ```
    /// use copyist_runtime::{AcceptsFormat, ClientBuilder, Format};
    ///
    /// fn spoken<S: AcceptsFormat>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    ///     builder.format(Format::Json)
    /// }
    /// ```
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }
}

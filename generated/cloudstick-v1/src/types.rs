//! Types that several resources share.

use copyist_runtime::{Decode, Encode, Field, Model, Schema};

/// What every call answers that fails with a 4xx.
///
/// Docs: Introduction / Response Codes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong.
    ///
    /// Inferred with medium confidence: an explanation; its type is not stated.
    pub error: Option<String>,
}

impl Model for ApiError {
    const SCHEMA: Schema = Schema::new("ApiError", &[Field::plain("error")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.error])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.error])
    }
}

copyist_runtime::model!(ApiError);

//! Types that several resources share.

use copyist_runtime::{Decode, Encode, Field, Model, Schema};

/// What a failed call answers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refusal {
    /// What went wrong.
    pub message: String,
}

impl Model for Refusal {
    const SCHEMA: Schema = Schema::new("Refusal", &[Field::plain("message").promised()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.message])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.message])
    }
}

copyist_runtime::model!(Refusal);

//! What tells operations of one method and path apart on the wire.

use super::super::place::Fixed;
use super::input::Inputs;
use crate::ir::{Body, Presence};
use crate::spec;

/// What of an operation its twins must not have as well.
pub(super) struct Twin {
    pub(super) key: String,
    /// Inputs that always have one value, with the value.
    fixed: Vec<(String, String)>,
    /// Inputs that every call has.
    required: Vec<String>,
    /// The key that the body travels in.
    root: Option<String>,
    pub(super) at: Fixed,
}

impl Twin {
    pub(super) fn of((key, spec): (&str, &spec::Operation), inputs: &Inputs<'_>, at: Fixed) -> Self {
        let fixed = inputs.fixed_query.iter().chain(&inputs.fixed_body);
        let fields = match &inputs.body {
            Some(Body::Fields(fields)) => fields.as_slice(),
            Some(Body::Type { .. }) | None => &[],
        };
        let required = inputs.query.iter().chain(fields).filter(|field| field.presence == Presence::Required);
        let body = match &inputs.body {
            Some(Body::Type { ty, .. }) => Some(format!("{ty:?}")),
            Some(Body::Fields(_)) | None => None,
        };
        let mut required: Vec<String> = required.map(|field| field.wire.clone()).chain(body).collect();
        required.sort_unstable();
        Self {
            key: key.to_owned(),
            fixed: fixed.map(|one| (one.wire.clone(), one.value.clone())).collect(),
            required,
            root: spec.root.clone(),
            at,
        }
    }

    /// Whether a server can tell calls of the two apart.
    pub(super) fn differs(&self, other: &Self) -> bool {
        self.required != other.required || self.fixed != other.fixed || self.root != other.root
    }
}

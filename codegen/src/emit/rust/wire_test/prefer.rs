//! Which of the OpenAPI document's answers a mock of it should give.

use std::collections::BTreeMap;

use crate::ir::{Api, Method, Operation, Segment};

/// The operations of each method and path, of which the document makes one.
pub(super) struct Twins<'a>(BTreeMap<(Method, String), Vec<&'a Operation>>);

impl<'a> Twins<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let mut twins: BTreeMap<_, Vec<&Operation>> = BTreeMap::new();
        for operation in api.operations() {
            twins.entry(place(operation)).or_default().push(operation);
        }
        Self(twins)
    }

    /// What a client asks a mock for: the answer of the status, and of the call where calls of one place are answered
    /// differently.
    pub(super) fn prefer(&self, operation: &Operation) -> String {
        let Some(answer) = operation.answers.first() else { return String::new() };
        let twins = self.0.get(&place(operation)).into_iter().flatten();
        let mut answers = twins.flat_map(|twin| &twin.answers).filter(|other| other.status == answer.status);
        match !answer.example.is_null() && answers.any(|other| other.example != answer.example) {
            true => format!("code={}, example={}", answer.status, operation.id),
            false => format!("code={}", answer.status),
        }
    }
}

/// Method and path, whatever the parameters are called.
fn place(operation: &Operation) -> (Method, String) {
    let segment = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(_) => "{}".to_owned(),
    };
    (operation.method, operation.path.iter().map(segment).collect())
}

//! How to wait for what a call has scheduled.

use serde_json::Value;

use super::{AnswerType, Ident};

/// One way to wait for what a call has scheduled.
#[derive(Clone, Debug)]
pub struct Wait {
    /// Its name in the spec: `task`.
    pub name: String,
    /// The Rust static that describes it, less its ending: `TASK`.
    pub constant: Ident,
    /// The `operationId` of the operation that tells the state.
    pub poll: String,
    /// The Rust static of that operation: `GET_TASK`.
    pub poll_constant: Ident,
    /// The module that static is in.
    pub poll_module: Ident,
    /// What that operation answers.
    pub answer: AnswerType,
    /// Where its answer has the state: a JSON pointer.
    pub state: String,
    /// States of a task that is done: no lists, no objects.
    pub done: Vec<Value>,
    /// States of a task that has failed.
    pub failed: Vec<Value>,
    /// Where its answer has how far the task is, in percent or in words.
    pub progress: Option<String>,
    /// Where its answer has why the task failed.
    pub message: Option<String>,
    /// Parameters of the polled path, and where the answer to the call has their values.
    pub with: Vec<(String, String)>,
    /// Parameters of the polled path that are those of the call's own.
    pub own: Vec<String>,
}

//! Ways to wait for what a call has scheduled.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// One way to wait for what a call has scheduled.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    /// The operation that tells the state: a GET.
    pub poll: String,
    /// Where its answer has the state: a JSON pointer, `/task/status`.
    pub state: String,
    /// States of a task that is done: texts, numbers, `true`, `false` or null.
    pub done: Vec<Value>,
    /// States of a task that has failed.
    #[serde(default)]
    pub failed: Vec<Value>,
    /// Where its answer has how far the task is, in percent or in words.
    pub progress: Option<String>,
    /// Where its answer has why the task failed.
    pub message: Option<String>,
    /// Where the answer to the call has what the polled path needs: `{id: /task/id}`. The rest is taken from the call's own path.
    #[serde(default)]
    pub with: IndexMap<String, String>,
}

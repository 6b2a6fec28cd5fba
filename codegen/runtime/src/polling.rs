//! What it takes to wait for a task, as data.

use serde_json::Value;

use crate::Operation;

/// How to wait for what a call has scheduled: the operation that tells the state, where its answer has it, and which
/// states end the task.
///
/// ```
/// use copyist_runtime::{Operation, PollState, Polling};
///
/// static GET_TASK: Operation = Operation::get("get_task", "/tasks/{id}");
/// // The answer to the call has the task's id.
/// static TASK: Polling = Polling::new(&GET_TASK, "/task/status")
///     .bind(&[("id", "/server/task_id")])
///     .done(&[PollState::Text("complete")])
///     .failed(&[PollState::Text("failed"), PollState::Text("cancelled")])
///     .message("/task/error");
/// static REBOOT: Operation = Operation::post("reboot", "/servers/{sid}/reboot").waits(&TASK);
/// assert_eq!(REBOOT.polling().map(|polling| polling.operation().id()), Some("get_task"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Polling {
    operation: &'static Operation,
    state: &'static str,
    bind: &'static [(&'static str, &'static str)],
    done: &'static [PollState],
    failed: &'static [PollState],
    progress: Option<&'static str>,
    message: Option<&'static str>,
}

/// A state of a task, as JSON has it.
///
/// ```
/// use copyist_runtime::PollState;
///
/// static ENDS: [PollState; 4] = [PollState::Text("complete"), PollState::Int(3), PollState::Bool(true), PollState::Null];
/// # let _ = &ENDS;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PollState {
    /// Null, or nothing in an object that is there.
    Null,
    /// `true` or `false`; also as text, or as 1 or 0.
    Bool(bool),
    /// A number; also as text.
    Int(i64),
    /// A text.
    Text(&'static str),
}

/// What a state means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Done,
    Failed,
    /// The task goes on; unknown states are taken for this.
    GoesOn,
    /// There is no state.
    Missing,
}

impl Polling {
    /// Names the operation that tells the state, and the place of the state in its answer: a JSON pointer.
    #[must_use]
    pub const fn new(operation: &'static Operation, state: &'static str) -> Self {
        Self { operation, state, bind: &[], done: &[], failed: &[], progress: None, message: None }
    }

    /// Says where the answer to the call has values for the path of the operation: pairs of a parameter and a JSON pointer.
    /// Parameters not named here are those of the call's own path.
    #[must_use]
    pub const fn bind(mut self, places: &'static [(&'static str, &'static str)]) -> Self {
        self.bind = places;
        self
    }

    /// Names the states of a task that is done.
    #[must_use]
    pub const fn done(mut self, states: &'static [PollState]) -> Self {
        self.done = states;
        self
    }

    /// Names the states of a task that has failed.
    #[must_use]
    pub const fn failed(mut self, states: &'static [PollState]) -> Self {
        self.failed = states;
        self
    }

    /// Says where the answer has how far the task is, in percent or in words.
    #[must_use]
    pub const fn progress(mut self, place: &'static str) -> Self {
        self.progress = Some(place);
        self
    }

    /// Says where the answer has why the task failed.
    #[must_use]
    pub const fn message(mut self, place: &'static str) -> Self {
        self.message = Some(place);
        self
    }

    /// The operation that tells the state.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Where the answer to the call has the value of a parameter; none if its own path has it.
    pub(crate) fn place(&self, parameter: &str) -> Option<&'static str> {
        self.bind.iter().find(|(name, _)| *name == parameter).map(|(_, place)| *place)
    }

    /// What the state in an answer means, and how it is shown.
    pub(crate) fn verdict(&self, answer: &Value) -> (Verdict, String) {
        let state = self.found(answer);
        let is = |one: &PollState| one.is(state);
        let verdict = if self.done.iter().any(is) {
            Verdict::Done
        } else if self.failed.iter().any(is) {
            Verdict::Failed
        } else if state.is_none_or(Value::is_null) {
            Verdict::Missing
        } else {
            Verdict::GoesOn
        };
        (verdict, state.map_or_else(|| "nothing".to_owned(), plain))
    }

    /// The state; null if it is left out of the object that should have it.
    fn found<'a>(&self, answer: &'a Value) -> Option<&'a Value> {
        let (parent, _) = self.state.rsplit_once('/')?;
        let left_out = || answer.pointer(parent).is_some_and(Value::is_object).then_some(&Value::Null);
        at(self.operation, answer, self.state).or_else(left_out)
    }

    /// How far the task is, in words.
    pub(crate) fn text<'a>(&self, answer: &'a Value) -> Option<&'a str> {
        at(self.operation, answer, self.progress?)?.as_str()
    }

    /// How far the task is, in percent.
    pub(crate) fn percent(&self, answer: &Value) -> Option<f64> {
        match at(self.operation, answer, self.progress?)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().trim_end_matches('%').trim_end().parse().ok(),
            _ => None,
        }
    }

    /// Why the task failed.
    pub(crate) fn why(&self, answer: &Value) -> Option<String> {
        let text = plain(at(self.operation, answer, self.message?)?);
        (!text.is_empty() && text != "null").then_some(text)
    }

    pub(crate) const fn state_place(&self) -> &'static str {
        self.state
    }
}

impl PollState {
    fn is(&self, value: Option<&Value>) -> bool {
        match (self, value) {
            (Self::Null, Some(Value::Null)) => true,
            (Self::Bool(state), Some(value)) => flag(value) == Some(*state),
            (Self::Int(state), Some(Value::Number(value))) => value.as_i64() == Some(*state),
            (Self::Text(state), Some(Value::String(value))) => state == value,
            // Some servers send numbers as text.
            (Self::Int(state), Some(Value::String(value))) => *value == state.to_string(),
            _ => false,
        }
    }
}

/// The value at a place in an answer of an operation. A root key in front of it need not be there, as when the call is awaited.
pub(crate) fn at<'a>(operation: &Operation, answer: &'a Value, place: &str) -> Option<&'a Value> {
    let bare = || {
        let key = operation.answer_key().filter(|key| !answer.get(key).is_some_and(Value::is_object))?;
        let rest = place.strip_prefix('/')?.strip_prefix(key)?;
        // The whole answer is no value that a place names: it may be anything.
        answer.pointer(rest).filter(|_| !rest.is_empty())
    };
    answer.pointer(place).or_else(bare)
}

/// What a value says where true or false should be: databases have 1 and 0 for them, and forms have text.
fn flag(value: &Value) -> Option<bool> {
    match plain(value).trim().to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// A value as text: texts without quotes.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

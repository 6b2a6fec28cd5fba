//! What a step found.

use crate::Ran;

/// What a step found for one API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No tool said a word. With what was looked at, in a few words: `4 documents`.
    Fine(String),
    /// There is nothing for this step in the API, and why.
    Nothing(String),
    /// Tools object.
    Objects(Vec<Complaint>),
}

/// What a tool objects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The tool, and what of it: `redocly lint`.
    pub tool: String,
    /// What it said.
    pub text: String,
}

/// An outcome in the making: what several tools say.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    complaints: Vec<Complaint>,
}

impl Verdict {
    /// Takes down what a tool has said, if it failed or warned.
    pub fn judge(&mut self, tool: &str, ran: &Ran) {
        if let Some(text) = ran.complaint() {
            self.object(tool, text);
        }
    }

    /// Takes down what a tool has said, if it failed: for one that is told to fail where it would warn of a document, and
    /// that warns of other things, such as the age of the machine's Node.js.
    pub fn judge_by_code(&mut self, tool: &str, ran: &Ran) {
        if !ran.is_success() {
            self.judge(tool, ran);
        }
    }

    /// Takes down an objection.
    pub fn object(&mut self, tool: &str, text: impl Into<String>) {
        self.complaints.push(Complaint { tool: tool.to_owned(), text: text.into() });
    }

    /// Whether nobody has objected so far.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.complaints.is_empty()
    }

    /// The outcome, with what was looked at.
    #[must_use]
    pub fn outcome(self, seen: impl Into<String>) -> Outcome {
        if self.complaints.is_empty() { Outcome::Fine(seen.into()) } else { Outcome::Objects(self.complaints) }
    }
}

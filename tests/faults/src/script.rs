//! What the server does with a request, step by step.

use std::time::Duration;

/// What the server does with a request, step by step. Afterwards it reads the next one, unless the connection is gone.
#[derive(Clone, Debug, Default)]
pub struct Script {
    pub(crate) steps: Vec<Step>,
}

/// A step of a script.
#[derive(Clone, Debug)]
pub enum Step {
    /// Do what was asked for: the side effect that is counted.
    Act,
    /// Send bytes as they are.
    Send(Vec<u8>),
    /// Send bytes one by one, with a wait after each.
    Drip(Vec<u8>, Duration),
    /// Send this many bytes of a text that goes on and on, as chunks or plain.
    Pour {
        /// How many bytes.
        bytes: u64,
        /// Whether each piece is framed as a chunk.
        chunked: bool,
    },
    /// Do nothing for a while.
    Wait(Duration),
    /// Do nothing until the client goes away.
    Stall,
    /// Close the connection in an orderly way.
    Close,
    /// Reset the connection.
    Reset,
}

impl Script {
    /// Does nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { steps: Vec::new() }
    }

    /// Acts, and answers with a status and a body, as HTTP has it.
    #[must_use]
    pub fn answer(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Self {
        Self::new().act().answering(status, headers, body)
    }

    /// Answers without acting: a refusal.
    #[must_use]
    pub fn refuse(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Self {
        Self::new().answering(status, headers, body)
    }

    /// Acts, and answers 200 with JSON.
    #[must_use]
    pub fn json(body: &str) -> Self {
        Self::answer(200, &[("content-type", "application/json")], body.as_bytes())
    }

    /// Then an answer as HTTP has it.
    #[must_use]
    pub fn answering(self, status: u16, headers: &[(&str, &str)], body: &[u8]) -> Self {
        self.send(head(status, headers, Some(body.len() as u64))).send(body)
    }

    /// Then the side effect.
    #[must_use]
    pub fn act(self) -> Self {
        self.then(Step::Act)
    }

    /// Then these bytes.
    #[must_use]
    pub fn send(self, bytes: impl AsRef<[u8]>) -> Self {
        self.then(Step::Send(bytes.as_ref().to_vec()))
    }

    /// Then these bytes, one by one.
    #[must_use]
    pub fn drip(self, bytes: impl AsRef<[u8]>, each: Duration) -> Self {
        self.then(Step::Drip(bytes.as_ref().to_vec(), each))
    }

    /// Then silence, until the client goes away.
    #[must_use]
    pub fn stall(self) -> Self {
        self.then(Step::Stall)
    }

    /// Then the end of the connection.
    #[must_use]
    pub fn close(self) -> Self {
        self.then(Step::Close)
    }

    /// Then the violent end of the connection.
    #[must_use]
    pub fn reset(self) -> Self {
        self.then(Step::Reset)
    }

    /// Then this.
    #[must_use]
    pub fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Whether the server acts.
    #[must_use]
    pub fn acts(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Act))
    }
}

/// The head of an answer. Without a length the caller frames the body, with a header of its own or by closing.
#[must_use]
pub fn head(status: u16, headers: &[(&str, &str)], length: Option<u64>) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} Said\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if let Some(length) = length {
        text.push_str(&format!("content-length: {length}\r\n"));
    }
    text.push_str("\r\n");
    text.into_bytes()
}

//! What the server was asked and what it did.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::Request;

/// How often a call reached the server, and how often it had an effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Requests that reached the server.
    pub requests: u32,
    /// Side effects: a server added, a name changed.
    pub effects: u32,
}

/// What the server was asked and what it did. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Tally(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    calls: HashMap<String, Count>,
    connections: u32,
    last: Option<Request>,
}

impl Tally {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request; gives its number among those of its call, counted from 1.
    pub(crate) fn request(&self, request: &Request) -> u32 {
        let mut state = self.state();
        state.last = Some(request.clone());
        let count = state.calls.entry(request.call().to_owned()).or_default();
        count.requests += 1;
        count.requests
    }

    /// Notes a side effect.
    pub(crate) fn effect(&self, request: &Request) {
        self.state().calls.entry(request.call().to_owned()).or_default().effects += 1;
    }

    pub(crate) fn connection(&self) {
        self.state().connections += 1;
    }

    /// What came of a call.
    #[must_use]
    pub fn of(&self, call: &str) -> Count {
        self.state().calls.get(call).copied().unwrap_or_default()
    }

    /// How many connections there were.
    #[must_use]
    pub fn connections(&self) -> u32 {
        self.state().connections
    }

    /// The last request.
    #[must_use]
    pub fn last(&self) -> Option<Request> {
        self.state().last.clone()
    }

    /// What came of all calls, and forgets them: `{"call": [requests, effects]}`.
    #[must_use]
    pub fn take_json(&self) -> String {
        let calls = std::mem::take(&mut self.state().calls);
        let pairs: serde_json::Map<_, _> =
            calls.into_iter().map(|(call, count)| (call, vec![count.requests, count.effects].into())).collect();
        serde_json::Value::Object(pairs).to_string()
    }
}

//! What the server was asked for, and what it did.

use std::collections::HashMap;

use crate::Request;

/// What the server was asked for, and what it did.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// The requests, in the order in which they came, unless the server keeps none.
    pub requests: Vec<Request>,
    /// Counts by key.
    pub counts: HashMap<String, Count>,
    /// How many connections there were.
    pub connections: usize,
    /// How many requests there were.
    pub total: usize,
}

/// What the server has to do with one key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many requests came.
    pub requests: u32,
    /// How often the server acted.
    pub effects: u32,
}

impl Tally {
    /// How often the server acted.
    #[must_use]
    pub fn effects(&self) -> u32 {
        self.counts.values().map(|count| count.effects).sum()
    }

    /// Takes note of a request, and gives it its numbers.
    pub(crate) fn request(&mut self, request: &mut Request, keep: bool) {
        let count = self.counts.entry(request.key()).or_default();
        request.attempt = count.requests;
        request.number = self.total;
        count.requests += 1;
        self.total += 1;
        if keep {
            self.requests.push(request.clone());
        }
    }

    /// Takes note of a side effect.
    pub(crate) fn effect(&mut self, key: &str) {
        self.counts.entry(key.to_owned()).or_default().effects += 1;
    }
}

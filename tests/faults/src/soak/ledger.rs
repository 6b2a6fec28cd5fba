//! What the server has done, as the client gets to know it after the last call.

use std::{fmt::Write as _, io};

use super::plan::{name, number};
use crate::{Count, Tally};

/// What the server has done for each call, and with how many connections.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) counts: Vec<Count>,
    pub(crate) connections: usize,
}

impl Ledger {
    /// As text, one line a call.
    pub(crate) fn write(tally: &Tally, calls: usize) -> String {
        let mut text = format!("{}\n", tally.connections);
        for call in 0..calls {
            let key = name(call);
            let count = tally.counts.get(&key).copied().unwrap_or_default();
            // What a redirect leads to is a part of the same attempt.
            let moved = tally.counts.get(&format!("{key} moved")).copied().unwrap_or_default();
            let _ = writeln!(text, "{key} {} {}", count.requests, count.effects + moved.effects);
        }
        text
    }

    /// Reads what [`write`](Self::write) wrote.
    pub(crate) fn read(text: &str) -> io::Result<Self> {
        let mut lines = text.lines();
        let mut ledger = Self::default();
        let connections = lines.next().ok_or_else(|| io::Error::other("the server left no ledger"))?;
        ledger.connections = whole(connections)?;
        for line in lines {
            let mut words = line.split(' ');
            let (call, requests, effects) = (words.next(), words.next(), words.next());
            if call.and_then(number) != Some(ledger.counts.len()) {
                return Err(io::Error::other(format!("the server's ledger has an odd line: `{line}`")));
            }
            let (requests, effects) = (whole(requests.unwrap_or_default())?, whole(effects.unwrap_or_default())?);
            ledger.counts.push(Count { requests, effects });
        }
        Ok(ledger)
    }
}

fn whole<T: std::str::FromStr>(text: &str) -> io::Result<T> {
    text.parse().map_err(|_| io::Error::other(format!("the server's ledger has `{text}` where a number should be")))
}

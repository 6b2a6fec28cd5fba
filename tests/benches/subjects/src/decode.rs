//! Decoding alone, by serde's derive and by ours.

use std::hint::black_box;

use bench_api::{ServerInfo, ServerList, copyist_runtime::__private::read_json};
use bytes::Bytes;
use copyist_load::{Counter, Failure, measure};
use serde::{Deserialize, de::DeserializeOwned};

use crate::{model, sample};

/// A list as an answer has it, for serde's derive.
#[derive(Deserialize)]
struct List {
    servers: Vec<model::Server>,
}

/// What is decoded.
fn text(what: &str) -> Result<Vec<u8>, Failure> {
    match what {
        "object" => Ok(sample::object()?),
        "list" => list(1_000),
        "megabyte" => {
            let each = list(1_000)?.len() / 1_000;
            list(1_000_000 / each)
        }
        _ => Err(format!("nothing is called `{what}`").into()),
    }
}

fn list(count: usize) -> Result<Vec<u8>, Failure> {
    Ok(serde_json::to_vec(&serde_json::json!({ "servers": sample::servers(count) }))?)
}

/// Decodes `WHAT` a number of `TIMES` with a `DECODER`, and prints what it costs.
///
/// # Errors
///
/// The arguments are others, or something cannot be decoded.
pub fn run(mut arguments: impl Iterator<Item = String>, counter: Counter) -> Result<(), Failure> {
    let mut next = || arguments.next().ok_or("usage: DECODER WHAT TIMES");
    let (decoder, what, times) = (next()?, next()?, next()?.parse()?);
    let bytes = Bytes::from(text(&what)?);
    println!("{}", bytes.len());
    match decoder.as_str() {
        "copyist" if what == "object" => {
            again(&bytes, times, counter, read_json, |server: &ServerInfo| server.cores == 8)
        }
        "copyist" => again(&bytes, times, counter, read_json, |list: &ServerList| list.servers.len() > 999),
        decoder => {
            let read = match decoder {
                "serde" => Source::Bytes,
                "serde-text" => Source::Text,
                _ => return Err(format!("no decoder `{decoder}`").into()),
            };
            if what == "object" {
                again(&bytes, times, counter, |bytes| read.derived(bytes), |server: &model::Server| server.cores == 8)
            } else {
                again(&bytes, times, counter, |bytes| read.derived(bytes), |list: &List| list.servers.len() > 999)
            }
        }
    }
}

/// From what `serde_json` reads.
#[derive(Clone, Copy)]
enum Source {
    /// Bytes, as whoever gets an answer does.
    Bytes,
    /// Text that was bytes before, which spares it a check of each string.
    Text,
}

impl Source {
    fn derived<T: DeserializeOwned>(self, bytes: &Bytes) -> Option<T> {
        match self {
            Self::Bytes => serde_json::from_slice(bytes).ok(),
            Self::Text => serde_json::from_str(std::str::from_utf8(bytes).ok()?).ok(),
        }
    }
}

fn again<T>(
    bytes: &Bytes,
    times: usize,
    counter: Counter,
    read: impl Fn(&Bytes) -> Option<T>,
    fits: fn(&T) -> bool,
) -> Result<(), Failure> {
    measure(counter, times, || {
        let value = read(black_box(bytes)).ok_or("it cannot be decoded")?;
        if fits(black_box(&value)) { Ok(()) } else { Err("something else was decoded".into()) }
    })
}

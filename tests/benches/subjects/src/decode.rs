//! Decoding alone, by serde's derive and by ours.

use std::hint::black_box;

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
    let text = text(&what)?;
    match (decoder.as_str(), what.as_str()) {
        ("serde", "object") => again::<model::Server>(&text, times, counter, |server| server.cores == 8),
        ("copyist", "object") => again::<bench_api::ServerInfo>(&text, times, counter, |server| server.cores == 8),
        ("serde", _) => again::<List>(&text, times, counter, |list| list.servers.len() > 999),
        ("copyist", _) => again::<bench_api::ServerList>(&text, times, counter, |list| list.servers.len() > 999),
        _ => Err(format!("no decoder `{decoder}`").into()),
    }
}

fn again<T: DeserializeOwned>(
    text: &[u8],
    times: usize,
    counter: Counter,
    fits: fn(&T) -> bool,
) -> Result<(), Failure> {
    println!("{}", text.len());
    measure(counter, times, || {
        let value: T = serde_json::from_slice(black_box(text))?;
        if fits(black_box(&value)) { Ok(()) } else { Err("something else was decoded".into()) }
    })
}

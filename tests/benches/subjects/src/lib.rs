//! What the benches of requests and of decoding compare: our client, and what a person writes by hand.
//!
//! `copyist-subject` is the process that is measured; `copyist-subject-counted` is the same with an allocator that counts, which
//! would cost instructions in the other.

pub mod client;
pub mod decode;
pub mod model;
pub mod sample;
pub mod server;

use copyist_load::{Counter, Failure, Load};

/// Runs what the command line says: `serve`, `request CLIENT …` or `decode DECODER WHAT TIMES`.
///
/// # Errors
///
/// The arguments are others, or what they say fails.
pub fn run(counter: Counter) -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("serve") => server::run(),
        Some("request") => {
            let client = arguments.next().unwrap_or_default();
            let load = Load::parse(arguments)?;
            match client.as_str() {
                "copyist" => load.run::<client::Copyist>(counter),
                "hyper" => load.run::<client::Hyper>(counter),
                "reqwest" => load.run::<client::Reqwest>(counter),
                _ => Err(format!("no client `{client}`").into()),
            }
        }
        Some("decode") => decode::run(arguments, counter),
        _ => Err("usage: serve | request CLIENT BASE CALL IN-FLIGHT TIMES | decode DECODER WHAT TIMES".into()),
    }
}

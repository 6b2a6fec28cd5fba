//! What a call costs, on loopback.
//!
//! Each client is a process of its own that makes one of three calls: one at a time, or 64 at once. Instructions and allocations
//! depend on the code alone, but for how often the socket had to be asked; so they are held to budgets. Times are the best of
//! several rounds, in which the clients take turns.

mod peers;
mod server;

use copyist_load::Call;
use xtask::Failure;

use crate::bench::Bench;
use crate::figure::{COPYIST, Figure, Unit};
use crate::subject::{Programs, Subject};
use xtask::cli::Group;

pub use server::Server;

/// How many calls are under way at once, beside one.
const MANY: u32 = 64;

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    let programs = Programs::build(bench)?;
    let server = Server::start(&programs)?;
    let mut clients = by_hand(&programs);
    if bench.peers() {
        clients.extend(peers::clients(bench)?);
    }
    let in_flight: &[u32] = if bench.counts_only() { &[1] } else { &[1, MANY] };
    for call in Call::ALL {
        for &in_flight in in_flight {
            let work = Work { base: server.base(), call, in_flight };
            for client in &clients {
                bench.step(&format!("counting `{}` of {}", work.id(""), client.name));
                counts(bench, client, &work);
            }
            if !bench.counts_only() {
                bench.step(&format!("timing `{}`", work.id("")));
                times(bench, &clients, &work)?;
            }
        }
    }
    Ok(())
}

/// Which calls are made.
#[derive(Clone, Copy, Debug)]
pub struct Work<'a> {
    /// The address of the server.
    pub base: &'a str,
    /// One of the three.
    pub call: Call,
    /// How many of them are under way at once.
    pub in_flight: u32,
}

impl Work<'_> {
    /// The id of a figure: `get/allocations`, `get/in-flight-64/allocations`.
    fn id(&self, figure: &str) -> String {
        let in_flight = if self.in_flight == 1 { String::new() } else { format!("in-flight-{}/", self.in_flight) };
        format!("{}/{in_flight}{figure}", self.call.name()).trim_end_matches('/').to_owned()
    }

    /// The arguments of a client.
    fn arguments(&self) -> [String; 3] {
        [self.base.to_owned(), self.call.name().to_owned(), self.in_flight.to_string()]
    }

    /// The allocations of a call.
    ///
    /// # Errors
    ///
    /// The calls cannot be made.
    pub fn allocations(&self, client: &Subject) -> Result<Figure, Failure> {
        let value = client.allocations(&self.arguments(), 4 * MANY)?;
        Ok(Figure::new(Group::Request, self.id("allocations"), &client.name, value, Unit::Allocations))
    }
}

/// Our client and those that are written by hand.
#[must_use]
pub fn by_hand(programs: &Programs) -> Vec<Subject> {
    [COPYIST, "hyper", "reqwest"].map(|name| programs.subject(name, &["request", name])).to_vec()
}

fn counts(bench: &mut Bench, client: &Subject, work: &Work<'_>) {
    match work.allocations(client) {
        Ok(figure) => bench.figure(&figure.id, &figure.subject, figure.value, figure.unit),
        Err(failure) => bench.gap(&work.id("allocations"), &client.name, failure.message()),
    }
    let id = work.id("instructions");
    match client.instructions(&work.arguments(), 2 * MANY) {
        Ok(value) => bench.figure(&id, &client.name, value, Unit::Instructions),
        Err(failure) => bench.gap(&id, &client.name, failure.message()),
    }
}

/// The best that was seen of a client.
#[derive(Clone, Copy)]
struct Best {
    /// Microseconds of processor time a call.
    cpu: f64,
    /// Calls a second.
    throughput: f64,
}

#[expect(clippy::cast_precision_loss, reason = "nanoseconds of a run fit the 52 bits of a double's fraction")]
fn times(bench: &mut Bench, clients: &[Subject], work: &Work<'_>) -> Result<(), Failure> {
    let rounds = if bench.quick() { 1 } else { 7 };
    let times = MANY * if work.call == Call::Page { 10 } else { 100 };
    let mut best = vec![Best { cpu: f64::INFINITY, throughput: 0.0 }; clients.len()];
    for _ in 0..rounds {
        for (client, best) in clients.iter().zip(&mut best) {
            let (cost, _) = client.cost(&work.arguments(), times)?;
            best.cpu = best.cpu.min(cost.cpu as f64 / 1_000.0 / f64::from(times));
            best.throughput = best.throughput.max(f64::from(times) * 1e9 / cost.wall as f64);
        }
    }
    for (client, best) in clients.iter().zip(best) {
        bench.figure(&work.id("cpu"), &client.name, best.cpu, Unit::CpuMicroseconds);
        bench.figure(&work.id("throughput"), &client.name, best.throughput, Unit::PerSecond);
    }
    Ok(())
}

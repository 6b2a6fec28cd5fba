//! Which call is made when, and which fault it meets.

use std::time::{Duration, Instant};

use cloudstick_v2::{Client, Error};
use copyist_faults::{Fault, Treatment};

/// Which faults calls meet.
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) faults: f64,
}

/// A call that was made.
pub(crate) struct Ended {
    pub(crate) number: u64,
    /// Whether it has effects, and whether it may be repeated.
    pub(crate) acts: bool,
    pub(crate) repeatable: bool,
    /// What it came to: nothing if all is well, else the error's name.
    pub(crate) error: Option<Box<str>>,
    /// Whether the answer was that to another call.
    pub(crate) mixed_up: bool,
    pub(crate) took: Duration,
}

impl Plan {
    /// Makes the call of a number.
    pub(crate) async fn make(&self, client: &Client, number: u64) -> Ended {
        let mut chance = Chance(self.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let name = name(number);
        let kind = chance.below(10);
        let treatment = self.treatment(&mut chance);
        let user = client.user("u_1");
        let call = match kind {
            0..=5 => user.server(name.as_str()).get(),
            6..=8 => user.regenerate_api_key(),
            _ => user.server(name.as_str()).delete(),
        };
        let call = call.header("x-call", &name).header("x-fault", &treatment.to_string());
        let begun = Instant::now();
        let answer = call.await;
        let took = begun.elapsed();
        let mixed_up = answer.as_ref().is_ok_and(|json| {
            let text = String::from_utf8_lossy(json.as_bytes()).into_owned();
            !text.contains(&format!("\"{name}\""))
        });
        let error = answer.err().map(|error| error.name().into());
        Ended { number, acts: kind > 5, repeatable: kind == 9, error, mixed_up, took }
    }

    fn treatment(&self, chance: &mut Chance) -> Treatment {
        #[expect(clippy::cast_precision_loss, reason = "a chance needs no more")]
        let drawn = chance.below(1_000_000) as f64 / 1_000_000.0;
        if drawn >= self.faults {
            return Treatment::always(Fault::None);
        }
        let faults = [
            Fault::ResetBefore,
            Fault::ResetAfter,
            Fault::Truncate,
            Fault::CorruptChunk,
            Fault::Garbage,
            Fault::Close,
            Fault::Drip,
            Fault::Status(500),
            Fault::Status(502),
            Fault::Status(503),
            Fault::Status(429),
            Fault::RetryAfter(429, "0".to_owned()),
            Fault::Status(404),
            Fault::Body(422, 30),
            Fault::RedirectLoop,
        ];
        // One in a hundred stalls: each costs the attempt's whole time.
        if chance.below(100) == 0 {
            return Treatment::once(Fault::StallBody);
        }
        let index = usize::try_from(chance.below(faults.len() as u64)).unwrap_or(0);
        let fault = faults.get(index).cloned().unwrap_or(Fault::None);
        if chance.below(2) == 0 { Treatment::once(fault) } else { Treatment::always(fault) }
    }
}

/// The name of a call, by which the server counts.
pub(crate) fn name(number: u64) -> String {
    format!("call-{number}")
}

/// The server's own account, as JSON.
pub(crate) async fn tally(client: &Client) -> Result<Vec<u8>, Error> {
    let call = client.user("u_1").server("s_1").get().header("x-tally", "please").timeout(Duration::from_secs(60));
    Ok(call.attempt_timeout(Duration::from_secs(60)).await?.as_bytes().to_vec())
}

/// Chance by the splitmix64 generator, so that a seed gives the same faults everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }
}

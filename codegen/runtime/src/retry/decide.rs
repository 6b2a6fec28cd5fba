//! Decides whether a call that failed is sent again. Pure: all it knows comes in as facts.

use std::time::Duration;

use super::Retry;

/// What is known after an attempt failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// The number of the attempt, counted from 1.
    pub(crate) attempt: u32,
    /// Whether sending it twice does no more than sending it once.
    pub(crate) idempotent: bool,
    /// How the attempt failed.
    pub(crate) outcome: Outcome,
    /// How long the server asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// How much time the call has left.
    pub(crate) left: Duration,
    /// A number of chance between 0 and 1.
    pub(crate) chance: f64,
}

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The server answered with an error.
    Status(u16),
    /// The request cannot have reached the server.
    NotSent,
    /// The request may have reached the server: the connection broke, or there was no answer in time.
    Unknown,
    /// Repeating it changes nothing.
    Final,
}

/// What to do after an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Hand the failure to the caller.
    Stop,
    /// Wait, and send it again.
    Again(Duration),
}

/// Decides whether a call that failed is sent again, and after which wait.
pub(crate) fn decide(retry: &Retry, facts: &Facts) -> Decision {
    let safe = match facts.outcome {
        Outcome::NotSent | Outcome::Status(429) => true,
        Outcome::Unknown | Outcome::Status(408 | 500..=599) => facts.idempotent,
        Outcome::Status(_) | Outcome::Final => false,
    };
    if !safe || facts.attempt >= retry.attempts {
        return Decision::Stop;
    }
    let ceiling = retry.ceiling(facts.attempt);
    let wait = ceiling.as_secs_f64() * facts.chance.clamp(0.0, 1.0);
    // What is no time at all, or longer than any, can only come of a chance or a ceiling at the end of its range.
    let wait = Duration::try_from_secs_f64(wait).unwrap_or(ceiling);
    let wait = facts.retry_after.map_or(wait, |asked| asked.max(wait));
    if wait < facts.left { Decision::Again(wait) } else { Decision::Stop }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: Facts = Facts {
        attempt: 1,
        idempotent: true,
        outcome: Outcome::Status(503),
        retry_after: None,
        left: Duration::from_secs(60),
        chance: 0.5,
    };

    fn again(facts: Facts) -> bool {
        decide(&Retry::new(), &facts) != Decision::Stop
    }

    #[test]
    fn repeats_only_what_is_safe() {
        use Outcome::{Final, NotSent, Status, Unknown};
        let table = [
            // outcome, repeated if idempotent, repeated if not
            (NotSent, true, true),
            (Unknown, true, false),
            (Final, false, false),
            (Status(429), true, true),
            (Status(408), true, false),
            (Status(500), true, false),
            (Status(502), true, false),
            (Status(503), true, false),
            (Status(504), true, false),
            (Status(599), true, false),
            (Status(302), false, false),
            (Status(400), false, false),
            (Status(401), false, false),
            (Status(404), false, false),
            (Status(409), false, false),
            (Status(425), false, false),
        ];
        for (outcome, safe, unsafe_) in table {
            assert_eq!(again(Facts { outcome, ..FACTS }), safe, "{outcome:?}");
            assert_eq!(again(Facts { outcome, idempotent: false, ..FACTS }), unsafe_, "{outcome:?} not idempotent");
        }
    }

    /// The table of the guide says of each outcome what is decided.
    #[test]
    fn the_guide_says_the_same() {
        let guide = include_str!("../../guide/retry.md");
        let says = |row: &str| {
            let row = guide.lines().find(|line| line.starts_with(&format!("| {row} |"))).expect("a row");
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            (cells[2] == "again", cells[3] == "again")
        };
        let does = |outcome| (again(Facts { outcome, ..FACTS }), again(Facts { outcome, idempotent: false, ..FACTS }));
        assert_eq!(says("no connection: the request was not sent"), does(Outcome::NotSent));
        assert_eq!(says("the connection broke, or the attempt took too long"), does(Outcome::Unknown));
        assert_eq!(says("an answer that is too large or cannot be read"), does(Outcome::Final));
        assert_eq!(says("a redirect that is not followed"), does(Outcome::Final));
        for status in 400..600 {
            let row = match status {
                408 | 500.. => "408, 500 to 599",
                429 => "429",
                _ => "other statuses from 400 to 499",
            };
            assert_eq!(says(row), does(Outcome::Status(status)), "{status}");
        }
    }

    #[test]
    fn ends_after_the_last_attempt() {
        assert!(again(Facts { attempt: 2, ..FACTS }));
        assert!(!again(Facts { attempt: 3, ..FACTS }));
        assert_eq!(decide(&Retry::never(), &FACTS), Decision::Stop);
        assert_eq!(decide(&Retry::new().attempts(0), &FACTS), Decision::Stop);
    }

    #[test]
    fn waits_twice_as_long_each_time_up_to_the_longest() {
        let retry =
            Retry::new().attempts(u32::MAX).first_wait(Duration::from_secs(1)).longest_wait(Duration::from_secs(5));
        let wait = |attempt, chance| decide(&retry, &Facts { attempt, chance, ..FACTS });
        let seconds = |seconds| Decision::Again(Duration::from_secs_f64(seconds));
        assert_eq!(wait(1, 0.0), seconds(0.0));
        assert_eq!(wait(1, 0.5), seconds(0.5));
        assert_eq!(wait(2, 0.5), seconds(1.0));
        assert_eq!(wait(3, 1.0), seconds(4.0));
        assert_eq!(wait(4, 1.0), seconds(5.0));
        assert_eq!(wait(1_000_000, 1.0), seconds(5.0));
    }

    #[test]
    fn takes_any_ceiling_and_any_chance() {
        let retry = Retry::new().first_wait(Duration::MAX).longest_wait(Duration::MAX);
        for chance in [0.5, 1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(decide(&retry, &Facts { chance, ..FACTS }), Decision::Stop);
        }
    }

    #[test]
    fn keeps_what_the_server_asks_and_the_deadline() {
        let asked = |seconds| Facts { retry_after: Some(Duration::from_secs(seconds)), ..FACTS };
        assert_eq!(decide(&Retry::new(), &asked(7)), Decision::Again(Duration::from_secs(7)));
        assert_eq!(decide(&Retry::new(), &asked(59)), Decision::Again(Duration::from_secs(59)));
        assert_eq!(decide(&Retry::new(), &asked(60)), Decision::Stop);
        assert_eq!(decide(&Retry::new(), &asked(u64::MAX)), Decision::Stop);
        assert_eq!(decide(&Retry::new(), &Facts { left: Duration::ZERO, ..FACTS }), Decision::Stop);
    }
}

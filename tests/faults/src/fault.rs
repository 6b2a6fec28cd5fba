//! Ways to go wrong.

use std::{fmt, str::FromStr};

/// A way to go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Answers as it should.
    None,
    /// Resets the connection before it acts.
    ResetBefore,
    /// Acts, then resets the connection.
    ResetAfter,
    /// Acts, then says nothing.
    Stall,
    /// Stalls in the middle of the headers.
    StallHead,
    /// Stalls in the middle of the body.
    StallBody,
    /// Closes the connection in the middle of the body.
    Truncate,
    /// Breaks the framing of a chunked body.
    CorruptChunk,
    /// Sends what is no HTTP.
    Garbage,
    /// Closes the connection after a good answer.
    Close,
    /// Sends a good answer byte by byte.
    Drip,
    /// Sends a gigabyte and says so before.
    Huge,
    /// Sends a gigabyte in chunks.
    HugeChunked,
    /// Sends a gigabyte in a megabyte of gzip.
    Bomb,
    /// Sends the client to the same place for ever.
    RedirectLoop,
    /// Sends the client to another server.
    RedirectTo(u16),
    /// Answers with a status; acts only if it is a 5xx.
    Status(u16),
    /// The same, with a `Retry-After`.
    RetryAfter(u16, String),
    /// Answers with one of the bodies of [`crate::body::malformed`] and a status.
    Body(u16, usize),
}

/// How a call wants to be treated: a fault, and how many of its attempts meet it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment {
    /// The fault.
    pub fault: Fault,
    /// How many attempts meet it; the next is answered as it should be.
    pub times: u32,
}

impl Treatment {
    /// Every attempt meets the fault.
    #[must_use]
    pub const fn always(fault: Fault) -> Self {
        Self { fault, times: u32::MAX }
    }

    /// The first attempt meets the fault.
    #[must_use]
    pub const fn once(fault: Fault) -> Self {
        Self { fault, times: 1 }
    }
}

const NAMES: [(&str, Fault); 15] = [
    ("none", Fault::None),
    ("reset-before", Fault::ResetBefore),
    ("reset-after", Fault::ResetAfter),
    ("stall", Fault::Stall),
    ("stall-head", Fault::StallHead),
    ("stall-body", Fault::StallBody),
    ("truncate", Fault::Truncate),
    ("corrupt-chunk", Fault::CorruptChunk),
    ("garbage", Fault::Garbage),
    ("close", Fault::Close),
    ("drip", Fault::Drip),
    ("huge", Fault::Huge),
    ("huge-chunked", Fault::HugeChunked),
    ("bomb", Fault::Bomb),
    ("redirect-loop", Fault::RedirectLoop),
];

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{};", self.times)?;
        match &self.fault {
            Fault::Status(status) => write!(f, "status;{status}"),
            Fault::RetryAfter(status, after) => write!(f, "retry;{status};{after}"),
            Fault::Body(status, index) => write!(f, "body;{status};{index}"),
            Fault::RedirectTo(port) => write!(f, "redirect;{port}"),
            fault => f.write_str(NAMES.iter().find(|(_, one)| one == fault).map_or("none", |(name, _)| name)),
        }
    }
}

impl FromStr for Treatment {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (times, rest) = text.split_once(';').ok_or(())?;
        let times = times.parse().map_err(|_| ())?;
        let number = |text: &str| text.parse::<u16>().map_err(|_| ());
        let parts: Vec<&str> = rest.splitn(3, ';').collect();
        let fault = match parts.as_slice() {
            ["status", status] => Fault::Status(number(status)?),
            ["retry", status, after] => Fault::RetryAfter(number(status)?, (*after).to_owned()),
            ["body", status, index] => Fault::Body(number(status)?, usize::from(number(index)?)),
            ["redirect", port] => Fault::RedirectTo(number(port)?),
            [name] => NAMES.iter().find(|(one, _)| one == name).map(|(_, fault)| fault.clone()).ok_or(())?,
            _ => return Err(()),
        };
        Ok(Self { fault, times })
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, NAMES, Treatment};

    #[test]
    fn a_treatment_goes_through_a_header() {
        let more =
            [Fault::Status(503), Fault::RetryAfter(429, "a;b".to_owned()), Fault::Body(422, 7), Fault::RedirectTo(80)];
        for fault in NAMES.into_iter().map(|(_, fault)| fault).chain(more) {
            let treatment = Treatment { fault, times: 3 };
            assert_eq!(treatment.to_string().parse(), Ok(treatment));
        }
    }
}

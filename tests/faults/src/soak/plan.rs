//! What each call of the soak asks for, and what goes wrong with it.

use fastrand::Rng;

use super::Fault;
use crate::Script;

/// Seed and rate, from which all else follows.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Makes one run like another.
    pub seed: u64,
    /// The part of attempts that meets a fault, from 0 to 1.
    pub faults: f64,
}

/// What a call asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A GET.
    Get,
    /// A GET of a page.
    List,
    /// A DELETE: twice is as good as once.
    Delete,
    /// A POST.
    Post,
    /// A PATCH.
    Patch,
    /// A GET that is not safe to repeat.
    Reboot,
}

impl Asked {
    /// Whether twice is as good as once.
    #[must_use]
    pub const fn is_idempotent(self) -> bool {
        matches!(self, Self::Get | Self::List | Self::Delete)
    }
}

impl Plan {
    /// What a call asks for.
    #[must_use]
    pub fn asked(&self, call: usize) -> Asked {
        match self.chance(1, call as u64, 0).u32(0..100) {
            0..30 => Asked::Get,
            30..45 => Asked::List,
            45..50 => Asked::Delete,
            50..80 => Asked::Post,
            80..95 => Asked::Patch,
            _ => Asked::Reboot,
        }
    }

    /// What goes wrong with an attempt of a call, attempts counted from 0.
    #[must_use]
    pub fn fault(&self, call: usize, attempt: u32) -> Option<Fault> {
        let mut chance = self.chance(2, call as u64, attempt);
        (chance.f64() < self.faults).then(|| Fault::ALL[chance.usize(..Fault::ALL.len())])
    }

    /// What goes wrong with a connection before a request is read from it.
    #[must_use]
    pub fn greeting(&self, connection: usize) -> Script {
        let mut chance = self.chance(3, connection as u64, 0);
        if chance.f64() >= self.faults / 8.0 {
            return Script::new();
        }
        match chance.u32(0..4) {
            0 => Script::new().stall(),
            1 => Script::new().close(),
            _ => Script::new().reset(),
        }
    }

    fn chance(&self, what: u64, number: u64, attempt: u32) -> Rng {
        let mut rng = Rng::with_seed(self.seed ^ what.rotate_left(56) ^ (u64::from(attempt) << 40) ^ number);
        // Seeds that differ in a bit give first numbers that are alike.
        for _ in 0..3 {
            let _: u64 = rng.u64(..);
        }
        rng
    }
}

/// The name of a call, which travels in its path and its header.
pub(crate) fn name(call: usize) -> String {
    format!("c-{call}")
}

/// The number in the name of a call.
pub(crate) fn number(name: &str) -> Option<usize> {
    name.strip_prefix("c-")?.parse().ok()
}

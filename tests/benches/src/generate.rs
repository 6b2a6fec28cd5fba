//! What generating costs, at several sizes, from scratch and when little or nothing changed.

use xtask::Failure;

use crate::bench::Bench;
use crate::figure::COPYIST;

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    bench.gap("", COPYIST, "no measurement has been written yet");
    Ok(())
}

//! What compiling a generated client costs.

use xtask::Failure;

use crate::bench::Bench;
use crate::figure::COPYIST;

/// Measures it.
pub(crate) fn run(bench: &mut Bench) -> Result<(), Failure> {
    bench.gap("", COPYIST, "no measurement has been written yet");
    Ok(())
}

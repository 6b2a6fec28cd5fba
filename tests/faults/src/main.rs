//! The soak: see `soak --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    copyist_faults::soak::main()
}

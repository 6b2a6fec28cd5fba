//! `copyist-benches`: what `cargo xtask bench` runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    copyist_benches::main()
}

//! `copyist-interop`: what `cargo xtask interop` runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    copyist_interop::main()
}

//! The command line.

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{Failure, Workspace};

use crate::{Api, Loopback, run};

/// Has other people's tools judge what copyist emits.
///
/// `cargo xtask interop` builds this and calls it.
#[derive(Debug, Parser)]
#[command(
    name = "copyist-interop",
    after_help = "\
Exit codes:
  0  no tool objects
  1  a tool objects
  2  tools cannot be had, or wrong usage"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the steps
    Run(xtask::cli::Interop),

    /// Start a server on loopback that answers every operation of an API with its example
    #[command(after_help = "\
Examples:
  cargo run -p copyist-interop -- serve hubgrid
  cargo run -p copyist-interop -- serve onapp --port 8080

It prints its address and runs until it is stopped. A call needs the inputs that
are required and the examples' credential: the key `a-key` with the secret
`a-secret`, or the user `ann` with the password `a-password`. The header
`x-operation` of an answer says which operation it is of. A call of no operation
gets 404, with a message that says so.")]
    Serve {
        /// Name of the folder in spec/
        #[arg(value_name = "API")]
        api: String,
        /// The port; without it, one that is free
        #[arg(long, value_name = "N", default_value_t = 0)]
        port: u16,
    },
}

/// Runs the command that the process's arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run(options) => judge(&options),
        Command::Serve { api, port } => serve(api, port),
    };
    done.unwrap_or_else(|failure| {
        anstream::eprintln!("error: {failure}");
        for line in failure.advice().unwrap_or_default().lines() {
            anstream::eprintln!("  help: {line}");
        }
        ExitCode::from(2)
    })
}

fn judge(options: &xtask::cli::Interop) -> Result<ExitCode, Failure> {
    if options.list {
        anstream::print!("{}", run::list()?);
        return Ok(ExitCode::SUCCESS);
    }
    let objecting = run::run(&workspace(), options)?;
    Ok(ExitCode::from(u8::from(objecting > 0)))
}

fn serve(api: String, port: u16) -> Result<ExitCode, Failure> {
    let apis = Api::read(&workspace(), &[api])?;
    let servers = apis.iter().map(|api| Loopback::start(&api.ir, port)).collect::<Result<Vec<_>, _>>()?;
    for server in &servers {
        anstream::println!("{}", server.url());
    }
    // Until somebody ends the process.
    loop {
        std::thread::park();
    }
}

/// The workspace that this program was built in.
fn workspace() -> Workspace {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Workspace::at(here.ancestors().nth(2).unwrap_or(here))
}

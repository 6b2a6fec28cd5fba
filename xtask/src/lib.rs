//! The command of the workspace, and the only code of copyist that touches the disk.
//!
//! It is a library with a thin binary so that the workspace's tests run the same code: the drift test compares with
//! [`compare`], as `generate --check` does.

pub mod cli;

mod bench;
mod check;
mod completions;
mod docs;
mod drift;
mod explain;
mod failure;
mod folder;
mod generate;
mod interop;
mod new;
mod openapi;
mod specs;
mod stamp;
mod stats;
mod terminal;
mod workspace;
mod write;

use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ContextKind;

pub use drift::{Comparison, Scope};
pub use failure::Failure;
pub use generate::{Outcome, compare};
pub use specs::{CheckedSpec, Specs};
pub use stats::readme_with;
pub use terminal::Terminal;
pub use workspace::Workspace;
pub use write::replace;

use cli::{Cli, Command};

/// How a command ended, which is the process's exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything is fine.
    Fine,
    /// A spec has errors, or the committed output differs from what the specs say.
    Problems,
    /// The command could not do its work: wrong usage, or something that cannot be read or written.
    Unusable,
}

impl Exit {
    /// 0, 1 or 2.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Problems => 1,
            Self::Unusable => 2,
        }
    }
}

/// Runs the command that the process's arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::try_parse().unwrap_or_else(|mut error| {
        // Of the two versions of OpenAPI, one would be guessed for `3`; both are listed anyway.
        if error.get(ContextKind::InvalidArg).is_some_and(|argument| argument.to_string().starts_with("--version")) {
            error.remove(ContextKind::SuggestedValue);
        }
        error.exit()
    });
    let mut out = anstream::stdout();
    let mut err = anstream::stderr();
    let live = err.is_terminal();
    let exit = run(&cli, &mut Terminal::new(&mut out, &mut err, live));
    ExitCode::from(exit.code())
}

/// Runs a command. What cannot be done is said on the terminal's error side.
pub fn run(cli: &Cli, terminal: &mut Terminal<'_>) -> Exit {
    match command(cli, terminal) {
        Ok(exit) => exit,
        Err(failure) if failure.is_closed_pipe() => Exit::Fine,
        Err(failure) => {
            terminal.failure(&failure);
            Exit::Unusable
        }
    }
}

fn command(cli: &Cli, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let workspace = || Workspace::find(cli.root.as_deref());
    match &cli.command {
        Command::Generate(options) => generate::run(&workspace()?, options, terminal),
        Command::Check { apis, format } => check::run(&workspace()?, apis, *format, terminal),
        Command::Explain { code } => explain::run(code.as_deref(), terminal),
        Command::New { api } => new::run(&workspace()?, api, terminal),
        Command::Stats { apis, format, write } => stats::run(&workspace()?, apis, (*format, *write), terminal),
        Command::Openapi(options) => openapi::run(&workspace()?, options, terminal),
        Command::Docs(options) => docs::run(&workspace()?, options, terminal),
        Command::Bench(options) => bench::run(&workspace()?, options),
        Command::Interop(options) => interop::run(&workspace()?, options),
        Command::Completions { shell } => completions::run(*shell, terminal),
    }
}

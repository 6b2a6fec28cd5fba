//! The command line of the soak.

use std::{io, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use super::{Plan, drive::drive, host, report, verdict::Verdict};

/// Makes very many calls at once against a server that fails now and then, and proves that nothing was lost, nothing
/// doubled, and no memory kept.
///
/// The calls are made by a generated client over its default transport. The server is a second process of this program.
/// It counts what it does, and after the last call both sides are compared: each call ended within its deadline, with its
/// own answer or an error; what is not safe to repeat was done at most once, once if the call succeeded, and never if the
/// error says so; repetitions kept to the client's budget; memory did not grow after the first tenth of the calls.
///
/// Seed and number of a call say what goes wrong with it, so a run can be made again.
///
/// Exit code: 0 if all held, 1 if something did not, 2 if the soak could not be made.
#[derive(Debug, Parser)]
#[command(name = "soak", after_help = "Build it with optimization: cargo run --release -p copyist-faults --bin soak")]
pub struct Cli {
    /// What to do instead.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What to run.
    #[command(flatten)]
    pub load: Load,
}

/// What to do instead of the soak.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Only the server: prints its address, serves until its input ends, then prints what it did for each call.
    Serve(Load),
}

/// What to run.
#[derive(Args, Clone, Copy, Debug)]
pub struct Load {
    /// How many calls to make.
    #[arg(long, default_value_t = 200_000, value_name = "COUNT")]
    pub calls: usize,
    /// How many of them at a time.
    #[arg(long, default_value_t = 64, value_name = "COUNT")]
    pub in_flight: usize,
    /// Which part of the attempts meets a fault, from 0 to 1.
    #[arg(long, default_value_t = 0.2, value_name = "PART", value_parser = part)]
    pub faults: f64,
    /// Makes one run like another.
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    pub seed: u64,
    /// By how many MiB memory may grow after the first tenth of the calls.
    #[arg(long, default_value_t = 16, value_name = "MIB")]
    pub growth: u64,
}

fn part(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(part) if (0.0..=1.0).contains(&part) => Ok(part),
        _ => Err("expected a number from 0 to 1".to_owned()),
    }
}

/// Runs what the process's arguments ask for.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    match runtime.and_then(|runtime| runtime.block_on(run(&cli))) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::from(2)
        }
    }
}

/// Does it; says whether all held.
async fn run(cli: &Cli) -> io::Result<bool> {
    let plan = |load: &Load| Plan { seed: load.seed, faults: load.faults };
    if let Some(Command::Serve(load)) = &cli.command {
        host::serve(plan(load), load.calls).await?;
        return Ok(true);
    }
    let (load, plan) = (cli.load, plan(&cli.load));
    let host = host::Host::start(plan, load.calls).await?;
    let progress = progress(load.calls);
    let driven = drive(&format!("http://{}", host.address), plan, load, progress).await.map_err(io::Error::other)?;
    let ledger = host.end().await?;
    let verdict = Verdict::new(plan, &driven, &ledger, load.growth << 20);
    print!("{}", report::table(plan, load, &driven, &ledger, &verdict));
    Ok(verdict.is_fine())
}

/// Progress on a terminal; nothing elsewhere.
fn progress(calls: usize) -> ProgressBar {
    let bar = ProgressBar::new(calls as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} calls, {per_sec}, {eta} left")
    {
        bar.set_style(style);
    }
    bar
}

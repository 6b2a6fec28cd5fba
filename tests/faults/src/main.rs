//! The soak test: many calls, many at once, many faults; nothing lost, nothing doubled, memory flat.

mod plan;
mod report;

use std::{
    error::Error,
    process::{ExitCode, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use clap::{Parser, Subcommand};
use cloudstick_v2::{Client, Retry};
use copyist_faults::{Server, memory};
use indicatif::{ProgressBar, ProgressStyle};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    task::JoinSet,
};

use plan::{Ended, Plan};
use report::Report;

/// Puts the generated client under stress: calls that read, add and remove, against a server that fails on purpose and
/// counts what it does.
///
/// A call that succeeds must have taken effect once; one that fails, at most once (unless it may be repeated). The answer
/// to one call must not reach another. Memory must not grow. Any violation is told, and the exit code is 1.
#[derive(Debug, Parser)]
#[command(name = "soak", version, after_help = "Example: cargo run --release -p copyist-faults -- --calls 200000")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Role>,
    /// How many calls to make.
    #[arg(long, default_value_t = 200_000)]
    calls: u64,
    /// How many of them are under way at once.
    #[arg(long, default_value_t = 64)]
    in_flight: u64,
    /// Which part of them meets a fault, from 0 to 1.
    #[arg(long, default_value_t = 0.2)]
    faults: f64,
    /// What the faults are drawn from; the same number gives the same faults.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How much the memory may grow after the first tenth of the calls, in MiB.
    #[arg(long, default_value_t = 32)]
    growth: u64,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// Runs the server alone, as a process of its own, and prints its address.
    Serve,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let ended = match arguments.command {
        Some(Role::Serve) => serve().await,
        None => soak(&arguments).await,
    };
    match ended {
        Ok(code) => code,
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::from(2)
        }
    }
}

/// Runs until its standard input ends: with the process that started it.
async fn serve() -> Result<ExitCode, Box<dyn Error>> {
    println!("{}", Server::start().await?.url());
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while lines.next_line().await?.is_some() {}
    Ok(ExitCode::SUCCESS)
}

async fn soak(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let (_server, url) = start_server().await?;
    let client = client(&url)?;
    let bar = ProgressBar::new(arguments.calls);
    bar.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} calls, {per_sec}, {eta} left")?);
    let plan = Arc::new(Plan { seed: arguments.seed, faults: arguments.faults });
    let next = Arc::new(AtomicU64::new(0));
    let mut report = Report::new(arguments);
    let begun = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..arguments.in_flight {
        let (client, plan, next) = (client.clone(), Arc::clone(&plan), Arc::clone(&next));
        let (bar, calls) = (bar.clone(), arguments.calls);
        workers.spawn(async move {
            let mut ended = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= calls {
                    return ended;
                }
                ended.push(plan.make(&client, number).await);
                bar.inc(1);
            }
        });
    }
    let warm = watch_memory(&next, arguments.calls);
    let mut ended: Vec<Ended> = Vec::new();
    while let Some(calls) = workers.join_next().await {
        ended.extend(calls?);
    }
    bar.finish_and_clear();
    report.memory(warm.await?, memory::now(), memory::peak());
    report.time(begun.elapsed());
    report.calls(&ended, &tally(&client).await?);
    print!("{report}");
    Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The memory after a tenth of the calls: by then pools and buffers have their size.
fn watch_memory(next: &Arc<AtomicU64>, calls: u64) -> tokio::task::JoinHandle<Option<u64>> {
    let next = Arc::clone(next);
    tokio::spawn(async move {
        while next.load(Ordering::Relaxed) < calls / 10 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        memory::now()
    })
}

/// The server, in a process of its own so that its memory is not counted.
async fn start_server() -> Result<(Child, String), Box<dyn Error>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let output = child.stdout.take().ok_or("the server has no output")?;
    let url = BufReader::new(output).lines().next_line().await?.ok_or("the server did not start")?;
    Ok((child, url))
}

fn client(url: &str) -> Result<Client, cloudstick_v2::Error> {
    let retry = Retry::new().first_wait(Duration::from_millis(1)).longest_wait(Duration::from_millis(10));
    Client::builder()
        .base_url(url)
        .api_key("a-key")
        .attempt_timeout(Duration::from_millis(500))
        .timeout(Duration::from_secs(10))
        .retry(retry)
        .retry_budget(u32::MAX)
        .build()
}

/// The server's own account.
async fn tally(client: &Client) -> Result<serde_json::Value, Box<dyn Error>> {
    let answer = plan::tally(client).await?;
    Ok(serde_json::from_slice(&answer)?)
}

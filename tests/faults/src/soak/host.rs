//! The server's side of the soak: a process of its own.

use std::{
    io::{self, Write as _},
    net::SocketAddr,
    process::Stdio,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::{Child, ChildStdout},
};

use super::{Fault, Plan, fault::fine, ledger::Ledger, plan::number};
use crate::{Request, Script, Server};

/// Serves until standard input ends, then writes the ledger.
pub(crate) async fn serve(plan: Plan, calls: usize) -> io::Result<()> {
    let server =
        Server::counting(move |number| plan.greeting(number), move |request| behaviour(&plan, request)).await?;
    println!("{}", server.address());
    io::stdout().flush()?;
    tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
    let ledger = Ledger::write(&server.tally(), calls);
    io::stdout().write_all(ledger.as_bytes())
}

fn behaviour(plan: &Plan, request: &Request) -> Script {
    let call = request.header("x-call").unwrap_or_default();
    if !request.path().split('/').any(|part| part == call) {
        // A request that is put together from two is answered to nobody, which the client notices.
        return Script::json(&fine("nobody"));
    }
    match request.target.split_once("?moved=") {
        Some((_, "again")) => return Fault::RedirectsForEver.script(call, request.path()),
        Some(_) => return Script::json(&fine(call)),
        None => {}
    }
    match number(call).and_then(|number| plan.fault(number, request.attempt)) {
        Some(fault) => fault.script(call, request.path()),
        None => Script::json(&fine(call)),
    }
}

/// The server's process, seen from the client's.
pub(crate) struct Host {
    child: Child,
    out: BufReader<ChildStdout>,
    pub(crate) address: SocketAddr,
}

impl Host {
    /// Starts this program again, as the server.
    pub(crate) async fn start(plan: Plan, calls: usize) -> io::Result<Self> {
        let mut command = tokio::process::Command::new(std::env::current_exe()?);
        command.args(["serve", "--calls", &calls.to_string(), "--seed", &plan.seed.to_string()]);
        command.args(["--faults", &plan.faults.to_string()]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn()?;
        let out = child.stdout.take().ok_or_else(|| io::Error::other("the server has no output"))?;
        let mut out = BufReader::new(out);
        let mut line = String::new();
        out.read_line(&mut line).await?;
        let address = line.trim().parse().map_err(|_| io::Error::other("the server did not start"))?;
        Ok(Self { child, out, address })
    }

    /// Ends the server, and gets its ledger.
    pub(crate) async fn end(mut self) -> io::Result<Ledger> {
        drop(self.child.stdin.take());
        let mut text = String::new();
        self.out.read_to_string(&mut text).await?;
        self.child.wait().await?;
        Ledger::read(&text)
    }
}

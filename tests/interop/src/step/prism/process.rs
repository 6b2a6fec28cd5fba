//! A running Prism.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use xtask::Failure;

use crate::{Context, io_failure};

/// How long it may take until it listens.
const LIMIT: Duration = Duration::from_secs(120);

/// What Prism does with a request that it finds right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Answers with an example of the document.
    Mock,
    /// Sends it on, and judges the answer, too.
    Proxy,
}

impl Mode {
    /// Prism's word for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Mock => "mock",
            Self::Proxy => "proxy",
        }
    }
}

/// A running Prism. It ends when it is dropped.
#[derive(Debug)]
pub(super) struct Prism {
    child: Child,
    log: PathBuf,
    url: String,
    upstream: Option<String>,
}

/// What Prism saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// How many requests.
    pub(super) requests: usize,
    /// What of them, or of their answers, is not as the document says; a line each.
    pub(super) violations: String,
}

impl Prism {
    /// Starts Prism on a document, and waits until it listens.
    pub(super) fn start(context: &Context, mode: Mode, document: &Path, log: &Path) -> Result<Self, Failure> {
        let port = free_port()?;
        let upstream = match mode {
            Mode::Mock => None,
            Mode::Proxy => Some(format!("127.0.0.1:{}", free_port()?)),
        };
        let mut command = context.command(&context.node("prism").join("prism"))?;
        command.args([mode.word(), "--errors", "--host", "127.0.0.1", "--port", &port.to_string()]).arg(document);
        command.args(upstream.as_ref().map(|upstream| format!("http://{upstream}")));
        let out = File::create(log).map_err(|error| io_failure("write", log, &error))?;
        let err = out.try_clone().map_err(|error| io_failure("write", log, &error))?;
        let child = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let child = child.map_err(|error| Failure::new(format!("cannot run `prism`: {error}")))?;
        let mut prism = Self { child, log: log.to_owned(), url: format!("http://127.0.0.1:{port}"), upstream };
        prism.wait()?;
        Ok(prism)
    }

    fn wait(&mut self) -> Result<(), Failure> {
        let start = Instant::now();
        while !self.said()?.contains("Prism is listening") {
            let ended = self.child.try_wait().is_ok_and(|status| status.is_some());
            if ended || start.elapsed() > LIMIT {
                let what = if ended { "ended before it listened" } else { "does not listen" };
                let failure = Failure::new(format!("`prism` {what}"));
                return Err(failure.help(format!("`{}` has what it said", self.log.display())));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn said(&self) -> Result<String, Failure> {
        fs::read_to_string(&self.log).map_err(|error| io_failure("read", &self.log, &error))
    }

    /// Where it takes calls.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// Where it sends them on to: address and port.
    pub(super) fn upstream(&self) -> Option<&str> {
        self.upstream.as_deref()
    }

    /// Ends it, and tells what it saw.
    pub(super) fn stop(mut self) -> Result<Seen, Failure> {
        self.end();
        Ok(seen(&self.said()?))
    }

    fn end(&mut self) {
        // It may have ended on its own.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        self.end();
    }
}

fn seen(log: &str) -> Seen {
    let requests = log.lines().filter(|line| line.contains("Request received")).count();
    let violations = log.lines().filter(|line| line.contains("Violation: "));
    Seen { requests, violations: violations.collect::<Vec<_>>().join("\n") }
}

/// A port on loopback that nobody listens on.
fn free_port() -> Result<u16, Failure> {
    let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    address.map(|address| address.port()).map_err(|error| Failure::new(format!("no port on loopback is free: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_prism_says_is_counted() {
        let log = "› [CLI] start Prism is listening\n› [HTTP SERVER] get /a ℹ info Request received\n\
            › [VALIDATOR] ✖ error Violation: request.body must be object\n";
        let violations = "› [VALIDATOR] ✖ error Violation: request.body must be object".to_owned();
        assert_eq!(seen(log), Seen { requests: 1, violations });
        assert_eq!(seen(""), Seen::default());
    }
}

//! The server that is called: a process of its own, so that its work is not counted as a client's.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use xtask::Failure;

use crate::subject::Programs;

/// The server; it ends when this is dropped.
#[derive(Debug)]
pub struct Server {
    process: Child,
    base: String,
}

impl Server {
    /// Starts it, on a free port.
    ///
    /// # Errors
    ///
    /// It does not start.
    pub fn start(programs: &Programs) -> Result<Self, Failure> {
        let failed = |problem: &str| Failure::new(format!("the server of the benches does not start: {problem}"));
        let mut process = Command::new(&programs.plain)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failed(&error.to_string()))?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|error| failed(&error.to_string()))?;
        }
        let port: u16 = line.trim().parse().map_err(|_| failed("it tells no port"))?;
        Ok(Self { process, base: format!("http://127.0.0.1:{port}") })
    }

    /// Its address, without a slash at the end.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The end of its input ends it.
        drop(self.process.stdin.take());
        if let Err(error) = self.process.wait() {
            eprintln!("the server of the benches does not end: {error}");
        }
    }
}

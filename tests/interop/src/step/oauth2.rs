//! `oauth2`: the runtime gets its tokens from an authorization server that nobody here wrote.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use copyist::ir::SchemeKind;
use xtask::Failure;

use crate::{Api, Context, Outcome, Step, Verdict, io_failure};

/// How long the server may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// The step.
pub(super) struct OAuth2;

impl Step for OAuth2 {
    fn name(&self) -> &'static str {
        "oauth2"
    }

    fn purpose(&self) -> &'static str {
        "the runtime logs in at oidc-provider, renews tokens and notices revoked ones, for APIs that take OAuth2"
    }

    fn tools(&self) -> &'static [&'static str] {
        &["oauth2"]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        if !api.ir.auth.iter().any(|scheme| matches!(scheme.kind, SchemeKind::OAuth2(_))) {
            return Ok(Outcome::Nothing("it takes no OAuth2".to_owned()));
        }
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| context.root().join("target"), PathBuf::from);
        let test = |arguments: &[&str]| {
            let mut cargo = context.cargo(&target);
            cargo.args(["test", "--quiet", "--package", "copyist-runtime", "--test", "oidc"]).args(arguments);
            cargo.current_dir(context.root());
            cargo
        };
        let mut verdict = Verdict::default();
        // Built first, so that no token expires meanwhile.
        context.say("building the runtime's test");
        verdict.judge_by_code("cargo test", &context.run(&mut test(&["--no-run"]))?);
        if !verdict.is_fine() {
            return Ok(verdict.outcome(""));
        }
        context.say("logging in at oidc-provider");
        let server = Server::start(context)?;
        let mut command = test(&["--", "--ignored"]);
        verdict.judge_by_code("oidc-provider", &context.run(command.env("OIDC_ISSUER", &server.issuer))?);
        if !verdict.is_fine() {
            verdict.object("oidc-provider", fs::read_to_string(&server.log).unwrap_or_default());
        }
        Ok(verdict.outcome("grants, renewal, revocation"))
    }
}

/// The running server; it ends with its standard input, and at the latest when this is dropped.
struct Server {
    process: Child,
    issuer: String,
    log: PathBuf,
}

impl Server {
    fn start(context: &Context) -> Result<Self, Failure> {
        let log = context.folder("logs")?.join("oidc-provider.log");
        let errors = File::create(&log).map_err(|error| io_failure("write", &log, &error))?;
        let failed = |error| Failure::new(format!("cannot start `node`: {error}"));
        let mut command = context.command("node".as_ref())?;
        command.arg(context.source("oidc/server.mjs")).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(errors);
        // It finds its packages from where it runs.
        let mut process = command.current_dir(context.node_modules("oauth2").join("..")).spawn().map_err(failed)?;
        let (told, issuer) = mpsc::channel();
        if let Some(out) = process.stdout.take() {
            // To its end: it would fail to print if nobody listened.
            thread::spawn(move || BufReader::new(out).lines().for_each(|line| told.send(line).unwrap_or_default()));
        }
        let first = issuer.recv_timeout(PATIENCE);
        let mut server = Self { process, issuer: String::new(), log };
        if let Ok(Ok(line)) = first {
            server.issuer = line;
            return Ok(server);
        }
        let said = fs::read_to_string(&server.log).unwrap_or_default();
        Err(Failure::new("oidc-provider did not start").help(format!("it says:\n{}", said.trim_end())))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

//! `prism`: every call that the generated client can make goes through Prism, which holds it and its answer to the document.

mod document;
mod pattern;
mod process;

use std::path::Path;

use xtask::Failure;

use self::process::{Mode, Prism};
use crate::{Api, Context, Outcome, Ran, Step, Verdict};

/// The step.
pub(super) struct ThroughPrism;

/// One way through Prism.
struct Way {
    mode: Mode,
    /// The generated tests that make the calls.
    test: &'static str,
}

/// Prism has no example in XML to answer with.
const WAYS: [Way; 3] = [
    Way { mode: Mode::Mock, test: "wire" },
    Way { mode: Mode::Proxy, test: "wire" },
    Way { mode: Mode::Proxy, test: "wire_xml" },
];

impl Step for ThroughPrism {
    fn name(&self) -> &'static str {
        "prism"
    }

    fn purpose(&self) -> &'static str {
        "the Rust client makes each of its calls through Prism, which finds every request and answer as the document says; the \
         client reads what Prism makes of the document's examples"
    }

    fn tools(&self) -> &'static [&'static str] {
        &["prism"]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let work = context.work(self.name(), &api.name)?;
        let mut verdict = Verdict::default();
        let mut calls = 0;
        for way in WAYS.iter().filter(|way| api.folder.join("tests").join(way.test).with_extension("rs").is_file()) {
            context.say(&format!("prism {}, {}", way.mode.word(), way.test));
            calls += through(context, api, &work, way, &mut verdict)?;
        }
        let operations = api.ir.operations().count();
        Ok(verdict.outcome(format!("{calls} calls of {operations} operations")))
    }
}

/// Makes the calls of a test through Prism, and counts them.
fn through(context: &Context, api: &Api, work: &Path, way: &Way, verdict: &mut Verdict) -> Result<usize, Failure> {
    let (document, _) = api.read_document("openapi.json")?;
    let name = format!("{}-{}", way.mode.word(), way.test);
    let path = document::write(document, &work.join(format!("{name}.json")))?;
    let prism = Prism::start(context, way.mode, &path, &work.join(format!("{name}.log")))?;
    let mut command = context.cargo(&context.target());
    command.current_dir(context.root()).args(["test", "--package", &api.name, "--test", way.test, "--", "sends_"]);
    command.env("COPYIST_THROUGH", prism.url()).env("RUST_BACKTRACE", "0").env_remove("COPYIST_UPSTREAM");
    if let Some(upstream) = prism.upstream() {
        // All tests listen on the one address that Prism sends on to.
        command.arg("--test-threads=1").env("COPYIST_UPSTREAM", upstream);
    }
    let ran = context.run(&mut command)?;
    let seen = prism.stop()?;
    let tool = format!("prism {} ({})", way.mode.word(), way.test);
    if !ran.is_success() {
        verdict.object(&tool, format!("{}\n{}", failures(&ran), seen.violations));
    } else if !seen.violations.is_empty() {
        verdict.object(&tool, seen.violations);
    }
    let passed: Vec<&str> = ran.output.lines().filter_map(passed).collect();
    let is_missing = |id: &&str| !passed.contains(id);
    let ids: Vec<String> = api.ir.operations().map(|one| one.constant.as_str().to_lowercase()).collect();
    let missing: Vec<&str> = ids.iter().map(String::as_str).filter(is_missing).collect();
    if ran.is_success() && !missing.is_empty() {
        verdict.object(&tool, format!("no test called {}", missing.join(", ")));
    }
    if seen.requests < passed.len() {
        verdict.object(&tool, format!("{} calls were made, Prism saw {}", passed.len(), seen.requests));
    }
    Ok(passed.len())
}

/// The operation that a line of a test run says has passed: `test sends_get_disk ... ok`.
fn passed(line: &str) -> Option<&str> {
    line.strip_prefix("test sends_")?.strip_suffix(" ... ok")
}

/// What a run says of the tests that failed; all it says if it did not come to that.
fn failures(ran: &Ran) -> String {
    let text = ran.output.as_str();
    let Some((_, failures)) = text.split_once("\nfailures:\n") else { return text.to_owned() };
    let told = failures.split_once("\nfailures:\n").map_or(failures, |(told, _)| told);
    told.lines().filter(|line| !line.is_empty() && !line.starts_with("note:")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_tells_which_calls_passed_and_why_others_did_not() {
        let output = "running 2 tests\ntest sends_get_disk ... ok\ntest sends_add_disk ... FAILED\n\nfailures:\n\n\
            ---- sends_add_disk stdout ----\nError: no\n\nfailures:\n    sends_add_disk\n\ntest result: FAILED.";
        assert_eq!(output.lines().filter_map(passed).collect::<Vec<_>>(), ["get_disk"]);
        let ran = Ran { code: Some(101), output: output.to_owned() };
        assert_eq!(failures(&ran), "---- sends_add_disk stdout ----\nError: no");
        let broken = Ran { code: Some(101), output: "error: it does not compile".to_owned() };
        assert_eq!(failures(&broken), broken.output);
    }
}

//! `python`: `openapi-python-client` makes a package of the document, and a program uses it.

use std::path::Path;

use xtask::Failure;

use super::clients;
use crate::limits::Limits;
use crate::{Api, Context, Outcome, Ran, Step, Verdict};

/// The step.
pub(super) struct Python;

const GROUP: &str = "python";
const GENERATOR: &str = "openapi-python-client";

/// The package has the same name for each API, as one program knows one API. What would format it is left out: ruff's own fixes
/// of the generated code bring in mistakes of types.
const SETTINGS: &str = "package_name_override: panel\npost_hooks: []\n";

impl Step for Python {
    fn name(&self) -> &'static str {
        GROUP
    }

    fn purpose(&self) -> &'static str {
        "openapi-python-client's package passes mypy --strict, and a program over it gets the Rust client's answers"
    }

    fn tools(&self) -> &'static [&'static str] {
        &[GROUP]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let work = context.work(GROUP, &api.name)?;
        let has_program = clients::copy(context, GROUP, &["answers.py"], &format!("{}.py", api.name), &work)?;
        clients::write(&work.join("settings.yaml"), SETTINGS)?;
        let mut verdict = Verdict::default();
        context.say(GENERATOR);
        let tool = |name: &str| context.command(&context.python(GROUP).join(name));
        let mut generate = tool(GENERATOR)?;
        generate.args(["generate", "--meta", "none", "--output-path", "panel", "--config", "settings.yaml", "--path"]);
        let ran = context.run(generate.arg(api.folder.join("openapi.json")).current_dir(&work))?;
        let limits = Limits::of(GENERATOR, &api.name)?;
        generated(&ran, &limits, &mut verdict);
        if !ran.is_success() {
            return Ok(verdict.outcome(""));
        }
        context.say("mypy");
        let known = context.folder(&format!("mypy/{}", api.name))?;
        let mut check = tool("mypy")?;
        check.args(["--strict", "--no-color-output", "--no-error-summary", "--cache-dir"]).arg(known).arg(".");
        // It says nothing if it finds nothing.
        verdict.judge("mypy", &context.run(check.current_dir(&work))?);
        let mut calls = 0;
        if has_program && verdict.is_fine() {
            context.say("the program");
            calls = clients::compare("the program", api, &limits, &mut verdict, |url| {
                context.run(tool("python")?.args(["-W", "error", "program.py", url]).current_dir(&work))
            })?;
        }
        limits.judge(&mut verdict);
        Ok(verdict.outcome(clients::seen(clients::files(&work.join(Path::new("panel")), "py")?.len(), calls)))
    }
}

/// Takes down what the generator warns of. Its warnings are paragraphs that begin with the word, and it ends with 0 all the same.
fn generated(ran: &Ran, limits: &Limits, verdict: &mut Verdict) {
    let mut warnings: Vec<String> = Vec::new();
    for line in ran.output.lines() {
        let is_frame = line.starts_with("Generating ")
            || line.starts_with("Warning(s) encountered")
            || line.starts_with("If you believe this was a mistake");
        match warnings.last_mut() {
            _ if is_frame || line.trim().is_empty() => {}
            Some(last) if !["WARNING ", "ERROR ", "Skipping "].iter().any(|word| line.starts_with(word)) => {
                last.push('\n');
                last.push_str(line);
            }
            _ => warnings.push(line.to_owned()),
        }
    }
    warnings.retain(|warning| !limits.let_pass(warning));
    if !warnings.is_empty() {
        verdict.object(GENERATOR, warnings.join("\n\n"));
    } else if !ran.is_success() {
        verdict.judge(GENERATOR, ran);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ran(output: &str, code: i32) -> Ran {
        Ran { code: Some(code), output: output.to_owned() }
    }

    #[test]
    fn warnings_of_the_generator_pass_only_if_they_are_listed() {
        let text = "Generating panel\nWarning(s) encountered while generating.\n\nWARNING parsing POST /a within b.\n\n\
                    Unsupported content type application/xml\n\n{\n  \"content\": {}\n}\n";
        let judged = |more: &str, api: &str| {
            let mut verdict = Verdict::default();
            generated(&ran(&format!("{text}{more}"), 0), &Limits::of(GENERATOR, api).expect("limits"), &mut verdict);
            verdict.is_fine()
        };
        assert!(judged("", "onapp"));
        assert!(!judged("", "hubgrid"));
        assert!(!judged("\nWARNING parsing GET /c within d.\n\nCannot parse response\n", "onapp"));
        assert!(!judged("\nSkipping Integration\n\nruff is not in PATH\n", "onapp"));
    }
}

//! `typescript`: `openapi-typescript` makes types of the document, and a program over `openapi-fetch` uses them.

use std::path::Path;

use xtask::Failure;

use super::clients;
use crate::limits::Limits;
use crate::{Api, Context, Outcome, Step, Verdict, io_failure};

/// The step.
pub(super) struct TypeScript;

const GROUP: &str = "typescript";

impl Step for TypeScript {
    fn name(&self) -> &'static str {
        GROUP
    }

    fn purpose(&self) -> &'static str {
        "openapi-typescript's types compile with tsc --strict, and a program over openapi-fetch gets the Rust client's answers"
    }

    fn tools(&self) -> &'static [&'static str] {
        &[GROUP]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let work = context.work(GROUP, &api.name)?;
        let has_program = clients::copy(context, GROUP, &["answers.ts"], &format!("{}.ts", api.name), &work)?;
        prepare(context, &work, has_program)?;
        let limits = Limits::of("openapi-typescript", &api.name)?;
        let mut verdict = Verdict::default();
        context.say("openapi-typescript");
        let mut generate = context.command(&context.node(GROUP).join("openapi-typescript"))?;
        let document = api.folder.join("openapi.json");
        let ran = context.run(generate.arg(document).args(["--output", "api.d.ts"]).current_dir(&work))?;
        verdict.judge("openapi-typescript", &ran);
        if !verdict.is_fine() {
            return Ok(verdict.outcome(""));
        }
        context.say("tsc");
        let mut compile = context.command(&context.node(GROUP).join("tsc"))?;
        verdict.judge("tsc", &context.run(compile.args(["--project", "."]).current_dir(&work))?);
        let mut calls = 0;
        if has_program && verdict.is_fine() {
            context.say("the program");
            calls = clients::compare("the program", api, &limits, &mut verdict, |url| {
                let mut node = context.command(Path::new("node"))?;
                context.run(node.args(["built/program.js", url]).current_dir(&work))
            })?;
        }
        limits.judge(&mut verdict);
        Ok(verdict.outcome(clients::seen(1, calls)))
    }
}

/// A package with the tools' packages in reach.
fn prepare(context: &Context, work: &Path, has_program: bool) -> Result<(), Failure> {
    let settings = context.source("typescript/tsconfig.json");
    let text = std::fs::read_to_string(&settings).map_err(|error| io_failure("read", &settings, &error))?;
    let files = if has_program { text } else { text.replace(", \"program.ts\"", "") };
    clients::write(&work.join("tsconfig.json"), &files)?;
    clients::write(&work.join("package.json"), "{\"type\": \"module\"}\n")?;
    let (packages, link) = (context.node_modules(GROUP), work.join("node_modules"));
    #[cfg(unix)]
    let linked = std::os::unix::fs::symlink(&packages, &link);
    #[cfg(windows)]
    let linked = std::os::windows::fs::symlink_dir(&packages, &link);
    linked.map_err(|error| io_failure("link", &link, &error))
}

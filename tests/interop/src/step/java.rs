//! `java`: `openapi-generator` makes a library of the 3.0 document, and a program uses it.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use xtask::Failure;

use super::clients;
use crate::limits::Limits;
use crate::{Api, Context, Outcome, Ran, Step, Verdict};

/// The step.
pub(super) struct Java;

const GROUP: &str = "java";
const GENERATOR: &str = "openapi-generator";

/// Of this document, since it calls its own reading of 3.1 a beta, and warns of it.
const DOCUMENT: &str = "openapi-3.0.json";

/// Where the jar is. It brings Jackson too, all that the generated library `native` needs, so that nothing comes from Maven.
const JAR: &str = "import openapi_generator_cli, pathlib; print(pathlib.Path(openapi_generator_cli.__file__).with_name('openapi-generator.jar'))";

/// For programs that run for some seconds.
const QUICK: [&str; 2] = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

impl Step for Java {
    fn name(&self) -> &'static str {
        GROUP
    }

    fn purpose(&self) -> &'static str {
        "openapi-generator's library compiles with javac, and a program over it gets the Rust client's answers"
    }

    fn tools(&self) -> &'static [&'static str] {
        &[GROUP]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let work = context.work(GROUP, &api.name)?;
        let has_program = clients::copy(context, GROUP, &["Answers.java"], &format!("{}.java", api.name), &work)?;
        let jar = jar(context)?;
        let limits = Limits::of(GENERATOR, &api.name)?;
        let mut verdict = Verdict::default();
        context.say(GENERATOR);
        let mut command = generate(context, api, &limits, &jar, &work)?;
        generated(&context.run(command.current_dir(&work))?, &limits, &mut verdict);
        if !verdict.is_fine() {
            return Ok(verdict.outcome(""));
        }
        context.say("javac");
        let sources = clients::files(&work.join("library/src/main/java"), "java")?;
        let stand_ins = clients::files(&context.source("java/jakarta"), "java")?;
        let mut library = javac(context, &jar, &work)?;
        compiled("javac", &context.run(library.args(&sources).args(stand_ins))?, &mut verdict);
        let mut calls = 0;
        if has_program && verdict.is_fine() {
            let mut program = javac(context, &jar, &work)?;
            program.args(["-Xlint:all,-processing", "-Werror", "Answers.java", "Program.java"]);
            compiled("javac of the program", &context.run(&mut program)?, &mut verdict);
        }
        if has_program && verdict.is_fine() {
            context.say("the program");
            calls = clients::compare("the program", api, &limits, &mut verdict, |url| {
                let mut java = context.command(Path::new("java"))?;
                java.args(QUICK).arg("-cp").arg(class_path(&jar)?).args(["Program", url]);
                context.run(java.current_dir(&work))
            })?;
        }
        limits.judge(&mut verdict);
        Ok(verdict.outcome(clients::seen(sources.len(), calls)))
    }
}

/// The generator's jar.
fn jar(context: &Context) -> Result<PathBuf, Failure> {
    let mut python = context.command(&context.python(GROUP).join("python"))?;
    let ran = context.run(python.args(["-c", JAR]))?;
    let jar = PathBuf::from(ran.output.trim());
    if jar.is_file() {
        Ok(jar)
    } else {
        Err(Failure::new(format!("the jar of {GENERATOR} is not there:\n{}", ran.output)))
    }
}

fn generate(context: &Context, api: &Api, limits: &Limits, jar: &Path, work: &Path) -> Result<Command, Failure> {
    let (document, path) = api.read_document(DOCUMENT)?;
    let settings = json!({
        "library": "native",
        "invokerPackage": "panel",
        "apiPackage": "panel.api",
        "modelPackage": "panel.model",
        "hideGenerationTimestamp": true,
        // What would need further jars or does not know classes of others.
        "openApiNullable": false,
        "useJakartaEe": true,
        "supportUrlQuery": false,
    });
    clients::write(&work.join("settings.json"), &settings.to_string())?;
    let mut command = context.command(Path::new("java"))?;
    command.args(QUICK).arg("-jar").arg(jar).args(["generate", "-g", "java", "-c", "settings.json", "-o", "library"]);
    command.args([
        "--global-property",
        "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
    ]);
    for schema in limits.schemas(&document) {
        command.arg("--schema-mappings").arg(format!("{schema}=com.fasterxml.jackson.databind.JsonNode"));
    }
    command.arg("-i").arg(path);
    Ok(command)
}

fn javac(context: &Context, jar: &Path, work: &Path) -> Result<Command, Failure> {
    let mut command = context.command(Path::new("javac"))?;
    command.args(["-proc:none", "-encoding", "UTF-8", "-d", "classes", "-cp"]).arg(class_path(jar)?);
    command.current_dir(work);
    Ok(command)
}

fn class_path(jar: &Path) -> Result<std::ffi::OsString, Failure> {
    std::env::join_paths([Path::new("classes"), jar])
        .map_err(|error| Failure::new(format!("`{}` cannot be in a class path: {error}", jar.display())))
}

/// Takes down what the generator warns of, in lines of a log.
fn generated(ran: &Ran, limits: &Limits, verdict: &mut Verdict) {
    let warns = |line: &&str| [" WARN ", " ERROR ", "[error]"].iter().any(|word| line.contains(word));
    let lines: Vec<&str> = ran.output.lines().filter(warns).filter(|line| !limits.let_pass(line)).collect();
    if !lines.is_empty() {
        verdict.object(GENERATOR, lines.join("\n"));
    } else if !ran.is_success() {
        verdict.judge(GENERATOR, ran);
    }
}

/// Takes down what the compiler says but for its notes, which tell that generated code uses what is deprecated.
fn compiled(tool: &str, ran: &Ran, verdict: &mut Verdict) {
    let lines: Vec<&str> = ran.output.lines().filter(|line| !line.starts_with("Note: ")).collect();
    if !lines.is_empty() {
        verdict.object(tool, lines.join("\n"));
    } else if !ran.is_success() {
        verdict.judge(tool, ran);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_of_the_generator_pass_only_if_they_are_listed() {
        let judged = |line: &str, code| {
            let mut verdict = Verdict::default();
            let output = format!("[main] INFO  o.o.codegen - OpenAPI Generator: java (client)\n{line}\n");
            let limits = Limits::of(GENERATOR, "cloudstick-v2").expect("limits");
            generated(&Ran { code: Some(code), output }, &limits, &mut verdict);
            verdict.is_fine()
        };
        assert!(judged("", 0));
        assert!(judged(
            "[main] WARN  o.o.c.languages.AbstractJavaCodegen - Ignoring complex example on request body",
            0
        ));
        assert!(!judged("[main] WARN  o.o.codegen.DefaultCodegen - OpenAPI 3.1 support is still in beta.", 0));
        assert!(!judged("", 1));
    }

    #[test]
    fn notes_of_the_compiler_are_none_of_its_warnings() {
        let judged = |output: &str, code| {
            let mut verdict = Verdict::default();
            compiled("javac", &Ran { code: Some(code), output: output.to_owned() }, &mut verdict);
            verdict.is_fine()
        };
        assert!(judged("Note: Some input files use or override a deprecated API.\n", 0));
        assert!(!judged("A.java:1: warning: [deprecation] f() is deprecated\n1 warning\n", 0));
        assert!(!judged("", 1));
    }
}

//! `new`: starts the spec of another API with one that generates, compiles and passes.

mod skeleton;

use std::fs;
use std::io;

use crate::cli;
use crate::drift::GENERATED;
use crate::folder;
use crate::specs::CheckedSpec;
use crate::terminal::{BOLD, CYAN, GREEN};
use crate::workspace::SPEC;
use crate::{Exit, Failure, Terminal, Workspace, generate};

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, api: &str, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    named(api)?;
    vacant(workspace, api)?;
    let spec = CheckedSpec::of(skeleton::sources(api));
    if let Some(problem) = spec.diagnostics.first() {
        let failure = Failure::new(format!("cannot start an API called `{api}`: {}", problem.message));
        return Err(failure.help(problem.help.as_deref().unwrap_or("choose another name")));
    }
    write(workspace, &spec)?;
    for (path, _) in spec.sources.iter() {
        terminal.line(format_args!("{GREEN}wrote{GREEN:#}  {SPEC}/{api}/{path}"))?;
    }
    let options = cli::Generate { apis: vec![api.to_owned()], ..cli::Generate::default() };
    let exit = generate::run(workspace, &options, terminal)?;
    if exit == Exit::Fine {
        next(api, terminal)?;
    }
    Ok(exit)
}

/// Whether an API can be called so.
fn named(api: &str) -> Result<(), Failure> {
    copyist::check_name(api).map_err(|refusal| {
        let failure = Failure::new(format!("`{api}` cannot be the name of an API: {}", refusal.reason));
        match refusal.better {
            Some(better) => failure.help(format!("how about `{better}`?")),
            None => failure.help("for example `acme-panel`"),
        }
    })
}

/// Whether neither the spec nor the crate exists.
fn vacant(workspace: &Workspace, api: &str) -> Result<(), Failure> {
    for parent in [SPEC, GENERATED] {
        let path = format!("{parent}/{api}");
        if folder::kind(workspace.root(), &path)?.is_some() {
            return Err(
                Failure::new(format!("`{path}` exists already")).help("choose another name, or edit what is there")
            );
        }
    }
    Ok(())
}

fn write(workspace: &Workspace, spec: &CheckedSpec) -> Result<(), Failure> {
    let folder = spec.folder();
    let failed = |path: &str, error: io::Error| Failure::io("write", path, &error);
    let target = workspace.root().join(&folder);
    fs::create_dir_all(&target).map_err(|error| failed(&folder, error))?;
    for (path, bytes) in spec.sources.iter() {
        fs::write(target.join(path), bytes).map_err(|error| failed(&format!("{folder}/{path}"), error))?;
    }
    Ok(())
}

fn next(api: &str, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let steps = [
        (format!("{SPEC}/{api}/"), "replace it by the vendor's API, piece by piece"),
        ("cargo xtask check".to_owned(), "see what is wrong so far"),
        ("cargo xtask generate".to_owned(), "write the crate and the OpenAPI document"),
        (format!("cargo test -p {api}"), "run the crate's own tests"),
    ];
    terminal.line(format_args!("\n{BOLD}Next{BOLD:#}"))?;
    let width = steps.iter().map(|(what, _)| what.len()).max().unwrap_or_default();
    for (what, why) in &steps {
        terminal.line(format_args!("  {CYAN}{what:<width$}{CYAN:#}  {why}"))?;
    }
    terminal.line("Commit the spec, the generated crate and `Cargo.lock`.")?;
    Ok(())
}

//! What the steps for languages share: the program of an API is run, and its answers are compared with the Rust client's.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::Failure;

use crate::answers::Answers;
use crate::limits::Limits;
use crate::{Api, Context, Loopback, Ran, Verdict, io_failure, reference};

/// Copies the program of an API and what stands beside it into the folder where it is built. False if there is no program: then
/// what is generated is built alone.
pub(super) fn copy(context: &Context, language: &str, beside: &[&str], from: &str, to: &Path) -> Result<bool, Failure> {
    let source = |name: &str| context.source(&format!("{language}/{name}"));
    let copy = |from: PathBuf, to: PathBuf| {
        fs::copy(&from, &to).map(|_| ()).map_err(|error| io_failure("copy", &from, &error))
    };
    let program = source(from);
    if !program.is_file() {
        return Ok(false);
    }
    for name in beside {
        copy(source(name), to.join(name))?;
    }
    let ending = program.extension().unwrap_or_default().to_string_lossy();
    let name = if ending == "java" { "Program" } else { "program" };
    copy(program.clone(), to.join(format!("{name}.{ending}")))?;
    Ok(true)
}

/// Runs a program against a server of its own, and takes down where its calls or answers differ from those of the Rust client.
/// Tells how many calls it made.
pub(super) fn compare(
    tool: &str,
    api: &Api,
    limits: &Limits,
    verdict: &mut Verdict,
    run: impl FnOnce(&str) -> Result<Ran, Failure>,
) -> Result<usize, Failure> {
    let ours = Loopback::start(&api.ir, 0)?;
    let Some(wanted) = reference::answers(&api.name, &ours.url())? else {
        verdict.object(tool, format!("there is a program, but no `reference` of `{}` to compare it with", api.name));
        return Ok(0);
    };
    let server = Loopback::start(&api.ir, 0)?;
    let ran = run(&server.url())?;
    if !ran.is_success() {
        verdict.judge(tool, &ran);
        return Ok(0);
    }
    match Answers::parse(&ran.output) {
        Ok(found) => {
            let lines = found.differences(&wanted);
            let lines: Vec<String> = lines.into_iter().filter(|line| !limits.explain(line)).collect();
            if !lines.is_empty() {
                verdict.object(tool, lines.join("\n"));
            }
        }
        Err(words) => verdict.object(tool, words),
    }
    let (seen, wanted) = (server.seen(), ours.seen());
    if seen.calls != wanted.calls || seen.refused.len() != wanted.refused.len() {
        verdict.object(tool, format!("it called {seen:?}, and the Rust client {wanted:?}"));
    }
    Ok(seen.calls.values().sum())
}

/// What was looked at, in a few words.
pub(super) fn seen(files: usize, calls: usize) -> String {
    match calls {
        0 => format!("{files} generated files, no program of ours"),
        _ => format!("{files} generated files, {calls} calls with the Rust client's answers"),
    }
}

/// The files of an ending in a folder and those below it, in the order of their names.
pub(super) fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| io_failure("read", folder, &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            found.extend(files(&path, ending)?);
        } else if path.extension().is_some_and(|has| has == ending) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Writes a file for a tool.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| io_failure("write", path, &error))
}

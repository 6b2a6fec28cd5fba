//! `progenitor`: the Rust client that somebody else's generator makes of the document is made, and compiles.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::Failure;

use crate::tools::Pins;
use crate::{Api, Context, Outcome, Step, Verdict, io_failure};

/// Progenitor is a library; this package makes a command of it. The benches measure beside the same.
const COMMAND: [(&str, &str); 2] = [
    ("Cargo.toml", include_str!("../../../benches/peers/progenitor/manifest.toml")),
    ("src/main.rs", include_str!("../../../benches/peers/progenitor/main.rs")),
];

/// What the code that it makes depends on, as its own instructions say.
const CLIENT: &str = include_str!("../../../benches/peers/progenitor/client.toml");

/// The version that it reads.
const DOCUMENT: &str = "openapi-3.0.json";

/// The step.
pub(super) struct Progenitor;

impl Step for Progenitor {
    fn name(&self) -> &'static str {
        "progenitor"
    }

    fn purpose(&self) -> &'static str {
        "progenitor makes a Rust client of the 3.0 document, and it compiles"
    }

    fn tools(&self) -> &'static [&'static str] {
        &["progenitor"]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let Some(document) = api.document(DOCUMENT) else {
            return Ok(Outcome::Nothing(format!("it has no `{DOCUMENT}`")));
        };
        let version = Pins::read()?.version("progenitor", "progenitor")?;
        let command = command(context, &version)?;
        let mut verdict = Verdict::default();

        context.say("a client of the 3.0 document");
        // The folder is kept, so that cargo sees what has not changed.
        let client = context.folder(&format!("work/progenitor/{}", api.name))?;
        let made = client.join("made.rs");
        verdict.judge("progenitor", &context.run(context.command(&command)?.arg(&document).arg(&made))?);
        if !verdict.is_fine() {
            return Ok(verdict.outcome(""));
        }

        context.say("cargo check of the client");
        let manifest = CLIENT.replace("@version@", &version).replace("progenitor-made", &format!("{}-made", api.name));
        put(&client.join("Cargo.toml"), &format!("{manifest}\n[workspace]\n"))?;
        let text = fs::read_to_string(&made).map_err(|error| io_failure("read", &made, &error))?;
        put(&client.join("src/lib.rs"), &text)?;
        let mut check = context.cargo(&context.folder("build/progenitor-clients")?);
        check.args(["check", "--quiet", "--manifest-path"]).arg(client.join("Cargo.toml"));
        // Warnings of made code are the generator's; that there is no error is the document's.
        verdict.judge_by_code("cargo check", &context.run(&mut check)?);
        let operations = text.matches("pub async fn ").count();
        Ok(verdict.outcome(format!("{operations} functions, compiled")))
    }
}

/// The command, built if it is not there.
fn command(context: &Context, version: &str) -> Result<PathBuf, Failure> {
    let folder = context.folder("tools/progenitor")?;
    for (path, text) in COMMAND {
        put(&folder.join(path), &text.replace("@version@", version))?;
    }
    let target = context.folder("build/progenitor")?;
    let program = target.join("debug/progenitor-command");
    context.say("building it, if it is not built");
    let mut build = context.cargo(&target);
    let ran = context.run(build.args(["build", "--quiet", "--manifest-path"]).arg(folder.join("Cargo.toml")))?;
    if ran.is_success() {
        return Ok(program);
    }
    let failure = Failure::new(format!("progenitor {version} cannot be built"));
    Err(failure.help(format!("cargo says:\n{}", ran.output.trim_end())))
}

/// Writes a file, unless it is there as it should be: cargo goes by times.
fn put(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    let failed = |error| io_failure("write", path, &error);
    path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
    fs::write(path, text).map_err(failed)
}

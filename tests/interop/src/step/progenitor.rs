//! `progenitor`: the Rust client that somebody else's generator makes of the document is made, and compiles.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
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
        let (mut document, _) = api.read_document(DOCUMENT)?;
        let left_out = leave_out_what_it_has_not(&mut document);
        let version = Pins::read()?.version("progenitor", "progenitor")?;
        let command = command(context, &version)?;
        let mut verdict = Verdict::default();

        context.say("a client of the 3.0 document");
        // The folder is kept, so that cargo sees what has not changed.
        let client = context.folder(&format!("work/progenitor/{}", api.name))?;
        let (made, given) = (client.join("made.rs"), client.join(DOCUMENT));
        put(&given, &document.to_string())?;
        verdict.judge("progenitor", &context.run(context.command(&command)?.arg(&given).arg(&made))?);
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
        let left_out = if left_out == 0 { String::new() } else { format!("; {left_out} formats and answers left out") };
        Ok(verdict.outcome(format!("{operations} functions, compiled{left_out}")))
    }
}

/// Leaves out what progenitor's sources call not yet implemented, and ends with a panic at: a body in a second format, and
/// a success answer of another type than the first. Tells how much that is.
fn leave_out_what_it_has_not(document: &mut Value) -> usize {
    let mut left_out = without_second_formats(document);
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    let calls = paths.filter_map(Value::as_object_mut).flat_map(|calls| calls.values_mut());
    for answers in calls.filter_map(|call| call.get_mut("responses")?.as_object_mut()) {
        let schema = |answer: &Value| answer.pointer("/content/application~1json/schema").cloned();
        let first = answers.iter().find(|(status, _)| status.starts_with('2')).map(|(_, answer)| schema(answer));
        let before = answers.len();
        answers.retain(|status, answer| !status.starts_with('2') || Some(schema(answer)) == first);
        left_out += before - answers.len();
    }
    left_out
}

fn without_second_formats(value: &mut Value) -> usize {
    match value {
        Value::Object(fields) => {
            let is_second = fields.contains_key("application/json");
            let own = usize::from(is_second && fields.remove("application/xml").is_some());
            own + fields.values_mut().map(without_second_formats).sum::<usize>()
        }
        Value::Array(items) => items.iter_mut().map(without_second_formats).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_more_is_left_out_than_it_has_not() {
        let answer =
            |name: &str| json!({"content": {"application/json": {"schema": {"$ref": name}}, "application/xml": {}}});
        let kept = |name: &str| json!({"content": {"application/json": {"schema": {"$ref": name}}}});
        let document = |answer: &dyn Fn(&str) -> Value| {
            json!({"paths": {"/": {"get": {"responses": {
                "200": answer("A"), "201": answer("A"), "202": answer("B"), "404": answer("C"),
            }}}}})
        };
        let (mut found, mut wanted) = (document(&answer), document(&kept));
        assert_eq!(leave_out_what_it_has_not(&mut found), 5);
        wanted["paths"]["/"]["get"]["responses"].as_object_mut().expect("answers").remove("202");
        assert_eq!(found, wanted);
    }
}

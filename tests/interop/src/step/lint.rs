//! `lint`: a validator, two linters and a YAML reader on every document.

use std::path::Path;

use xtask::Failure;

use crate::{Api, Context, Outcome, Step, Verdict};

/// PyYAML reads YAML 1.1, where `no` and `12:30` are not text: it must find what the JSON says.
const SAME: &str = "\
import json, pathlib, sys, yaml

as_json, as_yaml = (pathlib.Path(path).read_text(encoding='utf-8') for path in sys.argv[1:])
if json.loads(as_json) != yaml.safe_load(as_yaml):
    sys.exit('they differ: ' + ' '.join(sys.argv[1:]))
";

/// The step.
pub(super) struct Lint;

impl Step for Lint {
    fn name(&self) -> &'static str {
        "lint"
    }

    fn purpose(&self) -> &'static str {
        "openapi-spec-validator, Redocly and Spectral have no complaint of any document; PyYAML reads in the YAML what the JSON says"
    }

    fn tools(&self) -> &'static [&'static str] {
        &["lint"]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let documents = api.documents()?;
        let mut verdict = Verdict::default();
        let rules = context.source("spectral.yaml");
        let linters: [(&str, _, &[&str]); 3] = [
            ("openapi-spec-validator", context.python("lint").join("openapi-spec-validator"), &[]),
            ("redocly", context.node("lint").join("redocly"), &["lint", "--extends", "recommended-strict"]),
            (
                "spectral",
                context.node("lint").join("spectral"),
                &["lint", "--fail-severity", "hint", "--display-only-failures", "--ruleset"],
            ),
        ];
        for (name, program, arguments) in linters {
            context.say(name);
            let mut command = context.command(&program)?;
            command.args(arguments);
            if name == "spectral" {
                command.arg(&rules);
            }
            // Redocly's strict set and Spectral's threshold make failures of warnings.
            verdict.judge_by_code(name, &context.run(command.args(&documents))?);
        }
        context.say("PyYAML");
        for yaml in documents.iter().filter(|path| has_ending(path, "yaml")) {
            let json = yaml.with_extension("json");
            let mut command = context.command(&context.python("lint").join("python"))?;
            verdict.judge("PyYAML", &context.run(command.args(["-c", SAME]).args([&json, yaml]))?);
        }
        Ok(verdict.outcome(format!("{} documents", documents.len())))
    }
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

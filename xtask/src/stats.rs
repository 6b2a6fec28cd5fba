//! `stats`: counts what each API has, and how much of it its vendor documents.

mod facts;
mod table;

use copyist::ir::{AnswerType, Api};
use serde_json::{Value, json};

use crate::cli::Format;
use crate::specs::Specs;
use crate::{Exit, Failure, Terminal, Workspace};

use facts::Facts;

/// What is counted of an API.
#[derive(Clone, Debug, Default)]
struct Stats {
    api: String,
    operations: usize,
    types: usize,
    spec_lines: usize,
    /// Lines of the spec below `types:`.
    type_lines: usize,
    rust_lines: usize,
    facts: Facts,
    undocumented_answers: usize,
}

/// Runs the command.
pub(crate) fn run(
    workspace: &Workspace,
    apis: &[String],
    format: Format,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Failure> {
    let specs = Specs::read(workspace, &workspace.select(apis)?, terminal)?;
    if specs.exit() != Exit::Fine {
        terminal.problem(specs.render().trim_end())?;
        terminal.problem(format_args!("\n{}; nothing was counted", specs.tally()))?;
        return Ok(specs.exit());
    }
    let mut stats = Vec::new();
    for api in specs.all.iter().filter_map(|spec| spec.api.as_ref()) {
        terminal.step(format_args!("emitting `{}`", api.name))?;
        stats.push(Stats::of(api));
    }
    match format {
        Format::Human => terminal.print(table::table(&stats))?,
        Format::Json => {
            let apis: Vec<Value> = stats.iter().map(Stats::to_json).collect();
            let total = total(&stats).to_json();
            terminal.line(format_args!("{:#}", json!({ "apis": apis, "total": total })))?;
        }
    }
    Ok(Exit::Fine)
}

/// The sums over several APIs.
fn total(stats: &[Stats]) -> Stats {
    stats.iter().fold(Stats::default(), |sum, one| Stats {
        api: "total".to_owned(),
        operations: sum.operations + one.operations,
        types: sum.types + one.types,
        spec_lines: sum.spec_lines + one.spec_lines,
        type_lines: sum.type_lines + one.type_lines,
        rust_lines: sum.rust_lines + one.rust_lines,
        facts: sum.facts + one.facts,
        undocumented_answers: sum.undocumented_answers + one.undocumented_answers,
    })
}

impl Stats {
    fn of(api: &Api) -> Self {
        let operations = || api.resources.iter().flat_map(|resource| &resource.operations);
        let undocumented = |answers: &[copyist::ir::Answer]| {
            answers.iter().all(|answer| match answer.ty {
                AnswerType::Undocumented => true,
                AnswerType::Empty | AnswerType::Page(_) | AnswerType::Value(_) => false,
            })
        };
        let rust = copyist::emit(api);
        let sources = rust.iter().filter(|(path, _)| path.starts_with("src/"));
        Self {
            api: api.name.clone(),
            operations: operations().count(),
            types: api.types.len() + api.resources.iter().map(|resource| resource.types.len()).sum::<usize>(),
            spec_lines: api.lines.others,
            type_lines: api.lines.types,
            rust_lines: sources.map(|(_, text)| text.lines().count()).sum(),
            facts: Facts::of(api),
            undocumented_answers: operations().filter(|one| undocumented(&one.answers)).count(),
        }
    }

    /// Lines for one operation; none without operations.
    fn each(&self, lines: usize) -> Option<f64> {
        (self.operations > 0).then(|| (lines as f64 / self.operations as f64 * 10.0).round() / 10.0)
    }

    fn to_json(&self) -> Value {
        json!({
            "api": self.api,
            "operations": self.operations,
            "types": self.types,
            "spec_lines": self.spec_lines,
            "spec_lines_per_operation": self.each(self.spec_lines),
            "rust_lines": self.rust_lines,
            "rust_lines_per_operation": self.each(self.rust_lines),
            "facts": {
                "documented": self.facts.documented,
                "observed": self.facts.observed,
                "inferred": self.facts.inferred,
            },
            "coverage_percent": self.facts.coverage(),
            "undocumented_answers": self.undocumented_answers,
        })
    }
}

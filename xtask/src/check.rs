//! `check`: says everything that is wrong with the specs, and writes nothing.

use crate::cli::Format;
use crate::specs::Specs;
use crate::{Exit, Failure, Terminal, Workspace};

/// Runs the command.
pub(crate) fn run(
    workspace: &Workspace,
    apis: &[String],
    format: Format,
    terminal: &mut Terminal<'_>,
) -> Result<Exit, Failure> {
    let specs = Specs::read(workspace, &workspace.select(apis)?, terminal)?;
    match format {
        Format::Json => terminal.line(format_args!("{:#}", specs.to_json()))?,
        Format::Human => {
            let problems = specs.render();
            if problems.is_empty() {
                terminal.line(specs.tally())?;
            } else {
                terminal.problem(problems.trim_end())?;
                terminal.problem(format_args!("\n{}", specs.tally()))?;
            }
        }
    }
    Ok(specs.exit())
}

//! `docs`: writes the reference site of the APIs, and serves it.

mod output;
mod server;

use copyist::ir::Api;

use crate::cli;
use crate::specs::Specs;
use crate::terminal::{BOLD, CYAN, DIM, GREEN, count};
use crate::{Exit, Failure, Terminal, Workspace};

use output::Output;
use server::Server;

/// Where the site goes unless another folder is named.
const FOLDER: &str = "target/docs-site";

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &cli::Docs, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let selected = workspace.select(&options.apis)?;
    // Before the work that would be in vain.
    let output = match &options.output {
        Some(folder) => Output::given(folder)?,
        None => Output::new(workspace.root(), FOLDER)?,
    };
    let specs = Specs::read(workspace, &selected, terminal)?;
    let problems = specs.render();
    if !problems.is_empty() {
        terminal.problem(problems.trim_end())?;
    }
    if specs.exit() != Exit::Fine {
        terminal.problem(format_args!("\n{}; nothing was written", specs.tally()))?;
        return Ok(specs.exit());
    }
    let apis: Vec<&Api> = specs.all.iter().filter_map(|spec| spec.api.as_ref()).collect();
    terminal.step("writing the pages")?;
    let site = copyist::site(&apis);
    let written = output.write(&site)?;
    let files = site.iter().count();
    terminal.line(format_args!(
        "{GREEN}wrote{GREEN:#} the site of {}: {} written, {} unchanged, in {}",
        count(apis.len(), "API"),
        count(written, "file"),
        files - written,
        terminal.elapsed()
    ))?;
    if !options.serve {
        terminal.line(format_args!("open {CYAN}{}{CYAN:#} in a browser", output.path("index.html")))?;
        return Ok(Exit::Fine);
    }
    let server = Server::bind(options.port, site)?;
    terminal.line(format_args!("serving {BOLD}http://{}/{BOLD:#} {DIM}(Ctrl-C ends it){DIM:#}", server.address()?))?;
    server.run(terminal)
}

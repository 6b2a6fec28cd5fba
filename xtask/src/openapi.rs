//! `openapi`: prints the OpenAPI document of one API, or writes it to a file.

use std::fs;
use std::path::{Path, PathBuf};

use copyist::openapi::{self, Rendition};

use crate::cli::{DocumentFormat, DocumentVersion, OpenApi};
use crate::specs::Specs;
use crate::terminal::{BOLD, GREEN};
use crate::{Exit, Failure, Terminal, Workspace, write};

/// What stands for standard output in the place of a file.
const STDOUT: &str = "-";

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &OpenApi, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let apis = workspace.select(std::slice::from_ref(&options.api))?;
    let specs = Specs::read(workspace, &apis, terminal)?;
    let problems = specs.render();
    if !problems.is_empty() {
        terminal.problem(problems.trim_end())?;
        terminal.problem(format_args!("\n{}", specs.tally()))?;
    }
    if specs.exit() != Exit::Fine {
        return Ok(specs.exit());
    }
    for api in specs.all.iter().filter_map(|spec| spec.api.as_ref()) {
        let text = openapi::render(api, rendition(options));
        match options.output.as_deref().filter(|file| *file != Path::new(STDOUT)) {
            None => terminal.print(text)?,
            Some(file) => {
                put(file, &text)?;
                terminal.line(format_args!("{GREEN}wrote{GREEN:#}    {BOLD}{}{BOLD:#}", file.display()))?;
            }
        }
    }
    Ok(Exit::Fine)
}

/// The form that is asked for. A file's name says its format, unless the format is given.
fn rendition(options: &OpenApi) -> Rendition {
    let is_yaml = |file: &PathBuf| file.extension().is_some_and(|end| end == "yaml" || end == "yml");
    let format = match options.format {
        Some(DocumentFormat::Json) => openapi::Format::Json,
        Some(DocumentFormat::Yaml) => openapi::Format::Yaml,
        None if options.output.as_ref().is_some_and(is_yaml) => openapi::Format::Yaml,
        None => openapi::Format::Json,
    };
    let version = match options.version {
        DocumentVersion::V3_0 => openapi::Version::V3_0,
        DocumentVersion::V3_1 => openapi::Version::V3_1,
    };
    Rendition { version, format }
}

/// Gives a file the text in one step. A link stays one; what is no file would be lost by that.
fn put(file: &Path, text: &str) -> Result<(), Failure> {
    let shown = file.display();
    match fs::metadata(file) {
        Ok(found) if found.is_dir() => {
            return Err(Failure::new(format!("`{shown}` is a folder")).help("name a file in it"));
        }
        Ok(found) if !found.is_file() => {
            return Err(Failure::new(format!("`{shown}` is not a regular file"))
                .help("without `-o` the document goes to standard output"));
        }
        _ => {}
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Failure::new(format!("there is no folder `{}`", folder.display()))
            .help("make it, or name a file elsewhere"));
    }
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    write::replace(Path::new(""), &target.to_string_lossy(), text)
}
